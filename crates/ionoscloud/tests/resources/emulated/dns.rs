//! Zones, records, secondary zones and reverse records of DNS.

use ionoscloud::dns::{NewRecord, NewReverseRecord, NewSecondaryZone, NewZone, RecordType};

use super::lives::{Lives, keep};
use super::ready;

pub(super) async fn lives(lives: &mut Lives) {
    let dns = lives.client.dns();
    let zone = NewZone::new("a.example.com").description("first");
    lives
        .life(&dns.zones(), zone, async |handle| {
            keep(&handle).await;
            let disabled = NewZone::new("a.example.com").enabled(false);
            let changed = handle.replace(disabled).await.unwrap().wait().await.unwrap().properties;
            assert_eq!((changed.enabled, changed.description.unwrap_or_default()), (Some(false), String::new()));
        })
        .await;
    let records = ready(&dns.zones(), NewZone::new("records.example.com")).await.records();
    let mail = || NewRecord::new("mail", RecordType::Mx, "mx.example.com").priority(10);
    lives
        .life(&records, mail().ttl_seconds(600), async |handle| {
            keep(&handle).await;
            let changed = handle.replace(mail()).await.unwrap().wait().await.unwrap().properties;
            assert_eq!((changed.priority, changed.ttl_seconds), (Some(10), Some(3_600)), "the default");
        })
        .await;
    lives
        .life(&dns.secondary_zones(), NewSecondaryZone::new("b.example.com", ["192.0.2.1"]), async |handle| {
            keep(&handle).await;
            let two = NewSecondaryZone::new("b.example.com", ["192.0.2.1", "192.0.2.2"]);
            let changed = handle.replace(two).await.unwrap().wait().await.unwrap();
            assert_eq!(changed.properties.primary_ips, ["192.0.2.1", "192.0.2.2"]);
        })
        .await;
    let new = NewReverseRecord::new("c.example.com", "192.0.2.3").description("first");
    lives
        .life(&dns.reverse_records(), new, async |handle| {
            keep(&handle).await;
            let renamed = NewReverseRecord::new("d.example.com", "192.0.2.3");
            let changed = handle.replace(renamed).await.unwrap().wait().await.unwrap();
            assert_eq!(changed.properties.name.as_deref(), Some("d.example.com"));
        })
        .await;
}
