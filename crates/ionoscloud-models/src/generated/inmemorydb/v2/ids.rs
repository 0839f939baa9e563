// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a cluster: a UUID as text.
    pub struct ClusterId;

    /// Identifies a snapshot: a UUID as text.
    pub struct SnapshotId;

    /// Identifies an entry of the list of snapshot locations: a UUID as text, not the location itself.
    pub struct SnapshotLocationId;

    /// Identifies an entry of the list of versions: a UUID as text, not the version itself.
    pub struct VersionId;
}
