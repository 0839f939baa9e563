mod connector;
mod exceptions;
mod settings;

pub(crate) use connector::{ProxyConnector, ProxyFailure};
pub use settings::ProxySettings;
