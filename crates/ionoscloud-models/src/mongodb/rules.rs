//! The known rules of creates and updates, one an entry: the member it is about, the rule, the values it allows, and
//! when it is broken.
//!
//! Where sources disagree, the vendor's documents take precedence over its command line tool, and that over its
//! Terraform provider. Lists that change without notice (versions, templates) are in an [`Offer`](super::Offer), and
//! facts that only the API can see (free addresses, storage in use) have no entry.

use std::collections::HashSet;

use ionoscloud_core::{DatacenterId, LanId, TimeOfDay, Weekday};

use super::proposal::{Proposal, address, is_of_no_host, is_uuid, rank, version};
use super::{Backup, ClusterType, Edition, NewBiConnector, Role, StorageType, UserRole, UserUpdate};

const BACKUP_REGIONS: &str = "de, eu-south-2, eu-central-2";
const LOCATIONS: &str = "de/fra, de/fra/2, de/txl, es/vit, fr/par, gb/lhr, gb/bhx, us/las, us/ewr, us/mci";

pub(super) struct Rule<P> {
    pub(super) field: &'static str,
    pub(super) text: &'static str,
    pub(super) limit: &'static str,
    pub(super) is_broken: fn(&P) -> bool,
}

const fn rule<P>(field: &'static str, text: &'static str, limit: &'static str, is_broken: fn(&P) -> bool) -> Rule<P> {
    Rule { field, text, limit, is_broken }
}

