//! Servers of clusters as the products see them, without any server.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt as _, Full};
use serde_json::{Value, json};
use tower::ServiceExt as _;

use crate::Emulator;
use crate::engine::secret::Secret;
use crate::engine::served::{Accounts, Password, User};

const CLUSTERS: &str = "/databases/postgresql/clusters";
const ADDRESS: &str = "127.1.2.3";
const HASH: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

async fn ask(emulator: &Emulator, line: &str, properties: Value) -> (u16, Value) {
    let id = line.rsplit('/').next().filter(|_| line.starts_with("PUT"));
    let body = if properties.is_null() { Value::Null } else { json!({ "id": id, "properties": properties }) };
    send(emulator, line, body).await
}

async fn send(emulator: &Emulator, line: &str, body: Value) -> (u16, Value) {
    let (method, url) = line.split_once(' ').unwrap();
    let request = Request::builder().method(method).uri(url).header("authorization", "Bearer any");
    let request = request.header("content-type", "application/json").body(Full::<Bytes>::from(body.to_string()));
    let response = emulator.clone().oneshot(request.unwrap()).await.unwrap();
    let (status, body) = (response.status().as_u16(), response.into_body().collect().await.unwrap().to_bytes());
    (status, serde_json::from_slice(&body).unwrap_or_default())
}

async fn made(emulator: &Emulator, clusters: &str, properties: &Value) -> String {
    let (status, cluster) = ask(emulator, &format!("POST {clusters}"), properties.clone()).await;
    assert!(matches!(status, 200..=202), "{clusters}: {status} {cluster}");
    tokio::time::advance(Duration::from_secs(1_000)).await;
    cluster["id"].as_str().unwrap().to_owned()
}

/// The state, and the member that the address is in.
async fn shown(emulator: &Emulator, url: &str) -> (String, Option<String>) {
    let (_, cluster) = ask(emulator, &format!("GET {url}"), Value::Null).await;
    let name = ["properties", "metadata"].into_iter().find_map(|member| cluster[member]["dnsName"].as_str());
    (cluster["metadata"]["state"].as_str().unwrap_or("gone").to_owned(), name.map(str::to_owned))
}

fn wanted(emulator: &Emulator, product: &str, id: &str) -> Option<Accounts> {
    emulator.with_served(product, |clusters, now| clusters.wanted_accounts(id, now)).unwrap()
}

/// The server is as it is wanted. Returns false if it was already.
fn follow(emulator: &Emulator, product: &str, id: &str) -> bool {
    let followed = emulator.with_served(product, |clusters, now| {
        let timeline = clusters.timeline(id, now)?;
        let revision = timeline.awaited_revision()?;
        timeline.server_is_ready(revision, ADDRESS);
        Some(())
    });
    followed.unwrap().is_some()
}

fn plain(password: &str) -> User {
    User { password: Password::Plain(Secret::new(password)), roles: Vec::new() }
}

fn accounts(users: &[(&str, User)], databases: &[(&str, &str)]) -> Accounts {
    let users: BTreeMap<String, User> = users.iter().map(|(name, user)| ((*name).to_owned(), user.clone())).collect();
    let databases = databases.iter().map(|(name, owner)| ((*name).to_owned(), (*owner).to_owned())).collect();
    Accounts { users, databases }
}

fn begun(products: &[&str]) -> Emulator {
    let emulator = Emulator::new();
    for product in products {
        emulator.with_served(product, |clusters, _| clusters.begin()).unwrap();
    }
    emulator
}

fn postgresql_v1() -> Value {
    json!({
        "displayName": "a", "postgresVersion": "15", "location": "de/fra", "instances": 1, "cores": 1, "ram": 4096,
        "storageSize": 20480, "storageType": "SSD", "synchronizationMode": "ASYNCHRONOUS",
        "connections": [lan()], "credentials": { "username": "app", "password": "0123456789" },
    })
}

