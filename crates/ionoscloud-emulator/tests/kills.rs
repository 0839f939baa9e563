//! A state file with every product in it survives kills at any moment: what was created, changed and deleted, and what
//! is below it, is as it was acknowledged. `KILLS` is their number.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]
#![cfg(unix)]

mod program;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use program::products::{Thing, printed_urls, things};
use program::writes::{Change, Child, writes};
use program::{Folder, ask, started, status_of};
use serde_json::{Value, json};

/// The number of kills, unless a variable says how many.
const KILLS: usize = 8;
/// More of them, until each product has acknowledged each of its writes.
const MORE_KILLS: usize = 40;
/// The kills that one file goes through: it grows with everything that was ever done.
const KILLS_OF_A_FILE: usize = 25;
const WRITERS: usize = 3;
/// Fast enough that what was created can be deleted while the test runs.
const FAST: &str = "100000";
const PATIENCE: Duration = Duration::from_secs(10);
/// The attempts of a write that is refused while something is busy.
const ATTEMPTS: u32 = 60;
/// Members that no response has.
const WRITE_ONLY: &[&str] = &["password", "psk", "privateKey", "snapshotHours"];
const TOKENS: &str = "/auth/v1/tokens";

/// A thing of a product, the path of its collection, and what is written to it.
struct Place {
    path: String,
    thing: Thing,
    change: Option<Change>,
    child: Option<Child>,
}

/// What was acknowledged about one item.
#[derive(Clone, Debug)]
enum Acknowledged {
    /// It is there, with one of these contents: of two, the second one was sent and not acknowledged.
    There(Vec<Value>),
    Gone,
}

/// Everything that was acknowledged, by path.
type State = BTreeMap<String, Acknowledged>;
/// Products with the writes that were acknowledged.
type Written = BTreeSet<(&'static str, &'static str)>;

/// The products but Auth that write.
fn places() -> Vec<Place> {
    let (_running, urls) = printed_urls();
    let written = things().into_iter().filter(|thing| !thing.properties.is_null());
    let place = |thing: Thing| {
        let (_, rest) = urls[thing.product][0].split_once("://").unwrap();
        let path = rest.find('/').map_or("", |slash| &rest[slash..]);
        let (change, child) = writes(thing.product);
        Place { path: format!("{path}{}", thing.collection), thing, change, child }
    };
    written.map(place).collect()
}

/// Every write that some product has.
fn all_writes(places: &[Place]) -> Written {
    let mut all: Written = [("auth", "create"), ("auth", "delete")].into();
    for Place { thing, change, child, .. } in places {
        let mut has = |write, is_there: bool| all.extend(is_there.then_some((thing.product, write)));
        has("create", true);
        has("change", change.is_some());
        has("create child", child.is_some());
        has("change child", child.as_ref().is_some_and(|child| child.change.is_some()));
        has("delete child", child.is_some());
        has("delete", true);
    }
    all
}

/// The properties of one more, whose name no other has.
fn another(thing: &Thing, number: usize) -> Value {
    let mut properties = thing.properties.clone();
    let names = ["name", "displayName", "description", "zoneName", "domain"];
    let name = names.into_iter().find(|name| properties.get(name).is_some()).unwrap();
    let is_host = matches!(name, "zoneName" | "domain");
    properties[name] = if is_host { format!("n{number}.example.com") } else { format!("thing-{number}") }.into();
    properties
}

/// The program died.
struct Dead;

/// One that writes until the program dies.
struct Writer<'a> {
    address: &'a str,
    state: State,
    written: Written,
}

