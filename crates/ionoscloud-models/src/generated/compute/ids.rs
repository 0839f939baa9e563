// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies an application load balancer.
    pub struct ApplicationLoadBalancerId;

    /// Identifies a cross connect.
    pub struct CrossConnectId;

    /// Identifies a flow log.
    pub struct FlowLogId;

    /// Identifies a forwarding rule.
    pub struct ForwardingRuleId;

    /// Identifies a GPU.
    pub struct GpuId;

    /// Identifies an image.
    pub struct ImageId;

    /// Identifies an IP block.
    pub struct IpBlockId;

    /// Identifies a load balancer.
    pub struct LoadBalancerId;

    /// Identifies a location.
    pub struct LocationId;

    /// Identifies a NAT gateway.
    pub struct NatGatewayId;

    /// Identifies a NAT gateway rule.
    pub struct NatGatewayRuleId;

    /// Identifies a network load balancer.
    pub struct NetworkLoadBalancerId;

    /// Identifies a NIC.
    pub struct NicId;

    /// Identifies a placement group.
    pub struct PlacementGroupId;

    /// Identifies a region.
    pub struct RegionId;

    /// Identifies a request.
    pub struct RequestId;

    /// Identifies a rule.
    pub struct RuleId;

    /// Identifies a security group.
    pub struct SecurityGroupId;

    /// Identifies a server.
    pub struct ServerId;

    /// Identifies a snapshot.
    pub struct SnapshotId;

    /// Identifies a target group.
    pub struct TargetGroupId;

    /// Identifies a template.
    pub struct TemplateId;

    /// Identifies a volume.
    pub struct VolumeId;
}
