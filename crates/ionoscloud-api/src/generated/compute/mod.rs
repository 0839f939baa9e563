// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

//! Compute: data centres with their servers, volumes and networks, and what belongs to them.
//!
//! Every write is accepted at once and processed later: the response has a `Location` header, which names the request
//! to wait for. Until it is done the resource and everything above it, up to the data centre, are `BUSY`; further
//! writes are queued, not refused.
//!
//! The operations take a `depth`: 0 returns a resource with its own properties, 1 also the ids of what is inside, 2 the
//! properties of these, and so on. In lists one more is needed: at 0 the items are ids alone.
//!
//! RAM is in MB, storage in GB.
//!
//! # General
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetApiInfo`] | `GET /` | [`ApiInfo`](ionoscloud_models::compute::ApiInfo) |
//!
//! # Contract resources
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListContracts`] | `GET /contracts` | [`ContractList`](ionoscloud_models::compute::ContractList) |
//!
//! # Data centres
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListDatacenters`] | `GET /datacenters` | [`DatacenterList`](ionoscloud_models::compute::DatacenterList) |
//! | [`CreateDatacenter`] | `POST /datacenters` | [`Datacenter`](ionoscloud_models::compute::Datacenter) |
//! | [`GetDatacenter`] | `GET /datacenters/{datacenterId}` | [`Datacenter`](ionoscloud_models::compute::Datacenter) |
//! | [`ReplaceDatacenter`] | `PUT /datacenters/{datacenterId}` | [`Datacenter`](ionoscloud_models::compute::Datacenter) |
//! | [`UpdateDatacenter`] | `PATCH /datacenters/{datacenterId}` | [`Datacenter`](ionoscloud_models::compute::Datacenter) |
//! | [`DeleteDatacenter`] | `DELETE /datacenters/{datacenterId}` | nothing |
//!
//! # Application load balancers
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListApplicationLoadBalancers`] | `GET /datacenters/{datacenterId}/applicationloadbalancers` | [`ApplicationLoadBalancerList`](ionoscloud_models::compute::ApplicationLoadBalancerList) |
//! | [`CreateApplicationLoadBalancer`] | `POST /datacenters/{datacenterId}/applicationloadbalancers` | [`ApplicationLoadBalancer`](ionoscloud_models::compute::ApplicationLoadBalancer) |
//! | [`GetApplicationLoadBalancer`] | `GET /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}` | [`ApplicationLoadBalancer`](ionoscloud_models::compute::ApplicationLoadBalancer) |
//! | [`ReplaceApplicationLoadBalancer`] | `PUT /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}` | [`ApplicationLoadBalancer`](ionoscloud_models::compute::ApplicationLoadBalancer) |
//! | [`UpdateApplicationLoadBalancer`] | `PATCH /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}` | [`ApplicationLoadBalancer`](ionoscloud_models::compute::ApplicationLoadBalancer) |
//! | [`DeleteApplicationLoadBalancer`] | `DELETE /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}` | nothing |
//! | [`ListApplicationLoadBalancerFlowLogs`] | `GET /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs` | [`FlowLogList`](ionoscloud_models::compute::FlowLogList) |
//! | [`CreateApplicationLoadBalancerFlowLog`] | `POST /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`GetApplicationLoadBalancerFlowLog`] | `GET /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs/{flowLogId}` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`ReplaceApplicationLoadBalancerFlowLog`] | `PUT /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs/{flowLogId}` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`UpdateApplicationLoadBalancerFlowLog`] | `PATCH /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs/{flowLogId}` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`DeleteApplicationLoadBalancerFlowLog`] | `DELETE /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs/{flowLogId}` | nothing |
//! | [`ListApplicationLoadBalancerForwardingRules`] | `GET /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules` | [`ApplicationLoadBalancerForwardingRuleList`](ionoscloud_models::compute::ApplicationLoadBalancerForwardingRuleList) |
//! | [`CreateApplicationLoadBalancerForwardingRule`] | `POST /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules` | [`ApplicationLoadBalancerForwardingRule`](ionoscloud_models::compute::ApplicationLoadBalancerForwardingRule) |
//! | [`GetApplicationLoadBalancerForwardingRule`] | `GET /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}` | [`ApplicationLoadBalancerForwardingRule`](ionoscloud_models::compute::ApplicationLoadBalancerForwardingRule) |
//! | [`ReplaceApplicationLoadBalancerForwardingRule`] | `PUT /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}` | [`ApplicationLoadBalancerForwardingRule`](ionoscloud_models::compute::ApplicationLoadBalancerForwardingRule) |
//! | [`UpdateApplicationLoadBalancerForwardingRule`] | `PATCH /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}` | [`ApplicationLoadBalancerForwardingRule`](ionoscloud_models::compute::ApplicationLoadBalancerForwardingRule) |
//! | [`DeleteApplicationLoadBalancerForwardingRule`] | `DELETE /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}` | nothing |
//!
//! # Labels
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListDatacenterLabels`] | `GET /datacenters/{datacenterId}/labels` | [`ResourceLabelList`](ionoscloud_models::compute::ResourceLabelList) |
//! | [`CreateDatacenterLabel`] | `POST /datacenters/{datacenterId}/labels` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`GetDatacenterLabel`] | `GET /datacenters/{datacenterId}/labels/{key}` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`ReplaceDatacenterLabel`] | `PUT /datacenters/{datacenterId}/labels/{key}` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`DeleteDatacenterLabel`] | `DELETE /datacenters/{datacenterId}/labels/{key}` | nothing |
//! | [`ListServerLabels`] | `GET /datacenters/{datacenterId}/servers/{serverId}/labels` | [`ResourceLabelList`](ionoscloud_models::compute::ResourceLabelList) |
//! | [`CreateServerLabel`] | `POST /datacenters/{datacenterId}/servers/{serverId}/labels` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`GetServerLabel`] | `GET /datacenters/{datacenterId}/servers/{serverId}/labels/{key}` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`ReplaceServerLabel`] | `PUT /datacenters/{datacenterId}/servers/{serverId}/labels/{key}` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`DeleteServerLabel`] | `DELETE /datacenters/{datacenterId}/servers/{serverId}/labels/{key}` | nothing |
//! | [`ListVolumeLabels`] | `GET /datacenters/{datacenterId}/volumes/{volumeId}/labels` | [`ResourceLabelList`](ionoscloud_models::compute::ResourceLabelList) |
//! | [`CreateVolumeLabel`] | `POST /datacenters/{datacenterId}/volumes/{volumeId}/labels` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`GetVolumeLabel`] | `GET /datacenters/{datacenterId}/volumes/{volumeId}/labels/{key}` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`ReplaceVolumeLabel`] | `PUT /datacenters/{datacenterId}/volumes/{volumeId}/labels/{key}` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`DeleteVolumeLabel`] | `DELETE /datacenters/{datacenterId}/volumes/{volumeId}/labels/{key}` | nothing |
//! | [`ListImageLabels`] | `GET /images/{imageId}/labels` | [`ResourceLabelList`](ionoscloud_models::compute::ResourceLabelList) |
//! | [`CreateImageLabel`] | `POST /images/{imageId}/labels` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`GetImageLabel`] | `GET /images/{imageId}/labels/{key}` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`ReplaceImageLabel`] | `PUT /images/{imageId}/labels/{key}` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`DeleteImageLabel`] | `DELETE /images/{imageId}/labels/{key}` | nothing |
//! | [`ListIpBlockLabels`] | `GET /ipblocks/{ipblockId}/labels` | [`ResourceLabelList`](ionoscloud_models::compute::ResourceLabelList) |
//! | [`CreateIpBlockLabel`] | `POST /ipblocks/{ipblockId}/labels` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`GetIpBlockLabel`] | `GET /ipblocks/{ipblockId}/labels/{key}` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`ReplaceIpBlockLabel`] | `PUT /ipblocks/{ipblockId}/labels/{key}` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`DeleteIpBlockLabel`] | `DELETE /ipblocks/{ipblockId}/labels/{key}` | nothing |
//! | [`ListLabels`] | `GET /labels` | [`LabelList`](ionoscloud_models::compute::LabelList) |
//! | [`GetLabel`] | `GET /labels/{labelurn}` | [`Label`](ionoscloud_models::compute::Label) |
//! | [`ListSnapshotLabels`] | `GET /snapshots/{snapshotId}/labels` | [`ResourceLabelList`](ionoscloud_models::compute::ResourceLabelList) |
//! | [`CreateSnapshotLabel`] | `POST /snapshots/{snapshotId}/labels` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`GetSnapshotLabel`] | `GET /snapshots/{snapshotId}/labels/{key}` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`ReplaceSnapshotLabel`] | `PUT /snapshots/{snapshotId}/labels/{key}` | [`ResourceLabel`](ionoscloud_models::compute::ResourceLabel) |
//! | [`DeleteSnapshotLabel`] | `DELETE /snapshots/{snapshotId}/labels/{key}` | nothing |
//!
//! # LANs
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListLans`] | `GET /datacenters/{datacenterId}/lans` | [`LanList`](ionoscloud_models::compute::LanList) |
//! | [`CreateLan`] | `POST /datacenters/{datacenterId}/lans` | [`Lan`](ionoscloud_models::compute::Lan) |
//! | [`GetLan`] | `GET /datacenters/{datacenterId}/lans/{lanId}` | [`Lan`](ionoscloud_models::compute::Lan) |
//! | [`ReplaceLan`] | `PUT /datacenters/{datacenterId}/lans/{lanId}` | [`Lan`](ionoscloud_models::compute::Lan) |
//! | [`UpdateLan`] | `PATCH /datacenters/{datacenterId}/lans/{lanId}` | [`Lan`](ionoscloud_models::compute::Lan) |
//! | [`DeleteLan`] | `DELETE /datacenters/{datacenterId}/lans/{lanId}` | nothing |
//! | [`ListLanNics`] | `GET /datacenters/{datacenterId}/lans/{lanId}/nics` | [`NicList`](ionoscloud_models::compute::NicList) |
//! | [`AttachLanNic`] | `POST /datacenters/{datacenterId}/lans/{lanId}/nics` | [`Nic`](ionoscloud_models::compute::Nic) |
//! | [`GetLanNic`] | `GET /datacenters/{datacenterId}/lans/{lanId}/nics/{nicId}` | [`Nic`](ionoscloud_models::compute::Nic) |
//!
//! # Load balancers
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListLoadBalancers`] | `GET /datacenters/{datacenterId}/loadbalancers` | [`LoadBalancerList`](ionoscloud_models::compute::LoadBalancerList) |
//! | [`CreateLoadBalancer`] | `POST /datacenters/{datacenterId}/loadbalancers` | [`LoadBalancer`](ionoscloud_models::compute::LoadBalancer) |
//! | [`GetLoadBalancer`] | `GET /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}` | [`LoadBalancer`](ionoscloud_models::compute::LoadBalancer) |
//! | [`ReplaceLoadBalancer`] | `PUT /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}` | [`LoadBalancer`](ionoscloud_models::compute::LoadBalancer) |
//! | [`UpdateLoadBalancer`] | `PATCH /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}` | [`LoadBalancer`](ionoscloud_models::compute::LoadBalancer) |
//! | [`DeleteLoadBalancer`] | `DELETE /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}` | nothing |
//! | [`ListBalancedNics`] | `GET /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics` | [`NicList`](ionoscloud_models::compute::NicList) |
//! | [`AttachBalancedNic`] | `POST /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics` | [`Nic`](ionoscloud_models::compute::Nic) |
//! | [`GetBalancedNic`] | `GET /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics/{nicId}` | [`Nic`](ionoscloud_models::compute::Nic) |
//! | [`DetachBalancedNic`] | `DELETE /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics/{nicId}` | nothing |
//!
//! # NAT gateways
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListNatGateways`] | `GET /datacenters/{datacenterId}/natgateways` | [`NatGatewayList`](ionoscloud_models::compute::NatGatewayList) |
//! | [`CreateNatGateway`] | `POST /datacenters/{datacenterId}/natgateways` | [`NatGateway`](ionoscloud_models::compute::NatGateway) |
//! | [`GetNatGateway`] | `GET /datacenters/{datacenterId}/natgateways/{natGatewayId}` | [`NatGateway`](ionoscloud_models::compute::NatGateway) |
//! | [`ReplaceNatGateway`] | `PUT /datacenters/{datacenterId}/natgateways/{natGatewayId}` | [`NatGateway`](ionoscloud_models::compute::NatGateway) |
//! | [`UpdateNatGateway`] | `PATCH /datacenters/{datacenterId}/natgateways/{natGatewayId}` | [`NatGateway`](ionoscloud_models::compute::NatGateway) |
//! | [`DeleteNatGateway`] | `DELETE /datacenters/{datacenterId}/natgateways/{natGatewayId}` | nothing |
//! | [`ListNatGatewayFlowLogs`] | `GET /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs` | [`FlowLogList`](ionoscloud_models::compute::FlowLogList) |
//! | [`CreateNatGatewayFlowLog`] | `POST /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`GetNatGatewayFlowLog`] | `GET /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`ReplaceNatGatewayFlowLog`] | `PUT /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`UpdateNatGatewayFlowLog`] | `PATCH /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`DeleteNatGatewayFlowLog`] | `DELETE /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}` | nothing |
//! | [`ListNatGatewayRules`] | `GET /datacenters/{datacenterId}/natgateways/{natGatewayId}/rules` | [`NatGatewayRuleList`](ionoscloud_models::compute::NatGatewayRuleList) |
//! | [`CreateNatGatewayRule`] | `POST /datacenters/{datacenterId}/natgateways/{natGatewayId}/rules` | [`NatGatewayRule`](ionoscloud_models::compute::NatGatewayRule) |
//! | [`GetNatGatewayRule`] | `GET /datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}` | [`NatGatewayRule`](ionoscloud_models::compute::NatGatewayRule) |
//! | [`ReplaceNatGatewayRule`] | `PUT /datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}` | [`NatGatewayRule`](ionoscloud_models::compute::NatGatewayRule) |
//! | [`UpdateNatGatewayRule`] | `PATCH /datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}` | [`NatGatewayRule`](ionoscloud_models::compute::NatGatewayRule) |
//! | [`DeleteNatGatewayRule`] | `DELETE /datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}` | nothing |
//!
//! # Network load balancers
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListNetworkLoadBalancers`] | `GET /datacenters/{datacenterId}/networkloadbalancers` | [`NetworkLoadBalancerList`](ionoscloud_models::compute::NetworkLoadBalancerList) |
//! | [`CreateNetworkLoadBalancer`] | `POST /datacenters/{datacenterId}/networkloadbalancers` | [`NetworkLoadBalancer`](ionoscloud_models::compute::NetworkLoadBalancer) |
//! | [`GetNetworkLoadBalancer`] | `GET /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}` | [`NetworkLoadBalancer`](ionoscloud_models::compute::NetworkLoadBalancer) |
//! | [`ReplaceNetworkLoadBalancer`] | `PUT /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}` | [`NetworkLoadBalancer`](ionoscloud_models::compute::NetworkLoadBalancer) |
//! | [`UpdateNetworkLoadBalancer`] | `PATCH /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}` | [`NetworkLoadBalancer`](ionoscloud_models::compute::NetworkLoadBalancer) |
//! | [`DeleteNetworkLoadBalancer`] | `DELETE /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}` | nothing |
//! | [`ListNetworkLoadBalancerFlowLogs`] | `GET /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs` | [`FlowLogList`](ionoscloud_models::compute::FlowLogList) |
//! | [`CreateNetworkLoadBalancerFlowLog`] | `POST /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`GetNetworkLoadBalancerFlowLog`] | `GET /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`ReplaceNetworkLoadBalancerFlowLog`] | `PUT /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`UpdateNetworkLoadBalancerFlowLog`] | `PATCH /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`DeleteNetworkLoadBalancerFlowLog`] | `DELETE /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}` | nothing |
//! | [`ListNetworkLoadBalancerForwardingRules`] | `GET /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules` | [`NetworkLoadBalancerForwardingRuleList`](ionoscloud_models::compute::NetworkLoadBalancerForwardingRuleList) |
//! | [`CreateNetworkLoadBalancerForwardingRule`] | `POST /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules` | [`NetworkLoadBalancerForwardingRule`](ionoscloud_models::compute::NetworkLoadBalancerForwardingRule) |
//! | [`GetNetworkLoadBalancerForwardingRule`] | `GET /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}` | [`NetworkLoadBalancerForwardingRule`](ionoscloud_models::compute::NetworkLoadBalancerForwardingRule) |
//! | [`ReplaceNetworkLoadBalancerForwardingRule`] | `PUT /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}` | [`NetworkLoadBalancerForwardingRule`](ionoscloud_models::compute::NetworkLoadBalancerForwardingRule) |
//! | [`UpdateNetworkLoadBalancerForwardingRule`] | `PATCH /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}` | [`NetworkLoadBalancerForwardingRule`](ionoscloud_models::compute::NetworkLoadBalancerForwardingRule) |
//! | [`DeleteNetworkLoadBalancerForwardingRule`] | `DELETE /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}` | nothing |
//!
//! # Security groups
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListSecurityGroups`] | `GET /datacenters/{datacenterId}/securitygroups` | [`SecurityGroupList`](ionoscloud_models::compute::SecurityGroupList) |
//! | [`CreateSecurityGroup`] | `POST /datacenters/{datacenterId}/securitygroups` | [`SecurityGroup`](ionoscloud_models::compute::SecurityGroup) |
//! | [`GetSecurityGroup`] | `GET /datacenters/{datacenterId}/securitygroups/{securityGroupId}` | [`SecurityGroup`](ionoscloud_models::compute::SecurityGroup) |
//! | [`ReplaceSecurityGroup`] | `PUT /datacenters/{datacenterId}/securitygroups/{securityGroupId}` | [`SecurityGroup`](ionoscloud_models::compute::SecurityGroup) |
//! | [`UpdateSecurityGroup`] | `PATCH /datacenters/{datacenterId}/securitygroups/{securityGroupId}` | [`SecurityGroup`](ionoscloud_models::compute::SecurityGroup) |
//! | [`DeleteSecurityGroup`] | `DELETE /datacenters/{datacenterId}/securitygroups/{securityGroupId}` | nothing |
//! | [`ListSecurityGroupRules`] | `GET /datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules` | [`FirewallRuleList`](ionoscloud_models::compute::FirewallRuleList) |
//! | [`CreateSecurityGroupRule`] | `POST /datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules` | [`FirewallRule`](ionoscloud_models::compute::FirewallRule) |
//! | [`GetSecurityGroupRule`] | `GET /datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}` | [`FirewallRule`](ionoscloud_models::compute::FirewallRule) |
//! | [`ReplaceSecurityGroupRule`] | `PUT /datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}` | [`FirewallRule`](ionoscloud_models::compute::FirewallRule) |
//! | [`UpdateSecurityGroupRule`] | `PATCH /datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}` | [`FirewallRule`](ionoscloud_models::compute::FirewallRule) |
//! | [`DeleteSecurityGroupRule`] | `DELETE /datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}` | nothing |
//! | [`ReplaceNicSecurityGroups`] | `PUT /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/securitygroups` | [`SecurityGroupList`](ionoscloud_models::compute::SecurityGroupList) |
//! | [`ReplaceServerSecurityGroups`] | `PUT /datacenters/{datacenterId}/servers/{serverId}/securitygroups` | [`SecurityGroupList`](ionoscloud_models::compute::SecurityGroupList) |
//!
//! # Servers
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListServers`] | `GET /datacenters/{datacenterId}/servers` | [`ServerList`](ionoscloud_models::compute::ServerList) |
//! | [`CreateServer`] | `POST /datacenters/{datacenterId}/servers` | [`Server`](ionoscloud_models::compute::Server) |
//! | [`GetServer`] | `GET /datacenters/{datacenterId}/servers/{serverId}` | [`Server`](ionoscloud_models::compute::Server) |
//! | [`ReplaceServer`] | `PUT /datacenters/{datacenterId}/servers/{serverId}` | [`Server`](ionoscloud_models::compute::Server) |
//! | [`UpdateServer`] | `PATCH /datacenters/{datacenterId}/servers/{serverId}` | [`Server`](ionoscloud_models::compute::Server) |
//! | [`DeleteServer`] | `DELETE /datacenters/{datacenterId}/servers/{serverId}` | nothing |
//! | [`ListAttachedCdroms`] | `GET /datacenters/{datacenterId}/servers/{serverId}/cdroms` | [`ImageList`](ionoscloud_models::compute::ImageList) |
//! | [`AttachCdrom`] | `POST /datacenters/{datacenterId}/servers/{serverId}/cdroms` | [`Image`](ionoscloud_models::compute::Image) |
//! | [`GetAttachedCdrom`] | `GET /datacenters/{datacenterId}/servers/{serverId}/cdroms/{cdromId}` | [`Image`](ionoscloud_models::compute::Image) |
//! | [`DetachCdrom`] | `DELETE /datacenters/{datacenterId}/servers/{serverId}/cdroms/{cdromId}` | nothing |
//! | [`RebootServer`] | `POST /datacenters/{datacenterId}/servers/{serverId}/reboot` | nothing |
//! | [`GetServerRemoteConsole`] | `GET /datacenters/{datacenterId}/servers/{serverId}/remoteconsole` | [`RemoteConsole`](ionoscloud_models::compute::RemoteConsole) |
//! | [`ResumeServer`] | `POST /datacenters/{datacenterId}/servers/{serverId}/resume` | nothing |
//! | [`StartServer`] | `POST /datacenters/{datacenterId}/servers/{serverId}/start` | nothing |
//! | [`StopServer`] | `POST /datacenters/{datacenterId}/servers/{serverId}/stop` | nothing |
//! | [`SuspendServer`] | `POST /datacenters/{datacenterId}/servers/{serverId}/suspend` | nothing |
//! | [`GetServerToken`] | `GET /datacenters/{datacenterId}/servers/{serverId}/token` | [`ServerToken`](ionoscloud_models::compute::ServerToken) |
//! | [`UpgradeServer`] | `POST /datacenters/{datacenterId}/servers/{serverId}/upgrade` | nothing |
//! | [`ListAttachedVolumes`] | `GET /datacenters/{datacenterId}/servers/{serverId}/volumes` | [`VolumeList`](ionoscloud_models::compute::VolumeList) |
//! | [`AttachVolume`] | `POST /datacenters/{datacenterId}/servers/{serverId}/volumes` | [`Volume`](ionoscloud_models::compute::Volume) |
//! | [`GetAttachedVolume`] | `GET /datacenters/{datacenterId}/servers/{serverId}/volumes/{volumeId}` | [`Volume`](ionoscloud_models::compute::Volume) |
//! | [`DetachVolume`] | `DELETE /datacenters/{datacenterId}/servers/{serverId}/volumes/{volumeId}` | nothing |
//!
//! # Graphics processing unit cards
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListServerGpus`] | `GET /datacenters/{datacenterId}/servers/{serverId}/gpus` | [`GpuList`](ionoscloud_models::compute::GpuList) |
//! | [`GetServerGpu`] | `GET /datacenters/{datacenterId}/servers/{serverId}/gpus/{gpuId}` | [`Gpu`](ionoscloud_models::compute::Gpu) |
//!
//! # Network interfaces
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListServerNics`] | `GET /datacenters/{datacenterId}/servers/{serverId}/nics` | [`NicList`](ionoscloud_models::compute::NicList) |
//! | [`CreateServerNic`] | `POST /datacenters/{datacenterId}/servers/{serverId}/nics` | [`Nic`](ionoscloud_models::compute::Nic) |
//! | [`GetServerNic`] | `GET /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}` | [`Nic`](ionoscloud_models::compute::Nic) |
//! | [`ReplaceServerNic`] | `PUT /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}` | [`Nic`](ionoscloud_models::compute::Nic) |
//! | [`UpdateServerNic`] | `PATCH /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}` | [`Nic`](ionoscloud_models::compute::Nic) |
//! | [`DeleteServerNic`] | `DELETE /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}` | nothing |
//!
//! # Firewall rules
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListNicFirewallRules`] | `GET /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules` | [`FirewallRuleList`](ionoscloud_models::compute::FirewallRuleList) |
//! | [`CreateNicFirewallRule`] | `POST /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules` | [`FirewallRule`](ionoscloud_models::compute::FirewallRule) |
//! | [`GetNicFirewallRule`] | `GET /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}` | [`FirewallRule`](ionoscloud_models::compute::FirewallRule) |
//! | [`ReplaceNicFirewallRule`] | `PUT /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}` | [`FirewallRule`](ionoscloud_models::compute::FirewallRule) |
//! | [`UpdateNicFirewallRule`] | `PATCH /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}` | [`FirewallRule`](ionoscloud_models::compute::FirewallRule) |
//! | [`DeleteNicFirewallRule`] | `DELETE /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}` | nothing |
//!
//! # Flow logs
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListNicFlowLogs`] | `GET /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs` | [`FlowLogList`](ionoscloud_models::compute::FlowLogList) |
//! | [`CreateNicFlowLog`] | `POST /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`GetNicFlowLog`] | `GET /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs/{flowlogId}` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`ReplaceNicFlowLog`] | `PUT /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs/{flowlogId}` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`UpdateNicFlowLog`] | `PATCH /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs/{flowlogId}` | [`FlowLog`](ionoscloud_models::compute::FlowLog) |
//! | [`DeleteNicFlowLog`] | `DELETE /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs/{flowlogId}` | nothing |
//!
//! # Volumes
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListVolumes`] | `GET /datacenters/{datacenterId}/volumes` | [`VolumeList`](ionoscloud_models::compute::VolumeList) |
//! | [`CreateVolume`] | `POST /datacenters/{datacenterId}/volumes` | [`Volume`](ionoscloud_models::compute::Volume) |
//! | [`GetVolume`] | `GET /datacenters/{datacenterId}/volumes/{volumeId}` | [`Volume`](ionoscloud_models::compute::Volume) |
//! | [`ReplaceVolume`] | `PUT /datacenters/{datacenterId}/volumes/{volumeId}` | [`Volume`](ionoscloud_models::compute::Volume) |
//! | [`UpdateVolume`] | `PATCH /datacenters/{datacenterId}/volumes/{volumeId}` | [`Volume`](ionoscloud_models::compute::Volume) |
//! | [`DeleteVolume`] | `DELETE /datacenters/{datacenterId}/volumes/{volumeId}` | nothing |
//! | [`CreateVolumeSnapshot`] | `POST /datacenters/{datacenterId}/volumes/{volumeId}/create-snapshot` | [`Snapshot`](ionoscloud_models::compute::Snapshot) |
//! | [`RestoreVolumeSnapshot`] | `POST /datacenters/{datacenterId}/volumes/{volumeId}/restore-snapshot` | nothing |
//!
//! # Images
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListImages`] | `GET /images` | [`ImageList`](ionoscloud_models::compute::ImageList) |
//! | [`GetImage`] | `GET /images/{imageId}` | [`Image`](ionoscloud_models::compute::Image) |
//! | [`ReplaceImage`] | `PUT /images/{imageId}` | [`Image`](ionoscloud_models::compute::Image) |
//! | [`UpdateImage`] | `PATCH /images/{imageId}` | [`Image`](ionoscloud_models::compute::Image) |
//! | [`DeleteImage`] | `DELETE /images/{imageId}` | nothing |
//!
//! # IP blocks
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListIpBlocks`] | `GET /ipblocks` | [`IpBlockList`](ionoscloud_models::compute::IpBlockList) |
//! | [`CreateIpBlock`] | `POST /ipblocks` | [`IpBlock`](ionoscloud_models::compute::IpBlock) |
//! | [`GetIpBlock`] | `GET /ipblocks/{ipblockId}` | [`IpBlock`](ionoscloud_models::compute::IpBlock) |
//! | [`ReplaceIpBlock`] | `PUT /ipblocks/{ipblockId}` | [`IpBlock`](ionoscloud_models::compute::IpBlock) |
//! | [`UpdateIpBlock`] | `PATCH /ipblocks/{ipblockId}` | [`IpBlock`](ionoscloud_models::compute::IpBlock) |
//! | [`DeleteIpBlock`] | `DELETE /ipblocks/{ipblockId}` | nothing |
//!
//! # Locations
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListLocations`] | `GET /locations` | [`LocationInfoList`](ionoscloud_models::compute::LocationInfoList) |
//! | [`ListRegionLocations`] | `GET /locations/{regionId}` | [`LocationInfoList`](ionoscloud_models::compute::LocationInfoList) |
//! | [`GetLocation`] | `GET /locations/{regionId}/{locationId}` | [`LocationInfo`](ionoscloud_models::compute::LocationInfo) |
//!
//! # Private cross connects
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListPrivateCrossConnects`] | `GET /pccs` | [`PrivateCrossConnectList`](ionoscloud_models::compute::PrivateCrossConnectList) |
//! | [`CreatePrivateCrossConnect`] | `POST /pccs` | [`PrivateCrossConnect`](ionoscloud_models::compute::PrivateCrossConnect) |
//! | [`GetPrivateCrossConnect`] | `GET /pccs/{pccId}` | [`PrivateCrossConnect`](ionoscloud_models::compute::PrivateCrossConnect) |
//! | [`UpdatePrivateCrossConnect`] | `PATCH /pccs/{pccId}` | [`PrivateCrossConnect`](ionoscloud_models::compute::PrivateCrossConnect) |
//! | [`DeletePrivateCrossConnect`] | `DELETE /pccs/{pccId}` | nothing |
//!
//! # Requests
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListRequests`] | `GET /requests` | [`ApiRequestList`](ionoscloud_models::compute::ApiRequestList) |
//! | [`GetRequest`] | `GET /requests/{requestId}` | [`ApiRequest`](ionoscloud_models::compute::ApiRequest) |
//! | [`GetRequestStatus`] | `GET /requests/{requestId}/status` | [`RequestStatus`](ionoscloud_models::compute::RequestStatus) |
//!
//! # Snapshots
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListSnapshots`] | `GET /snapshots` | [`SnapshotList`](ionoscloud_models::compute::SnapshotList) |
//! | [`GetSnapshot`] | `GET /snapshots/{snapshotId}` | [`Snapshot`](ionoscloud_models::compute::Snapshot) |
//! | [`ReplaceSnapshot`] | `PUT /snapshots/{snapshotId}` | [`Snapshot`](ionoscloud_models::compute::Snapshot) |
//! | [`UpdateSnapshot`] | `PATCH /snapshots/{snapshotId}` | [`Snapshot`](ionoscloud_models::compute::Snapshot) |
//! | [`DeleteSnapshot`] | `DELETE /snapshots/{snapshotId}` | nothing |
//!
//! # Target groups
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListTargetGroups`] | `GET /targetgroups` | [`TargetGroupList`](ionoscloud_models::compute::TargetGroupList) |
//! | [`CreateTargetGroup`] | `POST /targetgroups` | [`TargetGroup`](ionoscloud_models::compute::TargetGroup) |
//! | [`GetTargetGroup`] | `GET /targetgroups/{targetGroupId}` | [`TargetGroup`](ionoscloud_models::compute::TargetGroup) |
//! | [`ReplaceTargetGroup`] | `PUT /targetgroups/{targetGroupId}` | [`TargetGroup`](ionoscloud_models::compute::TargetGroup) |
//! | [`UpdateTargetGroup`] | `PATCH /targetgroups/{targetGroupId}` | [`TargetGroup`](ionoscloud_models::compute::TargetGroup) |
//! | [`DeleteTargetGroup`] | `DELETE /targetgroups/{targetGroupId}` | nothing |
//!
//! # Templates
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListTemplates`] | `GET /templates` | [`TemplateList`](ionoscloud_models::compute::TemplateList) |
//! | [`GetTemplate`] | `GET /templates/{templateId}` | [`Template`](ionoscloud_models::compute::Template) |

mod application_load_balancer_flow_logs;
mod application_load_balancer_forwarding_rules;
mod application_load_balancers;
mod contracts;
mod datacenters;
mod general;
mod image_labels;
mod images;
mod ip_block_labels;
mod ip_blocks;
pub mod kinds;
mod labels;
mod lan_nics;
mod lans;
mod load_balancer_balanced_nics;
mod load_balancers;
mod locations;
mod nat_gateway_flow_logs;
mod nat_gateway_rules;
mod nat_gateways;
mod network_load_balancer_flow_logs;
mod network_load_balancer_forwarding_rules;
mod network_load_balancers;
mod nic_firewall_rules;
mod nic_flow_logs;
mod nic_security_groups;
mod private_cross_connects;
mod request_status;
mod requests;
mod security_group_rules;
mod security_groups;
mod server_actions;
mod server_cdroms;
mod server_gpus;
mod server_labels;
mod server_nics;
mod server_remote_console;
mod server_security_groups;
mod server_token;
mod server_volumes;
mod servers;
mod snapshot_labels;
mod snapshots;
mod target_groups;
mod templates;
mod volume_create_snapshot;
mod volume_labels;
mod volume_restore_snapshot;
mod volumes;

pub use self::application_load_balancer_flow_logs::*;
pub use self::application_load_balancer_forwarding_rules::*;
pub use self::application_load_balancers::*;
pub use self::contracts::*;
pub use self::datacenters::*;
pub use self::general::*;
pub use self::image_labels::*;
pub use self::images::*;
pub use self::ip_block_labels::*;
pub use self::ip_blocks::*;
pub use self::labels::*;
pub use self::lan_nics::*;
pub use self::lans::*;
pub use self::load_balancer_balanced_nics::*;
pub use self::load_balancers::*;
pub use self::locations::*;
pub use self::nat_gateway_flow_logs::*;
pub use self::nat_gateway_rules::*;
pub use self::nat_gateways::*;
pub use self::network_load_balancer_flow_logs::*;
pub use self::network_load_balancer_forwarding_rules::*;
pub use self::network_load_balancers::*;
pub use self::nic_firewall_rules::*;
pub use self::nic_flow_logs::*;
pub use self::nic_security_groups::*;
pub use self::private_cross_connects::*;
pub use self::request_status::*;
pub use self::requests::*;
pub use self::security_group_rules::*;
pub use self::security_groups::*;
pub use self::server_actions::*;
pub use self::server_cdroms::*;
pub use self::server_gpus::*;
pub use self::server_labels::*;
pub use self::server_nics::*;
pub use self::server_remote_console::*;
pub use self::server_security_groups::*;
pub use self::server_token::*;
pub use self::server_volumes::*;
pub use self::servers::*;
pub use self::snapshot_labels::*;
pub use self::snapshots::*;
pub use self::target_groups::*;
pub use self::templates::*;
pub use self::volume_create_snapshot::*;
pub use self::volume_labels::*;
pub use self::volume_restore_snapshot::*;
pub use self::volumes::*;
pub use super::cloud_api::PRODUCT;
