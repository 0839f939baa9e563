// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

use super::super::ListVersions;
use super::Root;

use crate::resource;

/// The kind of a version: the collection `/versions`.
#[derive(Clone, Copy, Debug)]
pub enum Version {}
impl resource::Kind for Version {
    type Parent = Root;
    const NOUN: &'static str = "version";
}

impl resource::Listable for Version {
    type Entry = String;
    type List = ListVersions;

    fn list(_: &Root) -> ListVersions {
        ListVersions::new()
    }
}
