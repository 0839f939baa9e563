// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::{Lifecycle, List};
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
    /// Resources that the group shares.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<ResourceList>,
    /// Users of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<UserList>,
}

/// Name and privileges of a group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GroupProperties {
    /// True if members may read the activity log.
    #[doc(alias = "accessActivityLog")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_activity_log: Option<bool>,
    /// True if members may use the AI Model Hub.
    #[doc(alias = "accessAndManageAiModelHub")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_ai_model_hub: Option<bool>,
    /// True if members may manage API gateways.
    #[doc(alias = "accessAndManageApiGateway")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_api_gateway: Option<bool>,
    /// True if members may manage CDN distributions.
    #[doc(alias = "accessAndManageCdn")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_cdn: Option<bool>,
    /// True if members may manage certificates.
    #[doc(alias = "accessAndManageCertificates")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_certificates: Option<bool>,
    /// True if members may manage DNS zones.
    #[doc(alias = "accessAndManageDns")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_dns: Option<bool>,
    /// True if members may manage users and groups.
    #[doc(alias = "accessAndManageIamResources")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_iam_resources: Option<bool>,
    /// True if members may manage KaaS, as the API calls it.
    #[doc(alias = "accessAndManageKaas")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_kaas: Option<bool>,
    /// True if members may manage logging pipelines.
    #[doc(alias = "accessAndManageLogging")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_logging: Option<bool>,
    /// True if members may manage monitoring pipelines.
    #[doc(alias = "accessAndManageMonitoring")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_monitoring: Option<bool>,
    /// True if members may manage network file storage.
    #[doc(alias = "accessAndManageNetworkFileStorage")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_network_file_storage: Option<bool>,
    /// True if members may manage VPN gateways.
    #[doc(alias = "accessAndManageVpn")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_vpn: Option<bool>,
    /// True if members may create backup units.
    #[doc(alias = "createBackupUnit")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_backup_unit: Option<bool>,
    /// True if members may create data centres.
    #[doc(alias = "createDataCenter")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_data_center: Option<bool>,
    /// True if members may create flow logs.
    #[doc(alias = "createFlowLog")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_flow_log: Option<bool>,
    /// True if members may connect LANs to the internet.
    #[doc(alias = "createInternetAccess")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_internet_access: Option<bool>,
    /// True if members may create Kubernetes clusters.
    #[doc(alias = "createK8sCluster")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_k8s_cluster: Option<bool>,
    /// True if members may create security groups.
    #[doc(alias = "createNetworkSecurityGroups")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_network_security_groups: Option<bool>,
    /// True if members may create cross connects.
    #[doc(alias = "createPcc")]
    #[serde(rename = "createPcc", skip_serializing_if = "Option::is_none")]
    pub create_private_cross_connect: Option<bool>,
    /// True if members may create snapshots.
    #[doc(alias = "createSnapshot")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_snapshot: Option<bool>,
    /// True if members may manage database clusters.
    #[doc(alias = "manageDBaaS")]
    #[serde(rename = "manageDBaaS", skip_serializing_if = "Option::is_none")]
    pub manage_dbaas: Option<bool>,
    /// True if members may manage the Data Platform.
    #[doc(alias = "manageDataplatform")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_dataplatform: Option<bool>,
    /// True if members may manage container registries.
    #[doc(alias = "manageRegistry")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_registry: Option<bool>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True if members may reserve IP blocks.
    #[doc(alias = "reserveIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserve_ip: Option<bool>,
    /// True if members may use the object storage.
    #[doc(alias = "s3Privilege")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3_privilege: Option<bool>,
}

