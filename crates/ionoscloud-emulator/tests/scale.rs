//! A large world: pages and writes cost what they cost in a small one. At full size, and in a release build, against
//! budgets of time: `SCALE=10000 cargo test --release --test scale -- --test-threads 1`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]
#![cfg(target_os = "linux")]

mod program;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use ionoscloud_emulator::Emulator;
use program::started;
use serde_json::{Value, json};
use tower::ServiceExt as _;

/// The servers of the small world, and of the large one unless a variable says how many.
const SMALL: usize = 100;
const LARGE: usize = 2_000;
/// A write to the large world may cost this much more than one to the small world: caches miss more often.
const WRITE_RATIO: f64 = 2.0;
/// The same of a page of a long list, wherever it begins.
const PAGE_RATIO: f64 = 2.5;
/// The depth of pages, and how many a second there have to be of it.
const PAGES: [(u32, f64); 3] = [(0, 4_000.0), (1, 1_000.0), (3, 200.0)];

/// The memory of the program, and what a server with its volume and its NIC may add to it.
const MB_AT_REST: f64 = 40.0;
const MB_PER_SERVER: f64 = 0.016;

/// The servers of the large world, and whether there are budgets of time.
fn size() -> (usize, bool) {
    let size = std::env::var("SCALE").ok().and_then(|text| text.parse().ok());
    (size.unwrap_or(LARGE), size.is_some())
}

async fn call(emulator: &Emulator, method: Method, path: &str, body: Option<&Value>) -> (StatusCode, Bytes) {
    let request = Request::builder().method(method).uri(path).header("authorization", "Bearer any");
    let request = request.header("content-type", "application/json");
    let body = Full::<Bytes>::from(body.map(Value::to_string).unwrap_or_default());
    let response = emulator.clone().oneshot(request.body(body).unwrap()).await.unwrap();
    let status = response.status();
    (status, response.into_body().collect().await.unwrap().to_bytes())
}

async fn json_of(emulator: &Emulator, method: Method, path: &str, body: Option<&Value>) -> Value {
    let (status, body) = call(emulator, method.clone(), path, body).await;
    assert!(status.is_success(), "{method} {path}: {status} {}", String::from_utf8_lossy(&body));
    serde_json::from_slice(&body).unwrap_or_default()
}

/// A world with servers that have a volume and a NIC each, and the paths of the data centre and of one server.
struct World {
    emulator: Emulator,
    datacenter: String,
    server: String,
}

impl World {
    async fn new(servers: usize) -> Self {
        let emulator = Emulator::new();
        let new = json!({ "properties": { "name": "a", "location": "de/txl" } });
        let datacenter = json_of(&emulator, Method::POST, "/cloudapi/v6/datacenters", Some(&new)).await;
        let datacenter = format!("/cloudapi/v6/datacenters/{}", datacenter["id"].as_str().unwrap());
        settle().await;
        let volume = json!({ "properties": { "name": "disk", "size": 10, "type": "HDD", "licenceType": "OTHER" } });
        let nic = json!({ "properties": { "name": "eth0", "lan": 1 } });
        let server = json!({
            "properties": { "name": "web", "cores": 1, "ram": 1024 },
            "entities": { "volumes": { "items": [volume] }, "nics": { "items": [nic] } },
        });
        let server = json_of(&emulator, Method::POST, &format!("{datacenter}/servers"), Some(&server)).await;
        settle().await;
        let server = server["id"].as_str().unwrap().to_owned();
        multiply(&emulator, &server, servers - 1).await;
        let list = json_of(&emulator, Method::GET, &format!("{datacenter}/servers?limit=1"), None).await;
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
        Self { emulator, server: format!("{datacenter}/servers/{server}"), datacenter }
    }

    /// The mean time of a call.
    async fn time(&self, calls: u32, call: impl AsyncFn(u32)) -> Duration {
        self.emulator.journal().clear();
        let begun = Instant::now();
        for number in 0..calls {
            call(number).await;
        }
        begun.elapsed() / calls
    }

