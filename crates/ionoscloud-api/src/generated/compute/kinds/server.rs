// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    AttachCdrom, AttachVolume, CreateServer, DeleteServer, DetachCdrom, DetachVolume, GetServer,
    GetServerRemoteConsole, GetServerToken, ListServers, PRODUCT, RebootServer, ReplaceServer,
    ReplaceServerSecurityGroups, ResumeServer, StartServer, StopServer, SuspendServer, UpdateServer, UpgradeServer,
};
use super::DatacenterKey;

use crate::resource;

/// The servers of a data centre.
///
/// The collection `/datacenters/{datacenterId}/servers`.
#[derive(Clone, Copy, Debug)]
pub enum Server {}
impl resource::Kind for Server {
    type Parent = DatacenterKey;
    const NOUN: &'static str = "server";
}

impl resource::Resource for Server {
    type Item = models::Server;
    type Id = models::ServerId;
    type Key = ServerKey;
    type Get = GetServer;

    fn key(parent: &DatacenterKey, id: models::ServerId) -> ServerKey {
        ServerKey { location: parent.location.clone(), datacenter_id: parent.datacenter_id.clone(), server_id: id }
    }

    fn id(key: &ServerKey) -> &models::ServerId {
        &key.server_id
    }

    fn get(key: &ServerKey) -> GetServer {
        GetServer::new(key.datacenter_id.clone(), key.server_id.clone())
    }
}

impl resource::Listable for Server {
    type Entry = models::Server;
    type List = ListServers;

    fn list(parent: &DatacenterKey) -> ListServers {
        ListServers::new(parent.datacenter_id.clone()).depth(1)
    }

    fn list_named(parent: &DatacenterKey, name: &str) -> ListServers {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::Server) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Server) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::Server) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Server {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Server {
    type Seen = models::Server;
    type Poll = GetServer;
    type Gone = ();

    fn poll(key: &ServerKey) -> GetServer {
        GetServer::new(key.datacenter_id.clone(), key.server_id.clone())
    }

    fn polled_id(key: &ServerKey) -> &str {
        key.server_id.as_str()
    }

    fn gone(seen: Option<models::Server>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Server {
    type New = models::NewServer;
    type Created = models::Server;
    type Create = CreateServer;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &DatacenterKey, new: models::NewServer) -> CreateServer {
        CreateServer::new(parent.datacenter_id.clone(), new)
    }

    fn created_id(created: &models::Server) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewServer) -> Option<&str> {
        new.properties.name.as_deref()
    }

    fn created_name(created: &models::Server) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::Server) -> Option<models::Server> {
        Some(item)
    }

    fn agrees(new: &models::NewServer, entry: &models::Server) -> bool {
        resource::agrees(&new.properties, &entry.properties)
    }

    fn created(entry: models::Server) -> Option<models::Server> {
        Some(entry)
    }
}

impl resource::Updatable for Server {
    type Update = models::ServerUpdate;
    type Updated = models::Server;
    type UpdateOperation = UpdateServer;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &ServerKey, update: models::ServerUpdate) -> UpdateServer {
        UpdateServer::new(key.datacenter_id.clone(), key.server_id.clone(), update)
    }

    fn updated(updated: &models::Server) -> Option<&models::Server> {
        Some(updated)
    }

    fn updated_as(item: models::Server) -> Option<models::Server> {
        Some(item)
    }
}

impl resource::Replaceable for Server {
    type Replacement = models::NewServer;
    type Replaced = models::Server;
    type Replace = ReplaceServer;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &ServerKey, replacement: models::NewServer) -> ReplaceServer {
        ReplaceServer::new(key.datacenter_id.clone(), key.server_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Server) -> Option<&models::Server> {
        Some(replaced)
    }

    fn replaced_as(item: models::Server) -> Option<models::Server> {
        Some(item)
    }
}

