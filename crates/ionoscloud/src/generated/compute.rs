// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::Client;
use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle, WaitFamily};
use crate::wait::InProgress;
use ionoscloud_api::compute::kinds;
use ionoscloud_api::compute::{
    GetApiInfo, ListApplicationLoadBalancerFlowLogs, ListApplicationLoadBalancerForwardingRules,
    ListApplicationLoadBalancers, ListAttachedCdroms, ListAttachedVolumes, ListBalancedNics, ListContracts,
    ListDatacenterLabels, ListDatacenters, ListImageLabels, ListImages, ListIpBlockLabels, ListIpBlocks, ListLabels,
    ListLanNics, ListLans, ListLoadBalancers, ListLocations, ListNatGatewayFlowLogs, ListNatGatewayRules,
    ListNatGateways, ListNetworkLoadBalancerFlowLogs, ListNetworkLoadBalancerForwardingRules, ListNetworkLoadBalancers,
    ListNicFirewallRules, ListNicFlowLogs, ListPrivateCrossConnects, ListRequests, ListSecurityGroupRules,
    ListSecurityGroups, ListServerGpus, ListServerLabels, ListServerNics, ListServers, ListSnapshotLabels,
    ListSnapshots, ListTargetGroups, ListTemplates, ListVolumeLabels, ListVolumes,
};
use ionoscloud_models::compute as models;

/// The product; get it from [`Client::compute`].
#[derive(Clone, Debug)]
pub struct Compute {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns Compute.
    pub fn compute(&self) -> Compute {
        Compute { client: self.clone(), root: kinds::Root::new() }
    }
}

