// Written by `cargo xtask codegen` from inmemorydb.json, sha256
// 71bd0b512c795d07958a83117dd5cf0975070c4318d15cafb952f3685e09602d;
// do not edit.

use ionoscloud_core::serde_support::{needed, null_as_empty_list, whole};
use ionoscloud_core::{
    DatacenterId, Error, ErrorKind, LanId, Lifecycle, List, MaintenanceWindow, Secret, SecretJson, Timestamp,
};
use serde::{Deserialize, Serialize};

use super::{ReplicaSetId, SnapshotId};

/// Location of the backups of a replica set.
#[doc(alias = "BackupProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BackupSettings {
    /// Region of the object storage, such as `eu-central-3`: not a location of replica sets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
}

impl BackupSettings {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the object storage, such as `eu-central-3`: not a location of replica sets.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }
}

/// Network through which clients reach a replica set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Connection {
    /// Data centre of the LAN, in the location of the replica set.
    #[doc(alias = "datacenterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
    /// Private LAN to join: a number, which this API writes as text.
    #[doc(alias = "lanId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lan_id: Option<LanId>,
    /// IP address of the replica set in the LAN with its prefix, such as `192.168.1.70/24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
}

impl Connection {
    /// Creates one with all of its members.
    pub fn new(datacenter_id: impl Into<DatacenterId>, lan_id: impl Into<LanId>, cidr: impl Into<String>) -> Self {
        Self { datacenter_id: Some(datacenter_id.into()), lan_id: Some(lan_id.into()), cidr: Some(cidr.into()) }
    }
}

ionoscloud_core::open_enum! {
    /// Choice of the keys to drop when memory is full.
    pub enum EvictionPolicy {
        /// None: writes fail.
        NoEviction = "noeviction",
        /// Of all keys, those that were not used for the longest time.
        AllKeysLru = "allkeys-lru",
        /// Of all keys, those that are used least often.
        AllKeysLfu = "allkeys-lfu",
        /// Of all keys, random ones.
        AllKeysRandom = "allkeys-random",
        /// Of keys that expire, those that were not used for the longest time.
        VolatileLru = "volatile-lru",
        /// Of keys that expire, those that are used least often.
        VolatileLfu = "volatile-lfu",
        /// Of keys that expire, random ones.
        VolatileRandom = "volatile-random",
        /// Of keys that expire, those that expire first.
        VolatileTtl = "volatile-ttl",
    }
}

/// Password of which only the hash is sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HashedPassword {
    /// Hash algorithm: `SHA-256`.
    pub algorithm: String,
    /// Hash of the password: 64 hexadecimal digits in lower case.
    #[serde(skip_serializing)]
    pub hash: Secret,
}

/// Hash of a password, which is sent instead of it.
#[doc(alias = "HashedPassword")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PasswordHash {
    /// Hash algorithm: `SHA-256`.
    pub algorithm: String,
    /// Hash of the password: 64 hexadecimal digits in lower case.
    pub hash: Secret,
}

impl PasswordHash {
    /// Creates one with all of its members.
    pub fn new(algorithm: impl Into<String>, hash: impl Into<Secret>) -> Self {
        Self { algorithm: algorithm.into(), hash: hash.into() }
    }
}

ionoscloud_core::open_enum! {
    /// Form in which data are kept on disk.
    pub enum PersistenceMode {
        /// Not at all: a restart loses all data.
        None = "None",
        /// A log of all writes.
        Aof = "AOF",
        /// Snapshots at intervals.
        Rdb = "RDB",
        /// Snapshots and a log of all writes.
        RdbAof = "RDB_AOF",
    }
}

/// Settings of a replica set, as the API reports them.
#[doc(alias = "ReplicaSet")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplicaSetProperties {
    /// Location of the backups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<BackupSettings>,
    /// Network of the replica set: a list of one entry.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<Connection>,
    /// User of the database, without the password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<InitialUser>,
    /// Name of the replica set; not unique.
    #[doc(alias = "displayName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Choice of the keys to drop when memory is full.
    #[doc(alias = "evictionPolicy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eviction_policy: Option<EvictionPolicy>,
    /// Snapshot that the replica set started with.
    #[doc(alias = "initialSnapshotId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_snapshot_id: Option<SnapshotId>,
    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Form in which the data are kept on disk.
    #[doc(alias = "persistenceMode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persistence_mode: Option<PersistenceMode>,
    /// Number of instances: 1 without replicas, or a primary and its replicas.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub replicas: Option<u32>,
    /// Size of each instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<InstanceSize>,
    /// Version of the database, such as `7.2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// A replica set to create, or the full settings that replace those it has.
