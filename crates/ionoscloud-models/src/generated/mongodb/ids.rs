// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a cluster: a UUID as text.
    pub struct ClusterId;

    /// Identifies a snapshot of a cluster: a UUID as text.
    pub struct SnapshotId;

    /// Identifies a template, the size of a playground or business cluster: a UUID as text.
    pub struct TemplateId;

    /// The name of a database user, and its only key: users have no id.
    pub struct Username;
}