pub(super) const CLUSTER_RULES: &[Rule<Proposal>] = &[
    rule("instances", "a playground has a single instance", "1", |p| {
        (p.sent.instances.is_some() || p.settles_edition())
            && p.edition() == Some(&Edition::Playground)
            && p.instances().is_some_and(|instances| instances != 1)
    }),
    rule("instances", "business and enterprise clusters have several instances", "at least 3", |p| {
        (p.sent.instances.is_some() || p.settles_edition())
            && matches!(p.edition(), Some(Edition::Business | Edition::Enterprise))
            && p.instances().is_some_and(|instances| instances < 3)
    }),
    rule("instances", "the number of instances is odd and small", "1, 3, 5 or 7", |p| {
        p.sent.instances.is_some_and(|instances| !matches!(instances, 1 | 3 | 5 | 7))
    }),
    rule("shards", "a sharded cluster has several shards, and not too many", "2 to 32", |p| {
        p.sent.shards.is_some_and(|shards| !(2..=32).contains(&shards))
    }),
    rule("shards", "shards never become fewer", "as many as now, or more", |p| {
        let before = p.before.as_ref().and_then(|before| before.shards);
        before.zip(p.sent.shards).is_some_and(|(before, sent)| sent < before)
    }),
    rule("shards", "only enterprise clusters have shards", "none in a playground or business cluster", |p| {
        p.sent.shards.is_some() && p.is_sized_by_template()
    }),
    rule("shards", "a replica set has no shards", "none, or the type sharded-cluster", |p| {
        p.sent.shards.is_some() && p.cluster_type() == Some(&ClusterType::ReplicaSet)
    }),
    rule("shards", "a sharded cluster needs a number of shards", "2 to 32", |p| {
        p.sent.cluster_type == Some(ClusterType::Sharded) && p.shards().is_none()
    }),
    rule("type", "only enterprise clusters are sharded", "replicaset", |p| {
        p.sent.cluster_type == Some(ClusterType::Sharded) && p.is_sized_by_template()
    }),
    rule("cores", "an enterprise cluster needs cores", "1 to 31", |p| p.becomes_enterprise() && p.sent.cores.is_none()),
    rule("cores", "an instance has a limited number of cores", "1 to 31", |p| {
        p.sent.cores.is_some_and(|cores| !(1..=31).contains(&cores))
    }),
    rule("ram", "an enterprise cluster needs RAM", "2048 to 235520 MB", |p| {
        p.becomes_enterprise() && p.sent.ram_mb.is_none()
    }),
    rule("ram", "RAM comes in whole GB", "multiples of 1024 MB", |p| p.sent.ram_mb.is_some_and(|mb| mb % 1024 != 0)),
    rule("ram", "an instance has a limited amount of RAM", "2048 to 235520 MB", |p| {
        p.sent.ram_mb.is_some_and(|mb| !(2048..=235_520).contains(&mb))
    }),
    rule("storageSize", "an enterprise cluster needs a storage size", "5120 to 4194304 MB", |p| {
        p.becomes_enterprise() && p.sent.storage_size_mb.is_none()
    }),
    rule("storageSize", "storage comes in whole GB", "multiples of 1024 MB", |p| {
        p.sent.storage_size_mb.is_some_and(|mb| mb % 1024 != 0)
    }),
    rule("storageSize", "an instance has a limited amount of storage", "5120 to 4194304 MB", |p| {
        p.sent.storage_size_mb.is_some_and(|mb| !(5120..=4_194_304).contains(&mb))
    }),
    rule("storageSize", "the storage of a single instance is fixed", "what it has", |p| {
        p.before.as_ref().is_some_and(|before| before.instances == Some(1))
            && p.changes(|sent| sent.storage_size_mb.as_ref(), |before| before.storage_size_mb.as_ref())
    }),
    rule("storageType", "an enterprise cluster needs a storage type", "HDD, SSD Standard or SSD Premium", |p| {
        p.becomes_enterprise() && p.sent.storage_type.is_none()
    }),
    rule("storageType", "plain SSD is not offered", "HDD, SSD Standard or SSD Premium", |p| {
        p.sent.storage_type == Some(StorageType::Ssd)
    }),
    rule("templateID", "an enterprise cluster has no template", "none", |p| {
        p.sent.template_id.is_some() && p.is_enterprise()
    }),
    rule("templateID", "playground and business clusters have a template", "one of the list of templates", |p| {
        p.settles_edition() && !p.is_enterprise() && p.sent.template_id.is_none()
    }),
    rule("edition", "every update of an enterprise cluster repeats the edition", "enterprise", |p| {
        p.sent.edition.is_none() && p.before.as_ref().is_some_and(|before| before.edition == Some(Edition::Enterprise))
    }),
    rule("edition", "the edition never becomes a smaller one", "the one it has, or a larger one", |p| {
        let before = p.before.as_ref().and_then(|before| before.edition.as_ref()).and_then(rank);
        before.zip(p.sent.edition.as_ref().and_then(rank)).is_some_and(|(before, sent)| sent < before)
    }),
    rule("mongoDBVersion", "a version is major and minor number", "such as 7.0", |p| {
        p.sent.mongodb_version.as_deref().is_some_and(|text| version(text).is_none() || text.split('.').count() != 2)
    }),
    rule("mongoDBVersion", "the version never becomes a lower one", "the one it has, or a higher one", |p| {
        let before = p.before.as_ref().and_then(|before| version(before.mongodb_version.as_deref()?));
        before.zip(p.sent.mongodb_version.as_deref().and_then(version)).is_some_and(|(before, sent)| sent < before)
    }),
    rule("connections", "a cluster has one connection", "exactly 1", |p| {
        p.sent.connections.is_some() && p.sent_connections().len() != 1
    }),
    rule("connections", "connections change together with instances or shards only", "left out", |p| {
        p.before.is_some() && p.sent.connections.is_some() && !p.scales()
    }),
    rule("connections", "data centre and LAN never change", "those it has", |p| {
        let before = p.before.as_ref().and_then(|before| before.connections.first());
        before
            .zip(p.sent_connections().first())
            .is_some_and(|(before, sent)| before.datacenter_id != sent.datacenter_id || before.lan_id != sent.lan_id)
    }),
    rule("connections", "each instance has an address of its own", "an address for each instance", |p| {
        let addresses = p.cidrs().collect::<HashSet<_>>().len();
        (p.sent.instances.is_some() || p.sent.connections.is_some())
            && p.instances().is_some_and(|instances| addresses < instances as usize)
    }),
    rule("connections", "an address has a prefix length", "such as 10.7.222.3/24", |p| {
        p.sent.connections.is_some() && p.cidrs().any(|cidr| !cidr.contains('/'))
    }),
    rule("connections", "an address is IPv4, with a prefix length of at most 32", "such as 10.7.222.3/24", |p| {
        p.sent.connections.is_some() && p.cidrs().any(|cidr| cidr.contains('/') && address(cidr).is_none())
    }),
    rule(
        "connections",
        "an address is that of a host, not of the network or of all its hosts",
        "such as 10.7.222.3/24",
        |p| p.sent.connections.is_some() && p.cidrs().filter_map(|cidr| address(cidr)).any(is_of_no_host),
    ),
    rule("connections", "a connection names its data centre", "the id of a data centre, a UUID", |p| {
        let is_none = |id: Option<&str>| id.is_none_or(|id| !is_uuid(id));
        p.sent_connections().iter().any(|sent| is_none(sent.datacenter_id.as_ref().map(DatacenterId::as_str)))
    }),
    rule("connections", "a connection names its LAN", "the id of a LAN, a number", |p| {
        let is_none = |id: Option<&str>| id.is_none_or(|id| id.is_empty() || !id.bytes().all(|c| c.is_ascii_digit()));
        p.sent_connections().iter().any(|sent| is_none(sent.lan_id.as_ref().map(LanId::as_str)))
    }),
    rule("connections", "all addresses are in one network", "one /24", |p| {
        let networks = p.sent_addresses().map(|address| u32::from(address) >> 8).collect::<HashSet<_>>();
        networks.len() > 1
    }),
    rule("connections", "10.233.114.0/24 is reserved", "any other network", |p| {
        p.sent_addresses().any(|address| address.octets().starts_with(&[10, 233, 114]))
    }),
    rule("location", "MongoDB is known to be offered in some locations only", LOCATIONS, |p| {
        p.location.as_ref().is_some_and(|location| !is_offered_in(location.as_str()))
    }),
    rule("backup", "snapshots are known to be kept in some regions only", BACKUP_REGIONS, |p| {
        let region = p.sent.backup.as_ref().and_then(|backup| backup.location.as_deref());
        region.is_some_and(|region| !is_one_of(BACKUP_REGIONS, region))
    }),
    rule("maintenanceWindow", "a window opens at a time of day", "00:00:00 to 23:59:59", |p| {
        let window = p.sent.maintenance_window.as_ref();
        window.is_some_and(|window| window.time.as_ref().is_none_or(|time| time.parse::<TimeOfDay>().is_err()))
    }),
    rule("maintenanceWindow", "a window opens on a day of the week", "Sunday to Saturday", |p| {
        let window = p.sent.maintenance_window.as_ref();
        window.is_some_and(|window| matches!(window.day_of_the_week, None | Some(Weekday::Other(_))))
    }),
    rule("displayName", "a cluster has a name", "some text", |p| {
        p.before.is_none() && p.sent.display_name.as_deref().is_none_or(|name| name.trim().is_empty())
    }),
    rule("displayName", "an update sends no empty member", "left out, or some text", |p| {
        p.before.is_some() && p.sent.display_name.as_deref() == Some("")
    }),
    rule("edition", "an update sends no empty member", "left out, or some text", |p| {
        p.before.is_some() && p.sent.edition.as_ref().is_some_and(|edition| edition.as_str().is_empty())
    }),
    rule("templateID", "an update sends no empty member", "left out, or some text", |p| {
        p.before.is_some() && p.sent.template_id.as_ref().is_some_and(|id| id.as_str().is_empty())
    }),
    rule("backup", "an update sends no empty member", "left out, or a location", |p| {
        p.before.is_some() && p.sent.backup == Some(Backup::default())
    }),
    rule("biConnector", "an update sends no empty member", "left out, or something set", |p| {
        p.before.is_some() && p.sent.bi_connector == Some(NewBiConnector::default())
    }),
];

