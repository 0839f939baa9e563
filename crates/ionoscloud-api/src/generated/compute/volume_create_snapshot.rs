// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::compute::{NewSnapshot, Snapshot, VolumeId};

use super::PRODUCT;

/// Creates a snapshot of a volume.
///
/// `POST /datacenters/{datacenterId}/volumes/{volumeId}/create-snapshot`, returns the [`Snapshot`]. Not idempotent. The
/// response has the id of the snapshot, which takes minutes for large volumes.
#[doc(alias = "datacentersVolumesCreatesnapshotPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateVolumeSnapshot {
    datacenter_id: DatacenterId,
    volume_id: VolumeId,
    depth: Option<u32>,
    create_snapshot: Option<NewSnapshot>,
}

impl CreateVolumeSnapshot {
    /// Creates a snapshot of this volume.
    pub fn new(datacenter_id: impl Into<DatacenterId>, volume_id: impl Into<VolumeId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), volume_id: volume_id.into(), depth: None, create_snapshot: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }

    /// The content; no body is sent without it.
    pub fn create_snapshot(mut self, create_snapshot: impl Into<NewSnapshot>) -> Self {
        self.create_snapshot = Some(create_snapshot.into());
        self
    }
}

impl Operation for CreateVolumeSnapshot {
    type Output = Snapshot;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersVolumesCreatesnapshotPost",
        Method::POST,
        "/datacenters/{datacenterId}/volumes/{volumeId}/create-snapshot",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.volume_id.as_str()])
            .query("depth", &self.depth)
            .optional_properties(self.create_snapshot.as_ref())
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}
