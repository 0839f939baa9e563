// Written by `cargo xtask codegen` from object-storage-management.json, sha256
// 0dfb0d89c96c73953d282532cd380d4acde3878123f2cfebabe01baa883f08a5;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies an access key in this API: a UUID as text, and not the key that requests are signed with.
    pub struct AccessKeyId;

    /// Identifies a region of Object Storage, such as `eu-central-3`.
    pub struct RegionId;
}
