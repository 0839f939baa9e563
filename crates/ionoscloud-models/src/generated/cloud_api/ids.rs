// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a backup unit.
    pub struct BackupUnitId;

    /// Identifies a cluster.
    pub struct ClusterId;

    /// Identifies a node pool.
    pub struct NodePoolId;

    /// Identifies a resource.
    pub struct ResourceId;
}
