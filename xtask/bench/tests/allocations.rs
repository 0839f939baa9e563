//! Decoding into our models asks for memory no more often than into structs written by hand.

use std::alloc::System;

use bench::{Payload, bodies, structs};
use serde::de::DeserializeOwned;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn allocations<T: DeserializeOwned>(body: &[u8]) -> usize {
    let text = std::str::from_utf8(body).unwrap_or_default();
    let region = Region::new(ALLOCATOR);
    let decoded = serde_json::from_str::<T>(text);
    let change = region.change();
    assert!(decoded.is_ok());
    change.allocations + change.reallocations
}

// One test alone, since all threads are counted.
#[test]
fn models_allocate_no_more_than_plain_structs() {
    let one = bodies::payload(Payload::One);
    let page = bodies::payload(Payload::List100);
    let ours = (
        allocations::<ionoscloud_models::mongodb::Cluster>(&one),
        allocations::<ionoscloud_models::mongodb::ClusterList>(&page),
    );
    let theirs = (allocations::<structs::Cluster>(&one), allocations::<structs::ClusterList>(&page));
    println!("one cluster: {} and {}; a hundred: {} and {}", ours.0, theirs.0, ours.1, theirs.1);
    assert!(ours.0 <= theirs.0 && ours.1 <= theirs.1, "{ours:?} and {theirs:?}");
}