/// A group to create, or the full content of one to replace: a privilege that is not set is false.
#[doc(alias = "GroupProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewGroup {
    /// Name that people know it by.
    pub name: String,
    /// True if members may read the activity log.
    #[doc(alias = "accessActivityLog")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_activity_log: Option<bool>,
    /// True if members may use the AI Model Hub.
    #[doc(alias = "accessAndManageAiModelHub")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_ai_model_hub: Option<bool>,
    /// True if members may manage API gateways.
    #[doc(alias = "accessAndManageApiGateway")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_api_gateway: Option<bool>,
    /// True if members may manage CDN distributions.
    #[doc(alias = "accessAndManageCdn")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_cdn: Option<bool>,
    /// True if members may manage certificates.
    #[doc(alias = "accessAndManageCertificates")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_certificates: Option<bool>,
    /// True if members may manage DNS zones.
    #[doc(alias = "accessAndManageDns")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_dns: Option<bool>,
    /// True if members may manage users and groups.
    #[doc(alias = "accessAndManageIamResources")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_iam_resources: Option<bool>,
    /// True if members may manage KaaS, as the API calls it.
    #[doc(alias = "accessAndManageKaas")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_kaas: Option<bool>,
    /// True if members may manage logging pipelines.
    #[doc(alias = "accessAndManageLogging")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_logging: Option<bool>,
    /// True if members may manage monitoring pipelines.
    #[doc(alias = "accessAndManageMonitoring")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_monitoring: Option<bool>,
    /// True if members may manage network file storage.
    #[doc(alias = "accessAndManageNetworkFileStorage")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_network_file_storage: Option<bool>,
    /// True if members may manage VPN gateways.
    #[doc(alias = "accessAndManageVpn")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_and_manage_vpn: Option<bool>,
    /// True if members may create backup units.
    #[doc(alias = "createBackupUnit")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_backup_unit: Option<bool>,
    /// True if members may create data centres.
    #[doc(alias = "createDataCenter")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_data_center: Option<bool>,
    /// True if members may create flow logs.
    #[doc(alias = "createFlowLog")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_flow_log: Option<bool>,
    /// True if members may connect LANs to the internet.
    #[doc(alias = "createInternetAccess")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_internet_access: Option<bool>,
    /// True if members may create Kubernetes clusters.
    #[doc(alias = "createK8sCluster")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_k8s_cluster: Option<bool>,
    /// True if members may create security groups.
    #[doc(alias = "createNetworkSecurityGroups")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_network_security_groups: Option<bool>,
    /// True if members may create cross connects.
    #[doc(alias = "createPcc")]
    #[serde(rename = "createPcc", skip_serializing_if = "Option::is_none")]
    pub create_private_cross_connect: Option<bool>,
    /// True if members may create snapshots.
    #[doc(alias = "createSnapshot")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_snapshot: Option<bool>,
    /// True if members may manage database clusters.
    #[doc(alias = "manageDBaaS")]
    #[serde(rename = "manageDBaaS", skip_serializing_if = "Option::is_none")]
    pub manage_dbaas: Option<bool>,
    /// True if members may manage the Data Platform.
    #[doc(alias = "manageDataplatform")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_dataplatform: Option<bool>,
    /// True if members may manage container registries.
    #[doc(alias = "manageRegistry")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_registry: Option<bool>,
    /// True if members may reserve IP blocks.
    #[doc(alias = "reserveIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserve_ip: Option<bool>,
    /// True if members may use the object storage.
    #[doc(alias = "s3Privilege")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3_privilege: Option<bool>,
}