///
/// In a replacement, members that are not set return to their defaults, and the credentials have to be sent again with
/// the password, which no response returns. Network, credentials and initial snapshot are fixed.
#[doc(alias = "ReplicaSet")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewReplicaSet {
    /// Name of the replica set; not unique. Required.
    #[doc(alias = "displayName")]
    #[serde(serialize_with = "needed")]
    pub display_name: Option<String>,
    /// Version of the database, such as `7.2`. Required.
    #[serde(serialize_with = "needed")]
    pub version: Option<String>,
    /// Size of each instance. Required.
    #[serde(serialize_with = "needed")]
    pub resources: Option<NewInstanceSize>,
    /// Network of the replica set, exactly one; fixed. Required.
    #[serde(serialize_with = "needed")]
    pub connections: Option<Vec<Connection>>,
    /// User of the database; `admin` and `standby` are reserved. It is fixed, and sent again with each replacement.
    /// Required.
    #[serde(serialize_with = "needed")]
    pub credentials: Option<Credentials>,
    /// Location of the backups; the API chooses it by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<BackupSettings>,
    /// Choice of the keys to drop when memory is full. Required.
    #[doc(alias = "evictionPolicy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eviction_policy: Option<EvictionPolicy>,
    /// Snapshot whose data the replica set starts with, in the same data centre; no data by default. It is fixed.
    #[doc(alias = "initialSnapshotId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_snapshot_id: Option<SnapshotId>,
    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Form in which the data are kept on disk. Required.
    #[doc(alias = "persistenceMode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persistence_mode: Option<PersistenceMode>,
    /// Number of instances: 1 without replicas, or a primary and its replicas. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas: Option<u32>,
}

impl NewReplicaSet {
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the replica set; not unique. Required.
    #[doc(alias = "displayName")]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Version of the database, such as `7.2`. Required.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Size of each instance. Required.
    pub fn resources(mut self, resources: impl Into<NewInstanceSize>) -> Self {
        self.resources = Some(resources.into());
        self
    }

    /// Network of the replica set, exactly one; fixed. Required.
    pub fn connections(mut self, connections: impl IntoIterator<Item = impl Into<Connection>>) -> Self {
        self.connections = Some(connections.into_iter().map(Into::into).collect());
        self
    }

    /// User of the database; `admin` and `standby` are reserved. It is fixed, and sent again with each replacement.
    /// Required.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// Location of the backups; the API chooses it by default.
    pub fn backup(mut self, backup: impl Into<BackupSettings>) -> Self {
        self.backup = Some(backup.into());
        self
    }

    /// Choice of the keys to drop when memory is full. Required.
    #[doc(alias = "evictionPolicy")]
    pub fn eviction_policy(mut self, eviction_policy: impl Into<EvictionPolicy>) -> Self {
        self.eviction_policy = Some(eviction_policy.into());
        self
    }

    /// Snapshot whose data the replica set starts with, in the same data centre; no data by default. It is fixed.
    #[doc(alias = "initialSnapshotId")]
    pub fn initial_snapshot_id(mut self, initial_snapshot_id: impl Into<SnapshotId>) -> Self {
        self.initial_snapshot_id = Some(initial_snapshot_id.into());
        self
    }

    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// Form in which the data are kept on disk. Required.
    #[doc(alias = "persistenceMode")]
    pub fn persistence_mode(mut self, persistence_mode: impl Into<PersistenceMode>) -> Self {
        self.persistence_mode = Some(persistence_mode.into());
        self
    }

    /// Number of instances: 1 without replicas, or a primary and its replicas. Required.
    pub fn replicas(mut self, replicas: u32) -> Self {
        self.replicas = Some(replicas);
        self
    }
}

/// Sending it is an error until `credentials` is set, which no read shows.
impl TryFrom<ReplicaSetProperties> for NewReplicaSet {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ReplicaSetProperties) -> Result<Self, Error> {
        Ok(Self {
            display_name: read.display_name,
            version: read.version,
            resources: read.resources.map(NewInstanceSize::try_from).transpose()?,
            connections: Some(read.connections),
            credentials: None,
            backup: read.backup,
            eviction_policy: read.eviction_policy,
            initial_snapshot_id: read.initial_snapshot_id,
            maintenance_window: read.maintenance_window,
            persistence_mode: read.persistence_mode,
            replicas: read.replicas,
        })
    }
}

