// Written by `cargo xtask codegen` from nfs.json, sha256
// fafac04f3ee66d6f4bfc17eb0e1f3fa82a139061123abd0a27cd865a16035b38;
// do not edit.

//! Network File Storage: clusters of NFS servers with their shares.
//!
//! The API is regional: each location has a host of its own, and a cluster is in the location of the host that created
//! it. It takes bearer tokens only. A cluster takes minutes to provision; its storage grows, and never shrinks.
//!
//! # Clusters
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusters`] | `GET /clusters` | [`ClusterList`](ionoscloud_models::nfs::ClusterList) |
//! | [`CreateCluster`] | `POST /clusters` | [`Cluster`](ionoscloud_models::nfs::Cluster) |
//! | [`GetCluster`] | `GET /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::nfs::Cluster) |
//! | [`ReplaceCluster`] | `PUT /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::nfs::Cluster) |
//! | [`DeleteCluster`] | `DELETE /clusters/{clusterId}` | nothing |
//!
//! # Shares
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusterShares`] | `GET /clusters/{clusterId}/shares` | [`ShareList`](ionoscloud_models::nfs::ShareList) |
//! | [`CreateClusterShare`] | `POST /clusters/{clusterId}/shares` | [`Share`](ionoscloud_models::nfs::Share) |
//! | [`GetClusterShare`] | `GET /clusters/{clusterId}/shares/{shareId}` | [`Share`](ionoscloud_models::nfs::Share) |
//! | [`ReplaceClusterShare`] | `PUT /clusters/{clusterId}/shares/{shareId}` | [`Share`](ionoscloud_models::nfs::Share) |
//! | [`DeleteClusterShare`] | `DELETE /clusters/{clusterId}/shares/{shareId}` | nothing |

mod cluster_shares;
mod clusters;
pub mod kinds;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::cluster_shares::*;
pub use self::clusters::*;

/// The servers of version 0.1.6 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("nfs", "0.1.6")
    .with_servers(&[
        Server::new("https://nfs.de-fra.ionos.com", "de/fra").with_aliases(&["de/fra/2"]),
        Server::new("https://nfs.de-txl.ionos.com", "de/txl"),
        Server::new("https://nfs.es-vit.ionos.com", "es/vit"),
        Server::new("https://nfs.fr-par.ionos.com", "fr/par"),
        Server::new("https://nfs.gb-lhr.ionos.com", "gb/lhr"),
        Server::new("https://nfs.us-ewr.ionos.com", "us/ewr"),
        Server::new("https://nfs.us-las.ionos.com", "us/las"),
        Server::new("https://nfs.us-mci.ionos.com", "us/mci"),
    ])
    .with_auth_methods(&[AuthMethod::Bearer]);
