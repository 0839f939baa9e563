// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "container-registry",
    title: "IONOS Container Registry",
    version: "1.2.1",
    servers: Cow::Borrowed(&[OutlinedServer::new("https://api.ionos.com/containerregistries", Some("global"), &[])]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/locations", "locationsGet"),
        OutlinedOperation::new(Method::Head, "/names/{name}", "namesCheckUsage"),
        OutlinedOperation::new(Method::Get, "/registries", "registriesGet"),
        OutlinedOperation::new(Method::Post, "/registries", "registriesPost"),
        OutlinedOperation::new(Method::Get, "/registries/{registryId}", "registriesFindById"),
        OutlinedOperation::new(Method::Put, "/registries/{registryId}", "registriesPut"),
        OutlinedOperation::new(Method::Patch, "/registries/{registryId}", "registriesPatch"),
        OutlinedOperation::new(Method::Delete, "/registries/{registryId}", "registriesDelete"),
        OutlinedOperation::new(Method::Get, "/registries/{registryId}/artifacts", "registriesArtifactsGet"),
        OutlinedOperation::new(Method::Get, "/registries/{registryId}/repositories", "registriesRepositoriesGet"),
        OutlinedOperation::new(
            Method::Get,
            "/registries/{registryId}/repositories/{repositoryName}",
            "registriesRepositoriesFindByName",
        ),
        OutlinedOperation::new(
            Method::Delete,
            "/registries/{registryId}/repositories/{repositoryName}",
            "registriesRepositoriesDelete",
        ),
        OutlinedOperation::new(
            Method::Get,
            "/registries/{registryId}/repositories/{repositoryName}/artifacts",
            "registriesRepositoriesArtifactsGet",
        ),
        OutlinedOperation::new(
            Method::Get,
            "/registries/{registryId}/repositories/{repositoryName}/artifacts/{digest}",
            "registriesRepositoriesArtifactsFindByDigest",
        ),
        OutlinedOperation::new(
            Method::Get,
            "/registries/{registryId}/repositories/{repositoryName}/artifacts/{digest}/vulnerabilities",
            "registriesRepositoriesArtifactsVulnerabilitiesGet",
        ),
        OutlinedOperation::new(Method::Get, "/registries/{registryId}/tokens", "registriesTokensGet"),
        OutlinedOperation::new(Method::Post, "/registries/{registryId}/tokens", "registriesTokensPost"),
        OutlinedOperation::new(Method::Get, "/registries/{registryId}/tokens/{tokenId}", "registriesTokensFindById"),
        OutlinedOperation::new(Method::Put, "/registries/{registryId}/tokens/{tokenId}", "registriesTokensPut"),
        OutlinedOperation::new(Method::Patch, "/registries/{registryId}/tokens/{tokenId}", "registriesTokensPatch"),
        OutlinedOperation::new(Method::Delete, "/registries/{registryId}/tokens/{tokenId}", "registriesTokensDelete"),
        OutlinedOperation::new(Method::Get, "/vulnerabilities/{vulnerabilityId}", "vulnerabilitiesFindByID"),
    ]),
};
