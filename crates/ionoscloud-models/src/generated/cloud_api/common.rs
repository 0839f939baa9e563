// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::{Secret, Timestamp};
use serde::{Deserialize, Serialize};

/// A URL that logs in without a password.
#[doc(alias = "BackupUnitSSO")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SsoUrl {
    /// URL that logs in without a password; treat it as a secret.
    #[doc(alias = "ssoUrl")]
    #[serde(rename = "ssoUrl", skip_serializing)]
    pub url: Option<Secret>,
}

/// Origin and state of a resource.
#[doc(alias = "DatacenterElementMetadata")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResourceMetadata {
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
    pub state: Option<ResourceMetadataState>,
}

ionoscloud_core::open_enum! {
    /// Type of a resource, as the API calls it.
    #[doc(alias = "Type")]
    pub enum ResourceType {
        /// A data centre.
        Datacenter = "datacenter",
        /// A server.
        Server = "server",
        /// A volume.
        Volume = "volume",
        /// A NIC.
        Nic = "nic",
        /// A classic load balancer.
        LoadBalancer = "loadbalancer",
        /// A location.
        Location = "location",
        /// A firewall rule.
        FirewallRule = "firewall-rule",
        /// A flow log.
        FlowLog = "flow-log",
        /// An image.
        Image = "image",
        /// A snapshot.
        Snapshot = "snapshot",
        /// A LAN.
        Lan = "lan",
        /// An IP block.
        IpBlock = "ipblock",
        /// A cross connect.
        PrivateCrossConnect = "pcc",
        /// A contract.
        Contract = "contract",
        /// A user.
        User = "user",
        /// A group of users.
        Group = "group",
        /// A list of resources.
        Collection = "collection",
        /// A resource that can be shared.
        Resource = "resource",
        /// A request.
        Request = "request",
        /// The status of a request.
        RequestStatus = "request-status",
        /// A key for the object storage.
        S3Key = "s3key",
        /// A backup unit.
        BackupUnit = "backupunit",
        /// A label.
        Label = "label",
        /// A Kubernetes cluster.
        Kubernetes = "k8s",
        /// A node pool.
        NodePool = "nodepool",
        /// A template.
        Template = "template",
        /// A network load balancer.
        NetworkLoadBalancer = "networkloadbalancer",
        /// A forwarding rule.
        ForwardingRule = "forwarding-rule",
        /// A NAT gateway.
        NatGateway = "natgateway",
        /// A rule of a NAT gateway.
        NatGatewayRule = "natgateway-rule",
        /// A node.
        Node = "node",
        /// An application load balancer.
        ApplicationLoadBalancer = "applicationloadbalancer",
        /// A target group.
        TargetGroup = "target-group",
        /// A security group.
        SecurityGroup = "security-group",
        /// A GPU.
        Gpu = "gpu",
    }
}

ionoscloud_core::open_enum! {
    /// Availability zone: resources in different zones share no hardware.
    pub enum AvailabilityZone {
        /// Chosen by the API.
        Auto = "AUTO",
        /// The first zone.
        Zone1 = "ZONE_1",
        /// The second zone.
        Zone2 = "ZONE_2",
        /// The third zone; only for volumes.
        Zone3 = "ZONE_3",
    }
}

ionoscloud_core::open_enum! {
    /// State of a resource.
    pub enum ResourceMetadataState {
        /// Usable.
        Available = "AVAILABLE",
        /// Not yet provisioned.
        Inactive = "INACTIVE",
        /// In a transitional state: a change is queued or in progress.
        Busy = "BUSY",
        /// Being created; of Kubernetes.
        Deploying = "DEPLOYING",
        /// Usable; of Kubernetes.
        Active = "ACTIVE",
        /// The creation failed.
        Failed = "FAILED",
        /// Suspended.
        Suspended = "SUSPENDED",
        /// The suspension failed.
        FailedSuspended = "FAILED_SUSPENDED",
        /// Being changed.
        Updating = "UPDATING",
        /// The change failed.
        FailedUpdating = "FAILED_UPDATING",
        /// Being deleted.
        Destroying = "DESTROYING",
        /// The deletion failed.
        FailedDestroying = "FAILED_DESTROYING",
        /// Terminated.
        Terminated = "TERMINATED",
        /// In hibernation.
        Hibernating = "HIBERNATING",
        /// The hibernation failed.
        FailedHibernating = "FAILED_HIBERNATING",
        /// In maintenance.
        Maintenance = "MAINTENANCE",
        /// The maintenance failed.
        FailedMaintenance = "FAILED_MAINTENANCE",
        /// Not known.
        Unknown = "UNKNOWN",
    }
}
