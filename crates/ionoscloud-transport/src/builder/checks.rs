use ionoscloud_core::{Error, ErrorKind};

use super::settings::TransportSettings;
use crate::http::TlsSettings;

/// Checks settings that the types let through.
///
/// # Errors
///
/// [`ErrorKind::Configuration`] for the first that cannot be used.
pub(super) fn check(settings: &TransportSettings) -> Result<(), Error> {
    let unusable = [
        (settings.timeout.is_some_and(|limit| limit.is_zero()), "timeout must be greater than zero"),
        (settings.attempt_timeout.is_some_and(|limit| limit.is_zero()), "attempt_timeout must be greater than zero"),
        (settings.connect_timeout.is_some_and(|limit| limit.is_zero()), "connect_timeout must be greater than zero"),
        (settings.max_in_flight == Some(0), "max_in_flight must be greater than zero"),
        (settings.body_limit == Some(0), "body_limit must be greater than zero"),
        (
            settings.rate_limit.is_some_and(|(rate, burst)| !(rate.is_finite() && rate > 0.0) || burst == 0),
            "rate_limit: rate and burst must be greater than zero, and the rate finite",
        ),
        (
            settings.own_connections && settings.tls.as_ref().is_some_and(changes_trust),
            "the TLS settings have no effect, because `connector` or `http_service` makes the connections: leave one of \
             them out",
        ),
    ];
    if let Some((_, text)) = unusable.into_iter().find(|(unusable, _)| *unusable) {
        return Err(Error::new(ErrorKind::Configuration, text));
    }
    if let Some(product) = settings.endpoint.product_without_servers() {
        let text = format!("{product}: the list that replaces its servers is empty");
        return Err(Error::new(ErrorKind::Configuration, text));
    }
    if let Some(product) = settings.endpoint.product_with_tls(changes_trust).filter(|_| settings.own_connections) {
        let text = format!(
            "{product}: the TLS settings of its servers have no effect, because `connector` or `http_service` makes the \
             connections: leave one of them out"
        );
        return Err(Error::new(ErrorKind::Configuration, text));
    }
    settings.endpoint.check_encryption()
}

/// Returns whether the settings change which certificates are accepted. Verification that is turned off where nothing
/// verifies loses nothing.
fn changes_trust(tls: &TlsSettings) -> bool {
    tls.clone().danger_skip_verification(false) != TlsSettings::new()
}

/// Checks one half of the application's `name/version`.
pub(super) fn word(text: &str) -> Result<&str, Error> {
    let fits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'/');
    if fits {
        return Ok(text);
    }
    Err(Error::new(
        ErrorKind::Configuration,
        "user_agent: name and version must be single words of visible ASCII characters without `/`",
    ))
}
