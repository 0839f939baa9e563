//! `IONOS_LOG_LEVEL` in the examples: `off`, `debug` or `trace`, in any case. A program decides for itself where its
//! spans and events go; the SDK never installs a subscriber.

use std::io;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Writes to standard error by the variable: with `debug` the calls of the SDK and each of their attempts, with `trace`
/// also the events of the crates below.
pub(crate) fn init() {
    let value = std::env::var("IONOS_LOG_LEVEL").unwrap_or_default();
    let filter = filter(&value).unwrap_or_else(|message| {
        eprintln!("{message}");
        None
    });
    if let Some(filter) = filter {
        let lines = tracing_subscriber::fmt::layer()
            .with_writer(io::stderr)
            .with_ansi(false)
            // A span is written when it ends, for then it is known how it did.
            .with_span_events(FmtSpan::CLOSE);
        tracing_subscriber::registry().with(filter).with(lines).init();
    }
}

/// Returns the filter for a value, if any.
fn filter(value: &str) -> Result<Option<Targets>, String> {
    match value.trim().to_lowercase().as_str() {
        "" | "off" => Ok(None),
        "debug" => Ok(Some(Targets::new().with_target("ionoscloud", LevelFilter::DEBUG))),
        "trace" => Ok(Some(Targets::new().with_default(LevelFilter::TRACE))),
        _ => Err(format!("IONOS_LOG_LEVEL is {value:?}, and can be off, debug or trace: it is treated as off")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_parsed_in_any_case() {
        for off in ["", " ", "off", "OFF"] {
            assert_eq!(filter(off), Ok(None));
        }
        let lets = |value, target, level| filter(value).unwrap().unwrap().would_enable(target, &level);
        let [debug, trace] = [LevelFilter::DEBUG, LevelFilter::TRACE].map(|level| level.into_level().unwrap());
        assert!(lets("Debug", "ionoscloud", debug) && !lets("debug", "hyper", debug));
        assert!(lets("TRACE\n", "hyper", trace) && lets("trace", "ionoscloud", trace));
        assert_eq!(
            filter("verbose").unwrap_err(),
            "IONOS_LOG_LEVEL is \"verbose\", and can be off, debug or trace: it is treated as off"
        );
    }
}
