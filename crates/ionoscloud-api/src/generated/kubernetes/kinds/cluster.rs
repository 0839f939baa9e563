// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::kubernetes as models;

use super::super::{CreateCluster, DeleteCluster, GetCluster, GetKubeconfig, ListClusters, PRODUCT, ReplaceCluster};
use super::Root;

use crate::resource;

/// The clusters of the contract.
///
/// The collection `/k8s`.
#[derive(Clone, Copy, Debug)]
pub enum Cluster {}
impl resource::Kind for Cluster {
    type Parent = Root;
    const NOUN: &'static str = "cluster";
}

impl resource::Resource for Cluster {
    type Item = models::Cluster;
    type Id = models::ClusterId;
    type Key = ClusterKey;
    type Get = GetCluster;

    fn key(parent: &Root, id: models::ClusterId) -> ClusterKey {
        ClusterKey { location: parent.location.clone(), cluster_id: id }
    }

    fn id(key: &ClusterKey) -> &models::ClusterId {
        &key.cluster_id
    }

    fn get(key: &ClusterKey) -> GetCluster {
        GetCluster::new(key.cluster_id.clone())
    }
}

impl resource::Listable for Cluster {
    type Entry = models::Cluster;
    type List = ListClusters;

    fn list(_: &Root) -> ListClusters {
        ListClusters::new().depth(1)
    }

    fn list_named(parent: &Root, name: &str) -> ListClusters {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::Cluster) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Cluster) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::Cluster) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Cluster {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Cluster {
    type Seen = models::Cluster;
    type Poll = GetCluster;
    type Gone = ();

    fn poll(key: &ClusterKey) -> GetCluster {
        GetCluster::new(key.cluster_id.clone())
    }

    fn polled_id(key: &ClusterKey) -> &str {
        key.cluster_id.as_str()
    }

    fn gone(seen: Option<models::Cluster>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Cluster {
    type New = models::NewCluster;
    type Created = models::Cluster;
    type Create = CreateCluster;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewCluster) -> CreateCluster {
        CreateCluster::new(new)
    }

    fn created_id(created: &models::Cluster) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewCluster) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::Cluster) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::Cluster) -> Option<models::Cluster> {
        Some(item)
    }

    fn agrees(new: &models::NewCluster, entry: &models::Cluster) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::Cluster) -> Option<models::Cluster> {
        Some(entry)
    }
}

impl resource::Replaceable for Cluster {
    type Replacement = models::ClusterReplacement;
    type Replaced = models::Cluster;
    type Replace = ReplaceCluster;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &ClusterKey, replacement: models::ClusterReplacement) -> ReplaceCluster {
        ReplaceCluster::new(key.cluster_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Cluster) -> Option<&models::Cluster> {
        Some(replaced)
    }

    fn replaced_as(item: models::Cluster) -> Option<models::Cluster> {
        Some(item)
    }
}

impl resource::Deletable for Cluster {
    type Deleted = ();
    type Delete = DeleteCluster;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &ClusterKey) -> DeleteCluster {
        DeleteCluster::new(key.cluster_id.clone())
    }
}

impl Cluster {
    /// The operation of the action `kubeconfig`.
    pub fn kubeconfig(key: &ClusterKey) -> GetKubeconfig {
        GetKubeconfig::new(key.cluster_id.clone())
    }
}

/// The key of a cluster: `/k8s/{k8sClusterId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ClusterKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the cluster.
    pub cluster_id: models::ClusterId,
}

impl ClusterKey {
    /// The key of these ids, in the default location.
    pub fn new(cluster_id: impl Into<models::ClusterId>) -> Self {
        Self { location: None, cluster_id: cluster_id.into() }
    }
}

impl resource::Key for ClusterKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/k8s/{k8sClusterId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.cluster_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [cluster_id] = ids else { return None };
        Some(Self { location, cluster_id: cluster_id.as_str().into() })
    }
}

impl std::fmt::Display for ClusterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ClusterKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
