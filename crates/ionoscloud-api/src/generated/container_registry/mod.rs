// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

//! Container Registry: registries for images, with their tokens, repositories and artifacts.
//!
//! The API has one host for all locations; a registry is in the location that it is created with. A registry is `New`
//! in the response to its creation and has its host name once it is `Running`. Images are pushed and pulled with the
//! name and the password of a token, which only the response to the token's creation has.
//!
//! # Locations
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListLocations`] | `GET /locations` | [`RegistryLocationList`](ionoscloud_models::container_registry::RegistryLocationList) |
//!
//! # Names
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`CheckRegistryName`] | `HEAD /names/{name}` | nothing |
//!
//! # Registries
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListRegistries`] | `GET /registries` | [`RegistryList`](ionoscloud_models::container_registry::RegistryList) |
//! | [`CreateRegistry`] | `POST /registries` | [`Registry`](ionoscloud_models::container_registry::Registry) |
//! | [`GetRegistry`] | `GET /registries/{registryId}` | [`Registry`](ionoscloud_models::container_registry::Registry) |
//! | [`ReplaceRegistry`] | `PUT /registries/{registryId}` | [`Registry`](ionoscloud_models::container_registry::Registry) |
//! | [`UpdateRegistry`] | `PATCH /registries/{registryId}` | [`Registry`](ionoscloud_models::container_registry::Registry) |
//! | [`DeleteRegistry`] | `DELETE /registries/{registryId}` | nothing |
//!
//! # Artifacts
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListRegistryArtifacts`] | `GET /registries/{registryId}/artifacts` | [`ArtifactList`](ionoscloud_models::container_registry::ArtifactList) |
//! | [`ListRepositoryArtifacts`] | `GET /registries/{registryId}/repositories/{repositoryName}/artifacts` | [`ArtifactList`](ionoscloud_models::container_registry::ArtifactList) |
//! | [`GetRepositoryArtifact`] | `GET /registries/{registryId}/repositories/{repositoryName}/artifacts/{digest}` | [`Artifact`](ionoscloud_models::container_registry::Artifact) |
//! | [`ListArtifactVulnerabilities`] | `GET /registries/{registryId}/repositories/{repositoryName}/artifacts/{digest}/vulnerabilities` | [`ArtifactVulnerabilityList`](ionoscloud_models::container_registry::ArtifactVulnerabilityList) |
//!
//! # Repositories
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListRegistryRepositories`] | `GET /registries/{registryId}/repositories` | [`RepositoryList`](ionoscloud_models::container_registry::RepositoryList) |
//! | [`GetRegistryRepository`] | `GET /registries/{registryId}/repositories/{repositoryName}` | [`Repository`](ionoscloud_models::container_registry::Repository) |
//! | [`DeleteRegistryRepository`] | `DELETE /registries/{registryId}/repositories/{repositoryName}` | nothing |
//!
//! # Tokens
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListRegistryTokens`] | `GET /registries/{registryId}/tokens` | [`TokenList`](ionoscloud_models::container_registry::TokenList) |
//! | [`CreateRegistryToken`] | `POST /registries/{registryId}/tokens` | [`Token`](ionoscloud_models::container_registry::Token) |
//! | [`GetRegistryToken`] | `GET /registries/{registryId}/tokens/{tokenId}` | [`Token`](ionoscloud_models::container_registry::Token) |
//! | [`ReplaceRegistryToken`] | `PUT /registries/{registryId}/tokens/{tokenId}` | [`Token`](ionoscloud_models::container_registry::Token) |
//! | [`UpdateRegistryToken`] | `PATCH /registries/{registryId}/tokens/{tokenId}` | [`Token`](ionoscloud_models::container_registry::Token) |
//! | [`DeleteRegistryToken`] | `DELETE /registries/{registryId}/tokens/{tokenId}` | nothing |
//!
//! # Vulnerabilities
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetVulnerability`] | `GET /vulnerabilities/{vulnerabilityId}` | [`Vulnerability`](ionoscloud_models::container_registry::Vulnerability) |

mod artifact_vulnerabilities;
pub mod kinds;
mod locations;
mod names;
mod registries;
mod registry_artifacts;
mod registry_repositories;
mod registry_tokens;
mod repository_artifacts;
mod vulnerabilities;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::artifact_vulnerabilities::*;
pub use self::locations::*;
pub use self::names::*;
pub use self::registries::*;
pub use self::registry_artifacts::*;
pub use self::registry_repositories::*;
pub use self::registry_tokens::*;
pub use self::repository_artifacts::*;
pub use self::vulnerabilities::*;

/// The servers of version 1.2.1 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("container-registry", "1.2.1")
    .with_config_name("containerregistry")
    .with_base_path("/containerregistries")
    .with_servers(&[Server::new("https://api.ionos.com/containerregistries", "global")])
    .with_auth_methods(&[AuthMethod::Basic, AuthMethod::Bearer]);
