use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderValue, Response};
use ionoscloud_core::{Body, CallSecrets, Secret};

/// Leaves the secrets of a header that was sent with a response that is not a success, beside those that are there:
/// some gateways and proxies quote the header in the body, and the error made of it must not.
pub(crate) fn attach(response: &mut Response<Body>, sent: &HeaderValue) {
    if !response.status().is_success()
        && let Ok(sent) = sent.to_str()
    {
        response.extensions_mut().get_or_insert_with(|| CallSecrets(Vec::new())).0.extend(secrets_of(sent));
    }
}

/// Names of the parameters of other schemes whose values are secret.
const SECRET_PARAMETERS: [&str; 6] = ["signature", "response", "token", "secret", "password", "key"];
/// A shorter value is none that protects anything.
const LEAST_PARAMETER: usize = 6;

/// The value without its scheme; of a user name and password, the password as it is as well; of a value with
/// parameters, as signatures have them, those that are secret.
fn secrets_of(sent: &str) -> Vec<Secret> {
    let (scheme, value) = sent.split_once(' ').unwrap_or(("", sent));
    let mut secrets = vec![Secret::from(value.trim())];
    if scheme.eq_ignore_ascii_case("basic") {
        if let Ok(decoded) = STANDARD.decode(value.trim())
            && let Some((_, password)) = str::from_utf8(&decoded).ok().and_then(|text| text.split_once(':'))
        {
            secrets.push(Secret::from(password));
        }
    } else {
        secrets.extend(value.split([',', ';', ' ']).filter_map(secret_parameter).map(Secret::from));
    }
    secrets
}

fn secret_parameter(parameter: &str) -> Option<&str> {
    let (name, value) = parameter.split_once('=')?;
    let (name, value) = (name.to_ascii_lowercase(), value.trim_matches('"'));
    let is_secret = SECRET_PARAMETERS.iter().any(|secret| name.contains(secret));
    Some(value).filter(|value| is_secret && value.len() >= LEAST_PARAMETER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_value_password_and_secret_parameters() {
        let secrets = |sent: &str| secrets_of(sent).iter().map(|it| it.expose().to_owned()).collect::<Vec<_>>();
        assert_eq!(secrets("Bearer abc"), ["abc"]);
        assert_eq!(secrets("abc"), ["abc"]);
        let encoded = STANDARD.encode("me:pä:ss");
        assert_eq!(secrets(&format!("basic {encoded}")), [encoded.as_str(), "pä:ss"]);
        assert_eq!(secrets("Basic ???"), ["???"]);
        let signed = "Credential=abc/20261128/de, SignedHeaders=host, Signature=deadbeef";
        assert_eq!(secrets(&format!("AWS4-HMAC-SHA256 {signed}")), [signed, "deadbeef"]);
        let digest = r#"username="me", realm="storage", response="6629fae4", nonce="0a4f113b""#;
        assert_eq!(secrets(&format!("Digest {digest}")), [digest, "6629fae4"]);
        assert_eq!(secrets("sso-key abcdefgh==:secret"), ["abcdefgh==:secret"]);
    }

    #[test]
    fn secrets_of_two_headers_are_attached() {
        let mut response = Response::builder().status(400).body(Body::empty()).unwrap();
        attach(&mut response, &HeaderValue::from_static("Basic ???"));
        attach(&mut response, &HeaderValue::from_static("Bearer abc"));
        let secrets = &response.extensions().get::<CallSecrets>().unwrap().0;
        assert_eq!(secrets.iter().map(Secret::expose).collect::<Vec<_>>(), ["???", "abc"]);
    }
}
