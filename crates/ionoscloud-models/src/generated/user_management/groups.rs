// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::{Error, ErrorKind, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{GroupId, ResourceList, ResourceType, UserList};

/// A group of users, each of whom has its privileges.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Group {
    /// Id of the resource.
    pub id: GroupId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<GroupProperties>,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<GroupEntities>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Group {
    const NOUN: &'static str = "group";
    const READY: &'static [&'static str] = &[];
    const WORKING: &'static [&'static str] = &[];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &[];

    fn state(&self) -> Option<&str> {
        None
    }

    fn is_ready(&self) -> bool {
        true
    }
}

/// Users and resources of a group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupEntities {
    /// Resources that are shared with the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<ResourceList>,
    /// Users of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<UserList>,
}

/// Name and privileges of a group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupProperties {
    /// True if members may read the activity log.
    #[doc(alias = "accessActivityLog")]
    #[serde(rename = "accessActivityLog", skip_serializing_if = "Option::is_none")]
    pub may_access_activity_log: Option<bool>,
    /// True if members may use the AI Model Hub.
    #[doc(alias = "accessAndManageAiModelHub")]
    #[serde(rename = "accessAndManageAiModelHub", skip_serializing_if = "Option::is_none")]
    pub may_use_ai_model_hub: Option<bool>,
    /// True if members may manage API gateways.
    #[doc(alias = "accessAndManageApiGateway")]
    #[serde(rename = "accessAndManageApiGateway", skip_serializing_if = "Option::is_none")]
    pub may_manage_api_gateways: Option<bool>,
    /// True if members may manage CDN distributions.
    #[doc(alias = "accessAndManageCdn")]
    #[serde(rename = "accessAndManageCdn", skip_serializing_if = "Option::is_none")]
    pub may_manage_cdn: Option<bool>,
    /// True if members may manage certificates.
    #[doc(alias = "accessAndManageCertificates")]
    #[serde(rename = "accessAndManageCertificates", skip_serializing_if = "Option::is_none")]
    pub may_manage_certificates: Option<bool>,
    /// True if members may manage DNS zones.
    #[doc(alias = "accessAndManageDns")]
    #[serde(rename = "accessAndManageDns", skip_serializing_if = "Option::is_none")]
    pub may_manage_dns: Option<bool>,
    /// True if members may manage users and groups.
    #[doc(alias = "accessAndManageIamResources")]
    #[serde(rename = "accessAndManageIamResources", skip_serializing_if = "Option::is_none")]
    pub may_manage_iam_resources: Option<bool>,
    /// True if members may manage KaaS, as the API calls it.
    #[doc(alias = "accessAndManageKaas")]
    #[serde(rename = "accessAndManageKaas", skip_serializing_if = "Option::is_none")]
    pub may_manage_kaas: Option<bool>,
    /// True if members may manage logging pipelines.
    #[doc(alias = "accessAndManageLogging")]
    #[serde(rename = "accessAndManageLogging", skip_serializing_if = "Option::is_none")]
    pub may_manage_logging: Option<bool>,
    /// True if members may manage monitoring pipelines.
    #[doc(alias = "accessAndManageMonitoring")]
    #[serde(rename = "accessAndManageMonitoring", skip_serializing_if = "Option::is_none")]
    pub may_manage_monitoring: Option<bool>,
    /// True if members may manage network file storage.
    #[doc(alias = "accessAndManageNetworkFileStorage")]
    #[serde(rename = "accessAndManageNetworkFileStorage", skip_serializing_if = "Option::is_none")]
    pub may_manage_network_file_storage: Option<bool>,
    /// True if members may manage VPN gateways.
    #[doc(alias = "accessAndManageVpn")]
    #[serde(rename = "accessAndManageVpn", skip_serializing_if = "Option::is_none")]
    pub may_manage_vpn: Option<bool>,
    /// True if members may create backup units.
    #[doc(alias = "createBackupUnit")]
    #[serde(rename = "createBackupUnit", skip_serializing_if = "Option::is_none")]
    pub may_create_backup_units: Option<bool>,
    /// True if members may create data centres.
    #[doc(alias = "createDataCenter")]
    #[serde(rename = "createDataCenter", skip_serializing_if = "Option::is_none")]
    pub may_create_datacenters: Option<bool>,
    /// True if members may create flow logs.
    #[doc(alias = "createFlowLog")]
    #[serde(rename = "createFlowLog", skip_serializing_if = "Option::is_none")]
    pub may_create_flow_logs: Option<bool>,
    /// True if members may connect LANs to the internet.
    #[doc(alias = "createInternetAccess")]
    #[serde(rename = "createInternetAccess", skip_serializing_if = "Option::is_none")]
    pub may_create_internet_access: Option<bool>,
    /// True if members may create Kubernetes clusters.
    #[doc(alias = "createK8sCluster")]
    #[serde(rename = "createK8sCluster", skip_serializing_if = "Option::is_none")]
    pub may_create_kubernetes_clusters: Option<bool>,
    /// True if members may create security groups.
    #[doc(alias = "createNetworkSecurityGroups")]
    #[serde(rename = "createNetworkSecurityGroups", skip_serializing_if = "Option::is_none")]
    pub may_create_security_groups: Option<bool>,
    /// True if members may create cross connects.
    #[doc(alias = "createPcc")]
    #[serde(rename = "createPcc", skip_serializing_if = "Option::is_none")]
    pub may_create_cross_connects: Option<bool>,
    /// True if members may create snapshots.
    #[doc(alias = "createSnapshot")]
    #[serde(rename = "createSnapshot", skip_serializing_if = "Option::is_none")]
    pub may_create_snapshots: Option<bool>,
    /// True if members may manage database clusters.
    #[doc(alias = "manageDBaaS")]
    #[serde(rename = "manageDBaaS", skip_serializing_if = "Option::is_none")]
    pub may_manage_dbaas: Option<bool>,
    /// True if members may manage the Data Platform.
    #[doc(alias = "manageDataplatform")]
    #[serde(rename = "manageDataplatform", skip_serializing_if = "Option::is_none")]
    pub may_manage_dataplatform: Option<bool>,
    /// True if members may manage container registries.
    #[doc(alias = "manageRegistry")]
    #[serde(rename = "manageRegistry", skip_serializing_if = "Option::is_none")]
    pub may_manage_registries: Option<bool>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True if members may reserve IP blocks.
    #[doc(alias = "reserveIp")]
    #[serde(rename = "reserveIp", skip_serializing_if = "Option::is_none")]
    pub may_reserve_ips: Option<bool>,
    /// True if members may use the object storage.
    #[doc(alias = "s3Privilege")]
    #[serde(rename = "s3Privilege", skip_serializing_if = "Option::is_none")]
    pub may_use_object_storage: Option<bool>,
}

