//! Costs that are counted, not timed: the same everywhere.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "functions of a test")]

use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request};
use http_body_util::{BodyExt as _, Full};
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt as _;

/// For each server of a page, with its metadata, its properties and references to its five collections.
const MOST_PER_SERVER: u64 = 12;
/// While a state is put back, for each byte of it: its own bytes, and the worlds before and after.
const MOST_PER_BYTE: f64 = 5.0;

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_time().start_paused(true).build().unwrap()
}

fn send(runtime: &Runtime, emulator: &Emulator, method: &Method, path: &str, body: Bytes) -> Bytes {
    let request = Request::builder().method(method).uri(path).header("authorization", "Bearer any");
    let request = request.header("content-type", "application/json").body(Full::new(body)).unwrap();
    runtime.block_on(async {
        let response = emulator.clone().oneshot(request).await.unwrap();
        tokio::time::advance(Duration::from_secs(1_000)).await;
        let status = response.status();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        assert!(status.is_success(), "{method} {path}: {status} {}", String::from_utf8_lossy(&body));
        body
    })
}

fn create(runtime: &Runtime, emulator: &Emulator, path: &str, properties: &Value) -> String {
    let body = Bytes::from(json!({ "properties": properties }).to_string());
    let made: Value = serde_json::from_slice(&send(runtime, emulator, &Method::POST, path, body)).unwrap();
    format!("{path}/{}", made["id"].as_str().unwrap())
}

/// The path of a data centre with this number of servers.
fn datacenter(runtime: &Runtime, emulator: &Emulator, servers: usize) -> String {
    let new = json!({ "name": "a", "location": "de/txl" });
    let datacenter = create(runtime, emulator, "/cloudapi/v6/datacenters", &new);
    for number in 0..servers {
        let new = json!({ "name": format!("web {number}"), "cores": 1, "ram": 1024 });
        create(runtime, emulator, &format!("{datacenter}/servers"), &new);
    }
    datacenter
}

#[test]
fn page_of_servers_copies_none_of_their_values() {
    let (runtime, emulator) = (runtime(), Emulator::new());
    let datacenter = datacenter(&runtime, &emulator, 60);
    let allocations = |limit: u64| {
        let path = format!("{datacenter}/servers?depth=1&limit={limit}");
        let page = || drop(send(&runtime, &emulator, &Method::GET, &path, Bytes::new()));
        (0..3).map(|_| allocation_counter::measure(page).count_total).min().unwrap()
    };
    let each = (allocations(60) - allocations(10)) / 50;
    println!("{each} allocations for each server of a page");
    assert!(each <= MOST_PER_SERVER, "{each} allocations for each server of a page");
}

#[test]
fn page_costs_same_at_every_offset() {
    let (runtime, emulator) = (runtime(), Emulator::new());
    let datacenter = datacenter(&runtime, &emulator, 60);
    let bytes = |offset: u64| {
        let path = format!("{datacenter}/servers?depth=0&limit=10&offset={offset}");
        let page = || drop(send(&runtime, &emulator, &Method::GET, &path, Bytes::new()));
        // The journal grows now and then.
        (0..3).map(|_| allocation_counter::measure(page).bytes_total).min().unwrap()
    };
    let (first, last) = (bytes(10), bytes(40));
    println!("a page takes {first} bytes, a later one {last}");
    // A list of references to all servers would have hundreds of bytes.
    assert!(first.abs_diff(last) < 100, "a page takes {first} bytes, a later one {last}");
}

/// The peak of memory while a state is put back, beside its body.
#[test]
fn state_takes_few_times_its_body_in_memory() {
    let (runtime, emulator) = (runtime(), Emulator::new());
    datacenter(&runtime, &emulator, 200);
    let state = send(&runtime, &emulator, &Method::GET, "/_emulator/state", Bytes::new());
    let length = state.len() as f64;
    let put = || drop(send(&runtime, &emulator, &Method::PUT, "/_emulator/state", state.clone()));
    let peak = allocation_counter::measure(put).bytes_max as f64 / length;
    println!("{peak:.1} bytes of memory for each byte of a state of {length}");
    assert!(peak < MOST_PER_BYTE, "{peak:.1} bytes of memory for each byte of a state of {length}");
}
