// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateNetworkLoadBalancerFlowLog, DeleteNetworkLoadBalancerFlowLog, GetNetworkLoadBalancerFlowLog,
    ListNetworkLoadBalancerFlowLogs, PRODUCT, ReplaceNetworkLoadBalancerFlowLog, UpdateNetworkLoadBalancerFlowLog,
};
use super::NetworkLoadBalancerKey;

use crate::resource;

/// The flow logs of a network load balancer.
///
/// The collection `/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs`.
#[derive(Clone, Copy, Debug)]
pub enum NetworkLoadBalancerFlowLog {}
impl resource::Kind for NetworkLoadBalancerFlowLog {
    type Parent = NetworkLoadBalancerKey;
    const NOUN: &'static str = "flow log";
}

impl resource::Resource for NetworkLoadBalancerFlowLog {
    type Item = models::FlowLog;
    type Id = models::FlowLogId;
    type Key = NetworkLoadBalancerFlowLogKey;
    type Get = GetNetworkLoadBalancerFlowLog;

    fn key(parent: &NetworkLoadBalancerKey, id: models::FlowLogId) -> NetworkLoadBalancerFlowLogKey {
        NetworkLoadBalancerFlowLogKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            network_load_balancer_id: parent.network_load_balancer_id.clone(),
            flow_log_id: id,
        }
    }

    fn id(key: &NetworkLoadBalancerFlowLogKey) -> &models::FlowLogId {
        &key.flow_log_id
    }

    fn get(key: &NetworkLoadBalancerFlowLogKey) -> GetNetworkLoadBalancerFlowLog {
        GetNetworkLoadBalancerFlowLog::new(
            key.datacenter_id.clone(),
            key.network_load_balancer_id.clone(),
            key.flow_log_id.clone(),
        )
    }
}

impl resource::Listable for NetworkLoadBalancerFlowLog {
    type Entry = models::FlowLog;
    type List = ListNetworkLoadBalancerFlowLogs;

    fn list(parent: &NetworkLoadBalancerKey) -> ListNetworkLoadBalancerFlowLogs {
        ListNetworkLoadBalancerFlowLogs::new(parent.datacenter_id.clone(), parent.network_load_balancer_id.clone())
            .depth(1)
    }

    fn list_named(parent: &NetworkLoadBalancerKey, name: &str) -> ListNetworkLoadBalancerFlowLogs {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::FlowLog) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::FlowLog) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::FlowLog) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for NetworkLoadBalancerFlowLog {
    const UNIQUE: bool = false;
}

impl resource::Tracked for NetworkLoadBalancerFlowLog {
    type Seen = models::FlowLog;
    type Poll = GetNetworkLoadBalancerFlowLog;
    type Gone = ();

    fn poll(key: &NetworkLoadBalancerFlowLogKey) -> GetNetworkLoadBalancerFlowLog {
        GetNetworkLoadBalancerFlowLog::new(
            key.datacenter_id.clone(),
            key.network_load_balancer_id.clone(),
            key.flow_log_id.clone(),
        )
    }

    fn polled_id(key: &NetworkLoadBalancerFlowLogKey) -> &str {
        key.flow_log_id.as_str()
    }

    fn gone(seen: Option<models::FlowLog>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for NetworkLoadBalancerFlowLog {
    type New = models::NewFlowLog;
    type Created = models::FlowLog;
    type Create = CreateNetworkLoadBalancerFlowLog;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &NetworkLoadBalancerKey, new: models::NewFlowLog) -> CreateNetworkLoadBalancerFlowLog {
        CreateNetworkLoadBalancerFlowLog::new(
            parent.datacenter_id.clone(),
            parent.network_load_balancer_id.clone(),
            new,
        )
    }

    fn created_id(created: &models::FlowLog) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewFlowLog) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::FlowLog) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::FlowLog) -> Option<models::FlowLog> {
        Some(item)
    }

    fn agrees(new: &models::NewFlowLog, entry: &models::FlowLog) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::FlowLog) -> Option<models::FlowLog> {
        Some(entry)
    }
}

impl resource::Updatable for NetworkLoadBalancerFlowLog {
    type Update = models::FlowLogUpdate;
    type Updated = models::FlowLog;
    type UpdateOperation = UpdateNetworkLoadBalancerFlowLog;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &NetworkLoadBalancerFlowLogKey, update: models::FlowLogUpdate) -> UpdateNetworkLoadBalancerFlowLog {
        UpdateNetworkLoadBalancerFlowLog::new(
            key.datacenter_id.clone(),
            key.network_load_balancer_id.clone(),
            key.flow_log_id.clone(),
            update,
        )
    }

    fn updated(updated: &models::FlowLog) -> Option<&models::FlowLog> {
        Some(updated)
    }

    fn updated_as(item: models::FlowLog) -> Option<models::FlowLog> {
        Some(item)
    }
}

impl resource::Replaceable for NetworkLoadBalancerFlowLog {
    type Replacement = models::NewFlowLog;
    type Replaced = models::FlowLog;
    type Replace = ReplaceNetworkLoadBalancerFlowLog;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(
        key: &NetworkLoadBalancerFlowLogKey,
        replacement: models::NewFlowLog,
    ) -> ReplaceNetworkLoadBalancerFlowLog {
        ReplaceNetworkLoadBalancerFlowLog::new(
            key.datacenter_id.clone(),
            key.network_load_balancer_id.clone(),
            key.flow_log_id.clone(),
            replacement,
        )
    }

    fn replaced(replaced: &models::FlowLog) -> Option<&models::FlowLog> {
        Some(replaced)
    }

    fn replaced_as(item: models::FlowLog) -> Option<models::FlowLog> {
        Some(item)
    }
}

impl resource::Deletable for NetworkLoadBalancerFlowLog {
    type Deleted = ();
    type Delete = DeleteNetworkLoadBalancerFlowLog;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &NetworkLoadBalancerFlowLogKey) -> DeleteNetworkLoadBalancerFlowLog {
        DeleteNetworkLoadBalancerFlowLog::new(
            key.datacenter_id.clone(),
            key.network_load_balancer_id.clone(),
            key.flow_log_id.clone(),
        )
    }
}

/// The key of a flow log:
/// `/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetworkLoadBalancerFlowLogKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the network load balancer.
    pub network_load_balancer_id: models::NetworkLoadBalancerId,
    /// Identifies the flow log.
    pub flow_log_id: models::FlowLogId,
}

impl NetworkLoadBalancerFlowLogKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        network_load_balancer_id: impl Into<models::NetworkLoadBalancerId>,
        flow_log_id: impl Into<models::FlowLogId>,
    ) -> Self {
        Self {
            location: None,
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
            flow_log_id: flow_log_id.into(),
        }
    }
}

impl resource::Key for NetworkLoadBalancerFlowLogKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str =
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.network_load_balancer_id.as_str(), self.flow_log_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, network_load_balancer_id, flow_log_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            network_load_balancer_id: network_load_balancer_id.as_str().into(),
            flow_log_id: flow_log_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for NetworkLoadBalancerFlowLogKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for NetworkLoadBalancerFlowLogKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
