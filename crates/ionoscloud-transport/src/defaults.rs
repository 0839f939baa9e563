//! Default values, which the builder or a single call may override.
//!
//! | setting | default | builder | per call |
//! |---|---|---|---|
//! | whole call, attempts and backoff included | 2 min | [`timeout`] | `RequestOptions::timeout` |
//! | one attempt, its body included | 30 s | [`attempt_timeout`] | |
//! | connecting: DNS, TCP, TLS, handshake of HTTP/2 | 10 s | [`connect_timeout`] | |
//! | attempts | 4 | [`retry`] | `RequestOptions::retry` |
//! | backoff between attempts, full jitter | 200 ms, doubling up to 5 s | [`retry`] | |
//! | retries of all clones together | 20 % of the calls of the last 10 s, and 10 more | [`retry`] | |
//! | ejection of a server without connection, if there is another one | 30 s | [`failover`] | |
//! | requests in flight, all clones of a runtime | 64; 8 at first, one more with each response | [`max_in_flight`] | |
//! | rate of requests | none; after a 429 it is learned from the responses | [`rate_limit`], [`adaptive_rate`] | |
//! | response body, inflated | 64 MiB | [`body_limit`] | |
//! | idle connections for each origin | 64, for 55 s | [`idle_connections`] | |
//! | TCP keep-alive | 30 s | [`tcp_keep_alive`] | |
//! | HTTP/2 ping, and the time for its response | 30 s, 10 s | | |
//!
//! [`timeout`]: crate::TransportBuilder::timeout
//! [`attempt_timeout`]: crate::TransportBuilder::attempt_timeout
//! [`connect_timeout`]: crate::TransportBuilder::connect_timeout
//! [`retry`]: crate::TransportBuilder::retry
//! [`failover`]: crate::TransportBuilder::failover
//! [`max_in_flight`]: crate::TransportBuilder::max_in_flight
//! [`rate_limit`]: crate::TransportBuilder::rate_limit
//! [`adaptive_rate`]: crate::TransportBuilder::adaptive_rate
//! [`body_limit`]: crate::TransportBuilder::body_limit
//! [`idle_connections`]: crate::TransportBuilder::idle_connections
//! [`tcp_keep_alive`]: crate::TransportBuilder::tcp_keep_alive

use std::time::Duration;

/// The time for a whole call: attempts and the delays between them.
pub const TIMEOUT: Duration = Duration::from_secs(120);

/// The time for one attempt, from its request to the end of its body.
pub const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);

/// The time to make a connection: DNS, TCP, TLS, handshake of HTTP/2.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The number of attempts, the first one included.
pub const MAX_ATTEMPTS: u32 = 4;

/// The longest delay before the second attempt; it doubles with each one after.
pub const BACKOFF_MIN: Duration = Duration::from_millis(200);

/// The longest delay before any attempt, unless the server asks for more.
pub const BACKOFF_MAX: Duration = Duration::from_secs(5);

/// The time over which the retry budget counts calls and retries.
pub const RETRY_BUDGET_WINDOW: Duration = Duration::from_secs(10);

/// The share of the calls of the window that may be followed by a retry.
pub const RETRY_BUDGET_SHARE: f32 = 0.2;

/// The retries that each second of the window allows on top of the share.
pub const RETRY_BUDGET_PER_SECOND: u32 = 1;

/// The time for which a server that could not be reached is ejected, if another one can take its place.
pub const UNREACHABLE_COOLDOWN: Duration = Duration::from_secs(30);

/// The number of requests in flight at a time.
pub const MAX_IN_FLIGHT: usize = 64;

/// The number of requests in flight before the first response.
pub const INITIAL_MAX_IN_FLIGHT: usize = 8;

/// The time for which a rate learned from a 429 applies without another one.
pub const ADAPTIVE_RATE_EXPIRY: Duration = Duration::from_secs(60);

/// The longest that one `Retry-After` keeps all clones waiting: a value beyond it is a mistake, not a limit.
pub const MAX_RETRY_AFTER: Duration = Duration::from_secs(60 * 60);

