// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

//! Container Registry: registries for images, with their tokens, repositories and artifacts.
//!
//! The API has one host for all locations; a registry is in the location that it is created with. A registry is `New`
//! in the response to its creation and has its host name once it is `Running`. Images are pushed and pulled with the
//! name and the password of a token, which only the response to the token's creation has.

mod artifact_vulnerabilities;
mod artifacts;
mod common;
mod ids;
mod locations;
mod registries;
mod registry_repositories;
mod registry_tokens;
mod repository_artifacts;
mod vulnerabilities;

pub use self::artifact_vulnerabilities::*;
pub use self::artifacts::*;
pub use self::common::*;
pub use self::ids::*;
pub use self::locations::*;
pub use self::registries::*;
pub use self::registry_repositories::*;
pub use self::registry_tokens::*;
pub use self::repository_artifacts::*;
pub use self::vulnerabilities::*;
