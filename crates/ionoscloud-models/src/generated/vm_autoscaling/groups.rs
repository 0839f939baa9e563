// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, number_as_text, text_as_number, whole};
use ionoscloud_core::{DatacenterId, LanId, Lifecycle, List, Location, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::{ActionList, GroupId, ResourceReference, ServerList, State};

ionoscloud_core::open_enum! {
    /// Unit of an amount.
    #[doc(alias = "ActionAmount")]
    pub enum AmountType {
        /// A number of servers.
        Absolute = "ABSOLUTE",
        /// A percentage of the servers in the group.
        Percentage = "PERCENTAGE",
    }
}

ionoscloud_core::open_enum! {
    /// Availability zone of a server.
    pub enum AvailabilityZone {
        /// Chosen by the API.
        Auto = "AUTO",
    }
}

ionoscloud_core::open_enum! {
    /// Bus of a volume.
    #[doc(alias = "BusType")]
    pub enum VolumeBus {
        /// Paravirtualised: fast, with drivers in the guest.
        Virtio = "VIRTIO",
        /// IDE, for guests without drivers.
        Ide = "IDE",
    }
}

ionoscloud_core::open_enum! {
    /// CPU family of a server; the list in the API document is out of date.
    pub enum CpuFamily {
        /// Intel Ice Lake.
        IntelIcelake = "INTEL_ICELAKE",
        /// AMD Opteron.
        AmdOpteron = "AMD_OPTERON",
        /// Intel Skylake.
        IntelSkylake = "INTEL_SKYLAKE",
        /// Intel Xeon.
        IntelXeon = "INTEL_XEON",
    }
}

/// A group of equal servers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Group {
    /// Identifies the group.
    pub id: GroupId,
    /// Settings of the group.
    pub properties: GroupProperties,
    /// Audit data and state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<GroupMetadata>,
    /// Actions and servers of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<GroupEntities>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Group {
    const NOUN: &'static str = "group";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &[];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(State::as_str)
    }
}

/// The groups of the contract.
#[doc(alias = "GroupCollection")]
pub type GroupList = List<Group>;

/// Actions and servers of a group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupEntities {
    /// Actions of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<ActionList>,
    /// Servers of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub servers: Option<ServerList>,
}

/// Rules by which servers are added and removed: a metric, and a threshold for each direction.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GroupPolicy {
    /// Metric, averaged over the servers. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metric: Option<Metric>,
    /// Removal of servers below the lower threshold. Required.
    #[doc(alias = "scaleInAction")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale_in_action: Option<ScaleInAction>,
    /// Value of the metric below which servers are removed. Required.
    #[doc(alias = "scaleInThreshold")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale_in_threshold: Option<f64>,
    /// Addition of servers above the upper threshold. Required.
    #[doc(alias = "scaleOutAction")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale_out_action: Option<ScaleOutAction>,
    /// Value of the metric above which servers are added. Required.
    #[doc(alias = "scaleOutThreshold")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale_out_threshold: Option<f64>,
    /// Unit of the metric. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<QueryUnit>,
    /// Period that the metric covers, as a duration such as `PT2M`, the default, which the API document writes `120s`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<String>,
}

impl GroupPolicy {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Metric, averaged over the servers. Required.
    pub fn metric(mut self, metric: impl Into<Metric>) -> Self {
        self.metric = Some(metric.into());
        self
    }

    /// Removal of servers below the lower threshold. Required.
    #[doc(alias = "scaleInAction")]
    pub fn scale_in_action(mut self, scale_in_action: impl Into<ScaleInAction>) -> Self {
        self.scale_in_action = Some(scale_in_action.into());
        self
    }

    /// Value of the metric below which servers are removed. Required.
    #[doc(alias = "scaleInThreshold")]
    pub fn scale_in_threshold(mut self, scale_in_threshold: f64) -> Self {
        self.scale_in_threshold = Some(scale_in_threshold);
        self
    }

    /// Addition of servers above the upper threshold. Required.
    #[doc(alias = "scaleOutAction")]
    pub fn scale_out_action(mut self, scale_out_action: impl Into<ScaleOutAction>) -> Self {
        self.scale_out_action = Some(scale_out_action.into());
        self
    }

