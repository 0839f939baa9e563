// Written by `cargo xtask codegen` from mariadb.json, sha256
// 303e1aa94cd470f609a2d905486b206c0f5798d47051fae49953f7e72260f63e;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a backup: the id of its cluster, a UUID as text.
    pub struct BackupId;

    /// Identifies a cluster: a UUID as text.
    pub struct ClusterId;
}
