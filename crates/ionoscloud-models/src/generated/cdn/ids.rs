// Written by `cargo xtask codegen` from cdn.json, sha256
// 04c881e027d6a3b3773c64d175b683ee895d5e2eeefca2e3ba7db71e9029bb49;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a distribution: a UUID as text.
    pub struct DistributionId;
}