impl resource::Deletable for Server {
    type Deleted = ();
    type Delete = DeleteServer;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &ServerKey) -> DeleteServer {
        DeleteServer::new(key.datacenter_id.clone(), key.server_id.clone())
    }
}

impl Server {
    /// The operation of the action `attach_cdrom`.
    pub fn attach_cdrom(key: &ServerKey, image_id: impl Into<models::ImageId>) -> AttachCdrom {
        AttachCdrom::new(key.datacenter_id.clone(), key.server_id.clone(), image_id)
    }

    /// The operation of the action `attach_volume`.
    pub fn attach_volume(key: &ServerKey, volume_id: impl Into<models::VolumeId>) -> AttachVolume {
        AttachVolume::new(key.datacenter_id.clone(), key.server_id.clone(), volume_id)
    }

    /// The operation of the action `detach_cdrom`.
    pub fn detach_cdrom(key: &ServerKey, image_id: impl Into<models::ImageId>) -> DetachCdrom {
        DetachCdrom::new(key.datacenter_id.clone(), key.server_id.clone(), image_id)
    }

    /// The operation of the action `detach_volume`.
    pub fn detach_volume(key: &ServerKey, volume_id: impl Into<models::VolumeId>) -> DetachVolume {
        DetachVolume::new(key.datacenter_id.clone(), key.server_id.clone(), volume_id)
    }

    /// The operation of the action `reboot`.
    pub fn reboot(key: &ServerKey) -> RebootServer {
        RebootServer::new(key.datacenter_id.clone(), key.server_id.clone())
    }

    /// The operation of the action `remote_console`.
    pub fn remote_console(key: &ServerKey) -> GetServerRemoteConsole {
        GetServerRemoteConsole::new(key.datacenter_id.clone(), key.server_id.clone())
    }

    /// The operation of the action `replace_security_groups`.
    pub fn replace_security_groups(
        key: &ServerKey,
        security_group_ids: impl IntoIterator<Item = impl Into<models::SecurityGroupId>>,
    ) -> ReplaceServerSecurityGroups {
        ReplaceServerSecurityGroups::new(key.datacenter_id.clone(), key.server_id.clone(), security_group_ids)
    }

    /// The operation of the action `resume`.
    pub fn resume(key: &ServerKey) -> ResumeServer {
        ResumeServer::new(key.datacenter_id.clone(), key.server_id.clone())
    }

    /// The operation of the action `start`.
    pub fn start(key: &ServerKey) -> StartServer {
        StartServer::new(key.datacenter_id.clone(), key.server_id.clone())
    }

    /// The operation of the action `stop`.
    pub fn stop(key: &ServerKey) -> StopServer {
        StopServer::new(key.datacenter_id.clone(), key.server_id.clone())
    }

    /// The operation of the action `suspend`.
    pub fn suspend(key: &ServerKey) -> SuspendServer {
        SuspendServer::new(key.datacenter_id.clone(), key.server_id.clone())
    }

    /// The operation of the action `token`.
    pub fn token(key: &ServerKey) -> GetServerToken {
        GetServerToken::new(key.datacenter_id.clone(), key.server_id.clone())
    }

    /// The operation of the action `upgrade`.
    pub fn upgrade(key: &ServerKey) -> UpgradeServer {
        UpgradeServer::new(key.datacenter_id.clone(), key.server_id.clone())
    }
}

/// The key of a server: `/datacenters/{datacenterId}/servers/{serverId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ServerKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the server.
    pub server_id: models::ServerId,
}

impl ServerKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        server_id: impl Into<models::ServerId>,
    ) -> Self {
        Self { location: None, datacenter_id: datacenter_id.into(), server_id: server_id.into() }
    }
}

impl resource::Key for ServerKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/servers/{serverId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.server_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, server_id] = ids else { return None };
        Some(Self { location, datacenter_id: datacenter_id.as_str().into(), server_id: server_id.as_str().into() })
    }
}

impl std::fmt::Display for ServerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ServerKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
