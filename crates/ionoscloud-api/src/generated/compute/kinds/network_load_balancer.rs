// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateNetworkLoadBalancer, DeleteNetworkLoadBalancer, GetNetworkLoadBalancer, ListNetworkLoadBalancers, PRODUCT,
    ReplaceNetworkLoadBalancer, UpdateNetworkLoadBalancer,
};
use super::DatacenterKey;

use crate::resource;

/// The network load balancers of a data centre.
///
/// The collection `/datacenters/{datacenterId}/networkloadbalancers`.
#[derive(Clone, Copy, Debug)]
pub enum NetworkLoadBalancer {}
impl resource::Kind for NetworkLoadBalancer {
    type Parent = DatacenterKey;
    const NOUN: &'static str = "network load balancer";
}

impl resource::Resource for NetworkLoadBalancer {
    type Item = models::NetworkLoadBalancer;
    type Id = models::NetworkLoadBalancerId;
    type Key = NetworkLoadBalancerKey;
    type Get = GetNetworkLoadBalancer;

    fn key(parent: &DatacenterKey, id: models::NetworkLoadBalancerId) -> NetworkLoadBalancerKey {
        NetworkLoadBalancerKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            network_load_balancer_id: id,
        }
    }

    fn id(key: &NetworkLoadBalancerKey) -> &models::NetworkLoadBalancerId {
        &key.network_load_balancer_id
    }

    fn get(key: &NetworkLoadBalancerKey) -> GetNetworkLoadBalancer {
        GetNetworkLoadBalancer::new(key.datacenter_id.clone(), key.network_load_balancer_id.clone())
    }
}

impl resource::Listable for NetworkLoadBalancer {
    type Entry = models::NetworkLoadBalancer;
    type List = ListNetworkLoadBalancers;

    fn list(parent: &DatacenterKey) -> ListNetworkLoadBalancers {
        ListNetworkLoadBalancers::new(parent.datacenter_id.clone()).depth(1)
    }

    fn list_named(parent: &DatacenterKey, name: &str) -> ListNetworkLoadBalancers {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::NetworkLoadBalancer) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::NetworkLoadBalancer) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::NetworkLoadBalancer) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for NetworkLoadBalancer {
    const UNIQUE: bool = false;
}

impl resource::Tracked for NetworkLoadBalancer {
    type Seen = models::NetworkLoadBalancer;
    type Poll = GetNetworkLoadBalancer;
    type Gone = ();

    fn poll(key: &NetworkLoadBalancerKey) -> GetNetworkLoadBalancer {
        GetNetworkLoadBalancer::new(key.datacenter_id.clone(), key.network_load_balancer_id.clone())
    }

    fn polled_id(key: &NetworkLoadBalancerKey) -> &str {
        key.network_load_balancer_id.as_str()
    }

    fn gone(seen: Option<models::NetworkLoadBalancer>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for NetworkLoadBalancer {
    type New = models::NewNetworkLoadBalancer;
    type Created = models::NetworkLoadBalancer;
    type Create = CreateNetworkLoadBalancer;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &DatacenterKey, new: models::NewNetworkLoadBalancer) -> CreateNetworkLoadBalancer {
        CreateNetworkLoadBalancer::new(parent.datacenter_id.clone(), new)
    }

    fn created_id(created: &models::NetworkLoadBalancer) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewNetworkLoadBalancer) -> Option<&str> {
        Some(new.properties.name.as_str())
    }

    fn created_name(created: &models::NetworkLoadBalancer) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::NetworkLoadBalancer) -> Option<models::NetworkLoadBalancer> {
        Some(item)
    }

    fn agrees(new: &models::NewNetworkLoadBalancer, entry: &models::NetworkLoadBalancer) -> bool {
        resource::agrees(&new.properties, &entry.properties)
    }

    fn created(entry: models::NetworkLoadBalancer) -> Option<models::NetworkLoadBalancer> {
        Some(entry)
    }
}

impl resource::Updatable for NetworkLoadBalancer {
    type Update = models::NetworkLoadBalancerUpdate;
    type Updated = models::NetworkLoadBalancer;
    type UpdateOperation = UpdateNetworkLoadBalancer;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &NetworkLoadBalancerKey, update: models::NetworkLoadBalancerUpdate) -> UpdateNetworkLoadBalancer {
        UpdateNetworkLoadBalancer::new(key.datacenter_id.clone(), key.network_load_balancer_id.clone(), update)
    }

    fn updated(updated: &models::NetworkLoadBalancer) -> Option<&models::NetworkLoadBalancer> {
        Some(updated)
    }

    fn updated_as(item: models::NetworkLoadBalancer) -> Option<models::NetworkLoadBalancer> {
        Some(item)
    }
}

impl resource::Replaceable for NetworkLoadBalancer {
    type Replacement = models::NewNetworkLoadBalancerProperties;
    type Replaced = models::NetworkLoadBalancer;
    type Replace = ReplaceNetworkLoadBalancer;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(
        key: &NetworkLoadBalancerKey,
        replacement: models::NewNetworkLoadBalancerProperties,
    ) -> ReplaceNetworkLoadBalancer {
        ReplaceNetworkLoadBalancer::new(key.datacenter_id.clone(), key.network_load_balancer_id.clone(), replacement)
    }

    fn replaced(replaced: &models::NetworkLoadBalancer) -> Option<&models::NetworkLoadBalancer> {
        Some(replaced)
    }

    fn replaced_as(item: models::NetworkLoadBalancer) -> Option<models::NetworkLoadBalancer> {
        Some(item)
    }
}

impl resource::Deletable for NetworkLoadBalancer {
    type Deleted = ();
    type Delete = DeleteNetworkLoadBalancer;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &NetworkLoadBalancerKey) -> DeleteNetworkLoadBalancer {
        DeleteNetworkLoadBalancer::new(key.datacenter_id.clone(), key.network_load_balancer_id.clone())
    }
}

/// The key of a network load balancer: `/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetworkLoadBalancerKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the network load balancer.
    pub network_load_balancer_id: models::NetworkLoadBalancerId,
}

impl NetworkLoadBalancerKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        network_load_balancer_id: impl Into<models::NetworkLoadBalancerId>,
    ) -> Self {
        Self {
            location: None,
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
        }
    }
}

impl resource::Key for NetworkLoadBalancerKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.network_load_balancer_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, network_load_balancer_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            network_load_balancer_id: network_load_balancer_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for NetworkLoadBalancerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for NetworkLoadBalancerKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
