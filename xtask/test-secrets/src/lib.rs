//! The secrets of the tests. Getting one also installs a subscriber, at the level `TRACE`. `cargo xtask secret-scan`
//! sets `TEST_SECRETS_LISTEN` to have its events printed, and searches the output for the secrets.

mod values;

use std::io;

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::util::SubscriberInitExt as _;

/// A token.
pub fn token() -> &'static str {
    secret(values::TOKEN)
}

/// A password of an account.
pub fn password() -> &'static str {
    secret(values::PASSWORD)
}

/// A password of a database user.
pub fn database_password() -> &'static str {
    secret(values::DATABASE_PASSWORD)
}

/// A password of a proxy.
pub fn proxy_password() -> &'static str {
    secret(values::PROXY_PASSWORD)
}

fn secret(value: &'static str) -> &'static str {
    listen();
    value
}

/// Installs a subscriber for everything, which prints to standard error if the variable is set; once a process.
///
/// A test with a subscriber of its own calls it first: tracing caches that no subscriber is interested in an event, and
/// that would hold for a subscriber on another thread, too.
pub fn listen() {
    // Only the first one of a process succeeds.
    let _ = match std::env::var_os(values::LISTEN) {
        // At its end a span has all fields that were recorded in it, also if it has no event.
        Some(_) => tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_span_events(FmtSpan::CLOSE)
            .with_writer(io::stderr)
            .try_init(),
        None => tracing_subscriber::registry().try_init().map_err(Into::into),
    };
}