impl Writer<'_> {
    /// Writes to one product after another, whose turn it is for all writers, until the program dies.
    fn write_until_dead(&mut self, places: &[Place], turns: &AtomicUsize) -> Result<(), Dead> {
        loop {
            let turn = turns.fetch_add(1, Ordering::SeqCst);
            // Every second round deletes what it created.
            let deletes = (turn / (places.len() + 1)).is_multiple_of(2);
            match places.get(turn % (places.len() + 1)) {
                Some(place) => self.write(place, turn, deletes)?,
                None => self.write_token(deletes)?,
            }
        }
    }

    fn write(&mut self, place: &Place, number: usize, deletes: bool) -> Result<(), Dead> {
        let Place { path, thing, change, child } = place;
        let product = thing.product;
        let content = another(thing, number);
        let Some(one) = self.create((product, "create"), path, "/id", &content)? else { return Ok(()) };
        if let Some(change) = change {
            self.change((product, "change"), &one, &content, change)?;
        }
        if let Some(child) = child {
            let path = format!("{one}{}", child.collection);
            let below = self.create((product, "create child"), &path, child.id, &child.properties)?;
            if let Some(below) = below {
                if let Some(change) = &child.change {
                    self.change((product, "change child"), &below, &child.properties, change)?;
                }
                if deletes {
                    self.delete((product, "delete child"), &below)?;
                }
            }
        }
        if deletes {
            self.delete((product, "delete"), &one)?;
        }
        Ok(())
    }

    /// Creates one, and returns its path; none if that is refused.
    fn create(
        &mut self,
        write: (&'static str, &'static str),
        path: &str,
        id: &str,
        content: &Value,
    ) -> Result<Option<String>, Dead> {
        for _ in 0..ATTEMPTS {
            let body = json!({ "properties": content });
            let (status, made) = ask(self.address, "POST", path, Some(&body)).ok_or(Dead)?;
            assert!(status < 500, "{path}: {status} {made}");
            if status < 300 {
                let id = made.pointer(id).and_then(Value::as_str).unwrap_or_else(|| panic!("{path}: {made}"));
                let one = format!("{path}/{id}");
                self.written.insert(write);
                self.state.insert(one.clone(), Acknowledged::There(vec![content.clone()]));
                return Ok(Some(one));
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Ok(None)
    }

    fn change(
        &mut self,
        write: (&'static str, &'static str),
        one: &str,
        old: &Value,
        (method, members): &Change,
    ) -> Result<(), Dead> {
        let mut new = old.clone();
        new.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        let sent = if *method == "PUT" { &new } else { members };
        // A `PATCH` of these has no envelope.
        let has_none = matches!(write.0, "cloud" | "containerregistry") && *method == "PATCH";
        let mut body = if has_none { sent.clone() } else { json!({ "properties": sent }) };
        // A `PUT` of most products names the item.
        if *method == "PUT" && !matches!(write.0, "dns" | "autoscaling") {
            body["id"] = one.rsplit('/').next().unwrap().into();
        }
        for _ in 0..ATTEMPTS {
            // Until it is acknowledged, either may be true.
            self.state.insert(one.to_owned(), Acknowledged::There(vec![old.clone(), new.clone()]));
            let (status, made) = ask(self.address, method, one, Some(&body)).ok_or(Dead)?;
            assert!(status < 500, "{method} {one}: {status} {made}");
            let is_done = status < 300;
            let content = if is_done { new.clone() } else { old.clone() };
            self.state.insert(one.to_owned(), Acknowledged::There(vec![content]));
            if is_done {
                self.written.insert(write);
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Ok(())
    }

    fn delete(&mut self, write: (&'static str, &'static str), one: &str) -> Result<(), Dead> {
        for _ in 0..ATTEMPTS {
            let known = self.state.remove(one);
            let status = status_of(self.address, "DELETE", one).ok_or(Dead)?;
            if status < 300 {
                self.written.insert(write);
                // What is below goes with it.
                let below = format!("{one}/");
                self.state.iter_mut().filter(|(path, _)| path.starts_with(&below)).for_each(|(_, known)| {
                    *known = Acknowledged::Gone;
                });
                self.state.insert(one.to_owned(), Acknowledged::Gone);
                return Ok(());
            }
            self.state.extend(known.map(|known| (one.to_owned(), known)));
            std::thread::sleep(Duration::from_millis(2));
        }
        Ok(())
    }

    /// A token, whose header has its id.
    fn write_token(&mut self, deletes: bool) -> Result<(), Dead> {
        let generate = format!("{TOKENS}/generate?ttl=3600");
        let (status, made) = ask(self.address, "GET", &generate, None).ok_or(Dead)?;
        assert_eq!(status, 200, "{made}");
        let header = made["token"].as_str().unwrap().split('.').next().unwrap();
        let header: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(header).unwrap()).unwrap();
        let one = format!("{TOKENS}/{}", header["kid"].as_str().unwrap());
        self.written.insert(("auth", "create"));
        self.state.insert(one.clone(), Acknowledged::There(vec![json!({})]));
        let (_, shown) = ask(self.address, "GET", &one, None).ok_or(Dead)?;
        let expiry = json!({ "expirationDate": shown["expirationDate"].as_str().unwrap() });
        self.state.insert(one.clone(), Acknowledged::There(vec![expiry]));
        if deletes { self.delete(("auth", "delete"), &one) } else { Ok(()) }
    }
}

/// Writes until the program dies, which is no sooner than it is killed.
fn write(address: &str, places: &[Place], turns: &AtomicUsize, killed: &AtomicBool) -> (State, Written) {
    let mut writer = Writer { address, state: State::new(), written: Written::new() };
    let Err(Dead) = writer.write_until_dead(places, turns) else { unreachable!("it never ends by itself") };
    // Another writer may have been the first to see it.
    let begun = Instant::now();
    while !killed.load(Ordering::SeqCst) {
        assert!(begun.elapsed() < PATIENCE, "it ended by itself");
        std::thread::sleep(Duration::from_millis(1));
    }
    (writer.state, writer.written)
}

/// Each item is as it was acknowledged.
fn check(address: &str, state: &State) {
    for (path, known) in state {
        let begun = Instant::now();
        // A deletion takes a moment, and some products respond with 500 to the first read after a change.
        loop {
            let (status, body) = ask(address, "GET", path, None).unwrap();
            let holds = match known {
                Acknowledged::Gone => status == 404,
                Acknowledged::There(contents) => {
                    let shown = body.get("properties").unwrap_or(&body);
                    status == 200 && contents.iter().any(|content| shows(content, shown))
                }
            };
            if holds {
                break;
            }
            assert!(begun.elapsed() < PATIENCE, "{path}: {status} {body}, and this was acknowledged: {known:?}");
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

/// True if everything that was sent is shown; the API adds members.
fn shows(sent: &Value, shown: &Value) -> bool {
    match (sent, shown) {
        (Value::Object(sent), Value::Object(shown)) => sent.iter().all(|(name, sent)| match shown.get(name) {
            Some(shown) => shows(sent, shown) || WRITE_ONLY.contains(&name.as_str()),
            None => WRITE_ONLY.contains(&name.as_str()) || name == "credentials",
        }),
        (Value::Array(sent), Value::Array(shown)) => {
            sent.len() == shown.len() && sent.iter().zip(shown).all(|(sent, shown)| shows(sent, shown))
        }
        (Value::Number(sent), Value::Number(shown)) => sent.as_f64() == shown.as_f64(),
        _ => sent == shown,
    }
}

/// The next of a sequence that seems random, and is the same in every run (splitmix64).
fn random(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[test]
fn every_product_survives_random_kills() {
    let kills = std::env::var("KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(KILLS);
    let places = places();
    let all = all_writes(&places);
    let turns = AtomicUsize::new(0);
    let (mut seed, mut killed_so_far) = (17, 0);
    let mut written = Written::new();
    let (mut there, mut changed, mut deleted) = (0, 0, 0);
    while killed_so_far < kills || written != all {
        let missing: Vec<_> = all.difference(&written).collect();
        assert!(killed_so_far < kills + MORE_KILLS, "never acknowledged: {missing:?}");
        let folder = Folder::new("kills");
        let arguments = ["--time-scale", FAST, "--state", &folder.file("state.log")];
        let mut of_file = State::new();
        let mut newest = State::new();
        for _ in 0..KILLS_OF_A_FILE {
            if killed_so_far >= kills && written == all || killed_so_far >= kills + MORE_KILLS {
                break;
            }
            let (running, address) = started(&arguments, &[]);
            check(&address, &newest);
            let killed = AtomicBool::new(false);
            newest = std::thread::scope(|scope| {
                let (address, killed, places, turns) = (&address, &killed, &places, &turns);
                let writers: Vec<_> =
                    (0..WRITERS).map(|_| scope.spawn(move || write(address, places, turns, killed))).collect();
                std::thread::sleep(Duration::from_millis(20 + random(&mut seed) % 240));
                // SIGKILL: nothing can be tidied up.
                drop(running);
                killed.store(true, Ordering::SeqCst);
                let mut newest = State::new();
                for (state, acknowledged) in writers.into_iter().map(|writer| writer.join().unwrap()) {
                    newest.extend(state);
                    written.extend(acknowledged);
                }
                newest
            });
            killed_so_far += 1;
            of_file.extend(newest.clone());
        }
        let (_running, address) = started(&arguments, &[]);
        check(&address, &of_file);
        for known in of_file.values() {
            match known {
                Acknowledged::Gone => deleted += 1,
                Acknowledged::There(contents) if contents.len() > 1 => changed += 1,
                Acknowledged::There(_) => there += 1,
            }
        }
    }
    println!(
        "{killed_so_far} kills: {there} items and {deleted} deletions were acknowledged, and all of them survived; \
         {changed} changes were cut off, and each took effect or did not"
    );
    assert!(deleted > kills, "{deleted} deletions: too few for a verdict");
}
