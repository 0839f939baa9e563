// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a group.
    pub struct GroupId;

    /// Identifies an S3 key.
    pub struct S3KeyId;

    /// Identifies a user.
    pub struct UserId;
}
