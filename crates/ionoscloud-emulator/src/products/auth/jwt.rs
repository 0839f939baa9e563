//! The text of a token: a JSON web token with the claims that clients read.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::engine::auth::Role;

/// Distinguishes a token of an emulator from one of the real API.
const ISSUER: &str = "ionoscloud-emulator";

/// The claims of a token.
#[derive(Debug)]
pub(super) struct Claims<'a> {
    pub(super) id: &'a str,
    /// The id of the user.
    pub(super) user: &'a str,
    pub(super) role: Role,
    pub(super) contract: i64,
    /// Seconds since 1970.
    pub(super) issued: i64,
    pub(super) expires: i64,
}

/// Nothing verifies the signature, so that `noise` stands for it: tokens are known by their whole text.
pub(super) fn encode(claims: &Claims<'_>, noise: &str) -> String {
    let header = json!({ "typ": "JWT", "alg": "RS256", "kid": claims.id });
    let payload = json!({
        "iss": ISSUER,
        "iat": claims.issued,
        "exp": claims.expires,
        "identity": {
            "uuid": claims.user,
            "contractNumber": claims.contract,
            "role": claims.role.name(),
            "isParent": false,
            "privileges": ["DATA_CENTER_CREATE", "MANAGE_DBAAS"],
        },
    });
    let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let (header, payload) = (header.to_string(), payload.to_string());
    format!("{}.{}.{}", part(header.as_bytes()), part(payload.as_bytes()), part(noise.as_bytes()))
}

/// Returns `true` if an emulator made this token.
pub(super) fn is_own(value: &str) -> bool {
    let payload = value.split('.').nth(1).and_then(|payload| URL_SAFE_NO_PAD.decode(payload).ok());
    let payload = payload.and_then(|payload| serde_json::from_slice::<Value>(&payload).ok());
    payload.is_some_and(|payload| payload["iss"] == ISSUER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_tokens_are_recognised() {
        let claims = Claims { id: "a", user: "u", role: Role::User, contract: 1, issued: 2, expires: 3 };
        let token = encode(&claims, "noise");
        assert!(is_own(&token));
        let payload = URL_SAFE_NO_PAD.encode(json!({ "iss": "ionoscloud" }).to_string());
        for other in ["", "token", "a.b.c", "..", &format!("a.{payload}.c")] {
            assert!(!is_own(other), "{other}");
        }
    }
}
