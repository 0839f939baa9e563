//! The Cloud API: requests, depth, filters, and a world that hangs together.

mod basics;
mod catalogue;
mod load_balancers;
mod networks;
mod references;
mod servers;
mod volumes;

use std::time::Duration;

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

use crate::support::{Received, get, send};

pub(crate) const BASE: &str = "/cloudapi/v6";

/// Sends a body below the base.
pub(crate) async fn call(emulator: &Emulator, method: Method, path: &str, body: Value) -> Received {
    send(emulator, method, &format!("{BASE}{path}"), Some(body)).await
}

pub(crate) async fn read(emulator: &Emulator, path: &str) -> Received {
    get(emulator, &format!("{BASE}{path}")).await
}

pub(crate) async fn remove(emulator: &Emulator, path: &str) -> Received {
    send(emulator, Method::DELETE, &format!("{BASE}{path}"), None).await
}

/// The path below the base of what is created, once its request is done.
pub(crate) async fn made(emulator: &Emulator, collection: &str, body: Value) -> String {
    let created = call(emulator, Method::POST, collection, body).await;
    assert_eq!(created.status, 202, "{collection}: {}", created.json);
    done(emulator, &created).await;
    format!("{collection}/{}", created.id())
}

/// Lets the request of a response come to its end.
pub(crate) async fn done(emulator: &Emulator, response: &Received) {
    let location = response.headers["location"].to_str().unwrap().to_owned();
    for _ in 0..200 {
        let status = get(emulator, &location).await;
        match status.json["metadata"]["status"].as_str().unwrap() {
            "DONE" => return,
            "FAILED" => panic!("{}", status.json),
            _ => tokio::time::advance(Duration::from_secs(5)).await,
        }
    }
    panic!("the request does not end");
}

/// A data centre.
pub(crate) async fn datacenter(emulator: &Emulator) -> String {
    made(emulator, "/datacenters", json!({ "properties": { "name": "main", "location": "de/txl" } })).await
}
