//! A state file with every product in it survives kills at any moment. `KILLS` is their number.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]
#![cfg(unix)]

mod program;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use program::products::{Thing, printed_urls, things};
use program::{Folder, ask, started, status_of};
use serde_json::{Value, json};

/// The number of kills, unless a variable says how many.
const KILLS: usize = 8;
/// The kills that one file goes through: it grows with everything that was ever done.
const KILLS_OF_A_FILE: usize = 25;
const WRITERS: usize = 3;
/// Fast enough that what was created can be deleted while the test runs.
const FAST: &str = "100000";
const PATIENCE: Duration = Duration::from_secs(10);

/// A thing of a product, and the path of its collection.
struct Place {
    path: String,
    thing: Thing,
}

/// The acknowledged writes by path: true for what is there.
type Acknowledged = BTreeMap<String, bool>;

fn places() -> Vec<Place> {
    let (_running, urls) = printed_urls();
    let written = things().into_iter().filter(|thing| !thing.properties.is_null());
    let place = |thing: Thing| {
        let (_, rest) = urls[thing.product][0].split_once("://").unwrap();
        let path = rest.find('/').map_or("", |slash| &rest[slash..]);
        Place { path: format!("{path}{}", thing.collection), thing }
    };
    written.map(place).collect()
}

/// The properties of one more, whose name no other has.
fn another(thing: &Thing, number: usize) -> Value {
    let mut properties = thing.properties.clone();
    let names = ["name", "displayName", "description", "zoneName", "domain"];
    let name = names.into_iter().find(|name| properties.get(name).is_some()).unwrap();
    let is_host = matches!(name, "zoneName" | "domain");
    properties[name] = if is_host { format!("n{number}.example.com") } else { format!("thing-{number}") }.into();
    json!({ "properties": properties })
}

/// Creates, and deletes some of it, until the program dies.
fn write_until_dead(address: &str, places: &[Place], from: usize, killed: &AtomicBool) -> Acknowledged {
    let mut acknowledged = Acknowledged::new();
    for number in from.. {
        let Place { path, thing } = &places[number % places.len()];
        let Some((status, made)) = ask(address, "POST", path, Some(&another(thing, number))) else { break };
        assert!(status < 500, "{path}: {status} {made}");
        let Some(id) = made["id"].as_str().filter(|_| status < 300) else { continue };
        let one = format!("{path}/{id}");
        if number % 2 == 0 {
            acknowledged.insert(one, true);
            continue;
        }
        // Until its deletion is acknowledged, either may be true. It is refused while it is busy.
        std::thread::sleep(Duration::from_millis(6));
        match status_of(address, "DELETE", &one) {
            Some(status) => drop(acknowledged.insert(one, status >= 300)),
            None => break,
        }
    }
    // Another writer may have been the first to see it.
    let begun = Instant::now();
    while !killed.load(Ordering::SeqCst) {
        assert!(begun.elapsed() < PATIENCE, "it ended by itself");
        std::thread::sleep(Duration::from_millis(1));
    }
    acknowledged
}

fn check(address: &str, acknowledged: &Acknowledged) {
    for (path, is_there) in acknowledged {
        let expected = if *is_there { 200 } else { 404 };
        let begun = Instant::now();
        // A deletion takes a moment, and some products respond with 500 to the first read after a change.
        loop {
            let status = status_of(address, "GET", path).unwrap();
            if status == expected {
                break;
            }
            assert!(begun.elapsed() < PATIENCE, "{path}: {status}, and {expected} was acknowledged");
            std::thread::sleep(Duration::from_millis(2));
        }
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
    let (mut seed, mut number) = (17, 0);
    let mut written = BTreeSet::new();
    let (mut there, mut deleted) = (0, 0);
    for first in (0..kills).step_by(KILLS_OF_A_FILE) {
        let folder = Folder::new("kills");
        let arguments = ["--time-scale", FAST, "--state", &folder.file("state.log")];
        let mut of_file = Acknowledged::new();
        let mut newest = Acknowledged::new();
        for _ in first..kills.min(first + KILLS_OF_A_FILE) {
            let (running, address) = started(&arguments, &[]);
            check(&address, &newest);
            let killed = AtomicBool::new(false);
            newest = std::thread::scope(|scope| {
                let (address, killed, places) = (&address, &killed, &places);
                let writers: Vec<_> = (0..WRITERS)
                    .map(|writer| {
                        let from = number + writer * 10_000;
                        scope.spawn(move || write_until_dead(address, places, from, killed))
                    })
                    .collect();
                std::thread::sleep(Duration::from_millis(20 + random(&mut seed) % 120));
                // SIGKILL: nothing can be tidied up.
                drop(running);
                killed.store(true, Ordering::SeqCst);
                writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect()
            });
            number += WRITERS * 10_000 + 7;
            of_file.extend(newest.clone());
        }
        let (_running, address) = started(&arguments, &[]);
        check(&address, &of_file);
        there += of_file.values().filter(|is_there| **is_there).count();
        deleted += of_file.values().filter(|is_there| !**is_there).count();
        let of = |path: &String| places.iter().find(|place| path.starts_with(&place.path)).unwrap().thing.product;
        written.extend(of_file.keys().map(of));
    }
    println!("{kills} kills: {there} creations and {deleted} deletions were acknowledged, and all of them survived");
    let all: BTreeSet<&str> = places.iter().map(|place| place.thing.product).collect();
    assert_eq!(written, all, "each product wrote");
    assert!(deleted > kills, "{deleted} deletions: too few for a verdict");
}