impl Compute {
    /// Returns the contracts.
    pub fn contracts(&self) -> Contracts {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the cross connects.
    pub fn cross_connects(&self) -> CrossConnects {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a cross connect; nothing is sent.
    pub fn cross_connect(
        &self,
        id: impl Into<<kinds::CrossConnect as crate::resource::Resource>::Id>,
    ) -> CrossConnectHandle {
        self.cross_connects().handle(id)
    }

    /// Returns the datacenters.
    pub fn datacenters(&self) -> Datacenters {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a data centre; nothing is sent.
    pub fn datacenter(&self, id: impl Into<<kinds::Datacenter as crate::resource::Resource>::Id>) -> DatacenterHandle {
        self.datacenters().handle(id)
    }

    /// Returns the images.
    pub fn images(&self) -> Images {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of an image; nothing is sent.
    pub fn image(&self, id: impl Into<<kinds::Image as crate::resource::Resource>::Id>) -> ImageHandle {
        self.images().handle(id)
    }

    /// Returns the ip blocks.
    pub fn ip_blocks(&self) -> IpBlocks {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a IP block; nothing is sent.
    pub fn ip_block(&self, id: impl Into<<kinds::IpBlock as crate::resource::Resource>::Id>) -> IpBlockHandle {
        self.ip_blocks().handle(id)
    }

    /// Returns the labels.
    pub fn labels(&self) -> Labels {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a label; nothing is sent.
    pub fn label(&self, id: impl Into<<kinds::Label as crate::resource::Resource>::Id>) -> LabelHandle {
        self.labels().handle(id)
    }

    /// Returns the locations.
    pub fn locations(&self) -> Locations {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the requests.
    pub fn requests(&self) -> Requests {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a request; nothing is sent.
    pub fn request(&self, id: impl Into<<kinds::Request as crate::resource::Resource>::Id>) -> RequestHandle {
        self.requests().handle(id)
    }

    /// Returns the snapshots.
    pub fn snapshots(&self) -> Snapshots {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a snapshot; nothing is sent.
    pub fn snapshot(&self, id: impl Into<<kinds::Snapshot as crate::resource::Resource>::Id>) -> SnapshotHandle {
        self.snapshots().handle(id)
    }

    /// Returns the target groups.
    pub fn target_groups(&self) -> TargetGroups {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a target group; nothing is sent.
    pub fn target_group(
        &self,
        id: impl Into<<kinds::TargetGroup as crate::resource::Resource>::Id>,
    ) -> TargetGroupHandle {
        self.target_groups().handle(id)
    }

    /// Returns the templates.
    pub fn templates(&self) -> Templates {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a template; nothing is sent.
    pub fn template(&self, id: impl Into<<kinds::Template as crate::resource::Resource>::Id>) -> TemplateHandle {
        self.templates().handle(id)
    }

    /// Returns name and version of the API.
    ///
    /// `GET /`.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn api_info(&self) -> Result<models::ApiInfo, Error> {
        crate::resource::send(&self.client, &self.root, GetApiInfo::new()).await
    }
}

/// The application load balancers of a data centre.
pub type ApplicationLoadBalancers = Collection<kinds::ApplicationLoadBalancer>;

/// An application load balancer, known by its key.
pub type ApplicationLoadBalancerHandle = Handle<kinds::ApplicationLoadBalancer>;

/// The flow logs of an application load balancer.
pub type ApplicationLoadBalancerFlowLogs = Collection<kinds::ApplicationLoadBalancerFlowLog>;

/// A flow log, known by its key.
pub type ApplicationLoadBalancerFlowLogHandle = Handle<kinds::ApplicationLoadBalancerFlowLog>;

/// The forwarding rules of an application load balancer.
pub type ApplicationLoadBalancerForwardingRules = Collection<kinds::ApplicationLoadBalancerForwardingRule>;

/// A forwarding rule, known by its key.
pub type ApplicationLoadBalancerForwardingRuleHandle = Handle<kinds::ApplicationLoadBalancerForwardingRule>;

/// The images of CD-ROMs that are attached to a server: a creation attaches one, a deletion detaches it.
pub type AttachedCdroms = Collection<kinds::AttachedCdrom>;

/// A CD-ROM, known by its key.
pub type AttachedCdromHandle = Handle<kinds::AttachedCdrom>;

/// The volumes that are attached to a server: a creation attaches one that exists, a deletion detaches it.
pub type AttachedVolumes = Collection<kinds::AttachedVolume>;

/// A volume, known by its key.
pub type AttachedVolumeHandle = Handle<kinds::AttachedVolume>;

/// The NICs of a classic load balancer: a creation adds one that exists, a deletion removes it.
pub type BalancedNics = Collection<kinds::BalancedNic>;

/// A NIC, known by its key.
pub type BalancedNicHandle = Handle<kinds::BalancedNic>;

/// The contracts of the credentials; they are only read.
pub type Contracts = Collection<kinds::Contract>;

/// The cross connects of the contract.
pub type CrossConnects = Collection<kinds::CrossConnect>;

/// A cross connect, known by its key.
pub type CrossConnectHandle = Handle<kinds::CrossConnect>;

/// The data centres of the contract.
///
/// One request creates a data centre with servers, volumes and networks inside. A deletion takes everything inside with
/// it.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::compute::NewDatacenterProperties;
///
/// let datacenters = client.compute().datacenters();
/// let new = NewDatacenterProperties::new("de/txl").name("shop").description("the shop");
/// let datacenter = datacenters.create(new).await?.wait().await?;
/// println!("{} is {:?}", datacenter.id, datacenter.metadata);
/// datacenters.delete(datacenter.id).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
pub type Datacenters = Collection<kinds::Datacenter>;

/// A data centre, known by its key.
pub type DatacenterHandle = Handle<kinds::Datacenter>;

/// The labels of a data centre. They have no state: the response completes a change.
pub type DatacenterLabels = Collection<kinds::DatacenterLabel>;

/// A label, known by its key.
pub type DatacenterLabelHandle = Handle<kinds::DatacenterLabel>;

/// The images of the vendor and of the contract. Only those of the contract can be changed.
pub type Images = Collection<kinds::Image>;

/// An image, known by its key.
pub type ImageHandle = Handle<kinds::Image>;

/// The labels of an image. They have no state: the response completes a change.
pub type ImageLabels = Collection<kinds::ImageLabel>;

/// A label, known by its key.
pub type ImageLabelHandle = Handle<kinds::ImageLabel>;

/// The blocks of public IP addresses that the contract has reserved.
pub type IpBlocks = Collection<kinds::IpBlock>;

/// A IP block, known by its key.
pub type IpBlockHandle = Handle<kinds::IpBlock>;

/// The labels of an IP block. They have no state: the response completes a change.
pub type IpBlockLabels = Collection<kinds::IpBlockLabel>;

/// A label, known by its key.
pub type IpBlockLabelHandle = Handle<kinds::IpBlockLabel>;

/// The labels of all resources; they are only read.
pub type Labels = Collection<kinds::Label>;

/// A label, known by its key.
pub type LabelHandle = Handle<kinds::Label>;

/// The LANs of a data centre. Their ids are small numbers as text.
pub type Lans = Collection<kinds::Lan>;

/// A LAN, known by its key.
pub type LanHandle = Handle<kinds::Lan>;

/// The NICs in a LAN, of any server.
pub type LanNics = Collection<kinds::LanNic>;

/// A NIC, known by its key.
pub type LanNicHandle = Handle<kinds::LanNic>;

/// The classic load balancers of a data centre.
pub type LoadBalancers = Collection<kinds::LoadBalancer>;

/// A classic load balancer, known by its key.
pub type LoadBalancerHandle = Handle<kinds::LoadBalancer>;

/// The locations; they are only read.
pub type Locations = Collection<kinds::Location>;

/// The NAT gateways of a data centre.
pub type NatGateways = Collection<kinds::NatGateway>;

/// A NAT gateway, known by its key.
pub type NatGatewayHandle = Handle<kinds::NatGateway>;

/// The flow logs of a NAT gateway.
pub type NatGatewayFlowLogs = Collection<kinds::NatGatewayFlowLog>;

/// A flow log, known by its key.
pub type NatGatewayFlowLogHandle = Handle<kinds::NatGatewayFlowLog>;

/// The rules of a NAT gateway.
pub type NatGatewayRules = Collection<kinds::NatGatewayRule>;

/// A rule, known by its key.
pub type NatGatewayRuleHandle = Handle<kinds::NatGatewayRule>;

/// The network load balancers of a data centre.
pub type NetworkLoadBalancers = Collection<kinds::NetworkLoadBalancer>;

/// A network load balancer, known by its key.
pub type NetworkLoadBalancerHandle = Handle<kinds::NetworkLoadBalancer>;

/// The flow logs of a network load balancer.
pub type NetworkLoadBalancerFlowLogs = Collection<kinds::NetworkLoadBalancerFlowLog>;

/// A flow log, known by its key.
pub type NetworkLoadBalancerFlowLogHandle = Handle<kinds::NetworkLoadBalancerFlowLog>;

/// The forwarding rules of a network load balancer.
pub type NetworkLoadBalancerForwardingRules = Collection<kinds::NetworkLoadBalancerForwardingRule>;

/// A forwarding rule, known by its key.
pub type NetworkLoadBalancerForwardingRuleHandle = Handle<kinds::NetworkLoadBalancerForwardingRule>;

/// The NICs of a server.
pub type Nics = Collection<kinds::Nic>;

/// A NIC, known by its key.
pub type NicHandle = Handle<kinds::Nic>;

/// The firewall rules of a NIC.
pub type NicFirewallRules = Collection<kinds::NicFirewallRule>;

/// A firewall rule, known by its key.
pub type NicFirewallRuleHandle = Handle<kinds::NicFirewallRule>;

/// The flow logs of a NIC.
pub type NicFlowLogs = Collection<kinds::NicFlowLog>;

/// A flow log, known by its key.
pub type NicFlowLogHandle = Handle<kinds::NicFlowLog>;

/// The locations of a region.
pub type RegionLocations = Collection<kinds::RegionLocation>;

/// A location, known by its key.
pub type RegionLocationHandle = Handle<kinds::RegionLocation>;

/// The requests of the contract: writes, and what became of them.
pub type Requests = Collection<kinds::Request>;

/// A request, known by its key.
pub type RequestHandle = Handle<kinds::Request>;

/// The security groups of a data centre.
pub type SecurityGroups = Collection<kinds::SecurityGroup>;

/// A security group, known by its key.
pub type SecurityGroupHandle = Handle<kinds::SecurityGroup>;

/// The rules of a security group.
pub type SecurityGroupRules = Collection<kinds::SecurityGroupRule>;

/// A rule, known by its key.
pub type SecurityGroupRuleHandle = Handle<kinds::SecurityGroupRule>;

/// The servers of a data centre.
///
/// Volumes and NICs can be created with a server, by the same request; a cube needs its volume.
pub type Servers = Collection<kinds::Server>;

/// A server, known by its key.
pub type ServerHandle = Handle<kinds::Server>;

/// The GPUs of a server; they are only read.
pub type ServerGpus = Collection<kinds::ServerGpu>;

/// A GPU, known by its key.
pub type ServerGpuHandle = Handle<kinds::ServerGpu>;

/// The labels of a server. They have no state: the response completes a change.
pub type ServerLabels = Collection<kinds::ServerLabel>;

/// A label, known by its key.
pub type ServerLabelHandle = Handle<kinds::ServerLabel>;

/// The snapshots of the contract.
pub type Snapshots = Collection<kinds::Snapshot>;

/// A snapshot, known by its key.
pub type SnapshotHandle = Handle<kinds::Snapshot>;

/// The labels of a snapshot. They have no state: the response completes a change.
pub type SnapshotLabels = Collection<kinds::SnapshotLabel>;

/// A label, known by its key.
pub type SnapshotLabelHandle = Handle<kinds::SnapshotLabel>;

/// The target groups of the contract.
pub type TargetGroups = Collection<kinds::TargetGroup>;

/// A target group, known by its key.
pub type TargetGroupHandle = Handle<kinds::TargetGroup>;

/// The templates of cubes and GPU servers; they are only read.
pub type Templates = Collection<kinds::Template>;

/// A template, known by its key.
pub type TemplateHandle = Handle<kinds::Template>;

/// The volumes of a data centre, attached to a server or not.
pub type Volumes = Collection<kinds::Volume>;

/// A volume, known by its key.
pub type VolumeHandle = Handle<kinds::Volume>;

/// The labels of a volume. They have no state: the response completes a change.
pub type VolumeLabels = Collection<kinds::VolumeLabel>;

/// A label, known by its key.
pub type VolumeLabelHandle = Handle<kinds::VolumeLabel>;

impl Handle<kinds::ApplicationLoadBalancer> {
    /// Returns the flow logs.
    pub fn flow_logs(&self) -> ApplicationLoadBalancerFlowLogs {
        self.children()
    }

    /// Returns the handle of a flow log; nothing is sent.
    pub fn flow_log(
        &self,
        id: impl Into<<kinds::ApplicationLoadBalancerFlowLog as crate::resource::Resource>::Id>,
    ) -> ApplicationLoadBalancerFlowLogHandle {
        self.flow_logs().handle(id)
    }

    /// Returns the forwarding rules.
    pub fn forwarding_rules(&self) -> ApplicationLoadBalancerForwardingRules {
        self.children()
    }

    /// Returns the handle of a forwarding rule; nothing is sent.
    pub fn forwarding_rule(
        &self,
        id: impl Into<<kinds::ApplicationLoadBalancerForwardingRule as crate::resource::Resource>::Id>,
    ) -> ApplicationLoadBalancerForwardingRuleHandle {
        self.forwarding_rules().handle(id)
    }
}

impl Handle<kinds::Datacenter> {
    /// Returns the application load balancers.
    pub fn application_load_balancers(&self) -> ApplicationLoadBalancers {
        self.children()
    }

    /// Returns the handle of an application load balancer; nothing is sent.
    pub fn application_load_balancer(
        &self,
        id: impl Into<<kinds::ApplicationLoadBalancer as crate::resource::Resource>::Id>,
    ) -> ApplicationLoadBalancerHandle {
        self.application_load_balancers().handle(id)
    }

    /// Returns the labels.
    pub fn labels(&self) -> DatacenterLabels {
        self.children()
    }

    /// Returns the handle of a label; nothing is sent.
    pub fn label(
        &self,
        id: impl Into<<kinds::DatacenterLabel as crate::resource::Resource>::Id>,
    ) -> DatacenterLabelHandle {
        self.labels().handle(id)
    }

    /// Returns the lans.
    pub fn lans(&self) -> Lans {
        self.children()
    }

    /// Returns the handle of a LAN; nothing is sent.
    pub fn lan(&self, id: impl Into<<kinds::Lan as crate::resource::Resource>::Id>) -> LanHandle {
        self.lans().handle(id)
    }

    /// Returns the load balancers.
    pub fn load_balancers(&self) -> LoadBalancers {
        self.children()
    }

    /// Returns the handle of a classic load balancer; nothing is sent.
    pub fn load_balancer(
        &self,
        id: impl Into<<kinds::LoadBalancer as crate::resource::Resource>::Id>,
    ) -> LoadBalancerHandle {
        self.load_balancers().handle(id)
    }

    /// Returns the nat gateways.
    pub fn nat_gateways(&self) -> NatGateways {
        self.children()
    }

    /// Returns the handle of a NAT gateway; nothing is sent.
    pub fn nat_gateway(&self, id: impl Into<<kinds::NatGateway as crate::resource::Resource>::Id>) -> NatGatewayHandle {
        self.nat_gateways().handle(id)
    }

    /// Returns the network load balancers.
    pub fn network_load_balancers(&self) -> NetworkLoadBalancers {
        self.children()
    }

    /// Returns the handle of a network load balancer; nothing is sent.
    pub fn network_load_balancer(
        &self,
        id: impl Into<<kinds::NetworkLoadBalancer as crate::resource::Resource>::Id>,
    ) -> NetworkLoadBalancerHandle {
        self.network_load_balancers().handle(id)
    }

    /// Returns the security groups.
    pub fn security_groups(&self) -> SecurityGroups {
        self.children()
    }

    /// Returns the handle of a security group; nothing is sent.
    pub fn security_group(
        &self,
        id: impl Into<<kinds::SecurityGroup as crate::resource::Resource>::Id>,
    ) -> SecurityGroupHandle {
        self.security_groups().handle(id)
    }

    /// Returns the servers.
    pub fn servers(&self) -> Servers {
        self.children()
    }

    /// Returns the handle of a server; nothing is sent.
    pub fn server(&self, id: impl Into<<kinds::Server as crate::resource::Resource>::Id>) -> ServerHandle {
        self.servers().handle(id)
    }

    /// Returns the volumes.
    pub fn volumes(&self) -> Volumes {
        self.children()
    }

    /// Returns the handle of a volume; nothing is sent.
    pub fn volume(&self, id: impl Into<<kinds::Volume as crate::resource::Resource>::Id>) -> VolumeHandle {
        self.volumes().handle(id)
    }
}

impl Handle<kinds::Image> {
    /// Returns the labels.
    pub fn labels(&self) -> ImageLabels {
        self.children()
    }

    /// Returns the handle of a label; nothing is sent.
    pub fn label(&self, id: impl Into<<kinds::ImageLabel as crate::resource::Resource>::Id>) -> ImageLabelHandle {
        self.labels().handle(id)
    }
}

impl Handle<kinds::IpBlock> {
    /// Returns the labels.
    pub fn labels(&self) -> IpBlockLabels {
        self.children()
    }

    /// Returns the handle of a label; nothing is sent.
    pub fn label(&self, id: impl Into<<kinds::IpBlockLabel as crate::resource::Resource>::Id>) -> IpBlockLabelHandle {
        self.labels().handle(id)
    }
}

impl Handle<kinds::Lan> {
    /// Returns the nics.
    pub fn nics(&self) -> LanNics {
        self.children()
    }

    /// Returns the handle of a NIC; nothing is sent.
    pub fn nic(&self, id: impl Into<<kinds::LanNic as crate::resource::Resource>::Id>) -> LanNicHandle {
        self.nics().handle(id)
    }

    /// Moves a NIC into a LAN.
    ///
    /// `POST /datacenters/{datacenterId}/lans/{lanId}/nics`. The wait ends when the request is done, and the LAN is
    /// ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn attach_nic(
        &self,
        nic_id: impl Into<models::NicId>,
    ) -> Result<InProgress<models::Nic, models::Lan>, Error> {
        self.act(kinds::Lan::attach_nic(self.key(), nic_id), WaitFamily::Request).await
    }
}

impl Handle<kinds::LoadBalancer> {
    /// Returns the balanced nics.
    pub fn balanced_nics(&self) -> BalancedNics {
        self.children()
    }

    /// Returns the handle of a NIC; nothing is sent.
    pub fn balanced_nic(
        &self,
        id: impl Into<<kinds::BalancedNic as crate::resource::Resource>::Id>,
    ) -> BalancedNicHandle {
        self.balanced_nics().handle(id)
    }

    /// Adds a NIC to a classic load balancer.
    ///
    /// `POST /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics`. The wait ends when the request
    /// is done, and the classic load balancer is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn attach_nic(
        &self,
        nic_id: impl Into<models::NicId>,
    ) -> Result<InProgress<models::Nic, models::LoadBalancer>, Error> {
        self.act(kinds::LoadBalancer::attach_nic(self.key(), nic_id), WaitFamily::Request).await
    }

    /// Removes a NIC from a classic load balancer; the NIC itself stays.
    ///
    /// `DELETE /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics/{nicId}`. The wait ends when the
    /// request is done, and the classic load balancer is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn detach_nic(
        &self,
        nic_id: impl Into<models::NicId>,
    ) -> Result<InProgress<(), models::LoadBalancer>, Error> {
        self.act(kinds::LoadBalancer::detach_nic(self.key(), nic_id), WaitFamily::Request).await
    }
}

impl Handle<kinds::NatGateway> {
    /// Returns the flow logs.
    pub fn flow_logs(&self) -> NatGatewayFlowLogs {
        self.children()
    }

    /// Returns the handle of a flow log; nothing is sent.
    pub fn flow_log(
        &self,
        id: impl Into<<kinds::NatGatewayFlowLog as crate::resource::Resource>::Id>,
    ) -> NatGatewayFlowLogHandle {
        self.flow_logs().handle(id)
    }

    /// Returns the rules.
    pub fn rules(&self) -> NatGatewayRules {
        self.children()
    }

    /// Returns the handle of a rule; nothing is sent.
    pub fn rule(
        &self,
        id: impl Into<<kinds::NatGatewayRule as crate::resource::Resource>::Id>,
    ) -> NatGatewayRuleHandle {
        self.rules().handle(id)
    }
}

impl Handle<kinds::NetworkLoadBalancer> {
    /// Returns the flow logs.
    pub fn flow_logs(&self) -> NetworkLoadBalancerFlowLogs {
        self.children()
    }

    /// Returns the handle of a flow log; nothing is sent.
    pub fn flow_log(
        &self,
        id: impl Into<<kinds::NetworkLoadBalancerFlowLog as crate::resource::Resource>::Id>,
    ) -> NetworkLoadBalancerFlowLogHandle {
        self.flow_logs().handle(id)
    }

    /// Returns the forwarding rules.
    pub fn forwarding_rules(&self) -> NetworkLoadBalancerForwardingRules {
        self.children()
    }

    /// Returns the handle of a forwarding rule; nothing is sent.
    pub fn forwarding_rule(
        &self,
        id: impl Into<<kinds::NetworkLoadBalancerForwardingRule as crate::resource::Resource>::Id>,
    ) -> NetworkLoadBalancerForwardingRuleHandle {
        self.forwarding_rules().handle(id)
    }
}

impl Handle<kinds::Nic> {
    /// Returns the firewall rules.
    pub fn firewall_rules(&self) -> NicFirewallRules {
        self.children()
    }

    /// Returns the handle of a firewall rule; nothing is sent.
    pub fn firewall_rule(
        &self,
        id: impl Into<<kinds::NicFirewallRule as crate::resource::Resource>::Id>,
    ) -> NicFirewallRuleHandle {
        self.firewall_rules().handle(id)
    }

    /// Returns the flow logs.
    pub fn flow_logs(&self) -> NicFlowLogs {
        self.children()
    }

    /// Returns the handle of a flow log; nothing is sent.
    pub fn flow_log(&self, id: impl Into<<kinds::NicFlowLog as crate::resource::Resource>::Id>) -> NicFlowLogHandle {
        self.flow_logs().handle(id)
    }

    /// Replaces the security groups of a NIC.
    ///
    /// `PUT /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/securitygroups`. The wait ends when the request
    /// is done, and the NIC is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn replace_security_groups(
        &self,
        security_group_ids: impl IntoIterator<Item = impl Into<models::SecurityGroupId>>,
    ) -> Result<InProgress<models::SecurityGroupList, models::Nic>, Error> {
        self.act(kinds::Nic::replace_security_groups(self.key(), security_group_ids), WaitFamily::Request).await
    }
}

impl Handle<kinds::Request> {
    /// Returns the status of a request.
    ///
    /// `GET /requests/{requestId}/status`.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn status(&self) -> Result<models::RequestStatus, Error> {
        self.send(kinds::Request::status(self.key())).await
    }
}

impl Handle<kinds::SecurityGroup> {
    /// Returns the rules.
    pub fn rules(&self) -> SecurityGroupRules {
        self.children()
    }

    /// Returns the handle of a rule; nothing is sent.
    pub fn rule(
        &self,
        id: impl Into<<kinds::SecurityGroupRule as crate::resource::Resource>::Id>,
    ) -> SecurityGroupRuleHandle {
        self.rules().handle(id)
    }
}

impl Handle<kinds::Server> {
    /// Returns the attached cdroms.
    pub fn attached_cdroms(&self) -> AttachedCdroms {
        self.children()
    }

    /// Returns the handle of a CD-ROM; nothing is sent.
    pub fn attached_cdrom(
        &self,
        id: impl Into<<kinds::AttachedCdrom as crate::resource::Resource>::Id>,
    ) -> AttachedCdromHandle {
        self.attached_cdroms().handle(id)
    }

    /// Returns the attached volumes.
    pub fn attached_volumes(&self) -> AttachedVolumes {
        self.children()
    }

    /// Returns the handle of a volume; nothing is sent.
    pub fn attached_volume(
        &self,
        id: impl Into<<kinds::AttachedVolume as crate::resource::Resource>::Id>,
    ) -> AttachedVolumeHandle {
        self.attached_volumes().handle(id)
    }

    /// Returns the nics.
    pub fn nics(&self) -> Nics {
        self.children()
    }

    /// Returns the handle of a NIC; nothing is sent.
    pub fn nic(&self, id: impl Into<<kinds::Nic as crate::resource::Resource>::Id>) -> NicHandle {
        self.nics().handle(id)
    }

    /// Returns the gpus.
    pub fn gpus(&self) -> ServerGpus {
        self.children()
    }

    /// Returns the handle of a GPU; nothing is sent.
    pub fn gpu(&self, id: impl Into<<kinds::ServerGpu as crate::resource::Resource>::Id>) -> ServerGpuHandle {
        self.gpus().handle(id)
    }

    /// Returns the labels.
    pub fn labels(&self) -> ServerLabels {
        self.children()
    }

    /// Returns the handle of a label; nothing is sent.
    pub fn label(&self, id: impl Into<<kinds::ServerLabel as crate::resource::Resource>::Id>) -> ServerLabelHandle {
        self.labels().handle(id)
    }

    /// Attaches the image of a CD-ROM to a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/cdroms`. The wait ends when the request is done, and the
    /// server is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn attach_cdrom(
        &self,
        image_id: impl Into<models::ImageId>,
    ) -> Result<InProgress<models::Image, models::Server>, Error> {
        self.act(kinds::Server::attach_cdrom(self.key(), image_id), WaitFamily::Request).await
    }

    /// Attaches a volume to a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/volumes`. The wait ends when the request is done, and the
    /// server is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn attach_volume(
        &self,
        volume_id: impl Into<models::VolumeId>,
    ) -> Result<InProgress<models::Volume, models::Server>, Error> {
        self.act(kinds::Server::attach_volume(self.key(), volume_id), WaitFamily::Request).await
    }

    /// Detaches the image of a CD-ROM from a server.
    ///
    /// `DELETE /datacenters/{datacenterId}/servers/{serverId}/cdroms/{cdromId}`. The wait ends when the request is
    /// done, and the server is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn detach_cdrom(
        &self,
        image_id: impl Into<models::ImageId>,
    ) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::detach_cdrom(self.key(), image_id), WaitFamily::Request).await
    }

