//! The settings of a transport as a value: `None` is not set, and `or` fills in what a lower source sets.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::credentials::Credentials;
use crate::defaults;
#[cfg(feature = "proxy")]
use crate::http::ProxySettings;
use crate::http::{HttpSettings, TlsSettings};
use crate::layers::{EndpointLayer, RetryPolicy};

/// The settings of a transport from one source; `None` where the source has none.
///
/// Settings of several sources, such as a program, its environment and a file, are merged by [`or`](Self::or), the one
/// that takes precedence first.
///
/// ```
/// use std::time::Duration;
///
/// use ionoscloud_transport::TransportSettings;
///
/// let (mut of_program, mut of_file) = (TransportSettings::default(), TransportSettings::default());
/// of_program.timeout = Some(Duration::from_secs(30));
/// of_file.timeout = Some(Duration::from_secs(60));
/// of_file.max_in_flight = Some(8);
/// let merged = of_program.or(of_file);
/// assert_eq!((merged.timeout, merged.max_in_flight), (Some(Duration::from_secs(30)), Some(8)));
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransportSettings {
    /// The credentials.
    pub credentials: Option<Arc<dyn Credentials>>,
    /// Servers, the values of their variables, failover and `User-Agent`.
    pub endpoint: EndpointLayer,
    /// The policy of retries.
    pub retry: Option<RetryPolicy>,
    /// The time for a whole call.
    pub timeout: Option<Duration>,
    /// The time for one attempt.
    pub attempt_timeout: Option<Duration>,
    /// The time to make a connection.
    pub connect_timeout: Option<Duration>,
    /// The number of requests in flight.
    pub max_in_flight: Option<usize>,
    /// Requests a second, and the size of a burst.
    pub rate_limit: Option<(f64, u32)>,
    /// True if a limit on the rate is learned from 429 responses.
    pub adaptive_rate: Option<bool>,
    /// The size of a response body in bytes.
    pub body_limit: Option<usize>,
    /// The number of idle connections for each origin, and the time for which they are kept.
    pub idle_connections: Option<(usize, Duration)>,
    /// The interval of TCP keep-alive probes; `Some(None)` sends none.
    pub tcp_keep_alive: Option<Option<Duration>>,
    /// Trust roots and pins.
    pub tls: Option<TlsSettings>,
    /// The requests that go through a proxy.
    #[cfg(feature = "proxy")]
    #[cfg_attr(docsrs, doc(cfg(feature = "proxy")))]
    pub proxy: Option<ProxySettings>,
    /// The crypto provider of TLS.
    #[cfg(feature = "rustls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "rustls")))]
    pub crypto_provider: Option<Arc<rustls::crypto::CryptoProvider>>,
    /// True if something else makes the connections, for which TLS settings have no effect.
    pub own_connections: bool,
}

impl TransportSettings {
    /// Adopts the values of `lower` that are not set here, setting by setting.
    ///
    /// Of TLS settings, `lower` adds its pins to settings without any, and nothing else: settings that a program makes
    /// decide on verification. The servers of a product are one setting, and so is each variable.
    #[must_use]
    pub fn or(self, lower: Self) -> Self {
        Self {
            credentials: self.credentials.or(lower.credentials),
            endpoint: self.endpoint.or(lower.endpoint),
            retry: self.retry.or(lower.retry),
            timeout: self.timeout.or(lower.timeout),
            attempt_timeout: self.attempt_timeout.or(lower.attempt_timeout),
            connect_timeout: self.connect_timeout.or(lower.connect_timeout),
            max_in_flight: self.max_in_flight.or(lower.max_in_flight),
            rate_limit: self.rate_limit.or(lower.rate_limit),
            adaptive_rate: self.adaptive_rate.or(lower.adaptive_rate),
            body_limit: self.body_limit.or(lower.body_limit),
            idle_connections: self.idle_connections.or(lower.idle_connections),
            tcp_keep_alive: self.tcp_keep_alive.or(lower.tcp_keep_alive),
            tls: match (self.tls, lower.tls) {
                (Some(tls), Some(lower)) => Some(tls.or_pins_of(lower)),
                (tls, lower) => tls.or(lower),
            },
            #[cfg(feature = "proxy")]
            proxy: self.proxy.or(lower.proxy),
            #[cfg(feature = "rustls")]
            crypto_provider: self.crypto_provider.or(lower.crypto_provider),
            own_connections: self.own_connections || lower.own_connections,
        }
    }

    /// Those of connections, with defaults where none are set.
    pub(super) fn http(&self) -> HttpSettings {
        let (max_idle_per_origin, idle_timeout) =
            self.idle_connections.unwrap_or((defaults::MAX_IDLE_PER_ORIGIN, defaults::IDLE_TIMEOUT));
        HttpSettings {
            connect_timeout: self.connect_timeout.unwrap_or(defaults::CONNECT_TIMEOUT),
            idle_timeout,
            max_idle_per_origin,
            tcp_keep_alive: self.tcp_keep_alive.unwrap_or(Some(defaults::TCP_KEEP_ALIVE)),
            tls: self.tls.clone().unwrap_or_default(),
            #[cfg(feature = "proxy")]
            proxy: self.proxy.clone(),
            #[cfg(feature = "proxy")]
            danger_allow_plain_http: self.endpoint.allows_plain_http(),
            #[cfg(feature = "rustls")]
            crypto_provider: self.crypto_provider.clone(),
        }
    }
}

impl fmt::Debug for TransportSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportSettings")
            .field("has_credentials", &self.credentials.is_some())
            .field("endpoint", &self.endpoint)
            .field("retry", &self.retry)
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("max_in_flight", &self.max_in_flight)
            .field("rate_limit", &self.rate_limit)
            .field("adaptive_rate", &self.adaptive_rate)
            .field("body_limit", &self.body_limit)
            .field("http", &self.http())
            .finish_non_exhaustive()
    }
}
