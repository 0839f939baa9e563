//! The costs of a contract this month, by product: the quantities of its meters, each with its price.
//!
//! The emulator takes the place of the API, with a virtual clock, on which a server and a DNS zone exist for ten days.
//! Its prices are its own.

mod log_level;

use std::collections::BTreeMap;
use std::error::Error;
use std::time::{Duration, SystemTime};

use ionoscloud::Client;
use ionoscloud::billing::operations::{GetProfile, GetUsage, ListProducts};
use ionoscloud::billing::{Product, TextAmount};
use ionoscloud::compute::{NewDatacenter, NewServer};
use ionoscloud::dns::NewZone;
use ionoscloud_emulator::Emulator;

const DAY: Duration = Duration::from_secs(24 * 3_600);
/// Midnight at the begin of 1 May 2026.
const MAY: Duration = Duration::from_secs(1_777_593_600);

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    let emulator = Emulator::builder().start_time(SystemTime::UNIX_EPOCH + MAY).build()?;
    let client = Client::builder()
        .token("any-token")
        .configure_transport(|transport| transport.http_service(emulator))
        .build()?;
    let new_datacenter = NewDatacenter::new("de/txl").name("shop");
    let datacenter = client.compute().datacenters().create(new_datacenter).await?.wait().await?;
    let datacenter = client.compute().datacenter(datacenter.id);
    datacenter.servers().create(NewServer::new().name("web").cores(2).ram_mb(4096)).await?.wait().await?;
    client.dns().zones().create(NewZone::new("example.com")).await?.wait().await?;
    tokio::time::sleep(10 * DAY).await;

    let profile = client.send(GetProfile::new()).await?;
    for contract in profile.companies {
        // A text in responses, with a leading zero at times, and a number in paths.
        let number: i64 = contract.contract_number.ok_or("a contract has no number")?.parse()?;
        let prices = client.send(ListProducts::new(number)).await?.products;
        let prices: BTreeMap<&str, &Product> =
            prices.iter().filter_map(|product| Some((product.meter_id.as_deref()?, product))).collect();
        let usage = client.send(GetUsage::new(number)).await?;

        let mut costs: BTreeMap<&str, f64> = BTreeMap::new();
        for meter in usage.datacenters.iter().flat_map(|datacenter| &datacenter.meters) {
            let id = meter.meter_id.as_deref().unwrap_or_default();
            let product = prices.get(id);
            let price = product.and_then(|product| number_of(product.unit_cost.as_ref()));
            let name = product.and_then(|product| product.product_type.as_deref()).unwrap_or(id);
            match number_of(meter.quantity.as_ref()).zip(price) {
                Some((quantity, price)) => *costs.entry(name).or_default() += quantity * price,
                None => println!("{id}: no quantity or no price"),
            }
        }
        println!("contract {number} since {}", usage.start_date.as_deref().unwrap_or("the begin of the month"));
        for (product, cost) in &costs {
            println!("{product:>12} {cost:>8.2} EUR");
        }
        println!("{:>12} {:>8.2} EUR", "all", costs.values().sum::<f64>());
    }
    Ok(())
}

/// The number of an amount, which the API writes as text; nothing for `N/A` and the like.
fn number_of(amount: Option<&TextAmount>) -> Option<f64> {
    amount?.quantity.as_deref()?.parse().ok()
}
