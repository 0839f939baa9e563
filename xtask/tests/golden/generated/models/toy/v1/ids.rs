// Written by `cargo xtask codegen` from toy.json, sha256
// 3f42d6798de7b0c0a8e355a63346f9a128c2c7e2a3816d1e6eeadf32a10cbb9f;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a box.
    pub struct BoxId;
}
