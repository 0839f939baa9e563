// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a backup: the id of its cluster, a part of its own and the version as one text, not a UUID.
    pub struct BackupId;

    /// Region of the object storage for backups, such as `de`, `eu-south-2` or `eu-central-2`: not a location of
    /// clusters.
    pub struct BackupLocation;

    /// Identifies a cluster: a UUID as text.
    pub struct ClusterId;

    /// Name of a database, and the key that operations take; it is unique in the cluster.
    pub struct DatabaseName;

    /// Name of a database user, and the key that operations take; it is unique in the cluster.
    pub struct Username;
}
