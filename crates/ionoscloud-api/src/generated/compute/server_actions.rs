// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::compute::ServerId;

use super::PRODUCT;

/// Reboots a server.
///
/// `POST /datacenters/{datacenterId}/servers/{serverId}/reboot`, returns nothing. The power is cut and restored.
#[doc(alias = "datacentersServersRebootPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct RebootServer {
    datacenter_id: DatacenterId,
    server_id: ServerId,
}

impl RebootServer {
    /// Reboots this server.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into() }
    }
}

impl Operation for RebootServer {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersRebootPost",
        Method::POST,
        "/datacenters/{datacenterId}/servers/{serverId}/reboot",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

/// Resumes a suspended server.
///
/// `POST /datacenters/{datacenterId}/servers/{serverId}/resume`, returns nothing. Its `vm_state` is `RUNNING` then. The
/// API refuses it for other servers than cubes and GPU servers.
#[doc(alias = "datacentersServersResumePost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ResumeServer {
    datacenter_id: DatacenterId,
    server_id: ServerId,
}

impl ResumeServer {
    /// Resumes this server.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into() }
    }
}

impl Operation for ResumeServer {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersResumePost",
        Method::POST,
        "/datacenters/{datacenterId}/servers/{serverId}/resume",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

/// Starts a server.
///
/// `POST /datacenters/{datacenterId}/servers/{serverId}/start`, returns nothing. Its `vm_state` is `RUNNING` then. The
/// API refuses it for servers that run, and for cubes, which `resume` starts.
#[doc(alias = "datacentersServersStartPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct StartServer {
    datacenter_id: DatacenterId,
    server_id: ServerId,
}

impl StartServer {
    /// Starts this server.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into() }
    }
}

impl Operation for StartServer {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersStartPost",
        Method::POST,
        "/datacenters/{datacenterId}/servers/{serverId}/start",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

/// Stops a server.
///
/// `POST /datacenters/{datacenterId}/servers/{serverId}/stop`, returns nothing. The power is cut, and unsaved data is
/// lost; its `vm_state` is `SHUTOFF` then. For a cube, call `suspend` instead.
#[doc(alias = "datacentersServersStopPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct StopServer {
    datacenter_id: DatacenterId,
    server_id: ServerId,
}

impl StopServer {
    /// Stops this server.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into() }
    }
}

impl Operation for StopServer {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersStopPost",
        Method::POST,
        "/datacenters/{datacenterId}/servers/{serverId}/stop",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

/// Suspends a server.
///
/// `POST /datacenters/{datacenterId}/servers/{serverId}/suspend`, returns nothing. Its `vm_state` is `SUSPENDED` then,
/// or `PAUSED` of some GPU servers. The API refuses it for others than cubes and GPU servers.
#[doc(alias = "datacentersServersSuspendPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SuspendServer {
    datacenter_id: DatacenterId,
    server_id: ServerId,
}

impl SuspendServer {
    /// Suspends this server.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into() }
    }
}

impl Operation for SuspendServer {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersSuspendPost",
        Method::POST,
        "/datacenters/{datacenterId}/servers/{serverId}/suspend",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

/// Upgrades the version of a server.
///
/// `POST /datacenters/{datacenterId}/servers/{serverId}/upgrade`, returns nothing. Only for servers that need it; the
/// API refuses it for others.
#[doc(alias = "datacentersServersUpgradePost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpgradeServer {
    datacenter_id: DatacenterId,
    server_id: ServerId,
}

impl UpgradeServer {
    /// Upgrades this server.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into() }
    }
}

impl Operation for UpgradeServer {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersUpgradePost",
        Method::POST,
        "/datacenters/{datacenterId}/servers/{serverId}/upgrade",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