/// Sending it is an error until `credentials` is set, which no read shows.
impl TryFrom<ReplicaSet> for NewReplicaSet {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ReplicaSet) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// Audit data, state and DNS name of a replica set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplicaSetMetadata {
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
    /// DNS name for clients in the LAN; absent until the API has assigned it.
    #[doc(alias = "dnsName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns_name: Option<String>,
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
    /// Remark on the state, such as the cause of a failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// State in the life cycle as text, such as `AVAILABLE`; the API documents no list of values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

/// A replica set: an in-memory database of one instance or more.
#[doc(alias = "ReplicaSetRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReplicaSet {
    /// Identifies the replica set.
    pub id: ReplicaSetId,
    /// Settings of the replica set.
    pub properties: ReplicaSetProperties,
    /// Audit data, state and DNS name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ReplicaSetMetadata>,
    /// Resource type: `replicaset`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the replica set, such as `/replicasets/…`: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for ReplicaSet {
    const NOUN: &'static str = "replica set";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["PROVISIONING", "BUSY", "UPDATING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_deref()
    }

    fn message(&self) -> Option<&str> {
        self.metadata.as_ref()?.message.as_deref()
    }
}

/// A page of replica sets.
#[doc(alias = "ReplicaSetReadList")]
pub type ReplicaSetList = List<ReplicaSet>;

/// Size of each instance of a replica set.
#[doc(alias = "Resources")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InstanceSize {
    /// CPU cores of each instance.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// RAM of each instance in GB.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_gb: Option<u32>,
    /// Storage of each instance in GB, which follows from RAM and persistence.
    #[doc(alias = "storage")]
    #[serde(rename = "storage", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub storage_gb: Option<u32>,
}

/// Size of each instance of a replica set.
#[doc(alias = "Resources")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewInstanceSize {
    /// CPU cores of each instance.
    pub cores: u32,
    /// RAM of each instance in GB.
    #[doc(alias = "ram")]
    #[serde(rename = "ram")]
    pub ram_gb: u32,
}

impl NewInstanceSize {
    /// Creates one with all of its members.
    pub fn new(cores: u32, ram_gb: u32) -> Self {
        Self { cores, ram_gb }
    }
}

impl TryFrom<InstanceSize> for NewInstanceSize {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: InstanceSize) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            cores: read.cores.ok_or_else(|| missing("cores"))?,
            ram_gb: read.ram_gb.ok_or_else(|| missing("ram"))?,
        })
    }
}

/// User of the database of a replica set.
#[doc(alias = "User")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InitialUser {
    /// Password; absent from responses.
    #[serde(skip_serializing)]
    pub password: Option<Password>,
    /// Name of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

/// User of the database of a replica set.
#[doc(alias = "User")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Credentials {
    /// Name of the user.
    pub username: String,
    /// Password, as text or as a hash.
    pub password: NewPassword,
}

impl Credentials {
    /// Creates one with all of its members.
    pub fn new(username: impl Into<String>, password: impl Into<NewPassword>) -> Self {
        Self { username: username.into(), password: password.into() }
    }
}

/// Password of a user: as text, or as a hash that the API stores as it is.
#[doc(alias = "UserPassword")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Password {
    /// As [`HashedPassword`].
    HashedPassword(HashedPassword),
    /// As a plain value.
    Text(Secret),
    /// A form that this version of the SDK does not know.
    Other(SecretJson),
}

impl From<HashedPassword> for Password {
    fn from(value: HashedPassword) -> Self {
        Self::HashedPassword(value)
    }
}

impl From<Secret> for Password {
    fn from(value: Secret) -> Self {
        Self::Text(value)
    }
}

/// Password of a user: as text, or as a hash that the API stores as it is.
#[doc(alias = "UserPassword")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NewPassword {
    /// As [`HashedPassword`].
    HashedPassword(PasswordHash),
    /// As a plain value.
    Text(Secret),
}

impl From<PasswordHash> for NewPassword {
    fn from(value: PasswordHash) -> Self {
        Self::HashedPassword(value)
    }
}

impl From<Secret> for NewPassword {
    fn from(value: Secret) -> Self {
        Self::Text(value)
    }
}
