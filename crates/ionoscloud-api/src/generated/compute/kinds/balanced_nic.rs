// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{GetBalancedNic, ListBalancedNics, PRODUCT};
use super::LoadBalancerKey;

use crate::resource;

/// The NICs of a classic load balancer.
///
/// The collection `/datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics`.
#[derive(Clone, Copy, Debug)]
pub enum BalancedNic {}
impl resource::Kind for BalancedNic {
    type Parent = LoadBalancerKey;
    const NOUN: &'static str = "NIC";
}

impl resource::Resource for BalancedNic {
    type Item = models::Nic;
    type Id = models::NicId;
    type Key = BalancedNicKey;
    type Get = GetBalancedNic;

    fn key(parent: &LoadBalancerKey, id: models::NicId) -> BalancedNicKey {
        BalancedNicKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            load_balancer_id: parent.load_balancer_id.clone(),
            nic_id: id,
        }
    }

    fn id(key: &BalancedNicKey) -> &models::NicId {
        &key.nic_id
    }

    fn get(key: &BalancedNicKey) -> GetBalancedNic {
        GetBalancedNic::new(key.datacenter_id.clone(), key.load_balancer_id.clone(), key.nic_id.clone())
    }
}

impl resource::Listable for BalancedNic {
    type Entry = models::Nic;
    type List = ListBalancedNics;

    fn list(parent: &LoadBalancerKey) -> ListBalancedNics {
        ListBalancedNics::new(parent.datacenter_id.clone(), parent.load_balancer_id.clone()).depth(1)
    }

    fn list_named(parent: &LoadBalancerKey, name: &str) -> ListBalancedNics {
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

impl resource::Named for BalancedNic {
    const UNIQUE: bool = false;
}

impl resource::Tracked for BalancedNic {
    type Seen = models::Nic;
    type Poll = GetBalancedNic;
    type Gone = ();

    fn poll(key: &BalancedNicKey) -> GetBalancedNic {
        GetBalancedNic::new(key.datacenter_id.clone(), key.load_balancer_id.clone(), key.nic_id.clone())
    }

    fn polled_id(key: &BalancedNicKey) -> &str {
        key.nic_id.as_str()
    }

    fn gone(seen: Option<models::Nic>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a NIC: `/datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics/{nicId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BalancedNicKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the load balancer.
    pub load_balancer_id: models::LoadBalancerId,
    /// Identifies the NIC.
    pub nic_id: models::NicId,
}

impl BalancedNicKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        load_balancer_id: impl Into<models::LoadBalancerId>,
        nic_id: impl Into<models::NicId>,
    ) -> Self {
        Self {
            location: None,
            datacenter_id: datacenter_id.into(),
            load_balancer_id: load_balancer_id.into(),
            nic_id: nic_id.into(),
        }
    }
}

impl resource::Key for BalancedNicKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics/{nicId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.load_balancer_id.as_str(), self.nic_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, load_balancer_id, nic_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            load_balancer_id: load_balancer_id.as_str().into(),
            nic_id: nic_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for BalancedNicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for BalancedNicKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
