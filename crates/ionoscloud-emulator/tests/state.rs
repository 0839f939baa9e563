//! The program's state file: what it keeps, what it refuses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]
#![cfg(unix)]

mod program;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http_body_util::Full;
use ionoscloud_emulator::{Emulator, Times};
use program::{DATACENTER, Folder, Running, ask, ended, started};
use serde_json::{Value, json};
use tower::ServiceExt as _;

const CLUSTERS: &str = "/databases/mongodb/clusters";
/// Fast enough that clusters can be changed while the test runs.
const FAST: &str = "100000";

fn new_cluster(name: &str) -> Value {
    json!({ "properties": {
        "displayName": name, "mongoDBVersion": "7.0", "location": "de/txl", "instances": 1,
        "templateID": "33457e53-1f8b-4ed2-8a12-2d42355aa759",
        "connections": [{ "datacenterId": DATACENTER, "lanId": "2", "cidrList": ["10.1.1.3/24"] }],
    } })
}

/// Names by id.
fn listed(address: &str) -> BTreeMap<String, String> {
    let (status, list) = ask(address, "GET", &format!("{CLUSTERS}?limit=1000"), None).unwrap();
    assert_eq!(status, 200);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (text(&one["id"]), text(&one["properties"]["displayName"])))
        .collect()
}

/// Creates, renames and deletes clusters until the program dies, and says what was acknowledged of them.
fn write_until_dead(address: &str, round: usize, killed: &AtomicBool) -> BTreeMap<String, Option<String>> {
    let mut acknowledged = BTreeMap::new();
    for number in 0.. {
        let name = format!("round {round} number {number}");
        let Some((status, made)) = ask(address, "POST", CLUSTERS, Some(&new_cluster(&name))) else { break };
        assert_eq!(status, 200, "{made}");
        let id = made["id"].as_str().unwrap().to_owned();
        acknowledged.insert(id.clone(), Some(name.clone()));
        std::thread::sleep(Duration::from_millis(6));
        let path = format!("{CLUSTERS}/{id}");
        // Until it is acknowledged, either may be true.
        let before = acknowledged.remove(&id).unwrap();
        let change = json!({ "properties": { "displayName": format!("{name} renamed") } });
        match (number % 3, &before) {
            (0, _) => acknowledged.insert(id, before),
            (1, _) => match ask(address, "PATCH", &path, Some(&change)) {
                Some((200, _)) => acknowledged.insert(id, Some(format!("{name} renamed"))),
                Some(_) => acknowledged.insert(id, before),
                None => None,
            },
            _ => match ask(address, "DELETE", &path, None) {
                Some((200, _)) => acknowledged.insert(id, None),
                Some(_) => acknowledged.insert(id, before),
                None => None,
            },
        };
    }
    assert!(killed.load(Ordering::SeqCst), "it ended by itself");
    acknowledged
}

#[test]
fn acknowledged_writes_survive_kill() {
    let folder = Folder::new("kill");
    let file = folder.file("state.json");
    let arguments = ["--time-scale", FAST, "--state", &file];
    let mut acknowledged = BTreeMap::new();
    for round in 0..6 {
        let (running, address) = started(&arguments, &[]);
        let killed = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let (address, killed) = (&address, &killed);
            let writers: Vec<_> = (0..3)
                .map(|writer| scope.spawn(move || write_until_dead(address, 10 * round + writer, killed)))
                .collect();
            std::thread::sleep(Duration::from_millis(150 + 37 * round as u64));
            killed.store(true, Ordering::SeqCst);
            // SIGKILL: nothing can be tidied up.
            drop(running);
            for writer in writers {
                acknowledged.extend(writer.join().unwrap());
            }
        });
    }
    let (_running, address) = started(&arguments, &[]);
    std::thread::sleep(Duration::from_millis(5));
    let listed = listed(&address);
    for (id, name) in &acknowledged {
        assert_eq!(listed.get(id), name.as_ref(), "{id}");
    }
    let (kept, gone): (Vec<_>, Vec<_>) = acknowledged.values().partition(|name| name.is_some());
    assert!(kept.len() > 10 && gone.len() > 3, "{} kept, {} deleted: too few for a verdict", kept.len(), gone.len());
}

