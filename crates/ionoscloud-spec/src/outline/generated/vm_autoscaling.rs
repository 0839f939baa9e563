// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "vm-autoscaling",
    title: "IONOS VM Auto Scaling",
    version: "1.0.0",
    servers: Cow::Borrowed(&[OutlinedServer::new("https://api.ionos.com/autoscaling", Some("global"), &[])]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/groups", "groupsGet"),
        OutlinedOperation::new(Method::Post, "/groups", "groupsPost"),
        OutlinedOperation::new(Method::Get, "/groups/{groupId}", "groupsFindById"),
        OutlinedOperation::new(Method::Put, "/groups/{groupId}", "groupsPut"),
        OutlinedOperation::new(Method::Delete, "/groups/{groupId}", "groupsDelete"),
        OutlinedOperation::new(Method::Get, "/groups/{groupId}/actions", "groupsActionsGet"),
        OutlinedOperation::new(Method::Get, "/groups/{groupId}/actions/{actionId}", "groupsActionsFindById"),
        OutlinedOperation::new(Method::Get, "/groups/{groupId}/servers", "groupsServersGet"),
        OutlinedOperation::new(Method::Get, "/groups/{groupId}/servers/{serverId}", "groupsServersFindById"),
    ]),
};