    /// Value of the metric above which servers are added. Required.
    #[doc(alias = "scaleOutThreshold")]
    pub fn scale_out_threshold(mut self, scale_out_threshold: f64) -> Self {
        self.scale_out_threshold = Some(scale_out_threshold);
        self
    }

    /// Unit of the metric. Required.
    pub fn unit(mut self, unit: impl Into<QueryUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Period that the metric covers, as a duration such as `PT2M`, the default, which the API document writes `120s`.
    pub fn range(mut self, range: impl Into<String>) -> Self {
        self.range = Some(range.into());
        self
    }
}

/// Removal of servers.
#[doc(alias = "GroupPolicyScaleInAction")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScaleInAction {
    /// Number of servers to remove, or a percentage of those in the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    /// Unit of the amount.
    #[doc(alias = "amountType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_type: Option<AmountType>,
    /// True to delete the volumes of the servers that are removed.
    #[doc(alias = "deleteVolumes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_volumes: Option<bool>,
    /// Minimum time until the next action, as a duration such as `PT5M`, the default, which the API document writes
    /// `5m`.
    #[doc(alias = "cooldownPeriod")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cooldown_period: Option<String>,
    /// Choice of the servers to remove.
    #[doc(alias = "terminationPolicy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub termination_policy: Option<TerminationPolicy>,
}

impl ScaleInAction {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(amount: f64, amount_type: impl Into<AmountType>, delete_volumes: bool) -> Self {
        Self {
            amount: Some(amount),
            amount_type: Some(amount_type.into()),
            delete_volumes: Some(delete_volumes),
            cooldown_period: None,
            termination_policy: None,
        }
    }

    /// Minimum time until the next action, as a duration such as `PT5M`, the default, which the API document writes
    /// `5m`.
    #[doc(alias = "cooldownPeriod")]
    pub fn cooldown_period(mut self, cooldown_period: impl Into<String>) -> Self {
        self.cooldown_period = Some(cooldown_period.into());
        self
    }

    /// Choice of the servers to remove.
    #[doc(alias = "terminationPolicy")]
    pub fn termination_policy(mut self, termination_policy: impl Into<TerminationPolicy>) -> Self {
        self.termination_policy = Some(termination_policy.into());
        self
    }
}

/// Addition of servers.
#[doc(alias = "GroupPolicyScaleOutAction")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScaleOutAction {
    /// Number of servers to add, or a percentage of those in the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    /// Unit of the amount.
    #[doc(alias = "amountType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_type: Option<AmountType>,
    /// Minimum time until the next action, as a duration such as `PT5M`, the default, which the API document writes
    /// `5m`.
    #[doc(alias = "cooldownPeriod")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cooldown_period: Option<String>,
}

impl ScaleOutAction {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(amount: f64, amount_type: impl Into<AmountType>) -> Self {
        Self { amount: Some(amount), amount_type: Some(amount_type.into()), cooldown_period: None }
    }

    /// Minimum time until the next action, as a duration such as `PT5M`, the default, which the API document writes
    /// `5m`.
    #[doc(alias = "cooldownPeriod")]
    pub fn cooldown_period(mut self, cooldown_period: impl Into<String>) -> Self {
        self.cooldown_period = Some(cooldown_period.into());
        self
    }
}

/// Collections of a group that was just created, as references.
#[doc(alias = "GroupPostEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreatedGroupEntities {
    /// Actions of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<ResourceReference>,
    /// Servers of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub servers: Option<ResourceReference>,
}

/// A group that was just created.
#[doc(alias = "GroupPostResponse")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreatedGroup {
    /// Identifies the group.
    pub id: GroupId,
    /// Settings of the group.
    pub properties: GroupProperties,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<GroupMetadata>,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<CreatedGroupEntities>,
    /// Actions that the creation started.
    #[doc(alias = "startedActions")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub started_actions: Vec<ResourceReference>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

/// Settings of a group, as the API reports them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupProperties {
    /// Data centre of the servers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter: Option<DatacenterReference>,
    /// Location of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Upper limit of the number of servers, 0 to 100.
    #[doc(alias = "maxReplicaCount")]
    #[serde(rename = "maxReplicaCount", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub max_replicas: Option<u32>,
    /// Lower limit of the number of servers, 0 to 100.
    #[doc(alias = "minReplicaCount")]
    #[serde(rename = "minReplicaCount", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub min_replicas: Option<u32>,
    /// Name of the group, at most 255 characters; not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Rules by which servers are added and removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<GroupPolicy>,
    /// Configuration of each server.
    #[doc(alias = "replicaConfiguration")]
    #[serde(rename = "replicaConfiguration", skip_serializing_if = "Option::is_none")]
    pub replica: Option<Replica>,
}

