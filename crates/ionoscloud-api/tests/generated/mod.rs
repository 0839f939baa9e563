// Written by `cargo xtask codegen`; do not edit.

use http::Request;
use ionoscloud_core::{Body, Error};
pub(crate) mod auth;
pub(crate) mod backup_units;
pub(crate) mod compute;
pub(crate) mod dns;
pub(crate) mod kubernetes;
pub(crate) mod mongodb;
pub(crate) mod postgresql {
    pub(crate) mod v1;
    pub(crate) mod v2;
}
pub(crate) mod user_management;

/// The operations of a product with the requests that they become.
pub(crate) type Built = Vec<(&'static str, Result<Request<Body>, Error>)>;

/// Every product: its name, the number of its operations, and these.
pub(crate) fn products() -> Vec<(&'static str, usize, Built)> {
    vec![
        ("auth", 5usize, auth::operations()),
        ("backup_units", 7usize, backup_units::operations()),
        ("compute", 212usize, compute::operations()),
        ("dns", 30usize, dns::operations()),
        ("kubernetes", 17usize, kubernetes::operations()),
        ("mongodb", 18usize, mongodb::operations()),
        ("postgresql_v1", 25usize, postgresql::v1::operations()),
        ("postgresql_v2", 11usize, postgresql::v2::operations()),
        ("user_management", 30usize, user_management::operations()),
    ]
}
