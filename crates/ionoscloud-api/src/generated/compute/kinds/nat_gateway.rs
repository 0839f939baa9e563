// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateNatGateway, DeleteNatGateway, GetNatGateway, ListNatGateways, PRODUCT, ReplaceNatGateway, UpdateNatGateway,
};
use super::DatacenterKey;

use crate::resource;

/// The NAT gateways of a data centre.
///
/// The collection `/datacenters/{datacenterId}/natgateways`.
#[derive(Clone, Copy, Debug)]
pub enum NatGateway {}
impl resource::Kind for NatGateway {
    type Parent = DatacenterKey;
    const NOUN: &'static str = "NAT gateway";
}

impl resource::Resource for NatGateway {
    type Item = models::NatGateway;
    type Id = models::NatGatewayId;
    type Key = NatGatewayKey;
    type Get = GetNatGateway;

    fn key(parent: &DatacenterKey, id: models::NatGatewayId) -> NatGatewayKey {
        NatGatewayKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            nat_gateway_id: id,
        }
    }

    fn id(key: &NatGatewayKey) -> &models::NatGatewayId {
        &key.nat_gateway_id
    }

    fn get(key: &NatGatewayKey) -> GetNatGateway {
        GetNatGateway::new(key.datacenter_id.clone(), key.nat_gateway_id.clone())
    }
}

impl resource::Listable for NatGateway {
    type Entry = models::NatGateway;
    type List = ListNatGateways;

    fn list(parent: &DatacenterKey) -> ListNatGateways {
        ListNatGateways::new(parent.datacenter_id.clone()).depth(1)
    }

    fn list_named(parent: &DatacenterKey, name: &str) -> ListNatGateways {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::NatGateway) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::NatGateway) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::NatGateway) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for NatGateway {
    const UNIQUE: bool = false;
}

impl resource::Tracked for NatGateway {
    type Seen = models::NatGateway;
    type Poll = GetNatGateway;
    type Gone = ();

    fn poll(key: &NatGatewayKey) -> GetNatGateway {
        GetNatGateway::new(key.datacenter_id.clone(), key.nat_gateway_id.clone())
    }

    fn polled_id(key: &NatGatewayKey) -> &str {
        key.nat_gateway_id.as_str()
    }

    fn gone(seen: Option<models::NatGateway>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for NatGateway {
    type New = models::NewNatGateway;
    type Created = models::NatGateway;
    type Create = CreateNatGateway;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &DatacenterKey, new: models::NewNatGateway) -> CreateNatGateway {
        CreateNatGateway::new(parent.datacenter_id.clone(), new)
    }

    fn created_id(created: &models::NatGateway) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewNatGateway) -> Option<&str> {
        Some(new.properties.name.as_str())
    }

    fn created_name(created: &models::NatGateway) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::NatGateway) -> Option<models::NatGateway> {
        Some(item)
    }

    fn agrees(new: &models::NewNatGateway, entry: &models::NatGateway) -> bool {
        resource::agrees_beside(&new.properties, &entry.properties, &["lans"])
    }

    fn created(entry: models::NatGateway) -> Option<models::NatGateway> {
        Some(entry)
    }
}

impl resource::Updatable for NatGateway {
    type Update = models::NatGatewayUpdate;
    type Updated = models::NatGateway;
    type UpdateOperation = UpdateNatGateway;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &NatGatewayKey, update: models::NatGatewayUpdate) -> UpdateNatGateway {
        UpdateNatGateway::new(key.datacenter_id.clone(), key.nat_gateway_id.clone(), update)
    }

    fn updated(updated: &models::NatGateway) -> Option<&models::NatGateway> {
        Some(updated)
    }

    fn updated_as(item: models::NatGateway) -> Option<models::NatGateway> {
        Some(item)
    }
}

impl resource::Replaceable for NatGateway {
    type Replacement = models::NewNatGatewayProperties;
    type Replaced = models::NatGateway;
    type Replace = ReplaceNatGateway;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &NatGatewayKey, replacement: models::NewNatGatewayProperties) -> ReplaceNatGateway {
        ReplaceNatGateway::new(key.datacenter_id.clone(), key.nat_gateway_id.clone(), replacement)
    }

    fn replaced(replaced: &models::NatGateway) -> Option<&models::NatGateway> {
        Some(replaced)
    }

    fn replaced_as(item: models::NatGateway) -> Option<models::NatGateway> {
        Some(item)
    }
}

impl resource::Deletable for NatGateway {
    type Deleted = ();
    type Delete = DeleteNatGateway;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &NatGatewayKey) -> DeleteNatGateway {
        DeleteNatGateway::new(key.datacenter_id.clone(), key.nat_gateway_id.clone())
    }
}

/// The key of a NAT gateway: `/datacenters/{datacenterId}/natgateways/{natGatewayId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NatGatewayKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the NAT gateway.
    pub nat_gateway_id: models::NatGatewayId,
}

impl NatGatewayKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        nat_gateway_id: impl Into<models::NatGatewayId>,
    ) -> Self {
        Self { location: None, datacenter_id: datacenter_id.into(), nat_gateway_id: nat_gateway_id.into() }
    }
}

impl resource::Key for NatGatewayKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/natgateways/{natGatewayId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.nat_gateway_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, nat_gateway_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            nat_gateway_id: nat_gateway_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for NatGatewayKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for NatGatewayKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
