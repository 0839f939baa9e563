// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

//! Managed Kubernetes: clusters, their node pools and nodes.
//!
//! A cluster is `DEPLOYING` at first and `ACTIVE` once it is usable; a change makes it `UPDATING`, or `BUSY`. Changes
//! of a node pool need an `ACTIVE` cluster. A PUT replaces: what it leaves out is reset, lists included.
//!
//! RAM is in MB, storage in GB.
//!
//! # Kubernetes
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusters`] | `GET /k8s` | [`ClusterList`](ionoscloud_models::kubernetes::ClusterList) |
//! | [`CreateCluster`] | `POST /k8s` | [`Cluster`](ionoscloud_models::kubernetes::Cluster) |
//! | [`ListVersions`] | `GET /k8s/versions` | list |
//! | [`GetDefaultVersion`] | `GET /k8s/versions/default` | text as JSON |
//! | [`GetCluster`] | `GET /k8s/{k8sClusterId}` | [`Cluster`](ionoscloud_models::kubernetes::Cluster) |
//! | [`ReplaceCluster`] | `PUT /k8s/{k8sClusterId}` | [`Cluster`](ionoscloud_models::kubernetes::Cluster) |
//! | [`DeleteCluster`] | `DELETE /k8s/{k8sClusterId}` | nothing |
//! | [`GetKubeconfig`] | `GET /k8s/{k8sClusterId}/kubeconfig` | secret text, `application/yaml` |
//! | [`ListNodePools`] | `GET /k8s/{k8sClusterId}/nodepools` | [`NodePoolList`](ionoscloud_models::kubernetes::NodePoolList) |
//! | [`CreateNodePool`] | `POST /k8s/{k8sClusterId}/nodepools` | [`NodePool`](ionoscloud_models::kubernetes::NodePool) |
//! | [`GetNodePool`] | `GET /k8s/{k8sClusterId}/nodepools/{nodepoolId}` | [`NodePool`](ionoscloud_models::kubernetes::NodePool) |
//! | [`ReplaceNodePool`] | `PUT /k8s/{k8sClusterId}/nodepools/{nodepoolId}` | [`NodePool`](ionoscloud_models::kubernetes::NodePool) |
//! | [`DeleteNodePool`] | `DELETE /k8s/{k8sClusterId}/nodepools/{nodepoolId}` | nothing |
//! | [`ListNodes`] | `GET /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes` | [`NodeList`](ionoscloud_models::kubernetes::NodeList) |
//! | [`GetNode`] | `GET /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}` | [`Node`](ionoscloud_models::kubernetes::Node) |
//! | [`DeleteNode`] | `DELETE /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}` | nothing |
//! | [`RecreateNode`] | `POST /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}/replace` | nothing |

mod clusters;
pub mod kinds;
mod kubeconfig;
mod node_actions;
mod node_pool_nodes;
mod node_pools;
mod version_default;
mod versions;

pub use self::clusters::*;
pub use self::kubeconfig::*;
pub use self::node_actions::*;
pub use self::node_pool_nodes::*;
pub use self::node_pools::*;
pub use self::version_default::*;
pub use self::versions::*;
pub use super::cloud_api::PRODUCT;
