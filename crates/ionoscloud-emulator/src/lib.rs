#![doc = include_str!("../README.md")]

mod api_error;
mod auth;
mod body;
mod builder;
#[cfg(feature = "serve")]
pub mod client_config;
mod clock;
mod compute;
#[cfg(feature = "data-plane")]
mod data_plane;
mod emulator;
mod faults;
mod ids;
mod journal;
mod mongodb;
mod page;
mod parameters;
mod rate_limit;
mod reply;
mod request;
mod router;
mod secret;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "serve")]
mod state_file;
mod times;
mod tokens;
mod validation;

pub use body::ResponseBody;
pub use builder::{BuildError, BusyStatus, EmulatorBuilder};
#[cfg(feature = "data-plane")]
pub use data_plane::{DataPlane, DataPlaneError};
pub use emulator::{BoxError, Emulator};
pub use faults::{Effect, Fault, FaultFileError, RetryAfter, TimestampForm, Trigger};
pub use journal::{Journal, RecordedRequest};
pub use rate_limit::RateLimit;
#[cfg(feature = "serve")]
pub use serve::EmulatorServer;
pub use times::Times;
