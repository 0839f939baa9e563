//! The secrets of the tests. Asking for one also starts to listen, at the level `TRACE`, where `cargo xtask canary` asks for
//! it by the variable `PLANTED_LISTEN`; the task then searches all that was said for them.

mod values;

use std::io;

use tracing_subscriber::filter::LevelFilter;

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

/// Prints what crates tell to standard error, once for the whole process, if it was asked for.
fn listen() {
    if std::env::var_os(values::LISTEN).is_some() {
        // Only the first test of a process succeeds.
        let _ = tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_writer(io::stderr).try_init();
    }
}
