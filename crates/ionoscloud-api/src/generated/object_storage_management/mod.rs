// Written by `cargo xtask codegen` from object-storage-management.json, sha256
// 0dfb0d89c96c73953d282532cd380d4acde3878123f2cfebabe01baa883f08a5;
// do not edit.

//! Object Storage Management: access keys for Object Storage, and the regions that it has.
//!
//! The API has one host for all regions and takes bearer tokens only. An access key is what programs sign their
//! requests to Object Storage with; the requests themselves go to the endpoint of a region, with any S3 client. The
//! secret part of a key is only in the responses that make it: those of a creation and of a renewal.
//!
//! # Access keys
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListAccessKeys`] | `GET /accesskeys` | [`AccessKeyList`](ionoscloud_models::object_storage_management::AccessKeyList) |
//! | [`CreateAccessKey`] | `POST /accesskeys` | [`AccessKey`](ionoscloud_models::object_storage_management::AccessKey) |
//! | [`GetAccessKey`] | `GET /accesskeys/{accesskeyId}` | [`AccessKey`](ionoscloud_models::object_storage_management::AccessKey) |
//! | [`ReplaceAccessKey`] | `PUT /accesskeys/{accesskeyId}` | [`AccessKey`](ionoscloud_models::object_storage_management::AccessKey) |
//! | [`DeleteAccessKey`] | `DELETE /accesskeys/{accesskeyId}` | nothing |
//! | [`RenewAccessKey`] | `PUT /accesskeys/{accesskeyId}/renew` | [`AccessKey`](ionoscloud_models::object_storage_management::AccessKey) |
//!
//! # Regions
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListRegions`] | `GET /regions` | [`RegionList`](ionoscloud_models::object_storage_management::RegionList) |
//! | [`GetRegion`] | `GET /regions/{region}` | [`Region`](ionoscloud_models::object_storage_management::Region) |

mod access_key_actions;
mod access_keys;
pub mod kinds;
mod regions;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::access_key_actions::*;
pub use self::access_keys::*;
pub use self::regions::*;

/// The servers of version 0.1.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("object-storage-management", "0.1.0")
    .with_config_name("objectstoragemanagement")
    .with_servers(&[Server::new("https://s3.ionos.com", "global")])
    .with_auth_methods(&[AuthMethod::Bearer]);
