// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a registry: a UUID as text.
    pub struct RegistryId;

    /// Identifies a token of a registry: a UUID as text.
    pub struct TokenId;

    /// Identifies a vulnerability, such as `CVE-2023-23914`.
    pub struct VulnerabilityId;
}
