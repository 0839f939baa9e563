// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    AttachBalancedNic, CreateLoadBalancer, DeleteLoadBalancer, DetachBalancedNic, GetLoadBalancer, ListLoadBalancers,
    PRODUCT, ReplaceLoadBalancer, UpdateLoadBalancer,
};
use super::DatacenterKey;

use crate::resource;

/// The classic load balancers of a data centre.
///
/// The collection `/datacenters/{datacenterId}/loadbalancers`.
#[derive(Clone, Copy, Debug)]
pub enum LoadBalancer {}
impl resource::Kind for LoadBalancer {
    type Parent = DatacenterKey;
    const NOUN: &'static str = "classic load balancer";
}

impl resource::Resource for LoadBalancer {
    type Item = models::LoadBalancer;
    type Id = models::LoadBalancerId;
    type Key = LoadBalancerKey;
    type Get = GetLoadBalancer;

    fn key(parent: &DatacenterKey, id: models::LoadBalancerId) -> LoadBalancerKey {
        LoadBalancerKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            load_balancer_id: id,
        }
    }

    fn id(key: &LoadBalancerKey) -> &models::LoadBalancerId {
        &key.load_balancer_id
    }

    fn get(key: &LoadBalancerKey) -> GetLoadBalancer {
        GetLoadBalancer::new(key.datacenter_id.clone(), key.load_balancer_id.clone())
    }
}

impl resource::Listable for LoadBalancer {
    type Entry = models::LoadBalancer;
    type List = ListLoadBalancers;

    fn list(parent: &DatacenterKey) -> ListLoadBalancers {
        ListLoadBalancers::new(parent.datacenter_id.clone()).depth(1)
    }

    fn list_named(parent: &DatacenterKey, name: &str) -> ListLoadBalancers {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::LoadBalancer) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::LoadBalancer) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::LoadBalancer) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for LoadBalancer {
    const UNIQUE: bool = false;
}

impl resource::Tracked for LoadBalancer {
    type Seen = models::LoadBalancer;
    type Poll = GetLoadBalancer;
    type Gone = ();

    fn poll(key: &LoadBalancerKey) -> GetLoadBalancer {
        GetLoadBalancer::new(key.datacenter_id.clone(), key.load_balancer_id.clone())
    }

    fn polled_id(key: &LoadBalancerKey) -> &str {
        key.load_balancer_id.as_str()
    }

    fn gone(seen: Option<models::LoadBalancer>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for LoadBalancer {
    type New = models::NewLoadBalancer;
    type Created = models::LoadBalancer;
    type Create = CreateLoadBalancer;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &DatacenterKey, new: models::NewLoadBalancer) -> CreateLoadBalancer {
        CreateLoadBalancer::new(parent.datacenter_id.clone(), new)
    }

    fn created_id(created: &models::LoadBalancer) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewLoadBalancer) -> Option<&str> {
        new.properties.name.as_deref()
    }

    fn created_name(created: &models::LoadBalancer) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::LoadBalancer) -> Option<models::LoadBalancer> {
        Some(item)
    }

    fn agrees(new: &models::NewLoadBalancer, entry: &models::LoadBalancer) -> bool {
        resource::agrees(&new.properties, &entry.properties)
    }

    fn created(entry: models::LoadBalancer) -> Option<models::LoadBalancer> {
        Some(entry)
    }
}

impl resource::Updatable for LoadBalancer {
    type Update = models::LoadBalancerUpdate;
    type Updated = models::LoadBalancer;
    type UpdateOperation = UpdateLoadBalancer;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &LoadBalancerKey, update: models::LoadBalancerUpdate) -> UpdateLoadBalancer {
        UpdateLoadBalancer::new(key.datacenter_id.clone(), key.load_balancer_id.clone(), update)
    }

    fn updated(updated: &models::LoadBalancer) -> Option<&models::LoadBalancer> {
        Some(updated)
    }

    fn updated_as(item: models::LoadBalancer) -> Option<models::LoadBalancer> {
        Some(item)
    }
}

impl resource::Replaceable for LoadBalancer {
    type Replacement = models::NewLoadBalancer;
    type Replaced = models::LoadBalancer;
    type Replace = ReplaceLoadBalancer;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &LoadBalancerKey, replacement: models::NewLoadBalancer) -> ReplaceLoadBalancer {
        ReplaceLoadBalancer::new(key.datacenter_id.clone(), key.load_balancer_id.clone(), replacement)
    }

    fn replaced(replaced: &models::LoadBalancer) -> Option<&models::LoadBalancer> {
        Some(replaced)
    }

    fn replaced_as(item: models::LoadBalancer) -> Option<models::LoadBalancer> {
        Some(item)
    }
}

impl resource::Deletable for LoadBalancer {
    type Deleted = ();
    type Delete = DeleteLoadBalancer;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &LoadBalancerKey) -> DeleteLoadBalancer {
        DeleteLoadBalancer::new(key.datacenter_id.clone(), key.load_balancer_id.clone())
    }
}

impl LoadBalancer {
    /// The operation of the action `attach_nic`.
    pub fn attach_nic(key: &LoadBalancerKey, nic_id: impl Into<models::NicId>) -> AttachBalancedNic {
        AttachBalancedNic::new(key.datacenter_id.clone(), key.load_balancer_id.clone(), nic_id)
    }

    /// The operation of the action `detach_nic`.
    pub fn detach_nic(key: &LoadBalancerKey, nic_id: impl Into<models::NicId>) -> DetachBalancedNic {
        DetachBalancedNic::new(key.datacenter_id.clone(), key.load_balancer_id.clone(), nic_id)
    }
}

/// The key of a classic load balancer: `/datacenters/{datacenterId}/loadbalancers/{loadbalancerId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LoadBalancerKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the classic load balancer.
    pub load_balancer_id: models::LoadBalancerId,
}

impl LoadBalancerKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        load_balancer_id: impl Into<models::LoadBalancerId>,
    ) -> Self {
        Self { location: None, datacenter_id: datacenter_id.into(), load_balancer_id: load_balancer_id.into() }
    }
}

impl resource::Key for LoadBalancerKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/loadbalancers/{loadbalancerId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.load_balancer_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, load_balancer_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            load_balancer_id: load_balancer_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for LoadBalancerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for LoadBalancerKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