    /// Detaches a volume from a server.
    ///
    /// `DELETE /datacenters/{datacenterId}/servers/{serverId}/volumes/{volumeId}`. The wait ends when the request is
    /// done, and the server is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn detach_volume(
        &self,
        volume_id: impl Into<models::VolumeId>,
    ) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::detach_volume(self.key(), volume_id), WaitFamily::Request).await
    }

    /// Reboots a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/reboot`. The wait ends when the request is done, and the
    /// server is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn reboot(&self) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::reboot(self.key()), WaitFamily::Request).await
    }

    /// Returns the URL of the remote console of a server.
    ///
    /// `GET /datacenters/{datacenterId}/servers/{serverId}/remoteconsole`.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn remote_console(&self) -> Result<models::RemoteConsole, Error> {
        self.send(kinds::Server::remote_console(self.key())).await
    }

    /// Replaces the security groups of a server.
    ///
    /// `PUT /datacenters/{datacenterId}/servers/{serverId}/securitygroups`. The wait ends when the request is done, and
    /// the server is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn replace_security_groups(
        &self,
        security_group_ids: impl IntoIterator<Item = impl Into<models::SecurityGroupId>>,
    ) -> Result<InProgress<models::SecurityGroupList, models::Server>, Error> {
        self.act(kinds::Server::replace_security_groups(self.key(), security_group_ids), WaitFamily::Request).await
    }

    /// Resumes a suspended server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/resume`. The wait ends when the request is done, and the
    /// server is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn resume(&self) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::resume(self.key()), WaitFamily::Request).await
    }

    /// Starts a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/start`. The wait ends when the request is done, and the
    /// server is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn start(&self) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::start(self.key()), WaitFamily::Request).await
    }

    /// Stops a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/stop`. The wait ends when the request is done, and the
    /// server is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn stop(&self) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::stop(self.key()), WaitFamily::Request).await
    }

    /// Suspends a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/suspend`. The wait ends when the request is done, and the
    /// server is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn suspend(&self) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::suspend(self.key()), WaitFamily::Request).await
    }

    /// Returns the token of a server, with which software inside reads its data.
    ///
    /// `GET /datacenters/{datacenterId}/servers/{serverId}/token`.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn token(&self) -> Result<models::ServerToken, Error> {
        self.send(kinds::Server::token(self.key())).await
    }

    /// Upgrades the version of a server.
    ///
    /// `POST /datacenters/{datacenterId}/servers/{serverId}/upgrade`. The wait ends when the request is done, and the
    /// server is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn upgrade(&self) -> Result<InProgress<(), models::Server>, Error> {
        self.act(kinds::Server::upgrade(self.key()), WaitFamily::Request).await
    }
}

