use ionoscloud_core::{BaseUrl, Location};

use crate::http::TlsSettings;

/// One server of a list that replaces a product's own.
///
/// ```
/// use ionoscloud_transport::ServerConfig;
///
/// let mirror = ServerConfig::new("https://mirror.example".parse()?).location("de/txl");
/// # drop(mirror);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ServerConfig {
    /// Its URL; the product's base path is appended unless the URL ends in it.
    pub url: BaseUrl,
    /// The location it serves; `None` serves every one that no other server of the list does.
    pub location: Option<Location>,
    /// The TLS settings of this server, instead of the client's settings.
    pub tls: Option<TlsSettings>,
}

impl ServerConfig {
    /// A server for all locations, with the client's TLS settings.
    pub fn new(url: BaseUrl) -> Self {
        Self { url, location: None, tls: None }
    }

    /// Sets the one location that it serves.
    #[must_use]
    pub fn location(mut self, location: impl Into<Location>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets what holds for TLS with this server, instead of the client's settings.
    #[must_use]
    pub fn tls(mut self, tls: TlsSettings) -> Self {
        self.tls = Some(tls);
        self
    }
}
