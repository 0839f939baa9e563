// Written by `cargo xtask codegen` from toy.json, sha256
// 8240713aa8031d3b8e2993750e4d27c89eaf4681a56fdff215c39125ec1cbb8d;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a box.
    pub struct BoxId;
}
