mod connector;
mod exceptions;
mod settings;
mod stream;

pub(crate) use connector::{ProxyConnector, ProxyFailure};
pub use settings::ProxySettings;
