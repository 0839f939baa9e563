// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{
    AttachedCdromHandle, AttachedCdroms, AttachedVolumeHandle, AttachedVolumes, NicHandle, Nics, ServerGpuHandle,
    ServerGpus, ServerLabelHandle, ServerLabels,
};

use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, DeleteRequest, GetRequest, Handle, WaitFamily};
use crate::wait::InProgress;
use ionoscloud_api::compute::ListServers;
use ionoscloud_api::compute::kinds;
use ionoscloud_models::compute as models;

/// The servers of a data centre.
///
/// Volumes and NICs can be created with a server, by the same request; a cube needs its volume.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::compute::{NewNic, NewServer, NewVolume};
///
/// let servers = client.compute().datacenter("4711").servers();
/// let new = NewServer::new().name("web").cores(2).ram_mb(4096);
/// let volume = NewVolume::new().name("system").volume_type("HDD").size_gb(20).image_alias("debian:latest");
/// let server = servers.create(new.volumes([volume]).nics([NewNic::new(1)])).await?.wait().await?;
/// servers.handle(server.id).stop().await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /datacenters/{datacenterId}/servers/{serverId}`: Returns a server in a data centre.
///   Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /datacenters/{datacenterId}/servers`: Creates a server in a data centre. Not
///   idempotent. Volumes and NICs inside are created by the same request; their ids are in a read of the server with a
///   depth of 1 or more. A cube needs its volume inside. [`wait`](crate::InProgress::wait) ends when the request is
///   done, and the server and its data centre are `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /datacenters/{datacenterId}/servers/{serverId}`: Changes a server in a data
///   centre; members that are not set stay as they are. A change of cores or RAM without hot plug reboots the server.
///   [`wait`](crate::InProgress::wait) ends when the request is done, and the server and its data centre are
///   `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /datacenters/{datacenterId}/servers/{serverId}`: Replaces the content of a
///   server in a data centre; members that are not set are reset. `NewServer::try_from(read)` keeps what was read.
///   Leaves out `availability_zone`, `template_id` and `server_type`, which stay as they are.
///   [`wait`](crate::InProgress::wait) ends when the request is done, and the server and its data centre are
///   `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /datacenters/{datacenterId}/servers/{serverId}`: Deletes a server in a
///   data centre. Volumes that are attached stay, unless `delete_volumes` is set; the volume of a cube is always
///   deleted. [`wait`](crate::InProgress::wait) ends when the request is done, the server is gone and its data centre
///   is `AVAILABLE`.
pub type Servers = Collection<kinds::Server>;

/// The handle of a server: its ids, without its content. [`Servers`] says what its operations do, and when a wait for
/// them ends.
pub type ServerHandle = Handle<kinds::Server>;

impl Handle<kinds::Server> {
    /// Returns the collection of the images of CD-ROMs that are attached to this server; nothing is sent.
    pub fn attached_cdroms(&self) -> AttachedCdroms {
        self.children()
    }

    /// Returns the handle of one of [these CD-ROMs](Self::attached_cdroms); nothing is sent.
    pub fn attached_cdrom(&self, id: impl Into<models::ImageId>) -> AttachedCdromHandle {
        self.attached_cdroms().handle(id)
    }

    /// Returns the collection of the volumes that are attached to this server; nothing is sent.
    pub fn attached_volumes(&self) -> AttachedVolumes {
        self.children()
    }

    /// Returns the handle of one of [these volumes](Self::attached_volumes); nothing is sent.
    pub fn attached_volume(&self, id: impl Into<models::VolumeId>) -> AttachedVolumeHandle {
        self.attached_volumes().handle(id)
    }

    /// Returns the collection of the NICs of this server; nothing is sent.
    pub fn nics(&self) -> Nics {
        self.children()
    }

    /// Returns the handle of one of [these NICs](Self::nics); nothing is sent.
    pub fn nic(&self, id: impl Into<models::NicId>) -> NicHandle {
        self.nics().handle(id)
    }

    /// Returns the collection of the GPUs of this server; nothing is sent.
    pub fn gpus(&self) -> ServerGpus {
        self.children()
    }

    /// Returns the handle of one of [these GPUs](Self::gpus); nothing is sent.
    pub fn gpu(&self, id: impl Into<models::GpuId>) -> ServerGpuHandle {
        self.gpus().handle(id)
    }

    /// Returns the collection of the labels of this server; nothing is sent.
    pub fn labels(&self) -> ServerLabels {
        self.children()
    }

    /// Returns the handle of one of [these labels](Self::labels); nothing is sent.
    pub fn label(&self, key: impl Into<String>) -> ServerLabelHandle {
        self.labels().handle(key)
    }

    /// Attaches the image of a CD-ROM to a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/cdroms`. [`wait`](crate::InProgress::wait) ends when the
    /// request is done, and the server and its data centre are `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the server does not exist.
    ///
    /// The document of the API names no status.
    pub async fn attach_cdrom(
        &self,
        image_id: impl Into<models::ImageId>,
    ) -> Result<InProgress<models::Image, models::Server>, Error> {
        self.act(kinds::Server::attach_cdrom(self.key(), image_id), WaitFamily::Request).await
    }

    /// Attaches a volume to a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/volumes`. The volume exists in the same data centre and is
    /// attached to no server. [`wait`](crate::InProgress::wait) ends when the request is done, and the server and its
    /// data centre are `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the server does not exist.
    ///
    /// The document of the API names no status.
    pub async fn attach_volume(
        &self,
        volume_id: impl Into<models::VolumeId>,
    ) -> Result<InProgress<models::Volume, models::Server>, Error> {
        self.act(kinds::Server::attach_volume(self.key(), volume_id), WaitFamily::Request).await
    }

