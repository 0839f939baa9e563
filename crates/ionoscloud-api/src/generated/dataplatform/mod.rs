// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

//! Managed Stackable Data Platform: clusters with node pools, which run the programs of the Stackable platform.
//!
//! **The product has ended.** The vendor's tools removed it in August 2025; its document is still published. The
//! operations are here for what is left of it, and nothing new should use them. Versions went away one after the other,
//! so that no version is safe as a default: `ListVersions` has those of today. There is no noun here: operations are
//! sent one by one.
//!
//! # Dataplatform cluster
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusters`] | `GET /clusters` | [`ClusterList`](ionoscloud_models::dataplatform::ClusterList) |
//! | [`CreateCluster`] | `POST /clusters` | [`Cluster`](ionoscloud_models::dataplatform::Cluster) |
//! | [`GetCluster`] | `GET /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::dataplatform::Cluster) |
//! | [`UpdateCluster`] | `PATCH /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::dataplatform::Cluster) |
//! | [`DeleteCluster`] | `DELETE /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::dataplatform::Cluster) or nothing |
//! | [`GetKubeconfig`] | `GET /clusters/{clusterId}/kubeconfig` | secret text, `application/json` |
//!
//! # Dataplatform node pool
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListNodePools`] | `GET /clusters/{clusterId}/nodepools` | [`NodePoolList`](ionoscloud_models::dataplatform::NodePoolList) |
//! | [`CreateNodePool`] | `POST /clusters/{clusterId}/nodepools` | [`NodePool`](ionoscloud_models::dataplatform::NodePool) |
//! | [`GetNodePool`] | `GET /clusters/{clusterId}/nodepools/{nodepoolId}` | [`NodePool`](ionoscloud_models::dataplatform::NodePool) |
//! | [`UpdateNodePool`] | `PATCH /clusters/{clusterId}/nodepools/{nodepoolId}` | [`NodePool`](ionoscloud_models::dataplatform::NodePool) |
//! | [`DeleteNodePool`] | `DELETE /clusters/{clusterId}/nodepools/{nodepoolId}` | [`NodePool`](ionoscloud_models::dataplatform::NodePool) or nothing |
//!
//! # Dataplatform meta data
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListVersions`] | `GET /versions` | [`VersionList`](ionoscloud_models::dataplatform::VersionList) |

mod cluster_kubeconfig;
mod cluster_node_pools;
mod clusters;
pub mod kinds;
mod versions;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::cluster_kubeconfig::*;
pub use self::cluster_node_pools::*;
pub use self::clusters::*;
pub use self::versions::*;

/// The servers of version 1.2.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("dataplatform", "1.2.0")
    .with_base_path("/dataplatform")
    .with_servers(&[Server::new("https://api.ionos.com/dataplatform", "global")])
    .with_auth_methods(&[AuthMethod::Basic, AuthMethod::Bearer]);