#[test]
fn time_passes_while_program_is_stopped() {
    let folder = Folder::new("time");
    let file = folder.file("state.json");
    let arguments = ["--time-scale", "240", "--state", &file];
    let (running, address) = started(&arguments, &[]);
    // Two seconds at this scale.
    let (_, made) = ask(&address, "POST", CLUSTERS, Some(&new_cluster("a"))).unwrap();
    let path = format!("{CLUSTERS}/{}", made["id"].as_str().unwrap());
    let (_, token) = ask(&address, "GET", "/auth/v1/tokens/generate", None).unwrap();
    drop(running);
    let (running, address) = started(&arguments, &[]);
    let (_, again) = ask(&address, "GET", &path, None).unwrap();
    assert_eq!(again, made, "still BUSY, and created when it was");
    drop(running);
    std::thread::sleep(Duration::from_millis(2_100));
    let (_running, address) = started(&arguments, &[]);
    let (_, later) = ask(&address, "GET", &path, None).unwrap();
    assert_eq!(later["metadata"]["state"], "AVAILABLE");
    assert_eq!(later["metadata"]["createdDate"], made["metadata"]["createdDate"]);

    let (_, another) = ask(&address, "POST", CLUSTERS, Some(&new_cluster("b"))).unwrap();
    assert_ne!(another["id"], made["id"]);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(token["token"].as_str().unwrap()), "tokens are good after a restart");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
}

/// The JSON of a successful response in process.
async fn json_of(emulator: &Emulator, method: &str, path: &str, body: &Value) -> Value {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let request = http::Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", "Bearer token")
        .header("content-type", "application/json")
        .body(Full::<bytes::Bytes>::from(body))
        .unwrap();
    let response = emulator.clone().oneshot(request).await.unwrap();
    assert!(response.status().is_success(), "{method} {path}: {}", response.status());
    let body = http_body_util::BodyExt::collect(response.into_body()).await.unwrap().to_bytes();
    serde_json::from_slice(&body).unwrap()
}

/// It is dropped without a farewell, as by a kill.
#[tokio::test]
async fn shift_of_clock_survives_restart() {
    let folder = Folder::new("shift");
    let file = folder.file("state.log");
    let open = || Emulator::builder().state_file(&file).build().unwrap();
    let elapsed = |clock: Value| clock["elapsedSeconds"].as_f64().unwrap();
    let emulator = open();
    let first = json_of(&emulator, "POST", CLUSTERS, &new_cluster("a")).await["id"].clone();
    for _ in 0..2 {
        json_of(&emulator, "POST", "/_emulator/clock", &json!({ "shiftSeconds": 5_000 })).await;
    }
    let before = elapsed(json_of(&emulator, "GET", "/_emulator/clock", &Value::Null).await);
    assert!(before >= 10_000.0);
    drop(emulator);
    std::thread::sleep(Duration::from_millis(300));
    let emulator = open();
    let after = elapsed(json_of(&emulator, "GET", "/_emulator/clock", &Value::Null).await);
    assert!((0.3..60.0).contains(&(after - before)), "{before} {after}: time passes meanwhile, after a shift too");
    let path = format!("{CLUSTERS}/{}", first.as_str().unwrap());
    assert_eq!(json_of(&emulator, "GET", &path, &Value::Null).await["metadata"]["state"], "AVAILABLE");
}

/// The clock goes back with it, which no record does otherwise.
#[tokio::test]
async fn clock_of_replaced_state_survives_restart() {
    let folder = Folder::new("clock");
    let file = folder.file("state.log");
    let open = || Emulator::builder().state_file(&file).build().unwrap();
    let emulator = open();
    let state = json_of(&emulator, "GET", "/_emulator/state", &Value::Null).await;
    json_of(&emulator, "POST", "/_emulator/clock", &json!({ "shiftSeconds": 5_000 })).await;
    json_of(&emulator, "PUT", "/_emulator/state", &state).await;
    drop(emulator);
    let clock = json_of(&open(), "GET", "/_emulator/clock", &Value::Null).await;
    assert!(clock["elapsedSeconds"].as_f64().unwrap() < 100.0, "{clock}");
}

