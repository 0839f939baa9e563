//! The sources of settings: the builder, then the environment, then the configuration file.
#![cfg(all(feature = "mongodb", feature = "config-file"))]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

mod bad_values;
mod certificates;
mod emulator_file;
mod failover;
mod file;
mod precedence;
mod recording;
