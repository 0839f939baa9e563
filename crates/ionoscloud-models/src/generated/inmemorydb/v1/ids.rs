// Written by `cargo xtask codegen` from inmemorydb.json, sha256
// 71bd0b512c795d07958a83117dd5cf0975070c4318d15cafb952f3685e09602d;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a replica set: a UUID as text.
    pub struct ReplicaSetId;

    /// Identifies a restore: a UUID as text.
    pub struct RestoreId;

    /// Identifies a snapshot: a UUID as text.
    pub struct SnapshotId;
}
