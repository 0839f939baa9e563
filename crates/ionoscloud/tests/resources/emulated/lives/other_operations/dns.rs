//! Parts of zones beside their records: keys, a file, and transfers to secondary ones.

use ionoscloud::Client;
use ionoscloud::dns::operations::{
    CreateZoneKeys, DeleteZoneKeys, GetQuota, GetZoneFile, ListZoneKeys, ReplaceZoneFile, StartZoneTransfer,
};
use ionoscloud::dns::*;

use super::super::super::ready;
use super::only;

pub(super) async fn calls(client: &Client) {
    let dns = client.dns();
    let usage = async || client.send(GetQuota::new()).await.unwrap().usage.unwrap().zones.unwrap();
    let before = usage().await;
    let zone = ready(&dns.zones(), NewZone::new("files.example.com")).await;
    assert_eq!(usage().await, before + 1);
    let id = zone.id().clone();
    let records = client.send(ReplaceZoneFile::new(&id, "www A 192.0.2.2\n@ MX 10 mail\n")).await.unwrap().items;
    assert_eq!(records.len(), 2);
    let file = client.send(GetZoneFile::new(&id)).await.unwrap();
    assert!(file.contains("192.0.2.2") && file.contains("MX"), "{file}");
    let of_name = only(dns.contract_records().list().zone_id(&id).name("www").collect_up_to(10).await.unwrap());
    assert_eq!(of_name.properties.content.as_deref(), Some("192.0.2.2"));
    keys(client, &id).await;
    let secondary = NewSecondaryZone::new("files.example.com", ["192.0.2.53"]);
    let secondary = ready(&dns.secondary_zones(), secondary).await;
    client.send(StartZoneTransfer::new(secondary.id().clone())).await.unwrap();
    let transfer = only(secondary.transfers().list().collect_up_to(10).await.unwrap());
    assert_eq!((transfer.primary_ip.as_deref(), transfer.status.as_deref()), (Some("192.0.2.53"), Some("OK")));
    let copied = secondary.records().list().collect_up_to(10).await.unwrap();
    assert!(copied.iter().any(|record| record.properties.content.as_deref() == Some("192.0.2.2")), "{copied:?}");
}

async fn keys(client: &Client, zone: &ZoneId) {
    let key = KeyParameters::new("RSASHA256", 4_096, 2_048);
    let nsec = NsecParameters::new("NSEC3", 1, 64);
    let created = client.send(CreateZoneKeys::new(zone, NewZoneKeys::new(key.clone(), nsec, 90))).await.unwrap();
    let parameters = created.properties.unwrap();
    assert_eq!((parameters.validity_days, parameters.key_parameters), (Some(90), Some(key.clone())));
    let shown = client.send(ListZoneKeys::new(zone)).await.unwrap();
    assert_eq!(shown.properties.unwrap().key_parameters.unwrap().algorithm, key.algorithm);
    let signing = only(shown.metadata.unwrap().keys);
    assert!(signing.digest.is_some_and(|digest| !digest.is_empty()));
    client.send(DeleteZoneKeys::new(zone)).await.unwrap();
    assert!(client.send(ListZoneKeys::new(zone)).await.unwrap_err().is_not_found());
}
