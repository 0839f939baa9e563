// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a cluster: a UUID as text.
    pub struct ClusterId;

    /// Identifies a node pool: a UUID as text.
    pub struct NodePoolId;
}
