// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{GetServerGpu, ListServerGpus, PRODUCT};
use super::ServerKey;

use crate::resource;

/// The GPUs of a server; they are only read.
///
/// The collection `/datacenters/{datacenterId}/servers/{serverId}/gpus`.
#[derive(Clone, Copy, Debug)]
pub enum ServerGpu {}
impl resource::Kind for ServerGpu {
    type Parent = ServerKey;
    const NOUN: &'static str = "GPU";
}

impl resource::Resource for ServerGpu {
    type Item = models::Gpu;
    type Id = models::GpuId;
    type Key = ServerGpuKey;
    type Get = GetServerGpu;

    fn key(parent: &ServerKey, id: models::GpuId) -> ServerGpuKey {
        ServerGpuKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            server_id: parent.server_id.clone(),
            gpu_id: id,
        }
    }

    fn id(key: &ServerGpuKey) -> &models::GpuId {
        &key.gpu_id
    }

    fn get(key: &ServerGpuKey) -> GetServerGpu {
        GetServerGpu::new(key.datacenter_id.clone(), key.server_id.clone(), key.gpu_id.clone())
    }
}

impl resource::Listable for ServerGpu {
    type Entry = models::Gpu;
    type List = ListServerGpus;

    fn list(parent: &ServerKey) -> ListServerGpus {
        ListServerGpus::new(parent.datacenter_id.clone(), parent.server_id.clone()).depth(1)
    }

    fn list_named(parent: &ServerKey, name: &str) -> ListServerGpus {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::Gpu) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Gpu) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::Gpu) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for ServerGpu {
    const UNIQUE: bool = false;
}

impl resource::Tracked for ServerGpu {
    type Seen = models::Gpu;
    type Poll = GetServerGpu;
    type Gone = ();

    fn poll(key: &ServerGpuKey) -> GetServerGpu {
        GetServerGpu::new(key.datacenter_id.clone(), key.server_id.clone(), key.gpu_id.clone())
    }

    fn polled_id(key: &ServerGpuKey) -> &str {
        key.gpu_id.as_str()
    }

    fn gone(seen: Option<models::Gpu>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a GPU: `/datacenters/{datacenterId}/servers/{serverId}/gpus/{gpuId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ServerGpuKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the server.
    pub server_id: models::ServerId,
    /// Identifies the GPU.
    pub gpu_id: models::GpuId,
}

impl ServerGpuKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        server_id: impl Into<models::ServerId>,
        gpu_id: impl Into<models::GpuId>,
    ) -> Self {
        Self { location: None, datacenter_id: datacenter_id.into(), server_id: server_id.into(), gpu_id: gpu_id.into() }
    }
}

impl resource::Key for ServerGpuKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/servers/{serverId}/gpus/{gpuId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.server_id.as_str(), self.gpu_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, server_id, gpu_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            server_id: server_id.as_str().into(),
            gpu_id: gpu_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for ServerGpuKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ServerGpuKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
