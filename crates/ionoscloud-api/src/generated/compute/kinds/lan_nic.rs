// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{GetLanNic, ListLanNics, PRODUCT};
use super::LanKey;

use crate::resource;

/// The NICs in a LAN, of any server.
///
/// The collection `/datacenters/{datacenterId}/lans/{lanId}/nics`.
#[derive(Clone, Copy, Debug)]
pub enum LanNic {}
impl resource::Kind for LanNic {
    type Parent = LanKey;
    const NOUN: &'static str = "NIC";
}

impl resource::Resource for LanNic {
    type Item = models::Nic;
    type Id = models::NicId;
    type Key = LanNicKey;
    type Get = GetLanNic;

    fn key(parent: &LanKey, id: models::NicId) -> LanNicKey {
        LanNicKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            lan_id: parent.lan_id.clone(),
            nic_id: id,
        }
    }

    fn id(key: &LanNicKey) -> &models::NicId {
        &key.nic_id
    }

    fn get(key: &LanNicKey) -> GetLanNic {
        GetLanNic::new(key.datacenter_id.clone(), key.lan_id.clone(), key.nic_id.clone())
    }
}

impl resource::Listable for LanNic {
    type Entry = models::Nic;
    type List = ListLanNics;

    fn list(parent: &LanKey) -> ListLanNics {
        ListLanNics::new(parent.datacenter_id.clone(), parent.lan_id.clone()).depth(1)
    }

    fn list_named(parent: &LanKey, name: &str) -> ListLanNics {
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

impl resource::Named for LanNic {
    const UNIQUE: bool = false;
}

impl resource::Tracked for LanNic {
    type Seen = models::Nic;
    type Poll = GetLanNic;
    type Gone = ();

    fn poll(key: &LanNicKey) -> GetLanNic {
        GetLanNic::new(key.datacenter_id.clone(), key.lan_id.clone(), key.nic_id.clone())
    }

    fn polled_id(key: &LanNicKey) -> &str {
        key.nic_id.as_str()
    }

    fn gone(seen: Option<models::Nic>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a NIC: `/datacenters/{datacenterId}/lans/{lanId}/nics/{nicId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LanNicKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the LAN.
    pub lan_id: ionoscloud_core::LanId,
    /// Identifies the NIC.
    pub nic_id: models::NicId,
}

impl LanNicKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        lan_id: impl Into<ionoscloud_core::LanId>,
        nic_id: impl Into<models::NicId>,
    ) -> Self {
        Self { location: None, datacenter_id: datacenter_id.into(), lan_id: lan_id.into(), nic_id: nic_id.into() }
    }
}

impl resource::Key for LanNicKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/lans/{lanId}/nics/{nicId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.lan_id.as_str(), self.nic_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, lan_id, nic_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            lan_id: lan_id.as_str().into(),
            nic_id: nic_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for LanNicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for LanNicKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