/// A group to create, or the full content of one to replace: a privilege that is not set is false.
#[doc(alias = "GroupProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewGroup {
    /// Name that people know it by.
    pub name: String,
    /// True if members may read the activity log.
    #[doc(alias = "accessActivityLog")]
    #[serde(rename = "accessActivityLog", skip_serializing_if = "Option::is_none")]
    pub may_access_activity_log: Option<bool>,
    /// True if members may use the AI Model Hub.
    #[doc(alias = "accessAndManageAiModelHub")]
    #[serde(rename = "accessAndManageAiModelHub", skip_serializing_if = "Option::is_none")]
    pub may_use_ai_model_hub: Option<bool>,
    /// True if members may manage API gateways.
    #[doc(alias = "accessAndManageApiGateway")]
    #[serde(rename = "accessAndManageApiGateway", skip_serializing_if = "Option::is_none")]
    pub may_manage_api_gateways: Option<bool>,
    /// True if members may manage CDN distributions.
    #[doc(alias = "accessAndManageCdn")]
    #[serde(rename = "accessAndManageCdn", skip_serializing_if = "Option::is_none")]
    pub may_manage_cdn: Option<bool>,
    /// True if members may manage certificates.
    #[doc(alias = "accessAndManageCertificates")]
    #[serde(rename = "accessAndManageCertificates", skip_serializing_if = "Option::is_none")]
    pub may_manage_certificates: Option<bool>,
    /// True if members may manage DNS zones.
    #[doc(alias = "accessAndManageDns")]
    #[serde(rename = "accessAndManageDns", skip_serializing_if = "Option::is_none")]
    pub may_manage_dns: Option<bool>,
    /// True if members may manage users and groups.
    #[doc(alias = "accessAndManageIamResources")]
    #[serde(rename = "accessAndManageIamResources", skip_serializing_if = "Option::is_none")]
    pub may_manage_iam_resources: Option<bool>,
    /// True if members may manage KaaS, as the API calls it.
    #[doc(alias = "accessAndManageKaas")]
    #[serde(rename = "accessAndManageKaas", skip_serializing_if = "Option::is_none")]
    pub may_manage_kaas: Option<bool>,
    /// True if members may manage logging pipelines.
    #[doc(alias = "accessAndManageLogging")]
    #[serde(rename = "accessAndManageLogging", skip_serializing_if = "Option::is_none")]
    pub may_manage_logging: Option<bool>,
    /// True if members may manage monitoring pipelines.
    #[doc(alias = "accessAndManageMonitoring")]
    #[serde(rename = "accessAndManageMonitoring", skip_serializing_if = "Option::is_none")]
    pub may_manage_monitoring: Option<bool>,
    /// True if members may manage network file storage.
    #[doc(alias = "accessAndManageNetworkFileStorage")]
    #[serde(rename = "accessAndManageNetworkFileStorage", skip_serializing_if = "Option::is_none")]
    pub may_manage_network_file_storage: Option<bool>,
    /// True if members may manage VPN gateways.
    #[doc(alias = "accessAndManageVpn")]
    #[serde(rename = "accessAndManageVpn", skip_serializing_if = "Option::is_none")]
    pub may_manage_vpn: Option<bool>,
    /// True if members may create backup units.
    #[doc(alias = "createBackupUnit")]
    #[serde(rename = "createBackupUnit", skip_serializing_if = "Option::is_none")]
    pub may_create_backup_units: Option<bool>,
    /// True if members may create data centres.
    #[doc(alias = "createDataCenter")]
    #[serde(rename = "createDataCenter", skip_serializing_if = "Option::is_none")]
    pub may_create_datacenters: Option<bool>,
    /// True if members may create flow logs.
    #[doc(alias = "createFlowLog")]
    #[serde(rename = "createFlowLog", skip_serializing_if = "Option::is_none")]
    pub may_create_flow_logs: Option<bool>,
    /// True if members may connect LANs to the internet.
    #[doc(alias = "createInternetAccess")]
    #[serde(rename = "createInternetAccess", skip_serializing_if = "Option::is_none")]
    pub may_create_internet_access: Option<bool>,
    /// True if members may create Kubernetes clusters.
    #[doc(alias = "createK8sCluster")]
    #[serde(rename = "createK8sCluster", skip_serializing_if = "Option::is_none")]
    pub may_create_kubernetes_clusters: Option<bool>,
    /// True if members may create security groups.
    #[doc(alias = "createNetworkSecurityGroups")]
    #[serde(rename = "createNetworkSecurityGroups", skip_serializing_if = "Option::is_none")]
    pub may_create_security_groups: Option<bool>,
    /// True if members may create cross connects.
    #[doc(alias = "createPcc")]
    #[serde(rename = "createPcc", skip_serializing_if = "Option::is_none")]
    pub may_create_cross_connects: Option<bool>,
    /// True if members may create snapshots.
    #[doc(alias = "createSnapshot")]
    #[serde(rename = "createSnapshot", skip_serializing_if = "Option::is_none")]
    pub may_create_snapshots: Option<bool>,
    /// True if members may manage database clusters.
    #[doc(alias = "manageDBaaS")]
    #[serde(rename = "manageDBaaS", skip_serializing_if = "Option::is_none")]
    pub may_manage_dbaas: Option<bool>,
    /// True if members may manage the Data Platform.
    #[doc(alias = "manageDataplatform")]
    #[serde(rename = "manageDataplatform", skip_serializing_if = "Option::is_none")]
    pub may_manage_dataplatform: Option<bool>,
    /// True if members may manage container registries.
    #[doc(alias = "manageRegistry")]
    #[serde(rename = "manageRegistry", skip_serializing_if = "Option::is_none")]
    pub may_manage_registries: Option<bool>,
    /// True if members may reserve IP blocks.
    #[doc(alias = "reserveIp")]
    #[serde(rename = "reserveIp", skip_serializing_if = "Option::is_none")]
    pub may_reserve_ips: Option<bool>,
    /// True if members may use the object storage.
    #[doc(alias = "s3Privilege")]
    #[serde(rename = "s3Privilege", skip_serializing_if = "Option::is_none")]
    pub may_use_object_storage: Option<bool>,
}

