#![doc = include_str!("../README.md")]

mod api_error;
mod auth;
mod body;
mod builder;
mod clock;
mod emulator;
mod ids;
mod journal;
mod mongodb;
mod page;
mod parameters;
mod request;
mod router;
#[cfg(feature = "serve")]
mod serve;
mod times;
mod tokens;
mod validation;

pub use body::ResponseBody;
pub use builder::{BuildError, BusyStatus, EmulatorBuilder};
pub use emulator::{BoxError, Emulator};
pub use journal::{Journal, RecordedRequest};
#[cfg(feature = "serve")]
pub use serve::Server;
pub use times::Times;
