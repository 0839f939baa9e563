// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use crate::Client;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::dns::kinds;
use ionoscloud_api::dns::{ListRecords, ListReverseRecords, ListSecondaryZones, ListZones};
use ionoscloud_models::dns as models;

/// The entry point to Cloud DNS; get it from [`Client::dns`].
#[derive(Clone, Debug)]
pub struct Dns {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to Cloud DNS; nothing is sent.
    pub fn dns(&self) -> Dns {
        Dns { client: self.clone(), root: kinds::Root::new() }
    }
}

impl Dns {
    /// Returns the collection of the records of all zones of the contract; nothing is sent.
    pub fn contract_records(&self) -> ContractRecords {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the collection of the names of IP addresses; nothing is sent.
    pub fn reverse_records(&self) -> ReverseRecords {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these reverse records](Self::reverse_records); nothing is sent.
    pub fn reverse_record(&self, id: impl Into<models::ReverseRecordId>) -> ReverseRecordHandle {
        self.reverse_records().handle(id)
    }

    /// Returns the collection of the zones whose records are copied from primary name servers elsewhere; nothing is
    /// sent.
    pub fn secondary_zones(&self) -> SecondaryZones {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these secondary zones](Self::secondary_zones); nothing is sent.
    pub fn secondary_zone(&self, id: impl Into<models::SecondaryZoneId>) -> SecondaryZoneHandle {
        self.secondary_zones().handle(id)
    }

    /// Returns the collection of the primary zones of the contract; nothing is sent.
    pub fn zones(&self) -> Zones {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these zones](Self::zones); nothing is sent.
    pub fn zone(&self, id: impl Into<models::ZoneId>) -> ZoneHandle {
        self.zones().handle(id)
    }
}

/// The records of all zones of the contract; they are listed only.
pub type ContractRecords = Collection<kinds::ContractRecord>;

/// The records of a zone.
///
/// # Operations
///
/// * [`list`](Collection::list), `GET /zones/{zoneId}/records`: Lists the records of a zone, all in one response. The
///   list of all records, with the id of the zone as its filter, has the same records page by page.
/// * [`get`](Collection::get), `GET /zones/{zoneId}/records/{recordId}`: Returns one record. Returns 404 once a
///   deletion is complete.
/// * [`create`](Collection::create), `POST /zones/{zoneId}/records`: Creates a record in a zone. Not idempotent. The
///   state in the response is `AVAILABLE` as a rule; `FAILED` means that the API did not accept the data. Returns 409
///   if a `CNAME` record would have siblings of its name, or a name two `TXT` records with an SPF policy.
///   [`wait`](crate::InProgress::wait) ends when the record is `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /zones/{zoneId}/records/{recordId}`: Replaces content and settings of a
///   record. Members that are left out return to their defaults: a TTL of 3600 seconds, enabled. Name and type cannot
///   change. A state of `FAILED` in the response means that the API did not accept the data.
///   `NewRecord::try_from(read)` keeps what was read. [`wait`](crate::InProgress::wait) ends when the record is
///   `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /zones/{zoneId}/records/{recordId}`: Deletes a record. The response
///   precedes the end of the deletion, after which reading the record returns 404. [`wait`](crate::InProgress::wait)
///   ends when the record is gone.
pub type Records = Collection<kinds::Record>;

/// The handle of a record: its ids, without its content. [`Records`] says what its operations do, and when a wait for
/// them ends.
pub type RecordHandle = Handle<kinds::Record>;

/// The names of IP addresses. They have no state: the response completes a change.
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /reverserecords/{reverserecordId}`: Returns one reverse record. Returns 404 once a
///   deletion is complete.
/// * [`create`](Collection::create), `POST /reverserecords`: Creates a reverse record. Not idempotent. Done with the
///   response. Returns 409 if the IP address is not one of the contract, cannot have a reverse record, or has one
///   already. The response completes the change: there is nothing to wait for.
/// * [`replace`](Collection::replace), `PUT /reverserecords/{reverserecordId}`: Replaces name and description of a
///   reverse record. Done with the response. A description that is left out is lost; the IP address cannot change.
///   `NewReverseRecord::try_from(read)` keeps what was read. The response completes the change: there is nothing to
///   wait for.
/// * [`delete`](Collection::delete), `DELETE /reverserecords/{reverserecordId}`: Deletes a reverse record. Gone once
///   reading it returns 404. The response completes the change: there is nothing to wait for.
pub type ReverseRecords = Collection<kinds::ReverseRecord>;

/// The handle of a reverse record: its ids, without its content. [`ReverseRecords`] says what its operations do.
pub type ReverseRecordHandle = Handle<kinds::ReverseRecord>;

/// The zones whose records are copied from primary name servers elsewhere.
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /secondaryzones/{secondaryZoneId}`: Returns one secondary zone. Returns 404 once a
///   deletion is complete.
/// * [`create`](Collection::create), `POST /secondaryzones`: Creates a secondary zone. Not idempotent. The state in the
///   response is `AVAILABLE` as a rule; `FAILED` means that the API did not accept the data.
///   [`wait`](crate::InProgress::wait) ends when the secondary zone is `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /secondaryzones/{secondaryZoneId}`: Replaces description and primary name
///   servers of a secondary zone. The list of primary name servers replaces the whole former one, and a description
///   that is left out is lost. The name cannot change. A state of `FAILED` in the response means that the API did not
///   accept the data. `NewSecondaryZone::try_from(read)` keeps what was read. [`wait`](crate::InProgress::wait) ends
///   when the secondary zone is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /secondaryzones/{secondaryZoneId}`: Deletes a secondary zone: the copy,
///   not the zone on its primary name servers. The response precedes the end of the deletion, after which reading the
///   secondary zone returns 404. [`wait`](crate::InProgress::wait) ends when the secondary zone is gone.
pub type SecondaryZones = Collection<kinds::SecondaryZone>;

/// The handle of a secondary zone: its ids, without its content. [`SecondaryZones`] says what its operations do, and
/// when a wait for them ends.
pub type SecondaryZoneHandle = Handle<kinds::SecondaryZone>;

/// The records of a secondary zone, as its primary name servers have them; they are listed only.
pub type SecondaryZoneRecords = Collection<kinds::SecondaryZoneRecord>;

/// The primary zones of the contract.
///
/// As a rule a zone is `AVAILABLE` in the response that creates it. A state of `FAILED` there means that the API did
/// not accept the data, success status or not: the wait returns an error. A `replace` with an id of your choice creates
/// the zone, and what a replacement leaves out returns to its default.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::dns::{NewRecord, NewZone, RecordType};
///
/// let dns = client.dns();
/// let zone = dns.zones().create(NewZone::new("example.com")).await?.wait().await?;
/// let records = dns.zone(&zone.id).records();
/// records.create(NewRecord::new("www", RecordType::A, "192.0.2.7")).await?.wait().await?;
/// if let Some(record) = records.find("www").await? {
///     records.delete(record.id).await?.wait().await?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /zones/{zoneId}`: Returns one zone. Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /zones`: Creates a zone. Not idempotent. The state in the response is
///   `AVAILABLE` as a rule; `FAILED` means that the API did not accept the data. The name servers in the metadata are
///   those to delegate to. [`wait`](crate::InProgress::wait) ends when the zone is `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /zones/{zoneId}`: Replaces description and status of a zone. Members that
///   are left out return to their defaults: no description, enabled. The name cannot change. A state of `FAILED` in the
///   response means that the API did not accept the data. `NewZone::try_from(read)` keeps what was read.
///   [`wait`](crate::InProgress::wait) ends when the zone is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /zones/{zoneId}`: Deletes a zone. The response precedes the end of the
///   deletion, after which reading the zone returns 404. [`wait`](crate::InProgress::wait) ends when the zone is gone.
pub type Zones = Collection<kinds::Zone>;

/// The handle of a zone: its ids, without its content. [`Zones`] says what its operations do, and when a wait for them
/// ends.
pub type ZoneHandle = Handle<kinds::Zone>;

/// The transfers of a secondary zone, one for each primary name server.
pub type ZoneTransfers = Collection<kinds::ZoneTransfer>;

impl Handle<kinds::SecondaryZone> {
    /// Returns the collection of the records of this secondary zone, as its primary name servers have them; nothing is
    /// sent.
    pub fn records(&self) -> SecondaryZoneRecords {
        self.children()
    }

