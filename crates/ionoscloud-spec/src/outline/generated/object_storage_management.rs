// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "object-storage-management",
    title: "IONOS Object Storage Management",
    version: "0.1.0",
    servers: Cow::Borrowed(&[OutlinedServer::new("https://s3.ionos.com", Some("global"), &[])]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/accesskeys", "accesskeysGet"),
        OutlinedOperation::new(Method::Post, "/accesskeys", "accesskeysPost"),
        OutlinedOperation::new(Method::Get, "/accesskeys/{accesskeyId}", "accesskeysFindById"),
        OutlinedOperation::new(Method::Put, "/accesskeys/{accesskeyId}", "accesskeysPut"),
        OutlinedOperation::new(Method::Delete, "/accesskeys/{accesskeyId}", "accesskeysDelete"),
        OutlinedOperation::new(Method::Put, "/accesskeys/{accesskeyId}/renew", "accesskeysRenew"),
        OutlinedOperation::new(Method::Get, "/regions", "regionsGet"),
        OutlinedOperation::new(Method::Get, "/regions/{region}", "regionsFindByRegion"),
    ]),
};
