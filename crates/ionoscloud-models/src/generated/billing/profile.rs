// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use serde::{Deserialize, Serialize};

use super::Customer;

/// The contracts of the caller.
#[doc(alias = "ProfilesGet200Response")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Profile {
    /// Contracts with their customers.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub companies: Vec<Customer>,
}
