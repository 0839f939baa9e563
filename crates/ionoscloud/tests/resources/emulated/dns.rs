//! Zones, records, secondary zones and reverse records of DNS.

use ionoscloud::dns::operations::{CreateZoneKeys, DeleteZoneKeys, ListZoneKeys};
use ionoscloud::dns::{
    DnssecAlgorithm, KeyParameters, NewRecord, NewReverseRecord, NewSecondaryZone, NewZone, NewZoneKeys, NsecMode,
    NsecParameters, RecordType, ZoneHandle,
};

use super::lives::{Failing, Lives};
use super::ready;

pub(super) async fn lives(lives: &mut Lives) {
    let dns = lives.client.dns();
    let zone = NewZone::new("a.example.com").description("first");
    lives
        .life(&dns.zones(), zone, async |handle| {
            let disabled = NewZone::new("a.example.com").enabled(false);
            let changed = handle.replace(disabled).await.properties;
            assert_eq!((changed.enabled, changed.description.unwrap_or_default()), (Some(false), String::new()));
        })
        .await;
    let zone = ready(&dns.zones(), NewZone::new("records.example.com")).await;
    keys(lives, &zone).await;
    let records = zone.records();
    let mail = || NewRecord::new("mail", RecordType::Mx, "mx.example.com").priority(10);
    lives
        .life(&records, mail().ttl_seconds(600), async |handle| {
            let changed = handle.replace(mail()).await.properties;
            assert_eq!((changed.priority, changed.ttl_seconds), (Some(10), Some(3_600)), "the default");
        })
        .await;
    lives
        .life(&dns.secondary_zones(), NewSecondaryZone::new("b.example.com", ["192.0.2.1"]), async |handle| {
            let two = NewSecondaryZone::new("b.example.com", ["192.0.2.1", "192.0.2.2"]);
            let changed = handle.replace(two).await;
            assert_eq!(changed.properties.primary_ips, ["192.0.2.1", "192.0.2.2"]);
        })
        .await;
    let new = NewReverseRecord::new("c.example.com", "192.0.2.3").description("first");
    lives
        .life(&dns.reverse_records(), new, async |handle| {
            let renamed = NewReverseRecord::new("d.example.com", "192.0.2.3");
            let changed = handle.replace(renamed).await;
            assert_eq!(changed.properties.name.as_deref(), Some("d.example.com"));
        })
        .await;
}

/// The DNSSEC keys of a zone: an unsigned one has none.
async fn keys(lives: &mut Lives, zone: &ZoneHandle) {
    let client = lives.client.clone();
    let nsec = NsecParameters::new(NsecMode::Nsec3, 1, 64);
    let list = async || match client.send(ListZoneKeys::new(zone.id().clone())).await {
        Ok(keys) => {
            let mode = keys.properties.unwrap().nsec_parameters.unwrap().nsec_mode;
            assert_eq!(mode, Some(NsecMode::Nsec3));
            assert!(!keys.metadata.unwrap().keys.is_empty());
            vec![keys.id.unwrap()]
        }
        Err(error) => {
            assert!(error.is_not_found(), "{error}");
            Vec::new()
        }
    };
    let new = NewZoneKeys::new(KeyParameters::new(DnssecAlgorithm::RsaSha256, 4_096, 2_048), nsec, 90);
    let make = async || client.send(CreateZoneKeys::new(zone.id().clone(), new.clone())).await.map(drop);
    let remove = async |_: &str| client.send(DeleteZoneKeys::new(zone.id().clone())).await;
    lives.keyless(("zonesKeysPost", "zonesKeysDelete"), Failing::Refused, list, make, remove).await;
}