impl NewGroup {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            access_activity_log: None,
            access_and_manage_ai_model_hub: None,
            access_and_manage_api_gateway: None,
            access_and_manage_cdn: None,
            access_and_manage_certificates: None,
            access_and_manage_dns: None,
            access_and_manage_iam_resources: None,
            access_and_manage_kaas: None,
            access_and_manage_logging: None,
            access_and_manage_monitoring: None,
            access_and_manage_network_file_storage: None,
            access_and_manage_vpn: None,
            create_backup_unit: None,
            create_data_center: None,
            create_flow_log: None,
            create_internet_access: None,
            create_k8s_cluster: None,
            create_network_security_groups: None,
            create_private_cross_connect: None,
            create_snapshot: None,
            manage_dbaas: None,
            manage_dataplatform: None,
            manage_registry: None,
            reserve_ip: None,
            s3_privilege: None,
        }
    }

    /// True if members may read the activity log.
    #[doc(alias = "accessActivityLog")]
    pub fn access_activity_log(mut self, access_activity_log: bool) -> Self {
        self.access_activity_log = Some(access_activity_log);
        self
    }

    /// True if members may use the AI Model Hub.
    #[doc(alias = "accessAndManageAiModelHub")]
    pub fn access_and_manage_ai_model_hub(mut self, access_and_manage_ai_model_hub: bool) -> Self {
        self.access_and_manage_ai_model_hub = Some(access_and_manage_ai_model_hub);
        self
    }

    /// True if members may manage API gateways.
    #[doc(alias = "accessAndManageApiGateway")]
    pub fn access_and_manage_api_gateway(mut self, access_and_manage_api_gateway: bool) -> Self {
        self.access_and_manage_api_gateway = Some(access_and_manage_api_gateway);
        self
    }

    /// True if members may manage CDN distributions.
    #[doc(alias = "accessAndManageCdn")]
    pub fn access_and_manage_cdn(mut self, access_and_manage_cdn: bool) -> Self {
        self.access_and_manage_cdn = Some(access_and_manage_cdn);
        self
    }

    /// True if members may manage certificates.
    #[doc(alias = "accessAndManageCertificates")]
    pub fn access_and_manage_certificates(mut self, access_and_manage_certificates: bool) -> Self {
        self.access_and_manage_certificates = Some(access_and_manage_certificates);
        self
    }

    /// True if members may manage DNS zones.
    #[doc(alias = "accessAndManageDns")]
    pub fn access_and_manage_dns(mut self, access_and_manage_dns: bool) -> Self {
        self.access_and_manage_dns = Some(access_and_manage_dns);
        self
    }

    /// True if members may manage users and groups.
    #[doc(alias = "accessAndManageIamResources")]
    pub fn access_and_manage_iam_resources(mut self, access_and_manage_iam_resources: bool) -> Self {
        self.access_and_manage_iam_resources = Some(access_and_manage_iam_resources);
        self
    }

    /// True if members may manage KaaS, as the API calls it.
    #[doc(alias = "accessAndManageKaas")]
    pub fn access_and_manage_kaas(mut self, access_and_manage_kaas: bool) -> Self {
        self.access_and_manage_kaas = Some(access_and_manage_kaas);
        self
    }

    /// True if members may manage logging pipelines.
    #[doc(alias = "accessAndManageLogging")]
    pub fn access_and_manage_logging(mut self, access_and_manage_logging: bool) -> Self {
        self.access_and_manage_logging = Some(access_and_manage_logging);
        self
    }

    /// True if members may manage monitoring pipelines.
    #[doc(alias = "accessAndManageMonitoring")]
    pub fn access_and_manage_monitoring(mut self, access_and_manage_monitoring: bool) -> Self {
        self.access_and_manage_monitoring = Some(access_and_manage_monitoring);
        self
    }

    /// True if members may manage network file storage.
    #[doc(alias = "accessAndManageNetworkFileStorage")]
    pub fn access_and_manage_network_file_storage(mut self, access_and_manage_network_file_storage: bool) -> Self {
        self.access_and_manage_network_file_storage = Some(access_and_manage_network_file_storage);
        self
    }

    /// True if members may manage VPN gateways.
    #[doc(alias = "accessAndManageVpn")]
    pub fn access_and_manage_vpn(mut self, access_and_manage_vpn: bool) -> Self {
        self.access_and_manage_vpn = Some(access_and_manage_vpn);
        self
    }

    /// True if members may create backup units.
    #[doc(alias = "createBackupUnit")]
    pub fn create_backup_unit(mut self, create_backup_unit: bool) -> Self {
        self.create_backup_unit = Some(create_backup_unit);
        self
    }

    /// True if members may create data centres.
    #[doc(alias = "createDataCenter")]
    pub fn create_data_center(mut self, create_data_center: bool) -> Self {
        self.create_data_center = Some(create_data_center);
        self
    }

    /// True if members may create flow logs.
    #[doc(alias = "createFlowLog")]
    pub fn create_flow_log(mut self, create_flow_log: bool) -> Self {
        self.create_flow_log = Some(create_flow_log);
        self
    }

    /// True if members may connect LANs to the internet.
    #[doc(alias = "createInternetAccess")]
    pub fn create_internet_access(mut self, create_internet_access: bool) -> Self {
        self.create_internet_access = Some(create_internet_access);
        self
    }

    /// True if members may create Kubernetes clusters.
    #[doc(alias = "createK8sCluster")]
    pub fn create_k8s_cluster(mut self, create_k8s_cluster: bool) -> Self {
        self.create_k8s_cluster = Some(create_k8s_cluster);
        self
    }

    /// True if members may create security groups.
    #[doc(alias = "createNetworkSecurityGroups")]
    pub fn create_network_security_groups(mut self, create_network_security_groups: bool) -> Self {
        self.create_network_security_groups = Some(create_network_security_groups);
        self
    }

    /// True if members may create cross connects.
    #[doc(alias = "createPcc")]
    pub fn create_private_cross_connect(mut self, create_private_cross_connect: bool) -> Self {
        self.create_private_cross_connect = Some(create_private_cross_connect);
        self
    }

    /// True if members may create snapshots.
    #[doc(alias = "createSnapshot")]
    pub fn create_snapshot(mut self, create_snapshot: bool) -> Self {
        self.create_snapshot = Some(create_snapshot);
        self
    }

    /// True if members may manage database clusters.
    #[doc(alias = "manageDBaaS")]
    pub fn manage_dbaas(mut self, manage_dbaas: bool) -> Self {
        self.manage_dbaas = Some(manage_dbaas);
        self
    }

    /// True if members may manage the Data Platform.
    #[doc(alias = "manageDataplatform")]
    pub fn manage_dataplatform(mut self, manage_dataplatform: bool) -> Self {
        self.manage_dataplatform = Some(manage_dataplatform);
        self
    }

    /// True if members may manage container registries.
    #[doc(alias = "manageRegistry")]
    pub fn manage_registry(mut self, manage_registry: bool) -> Self {
        self.manage_registry = Some(manage_registry);
        self
    }

    /// True if members may reserve IP blocks.
    #[doc(alias = "reserveIp")]
    pub fn reserve_ip(mut self, reserve_ip: bool) -> Self {
        self.reserve_ip = Some(reserve_ip);
        self
    }

    /// True if members may use the object storage.
    #[doc(alias = "s3Privilege")]
    pub fn s3_privilege(mut self, s3_privilege: bool) -> Self {
        self.s3_privilege = Some(s3_privilege);
        self
    }
}

/// A list of groups.
#[doc(alias = "GroupUsers")]
pub type GroupList = List<Group>;
