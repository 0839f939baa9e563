use ionoscloud_core::{Error, ErrorKind};

use crate::ClientBuilder;

/// Looks a variable up; a function, so that tests need no process-wide state.
pub(crate) type Lookup<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Fills in what the builder was not told. A variable that is set to nothing counts as not set.
pub(crate) fn apply(builder: ClientBuilder, lookup: Lookup<'_>) -> ClientBuilder {
    let variable = |name: &str| lookup(name).filter(|value| !value.trim().is_empty());
    let builder = match variable("IONOS_API_URL") {
        Some(url) if !builder.has_api_url() => builder.api_url_from(&url, "IONOS_API_URL"),
        _ => builder,
    };
    #[cfg(feature = "proxy")]
    let builder = builder.proxy_from(lookup);
    if builder.has_credentials() {
        return builder;
    }
    match (variable("IONOS_TOKEN"), variable("IONOS_USERNAME"), variable("IONOS_PASSWORD")) {
        (Some(token), ..) => builder.token(token),
        (None, Some(username), Some(password)) => builder.basic(&username, password),
        (None, Some(_), None) => builder.lacking(incomplete("IONOS_USERNAME is set, but IONOS_PASSWORD is not")),
        (None, None, Some(_)) => builder.lacking(incomplete("IONOS_PASSWORD is set, but IONOS_USERNAME is not")),
        (None, None, None) => builder.lacking(incomplete("neither is set")),
    }
}

fn incomplete(what: &str) -> Error {
    let text = format!("no credentials: set IONOS_TOKEN, or IONOS_USERNAME and IONOS_PASSWORD; {what}");
    Error::new(ErrorKind::Credentials, text)
}
