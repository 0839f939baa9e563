// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "activity-log",
    title: "IONOS Activity Log",
    version: "v1",
    servers: Cow::Borrowed(&[OutlinedServer::new("https://api.ionos.com", Some("global"), &[])]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/activitylog/v1", "getInfo"),
        OutlinedOperation::new(Method::Get, "/activitylog/v1/contracts", "getAvailableContracts"),
        OutlinedOperation::new(Method::Get, "/activitylog/v1/contracts/{contractNumber}", "getByContract"),
    ]),
};
