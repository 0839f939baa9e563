#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod api_error;
mod auth;
mod body;
mod builder;
#[cfg(feature = "serve")]
#[cfg_attr(docsrs, doc(cfg(feature = "serve")))]
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
mod operation_ids;
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
#[cfg_attr(docsrs, doc(cfg(feature = "data-plane")))]
pub use data_plane::{DataPlane, DataPlaneError};
pub use emulator::{BoxError, Emulator};
pub use faults::{Effect, Fault, FaultFileError, RetryAfter, TimestampForm, Trigger};
/// The crate of [`StatusCode`](http::StatusCode) and [`HeaderValue`](http::HeaderValue), which faults take.
pub use http;
pub use journal::{Journal, RecordedRequest};
pub use rate_limit::RateLimit;
#[cfg(feature = "serve")]
#[cfg_attr(docsrs, doc(cfg(feature = "serve")))]
pub use serve::EmulatorServer;
pub use times::Times;