fn lan() -> Value {
    json!({ "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "2", "cidr": "10.7.222.1/24" })
}

/// The properties of a cluster of a second version of an API.
fn second(own: &Value, credentials: &Value) -> Value {
    let mut properties = json!({
        "name": "orders", "instances": { "count": 1, "ram": 4, "cores": 2 },
        "connection": {
            "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "2",
            "primaryInstanceAddress": "192.168.1.100/24",
        },
        "maintenanceWindow": { "time": "09:00:00", "dayOfTheWeek": "Sunday" },
        "credentials": credentials,
    });
    for (name, value) in own.as_object().unwrap() {
        properties[name] = value.clone();
    }
    properties
}

fn postgresql_v2(password: &str) -> Value {
    let own = json!({
        "version": "16", "replicationMode": "ASYNCHRONOUS", "backup": { "location": "eu-central-3", "retentionDays": 7 },
        "instances": { "count": 1, "ram": 4, "cores": 2, "storageSize": 10 },
    });
    second(&own, &json!({ "username": "admin_1", "password": password, "database": "shop" }))
}

#[tokio::test(start_paused = true)]
async fn cluster_follows_users_and_databases_of_api() {
    let emulator = begun(&["postgresql-v1"]);
    let product = "postgresql-v1";
    let id = made(&emulator, CLUSTERS, &postgresql_v1()).await;
    let path = format!("{CLUSTERS}/{id}");
    assert_eq!(shown(&emulator, &path).await, ("BUSY".to_owned(), None), "before its server is there");
    let first = || ("app", plain("0123456789"));
    assert_eq!(wanted(&emulator, product, &id), Some(accounts(&[first()], &[])));
    assert!(follow(&emulator, product, &id) && !follow(&emulator, product, &id));
    let ready = ("AVAILABLE".to_owned(), Some(ADDRESS.to_owned()));
    assert_eq!(shown(&emulator, &path).await, ready);

    let minute = Duration::from_secs(60);
    let shop = json!({ "name": "shop", "owner": "app" });
    assert_eq!(ask(&emulator, &format!("POST {path}/databases"), shop).await.0, 200);
    assert_eq!(shown(&emulator, &path).await.0, "BUSY", "until the server has the database");
    // The next write need not wait for that, as without a server.
    let ada = json!({ "username": "ada", "password": "1234567890" });
    assert_eq!(ask(&emulator, &format!("POST {path}/users"), ada).await.0, 200);
    tokio::time::advance(minute).await;
    let both = [first(), ("ada", plain("1234567890"))];
    assert_eq!(wanted(&emulator, product, &id), Some(accounts(&both, &[("shop", "app")])));
    assert!(follow(&emulator, product, &id));
    assert_eq!(shown(&emulator, &path).await, ready);

    let password = json!({ "password": "2345678901" });
    assert_eq!(ask(&emulator, &format!("PATCH {path}/users/ada"), password).await.0, 200);
    tokio::time::advance(minute).await;
    let both = [first(), ("ada", plain("2345678901"))];
    assert_eq!(wanted(&emulator, product, &id), Some(accounts(&both, &[("shop", "app")])));
    assert!(follow(&emulator, product, &id));

    for (tail, left) in
        [("users/ada", accounts(&[first()], &[("shop", "app")])), ("databases/shop", accounts(&[first()], &[]))]
    {
        assert_eq!(ask(&emulator, &format!("DELETE {path}/{tail}"), Value::Null).await.0, 200);
        assert_eq!(wanted(&emulator, product, &id), Some(left), "without {tail} at once");
        tokio::time::advance(minute).await;
        assert!(follow(&emulator, product, &id), "{tail}");
    }
    assert_eq!(ask(&emulator, &format!("DELETE {path}"), Value::Null).await.0, 200);
    assert_eq!(wanted(&emulator, product, &id), None);
    let servers = emulator.with_served(product, |clusters, now| clusters.wanted_servers(now));
    assert_eq!(servers, Some(Vec::new()));
}

#[tokio::test(start_paused = true)]
async fn clusters_of_every_product_have_their_credentials() {
    let backup = json!({ "location": "eu-central-3", "retentionDays": 7 });
    let hash = User { password: Password::Hash(Secret::new(HASH)), roles: Vec::new() };
    let hashed = json!({ "algorithm": "SHA-256", "hash": HASH });
    let in_memory = |password: &Value| {
        json!({
            "displayName": "a", "version": "7.2", "replicas": 1, "resources": { "cores": 1, "ram": 4 },
            "persistenceMode": "None", "evictionPolicy": "allkeys-lru", "connections": [lan()],
            "credentials": { "username": "app", "password": password },
        })
    };
    let storage = json!({ "count": 1, "ram": 4, "cores": 2, "storageSize": 10 });
    for (product, clusters, properties, expected) in [
        (
            "postgresql-v2",
            "http://postgresql.de-fra.ionos.com/clusters",
            postgresql_v2("Canary-1!"),
            accounts(&[("admin_1", plain("Canary-1!"))], &[("shop", "admin_1")]),
        ),
        (
            "mariadb",
            "http://mariadb.de-fra.ionos.com/clusters",
            json!({
                "displayName": "shop", "mariadbVersion": "10.6", "instances": 1, "cores": 1, "ram": 4,
                "storageSize": 10, "connections": [lan()],
                "credentials": { "username": "app", "password": "0123456789" },
            }),
            accounts(&[("app", plain("0123456789"))], &[]),
        ),
        (
            "mariadb-v2",
            "http://mariadb.de-fra.ionos.com/v2/clusters",
            second(
                &json!({ "version": "10.6", "backup": backup, "instances": storage }),
                &json!({ "username": "app", "password": "0123456789", "database": "shop" }),
            ),
            accounts(&[("app", plain("0123456789"))], &[("shop", "app")]),
        ),
        (
            "inmemorydb",
            "http://in-memory-db.de-fra.ionos.com/replicasets",
            in_memory(&"0123456789".into()),
            accounts(&[("app", plain("0123456789"))], &[]),
        ),
        (
            "inmemorydb",
            "http://in-memory-db.de-fra.ionos.com/replicasets",
            in_memory(&hashed),
            accounts(&[("app", hash.clone())], &[]),
        ),
        (
            "inmemorydb-v2",
            "http://in-memory-db.de-fra.ionos.com/v2/clusters",
            second(
                &json!({
                    "version": "7.2", "persistenceMode": "None", "evictionPolicy": "noeviction",
                    "snapshot": { "location": "eu-central-3", "retentionDays": 7, "snapshotHours": [1] },
                }),
                &json!({ "username": "app", "password": hashed }),
            ),
            accounts(&[("app", hash.clone())], &[]),
        ),
    ] {
        let emulator = begun(&[product]);
        let id = made(&emulator, clusters, &properties).await;
        let url = format!("{clusters}/{id}");
        let (state, name) = shown(&emulator, &url).await;
        assert!(state != "AVAILABLE" && name.is_none(), "{product}: {state} {name:?}");
        assert_eq!(wanted(&emulator, product, &id), Some(expected), "{product}");
        assert!(follow(&emulator, product, &id));
        assert_eq!(shown(&emulator, &url).await, ("AVAILABLE".to_owned(), Some(ADDRESS.to_owned())), "{product}");

        emulator.with_served(product, |clusters, now| clusters.timeline(&id, now).unwrap().server_failed());
        assert_eq!(shown(&emulator, &url).await, ("FAILED".to_owned(), None), "{product}");
    }
}

#[tokio::test(start_paused = true)]
async fn password_of_replacement_is_that_of_server() {
    let (product, clusters) = ("postgresql-v2", "http://postgresql.de-fra.ionos.com/clusters");
    let emulator = begun(&[product]);
    let id = made(&emulator, clusters, &postgresql_v2("Canary-1!")).await;
    let url = format!("{clusters}/{id}");
    assert!(follow(&emulator, product, &id));
    for (password, changes) in [("Canary-1!", false), ("Canary-2!", true)] {
        assert_eq!(ask(&emulator, &format!("PUT {url}"), postgresql_v2(password)).await.0, 200);
        tokio::time::advance(Duration::from_secs(1_000)).await;
        assert_eq!(follow(&emulator, product, &id), changes, "{password}");
        let expected = accounts(&[("admin_1", plain(password))], &[("shop", "admin_1")]);
        assert_eq!(wanted(&emulator, product, &id), Some(expected));
    }
}

#[tokio::test(start_paused = true)]
async fn restored_state_awaits_its_servers() {
    let emulator = begun(&["postgresql-v1"]);
    let id = made(&emulator, CLUSTERS, &postgresql_v1()).await;
    let path = format!("{CLUSTERS}/{id}");
    assert!(follow(&emulator, "postgresql-v1", &id));
    let before = wanted(&emulator, "postgresql-v1", &id);
    let (_, state) = send(&emulator, "GET /_emulator/state", Value::Null).await;
    assert_eq!(send(&emulator, "PUT /_emulator/state", state).await.0, 200);
    assert_eq!(shown(&emulator, &path).await, ("BUSY".to_owned(), None), "until its server is found as it is wanted");
    assert_eq!(wanted(&emulator, "postgresql-v1", &id), before);
    assert!(follow(&emulator, "postgresql-v1", &id));
    assert_eq!(shown(&emulator, &path).await.0, "AVAILABLE");
}

/// A state file has no password that no server needs.
#[tokio::test(start_paused = true)]
async fn credentials_are_forgotten_without_data_plane() {
    let emulator = Emulator::new();
    let id = made(&emulator, "http://postgresql.de-fra.ionos.com/clusters", &postgresql_v2("Canary-1!")).await;
    assert_eq!(wanted(&emulator, "postgresql-v2", &id), Some(Accounts::default()));
    let id = made(&emulator, CLUSTERS, &postgresql_v1()).await;
    assert_eq!(wanted(&emulator, "postgresql-v1", &id), Some(Accounts::default()));
}
