// Written by `cargo xtask codegen` from auth.json, sha256
// f75cd86e273537d491b4dd1b7c180812f51ab1a332aca2de094df12d447cdc70;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a token: a UUID as text, the `kid` in the token's own header.
    pub struct TokenId;
}
