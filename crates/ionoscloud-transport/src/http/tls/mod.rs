mod fingerprint;
mod settings;

#[cfg(feature = "rustls")]
mod explain;
#[cfg(feature = "rustls")]
mod pools;
#[cfg(feature = "rustls")]
mod verifier;

#[cfg(feature = "rustls")]
pub(crate) use explain::{is_permanent, reason};
#[cfg(feature = "rustls")]
pub(crate) use pools::TlsPools;
pub use settings::TlsSettings;