/// A data centre by its id.
#[doc(alias = "GroupPropertiesDatacenter")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DatacenterReference {
    /// Id of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<DatacenterId>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl DatacenterReference {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(id: impl Into<DatacenterId>) -> Self {
        Self { id: Some(id.into()), kind: None, href: None }
    }

    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// URL of the resource.
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }
}

/// Audit data and state of a group.
#[doc(alias = "Metadata")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GroupMetadata {
    /// Name or e-mail address of the user who created it.
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the user who created it.
    #[doc(alias = "createdByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<String>,
    /// Time of its creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// Version of the resource, which changes with each modification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// Name or e-mail address of the user who changed it last.
    #[doc(alias = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// Id of the user who changed it last.
    #[doc(alias = "lastModifiedByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by_user_id: Option<String>,
    /// Time of its last change.
    #[doc(alias = "lastModifiedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<Timestamp>,
    /// State of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
}

ionoscloud_core::open_enum! {
    /// Metric of the servers of a group.
    pub enum Metric {
        /// Use of the CPU cores in percent.
        CpuUtilizationAverage = "INSTANCE_CPU_UTILIZATION_AVERAGE",
        /// Bytes received.
        NetworkInBytes = "INSTANCE_NETWORK_IN_BYTES",
        /// Packets received.
        NetworkInPackets = "INSTANCE_NETWORK_IN_PACKETS",
        /// Bytes sent.
        NetworkOutBytes = "INSTANCE_NETWORK_OUT_BYTES",
        /// Packets sent.
        NetworkOutPackets = "INSTANCE_NETWORK_OUT_PACKETS",
    }
}

/// Traffic that the firewall of a network interface lets through.
#[doc(alias = "NicFirewallRule")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FirewallRule {
    /// Protocol: `TCP`, `UDP`, `ICMP` or `ANY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    /// ICMP code, 0 to 254; any by default.
    #[doc(alias = "icmpCode")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub icmp_code: Option<u32>,
    /// ICMP type, 0 to 254; any by default.
    #[doc(alias = "icmpType")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub icmp_type: Option<u32>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Last port, 1 to 65535; any by default.
    #[doc(alias = "portRangeEnd")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub port_range_end: Option<u16>,
    /// First port, 1 to 65535; any by default.
    #[doc(alias = "portRangeStart")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub port_range_start: Option<u16>,
    /// IP address of the sender; any by default.
    #[doc(alias = "sourceIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_ip: Option<String>,
    /// MAC address of the sender; any by default.
    #[doc(alias = "sourceMac")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_mac: Option<String>,
    /// IP address of the interface; any by default.
    #[doc(alias = "targetIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_ip: Option<String>,
    /// Direction of the traffic: `INGRESS` or `EGRESS`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
}

impl FirewallRule {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(protocol: impl Into<String>) -> Self {
        Self {
            protocol: Some(protocol.into()),
            icmp_code: None,
            icmp_type: None,
            name: None,
            port_range_end: None,
            port_range_start: None,
            source_ip: None,
            source_mac: None,
            target_ip: None,
            direction: None,
        }
    }

    /// ICMP code, 0 to 254; any by default.
    #[doc(alias = "icmpCode")]
    pub fn icmp_code(mut self, icmp_code: u32) -> Self {
        self.icmp_code = Some(icmp_code);
        self
    }

