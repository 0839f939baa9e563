//! The engine: everything that emulated products have in common. It knows none of them.

pub(crate) mod api_error;
pub(crate) mod auth;
pub(crate) mod body;
pub(crate) mod clock;
pub(crate) mod cors;
pub(crate) mod documents;
mod formats;
pub(crate) mod ids;
mod indented;
pub(crate) mod journal;
pub(crate) mod log;
pub(crate) mod master_file;
pub(crate) mod network_locks;
pub(crate) mod page;
pub(crate) mod parameters;
pub(crate) mod place;
pub(crate) mod plausible;
pub(crate) mod product;
pub(crate) mod rate_limit;
pub(crate) mod reply;
pub(crate) mod request;
pub(crate) mod router;
pub(crate) mod secret;
pub(crate) mod segment;
#[cfg(feature = "data-plane")]
pub(crate) mod served;
pub(crate) mod settings;
pub(crate) mod source;
pub(crate) mod stamp;
pub(crate) mod state_text;
pub(crate) mod table;
pub(crate) mod times;
pub(crate) mod validation;
pub(crate) mod world;