    /// The mean time of a page of 100 servers at a depth, further and further behind.
    async fn page(&self, pages: u32, depth: u32, servers: usize) -> Duration {
        let pages_there = u32::try_from(servers / 100).unwrap();
        self.time(pages, async |number| {
            let offset = number % pages_there * 100;
            let path = format!("{}/servers?depth={depth}&limit=100&offset={offset}", self.datacenter);
            let (status, _) = call(&self.emulator, Method::GET, &path, None).await;
            assert_eq!(status, StatusCode::OK);
        })
        .await
    }

    /// The mean time of a read of one server.
    async fn read(&self, reads: u32) -> Duration {
        self.time(reads, async |_| {
            assert_eq!(call(&self.emulator, Method::GET, &self.server, None).await.0, StatusCode::OK);
        })
        .await
    }

    /// The mean time of a write.
    async fn write(&self, write: Write, times: u32) -> Duration {
        let writes = match write {
            Write::Change => 1,
            Write::Lan | Write::IpBlock => 2,
            Write::Nic => 3,
            Write::Volume => 4,
        };
        self.time(times, async |number| self.written(write, number).await).await / writes
    }

    async fn written(&self, write: Write, number: u32) {
        let Self { datacenter, server, .. } = self;
        match write {
            Write::Change => {
                let name = json!({ "name": format!("web {number}") });
                self.send(Method::PATCH, server, Some(&name)).await;
            }
            Write::Lan => {
                let lan = self.create(&format!("{datacenter}/lans"), &json!({ "name": "back", "public": true })).await;
                self.send(Method::DELETE, &lan, None).await;
            }
            Write::Nic => {
                let nic = self.create(&format!("{server}/nics"), &json!({ "name": "eth1", "lan": 1 })).await;
                self.send(Method::PATCH, &nic, Some(&json!({ "name": format!("eth {number}") }))).await;
                self.send(Method::DELETE, &nic, None).await;
            }
            Write::Volume => {
                let new = json!({ "name": "more", "size": 10, "type": "HDD", "licenceType": "OTHER" });
                let volume = self.create(&format!("{datacenter}/volumes"), &new).await;
                let id = json!({ "id": volume.rsplit('/').next() });
                let attached = self.send(Method::POST, &format!("{server}/volumes"), Some(&id)).await;
                let path = format!("{server}/volumes/{}", attached["id"].as_str().unwrap());
                self.send(Method::DELETE, &path, None).await;
                self.send(Method::DELETE, &volume, None).await;
            }
            Write::IpBlock => {
                let new = json!({ "name": "ips", "size": 4, "location": "de/txl" });
                let block = self.create("/cloudapi/v6/ipblocks", &new).await;
                self.send(Method::DELETE, &block, None).await;
            }
        }
    }

    /// Creates a resource, and returns its path.
    async fn create(&self, collection: &str, properties: &Value) -> String {
        let made = self.send(Method::POST, collection, Some(&json!({ "properties": properties }))).await;
        format!("{collection}/{}", made["id"].as_str().unwrap())
    }

    async fn send(&self, method: Method, path: &str, body: Option<&Value>) -> Value {
        let response = json_of(&self.emulator, method, path, body).await;
        settle().await;
        response
    }
}

/// Writes, each of which leaves the world as it was.
#[derive(Debug, Clone, Copy)]
enum Write {
    /// A change of a server.
    Change,
    /// A LAN, created and deleted.
    Lan,
    /// A NIC, created, changed and deleted in the LAN that all NICs are in.
    Nic,
    /// A volume, created, attached, detached and deleted.
    Volume,
    /// An IP block, reserved and returned.
    IpBlock,
}

/// The time of the world is virtual; the time that is measured is not.
async fn settle() {
    tokio::time::advance(Duration::from_secs(1_000)).await;
}

