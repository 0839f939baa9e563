// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::compute::{SnapshotId, VolumeId};

use super::PRODUCT;

/// Writes a snapshot to a volume.
///
/// `POST /datacenters/{datacenterId}/volumes/{volumeId}/restore-snapshot`, returns nothing. Returns 202 without a body.
/// All data of the volume is replaced.
#[doc(alias = "datacentersVolumesRestoresnapshotPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct RestoreVolumeSnapshot {
    datacenter_id: DatacenterId,
    volume_id: VolumeId,
    snapshot_id: SnapshotId,
}

impl RestoreVolumeSnapshot {
    /// Writes this snapshot to this volume.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        volume_id: impl Into<VolumeId>,
        snapshot_id: impl Into<SnapshotId>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), volume_id: volume_id.into(), snapshot_id: snapshot_id.into() }
    }
}

impl Operation for RestoreVolumeSnapshot {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersVolumesRestoresnapshotPost",
        Method::POST,
        "/datacenters/{datacenterId}/volumes/{volumeId}/restore-snapshot",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.volume_id.as_str()])
            .member(&["properties", "snapshotId"], &self.snapshot_id)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
