// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

use ionoscloud_models::vm_autoscaling as models;

use super::super::{GetGroupServer, ListGroupServers, PRODUCT};
use super::GroupKey;

use crate::resource;

/// The servers of a group; they are only read.
///
/// The collection `/groups/{groupId}/servers`.
#[derive(Clone, Copy, Debug)]
pub enum GroupServer {}
impl resource::Kind for GroupServer {
    type Parent = GroupKey;
    const NOUN: &'static str = "server";
}

impl resource::Resource for GroupServer {
    type Item = models::Server;
    type Id = models::ServerId;
    type Key = GroupServerKey;
    type Get = GetGroupServer;

    fn key(parent: &GroupKey, id: models::ServerId) -> GroupServerKey {
        GroupServerKey { location: parent.location.clone(), group_id: parent.group_id.clone(), server_id: id }
    }

    fn id(key: &GroupServerKey) -> &models::ServerId {
        &key.server_id
    }

    fn get(key: &GroupServerKey) -> GetGroupServer {
        GetGroupServer::new(key.group_id.clone(), key.server_id.clone())
    }
}

impl resource::Listable for GroupServer {
    type Entry = models::Server;
    type List = ListGroupServers;

    fn list(parent: &GroupKey) -> ListGroupServers {
        ListGroupServers::new(parent.group_id.clone()).depth(1)
    }

    fn entry_id(entry: &models::Server) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_origin(entry: &models::Server) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(None, None, created)
    }
}

impl resource::Tracked for GroupServer {
    type Seen = models::Server;
    type Poll = GetGroupServer;
    type Gone = ();

    fn poll(key: &GroupServerKey) -> GetGroupServer {
        GetGroupServer::new(key.group_id.clone(), key.server_id.clone())
    }

    fn polled_id(key: &GroupServerKey) -> &str {
        key.server_id.as_str()
    }

    fn gone(seen: Option<models::Server>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a server: `/groups/{groupId}/servers/{serverId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GroupServerKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the group.
    pub group_id: models::GroupId,
    /// Identifies the server.
    pub server_id: models::ServerId,
}

impl GroupServerKey {
    /// The key of these ids, in the default location.
    pub fn new(group_id: impl Into<models::GroupId>, server_id: impl Into<models::ServerId>) -> Self {
        Self { location: None, group_id: group_id.into(), server_id: server_id.into() }
    }
}

impl resource::Key for GroupServerKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/groups/{groupId}/servers/{serverId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.group_id.as_str(), self.server_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [group_id, server_id] = ids else { return None };
        Some(Self { location, group_id: group_id.as_str().into(), server_id: server_id.as_str().into() })
    }
}

impl std::fmt::Display for GroupServerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for GroupServerKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
