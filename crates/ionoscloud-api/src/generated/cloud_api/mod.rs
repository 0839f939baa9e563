// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

//! The Cloud API: its server, and the types that several of its modules name.

use ionoscloud_core::{AuthMethod, Product, Server};

/// The servers of version 6.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("compute", "6.0")
    .with_config_name("cloud")
    .with_base_path("/cloudapi/v6")
    .with_servers(&[Server::new("https://api.ionos.com/cloudapi/v6", "global")])
    .with_auth_methods(&[AuthMethod::Basic, AuthMethod::Bearer]);