impl Handle<kinds::Snapshot> {
    /// Returns the labels.
    pub fn labels(&self) -> SnapshotLabels {
        self.children()
    }

    /// Returns the handle of a label; nothing is sent.
    pub fn label(&self, id: impl Into<<kinds::SnapshotLabel as crate::resource::Resource>::Id>) -> SnapshotLabelHandle {
        self.labels().handle(id)
    }
}

impl Handle<kinds::Volume> {
    /// Returns the labels.
    pub fn labels(&self) -> VolumeLabels {
        self.children()
    }

    /// Returns the handle of a label; nothing is sent.
    pub fn label(&self, id: impl Into<<kinds::VolumeLabel as crate::resource::Resource>::Id>) -> VolumeLabelHandle {
        self.labels().handle(id)
    }

    /// Writes a snapshot to a volume.
    ///
    /// `POST /datacenters/{datacenterId}/volumes/{volumeId}/restore-snapshot`. The wait ends when the request is done,
    /// and the volume is ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn restore_snapshot(
        &self,
        snapshot_id: impl Into<models::SnapshotId>,
    ) -> Result<InProgress<(), models::Volume>, Error> {
        self.act(kinds::Volume::restore_snapshot(self.key(), snapshot_id), WaitFamily::Request).await
    }
}

