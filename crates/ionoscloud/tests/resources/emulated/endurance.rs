//! Tasks over all products for hours of virtual time, while requests and responses are lost: nothing is lost, doubled
//! or left behind, and the journal is the witness. `ENDURANCE=24x200` are 24 hours with 200 tasks.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::StatusCode;
use ionoscloud::api::mongodb::kinds::Cluster as MongodbCluster;
use ionoscloud::api::postgresql::v1;
use ionoscloud::backup_units::NewBackupUnit;
use ionoscloud::compute::{NewDatacenter, NewIpBlock, NewPrivateCrossConnect, NewTargetGroup};
use ionoscloud::dns::{NewSecondaryZone, NewZone};
use ionoscloud::kubernetes::NewCluster;
use ionoscloud::object_storage_management::NewAccessKey;
use ionoscloud::resource::{Collection, Creatable, Deletable, Named};
use ionoscloud::vpn::{NewIpsecGateway, NewWireguardGateway};
use ionoscloud::{Client, Error, Operation as _, Resolution, api_gateway, cert_manager, logging, monitoring, vpn};
use ionoscloud_emulator::{Effect, Emulator, Fault, RetryAfter};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use super::{DATACENTER, cdn, client, container_registry, inmemorydb, kafka, mariadb, nfs, postgresql, vm_autoscaling};
use crate::fixture::Fixture as _;

/// The name of the fault that loses the response of what was processed.
const LOST: &str = "lost";
/// A call that fails this often in a row fails for another reason than the weather.
const PATIENCE: u32 = 200;

/// Creations by the id of their operation.
type Counts = BTreeMap<String, usize>;

/// One of the tasks, and the record of all of them.
#[derive(Clone)]
struct Task {
    number: usize,
    until: Instant,
    /// The creations that the client knows of.
    known: Arc<Mutex<Counts>>,
}

/// Repeats a call that fails while the weather is bad.
async fn persistent<T>(call: impl AsyncFn() -> Result<T, Error>) -> T {
    let mut failures = 0;
    loop {
        match call().await {
            Ok(value) => return value,
            Err(error) => {
                failures += 1;
                assert!(failures < PATIENCE, "{error}");
                sleep(Duration::from_secs(3)).await;
            }
        }
    }
}

impl Task {
    /// Creates, finds and deletes one after another until the time is over.
    async fn run<K>(self, collection: Collection<K>, new: impl Fn(&str) -> K::New)
    where
        K: Creatable + Named + Deletable,
    {
        let mut random = fastrand::Rng::with_seed(u64::try_from(self.number).unwrap());
        let mut round = 0;
        while Instant::now() < self.until {
            round += 1;
            let new = new(&format!("task-{}-{round}", self.number));
            if let Some(id) = created(&collection, &new).await {
                *self.known.lock().unwrap().entry(K::Create::INFO.id().to_owned()).or_default() += 1;
                self.life(&collection, &id, K::new_name(&new).unwrap(), &mut random).await;
            }
            sleep(Duration::from_secs(random.u64(1..60))).await;
        }
    }

    async fn life<K>(&self, collection: &Collection<K>, id: &str, name: &str, random: &mut fastrand::Rng)
    where
        K: Creatable + Named + Deletable,
    {
        let handle = collection.handle(K::Id::from(id));
        let seen = persistent(async || handle.wait_until_ready().await).await;
        assert!(ionoscloud::Lifecycle::is_ready(&seen), "{name}");
        // It would be ambiguous if there were two.
        let found = persistent(async || collection.find(name).await).await;
        let found = found.unwrap_or_else(|| panic!("{}: {name} is lost", K::NOUN));
        assert_eq!(K::entry_id(&found), Some(id), "{name}");
        sleep(Duration::from_secs(random.u64(1..600))).await;
        persistent(async || match handle.delete().await {
            Ok(deleted) => deleted.wait().await.map(drop),
            Err(error) if error.is_not_found() => Ok(()),
            Err(error) => Err(error),
        })
        .await;
        assert!(persistent(async || collection.find(name).await).await.is_none(), "{}: {name} is left", K::NOUN);
    }
}

