//! A fleet: 200 clusters and 1,000 DNS records, created and waited for at once, with one progress display.
//!
//! The waits of one collection share their polls: many of them cost little more than one. On a terminal the display
//! is drawn in place; elsewhere it is plain lines. The emulator takes the place of the API, with a virtual clock.

mod log_level;

use std::error::Error;
use std::future::IntoFuture;

use futures_util::future::join_all;
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use ionoscloud::dns::{NewRecord, NewZone, RecordType};
use ionoscloud::mongodb::{Connection, NewCluster};
use ionoscloud::wait::{Progress, Verdict};
use ionoscloud::{Client, wait};
use ionoscloud_emulator::Emulator;

const CLUSTERS: usize = 200;
const RECORDS: usize = 1_000;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    let emulator = Emulator::new();
    let service = emulator.clone();
    let client = Client::builder()
        .token("any-token")
        .configure_transport(|transport| transport.http_service(service))
        .build()?;

    let display = MultiProgress::new();
    let summary = display.add(ProgressBar::new_spinner().with_style(ProgressStyle::with_template("{msg}")?));
    // Each of them ends before an error is returned: what is dropped would still create.
    let (clusters, records) = tokio::join!(clusters(&client, &display), records(&client, &display));
    let (clusters, records) = (clusters?, records?);
    let text = format!("{clusters} clusters and {records} records: {} requests", emulator.journal().requests().len());
    summary.finish_with_message(text.clone());
    if display.is_hidden() {
        println!("{text}");
    }
    Ok(())
}

async fn clusters(client: &Client, display: &MultiProgress) -> Result<usize, Box<dyn Error>> {
    let collection = client.mongodb().clusters();
    let creations = (0..CLUSTERS).map(|number| {
        let network = Connection::new(
            "5a029f4a-72e5-11ec-90d6-0242ac120003",
            "1",
            [format!("10.7.{}.{}/16", number / 200, number % 200 + 3)],
        );
        let cluster = NewCluster::new()
            .mongodb_version("7.0")
            .instances(1)
            .connections([network])
            .location("de/txl")
            .display_name(format!("inventory-{number}"));
        collection.create(cluster.template_id("33457e53-1f8b-4ed2-8a12-2d42355aa759"))
    });
    let (created, failed) = create_all(creations).await;
    let bar = Bar::new(display, "clusters", CLUSTERS)?;
    let waits = created.into_iter().map(|cluster| cluster.wait().on_progress(bar.listener()));
    let ready = wait::all(waits.collect::<Vec<_>>()).await?.len();
    failed.map_or(Ok(ready), Err)
}

async fn records(client: &Client, display: &MultiProgress) -> Result<usize, Box<dyn Error>> {
    let zone = client.dns().zones().create(NewZone::new("example.com")).await?.wait().await?;
    let collection = client.dns().zone(zone.id).records();
    let creations = (0..RECORDS).map(|number| {
        let address = format!("192.0.2.{}", number % 254 + 1);
        collection.create(NewRecord::new(format!("host-{number}"), RecordType::A, address).ttl_seconds(300))
    });
    let (created, failed) = create_all(creations).await;
    let bar = Bar::new(display, "records", RECORDS)?;
    let waits = created.into_iter().map(|record| record.wait().on_progress(bar.listener()));
    let ready = wait::all(waits.collect::<Vec<_>>()).await?.len();
    failed.map_or(Ok(ready), Err)
}

/// Sends all creations, of which the client limits how many are in flight. What was created costs money, whatever
/// became of the others: so each result is kept, and an error ends nothing.
async fn create_all<T, C>(creations: impl Iterator<Item = C>) -> (Vec<T>, Option<Box<dyn Error>>)
where
    C: IntoFuture<Output = Result<T, ionoscloud::Error>>,
{
    let (mut created, mut failed): (_, Option<Box<dyn Error>>) = (Vec::new(), None);
    for result in join_all(creations.map(IntoFuture::into_future)).await {
        match result {
            Ok(response) => created.push(response),
            Err(error) => {
                eprintln!("not created: {error}");
                failed = Some(error.into());
            }
        }
    }
    (created, failed)
}

/// A line of the display: how many of a kind are ready.
#[derive(Clone)]
struct Bar {
    name: &'static str,
    bar: ProgressBar,
    is_plain: bool,
}

impl Bar {
    fn new(display: &MultiProgress, name: &'static str, total: usize) -> Result<Self, Box<dyn Error>> {
        let style = ProgressStyle::with_template("{prefix:>10} {wide_bar} {pos} of {len}")?;
        let bar = display.add(ProgressBar::new(total as u64).with_style(style).with_prefix(name));
        Ok(Self { name, bar, is_plain: display.is_hidden() })
    }

    /// Advances the line when a wait has ended well.
    fn listener<T>(&self) -> impl FnMut(&Progress<T>) + Send + Sync + use<T> {
        let bar = self.clone();
        move |progress| {
            if progress.verdict == Verdict::Met {
                bar.advance();
            }
        }
    }

    fn advance(&self) {
        self.bar.inc(1);
        let (ready, total) = (self.bar.position(), self.bar.length().unwrap_or_default());
        if self.is_plain && ready % (total / 4).max(1) == 0 {
            println!("{}: {ready} of {total}", self.name);
        }
    }
}