/// Copies a server with its volume and its NIC, under ids of their own, by the state: a contract has 1,000 cores.
async fn multiply(emulator: &Emulator, server: &str, copies: usize) {
    let mut state = json_of(emulator, Method::GET, "/_emulator/state", None).await;
    let entries = state["entries"].as_array_mut().unwrap();
    let kinds = ["server/", "volume/", "nic/"];
    let is_copied = |entry: &&Value| {
        let key = entry[1].as_str().unwrap_or_default();
        entry[0] == "compute" && kinds.iter().any(|kind| key.starts_with(kind))
    };
    let originals: Vec<Value> = entries.iter().filter(is_copied).cloned().collect();
    assert_eq!(originals.len(), kinds.len(), "{server}");
    let ids: Vec<&str> = originals.iter().map(|entry| entry[2]["id"].as_str().unwrap()).collect();
    let template = Value::from(originals.clone()).to_string();
    for copy in 0..copies {
        let copied = ids.iter().enumerate().fold(template.clone(), |text, (kind, id)| {
            text.replace(id, &format!("{copy:08x}-0000-4000-8000-{kind:012x}"))
        });
        entries.extend(serde_json::from_str::<Vec<Value>>(&copied).unwrap());
    }
    let (status, body) = call(emulator, Method::PUT, "/_emulator/state", Some(&state)).await;
    assert!(status.is_success(), "{status} {}", String::from_utf8_lossy(&body));
}

#[tokio::test(start_paused = true)]
async fn large_world_costs_no_more_than_small_one() {
    let (servers, has_budgets) = size();
    let (small, large) = (World::new(SMALL).await, World::new(servers).await);
    // Taken in turns, so that other load of the machine meets both.
    for write in [Write::Change, Write::Lan, Write::Nic, Write::Volume, Write::IpBlock] {
        let (mut of_small, mut of_large) = (Duration::MAX, Duration::MAX);
        for _ in 0..5 {
            of_small = of_small.min(small.write(write, 20).await);
            of_large = of_large.min(large.write(write, 20).await);
        }
        let ratio = of_large.as_secs_f64() / of_small.as_secs_f64();
        println!("{servers} servers: {write:?} takes {of_large:.1?} a write, {ratio:.2} of one beside {SMALL} servers");
        assert!(ratio < WRITE_RATIO, "{write:?} costs {ratio:.2} of one in a small world");
    }
    let rate = |time: Duration| 1.0 / time.as_secs_f64();
    let read = large.read(2_000).await;
    println!("{:.0} reads a second", rate(read));
    for (depth, budget) in PAGES {
        let (mut of_small, mut of_large) = (Duration::MAX, Duration::MAX);
        for _ in 0..3 {
            of_small = of_small.min(small.page(50, depth, SMALL).await);
            of_large = of_large.min(large.page(50, depth, servers).await);
        }
        let ratio = of_large.as_secs_f64() / of_small.as_secs_f64();
        println!("{:.0} pages a second at depth {depth}, {ratio:.2} of one of {SMALL}", rate(of_large));
        assert!(ratio < PAGE_RATIO, "a page costs {ratio:.2} of one of a short list");
        assert!(!has_budgets || rate(of_large) >= budget, "{:.0} pages a second at depth {depth}", rate(of_large));
    }
    if has_budgets {
        assert!(rate(read) >= 10_000.0, "{:.0} reads a second", rate(read));
    }
}

/// Records of one name are as many as those of a small zone file, and four times that.
#[tokio::test(start_paused = true)]
async fn zone_file_costs_its_length() {
    const RECORDS: usize = 300;
    let emulator = Emulator::new();
    let new = json!({ "properties": { "zoneName": "example.com" } });
    let zone = json_of(&emulator, Method::POST, "/dns/zones", Some(&new)).await;
    let path = format!("/dns/zones/{}/zonefile", zone["id"].as_str().unwrap());
    let time = async |records: usize| {
        let record = |number: usize| format!("www 60 IN A 10.{}.{}.1\n", number / 256, number % 256);
        let file: String = (0..records).map(record).collect();
        let request = Request::builder().method(Method::PUT).uri(&path).header("authorization", "Bearer any");
        let request = request.header("content-type", "text/plain").body(Full::<Bytes>::from(file)).unwrap();
        let begun = Instant::now();
        let response = emulator.clone().oneshot(request).await.unwrap();
        let taken = begun.elapsed();
        assert_eq!(response.status(), StatusCode::OK);
        settle().await;
        taken
    };
    let (mut short, mut long) = (Duration::MAX, Duration::MAX);
    for _ in 0..3 {
        short = short.min(time(RECORDS).await);
        long = long.min(time(4 * RECORDS).await);
    }
    let ratio = long.as_secs_f64() / short.as_secs_f64();
    println!("{} records of one name take {long:.1?}, {ratio:.1} of a quarter of them", 4 * RECORDS);
    assert!(ratio < 8.0, "four times as many records cost {ratio:.1} times as much");
}