/// The id of the one that a creation made; none if it certainly made none.
async fn created<K: Creatable>(collection: &Collection<K>, new: &K::New) -> Option<String> {
    let error = match collection.create(new.clone()).recover_lost_response().await {
        Ok(created) => return K::created_id(created.response()).map(str::to_owned),
        Err(error) => error,
    };
    if !error.may_have_been_processed() {
        assert!(error.is_retryable(), "{error}");
        return None;
    }
    let lost = error.lost_creation().unwrap_or_else(|| panic!("{error}"));
    match persistent(async || lost.resolve::<K::Entry>().await).await {
        Resolution::Created(entry) => K::entry_id(&entry).map(str::to_owned),
        Resolution::NotFound => None,
        other => panic!("{}: {other:?}", K::NOUN),
    }
}

/// Something goes wrong every few seconds.
async fn weather(emulator: Emulator, until: Instant) {
    let mut random = fastrand::Rng::with_seed(7);
    while Instant::now() < until {
        let (name, effect) = match random.u8(0..6) {
            0 => ("busy", Effect::status(StatusCode::SERVICE_UNAVAILABLE)),
            1 => (LOST, Effect::reset().after_processing()),
            2 => ("cut off", Effect::reset()),
            3 => ("throttled", Effect::status(StatusCode::TOO_MANY_REQUESTS).retry_after(RetryAfter::Seconds(2))),
            4 => ("gateway", Effect::status(StatusCode::BAD_GATEWAY).html()),
            _ => ("late", Effect::respond().delay(Duration::from_secs(10))),
        };
        emulator.clear_faults();
        emulator.add_fault(Fault::on_anything().nth(random.u64(1..4)).named(name).then(effect)).unwrap();
        sleep(Duration::from_millis(random.u64(500..5_000))).await;
    }
    emulator.clear_faults();
}

/// Counts the creations that were processed, and forgets the requests: the journal has room for 100,000.
fn read_journal(emulator: &Emulator, processed: &mut Counts, faults: &mut usize) {
    let journal = emulator.journal();
    for request in journal.requests() {
        *faults += usize::from(request.fault.is_some());
        let is_processed = request.status.is_some_and(|status| status.is_success())
            || request.status.is_none() && request.fault.as_deref() == Some(LOST);
        if let (true, Some(operation)) = (is_processed && request.method == http::Method::POST, request.operation) {
            *processed.entry(operation.to_owned()).or_default() += 1;
        }
    }
    journal.clear();
}

