// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateNicFlowLog, DeleteNicFlowLog, GetNicFlowLog, ListNicFlowLogs, PRODUCT, ReplaceNicFlowLog, UpdateNicFlowLog,
};
use super::NicKey;

use crate::resource;

/// The flow logs of a NIC.
///
/// The collection `/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs`.
#[derive(Clone, Copy, Debug)]
pub enum NicFlowLog {}
impl resource::Kind for NicFlowLog {
    type Parent = NicKey;
    const NOUN: &'static str = "flow log";
}

impl resource::Resource for NicFlowLog {
    type Item = models::FlowLog;
    type Id = models::FlowLogId;
    type Key = NicFlowLogKey;
    type Get = GetNicFlowLog;

    fn key(parent: &NicKey, id: models::FlowLogId) -> NicFlowLogKey {
        NicFlowLogKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            server_id: parent.server_id.clone(),
            nic_id: parent.nic_id.clone(),
            flow_log_id: id,
        }
    }

    fn id(key: &NicFlowLogKey) -> &models::FlowLogId {
        &key.flow_log_id
    }

    fn get(key: &NicFlowLogKey) -> GetNicFlowLog {
        GetNicFlowLog::new(
            key.datacenter_id.clone(),
            key.server_id.clone(),
            key.nic_id.clone(),
            key.flow_log_id.clone(),
        )
    }
}

impl resource::Listable for NicFlowLog {
    type Entry = models::FlowLog;
    type List = ListNicFlowLogs;

    fn list(parent: &NicKey) -> ListNicFlowLogs {
        ListNicFlowLogs::new(parent.datacenter_id.clone(), parent.server_id.clone(), parent.nic_id.clone()).depth(1)
    }

    fn list_named(parent: &NicKey, name: &str) -> ListNicFlowLogs {
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

impl resource::Named for NicFlowLog {
    const UNIQUE: bool = false;
}

impl resource::Tracked for NicFlowLog {
    type Seen = models::FlowLog;
    type Poll = GetNicFlowLog;
    type Gone = ();

    fn poll(key: &NicFlowLogKey) -> GetNicFlowLog {
        GetNicFlowLog::new(
            key.datacenter_id.clone(),
            key.server_id.clone(),
            key.nic_id.clone(),
            key.flow_log_id.clone(),
        )
    }

    fn polled_id(key: &NicFlowLogKey) -> &str {
        key.flow_log_id.as_str()
    }

    fn gone(seen: Option<models::FlowLog>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for NicFlowLog {
    type New = models::NewFlowLog;
    type Created = models::FlowLog;
    type Create = CreateNicFlowLog;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &NicKey, new: models::NewFlowLog) -> CreateNicFlowLog {
        CreateNicFlowLog::new(parent.datacenter_id.clone(), parent.server_id.clone(), parent.nic_id.clone(), new)
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

impl resource::Updatable for NicFlowLog {
    type Update = models::FlowLogUpdate;
    type Updated = models::FlowLog;
    type UpdateOperation = UpdateNicFlowLog;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &NicFlowLogKey, update: models::FlowLogUpdate) -> UpdateNicFlowLog {
        UpdateNicFlowLog::new(
            key.datacenter_id.clone(),
            key.server_id.clone(),
            key.nic_id.clone(),
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

impl resource::Replaceable for NicFlowLog {
    type Replacement = models::NewFlowLog;
    type Replaced = models::FlowLog;
    type Replace = ReplaceNicFlowLog;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &NicFlowLogKey, replacement: models::NewFlowLog) -> ReplaceNicFlowLog {
        ReplaceNicFlowLog::new(
            key.datacenter_id.clone(),
            key.server_id.clone(),
            key.nic_id.clone(),
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

impl resource::Deletable for NicFlowLog {
    type Deleted = ();
    type Delete = DeleteNicFlowLog;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &NicFlowLogKey) -> DeleteNicFlowLog {
        DeleteNicFlowLog::new(
            key.datacenter_id.clone(),
            key.server_id.clone(),
            key.nic_id.clone(),
            key.flow_log_id.clone(),
        )
    }
}

/// The key of a flow log: `/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs/{flowlogId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NicFlowLogKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the server.
    pub server_id: models::ServerId,
    /// Identifies the NIC.
    pub nic_id: models::NicId,
    /// Identifies the flow log.
    pub flow_log_id: models::FlowLogId,
}

impl NicFlowLogKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        server_id: impl Into<models::ServerId>,
        nic_id: impl Into<models::NicId>,
        flow_log_id: impl Into<models::FlowLogId>,
    ) -> Self {
        Self {
            location: None,
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            nic_id: nic_id.into(),
            flow_log_id: flow_log_id.into(),
        }
    }
}

impl resource::Key for NicFlowLogKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs/{flowlogId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str(), self.flow_log_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, server_id, nic_id, flow_log_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            server_id: server_id.as_str().into(),
            nic_id: nic_id.as_str().into(),
            flow_log_id: flow_log_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for NicFlowLogKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for NicFlowLogKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
