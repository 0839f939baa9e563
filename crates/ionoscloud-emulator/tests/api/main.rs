//! The API that the emulator offers, in process.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]

mod access;
mod activity_log;
mod billing;
mod browsing;
mod changes;
mod client_facts;
mod client_rules;
mod cloud;
mod clusters;
mod control;
mod dataplatform;
mod dns;
mod document;
mod faults;
mod inmemorydb;
mod lagging_reads;
mod life_cycle;
mod links;
mod lists;
mod logs;
mod mariadb;
mod networks;
mod platform;
mod platform_rules;
mod postgresql_v1;
mod postgresql_v2;
mod refusals;
mod regions;
mod snapshots;
mod support;
mod tokens;
mod updates;
mod users;
mod vm_autoscaling;