pub(super) const USER_RULES: &[Rule<UserUpdate>] = &[
    rule("password", "a password has a minimum and a maximum length", "10 to 100 characters", |p| {
        p.password.as_ref().is_some_and(|password| !(10..=100).contains(&password.expose().chars().count()))
    }),
    rule("roles", "a role is given in a database", "a role and a database in every entry", |p| {
        let is_half = |entry: &UserRole| entry.role.is_none() || entry.database.as_deref().is_none_or(str::is_empty);
        p.roles.iter().flatten().any(is_half)
    }),
    rule("roles", "roles that span all databases are given on one of them", "admin", |p| {
        p.roles.iter().flatten().any(|entry| spans_all(entry) && entry.database.as_deref() != Some("admin"))
    }),
    rule("roles", "some databases are closed to the roles of one database", "any but config and local", |p| {
        let is_closed = |entry: &UserRole| matches!(entry.database.as_deref(), Some("config" | "local"));
        p.roles.iter().flatten().any(|entry| is_for_one(entry) && is_closed(entry))
    }),
];

/// Rules for users of a cluster that is known not to be sharded.
pub(super) const REPLICA_SET_USER_RULES: &[Rule<UserUpdate>] =
    &[rule("roles", "only sharded clusters have the role enableSharding", "any other role", |p| {
        p.roles.iter().flatten().any(|entry| entry.role == Some(Role::EnableSharding))
    })];

fn spans_all(entry: &UserRole) -> bool {
    matches!(entry.role, Some(Role::ReadAnyDatabase | Role::ReadWriteAnyDatabase | Role::DbAdminAnyDatabase))
}

fn is_for_one(entry: &UserRole) -> bool {
    matches!(entry.role, Some(Role::Read | Role::ReadWrite | Role::DbAdmin))
}

/// A numbered part of a location, such as `de/txl/1`, is served by the location itself.
fn is_offered_in(location: &str) -> bool {
    let number = |number: &str| !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit());
    let whole = location.rsplit_once('/').filter(|(_, part)| number(part)).map(|(whole, _)| whole);
    is_one_of(LOCATIONS, location) || whole.is_some_and(|whole| is_one_of(LOCATIONS, whole))
}

fn is_one_of(list: &str, text: &str) -> bool {
    list.split(", ").any(|known| known == text)
}
