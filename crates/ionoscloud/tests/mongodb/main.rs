//! Every noun of MongoDB beside the clusters, mostly against the emulator in process and on a virtual clock.
#![cfg(feature = "mongodb")]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

mod after_change;
mod checks;
mod empty_responses;
mod log_pages;
mod logs;
mod networks;
mod shared_polls;
mod snapshots;
mod support;
mod templates;
mod updates;
mod users;
mod versions;
mod waits;
