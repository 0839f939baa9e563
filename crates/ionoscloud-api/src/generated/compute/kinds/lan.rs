// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{AttachLanNic, CreateLan, DeleteLan, GetLan, ListLans, PRODUCT, ReplaceLan, UpdateLan};
use super::DatacenterKey;

use crate::resource;

/// The LANs of a data centre. Their ids are small numbers; what names a LAN takes its id, or the number.
///
/// The collection `/datacenters/{datacenterId}/lans`.
#[derive(Clone, Copy, Debug)]
pub enum Lan {}
impl resource::Kind for Lan {
    type Parent = DatacenterKey;
    const NOUN: &'static str = "LAN";
}

impl resource::Resource for Lan {
    type Item = models::Lan;
    type Id = ionoscloud_core::LanId;
    type Key = LanKey;
    type Get = GetLan;

    fn key(parent: &DatacenterKey, id: ionoscloud_core::LanId) -> LanKey {
        LanKey { location: parent.location.clone(), datacenter_id: parent.datacenter_id.clone(), lan_id: id }
    }

    fn id(key: &LanKey) -> &ionoscloud_core::LanId {
        &key.lan_id
    }

    fn get(key: &LanKey) -> GetLan {
        GetLan::new(key.datacenter_id.clone(), key.lan_id.clone())
    }
}

impl resource::Listable for Lan {
    type Entry = models::Lan;
    type List = ListLans;

    fn list(parent: &DatacenterKey) -> ListLans {
        ListLans::new(parent.datacenter_id.clone()).depth(1)
    }

    fn list_named(parent: &DatacenterKey, name: &str) -> ListLans {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::Lan) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Lan) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::Lan) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Lan {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Lan {
    type Seen = models::Lan;
    type Poll = GetLan;
    type Gone = ();

    fn poll(key: &LanKey) -> GetLan {
        GetLan::new(key.datacenter_id.clone(), key.lan_id.clone())
    }

    fn polled_id(key: &LanKey) -> &str {
        key.lan_id.as_str()
    }

    fn gone(seen: Option<models::Lan>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Lan {
    type New = models::NewLan;
    type Created = models::Lan;
    type Create = CreateLan;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &DatacenterKey, new: models::NewLan) -> CreateLan {
        CreateLan::new(parent.datacenter_id.clone(), new)
    }

    fn created_id(created: &models::Lan) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewLan) -> Option<&str> {
        new.properties.name.as_deref()
    }

    fn created_name(created: &models::Lan) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::Lan) -> Option<models::Lan> {
        Some(item)
    }

    fn agrees(new: &models::NewLan, entry: &models::Lan) -> bool {
        resource::agrees_beside(&new.properties, &entry.properties, &["ipv6CidrBlock"])
    }

    fn created(entry: models::Lan) -> Option<models::Lan> {
        Some(entry)
    }
}

impl resource::Updatable for Lan {
    type Update = models::LanUpdate;
    type Updated = models::Lan;
    type UpdateOperation = UpdateLan;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &LanKey, update: models::LanUpdate) -> UpdateLan {
        UpdateLan::new(key.datacenter_id.clone(), key.lan_id.clone(), update)
    }

    fn updated(updated: &models::Lan) -> Option<&models::Lan> {
        Some(updated)
    }

    fn updated_as(item: models::Lan) -> Option<models::Lan> {
        Some(item)
    }
}

impl resource::Replaceable for Lan {
    type Replacement = models::NewLan;
    type Replaced = models::Lan;
    type Replace = ReplaceLan;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &LanKey, replacement: models::NewLan) -> ReplaceLan {
        ReplaceLan::new(key.datacenter_id.clone(), key.lan_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Lan) -> Option<&models::Lan> {
        Some(replaced)
    }

    fn replaced_as(item: models::Lan) -> Option<models::Lan> {
        Some(item)
    }
}

impl resource::Deletable for Lan {
    type Deleted = ();
    type Delete = DeleteLan;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &LanKey) -> DeleteLan {
        DeleteLan::new(key.datacenter_id.clone(), key.lan_id.clone())
    }
}

impl Lan {
    /// The operation of the action `attach_nic`.
    pub fn attach_nic(key: &LanKey, nic_id: impl Into<models::NicId>) -> AttachLanNic {
        AttachLanNic::new(key.datacenter_id.clone(), key.lan_id.clone(), nic_id)
    }
}

/// The key of a LAN: `/datacenters/{datacenterId}/lans/{lanId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LanKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the LAN.
    pub lan_id: ionoscloud_core::LanId,
}

impl LanKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        lan_id: impl Into<ionoscloud_core::LanId>,
    ) -> Self {
        Self { location: None, datacenter_id: datacenter_id.into(), lan_id: lan_id.into() }
    }
}

impl resource::Key for LanKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/lans/{lanId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.lan_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, lan_id] = ids else { return None };
        Some(Self { location, datacenter_id: datacenter_id.as_str().into(), lan_id: lan_id.as_str().into() })
    }
}

impl std::fmt::Display for LanKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for LanKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
