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
//! | [`ListKubernetesClusters`] | `GET /k8s` | [`KubernetesClusterList`](ionoscloud_models::kubernetes::KubernetesClusterList) |
//! | [`CreateKubernetesCluster`] | `POST /k8s` | [`KubernetesCluster`](ionoscloud_models::kubernetes::KubernetesCluster) |
//! | [`ListKubernetesVersions`] | `GET /k8s/versions` | list |
//! | [`GetDefaultKubernetesVersion`] | `GET /k8s/versions/default` | text as JSON |
//! | [`GetKubernetesCluster`] | `GET /k8s/{k8sClusterId}` | [`KubernetesCluster`](ionoscloud_models::kubernetes::KubernetesCluster) |
//! | [`ReplaceKubernetesCluster`] | `PUT /k8s/{k8sClusterId}` | [`KubernetesCluster`](ionoscloud_models::kubernetes::KubernetesCluster) |
//! | [`DeleteKubernetesCluster`] | `DELETE /k8s/{k8sClusterId}` | nothing |
//! | [`GetKubeconfig`] | `GET /k8s/{k8sClusterId}/kubeconfig` | secret text, `application/yaml` |
//! | [`ListKubernetesNodePools`] | `GET /k8s/{k8sClusterId}/nodepools` | [`KubernetesNodePoolList`](ionoscloud_models::kubernetes::KubernetesNodePoolList) |
//! | [`CreateKubernetesNodePool`] | `POST /k8s/{k8sClusterId}/nodepools` | [`KubernetesNodePool`](ionoscloud_models::kubernetes::KubernetesNodePool) |
//! | [`GetKubernetesNodePool`] | `GET /k8s/{k8sClusterId}/nodepools/{nodepoolId}` | [`KubernetesNodePool`](ionoscloud_models::kubernetes::KubernetesNodePool) |
//! | [`ReplaceKubernetesNodePool`] | `PUT /k8s/{k8sClusterId}/nodepools/{nodepoolId}` | [`KubernetesNodePool`](ionoscloud_models::kubernetes::KubernetesNodePool) |
//! | [`DeleteKubernetesNodePool`] | `DELETE /k8s/{k8sClusterId}/nodepools/{nodepoolId}` | nothing |
//! | [`ListKubernetesNodes`] | `GET /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes` | [`KubernetesNodeList`](ionoscloud_models::kubernetes::KubernetesNodeList) |
//! | [`GetKubernetesNode`] | `GET /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}` | [`KubernetesNode`](ionoscloud_models::kubernetes::KubernetesNode) |
//! | [`DeleteKubernetesNode`] | `DELETE /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}` | nothing |
//! | [`RecreateKubernetesNode`] | `POST /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}/replace` | nothing |

mod k8s;
mod k8s_kubeconfig;
mod k8s_node_pools;
mod k8s_versions;
pub mod kinds;
mod node_actions;
mod node_pool_nodes;
mod version_default;

pub use self::k8s::*;
pub use self::k8s_kubeconfig::*;
pub use self::k8s_node_pools::*;
pub use self::k8s_versions::*;
pub use self::node_actions::*;
pub use self::node_pool_nodes::*;
pub use self::version_default::*;
pub use super::cloud_api::PRODUCT;
