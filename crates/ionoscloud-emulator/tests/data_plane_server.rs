//! From nothing to a document, through the program and a real server.
//!
//! `DATA_PLANE_COMMAND='secantusd-py …' cargo test -p ionoscloud-emulator --features cli,data-plane --test
//! data_plane_server`
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]
#![cfg(unix)]

mod program;

use std::fmt::Debug;
use std::process::Command;
use std::time::{Duration, Instant};

use mongodb::Client;
use mongodb::bson::{Document, doc};
use mongodb::error::{ErrorKind, Result};
use mongodb::options::{ClientOptions, Credential};
use program::{DATACENTER, Folder, Running, ask, started};
use serde_json::{Value, json};

const CLUSTERS: &str = "/databases/mongodb/clusters";

/// Ended by SIGTERM when dropped: outside of Linux, a program that is killed leaves its servers running.
struct Ending(Running);

impl Ending {
    fn end(&mut self) -> Option<i32> {
        let id = self.0.0.id().to_string();
        Command::new("kill").args(["-s", "TERM", &id]).status().unwrap();
        self.0.0.wait().unwrap().code()
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        if self.0.0.try_wait().unwrap().is_none() {
            self.end();
        }
    }
}

/// The cluster as soon as it has settled.
fn settled(address: &str, path: &str) -> Value {
    let deadline = Instant::now() + Duration::from_secs(90);
    loop {
        let (status, cluster) = ask(address, "GET", path, None).unwrap();
        assert_eq!(status, 200, "{cluster}");
        if cluster["metadata"]["state"] == "AVAILABLE" {
            return cluster;
        }
        assert!(cluster["metadata"]["state"] == "BUSY" && Instant::now() < deadline, "{cluster}");
        std::thread::sleep(Duration::from_millis(30));
    }
}

async fn driver(connection_string: &str, password: &str) -> Client {
    let mut options = ClientOptions::parse(connection_string).await.unwrap();
    options.server_selection_timeout = Some(Duration::from_secs(5));
    let (name, password) = ("ada".to_owned(), password.to_owned());
    options.credential = Some(Credential::builder().username(name).password(password).build());
    Client::with_options(options).unwrap()
}

async fn insert(client: &Client, database: &str) -> Result<()> {
    client.database(database).collection::<Document>("items").insert_one(doc! { "_id": 1, "name": "x" }).await.map(drop)
}

async fn read(client: &Client, database: &str) -> Result<Option<Document>> {
    client.database(database).collection::<Document>("items").find_one(doc! {}).await
}

/// The user is known, and lacks a role.
#[track_caller]
fn assert_unauthorized<T: Debug>(result: Result<T>, what: &str) {
    match result.map_err(|error| *error.kind) {
        Err(ErrorKind::Command(error)) if error.code == 13 => {}
        other => panic!("{what} was not refused for want of a role: {other:?}"),
    }
}

/// The user is not known, or has another password.
#[track_caller]
fn assert_unauthenticated<T: Debug>(result: Result<T>, what: &str) {
    match result.map_err(|error| *error.kind) {
        Err(ErrorKind::Authentication { .. }) => {}
        other => panic!("{what} was not refused: {other:?}"),
    }
}

#[tokio::test]
async fn created_cluster_stores_document() {
    let command = std::env::var("DATA_PLANE_COMMAND").expect("DATA_PLANE_COMMAND starts a server");
    let folder = Folder::new("data-plane");
    let file = folder.file("state.json");
    let arguments = ["--time-scale", "10000", "--state", &file, "--data-plane", &command];
    let (running, address) = started(&arguments, &[]);
    let mut running = Ending(running);
    let new = json!({ "properties": {
        "displayName": "a", "mongoDBVersion": "7.0", "location": "de/txl", "instances": 1,
        "templateID": "33457e53-1f8b-4ed2-8a12-2d42355aa759",
        "connections": [{ "datacenterId": DATACENTER, "lanId": "2", "cidrList": ["10.1.1.3/24"] }],
    } });
    let (status, made) = ask(&address, "POST", CLUSTERS, Some(&new)).unwrap();
    assert_eq!((status, &made["metadata"]["state"]), (200, &json!("BUSY")));
    assert_eq!(made["properties"].get("connectionString"), None);
    let path = format!("{CLUSTERS}/{}", made["id"].as_str().unwrap());
    let ready = settled(&address, &path);
    let server = ready["properties"]["connectionString"].as_str().unwrap().to_owned();
    assert!(server.starts_with("mongodb://127.0.0.1:"), "{server}");

    let roles = json!([{ "role": "readWrite", "database": "orders" }]);
    let user = json!({ "properties": { "username": "ada", "password": "first:pass/word@", "roles": roles } });
    let (status, response) = ask(&address, "POST", &format!("{path}/users"), Some(&user)).unwrap();
    assert_eq!(status, 200, "{response}");
    assert!(!response.to_string().contains("first:pass"));
    settled(&address, &path);
    let ada = driver(&server, "first:pass/word@").await;
    insert(&ada, "orders").await.expect("the user of the API writes to its database");
    assert_eq!(read(&ada, "orders").await.unwrap().unwrap(), doc! { "_id": 1, "name": "x" });
    assert_unauthorized(insert(&ada, "invoices").await, "writing to another database");
    let stranger = driver(&server, "wrong password").await;
    assert_unauthenticated(read(&stranger, "orders").await, "a wrong password");

    let ada_path = format!("{path}/users/ada");
    let roles = json!([{ "role": "read", "database": "orders" }]);
    let change = json!({ "properties": { "password": "second password", "roles": roles } });
    assert_eq!(ask(&address, "PATCH", &ada_path, Some(&change)).unwrap().0, 200);
    settled(&address, &path);
    let stale = driver(&server, "first:pass/word@").await;
    assert_unauthenticated(read(&stale, "orders").await, "the password from before the change");
    let ada = driver(&server, "second password").await;
    assert!(read(&ada, "orders").await.unwrap().is_some());
    assert_unauthorized(insert(&ada, "orders").await, "writing after the change to the role read");

    // The next run has the user and no document.
    assert_eq!(running.end(), Some(0));
    assert!(read(&ada, "orders").await.is_err(), "the server ends with the program");
    let (running, address) = started(&arguments, &[]);
    let mut running = Ending(running);
    let ready = settled(&address, &path);
    let server = ready["properties"]["connectionString"].as_str().unwrap().to_owned();
    assert_eq!(read(&driver(&server, "second password").await, "orders").await.unwrap(), None);

    assert_eq!(ask(&address, "DELETE", &ada_path, None).unwrap().0, 200);
    settled(&address, &path);
    let deleted = driver(&server, "second password").await;
    assert_unauthenticated(read(&deleted, "orders").await, "a deleted user");
    assert_eq!(ask(&address, "DELETE", &path, None).unwrap().0, 200);
    until_it_is_gone(&server);

    if cfg!(target_os = "linux") {
        let (_, made) = ask(&address, "POST", CLUSTERS, Some(&new)).unwrap();
        let ready = settled(&address, &format!("{CLUSTERS}/{}", made["id"].as_str().unwrap()));
        running.0.0.kill().unwrap();
        until_it_is_gone(ready["properties"]["connectionString"].as_str().unwrap());
    }
}

fn until_it_is_gone(server: &str) {
    let socket = server.strip_prefix("mongodb://").unwrap();
    let deadline = Instant::now() + Duration::from_secs(10);
    while std::net::TcpStream::connect(socket).is_ok() {
        assert!(Instant::now() < deadline, "the server outlives its cluster");
        std::thread::sleep(Duration::from_millis(30));
    }
}