#[tokio::test]
async fn state_of_unknown_section_is_refused() {
    let emulator = Emulator::new();
    let state = json!({ "entries": [["nope", "x", {}]] });
    let response = exchange(&emulator, "PUT", "/_emulator/state", &state.to_string()).await;
    assert_eq!(response.0, 422);
    assert_eq!(exchange(&emulator, "POST", "/_emulator/faults", "{").await.0, 400);
}

/// The status and the `Location` of a response in process.
async fn exchange(emulator: &Emulator, method: &str, path: &str, body: &str) -> (u16, Option<String>) {
    let request = http::Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", "Bearer token")
        .header("content-type", "application/json")
        .body(Full::<bytes::Bytes>::from(body.to_owned()))
        .unwrap();
    let response = emulator.clone().oneshot(request).await.unwrap();
    let location = response.headers().get("location").map(|location| location.to_str().unwrap().to_owned());
    (response.status().as_u16(), location)
}

#[tokio::test]
async fn network_of_deleted_cluster_stays_locked() {
    let folder = Folder::new("network");
    let file = folder.file("state.json");
    let times = Times::default().provisioning(Duration::ZERO).deletion(Duration::ZERO);
    let open = || Emulator::builder().times(times.clone()).state_file(&file).build().unwrap();
    let lan = |id: u32| format!("/cloudapi/v6/datacenters/{DATACENTER}/lans/{id}");
    let (lan, free) = (lan(2), lan(3));
    let emulator = open();
    assert_eq!(exchange(&emulator, "POST", CLUSTERS, &new_cluster("a").to_string()).await.0, 200);
    let text = fs::read_to_string(&file).unwrap();
    let key = text.split("\"cluster/").nth(1).unwrap().split('"').next().unwrap();
    let cluster = format!("{CLUSTERS}/{key}");
    assert_eq!(exchange(&emulator, "DELETE", &cluster, "").await.0, 200);
    assert_eq!(exchange(&emulator, "DELETE", &free, "").await.0, 404);
    let datacenter = r#"{"properties":{"location":"de/txl"}}"#;
    let (status, location) = exchange(&emulator, "POST", "/cloudapi/v6/datacenters", datacenter).await;
    assert_eq!(status, 202);

    drop(emulator);
    let emulator = open();
    assert_eq!(exchange(&emulator, "GET", &cluster, "").await.0, 404);
    assert_eq!(exchange(&emulator, "DELETE", &lan, "").await.0, 403);
    assert_eq!(exchange(&emulator, "GET", &location.unwrap(), "").await.0, 200);
}

#[test]
fn foreign_state_files_are_rejected_unchanged() {
    let folder = Folder::new("foreign");
    let file = folder.file("state.json");
    for text in ["", "not JSON", "{\"format\":\"something else\",\"version\":1}"] {
        fs::write(&file, text).unwrap();
        let output = ended(&["--state", &file]);
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && message.contains(&file) && message.contains("left as it is"), "{message}");
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
    }
    // Half of a header is no file.
    let good = folder.file("good.json");
    let (running, _) = started(&["--state", &good], &[]);
    drop(running);
    let whole = fs::read(&good).unwrap();
    let header = whole.iter().position(|byte| *byte == b'\n').unwrap();
    fs::write(&good, &whole[..header / 2]).unwrap();
    let message = String::from_utf8(ended(&["--state", &good]).stderr).unwrap();
    assert!(message.contains("damaged at line 1"), "{message}");
    let nowhere = folder.file("no/such/folder");
    assert!(!ended(&["--state", &nowhere]).status.success());
}

