//! Every noun of PostgreSQL v1 and v2, against the emulator in process and on a virtual clock.
#![cfg(feature = "postgresql")]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

mod support;
mod v1;
mod v2;