    /// ICMP type, 0 to 254; any by default.
    #[doc(alias = "icmpType")]
    pub fn icmp_type(mut self, icmp_type: u32) -> Self {
        self.icmp_type = Some(icmp_type);
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Last port, 1 to 65535; any by default.
    #[doc(alias = "portRangeEnd")]
    pub fn port_range_end(mut self, port_range_end: u16) -> Self {
        self.port_range_end = Some(port_range_end);
        self
    }

    /// First port, 1 to 65535; any by default.
    #[doc(alias = "portRangeStart")]
    pub fn port_range_start(mut self, port_range_start: u16) -> Self {
        self.port_range_start = Some(port_range_start);
        self
    }

    /// IP address of the sender; any by default.
    #[doc(alias = "sourceIp")]
    pub fn source_ip(mut self, source_ip: impl Into<String>) -> Self {
        self.source_ip = Some(source_ip.into());
        self
    }

    /// MAC address of the sender; any by default.
    #[doc(alias = "sourceMac")]
    pub fn source_mac(mut self, source_mac: impl Into<String>) -> Self {
        self.source_mac = Some(source_mac.into());
        self
    }

    /// IP address of the interface; any by default.
    #[doc(alias = "targetIp")]
    pub fn target_ip(mut self, target_ip: impl Into<String>) -> Self {
        self.target_ip = Some(target_ip.into());
        self
    }

    /// Direction of the traffic: `INGRESS` or `EGRESS`.
    #[doc(alias = "type")]
    pub fn direction(mut self, direction: impl Into<String>) -> Self {
        self.direction = Some(direction.into());
        self
    }
}

/// Log of the traffic of a network interface.
#[doc(alias = "NicFlowLog")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FlowLog {
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Traffic to log: `ACCEPTED`, `REJECTED` or `ALL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Direction of the traffic: `INGRESS`, `EGRESS` or `BIDIRECTIONAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
    /// Bucket of the object storage that receives the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
}

impl FlowLog {
    /// Creates one with all of its members.
    pub fn new(
        name: impl Into<String>,
        action: impl Into<String>,
        direction: impl Into<String>,
        bucket: impl Into<String>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            action: Some(action.into()),
            direction: Some(direction.into()),
            bucket: Some(bucket.into()),
        }
    }
}

ionoscloud_core::open_enum! {
    /// Unit of a metric.
    pub enum QueryUnit {
        /// Per hour.
        PerHour = "PER_HOUR",
        /// Per minute.
        PerMinute = "PER_MINUTE",
        /// Per second.
        PerSecond = "PER_SECOND",
        /// The whole value, which suits percentages.
        Total = "TOTAL",
    }
}

/// Network interface of each server of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplicaNic {
    /// LAN in the data centre.
    #[doc(alias = "lan")]
    #[serde(
        rename = "lan",
        default,
        deserialize_with = "number_as_text",
        serialize_with = "text_as_number",
        skip_serializing_if = "Option::is_none"
    )]
    pub lan_id: Option<LanId>,
    /// Name of the interface, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True for an address by DHCP, the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp: Option<bool>,
    /// True to turn the firewall on.
    #[doc(alias = "firewallActive")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall_active: Option<bool>,
    /// Traffic that the firewall lets through.
    #[doc(alias = "firewallRules")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall_rules: Option<Vec<FirewallRule>>,
    /// Direction of the traffic that the firewall filters: `INGRESS`, the default, `EGRESS` or `BIDIRECTIONAL`.
    #[doc(alias = "firewallType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall_type: Option<String>,
    /// Logs of the traffic of the interface.
    #[doc(alias = "flowLogs")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_logs: Option<Vec<FlowLog>>,
    /// Target group of a load balancer that each server joins.
    #[doc(alias = "targetGroup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_group: Option<TargetGroup>,
}

impl ReplicaNic {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(lan_id: impl Into<LanId>, name: impl Into<String>) -> Self {
        Self {
            lan_id: Some(lan_id.into()),
            name: Some(name.into()),
            dhcp: None,
            firewall_active: None,
            firewall_rules: None,
            firewall_type: None,
            flow_logs: None,
            target_group: None,
        }
    }

    /// True for an address by DHCP, the default.
    pub fn dhcp(mut self, dhcp: bool) -> Self {
        self.dhcp = Some(dhcp);
        self
    }

    /// True to turn the firewall on.
    #[doc(alias = "firewallActive")]
    pub fn firewall_active(mut self, firewall_active: bool) -> Self {
        self.firewall_active = Some(firewall_active);
        self
    }

    /// Traffic that the firewall lets through.
    #[doc(alias = "firewallRules")]
    pub fn firewall_rules(mut self, firewall_rules: impl IntoIterator<Item = impl Into<FirewallRule>>) -> Self {
        self.firewall_rules = Some(firewall_rules.into_iter().map(Into::into).collect());
        self
    }

    /// Direction of the traffic that the firewall filters: `INGRESS`, the default, `EGRESS` or `BIDIRECTIONAL`.
    #[doc(alias = "firewallType")]
    pub fn firewall_type(mut self, firewall_type: impl Into<String>) -> Self {
        self.firewall_type = Some(firewall_type.into());
        self
    }

