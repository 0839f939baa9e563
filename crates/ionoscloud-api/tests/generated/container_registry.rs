// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use http::Request;
use ionoscloud_api::container_registry::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::container_registry::{
    GarbageCollectionSchedule, NewRegistry, NewToken, RegistryFeatures, RegistryUpdate, TokenScope, TokenUpdate,
    VulnerabilityScanning,
};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListLocations", ListLocations::new().request()),
        ("CheckRegistryName", CheckRegistryName::new("name /%ü").request()),
        ("ListRegistries", ListRegistries::new().request()),
        (
            "ListRegistries with everything",
            ListRegistries::new().name("filter.name /%ü").limit(13).pagination_token("pagination.token /%ü").request(),
        ),
        ("CreateRegistry", CreateRegistry::new(NewRegistry::new("location /%ü", "name /%ü")).request()),
        (
            "CreateRegistry with everything",
            CreateRegistry::new(
                NewRegistry::new("location /%ü", "name /%ü")
                    .api_subnet_allow_list(["apiSubnetAllowList /%ü"])
                    .features(RegistryFeatures::new().vulnerability_scanning(
                        VulnerabilityScanning::new(true).properties([("properties /%ü", "properties /%ü")]),
                    ))
                    .garbage_collection_schedule(GarbageCollectionSchedule::new(["Sunday"], "time /%ü")),
            )
            .request(),
        ),
        ("GetRegistry", GetRegistry::new("registryId /%ü").request()),
        (
            "ReplaceRegistry",
            ReplaceRegistry::new("registryId /%ü", NewRegistry::new("location /%ü", "name /%ü")).request(),
        ),
        (
            "ReplaceRegistry with everything",
            ReplaceRegistry::new(
                "registryId /%ü",
                NewRegistry::new("location /%ü", "name /%ü")
                    .api_subnet_allow_list(["apiSubnetAllowList /%ü"])
                    .features(RegistryFeatures::new().vulnerability_scanning(
                        VulnerabilityScanning::new(true).properties([("properties /%ü", "properties /%ü")]),
                    ))
                    .garbage_collection_schedule(GarbageCollectionSchedule::new(["Sunday"], "time /%ü")),
            )
            .request(),
        ),
        ("UpdateRegistry", UpdateRegistry::new("registryId /%ü", RegistryUpdate::new()).request()),
        (
            "UpdateRegistry with everything",
            UpdateRegistry::new(
                "registryId /%ü",
                RegistryUpdate::new()
                    .api_subnet_allow_list(["apiSubnetAllowList /%ü"])
                    .features(RegistryFeatures::new().vulnerability_scanning(
                        VulnerabilityScanning::new(true).properties([("properties /%ü", "properties /%ü")]),
                    ))
                    .garbage_collection_schedule(GarbageCollectionSchedule::new(["Sunday"], "time /%ü")),
            )
            .request(),
        ),
        ("DeleteRegistry", DeleteRegistry::new("registryId /%ü").request()),
        ("ListRegistryArtifacts", ListRegistryArtifacts::new("registryId /%ü").request()),
        (
            "ListRegistryArtifacts with everything",
            ListRegistryArtifacts::new("registryId /%ü")
                .offset(27)
                .limit(13)
                .vulnerability_id("filter.vulnerabilityId /%ü")
                .order_by("orderBy /%ü")
                .request(),
        ),
        ("ListRegistryRepositories", ListRegistryRepositories::new("registryId /%ü").request()),
        (
            "ListRegistryRepositories with everything",
            ListRegistryRepositories::new("registryId /%ü")
                .offset(27)
                .limit(13)
                .name("filter.name /%ü")
                .vulnerability_severity("filter.vulnerabilitySeverity /%ü")
                .order_by("orderBy /%ü")
                .request(),
        ),
        ("GetRegistryRepository", GetRegistryRepository::new("registryId /%ü", "repositoryName /%ü").request()),
        ("DeleteRegistryRepository", DeleteRegistryRepository::new("registryId /%ü", "repositoryName /%ü").request()),
        ("ListRepositoryArtifacts", ListRepositoryArtifacts::new("registryId /%ü", "repositoryName /%ü").request()),
        (
            "ListRepositoryArtifacts with everything",
            ListRepositoryArtifacts::new("registryId /%ü", "repositoryName /%ü")
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .request(),
        ),
        (
            "GetRepositoryArtifact",
            GetRepositoryArtifact::new("registryId /%ü", "repositoryName /%ü", "digest /%ü").request(),
        ),
        (
            "ListArtifactVulnerabilities",
            ListArtifactVulnerabilities::new("registryId /%ü", "repositoryName /%ü", "digest /%ü").request(),
        ),
        (
            "ListArtifactVulnerabilities with everything",
            ListArtifactVulnerabilities::new("registryId /%ü", "repositoryName /%ü", "digest /%ü")
                .offset(27)
                .limit(13)
                .severity("filter.severity /%ü")
                .fixable(true)
                .order_by("orderBy /%ü")
                .request(),
        ),
        ("ListRegistryTokens", ListRegistryTokens::new("registryId /%ü").request()),
        (
            "ListRegistryTokens with everything",
            ListRegistryTokens::new("registryId /%ü").offset(27).limit(13).request(),
        ),
        ("CreateRegistryToken", CreateRegistryToken::new("registryId /%ü", NewToken::new("name /%ü")).request()),
        (
            "CreateRegistryToken with everything",
            CreateRegistryToken::new(
                "registryId /%ü",
                NewToken::new("name /%ü")
                    .expiry_date("2026-01-02T03:04:05+01:00")
                    .scopes([TokenScope::new(["actions /%ü"], "name /%ü", "type /%ü")])
                    .status("enabled"),
            )
            .request(),
        ),
        ("GetRegistryToken", GetRegistryToken::new("registryId /%ü", "tokenId /%ü").request()),
        (
            "ReplaceRegistryToken",
            ReplaceRegistryToken::new("registryId /%ü", "tokenId /%ü", NewToken::new("name /%ü")).request(),
        ),
        (
            "ReplaceRegistryToken with everything",
            ReplaceRegistryToken::new(
                "registryId /%ü",
                "tokenId /%ü",
                NewToken::new("name /%ü")
                    .expiry_date("2026-01-02T03:04:05+01:00")
                    .scopes([TokenScope::new(["actions /%ü"], "name /%ü", "type /%ü")])
                    .status("enabled"),
            )
            .request(),
        ),
        (
            "UpdateRegistryToken",
            UpdateRegistryToken::new("registryId /%ü", "tokenId /%ü", TokenUpdate::new()).request(),
        ),
        (
            "UpdateRegistryToken with everything",
            UpdateRegistryToken::new(
                "registryId /%ü",
                "tokenId /%ü",
                TokenUpdate::new()
                    .expiry_date("2026-01-02T03:04:05+01:00")
                    .scopes([TokenScope::new(["actions /%ü"], "name /%ü", "type /%ü")])
                    .status("enabled"),
            )
            .request(),
        ),
        ("DeleteRegistryToken", DeleteRegistryToken::new("registryId /%ü", "tokenId /%ü").request()),
        ("GetVulnerability", GetVulnerability::new("vulnerabilityId /%ü").request()),
    ]
}
