// Written by `cargo xtask codegen` from toy.json, sha256
// 901087fbe06426de051176ff62687a8c67478bd4b4bd0a479bcf17b255d053bb;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a box.
    pub struct BoxId;
}
