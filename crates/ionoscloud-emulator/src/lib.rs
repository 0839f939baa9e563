#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod builder;
#[cfg(feature = "serve")]
#[cfg_attr(docsrs, doc(cfg(feature = "serve")))]
pub mod client_config;
mod control;
#[cfg(feature = "data-plane")]
mod data_plane;
mod emulator;
mod engine;
mod faults;
mod products;
#[cfg(feature = "serve")]
mod replaced_file;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "serve")]
mod state_file;
#[cfg(feature = "tls")]
mod tls;

pub use builder::EmulatorBuilder;
pub use control::ControlAccess;
#[cfg(feature = "data-plane")]
#[cfg_attr(docsrs, doc(cfg(feature = "data-plane")))]
pub use data_plane::{DataPlane, DataPlaneError, DataPlaneServer};
pub use emulator::{EmulatedRoute, Emulator};
pub use engine::body::{ResponseBody, ServiceError};
pub use engine::journal::{Journal, RecordedRequest};
pub use engine::rate_limit::RateLimit;
pub use engine::settings::{BuildError, BusyStatus};
pub use engine::times::Times;
pub use faults::{Effect, Fault, FaultFileError, RetryAfter, TimestampForm, Trigger};
/// The crate of [`StatusCode`](http::StatusCode) and [`HeaderValue`](http::HeaderValue), which faults take.
pub use http;
#[cfg(feature = "serve")]
#[cfg_attr(docsrs, doc(cfg(feature = "serve")))]
pub use serve::EmulatorServer;
#[cfg(feature = "tls")]
#[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
pub use tls::TlsIdentity;
