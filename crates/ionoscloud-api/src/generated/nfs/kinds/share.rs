// Written by `cargo xtask codegen` from nfs.json, sha256
// fafac04f3ee66d6f4bfc17eb0e1f3fa82a139061123abd0a27cd865a16035b38;
// do not edit.

use ionoscloud_models::nfs as models;

use super::super::{
    CreateClusterShare, DeleteClusterShare, GetClusterShare, ListClusterShares, PRODUCT, ReplaceClusterShare,
};
use super::ClusterKey;

use crate::resource;

/// The shares of a cluster.
///
/// The collection `/clusters/{clusterId}/shares`.
#[derive(Clone, Copy, Debug)]
pub enum Share {}
impl resource::Kind for Share {
    type Parent = ClusterKey;
    const NOUN: &'static str = "share";
}

impl resource::Resource for Share {
    type Item = models::Share;
    type Id = models::ShareId;
    type Key = ShareKey;
    type Get = GetClusterShare;

    fn key(parent: &ClusterKey, id: models::ShareId) -> ShareKey {
        ShareKey { location: parent.location.clone(), cluster_id: parent.cluster_id.clone(), share_id: id }
    }

    fn id(key: &ShareKey) -> &models::ShareId {
        &key.share_id
    }

    fn get(key: &ShareKey) -> GetClusterShare {
        GetClusterShare::new(key.cluster_id.clone(), key.share_id.clone())
    }
}

impl resource::Listable for Share {
    type Entry = models::Share;
    type List = ListClusterShares;

    fn list(parent: &ClusterKey) -> ListClusterShares {
        ListClusterShares::new(parent.cluster_id.clone())
    }

    fn entry_id(entry: &models::Share) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Share) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::Share) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Share {
    const UNIQUE: bool = true;
}

impl resource::Tracked for Share {
    type Seen = models::Share;
    type Poll = GetClusterShare;
    type Gone = ();

    fn poll(key: &ShareKey) -> GetClusterShare {
        GetClusterShare::new(key.cluster_id.clone(), key.share_id.clone())
    }

    fn polled_id(key: &ShareKey) -> &str {
        key.share_id.as_str()
    }

    fn gone(seen: Option<models::Share>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Share {
    type New = models::NewShare;
    type Created = models::Share;
    type Create = CreateClusterShare;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;
    const UNIQUE_NAMES: bool = true;

    fn create(parent: &ClusterKey, new: models::NewShare) -> CreateClusterShare {
        CreateClusterShare::new(parent.cluster_id.clone(), new)
    }

    fn created_id(created: &models::Share) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewShare) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::Share) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::Share) -> Option<models::Share> {
        Some(item)
    }

    fn agrees(new: &models::NewShare, entry: &models::Share) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::Share) -> Option<models::Share> {
        Some(entry)
    }
}

impl resource::Replaceable for Share {
    type Replacement = models::NewShare;
    type Replaced = models::Share;
    type Replace = ReplaceClusterShare;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &ShareKey, replacement: models::NewShare) -> ReplaceClusterShare {
        ReplaceClusterShare::new(key.cluster_id.clone(), key.share_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Share) -> Option<&models::Share> {
        Some(replaced)
    }

    fn replaced_as(item: models::Share) -> Option<models::Share> {
        Some(item)
    }
}

impl resource::Upsertable for Share {}
impl resource::Deletable for Share {
    type Deleted = ();
    type Delete = DeleteClusterShare;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &ShareKey) -> DeleteClusterShare {
        DeleteClusterShare::new(key.cluster_id.clone(), key.share_id.clone())
    }
}

/// The key of a share: `/clusters/{clusterId}/shares/{shareId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ShareKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the cluster.
    pub cluster_id: models::ClusterId,
    /// Identifies the share.
    pub share_id: models::ShareId,
}

impl ShareKey {
    /// The key of these ids, in the default location.
    pub fn new(cluster_id: impl Into<models::ClusterId>, share_id: impl Into<models::ShareId>) -> Self {
        Self { location: None, cluster_id: cluster_id.into(), share_id: share_id.into() }
    }
}

impl resource::Key for ShareKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/clusters/{clusterId}/shares/{shareId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.cluster_id.as_str(), self.share_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [cluster_id, share_id] = ids else { return None };
        Some(Self { location, cluster_id: cluster_id.as_str().into(), share_id: share_id.as_str().into() })
    }
}

impl std::fmt::Display for ShareKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ShareKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
