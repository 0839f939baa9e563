// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::container_registry::*;
use ionoscloud_models::container_registry::{
    GarbageCollectionSchedule, NewRegistry, NewToken, RegistryFeatures, RegistryUpdate, TokenScope, TokenUpdate,
    VulnerabilityScanning,
};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListLocations", &ListLocations::new()),
        built("CheckRegistryName", &CheckRegistryName::new("name /%ü")),
        built("ListRegistries", &ListRegistries::new()),
        built(
            "ListRegistries with everything",
            &ListRegistries::new().name("filter.name /%ü").limit(13).pagination_token("pagination.token /%ü"),
        ),
        built("ListRegistries with zero values", &ListRegistries::new().name("").limit(0).pagination_token("")),
        built("CreateRegistry", &CreateRegistry::new(NewRegistry::new("location /%ü", "name /%ü"))),
        built(
            "CreateRegistry with everything",
            &CreateRegistry::new(
                NewRegistry::new("location /%ü", "name /%ü")
                    .api_subnet_allow_list(["apiSubnetAllowList /%ü"])
                    .features(RegistryFeatures::new().vulnerability_scanning(
                        VulnerabilityScanning::new(true).properties([("properties /%ü", "properties /%ü")]),
                    ))
                    .garbage_collection_schedule(GarbageCollectionSchedule::new(["Sunday"], "time /%ü")),
            ),
        ),
        built(
            "CreateRegistry with zero values",
            &CreateRegistry::new(
                NewRegistry::new("", "")
                    .api_subnet_allow_list([""; 0])
                    .features(
                        RegistryFeatures::new()
                            .vulnerability_scanning(VulnerabilityScanning::new(false).properties([("", ""); 0])),
                    )
                    .garbage_collection_schedule(GarbageCollectionSchedule::new([""; 0], "")),
            ),
        ),
        built("GetRegistry", &GetRegistry::new("registryId /%ü")),
        built("ReplaceRegistry", &ReplaceRegistry::new("registryId /%ü", NewRegistry::new("location /%ü", "name /%ü"))),
        built(
            "ReplaceRegistry with everything",
            &ReplaceRegistry::new(
                "registryId /%ü",
                NewRegistry::new("location /%ü", "name /%ü")
                    .api_subnet_allow_list(["apiSubnetAllowList /%ü"])
                    .features(RegistryFeatures::new().vulnerability_scanning(
                        VulnerabilityScanning::new(true).properties([("properties /%ü", "properties /%ü")]),
                    ))
                    .garbage_collection_schedule(GarbageCollectionSchedule::new(["Sunday"], "time /%ü")),
            ),
        ),
        built(
            "ReplaceRegistry with zero values",
            &ReplaceRegistry::new(
                "registryId /%ü",
                NewRegistry::new("", "")
                    .api_subnet_allow_list([""; 0])
                    .features(
                        RegistryFeatures::new()
                            .vulnerability_scanning(VulnerabilityScanning::new(false).properties([("", ""); 0])),
                    )
                    .garbage_collection_schedule(GarbageCollectionSchedule::new([""; 0], "")),
            ),
        ),
        built("UpdateRegistry", &UpdateRegistry::new("registryId /%ü", RegistryUpdate::new())),
        built(
            "UpdateRegistry with everything",
            &UpdateRegistry::new(
                "registryId /%ü",
                RegistryUpdate::new()
                    .api_subnet_allow_list(["apiSubnetAllowList /%ü"])
                    .features(RegistryFeatures::new().vulnerability_scanning(
                        VulnerabilityScanning::new(true).properties([("properties /%ü", "properties /%ü")]),
                    ))
                    .garbage_collection_schedule(GarbageCollectionSchedule::new(["Sunday"], "time /%ü")),
            ),
        ),
        built(
            "UpdateRegistry with zero values",
            &UpdateRegistry::new(
                "registryId /%ü",
                RegistryUpdate::new()
                    .api_subnet_allow_list([""; 0])
                    .features(
                        RegistryFeatures::new()
                            .vulnerability_scanning(VulnerabilityScanning::new(false).properties([("", ""); 0])),
                    )
                    .garbage_collection_schedule(GarbageCollectionSchedule::new([""; 0], "")),
            ),
        ),
        built("DeleteRegistry", &DeleteRegistry::new("registryId /%ü")),
        built("ListRegistryArtifacts", &ListRegistryArtifacts::new("registryId /%ü")),
        built(
            "ListRegistryArtifacts with everything",
            &ListRegistryArtifacts::new("registryId /%ü")
                .offset(27)
                .limit(13)
                .vulnerability_id("filter.vulnerabilityId /%ü")
                .order_by("orderBy /%ü"),
        ),
        built(
            "ListRegistryArtifacts with zero values",
            &ListRegistryArtifacts::new("registryId /%ü").offset(0).limit(0).vulnerability_id("").order_by(""),
        ),
        built("ListRegistryRepositories", &ListRegistryRepositories::new("registryId /%ü")),
        built(
            "ListRegistryRepositories with everything",
            &ListRegistryRepositories::new("registryId /%ü")
                .offset(27)
                .limit(13)
                .name("filter.name /%ü")
                .vulnerability_severity("filter.vulnerabilitySeverity /%ü")
                .order_by("orderBy /%ü"),
        ),
        built(
            "ListRegistryRepositories with zero values",
            &ListRegistryRepositories::new("registryId /%ü")
                .offset(0)
                .limit(0)
                .name("")
                .vulnerability_severity("")
                .order_by(""),
        ),
        built("GetRegistryRepository", &GetRegistryRepository::new("registryId /%ü", "repositoryName /%ü")),
        built("DeleteRegistryRepository", &DeleteRegistryRepository::new("registryId /%ü", "repositoryName /%ü")),
        built("ListRepositoryArtifacts", &ListRepositoryArtifacts::new("registryId /%ü", "repositoryName /%ü")),
        built(
            "ListRepositoryArtifacts with everything",
            &ListRepositoryArtifacts::new("registryId /%ü", "repositoryName /%ü")
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü"),
        ),
        built(
            "ListRepositoryArtifacts with zero values",
            &ListRepositoryArtifacts::new("registryId /%ü", "repositoryName /%ü").offset(0).limit(0).order_by(""),
        ),
        built(
            "GetRepositoryArtifact",
            &GetRepositoryArtifact::new("registryId /%ü", "repositoryName /%ü", "digest /%ü"),
        ),
        built(
            "ListArtifactVulnerabilities",
            &ListArtifactVulnerabilities::new("registryId /%ü", "repositoryName /%ü", "digest /%ü"),
        ),
        built(
            "ListArtifactVulnerabilities with everything",
            &ListArtifactVulnerabilities::new("registryId /%ü", "repositoryName /%ü", "digest /%ü")
                .offset(27)
                .limit(13)
                .severity("filter.severity /%ü")
                .fixable(true)
                .order_by("orderBy /%ü"),
        ),
        built(
            "ListArtifactVulnerabilities with zero values",
            &ListArtifactVulnerabilities::new("registryId /%ü", "repositoryName /%ü", "digest /%ü")
                .offset(0)
                .limit(0)
                .severity("")
                .fixable(false)
                .order_by(""),
        ),
        built("ListRegistryTokens", &ListRegistryTokens::new("registryId /%ü")),
        built("ListRegistryTokens with everything", &ListRegistryTokens::new("registryId /%ü").offset(27).limit(13)),
        built("ListRegistryTokens with zero values", &ListRegistryTokens::new("registryId /%ü").offset(0).limit(0)),
        built("CreateRegistryToken", &CreateRegistryToken::new("registryId /%ü", NewToken::new("name /%ü"))),
        built(
            "CreateRegistryToken with everything",
            &CreateRegistryToken::new(
                "registryId /%ü",
                NewToken::new("name /%ü")
                    .expiry_date("2026-01-02T03:04:05+01:00")
                    .scopes([TokenScope::new(["actions /%ü"], "name /%ü", "type /%ü")])
                    .status("enabled"),
            ),
        ),
        built(
            "CreateRegistryToken with zero values",
            &CreateRegistryToken::new(
                "registryId /%ü",
                NewToken::new("").expiry_date("").scopes([TokenScope::new([""; 0], "", "")]).status(""),
            ),
        ),
        built("GetRegistryToken", &GetRegistryToken::new("registryId /%ü", "tokenId /%ü")),
        built(
            "ReplaceRegistryToken",
            &ReplaceRegistryToken::new("registryId /%ü", "tokenId /%ü", NewToken::new("name /%ü")),
        ),
        built(
            "ReplaceRegistryToken with everything",
            &ReplaceRegistryToken::new(
                "registryId /%ü",
                "tokenId /%ü",
                NewToken::new("name /%ü")
                    .expiry_date("2026-01-02T03:04:05+01:00")
                    .scopes([TokenScope::new(["actions /%ü"], "name /%ü", "type /%ü")])
                    .status("enabled"),
            ),
        ),
        built(
            "ReplaceRegistryToken with zero values",
            &ReplaceRegistryToken::new(
                "registryId /%ü",
                "tokenId /%ü",
                NewToken::new("").expiry_date("").scopes([TokenScope::new([""; 0], "", "")]).status(""),
            ),
        ),
        built("UpdateRegistryToken", &UpdateRegistryToken::new("registryId /%ü", "tokenId /%ü", TokenUpdate::new())),
        built(
            "UpdateRegistryToken with everything",
            &UpdateRegistryToken::new(
                "registryId /%ü",
                "tokenId /%ü",
                TokenUpdate::new()
                    .expiry_date("2026-01-02T03:04:05+01:00")
                    .scopes([TokenScope::new(["actions /%ü"], "name /%ü", "type /%ü")])
                    .status("enabled"),
            ),
        ),
        built(
            "UpdateRegistryToken with zero values",
            &UpdateRegistryToken::new(
                "registryId /%ü",
                "tokenId /%ü",
                TokenUpdate::new().expiry_date("").scopes([TokenScope::new([""; 0], "", "")]).status(""),
            ),
        ),
        built("DeleteRegistryToken", &DeleteRegistryToken::new("registryId /%ü", "tokenId /%ü")),
        built("GetVulnerability", &GetVulnerability::new("vulnerabilityId /%ü")),
    ]
}