    /// Logs of the traffic of the interface.
    #[doc(alias = "flowLogs")]
    pub fn flow_logs(mut self, flow_logs: impl IntoIterator<Item = impl Into<FlowLog>>) -> Self {
        self.flow_logs = Some(flow_logs.into_iter().map(Into::into).collect());
        self
    }

    /// Target group of a load balancer that each server joins.
    #[doc(alias = "targetGroup")]
    pub fn target_group(mut self, target_group: impl Into<TargetGroup>) -> Self {
        self.target_group = Some(target_group.into());
        self
    }
}

/// Configuration of each server of a group.
#[doc(alias = "ReplicaPropertiesPost")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Replica {
    /// Availability zone of the server.
    #[doc(alias = "availabilityZone")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<AvailabilityZone>,
    /// CPU cores, 1 or more.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// CPU family; the API chooses by default.
    #[doc(alias = "cpuFamily")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_family: Option<CpuFamily>,
    /// Network interfaces.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub nics: Vec<ReplicaNic>,
    /// RAM in MB, a multiple of 256.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u32>,
    /// Volumes, one at most.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub volumes: Vec<ReplicaVolume>,
}

/// Volume of each server of a group.
#[doc(alias = "ReplicaVolumePost")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplicaVolume {
    /// Backup unit of the contract, whose agent is installed by cloud-init.
    #[doc(alias = "backupunitId")]
    #[serde(rename = "backupunitId", skip_serializing_if = "Option::is_none")]
    pub backup_unit_id: Option<String>,
    /// Boot order: `AUTO`, `NONE` or `PRIMARY`.
    #[doc(alias = "bootOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boot_order: Option<String>,
    /// Bus of the volume; `VIRTIO` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bus: Option<VolumeBus>,
    /// Image or snapshot that the volume starts with: a UUID; not together with an alias.
    #[doc(alias = "image")]
    #[serde(rename = "image", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,
    /// Alias of the image that the volume starts with, such as `ubuntu:latest`.
    #[doc(alias = "imageAlias")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_alias: Option<String>,
    /// Password of the image's user; absent from responses.
    #[doc(alias = "imagePassword")]
    #[serde(skip_serializing)]
    pub image_password: Option<Secret>,
    /// Name of the volume, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Size in GB, 1 or more.
    #[doc(alias = "size")]
    #[serde(rename = "size", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub size_gb: Option<u32>,
    /// Public SSH keys of the image's user.
    #[doc(alias = "sshKeys")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub ssh_keys: Vec<String>,
    /// Cloud-init configuration in Base64, which often carries credentials.
    #[doc(alias = "userData")]
    #[serde(skip_serializing)]
    pub user_data: Option<Secret>,
    /// Type of the storage.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub volume_type: Option<VolumeType>,
}

/// Target group that each server joins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TargetGroup {
    /// Id of the target group.
    #[doc(alias = "targetGroupId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_group_id: Option<String>,
    /// Port of the servers that receives the traffic.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// Weight of each server: its share of the traffic relative to that of the other targets.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub weight: Option<u32>,
}

impl TargetGroup {
    /// Creates one with all of its members.
    pub fn new(target_group_id: impl Into<String>, port: u16, weight: u32) -> Self {
        Self { target_group_id: Some(target_group_id.into()), port: Some(port), weight: Some(weight) }
    }
}

ionoscloud_core::open_enum! {
    /// Choice of the servers to remove.
    #[doc(alias = "TerminationPolicyType")]
    pub enum TerminationPolicy {
        /// The oldest servers.
        OldestServerFirst = "OLDEST_SERVER_FIRST",
        /// The newest servers.
        NewestServerFirst = "NEWEST_SERVER_FIRST",
        /// Random servers.
        Random = "RANDOM",
    }
}

ionoscloud_core::open_enum! {
    /// Type of the storage of a volume.
    #[doc(alias = "VolumeHwType")]
    pub enum VolumeType {
        /// Hard disk.
        Hdd = "HDD",
        /// Solid state disk.
        Ssd = "SSD",
        /// Solid state disk of the fast class.
        SsdPremium = "SSD_PREMIUM",
        /// Solid state disk of the standard class.
        SsdStandard = "SSD_STANDARD",
    }
}
