//! The level of the log, as the vendor's clients read it. A library leaves that to the program; these are programs.

use tracing_subscriber::filter::LevelFilter;

/// Prints spans and events of all crates to standard error, as `IONOS_LOG_LEVEL` wants it: `off`, `debug` or `trace`.
pub(crate) fn init() {
    let wanted = std::env::var("IONOS_LOG_LEVEL").unwrap_or_default();
    let level = level(&wanted).unwrap_or_else(|| {
        eprintln!("IONOS_LOG_LEVEL has to be off, debug or trace: nothing is logged");
        LevelFilter::OFF
    });
    // A second subscriber is no harm here, and the first one stays.
    let _ = tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).try_init();
}

fn level(text: &str) -> Option<LevelFilter> {
    match text.trim().to_ascii_lowercase().as_str() {
        "" | "off" => Some(LevelFilter::OFF),
        "debug" => Some(LevelFilter::DEBUG),
        "trace" => Some(LevelFilter::TRACE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_read_without_case() {
        let levels = ["", "off", "Debug", " TRACE "].map(level);
        let expected = [LevelFilter::OFF, LevelFilter::OFF, LevelFilter::DEBUG, LevelFilter::TRACE];
        assert_eq!(levels, expected.map(Some));
        assert_eq!(["info", "1", "verbose"].map(level), [None; 3]);
    }
}
