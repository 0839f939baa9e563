// Written by `cargo xtask codegen` from toy.json, sha256
// 33a7649293050a345c51b54423bd9c082d732bd950e488f759cf8502542423e8;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a box.
    pub struct BoxId;
}
