// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateApplicationLoadBalancer, DeleteApplicationLoadBalancer, GetApplicationLoadBalancer,
    ListApplicationLoadBalancers, PRODUCT, ReplaceApplicationLoadBalancer, UpdateApplicationLoadBalancer,
};
use super::DatacenterKey;

use crate::resource;

/// The application load balancers of a data centre.
///
/// The collection `/datacenters/{datacenterId}/applicationloadbalancers`.
#[derive(Clone, Copy, Debug)]
pub enum ApplicationLoadBalancer {}
impl resource::Kind for ApplicationLoadBalancer {
    type Parent = DatacenterKey;
    const NOUN: &'static str = "application load balancer";
}

impl resource::Resource for ApplicationLoadBalancer {
    type Item = models::ApplicationLoadBalancer;
    type Id = models::ApplicationLoadBalancerId;
    type Key = ApplicationLoadBalancerKey;
    type Get = GetApplicationLoadBalancer;

    fn key(parent: &DatacenterKey, id: models::ApplicationLoadBalancerId) -> ApplicationLoadBalancerKey {
        ApplicationLoadBalancerKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            application_load_balancer_id: id,
        }
    }

    fn id(key: &ApplicationLoadBalancerKey) -> &models::ApplicationLoadBalancerId {
        &key.application_load_balancer_id
    }

    fn get(key: &ApplicationLoadBalancerKey) -> GetApplicationLoadBalancer {
        GetApplicationLoadBalancer::new(key.datacenter_id.clone(), key.application_load_balancer_id.clone())
    }
}

impl resource::Listable for ApplicationLoadBalancer {
    type Entry = models::ApplicationLoadBalancer;
    type List = ListApplicationLoadBalancers;

    fn list(parent: &DatacenterKey) -> ListApplicationLoadBalancers {
        ListApplicationLoadBalancers::new(parent.datacenter_id.clone()).depth(1)
    }

    fn list_named(parent: &DatacenterKey, name: &str) -> ListApplicationLoadBalancers {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::ApplicationLoadBalancer) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::ApplicationLoadBalancer) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::ApplicationLoadBalancer) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for ApplicationLoadBalancer {
    const UNIQUE: bool = false;
}

impl resource::Tracked for ApplicationLoadBalancer {
    type Seen = models::ApplicationLoadBalancer;
    type Poll = GetApplicationLoadBalancer;
    type Gone = ();

    fn poll(key: &ApplicationLoadBalancerKey) -> GetApplicationLoadBalancer {
        GetApplicationLoadBalancer::new(key.datacenter_id.clone(), key.application_load_balancer_id.clone())
    }

    fn polled_id(key: &ApplicationLoadBalancerKey) -> &str {
        key.application_load_balancer_id.as_str()
    }

    fn gone(seen: Option<models::ApplicationLoadBalancer>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for ApplicationLoadBalancer {
    type New = models::NewApplicationLoadBalancer;
    type Created = models::ApplicationLoadBalancer;
    type Create = CreateApplicationLoadBalancer;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &DatacenterKey, new: models::NewApplicationLoadBalancer) -> CreateApplicationLoadBalancer {
        CreateApplicationLoadBalancer::new(parent.datacenter_id.clone(), new)
    }

    fn created_id(created: &models::ApplicationLoadBalancer) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewApplicationLoadBalancer) -> Option<&str> {
        Some(new.properties.name.as_str())
    }

    fn created_name(created: &models::ApplicationLoadBalancer) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::ApplicationLoadBalancer) -> Option<models::ApplicationLoadBalancer> {
        Some(item)
    }

    fn agrees(new: &models::NewApplicationLoadBalancer, entry: &models::ApplicationLoadBalancer) -> bool {
        resource::agrees(&new.properties, &entry.properties)
    }

    fn created(entry: models::ApplicationLoadBalancer) -> Option<models::ApplicationLoadBalancer> {
        Some(entry)
    }
}

impl resource::Updatable for ApplicationLoadBalancer {
    type Update = models::ApplicationLoadBalancerUpdate;
    type Updated = models::ApplicationLoadBalancer;
    type UpdateOperation = UpdateApplicationLoadBalancer;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(
        key: &ApplicationLoadBalancerKey,
        update: models::ApplicationLoadBalancerUpdate,
    ) -> UpdateApplicationLoadBalancer {
        UpdateApplicationLoadBalancer::new(key.datacenter_id.clone(), key.application_load_balancer_id.clone(), update)
    }

    fn updated(updated: &models::ApplicationLoadBalancer) -> Option<&models::ApplicationLoadBalancer> {
        Some(updated)
    }

    fn updated_as(item: models::ApplicationLoadBalancer) -> Option<models::ApplicationLoadBalancer> {
        Some(item)
    }
}

impl resource::Replaceable for ApplicationLoadBalancer {
    type Replacement = models::NewApplicationLoadBalancerProperties;
    type Replaced = models::ApplicationLoadBalancer;
    type Replace = ReplaceApplicationLoadBalancer;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(
        key: &ApplicationLoadBalancerKey,
        replacement: models::NewApplicationLoadBalancerProperties,
    ) -> ReplaceApplicationLoadBalancer {
        ReplaceApplicationLoadBalancer::new(
            key.datacenter_id.clone(),
            key.application_load_balancer_id.clone(),
            replacement,
        )
    }

    fn replaced(replaced: &models::ApplicationLoadBalancer) -> Option<&models::ApplicationLoadBalancer> {
        Some(replaced)
    }

    fn replaced_as(item: models::ApplicationLoadBalancer) -> Option<models::ApplicationLoadBalancer> {
        Some(item)
    }
}

impl resource::Deletable for ApplicationLoadBalancer {
    type Deleted = ();
    type Delete = DeleteApplicationLoadBalancer;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &ApplicationLoadBalancerKey) -> DeleteApplicationLoadBalancer {
        DeleteApplicationLoadBalancer::new(key.datacenter_id.clone(), key.application_load_balancer_id.clone())
    }
}

/// The key of an application load balancer:
/// `/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ApplicationLoadBalancerKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the application load balancer.
    pub application_load_balancer_id: models::ApplicationLoadBalancerId,
}

impl ApplicationLoadBalancerKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        application_load_balancer_id: impl Into<models::ApplicationLoadBalancerId>,
    ) -> Self {
        Self {
            location: None,
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
        }
    }
}

impl resource::Key for ApplicationLoadBalancerKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.application_load_balancer_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, application_load_balancer_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            application_load_balancer_id: application_load_balancer_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for ApplicationLoadBalancerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ApplicationLoadBalancerKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
