// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::ListContracts;
use super::Root;

use crate::resource;

/// The contracts of the credentials; they are only read.
///
/// The collection `/contracts`.
#[derive(Clone, Copy, Debug)]
pub enum Contract {}
impl resource::Kind for Contract {
    type Parent = Root;
    const NOUN: &'static str = "contract";
}

impl resource::Listable for Contract {
    type Entry = models::Contract;
    type List = ListContracts;

    fn list(_: &Root) -> ListContracts {
        ListContracts::new().depth(1)
    }
}