/// Resident memory of a process in MB, by `/proc`.
fn resident(process: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").trim().parse::<f64>().unwrap() / 1_000.0
}

/// Time that a process ran on any core, by `/proc`.
fn cpu_time(process: u32) -> Duration {
    // Fields 14 and 15 of the line, counted from the name, which ends with a parenthesis. A tick is 10 ms.
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let (_, fields) = stat.rsplit_once(')').unwrap();
    let ticks = fields.split_whitespace().skip(11).take(2).map(|field| field.parse::<u32>().unwrap()).sum::<u32>();
    Duration::from_millis(10) * ticks
}

/// Reads a path over one connection, one request after the other.
fn read_over_connection(address: &str, path: &str, reads: u32) {
    let mut connection = BufReader::new(TcpStream::connect(address).unwrap());
    connection.get_ref().set_nodelay(true).unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer any\r\n\r\n");
    let (mut line, mut body) = (String::new(), Vec::new());
    for _ in 0..reads {
        connection.get_mut().write_all(request.as_bytes()).unwrap();
        let mut length = 0;
        line.clear();
        connection.read_line(&mut line).unwrap();
        assert!(line.starts_with("HTTP/1.1 200 "), "{line}");
        while line != "\r\n" {
            line.clear();
            connection.read_line(&mut line).unwrap();
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.trim_end().parse().unwrap();
            }
        }
        body.resize(length, 0);
        connection.read_exact(&mut body).unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn program_serves_large_world_from_one_core() {
    let (servers, has_budgets) = size();
    let world = World::new(servers).await;
    let state = json_of(&world.emulator, Method::GET, "/_emulator/state", None).await;
    let (running, address) = started(&[], &[]);
    assert_eq!(program::ask(&address, "PUT", "/_emulator/state", Some(&state)).unwrap().0, 200);
    let process = running.0.id();
    let memory = resident(process);
    println!("{memory:.0} MB with {servers} servers");
    let budget = MB_AT_REST + MB_PER_SERVER * f64::from(u32::try_from(servers).unwrap());
    assert!(memory < budget, "{memory} of {budget} MB");
    let reads = if has_budgets { 50_000 } else { 1_000 };
    let (begun, cpu_before) = (Instant::now(), cpu_time(process));
    read_over_connection(&address, &world.server, reads);
    let (elapsed, cpu) = (begun.elapsed(), cpu_time(process) - cpu_before);
    let rate = |time: Duration| f64::from(reads) / time.as_secs_f64();
    println!("{:.0} reads a second over one connection, {:.0} for a second of CPU time", rate(elapsed), rate(cpu));
    if has_budgets {
        assert!(rate(cpu) >= 10_000.0, "{:.0} reads for a second of CPU time", rate(cpu));
    }
}

#[test]
fn program_starts_quickly_and_is_small_at_rest() {
    let (_, has_budgets) = size();
    let mut starts = Vec::new();
    for _ in 0..9 {
        let begun = Instant::now();
        let (running, _) = started(&[], &[]);
        starts.push(begun.elapsed());
        drop(running);
    }
    starts.sort();
    let (running, address) = started(&[], &[]);
    for path in ["/databases/mongodb/clusters", "/cloudapi/v6/datacenters", "/dns/zones", "/kafka/clusters"] {
        assert_eq!(program::ask(&address, "GET", path, None).unwrap().0, 200);
    }
    let memory = resident(running.0.id());
    println!("started in {:.1?} (median of {}), {memory:.1} MB at rest", starts[4], starts.len());
    // A build without optimization starts in a few times the budget.
    let factor = if has_budgets { 1 } else { 10 };
    assert!(starts[4] < Duration::from_millis(50) * factor, "{:?}", starts[4]);
    assert!(memory < MB_AT_REST, "{memory} MB");
}
