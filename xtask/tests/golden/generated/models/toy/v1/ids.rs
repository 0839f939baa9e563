// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a box.
    pub struct BoxId;

    /// Identifies a marble.
    pub struct MarbleId;
}
