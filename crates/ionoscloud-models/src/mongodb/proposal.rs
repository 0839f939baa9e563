//! A create or an update of a cluster, in the one form that the rules check.

use std::net::Ipv4Addr;

use ionoscloud_core::Location;

use super::{ClusterProperties, ClusterType, ClusterUpdate, Connection, Edition, NewCluster, Offer};

/// A cluster to be created or changed, as the rules see it.
#[derive(Debug)]
pub(super) struct Proposal {
    /// The cluster as it is, if there is one.
    pub(super) before: Option<ClusterProperties>,
    /// The values that are sent; of a create, those that an update could send too.
    pub(super) sent: ClusterUpdate,
    /// The location, which a create alone sends.
    pub(super) location: Option<Location>,
    /// The edition of the template that is sent, if the offer has it.
    pub(super) template_edition: Option<Edition>,
}

impl Proposal {
    pub(super) fn of_new(cluster: &NewCluster, offer: &Offer) -> Self {
        let cluster = cluster.clone();
        let sent = ClusterUpdate {
            backup: cluster.backup,
            bi_connector: cluster.bi_connector,
            connections: cluster.connections,
            cores: cluster.cores,
            display_name: cluster.display_name,
            edition: cluster.edition,
            instances: cluster.instances,
            maintenance_window: cluster.maintenance_window,
            mongodb_version: cluster.mongodb_version,
            ram_mb: cluster.ram_mb,
            shards: cluster.shards,
            storage_size_mb: cluster.storage_size_mb,
            storage_type: cluster.storage_type,
            template_id: cluster.template_id,
            cluster_type: cluster.cluster_type,
        };
        let template_edition = offer.edition_of(sent.template_id.as_ref());
        Self { before: None, sent, location: cluster.location, template_edition }
    }

    pub(super) fn of_update(update: &ClusterUpdate, before: &ClusterProperties, offer: &Offer) -> Self {
        let template_edition = offer.edition_of(update.template_id.as_ref());
        Self { before: Some(before.clone()), sent: update.clone(), location: None, template_edition }
    }

    /// Returns a member of the cluster as it is; nothing for a create.
    fn before<T>(&self, member: impl Fn(&ClusterProperties) -> Option<&T>) -> Option<&T> {
        self.before.as_ref().and_then(member)
    }

    /// Returns true if a value is sent that differs from the present one.
    pub(super) fn changes<T: PartialEq>(
        &self,
        sent: impl Fn(&ClusterUpdate) -> Option<&T>,
        before: impl Fn(&ClusterProperties) -> Option<&T>,
    ) -> bool {
        sent(&self.sent).is_some_and(|sent| self.before(before) != Some(sent))
    }

    /// Returns the edition afterwards, where it is known: another template brings its own along.
    pub(super) fn edition(&self) -> Option<&Edition> {
        let before = self.before(|before| before.edition.as_ref());
        let other_template = self.changes(|sent| sent.template_id.as_ref(), |before| before.template_id.as_ref());
        match (&self.sent.edition, before) {
            (Some(sent), _) => Some(sent),
            (None, Some(Edition::Enterprise)) => before,
            (None, _) if other_template => self.template_edition.as_ref(),
            (None, before) => before,
        }
    }

    pub(super) fn is_enterprise(&self) -> bool {
        self.edition() == Some(&Edition::Enterprise)
    }

    pub(super) fn becomes_enterprise(&self) -> bool {
        self.is_enterprise() && self.before(|before| before.edition.as_ref()) != Some(&Edition::Enterprise)
    }

    /// Returns true if the edition is known to be one of those that take their size from a template.
    pub(super) fn is_sized_by_template(&self) -> bool {
        matches!(self.edition(), Some(Edition::Playground | Edition::Business))
    }

    /// Returns true if this decides the edition: a create does, and an update to another one.
    pub(super) fn settles_edition(&self) -> bool {
        let before = self.before(|before| before.edition.as_ref());
        self.before.is_none() || self.edition().is_some_and(|edition| before != Some(edition))
    }

    pub(super) fn instances(&self) -> Option<u32> {
        self.sent.instances.or_else(|| self.before(|before| before.instances.as_ref()).copied())
    }

    /// Returns the type afterwards, replica set or sharded, where it is known.
    pub(super) fn cluster_type(&self) -> Option<&ClusterType> {
        self.sent.cluster_type.as_ref().or_else(|| self.before(|before| before.cluster_type.as_ref()))
    }

    pub(super) fn shards(&self) -> Option<u32> {
        self.sent.shards.or_else(|| self.before(|before| before.shards.as_ref()).copied())
    }

    /// Returns true if the number of instances or of shards changes.
    pub(super) fn scales(&self) -> bool {
        self.changes(|sent| sent.instances.as_ref(), |before| before.instances.as_ref())
            || self.changes(|sent| sent.shards.as_ref(), |before| before.shards.as_ref())
    }

    /// Returns the connections that are sent.
    pub(super) fn sent_connections(&self) -> &[Connection] {
        self.sent.connections.as_deref().unwrap_or_default()
    }

    /// Returns the IP addresses afterwards, as text.
    pub(super) fn cidrs(&self) -> impl Iterator<Item = &String> {
        let before = self.before.as_ref().map_or(&[][..], |before| &before.connections);
        let connections = self.sent.connections.as_deref().unwrap_or(before);
        connections.iter().flat_map(|connection| &connection.cidr_list)
    }

    /// Returns the IP addresses that are sent, without texts that are none.
    pub(super) fn sent_addresses(&self) -> impl Iterator<Item = Ipv4Addr> {
        self.sent_connections()
            .iter()
            .flat_map(|connection| &connection.cidr_list)
            .filter_map(|cidr| Some(address(cidr)?.0))
    }
}

/// Parses the IP address and the prefix length of a text such as `10.7.222.3/24`.
pub(super) fn address(cidr: &str) -> Option<(Ipv4Addr, u8)> {
    let (address, prefix) = cidr.split_once('/')?;
    let is_number = prefix.bytes().all(|digit| digit.is_ascii_digit());
    let prefix = prefix.parse().ok().filter(|prefix| is_number && *prefix <= 32)?;
    Some((address.parse().ok()?, prefix))
}

/// Returns whether an address is that of a network itself, or the one by which all of its hosts are reached. A network
/// of one or two addresses has neither ([RFC 3021](https://www.rfc-editor.org/rfc/rfc3021)).
pub(super) fn is_of_no_host((address, prefix): (Ipv4Addr, u8)) -> bool {
    let host_bits = u32::MAX.checked_shr(prefix.into()).unwrap_or_default();
    let host = u32::from(address) & host_bits;
    prefix <= 30 && (host == 0 || host == host_bits)
}

/// Returns whether a text has the form of a UUID, as the ids of data centres have.
pub(super) fn is_uuid(text: &str) -> bool {
    let is_hex = |group: &str| group.bytes().all(|digit| digit.is_ascii_hexdigit());
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && text.split('-').all(is_hex)
}

/// Parses major and minor number of a version such as `7.0`, or `7.0.12`.
pub(super) fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split('.').map(|number| number.parse().ok());
    Some((numbers.next()??, numbers.next()??))
}

/// Returns the rank of an edition from the smallest to the largest, where it is known.
pub(super) fn rank(edition: &Edition) -> Option<u8> {
    match edition {
        Edition::Playground => Some(0),
        Edition::Business => Some(1),
        Edition::Enterprise => Some(2),
        Edition::Other(_) => None,
    }
}
