// Written by `cargo xtask codegen` from nfs.json, sha256
// fafac04f3ee66d6f4bfc17eb0e1f3fa82a139061123abd0a27cd865a16035b38;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a cluster: a UUID as text.
    pub struct ClusterId;

    /// Identifies a share of a cluster: a UUID as text.
    pub struct ShareId;
}
