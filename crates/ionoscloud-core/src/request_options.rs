use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{BaseUrl, ContractNumber, Location};

/// Settings of a single call; what is not set follows the client.
///
/// They travel as a request extension. The client of `ionoscloud-api` applies headers, contract and idempotency itself;
/// timeout, server and retry are honoured by the layers of `ionoscloud-transport` and are a foreign stack's own business.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestOptions {
    /// The time for the whole call, all attempts and the waits between them included.
    pub timeout: Option<Duration>,
    /// Headers to add; one that the operation sets itself is replaced.
    pub headers: HeaderMap,
    /// Whether the call may be repeated when its outcome is unknown.
    pub idempotent: Option<bool>,
    /// The server to ask.
    pub server: Option<ServerSelector>,
    /// Values of the variables in the server's URL, by name.
    pub server_variables: BTreeMap<String, String>,
    /// The contract to act for, sent as `X-Contract-Number`.
    pub contract: Option<ContractNumber>,
    /// Whether failed attempts are followed by others.
    pub retry: Option<bool>,
}

/// Which of a product's servers to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServerSelector {
    /// By its place in the list, from zero.
    Index(usize),
    /// The one that serves this location; `de/txl` and `de-txl` are the same.
    Location(Location),
    /// Another one; the product's base path is appended unless the address ends in it. The credentials are sent there:
    /// take the address from no one you would not give them to.
    Url(BaseUrl),
}

impl RequestOptions {
    /// No settings at all.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the time for the whole call.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// States that the call may be repeated, or must not be, when its outcome is unknown.
    #[must_use]
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    /// Picks the server.
    #[must_use]
    pub fn server(mut self, server: ServerSelector) -> Self {
        self.server = Some(server);
        self
    }

    /// Sets a variable of the server's URL, such as `basePath`, for the products that have it; others ignore it.
    #[must_use]
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.server_variables.insert(name.into(), value.into());
        self
    }

    /// Acts for a contract other than the one of the credentials.
    #[must_use]
    pub fn contract(mut self, contract: impl Into<ContractNumber>) -> Self {
        self.contract = Some(contract.into());
        self
    }

    /// Turns retry on or off.
    #[must_use]
    pub fn retry(mut self, retry: bool) -> Self {
        self.retry = Some(retry);
        self
    }
}

impl fmt::Debug for RequestOptions {
    /// Headers by name alone: their values may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestOptions")
            .field("timeout", &self.timeout)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("idempotent", &self.idempotent)
            .field("server", &self.server)
            .field("server_variables", &self.server_variables)
            .field("contract", &self.contract)
            .field("retry", &self.retry)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use http::header::COOKIE;

    use super::*;

    #[test]
    fn debug_shows_no_header_value() {
        let options = RequestOptions::new().header(COOKIE, HeaderValue::from_static("hunter2"));
        let shown = format!("{options:?}");
        assert!(shown.contains("cookie") && !shown.contains("hunter2"), "{shown}");
    }

    #[test]
    fn every_setting_takes_and_leaves_those_before_it() {
        let options = RequestOptions::new()
            .header(COOKIE, HeaderValue::from_static("a"))
            .timeout(Duration::from_secs(1))
            .idempotent(false)
            .server(ServerSelector::Index(2))
            .server_variable("basePath", "v1")
            .server_variable("region", "de")
            .server_variable("basePath", "v2")
            .contract("3")
            .retry(true);
        assert_eq!((options.headers.len(), options.timeout), (1, Some(Duration::from_secs(1))));
        assert_eq!((options.idempotent, options.retry), (Some(false), Some(true)));
        assert_eq!(options.server, Some(ServerSelector::Index(2)));
        let variables = [("basePath", "v2"), ("region", "de")].map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(options.server_variables, BTreeMap::from(variables));
        assert_eq!(options.contract, Some(ContractNumber::from("3")));
    }
}
