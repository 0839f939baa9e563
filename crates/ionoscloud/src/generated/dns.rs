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
    /// Returns the collection of all records; nothing is sent.
    pub fn contract_records(&self) -> ContractRecords {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the collection of all reverse records; nothing is sent.
    pub fn reverse_records(&self) -> ReverseRecords {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a reverse record; nothing is sent.
    pub fn reverse_record(
        &self,
        id: impl Into<<kinds::ReverseRecord as crate::resource::Resource>::Id>,
    ) -> ReverseRecordHandle {
        self.reverse_records().handle(id)
    }

    /// Returns the collection of all secondary zones; nothing is sent.
    pub fn secondary_zones(&self) -> SecondaryZones {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a secondary zone; nothing is sent.
    pub fn secondary_zone(
        &self,
        id: impl Into<<kinds::SecondaryZone as crate::resource::Resource>::Id>,
    ) -> SecondaryZoneHandle {
        self.secondary_zones().handle(id)
    }

    /// Returns the collection of all zones; nothing is sent.
    pub fn zones(&self) -> Zones {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a zone; nothing is sent.
    pub fn zone(&self, id: impl Into<<kinds::Zone as crate::resource::Resource>::Id>) -> ZoneHandle {
        self.zones().handle(id)
    }
}

/// The records of all zones of the contract; they are listed only.
pub type ContractRecords = Collection<kinds::ContractRecord>;

/// The records of a zone.
pub type Records = Collection<kinds::Record>;

/// The handle of a record: its ids, without its content.
pub type RecordHandle = Handle<kinds::Record>;

/// The names of IP addresses. They have no state: the response completes a change.
pub type ReverseRecords = Collection<kinds::ReverseRecord>;

/// The handle of a reverse record: its ids, without its content.
pub type ReverseRecordHandle = Handle<kinds::ReverseRecord>;

/// The collection `/secondaryzones/{secondaryZoneId}/records`.
pub type SecondaryRecords = Collection<kinds::SecondaryRecord>;

/// The zones whose records are copied from primary name servers elsewhere.
pub type SecondaryZones = Collection<kinds::SecondaryZone>;

/// The handle of a secondary zone: its ids, without its content.
pub type SecondaryZoneHandle = Handle<kinds::SecondaryZone>;

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
pub type Zones = Collection<kinds::Zone>;

/// The handle of a zone: its ids, without its content.
pub type ZoneHandle = Handle<kinds::Zone>;

/// The transfers of a secondary zone, one for each primary name server.
pub type ZoneTransfers = Collection<kinds::ZoneTransfer>;

impl Handle<kinds::SecondaryZone> {
    /// Returns the collection of all records; nothing is sent.
    pub fn secondary_records(&self) -> SecondaryRecords {
        self.children()
    }

    /// Returns the collection of all zone transfers; nothing is sent.
    pub fn zone_transfers(&self) -> ZoneTransfers {
        self.children()
    }
}

impl Handle<kinds::Zone> {
    /// Returns the collection of all records; nothing is sent.
    pub fn records(&self) -> Records {
        self.children()
    }

    /// Returns the handle of a record; nothing is sent.
    pub fn record(&self, id: impl Into<<kinds::Record as crate::resource::Resource>::Id>) -> RecordHandle {
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
