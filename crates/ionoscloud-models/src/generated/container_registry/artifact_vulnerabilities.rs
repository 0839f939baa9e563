// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use ionoscloud_core::List;

use super::Vulnerability;

/// A page of vulnerabilities of an artifact.
#[doc(alias = "ArtifactVulnerabilityReadList")]
pub type ArtifactVulnerabilityList = List<Vulnerability>;