    /// Detaches the image of a CD-ROM from a server.
    ///
    /// `DELETE /datacenters/{datacenterId}/servers/{serverId}/cdroms/{cdromId}`. The image itself stays.
    /// [`wait`](crate::InProgress::wait) ends when the request is done, and the server and its data centre are
    /// `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the server does not exist.
    ///
    /// The document of the API names no status.
    pub async fn detach_cdrom(
        &self,
        image_id: impl Into<models::ImageId>,
    ) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::detach_cdrom(self.key(), image_id), WaitFamily::Request).await
    }

    /// Detaches a volume from a server.
    ///
    /// `DELETE /datacenters/{datacenterId}/servers/{serverId}/volumes/{volumeId}`. The volume itself stays.
    /// [`wait`](crate::InProgress::wait) ends when the request is done, and the server and its data centre are
    /// `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the server does not exist.
    ///
    /// The document of the API names no status.
    pub async fn detach_volume(
        &self,
        volume_id: impl Into<models::VolumeId>,
    ) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::detach_volume(self.key(), volume_id), WaitFamily::Request).await
    }

    /// Reboots a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/reboot`. The power is cut and restored.
    /// [`wait`](crate::InProgress::wait) ends when the request is done, and the server and its data centre are
    /// `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the server does not exist.
    ///
    /// The document of the API names no status.
    pub async fn reboot(&self) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::reboot(self.key()), WaitFamily::Request).await
    }

    /// Returns the URL of the remote console of a server.
    ///
    /// `GET /datacenters/{datacenterId}/servers/{serverId}/remoteconsole`. The URL has a token in it, so it is a
    /// secret.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the server does not exist.
    ///
    /// The document of the API names these statuses:
    ///
    /// * 422: the API refuses a value, or the state of the resource.
    pub async fn remote_console(&self) -> Result<models::RemoteConsole, Error> {
        self.send(kinds::Server::remote_console(self.key())).await
    }

    /// Replaces the security groups of a server.
    ///
    /// `PUT /datacenters/{datacenterId}/servers/{serverId}/securitygroups`. Groups that are not in the list are
    /// removed. [`wait`](crate::InProgress::wait) ends when the request is done, and the server and its data centre are
    /// `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the server does not exist.
    ///
    /// The document of the API names no status.
    pub async fn replace_security_groups(
        &self,
        security_group_ids: impl IntoIterator<Item = impl Into<models::SecurityGroupId>>,
    ) -> Result<InProgress<models::SecurityGroupList, models::Server>, Error> {
        self.act(kinds::Server::replace_security_groups(self.key(), security_group_ids), WaitFamily::Request).await
    }

    /// Resumes a suspended server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/resume`. Its `vm_state` is `RUNNING` then. The API refuses
    /// it for other servers than cubes and GPU servers. [`wait`](crate::InProgress::wait) ends when the request is
    /// done, and the server and its data centre are `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the server does not exist.
    ///
    /// The document of the API names no status.
    pub async fn resume(&self) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::resume(self.key()), WaitFamily::Request).await
    }

    /// Starts a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/start`. Its `vm_state` is `RUNNING` then. The API refuses
    /// it for servers that run, and for cubes, which `resume` starts. [`wait`](crate::InProgress::wait) ends when the
    /// request is done, and the server and its data centre are `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the server does not exist.
    ///
    /// The document of the API names no status.
    pub async fn start(&self) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::start(self.key()), WaitFamily::Request).await
    }

    /// Stops a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/stop`. The power is cut, and unsaved data is lost; its
    /// `vm_state` is `SHUTOFF` then. For a cube, call `suspend` instead. [`wait`](crate::InProgress::wait) ends when
    /// the request is done, and the server and its data centre are `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the server does not exist.
    ///
    /// The document of the API names no status.
    pub async fn stop(&self) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::stop(self.key()), WaitFamily::Request).await
    }

    /// Suspends a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/suspend`. Its `vm_state` is `SUSPENDED` then, or `PAUSED`
    /// of some GPU servers. The API refuses it for others than cubes and GPU servers. [`wait`](crate::InProgress::wait)
    /// ends when the request is done, and the server and its data centre are `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the server does not exist.
    ///
    /// The document of the API names no status.
    pub async fn suspend(&self) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::suspend(self.key()), WaitFamily::Request).await
    }

    /// Returns the token of a server, with which software inside reads its data.
    ///
    /// `GET /datacenters/{datacenterId}/servers/{serverId}/token`. The response is a secret.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the server does not exist.
    ///
    /// The document of the API names no status.
    pub async fn token(&self) -> Result<models::ServerToken, Error> {
        self.send(kinds::Server::token(self.key())).await
    }

    /// Upgrades the version of a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/upgrade`. Only for servers that need it; the API refuses it
    /// for others. [`wait`](crate::InProgress::wait) ends when the request is done, and the server and its data centre
    /// are `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the server does not exist.
    ///
    /// The document of the API names no status.
    pub async fn upgrade(&self) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::upgrade(self.key()), WaitFamily::Request).await
    }
}

impl ListRequest<ListServers> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl GetRequest<kinds::Server> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

impl DeleteRequest<kinds::Server> {
    /// True deletes the volumes that are attached, too; not for cubes and GPU servers.
    #[doc(alias = "deleteVolumes")]
    pub fn delete_volumes(self, delete_volumes: bool) -> Self {
        self.map(|operation| operation.delete_volumes(delete_volumes))
    }
}
