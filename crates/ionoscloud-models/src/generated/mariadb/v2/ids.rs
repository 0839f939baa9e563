// Written by `cargo xtask codegen` from mariadb-v2.json, sha256
// 457c45d11eacbf0dc53adda20d30613232500d6d83088337b03fdc30e76fa120;
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