impl NewGroup {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            may_access_activity_log: None,
            may_use_ai_model_hub: None,
            may_manage_api_gateways: None,
            may_manage_cdn: None,
            may_manage_certificates: None,
            may_manage_dns: None,
            may_manage_iam_resources: None,
            may_manage_kaas: None,
            may_manage_logging: None,
            may_manage_monitoring: None,
            may_manage_network_file_storage: None,
            may_manage_vpn: None,
            may_create_backup_units: None,
            may_create_datacenters: None,
            may_create_flow_logs: None,
            may_create_internet_access: None,
            may_create_kubernetes_clusters: None,
            may_create_security_groups: None,
            may_create_cross_connects: None,
            may_create_snapshots: None,
            may_manage_dbaas: None,
            may_manage_dataplatform: None,
            may_manage_registries: None,
            may_reserve_ips: None,
            may_use_object_storage: None,
        }
    }

    /// True if members may read the activity log.
    #[doc(alias = "accessActivityLog")]
    pub fn may_access_activity_log(mut self, may_access_activity_log: bool) -> Self {
        self.may_access_activity_log = Some(may_access_activity_log);
        self
    }

    /// True if members may use the AI Model Hub.
    #[doc(alias = "accessAndManageAiModelHub")]
    pub fn may_use_ai_model_hub(mut self, may_use_ai_model_hub: bool) -> Self {
        self.may_use_ai_model_hub = Some(may_use_ai_model_hub);
        self
    }

    /// True if members may manage API gateways.
    #[doc(alias = "accessAndManageApiGateway")]
    pub fn may_manage_api_gateways(mut self, may_manage_api_gateways: bool) -> Self {
        self.may_manage_api_gateways = Some(may_manage_api_gateways);
        self
    }

    /// True if members may manage CDN distributions.
    #[doc(alias = "accessAndManageCdn")]
    pub fn may_manage_cdn(mut self, may_manage_cdn: bool) -> Self {
        self.may_manage_cdn = Some(may_manage_cdn);
        self
    }

    /// True if members may manage certificates.
    #[doc(alias = "accessAndManageCertificates")]
    pub fn may_manage_certificates(mut self, may_manage_certificates: bool) -> Self {
        self.may_manage_certificates = Some(may_manage_certificates);
        self
    }

    /// True if members may manage DNS zones.
    #[doc(alias = "accessAndManageDns")]
    pub fn may_manage_dns(mut self, may_manage_dns: bool) -> Self {
        self.may_manage_dns = Some(may_manage_dns);
        self
    }

    /// True if members may manage users and groups.
    #[doc(alias = "accessAndManageIamResources")]
    pub fn may_manage_iam_resources(mut self, may_manage_iam_resources: bool) -> Self {
        self.may_manage_iam_resources = Some(may_manage_iam_resources);
        self
    }

    /// True if members may manage KaaS, as the API calls it.
    #[doc(alias = "accessAndManageKaas")]
    pub fn may_manage_kaas(mut self, may_manage_kaas: bool) -> Self {
        self.may_manage_kaas = Some(may_manage_kaas);
        self
    }

    /// True if members may manage logging pipelines.
    #[doc(alias = "accessAndManageLogging")]
    pub fn may_manage_logging(mut self, may_manage_logging: bool) -> Self {
        self.may_manage_logging = Some(may_manage_logging);
        self
    }

    /// True if members may manage monitoring pipelines.
    #[doc(alias = "accessAndManageMonitoring")]
    pub fn may_manage_monitoring(mut self, may_manage_monitoring: bool) -> Self {
        self.may_manage_monitoring = Some(may_manage_monitoring);
        self
    }

    /// True if members may manage network file storage.
    #[doc(alias = "accessAndManageNetworkFileStorage")]
    pub fn may_manage_network_file_storage(mut self, may_manage_network_file_storage: bool) -> Self {
        self.may_manage_network_file_storage = Some(may_manage_network_file_storage);
        self
    }

    /// True if members may manage VPN gateways.
    #[doc(alias = "accessAndManageVpn")]
    pub fn may_manage_vpn(mut self, may_manage_vpn: bool) -> Self {
        self.may_manage_vpn = Some(may_manage_vpn);
        self
    }

    /// True if members may create backup units.
    #[doc(alias = "createBackupUnit")]
    pub fn may_create_backup_units(mut self, may_create_backup_units: bool) -> Self {
        self.may_create_backup_units = Some(may_create_backup_units);
        self
    }

    /// True if members may create data centres.
    #[doc(alias = "createDataCenter")]
    pub fn may_create_datacenters(mut self, may_create_datacenters: bool) -> Self {
        self.may_create_datacenters = Some(may_create_datacenters);
        self
    }

    /// True if members may create flow logs.
    #[doc(alias = "createFlowLog")]
    pub fn may_create_flow_logs(mut self, may_create_flow_logs: bool) -> Self {
        self.may_create_flow_logs = Some(may_create_flow_logs);
        self
    }

    /// True if members may connect LANs to the internet.
    #[doc(alias = "createInternetAccess")]
    pub fn may_create_internet_access(mut self, may_create_internet_access: bool) -> Self {
        self.may_create_internet_access = Some(may_create_internet_access);
        self
    }

    /// True if members may create Kubernetes clusters.
    #[doc(alias = "createK8sCluster")]
    pub fn may_create_kubernetes_clusters(mut self, may_create_kubernetes_clusters: bool) -> Self {
        self.may_create_kubernetes_clusters = Some(may_create_kubernetes_clusters);
        self
    }

    /// True if members may create security groups.
    #[doc(alias = "createNetworkSecurityGroups")]
    pub fn may_create_security_groups(mut self, may_create_security_groups: bool) -> Self {
        self.may_create_security_groups = Some(may_create_security_groups);
        self
    }

    /// True if members may create cross connects.
    #[doc(alias = "createPcc")]
    pub fn may_create_cross_connects(mut self, may_create_cross_connects: bool) -> Self {
        self.may_create_cross_connects = Some(may_create_cross_connects);
        self
    }

    /// True if members may create snapshots.
    #[doc(alias = "createSnapshot")]
    pub fn may_create_snapshots(mut self, may_create_snapshots: bool) -> Self {
        self.may_create_snapshots = Some(may_create_snapshots);
        self
    }

    /// True if members may manage database clusters.
    #[doc(alias = "manageDBaaS")]
    pub fn may_manage_dbaas(mut self, may_manage_dbaas: bool) -> Self {
        self.may_manage_dbaas = Some(may_manage_dbaas);
        self
    }

    /// True if members may manage the Data Platform.
    #[doc(alias = "manageDataplatform")]
    pub fn may_manage_dataplatform(mut self, may_manage_dataplatform: bool) -> Self {
        self.may_manage_dataplatform = Some(may_manage_dataplatform);
        self
    }

    /// True if members may manage container registries.
    #[doc(alias = "manageRegistry")]
    pub fn may_manage_registries(mut self, may_manage_registries: bool) -> Self {
        self.may_manage_registries = Some(may_manage_registries);
        self
    }

    /// True if members may reserve IP blocks.
    #[doc(alias = "reserveIp")]
    pub fn may_reserve_ips(mut self, may_reserve_ips: bool) -> Self {
        self.may_reserve_ips = Some(may_reserve_ips);
        self
    }

    /// True if members may use the object storage.
    #[doc(alias = "s3Privilege")]
    pub fn may_use_object_storage(mut self, may_use_object_storage: bool) -> Self {
        self.may_use_object_storage = Some(may_use_object_storage);
        self
    }
}

