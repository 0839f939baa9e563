//! Records in bulk, and the challenge of an ACME certificate (DNS-01): set, then removed.
//!
//! The emulator takes the place of the API, with a virtual clock.

mod log_level;

use std::error::Error;

use ionoscloud::Client;
use ionoscloud::dns::{NewRecord, NewZone, RecordType, ZoneHandle};
use ionoscloud_emulator::Emulator;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    let client = Client::builder()
        .token("any-token")
        .configure_transport(|transport| transport.http_service(Emulator::new()))
        .build()?;

    let zone = client.dns().zones().create(NewZone::new("example.com")).await?.wait().await?;
    let zone = client.dns().zone(zone.id);

    // One after the other; to create many at once, collect the waits and pass them to `wait::all`.
    for number in 1..=20 {
        let record =
            NewRecord::new(format!("host-{number}"), RecordType::A, format!("192.0.2.{number}")).ttl_seconds(300);
        zone.records().create(record).await?.wait().await?;
    }
    println!("{} records", zone.records().list().collect_up_to(1_000).await?.len());

    // The value comes from the ACME server; it is public.
    let outcome = challenge(&zone, "gfj9Xq-Rg85nM").await;
    println!("{} records", zone.records().list().collect_up_to(1_000).await?.len());
    outcome
}

/// Sets the record that proves control of the zone (RFC 8555, section 8.4), and removes it again.
async fn challenge(zone: &ZoneHandle, value: &str) -> Result<(), Box<dyn Error>> {
    let record = NewRecord::new("_acme-challenge", RecordType::Txt, value).ttl_seconds(60);
    let created = zone.records().create(record).await?.wait().await?;
    println!("_acme-challenge is set: the ACME server can validate now");
    zone.record(created.id).delete().await?.wait().await?;
    println!("_acme-challenge is removed");
    Ok(())
}