#[test]
fn unsaved_write_is_not_acknowledged() {
    let folder = Folder::new("unwritable");
    let (inner, file) = (folder.file("inner"), folder.file("inner/state.json"));
    fs::create_dir(&inner).unwrap();
    let (running, address): (Running, String) = started(&["--state", &file], &[]);
    fs::remove_dir_all(&inner).unwrap();
    let (status, response) = ask(&address, "POST", CLUSTERS, Some(&new_cluster("a"))).unwrap();
    assert_eq!((status, &response["messages"][0]["errorCode"]), (500, &json!("emulator-state-not-kept")));
    drop(running);
}

#[test]
fn locked_state_file_is_refused_until_released() {
    let folder = Folder::new("shared");
    let file = folder.file("state.json");
    let (running, address) = started(&["--state", &file], &[]);
    let output = ended(&["--state", &file]);
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && message.contains(&file) && message.contains("in use"), "{message}");
    assert_eq!(ask(&address, "POST", CLUSTERS, Some(&new_cluster("a"))).unwrap().0, 200);
    drop(running);
    let (_running, address) = started(&["--state", &file], &[]);
    assert_eq!(listed(&address).len(), 1);
}

/// All acknowledged changes survive a crash that tears the last write.
#[test]
fn torn_write_is_cut_off_and_reported() {
    let folder = Folder::new("torn");
    let file = folder.file("state.log");
    let (running, address) = started(&["--state", &file], &[]);
    assert_eq!(ask(&address, "POST", CLUSTERS, Some(&new_cluster("a"))).unwrap().0, 200);
    let acknowledged = fs::read(&file).unwrap();
    assert_eq!(ask(&address, "POST", CLUSTERS, Some(&new_cluster("b"))).unwrap().0, 200);
    drop(running);
    let whole = fs::read(&file).unwrap();
    assert!(whole.starts_with(&acknowledged), "a change is appended");
    fs::write(&file, &whole[..acknowledged.len() + 9]).unwrap();
    let (running, address) = started(&["--state", &file], &[]);
    assert_eq!(listed(&address).values().collect::<Vec<_>>(), ["a"]);
    assert!(running.finish().contains("cut off 9 bytes"));

    // A wrong byte in a whole line is damage, in the last one too: it was acknowledged.
    for place in [acknowledged.len() - 9, whole.len() - 9] {
        let mut damaged = whole.clone();
        damaged[place] ^= 1;
        fs::write(&file, &damaged).unwrap();
        let message = String::from_utf8(ended(&["--state", &file]).stderr).unwrap();
        assert!(message.contains("its checksum is wrong") && message.contains("left as it is"), "{message}");
        assert_eq!(fs::read(&file).unwrap(), damaged);
    }
}

