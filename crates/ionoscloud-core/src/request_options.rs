//! Settings of a single call.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{BaseUrl, ContractNumber, Location};

/// Settings of a single call; those of the client apply where none are set.
///
/// They travel as a request extension. The client of `ionoscloud-api` applies headers, contract and idempotency itself;
/// timeout, server and retry are applied by the layers of `ionoscloud-transport`, and by no foreign stack.
///
/// ```
/// use std::time::Duration;
/// use ionoscloud_core::RequestOptions;
///
/// let options = RequestOptions::new().timeout(Duration::from_secs(5)).retry(false).contract("31415926");
/// assert_eq!(options.retry, Some(false));
/// ```
#[doc(alias = "timeout")]
#[doc(alias = "retry")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestOptions {
    /// The timeout of the whole call, all attempts and the delays between them included.
    pub timeout: Option<Duration>,
    /// Headers to add; one that the operation sets itself is replaced.
    pub headers: HeaderMap,
    /// True if the call may be repeated when its outcome is unknown.
    pub idempotent: Option<bool>,
    /// The server to send it to.
    pub server: Option<ServerSelector>,
    /// Names and values of the variables in the server's URL; of two values for a name the first one is used.
    pub server_variables: Vec<(String, String)>,
    /// The contract to act for, sent as `X-Contract-Number`.
    pub contract: Option<ContractNumber>,
    /// True if failed attempts are retried.
    pub retry: Option<bool>,
}

/// One of a product's servers.
///
/// ```
/// use ionoscloud_core::{RequestOptions, ServerSelector};
///
/// let options = RequestOptions::new().server(ServerSelector::Location("de/txl".into()));
/// # let _ = options;
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerSelector {
    /// By its place in the list, from zero.
    Index(usize),
    /// The one that serves this location; `de/txl` and `de-txl` are the same.
    Location(Location),
    /// Another one; the product's base path is appended unless the URL ends in it. The credentials are sent there: use
    /// no URL of a source that you would not give them to.
    Url(BaseUrl),
}

impl RequestOptions {
    /// Creates options that set nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of the whole call.
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

    /// Sets whether the call may be repeated when its outcome is unknown.
    #[must_use]
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    /// Selects the server.
    #[must_use]
    pub fn server(mut self, server: ServerSelector) -> Self {
        self.server = Some(server);
        self
    }

    /// Sets a variable of the server's URL, such as `basePath`, for the products that have it; others ignore it.
    #[must_use]
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.server_variables.retain(|(known, _)| *known != name);
        self.server_variables.push((name, value.into()));
        self
    }

    /// Sets a contract other than the one of the credentials.
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
    fn settings_accumulate() {
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
        let variables = [("region", "de"), ("basePath", "v2")].map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(options.server_variables, variables);
        assert_eq!(options.contract, Some(ContractNumber::from("3")));
    }
}
