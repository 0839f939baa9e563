use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderValue, Response};
use ionoscloud_core::{Body, CallSecrets, Secret};

/// Leaves the secrets that the request carried with a response that is not a success: some gateways quote the header in
/// the body, and the error made of it must not.
pub(super) fn attach(response: &mut Response<Body>, sent: &HeaderValue) {
    if !response.status().is_success()
        && let Ok(sent) = sent.to_str()
    {
        response.extensions_mut().insert(secrets_of(sent));
    }
}

/// The value without its scheme; of a user name and password, the password as it is as well.
fn secrets_of(sent: &str) -> CallSecrets {
    let (scheme, value) = sent.split_once(' ').unwrap_or(("", sent));
    let mut secrets = vec![Secret::from(value.trim())];
    if scheme.eq_ignore_ascii_case("basic")
        && let Ok(decoded) = STANDARD.decode(value.trim())
        && let Some((_, password)) = str::from_utf8(&decoded).ok().and_then(|text| text.split_once(':'))
    {
        secrets.push(Secret::from(password));
    }
    CallSecrets(secrets)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_value_and_decoded_password() {
        let secrets = |sent: &str| secrets_of(sent).0.iter().map(|it| it.expose().to_owned()).collect::<Vec<_>>();
        assert_eq!(secrets("Bearer abc"), ["abc"]);
        assert_eq!(secrets("abc"), ["abc"]);
        let encoded = STANDARD.encode("me:pä:ss");
        assert_eq!(secrets(&format!("basic {encoded}")), [encoded.as_str(), "pä:ss"]);
        assert_eq!(secrets("Basic ???"), ["???"]);
    }
}