    /// Returns the collection of the transfers of this secondary zone, one for each primary name server; nothing is
    /// sent.
    pub fn transfers(&self) -> ZoneTransfers {
        self.children()
    }
}

impl Handle<kinds::Zone> {
    /// Returns the collection of the records of this zone; nothing is sent.
    pub fn records(&self) -> Records {
        self.children()
    }

    /// Returns the handle of one of [these records](Self::records); nothing is sent.
    pub fn record(&self, id: impl Into<models::RecordId>) -> RecordHandle {
        self.records().handle(id)
    }
}

impl ListRequest<ListRecords> {
    /// The zone of the records.
    #[doc(alias = "filter.zoneId")]
    pub fn zone_id(self, zone_id: impl Into<models::ZoneId>) -> Self {
        self.map(|operation| operation.zone_id(zone_id))
    }

    /// A text that the name contains.
    #[doc(alias = "filter.name")]
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map(|operation| operation.name(name))
    }

    /// The state of the items.
    #[doc(alias = "filter.state")]
    pub fn state(self, state: impl Into<ionoscloud_core::ProvisioningState>) -> Self {
        self.map(|operation| operation.state(state))
    }

    /// The type of the records.
    #[doc(alias = "filter.type")]
    pub fn record_type(self, record_type: impl Into<models::RecordType>) -> Self {
        self.map(|operation| operation.record_type(record_type))
    }
}

impl ListRequest<ListReverseRecords> {
    /// The IP addresses of the reverse records.
    #[doc(alias = "filter.recordIp")]
    pub fn ips(self, ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.map(|operation| operation.ips(ips))
    }
}

impl ListRequest<ListSecondaryZones> {
    /// The state of the items.
    #[doc(alias = "filter.state")]
    pub fn state(self, state: impl Into<ionoscloud_core::ProvisioningState>) -> Self {
        self.map(|operation| operation.state(state))
    }

    /// A text that the zone name contains.
    #[doc(alias = "filter.zoneName")]
    pub fn zone_name(self, zone_name: impl Into<String>) -> Self {
        self.map(|operation| operation.zone_name(zone_name))
    }
}

impl ListRequest<ListZones> {
    /// The state of the items.
    #[doc(alias = "filter.state")]
    pub fn state(self, state: impl Into<ionoscloud_core::ProvisioningState>) -> Self {
        self.map(|operation| operation.state(state))
    }

    /// A text that the zone name contains.
    #[doc(alias = "filter.zoneName")]
    pub fn zone_name(self, zone_name: impl Into<String>) -> Self {
        self.map(|operation| operation.zone_name(zone_name))
    }
}
