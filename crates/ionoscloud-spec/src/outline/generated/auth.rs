// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "auth",
    title: "IONOS Auth",
    version: "1.0",
    servers: Cow::Borrowed(&[OutlinedServer::new("https://api.ionos.com/auth/v1", Some("global"), &[])]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/tokens", "tokensGet"),
        OutlinedOperation::new(Method::Delete, "/tokens", "tokensDeleteByCriteria"),
        OutlinedOperation::new(Method::Get, "/tokens/generate", "tokensGenerate"),
        OutlinedOperation::new(Method::Get, "/tokens/{tokenId}", "tokensFindById"),
        OutlinedOperation::new(Method::Delete, "/tokens/{tokenId}", "tokensDeleteById"),
    ]),
};
