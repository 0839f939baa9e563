// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateServerNic, DeleteServerNic, GetServerNic, ListServerNics, PRODUCT, ReplaceNicSecurityGroups,
    ReplaceServerNic, UpdateServerNic,
};
use super::ServerKey;

use crate::resource;

/// The NICs of a server.
///
/// The collection `/datacenters/{datacenterId}/servers/{serverId}/nics`.
#[derive(Clone, Copy, Debug)]
pub enum Nic {}
impl resource::Kind for Nic {
    type Parent = ServerKey;
    const NOUN: &'static str = "NIC";
}

impl resource::Resource for Nic {
    type Item = models::Nic;
    type Id = models::NicId;
    type Key = NicKey;
    type Get = GetServerNic;

    fn key(parent: &ServerKey, id: models::NicId) -> NicKey {
        NicKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            server_id: parent.server_id.clone(),
            nic_id: id,
        }
    }

    fn id(key: &NicKey) -> &models::NicId {
        &key.nic_id
    }

    fn get(key: &NicKey) -> GetServerNic {
        GetServerNic::new(key.datacenter_id.clone(), key.server_id.clone(), key.nic_id.clone())
    }
}

impl resource::Listable for Nic {
    type Entry = models::Nic;
    type List = ListServerNics;

    fn list(parent: &ServerKey) -> ListServerNics {
        ListServerNics::new(parent.datacenter_id.clone(), parent.server_id.clone()).depth(1)
    }

    fn list_named(parent: &ServerKey, name: &str) -> ListServerNics {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::Nic) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Nic) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::Nic) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Nic {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Nic {
    type Seen = models::Nic;
    type Poll = GetServerNic;
    type Gone = ();

    fn poll(key: &NicKey) -> GetServerNic {
        GetServerNic::new(key.datacenter_id.clone(), key.server_id.clone(), key.nic_id.clone())
    }

    fn polled_id(key: &NicKey) -> &str {
        key.nic_id.as_str()
    }

    fn gone(seen: Option<models::Nic>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Nic {
    type New = models::NewNic;
    type Created = models::Nic;
    type Create = CreateServerNic;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &ServerKey, new: models::NewNic) -> CreateServerNic {
        CreateServerNic::new(parent.datacenter_id.clone(), parent.server_id.clone(), new)
    }

    fn created_id(created: &models::Nic) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewNic) -> Option<&str> {
        new.properties.name.as_deref()
    }

    fn created_name(created: &models::Nic) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::Nic) -> Option<models::Nic> {
        Some(item)
    }

    fn agrees(new: &models::NewNic, entry: &models::Nic) -> bool {
        resource::agrees_beside(&new.properties, &entry.properties, &["ips", "ipv6CidrBlock", "ipv6Ips"])
    }

    fn created(entry: models::Nic) -> Option<models::Nic> {
        Some(entry)
    }
}

impl resource::Updatable for Nic {
    type Update = models::NicUpdate;
    type Updated = models::Nic;
    type UpdateOperation = UpdateServerNic;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &NicKey, update: models::NicUpdate) -> UpdateServerNic {
        UpdateServerNic::new(key.datacenter_id.clone(), key.server_id.clone(), key.nic_id.clone(), update)
    }

    fn updated(updated: &models::Nic) -> Option<&models::Nic> {
        Some(updated)
    }

    fn updated_as(item: models::Nic) -> Option<models::Nic> {
        Some(item)
    }
}

impl resource::Replaceable for Nic {
    type Replacement = models::NewNicProperties;
    type Replaced = models::Nic;
    type Replace = ReplaceServerNic;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &NicKey, replacement: models::NewNicProperties) -> ReplaceServerNic {
        ReplaceServerNic::new(key.datacenter_id.clone(), key.server_id.clone(), key.nic_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Nic) -> Option<&models::Nic> {
        Some(replaced)
    }

    fn replaced_as(item: models::Nic) -> Option<models::Nic> {
        Some(item)
    }
}

impl resource::Deletable for Nic {
    type Deleted = ();
    type Delete = DeleteServerNic;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &NicKey) -> DeleteServerNic {
        DeleteServerNic::new(key.datacenter_id.clone(), key.server_id.clone(), key.nic_id.clone())
    }
}

impl Nic {
    /// The operation of the action `replace_security_groups`.
    pub fn replace_security_groups(
        key: &NicKey,
        security_group_ids: impl IntoIterator<Item = impl Into<models::SecurityGroupId>>,
    ) -> ReplaceNicSecurityGroups {
        ReplaceNicSecurityGroups::new(
            key.datacenter_id.clone(),
            key.server_id.clone(),
            key.nic_id.clone(),
            security_group_ids,
        )
    }
}

/// The key of a NIC: `/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NicKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the server.
    pub server_id: models::ServerId,
    /// Identifies the NIC.
    pub nic_id: models::NicId,
}

impl NicKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        server_id: impl Into<models::ServerId>,
        nic_id: impl Into<models::NicId>,
    ) -> Self {
        Self { location: None, datacenter_id: datacenter_id.into(), server_id: server_id.into(), nic_id: nic_id.into() }
    }
}

impl resource::Key for NicKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, server_id, nic_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            server_id: server_id.as_str().into(),
            nic_id: nic_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for NicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for NicKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
