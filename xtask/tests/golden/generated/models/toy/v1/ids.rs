// Written by `cargo xtask codegen` from toy.json, sha256
// 95235fec1593757de144221cd574c04b49945d79836069bf72b8be93e7380b9e;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a box.
    pub struct BoxId;

    /// Identifies a marble.
    pub struct MarbleId;
}
