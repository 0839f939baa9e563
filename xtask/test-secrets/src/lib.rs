//! The secrets of the tests. Asking for one also starts to listen, at the level `TRACE`. `cargo xtask secret-scan` has it printed
//! by the variable `TEST_SECRETS_LISTEN`, and searches all that was said for the secrets.

mod values;

use std::io;

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::util::SubscriberInitExt as _;

/// A token.
pub fn token() -> &'static str {
    planted(values::TOKEN)
}

/// A password of an account.
pub fn password() -> &'static str {
    planted(values::PASSWORD)
}

/// A password of a database user.
pub fn database_password() -> &'static str {
    planted(values::DATABASE_PASSWORD)
}

/// A password of a proxy.
pub fn proxy_password() -> &'static str {
    planted(values::PROXY_PASSWORD)
}

fn planted(value: &'static str) -> &'static str {
    listen();
    value
}

/// Has everything told, and printed to standard error if that was asked for; once for the whole process.
///
/// A test with a listener of its own calls it first: what nobody wanted to hear when it was first told may be left out from
/// then on, for a listener on another thread too.
pub fn listen() {
    // Only the first one of a process succeeds.
    let _ = match std::env::var_os(values::LISTEN) {
        Some(_) => tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_writer(io::stderr).try_init(),
        None => tracing_subscriber::registry().try_init().map_err(Into::into),
    };
}