/// The size of a response body in bytes, inflated.
pub const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// The number of idle connections kept for each origin: as many as there are requests in flight. With fewer, a program
/// that keeps all of them busy throws connections away between two responses and opens new ones, with TLS at many times
/// the cost of the request.
pub const MAX_IDLE_PER_ORIGIN: usize = MAX_IN_FLIGHT;

/// The time for which an idle connection is kept; shorter than the minute after which many gateways close it.
pub const IDLE_TIMEOUT: Duration = Duration::from_secs(55);

/// The interval of TCP keep-alive probes.
pub const TCP_KEEP_ALIVE: Duration = Duration::from_secs(30);

/// The interval of pings on an HTTP/2 connection in use.
#[cfg(feature = "http2")]
pub const HTTP2_PING_INTERVAL: Duration = Duration::from_secs(30);

/// The time for a response to that.
#[cfg(feature = "http2")]
pub const HTTP2_PING_TIMEOUT: Duration = Duration::from_secs(10);

/// The time after which an attempt without any response frame, which its caller cancelled, says that its connection is
/// dead. If the time of the attempt or of the call runs out, it says so in any case.
pub const SILENT_CONNECTION_TIMEOUT: Duration = Duration::from_secs(10);

/// The number of resends in a call that are no attempts: of requests that a server rejected without processing them.
pub const MAX_FREE_RESENDS: u32 = 16;

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the value of a row of the table above.
    fn row(name: &str) -> &'static str {
        let mut rows = include_str!("defaults.rs").lines().filter_map(|line| line.strip_prefix("//! | "));
        let row = rows.find_map(|row| row.strip_prefix(name)?.strip_prefix(" | "));
        row.and_then(|row| row.split(" |").next()).unwrap_or_else(|| panic!("no row `{name}`"))
    }

    fn short(time: Duration) -> String {
        match time.as_secs() {
            0 => format!("{} ms", time.as_millis()),
            seconds if seconds > 60 && seconds % 60 == 0 => format!("{} min", seconds / 60),
            seconds => format!("{seconds} s"),
        }
    }

    #[test]
    fn table_has_values_of_constants() {
        assert_eq!(row("whole call, attempts and backoff included"), short(TIMEOUT));
        assert_eq!(row("one attempt, its body included"), short(ATTEMPT_TIMEOUT));
        assert_eq!(row("connecting: DNS, TCP, TLS, handshake of HTTP/2"), short(CONNECT_TIMEOUT));
        assert_eq!(row("attempts"), MAX_ATTEMPTS.to_string());
        let backoff = format!("{}, doubling up to {}", short(BACKOFF_MIN), short(BACKOFF_MAX));
        assert_eq!(row("backoff between attempts, full jitter"), backoff);
        let window = RETRY_BUDGET_WINDOW;
        let more = u64::from(RETRY_BUDGET_PER_SECOND) * window.as_secs();
        let share = RETRY_BUDGET_SHARE * 100.0;
        let budget = format!("{share} % of the calls of the last {}, and {more} more", short(window));
        assert_eq!(row("retries of all clones together"), budget);
        let ejection = row("ejection of a server without connection, if there is another one");
        assert_eq!(ejection, short(UNREACHABLE_COOLDOWN));
        let in_flight = format!("{MAX_IN_FLIGHT}; {INITIAL_MAX_IN_FLIGHT} at first, one more with each response");
        assert_eq!(row("requests in flight, all clones of a runtime"), in_flight);
        assert_eq!(row("response body, inflated"), format!("{} MiB", BODY_LIMIT >> 20));
        let idle = format!("{MAX_IDLE_PER_ORIGIN}, for {}", short(IDLE_TIMEOUT));
        assert_eq!(row("idle connections for each origin"), idle);
        assert_eq!(row("TCP keep-alive"), short(TCP_KEEP_ALIVE));
        #[cfg(feature = "http2")]
        {
            let ping = format!("{}, {}", short(HTTP2_PING_INTERVAL), short(HTTP2_PING_TIMEOUT));
            assert_eq!(row("HTTP/2 ping, and the time for its response"), ping);
        }
    }
}
