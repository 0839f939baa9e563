// Written by `cargo xtask codegen` from nfs.json, sha256
// fafac04f3ee66d6f4bfc17eb0e1f3fa82a139061123abd0a27cd865a16035b38;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, ProvisioningState, Timestamp};
use serde::{Deserialize, Serialize};

use super::ShareId;

/// Audit data, status and path of a share.
#[doc(alias = "MetadataWithPath")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShareMetadata {
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
    /// Path of the share on the server, to mount together with the IP address of the cluster.
    #[doc(alias = "nfsPath")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nfs_path: Option<String>,
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ProvisioningState>,
    /// Details of the status, such as the cause of a failure.
    #[doc(alias = "statusMessage")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

/// Name, quota, owner and groups of clients of a share.
#[doc(alias = "Share")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShareProperties {
    /// Clients that may mount the share, in at least one group.
    #[doc(alias = "clientGroups")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub client_groups: Vec<ClientGroup>,
    /// Group id of the folder.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub gid: Option<u32>,
    /// Name of the share, unique in the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Limit of its size in MiB; 0 is no limit.
    #[doc(alias = "quota")]
    #[serde(rename = "quota", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub quota_mib: Option<u32>,
    /// User id of the owner of the folder.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub uid: Option<u32>,
}

/// A share to create, or the full settings of one to replace.
///
/// A replacement resets each member that is left out to its default.
#[doc(alias = "Share")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewShare {
    /// Name of the share, unique in the cluster.
    pub name: String,
    /// Clients that may mount the share, in at least one group.
    #[doc(alias = "clientGroups")]
    pub client_groups: Vec<ClientGroup>,
    /// Group id of the folder; 65534 by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gid: Option<u32>,
    /// Limit of its size in MiB; 0, the default, is no limit.
    #[doc(alias = "quota")]
    #[serde(rename = "quota", skip_serializing_if = "Option::is_none")]
    pub quota_mib: Option<u32>,
    /// User id of the owner of the folder; 65534 by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<u32>,
}

impl NewShare {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>, client_groups: impl IntoIterator<Item = impl Into<ClientGroup>>) -> Self {
        Self {
            name: name.into(),
            client_groups: client_groups.into_iter().map(Into::into).collect(),
            gid: None,
            quota_mib: None,
            uid: None,
        }
    }

    /// Group id of the folder; 65534 by default.
    pub fn gid(mut self, gid: u32) -> Self {
        self.gid = Some(gid);
        self
    }

    /// Limit of its size in MiB; 0, the default, is no limit.
    #[doc(alias = "quota")]
    pub fn quota_mib(mut self, quota_mib: u32) -> Self {
        self.quota_mib = Some(quota_mib);
        self
    }

    /// User id of the owner of the folder; 65534 by default.
    pub fn uid(mut self, uid: u32) -> Self {
        self.uid = Some(uid);
        self
    }
}

impl TryFrom<ShareProperties> for NewShare {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ShareProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            client_groups: read.client_groups,
            gid: read.gid,
            quota_mib: read.quota_mib,
            uid: read.uid,
        })
    }
}

impl TryFrom<Share> for NewShare {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Share) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// Clients that may mount a share, by network or by host.
#[doc(alias = "ShareClientGroups")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClientGroup {
    /// Description for people; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// IP addresses of clients; none by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hosts: Option<Vec<String>>,
    /// Networks of clients in CIDR notation, such as `10.254.64.0/24`; none by default.
    #[doc(alias = "ipNetworks")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_networks: Option<Vec<String>>,
    /// Handling of user ids; as they are by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nfs: Option<ClientGroupNfs>,
}

impl ClientGroup {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description for people; empty by default.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// IP addresses of clients; none by default.
    pub fn hosts(mut self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hosts = Some(hosts.into_iter().map(Into::into).collect());
        self
    }

    /// Networks of clients in CIDR notation, such as `10.254.64.0/24`; none by default.
    #[doc(alias = "ipNetworks")]
    pub fn ip_networks(mut self, ip_networks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ip_networks = Some(ip_networks.into_iter().map(Into::into).collect());
        self
    }

    /// Handling of user ids; as they are by default.
    pub fn nfs(mut self, nfs: impl Into<ClientGroupNfs>) -> Self {
        self.nfs = Some(nfs.into());
        self
    }
}

/// Handling of the user ids of clients.
#[doc(alias = "ShareClientGroupsNfs")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClientGroupNfs {
    /// User ids that are replaced; `none` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub squash: Option<Squash>,
}

impl ClientGroupNfs {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// User ids that are replaced; `none` by default.
    pub fn squash(mut self, squash: impl Into<Squash>) -> Self {
        self.squash = Some(squash.into());
        self
    }
}

/// A share of a cluster: a folder that clients mount.
#[doc(alias = "ShareRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Share {
    /// Identifies the share.
    pub id: ShareId,
    /// Name, quota, owner and groups of clients.
    pub properties: ShareProperties,
    /// Audit data, status and path to mount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ShareMetadata>,
    /// Resource type: `share`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the share in the API: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Share {
    const NOUN: &'static str = "share";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["PROVISIONING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.status.as_ref().map(ProvisioningState::as_str)
    }

    fn message(&self) -> Option<&str> {
        self.metadata.as_ref()?.status_message.as_deref()
    }
}

/// A page of shares.
#[doc(alias = "ShareReadList")]
pub type ShareList = List<Share>;

ionoscloud_core::open_enum! {
    /// User ids of clients that are replaced by that of the anonymous user.
    pub enum Squash {
        /// No user id is replaced.
        None = "none",
        /// The user id of root is replaced.
        RootAnonymous = "root-anonymous",
        /// Every user id is replaced.
        AllAnonymous = "all-anonymous",
    }
}