impl TryFrom<GroupProperties> for NewGroup {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: GroupProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            may_access_activity_log: read.may_access_activity_log,
            may_use_ai_model_hub: read.may_use_ai_model_hub,
            may_manage_api_gateways: read.may_manage_api_gateways,
            may_manage_cdn: read.may_manage_cdn,
            may_manage_certificates: read.may_manage_certificates,
            may_manage_dns: read.may_manage_dns,
            may_manage_iam_resources: read.may_manage_iam_resources,
            may_manage_kaas: read.may_manage_kaas,
            may_manage_logging: read.may_manage_logging,
            may_manage_monitoring: read.may_manage_monitoring,
            may_manage_network_file_storage: read.may_manage_network_file_storage,
            may_manage_vpn: read.may_manage_vpn,
            may_create_backup_units: read.may_create_backup_units,
            may_create_datacenters: read.may_create_datacenters,
            may_create_flow_logs: read.may_create_flow_logs,
            may_create_internet_access: read.may_create_internet_access,
            may_create_kubernetes_clusters: read.may_create_kubernetes_clusters,
            may_create_security_groups: read.may_create_security_groups,
            may_create_cross_connects: read.may_create_cross_connects,
            may_create_snapshots: read.may_create_snapshots,
            may_manage_dbaas: read.may_manage_dbaas,
            may_manage_dataplatform: read.may_manage_dataplatform,
            may_manage_registries: read.may_manage_registries,
            may_reserve_ips: read.may_reserve_ips,
            may_use_object_storage: read.may_use_object_storage,
        })
    }
}

impl TryFrom<Group> for NewGroup {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Group) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}

/// A list of groups.
#[doc(alias = "GroupUsers")]
pub type GroupList = List<Group>;