impl ListRequest<ListApplicationLoadBalancers> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListApplicationLoadBalancerFlowLogs> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListApplicationLoadBalancerForwardingRules> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListAttachedCdroms> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListAttachedVolumes> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListBalancedNics> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListContracts> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListPrivateCrossConnects> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListDatacenters> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListDatacenterLabels> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListImages> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListImageLabels> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListIpBlocks> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListIpBlockLabels> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListLabels> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListLans> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListLanNics> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListLoadBalancers> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListLocations> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListNatGateways> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListNatGatewayFlowLogs> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListNatGatewayRules> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListNetworkLoadBalancers> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListNetworkLoadBalancerFlowLogs> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListNetworkLoadBalancerForwardingRules> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListServerNics> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListNicFirewallRules> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListNicFlowLogs> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListRequests> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Only requests with this status.
    #[doc(alias = "filter.status")]
    pub fn status(self, status: impl Into<String>) -> Self {
        self.map(|operation| operation.status(status))
    }

    /// Only requests that were created after this time.
    #[doc(alias = "filter.createdAfter")]
    pub fn created_after(self, created_after: impl Into<String>) -> Self {
        self.map(|operation| operation.created_after(created_after))
    }

    /// Only requests that were created before this time.
    #[doc(alias = "filter.createdBefore")]
    pub fn created_before(self, created_before: impl Into<String>) -> Self {
        self.map(|operation| operation.created_before(created_before))
    }

    /// Only requests whose time of creation contains this text.
    #[doc(alias = "filter.createdDate")]
    pub fn created_date(self, created_date: impl Into<String>) -> Self {
        self.map(|operation| operation.created_date(created_date))
    }

    /// Only requests whose creator contains this text.
    #[doc(alias = "filter.createdBy")]
    pub fn created_by(self, created_by: impl Into<String>) -> Self {
        self.map(|operation| operation.created_by(created_by))
    }

    /// Only requests whose version contains this text.
    #[doc(alias = "filter.etag")]
    pub fn etag(self, etag: impl Into<String>) -> Self {
        self.map(|operation| operation.etag(etag))
    }

    /// Only requests whose status contains this text.
    #[doc(alias = "filter.requestStatus")]
    pub fn request_status(self, request_status: impl Into<String>) -> Self {
        self.map(|operation| operation.request_status(request_status))
    }

    /// Only requests whose method contains this text.
    #[doc(alias = "filter.method")]
    pub fn method(self, method: impl Into<String>) -> Self {
        self.map(|operation| operation.method(method))
    }

    /// Only requests whose headers contain this text.
    #[doc(alias = "filter.headers")]
    pub fn headers(self, headers: impl Into<String>) -> Self {
        self.map(|operation| operation.headers(headers))
    }

    /// Only requests whose body contains this text.
    #[doc(alias = "filter.body")]
    pub fn body(self, body: impl Into<String>) -> Self {
        self.map(|operation| operation.body(body))
    }

    /// Only requests whose URL contains this text.
    #[doc(alias = "filter.url")]
    pub fn url(self, url: impl Into<String>) -> Self {
        self.map(|operation| operation.url(url))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListSecurityGroups> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListSecurityGroupRules> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListServers> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListServerGpus> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListServerLabels> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListSnapshots> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListSnapshotLabels> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListTargetGroups> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListTemplates> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListVolumes> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}

impl ListRequest<ListVolumeLabels> {
    /// Levels of detail: at 0, the API's default, items of lists have no properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// At most this many items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }
}