/// Files of the names that locks and new versions have, which are not the emulator's own.
#[tokio::test]
async fn neighbours_of_state_file_are_untouched() {
    let folder = Folder::new("neighbours");
    let file = folder.file("state.log");
    let neighbours = [".lock", ".new", ".1.new"].map(|name| format!("{file}{name}"));
    // A backup begins as every state file does.
    drop(Emulator::builder().state_file(&file).build().unwrap());
    let backup = fs::read_to_string(&file).unwrap();
    for name in &neighbours {
        fs::write(name, &backup).unwrap();
    }
    let emulator = Emulator::builder().state_file(&file).build().unwrap();
    json_of(&emulator, "POST", "/_emulator/reset", &Value::Null).await;
    json_of(&emulator, "POST", CLUSTERS, &new_cluster("a")).await;
    drop(emulator);
    let emulator = Emulator::builder().state_file(&file).build().unwrap();
    assert_eq!(json_of(&emulator, "GET", CLUSTERS, &Value::Null).await["items"].as_array().unwrap().len(), 1);
    for name in &neighbours {
        assert_eq!(fs::read_to_string(name).unwrap(), backup, "{name}");
    }
    let left: Vec<_> = fs::read_dir(folder.file("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 4, "{left:?}");
}

#[test]
fn linked_state_file_is_locked_and_stays_linked() {
    let folder = Folder::new("linked");
    let (file, link, empty) = (folder.file("state.log"), folder.file("link.log"), folder.file("empty.log"));
    std::os::unix::fs::symlink("state.log", &link).unwrap();
    for (first, second) in [(&link, &file), (&file, &link)] {
        let (running, address) = started(&["--state", first], &[]);
        assert_eq!(ask(&address, "POST", CLUSTERS, Some(&new_cluster("a"))).unwrap().0, 200);
        let message = String::from_utf8(ended(&["--state", second]).stderr).unwrap();
        assert!(message.contains("in use"), "{message}");
        drop(running);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }
    let (_running, address) = started(&["--state", &file], &[]);
    assert_eq!(listed(&address).len(), 2);
    std::os::unix::fs::symlink("empty.log", &empty).unwrap();
    let message = String::from_utf8(ended(&["--state", &empty]).stderr).unwrap();
    assert!(message.contains(&empty), "a link to itself: {message}");
}

/// A write costs what it changes; a log that has grown is written anew.
#[tokio::test]
async fn log_grows_by_changes_and_is_compacted() {
    let folder = Folder::new("compact");
    let file = folder.file("state.log");
    let emulator = Emulator::builder().state_file(&file).build().unwrap();
    let size = || fs::metadata(&file).unwrap().len();
    let mut record = 0;
    for number in 0..200 {
        let before = size();
        assert_eq!(
            exchange(&emulator, "POST", CLUSTERS, &new_cluster(&format!("{number:03}")).to_string()).await.0,
            200
        );
        record = size() - before;
    }
    assert!(record < 3_000, "{record} bytes for one cluster beside 199");
    let mut before = size();
    let mut compacted = false;
    for _ in 0..6_000 {
        assert_eq!(exchange(&emulator, "GET", "/auth/v1/tokens/generate", "").await.0, 200);
        assert_eq!(exchange(&emulator, "DELETE", "/auth/v1/tokens?criteria=ALL", "").await.0, 200);
        compacted |= size() < before;
        before = size();
        if compacted {
            break;
        }
    }
    assert!(compacted, "{before} bytes");
    drop(emulator);
    let emulator = Emulator::builder().state_file(&file).build().unwrap();
    let request = http::Request::get(format!("{CLUSTERS}?limit=1000")).header("authorization", "Bearer token");
    let response = emulator.oneshot(request.body(Full::<bytes::Bytes>::default()).unwrap()).await.unwrap();
    let body = http_body_util::BodyExt::collect(response.into_body()).await.unwrap().to_bytes();
    let list: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(list["items"].as_array().unwrap().len(), 200);
}

/// Bills and the log have what was done before a restart.
#[tokio::test]
async fn reports_survive_restart() {
    let folder = Folder::new("reports");
    let file = folder.file("state.log");
    let paths = ["/activitylog/v1/contracts/31415926", "/billing/31415926/evn"];
    let mut seen = Vec::new();
    for restarted in [false, true] {
        let emulator = Emulator::builder().state_file(&file).build().unwrap();
        if !restarted {
            assert_eq!(exchange(&emulator, "POST", CLUSTERS, &new_cluster("shop").to_string()).await.0, 200);
        }
        for path in paths {
            let request = http::Request::get(path).header("authorization", "Bearer token");
            let request = request.body(Full::<bytes::Bytes>::default()).unwrap();
            let response = emulator.clone().oneshot(request).await.unwrap();
            let body = http_body_util::BodyExt::collect(response.into_body()).await.unwrap().to_bytes();
            seen.push(serde_json::from_slice::<Value>(&body).unwrap());
        }
    }
    assert_eq!((&seen[0], &seen[0]["hits"]["total"]), (&seen[2], &Value::from(1)));
    let resource = |evn: &Value| evn["datacenters"][0]["data"][0]["resourceUUID"].clone();
    assert!(resource(&seen[1]).is_string(), "{}", seen[1]);
    assert_eq!(resource(&seen[1]), resource(&seen[3]));
}
