//! Zones, records, secondary zones and reverse records of DNS.

use ionoscloud::dns::{NewRecord, NewReverseRecord, NewSecondaryZone, NewZone, RecordType};

use super::{client, emulator, life, ready};

#[tokio::test(start_paused = true)]
async fn zone_lives() {
    let zones = client(&emulator("zonesPost")).await.dns().zones();
    life(&zones, "a.example.com", NewZone::new("a.example.com").description("first"), async |handle| {
        let disabled = NewZone::new("a.example.com").enabled(false);
        let changed = handle.replace(disabled).await.unwrap().wait().await.unwrap().properties;
        assert_eq!((changed.enabled, changed.description.unwrap_or_default()), (Some(false), String::new()));
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn record_lives() {
    let zone = ready(&client(&emulator("zonesRecordsPost")).await.dns().zones(), NewZone::new("example.com")).await;
    let mail = || NewRecord::new("mail", RecordType::Mx, "mx.example.com").priority(10);
    life(&zone.records(), "mail", mail().ttl(600), async |handle| {
        let changed = handle.replace(mail()).await.unwrap().wait().await.unwrap().properties;
        assert_eq!((changed.priority, changed.ttl), (Some(10), Some(3_600)), "the default");
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn secondary_zone_lives() {
    let zones = client(&emulator("secondaryzonesPost")).await.dns().secondary_zones();
    let new = NewSecondaryZone::new("b.example.com", ["192.0.2.1"]);
    life(&zones, "b.example.com", new, async |handle| {
        let two = NewSecondaryZone::new("b.example.com", ["192.0.2.1", "192.0.2.2"]);
        let changed = handle.replace(two).await.unwrap().wait().await.unwrap();
        assert_eq!(changed.properties.primary_ips, ["192.0.2.1", "192.0.2.2"]);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn reverse_record_lives() {
    let records = client(&emulator("reverserecordsPost")).await.dns().reverse_records();
    let new = NewReverseRecord::new("c.example.com", "192.0.2.3").description("first");
    life(&records, "c.example.com", new, async |handle| {
        let renamed = NewReverseRecord::new("d.example.com", "192.0.2.3");
        let changed = handle.replace(renamed).await.unwrap().wait().await.unwrap();
        assert_eq!(changed.properties.name.as_deref(), Some("d.example.com"));
    })
    .await;
}
