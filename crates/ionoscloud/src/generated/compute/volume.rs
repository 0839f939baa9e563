// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{VolumeLabelHandle, VolumeLabels};

use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle, WaitFamily};
use crate::wait::InProgress;
use ionoscloud_api::compute::ListVolumes;
use ionoscloud_api::compute::kinds;
use ionoscloud_models::compute as models;

/// The volumes of a data centre, attached to a server or not.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::compute::{NewSnapshot, NewVolume};
///
/// let datacenter = client.compute().datacenter("4711");
/// let new = NewVolume::new().name("data").volume_type("SSD").size_gb(100).licence_type("OTHER");
/// let volume = datacenter.volumes().create(new).await?.wait().await?;
/// let snapshot = datacenter.volume(volume.id).create_snapshot(NewSnapshot::new().name("before")).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /datacenters/{datacenterId}/volumes`: Creates a volume in a data centre. Not
///   idempotent. A volume needs a size, and an image, an alias or a licence type. The response has the id, and the
///   state is `BUSY` until the request is done. [`wait`](crate::InProgress::wait) ends when the request is done, and
///   the volume and its data centre are `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /datacenters/{datacenterId}/volumes/{volumeId}`: Changes a volume in a data
///   centre; members that are not set stay as they are. A volume can grow and not shrink.
///   [`wait`](crate::InProgress::wait) ends when the request is done, and the volume and its data centre are
///   `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /datacenters/{datacenterId}/volumes/{volumeId}`: Replaces the content of a
///   volume in a data centre; members that are not set are reset. `NewVolume::try_from(read)` keeps what was read.
///   Leaves out `availability_zone`, `backup_unit_id`, `image_id`, `image_alias`, `image_password`, `ssh_keys`,
///   `user_data` and `volume_type`, which stay as they are. [`wait`](crate::InProgress::wait) ends when the request is
///   done, and the volume and its data centre are `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /datacenters/{datacenterId}/volumes/{volumeId}`: Deletes a volume in a
///   data centre. [`wait`](crate::InProgress::wait) ends when the request is done, the volume is gone and its data
///   centre is `AVAILABLE`.
pub type Volumes = Collection<kinds::Volume>;

/// The handle of a volume: its ids, without its content. [`Volumes`] says what its operations do, and when a wait for
/// them ends.
pub type VolumeHandle = Handle<kinds::Volume>;

impl Handle<kinds::Volume> {
    /// Returns the collection of the labels of this volume; nothing is sent.
    pub fn labels(&self) -> VolumeLabels {
        self.children()
    }

    /// Returns the handle of one of [these labels](Self::labels); nothing is sent.
    pub fn label(&self, key: impl Into<String>) -> VolumeLabelHandle {
        self.labels().handle(key)
    }

    /// Creates a snapshot of a volume.
    ///
    /// `POST /datacenters/{datacenterId}/volumes/{volumeId}/create-snapshot`. Not idempotent. The response has the id
    /// of the snapshot, which takes minutes for large volumes. [`wait`](crate::InProgress::wait) ends when the request
    /// is done and the snapshot is `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the volume does not exist.
    ///
    /// The document of the API names no status.
    pub async fn create_snapshot(
        &self,
        new: impl Into<models::NewSnapshot>,
    ) -> Result<InProgress<models::Snapshot, models::Snapshot>, Error> {
        let operation = kinds::Volume::create_snapshot(self.key(), new);
        self.act_creating::<kinds::Snapshot, _>(operation, WaitFamily::Request, |created| Some(created.id.as_str()))
            .await
    }

    /// Writes a snapshot to a volume.
    ///
    /// `POST /datacenters/{datacenterId}/volumes/{volumeId}/restore-snapshot`. Returns 202 without a body. All data of
    /// the volume is replaced. [`wait`](crate::InProgress::wait) ends when the request is done, and the volume and its
    /// data centre are `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the volume does not exist.
    ///
    /// The document of the API names no status.
    pub async fn restore_snapshot(
        &self,
        snapshot_id: impl Into<models::SnapshotId>,
    ) -> Result<InProgress<(), models::Volume>, Error> {
        self.act(kinds::Volume::restore_snapshot(self.key(), snapshot_id), WaitFamily::Request).await
    }
}

impl ListRequest<ListVolumes> {
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

impl GetRequest<kinds::Volume> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