/// Calls a macro with each collection and the creation of one of a name.
macro_rules! collections {
    ($client:expr, $each:ident) => {
        let client: &Client = $client;
        $each!(client.compute().datacenters(), |name: &str| NewDatacenter::new("de/txl").name(name).into());
        $each!(client.compute().ip_blocks(), |name: &str| NewIpBlock::new("de/txl", 1).name(name));
        $each!(client.compute().cross_connects(), |name: &str| NewPrivateCrossConnect::new().name(name));
        $each!(client.compute().target_groups(), |name: &str| NewTargetGroup::new(name, "ROUND_ROBIN", "HTTP"));
        $each!(client.kubernetes().clusters(), |name: &str| NewCluster::new(name));
        $each!(client.backup_units().units(), |name: &str| {
            NewBackupUnit::new(name.replace('-', ""), "anna@mail.example", test_secrets::password())
        });
        $each!(client.mongodb().clusters(), |name: &str| MongodbCluster::named(name));
        $each!(client.postgresql().v1().clusters(), |name: &str| {
            let mut new = v1::kinds::Cluster::named(name);
            new.credentials.as_mut().unwrap().password = test_secrets::database_password().into();
            new
        });
        $each!(client.postgresql().v2().at("de/txl").clusters(), |name: &str| {
            let mut new = postgresql::cluster_v2();
            new.name = Some(name.to_owned());
            new
        });
        $each!(client.mariadb().v1().at("de/txl").clusters(), mariadb::first);
        $each!(client.mariadb().v2().at("us/mci").clusters(), mariadb::second);
        $each!(client.inmemorydb().v1().at("de/txl").replica_sets(), |name: &str| {
            inmemorydb::first(name, ionoscloud::Secret::from(test_secrets::password()))
        });
        $each!(client.inmemorydb().v2().at("us/mci").clusters(), inmemorydb::second);
        $each!(client.dns().zones(), |name: &str| NewZone::new(format!("{name}.example.com")));
        $each!(client.dns().secondary_zones(), |name: &str| {
            NewSecondaryZone::new(format!("{name}.example.org"), ["192.0.2.1"])
        });
        $each!(client.kafka().at("de/txl").clusters(), kafka::cluster);
        $each!(client.cdn().distributions(), |name: &str| cdn::plain(&format!("{name}.example.com")));
        $each!(client.cert_manager().providers(), |name: &str| {
            cert_manager::NewProvider::new()
                .name(name)
                .email("ops@example.com")
                .server("https://acme.example/directory")
        });
        $each!(client.container_registry().registries(), container_registry::registry);
        $each!(client.vm_autoscaling().groups(), vm_autoscaling::new);
        $each!(client.logging().at("de/txl").pipelines(), |name: &str| logging::NewPipeline::new(name));
        $each!(client.monitoring().at("de/txl").pipelines(), |name: &str| monitoring::NewPipeline::new(name));
        $each!(client.nfs().at("de/txl").clusters(), nfs::cluster);
        $each!(client.vpn().at("de/txl").ipsec_gateways(), |name: &str| {
            NewIpsecGateway::new(name, "192.0.2.1", [vpn::Connection::new(DATACENTER, "2", "10.7.222.1/24")])
        });
        $each!(client.vpn().at("us/las").wireguard_gateways(), |name: &str| {
            let lan = vpn::Connection::new(DATACENTER, "2", "10.7.222.1/24");
            NewWireguardGateway::new(name, "192.0.2.1", [lan], test_secrets::password())
        });
        $each!(client.api_gateway().gateways(), |name: &str| api_gateway::NewGateway::new(name));
        $each!(client.object_storage_management().access_keys(), |name: &str| NewAccessKey::new(name));
    };
}

/// Hours and tasks.
fn size() -> (u32, usize) {
    let text = std::env::var("ENDURANCE").unwrap_or_else(|_| "1x30".to_owned());
    let (hours, tasks) = text.split_once('x').unwrap();
    (hours.parse().unwrap(), tasks.parse().unwrap())
}

#[tokio::test(start_paused = true)]
async fn tasks_over_all_products_endure_bad_weather() {
    tokio::task::LocalSet::new().run_until(endure()).await;
}

async fn endure() {
    let (hours, tasks) = size();
    let emulator = Emulator::new();
    let client = client(&emulator).await;
    let until = Instant::now() + Duration::from_secs(3_600) * hours;
    let known = Arc::new(Mutex::new(Counts::new()));
    let mut running = JoinSet::new();
    let mut number = 0;
    macro_rules! start {
        ($collection:expr, $new:expr) => {
            if number < tasks {
                number += 1;
                running.spawn_local(Task { number, until, known: known.clone() }.run($collection, $new));
            }
        };
    }
    while number < tasks {
        collections!(&client, start);
    }
    running.spawn_local(weather(emulator.clone(), until));
    let (mut processed, mut faults) = (Counts::new(), 0);
    while !running.is_empty() {
        let joined = tokio::time::timeout(Duration::from_secs(60), running.join_next()).await;
        if let Ok(Some(joined)) = joined {
            joined.unwrap();
        }
        read_journal(&emulator, &mut processed, &mut faults);
    }
    macro_rules! is_empty {
        ($collection:expr, $new:expr) => {
            assert!($collection.list().collect_up_to(1).await.unwrap().is_empty(), "something is left");
        };
    }
    collections!(&client, is_empty);
    let known = known.lock().unwrap().clone();
    let creations: usize = known.values().sum();
    println!("{hours} virtual hours, {tasks} tasks: {creations} creations, {faults} faults");
    assert_eq!(known, processed, "the client knows of every creation that was processed, and of no other");
    assert!(
        creations > 2 * tasks && faults > creations,
        "{creations} creations, {faults} faults: too few for a verdict"
    );
}
