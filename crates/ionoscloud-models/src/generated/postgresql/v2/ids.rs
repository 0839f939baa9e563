// Written by `cargo xtask codegen` from postgresql-v2.json, sha256
// 6568742646e4a06226e27839ed9c4e6fdeb49b5d09b26c2b06c98cd77c914f7a;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a backup: a UUID as text.
    pub struct BackupId;

    /// Identifies an entry of the list of backup locations: a UUID as text, not the location itself.
    pub struct BackupLocationId;

    /// Identifies a cluster: a UUID as text.
    pub struct ClusterId;

    /// Identifies an entry of the list of versions: a UUID as text, not the version itself.
    pub struct VersionId;
}
