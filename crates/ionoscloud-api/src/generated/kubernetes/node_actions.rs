// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::kubernetes::{ClusterId, NodeId, NodePoolId};

use super::PRODUCT;

/// Replaces a node with a new one.
///
/// `POST /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}/replace`, returns nothing. Returns 202 without a
/// body. A new node takes the place of the old one, whose pods are moved.
#[doc(alias = "k8sNodepoolsNodesReplacePost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct RecreateNode {
    cluster_id: ClusterId,
    node_pool_id: NodePoolId,
    node_id: NodeId,
}

impl RecreateNode {
    /// Replaces this node.
    pub fn new(
        cluster_id: impl Into<ClusterId>,
        node_pool_id: impl Into<NodePoolId>,
        node_id: impl Into<NodeId>,
    ) -> Self {
        Self { cluster_id: cluster_id.into(), node_pool_id: node_pool_id.into(), node_id: node_id.into() }
    }
}

impl Operation for RecreateNode {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "k8sNodepoolsNodesReplacePost",
        Method::POST,
        "/k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}/replace",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.node_pool_id.as_str(), self.node_id.as_str()])
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
