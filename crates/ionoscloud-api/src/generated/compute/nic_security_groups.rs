// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode,
};
use ionoscloud_models::compute::{NicId, SecurityGroup, SecurityGroupId, SecurityGroupList, ServerId};

use super::PRODUCT;

/// Replaces the security groups of a NIC.
///
/// `PUT /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/securitygroups`, returns the [`SecurityGroupList`].
/// Groups that are not in the list are removed.
#[doc(alias = "datacentersServersNicsSecuritygroupsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceNicSecurityGroups {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    nic_id: NicId,
    security_group_ids: Vec<SecurityGroupId>,
    depth: Option<u32>,
}

impl ReplaceNicSecurityGroups {
    /// Gives this NIC these security groups.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        nic_id: impl Into<NicId>,
        security_group_ids: impl IntoIterator<Item = impl Into<SecurityGroupId>>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            nic_id: nic_id.into(),
            security_group_ids: security_group_ids.into_iter().map(Into::into).collect(),
            depth: None,
        }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceNicSecurityGroups {
    type Output = SecurityGroupList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersNicsSecuritygroupsPut",
        Method::PUT,
        "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/securitygroups",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str()])
            .query("depth", &self.depth)
            .member(&["ids"], &self.security_group_ids)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ReplaceNicSecurityGroups {
    type Item = SecurityGroup;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}
