// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateServerLabel, DeleteServerLabel, GetServerLabel, ListServerLabels, PRODUCT, ReplaceServerLabel,
};
use super::ServerKey;

use crate::resource;

/// The labels of a server. They have no state: the response completes a change.
///
/// The collection `/datacenters/{datacenterId}/servers/{serverId}/labels`.
#[derive(Clone, Copy, Debug)]
pub enum ServerLabel {}
impl resource::Kind for ServerLabel {
    type Parent = ServerKey;
    const NOUN: &'static str = "label";
}

impl resource::Resource for ServerLabel {
    type Item = models::ResourceLabel;
    type Id = String;
    type Key = ServerLabelKey;
    type Get = GetServerLabel;

    fn key(parent: &ServerKey, id: String) -> ServerLabelKey {
        ServerLabelKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            server_id: parent.server_id.clone(),
            key: id,
        }
    }

    fn id(key: &ServerLabelKey) -> &String {
        &key.key
    }

    fn get(key: &ServerLabelKey) -> GetServerLabel {
        GetServerLabel::new(key.datacenter_id.clone(), key.server_id.clone(), key.key.clone())
    }
}

impl resource::Listable for ServerLabel {
    type Entry = models::ResourceLabel;
    type List = ListServerLabels;

    fn list(parent: &ServerKey) -> ListServerLabels {
        ListServerLabels::new(parent.datacenter_id.clone(), parent.server_id.clone()).depth(1)
    }

    fn entry_id(entry: &models::ResourceLabel) -> Option<&str> {
        entry.properties.as_ref()?.key.as_deref()
    }

    fn entry_origin(entry: &models::ResourceLabel) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Tracked for ServerLabel {
    type Seen = models::ResourceLabel;
    type Poll = GetServerLabel;
    type Gone = ();

    fn poll(key: &ServerLabelKey) -> GetServerLabel {
        GetServerLabel::new(key.datacenter_id.clone(), key.server_id.clone(), key.key.clone())
    }

    fn polled_id(key: &ServerLabelKey) -> &str {
        key.key.as_str()
    }

    fn gone(seen: Option<models::ResourceLabel>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for ServerLabel {
    type New = models::NewResourceLabel;
    type Created = models::ResourceLabel;
    type Create = CreateServerLabel;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn create(parent: &ServerKey, new: models::NewResourceLabel) -> CreateServerLabel {
        CreateServerLabel::new(parent.datacenter_id.clone(), parent.server_id.clone(), new)
    }

    fn created_id(created: &models::ResourceLabel) -> Option<&str> {
        created.properties.as_ref()?.key.as_deref()
    }

    fn new_id(new: &models::NewResourceLabel) -> Option<&str> {
        Some(new.key.as_str())
    }

    fn created_as(item: models::ResourceLabel) -> Option<models::ResourceLabel> {
        Some(item)
    }
}

impl resource::Replaceable for ServerLabel {
    type Replacement = models::NewResourceLabel;
    type Replaced = models::ResourceLabel;
    type Replace = ReplaceServerLabel;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn replace(key: &ServerLabelKey, replacement: models::NewResourceLabel) -> ReplaceServerLabel {
        ReplaceServerLabel::new(key.datacenter_id.clone(), key.server_id.clone(), key.key.clone(), replacement)
    }

    fn replaced(replaced: &models::ResourceLabel) -> Option<&models::ResourceLabel> {
        Some(replaced)
    }

    fn replaced_as(item: models::ResourceLabel) -> Option<models::ResourceLabel> {
        Some(item)
    }
}

impl resource::Deletable for ServerLabel {
    type Deleted = ();
    type Delete = DeleteServerLabel;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn delete(key: &ServerLabelKey) -> DeleteServerLabel {
        DeleteServerLabel::new(key.datacenter_id.clone(), key.server_id.clone(), key.key.clone())
    }
}

/// The key of a label: `/datacenters/{datacenterId}/servers/{serverId}/labels/{key}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ServerLabelKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the server.
    pub server_id: models::ServerId,
    /// The key in the path.
    pub key: String,
}

impl ServerLabelKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        server_id: impl Into<models::ServerId>,
        key: impl Into<String>,
    ) -> Self {
        Self { location: None, datacenter_id: datacenter_id.into(), server_id: server_id.into(), key: key.into() }
    }
}

impl resource::Key for ServerLabelKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/servers/{serverId}/labels/{key}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.server_id.as_str(), self.key.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, server_id, key] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            server_id: server_id.as_str().into(),
            key: key.as_str().into(),
        })
    }
}

impl std::fmt::Display for ServerLabelKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ServerLabelKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
