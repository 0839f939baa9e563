//! The Cloud API: everything that its resources have in common, and the table of them.
//!
//! Every write continues as a request after its response: it is queued behind those of the same data centre, runs, and
//! is done or has failed. Until then, what it changes and everything above that is `BUSY`. Reads embed the collections
//! of a resource down to a depth.

#![allow(dead_code, unused_imports, reason = "used by the kinds that follow: servers, users, Kubernetes")]

mod apply;
mod depth;
mod entities;
mod errors;
mod list;
mod requests;
mod verbs;

use ionoscloud_spec::Document;

pub(crate) use apply::{Work, add, ancestor, existing, finish, place, remove, set};
pub(crate) use depth::reference;
pub(crate) use errors::provisioning;
pub(crate) use verbs::{alter, created, listed, shown, written};

use super::compute;
use crate::engine::table::{Durations, LifeCycle, Table, TableProduct};
use crate::engine::times::Times;

/// The states of data centres and of what is in them. A failure is that of the request alone.
pub(crate) const STATES: LifeCycle =
    LifeCycle { upgraded: "BUSY", deleted: "BUSY", failed: "AVAILABLE", ..LifeCycle::BUSY };

/// Durations of resources that take as long as the shortest request.
pub(crate) fn short(times: &Times) -> Durations {
    multiple(times, 1)
}

/// Durations of resources that take a multiple of the shortest request.
pub(crate) fn multiple(times: &Times, factor: u32) -> Durations {
    let each = times.request.saturating_mul(factor);
    Durations { creation: each, change: times.request, deletion: times.request }
}

static TABLE: Table = Table {
    product: "Cloud API",
    document: || Document::named("compute"),
    kinds: &[&requests::REQUEST, &compute::datacenters::DATACENTER, &compute::lans::LAN, &compute::locations::LOCATION],
    actions: &[
        ("requestsGet", requests::list),
        ("requestsFindById", requests::read),
        ("requestsStatusGet", requests::status),
        ("locationsFindByRegionId", compute::locations::of_region),
        ("locationsFindByRegionIdAndId", compute::locations::read),
    ],
    validation_code: "emulator-validation",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::of_family(&TABLE, seed, verbs::run)
}
