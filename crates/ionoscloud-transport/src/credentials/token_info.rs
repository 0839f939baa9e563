//! The claims of a token, read without verification.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ionoscloud_core::{ContractNumber, JsonValue};

/// No token is longer; anything that is would only cost time.
const LONGEST: usize = 64 * 1024;

/// The content of a token, read without a call: whose it is, for which contract, and until when.
///
/// Nothing is verified, for only the API can do that: this is for messages, logs and early hints, never for a decision
/// about access. The token itself is not kept.
///
/// ```
/// use ionoscloud_transport::{TokenInfo, TokenKind};
///
/// let info = TokenInfo::of("0a1b2c3d.a-key-for-the-hosting-api");
/// assert_eq!(info.kind(), TokenKind::NotAJwt);
/// assert_eq!(info.contract_number(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenInfo {
    kind: TokenKind,
    token_id: Option<String>,
    user_id: Option<String>,
    contract_number: Option<ContractNumber>,
    role: Option<String>,
    privileges: Vec<String>,
    expires_at: Option<SystemTime>,
}

/// The kind of a token, by its form.
///
/// ```
/// use ionoscloud_transport::{TokenInfo, TokenKind};
///
/// assert_eq!(TokenInfo::of("prefix.secret").kind(), TokenKind::NotAJwt);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// A JSON web token that names a user or a contract as those of the Auth API do.
    AuthApi,
    /// A JSON web token of another issuer.
    OtherJwt,
    /// No JSON web token at all: the key of another product, such as `prefix.secret` for DNS of the hosting
    /// products, or part of a token.
    NotAJwt,
}

impl TokenInfo {
    /// Reads a token. It never fails: what is not there, or not in the expected form, is `None`.
    pub fn of(token: &str) -> Self {
        let (kind, header, payload) = match parts(token.trim()) {
            Some((header, payload)) if payload["identity"]["uuid"].is_string() || contract(&payload).is_some() => {
                (TokenKind::AuthApi, header, payload)
            }
            Some((header, payload)) => (TokenKind::OtherJwt, header, payload),
            None => (TokenKind::NotAJwt, JsonValue::Null, JsonValue::Null),
        };
        let identity = &payload["identity"];
        let text = |value: &JsonValue| value.as_str().map(str::to_owned);
        Self {
            kind,
            token_id: text(&header["kid"]),
            user_id: text(&identity["uuid"]),
            contract_number: contract(&payload),
            role: text(&identity["role"]),
            privileges: identity["privileges"]
                .as_array()
                .map_or_else(Vec::new, |privileges| privileges.iter().filter_map(text).collect()),
            expires_at: point_in_time(&payload["exp"]),
        }
    }

    /// The kind of the token, by its form.
    pub fn kind(&self) -> TokenKind {
        self.kind
    }

    /// The id under which the Auth API lists it and deletes it (`kid`); it may be logged.
    pub fn token_id(&self) -> Option<&str> {
        self.token_id.as_deref()
    }

    /// The id of the user that it was made for.
    pub fn user_id(&self) -> Option<&str> {
        self.user_id.as_deref()
    }

    /// The contract that it is good for; a token is bound to one.
    pub fn contract_number(&self) -> Option<&ContractNumber> {
        self.contract_number.as_ref()
    }

    /// The role of the user, such as `owner`.
    pub fn role(&self) -> Option<&str> {
        self.role.as_deref()
    }

    /// The privileges of the user, such as `MANAGE_DBAAS`; empty if the token does not say.
    pub fn privileges(&self) -> &[String] {
        &self.privileges
    }

    /// The end of its validity, by the clock of the API; `Timestamp::from` makes a text of it.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// Returns true if its time is over at this moment, which is usually `SystemTime::now()`; `false` if it does not
    /// say.
    pub fn is_expired_at(&self, now: SystemTime) -> bool {
        self.expires_at.is_some_and(|end| end <= now)
    }
}

/// Header and payload of a JSON web token.
fn parts(token: &str) -> Option<(JsonValue, JsonValue)> {
    if token.len() > LONGEST {
        return None;
    }
    let mut parts = token.split('.');
    let (header, payload, _signature) = (parts.next()?, parts.next()?, parts.next()?);
    let object = |part: &str| {
        let bytes = URL_SAFE_NO_PAD.decode(part.trim_end_matches('=')).ok()?;
        std::str::from_utf8(&bytes).ok()?.parse().ok().filter(JsonValue::is_object)
    };
    if parts.next().is_some() { None } else { Some((object(header)?, object(payload)?)) }
}

/// The number is a JSON number, and text everywhere else.
fn contract(payload: &JsonValue) -> Option<ContractNumber> {
    let number = match &payload["identity"]["contractNumber"] {
        JsonValue::Number(number) => number.as_u64()?.to_string(),
        JsonValue::String(text) => text.clone(),
        _ => return None,
    };
    Some(ContractNumber::from(number)).filter(|number| number.to_header_value().is_ok())
}

/// Seconds since 1970, perhaps with a fraction.
fn point_in_time(seconds: &JsonValue) -> Option<SystemTime> {
    let seconds = seconds.as_f64()?;
    let length = Duration::try_from_secs_f64(seconds.abs()).ok()?;
    if seconds < 0.0 { UNIX_EPOCH.checked_sub(length) } else { UNIX_EPOCH.checked_add(length) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(header: &str, payload: &str) -> String {
        format!("{}.{}.c2ln", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(payload))
    }

    #[test]
    fn auth_api_token_has_every_claim() {
        let payload = r#"{"iss":"x","exp":1700000000,"identity":{"uuid":"u-1","contractNumber":31415926,"role":"owner",
            "privileges":["DATA_CENTER_CREATE","MANAGE_DBAAS"]}}"#;
        let info = TokenInfo::of(&format!(" {}\n", token(r#"{"kid":"k-1","alg":"RS256"}"#, payload)));
        assert_eq!(info.kind(), TokenKind::AuthApi);
        assert_eq!((info.token_id(), info.user_id(), info.role()), (Some("k-1"), Some("u-1"), Some("owner")));
        assert_eq!(info.contract_number(), Some(&ContractNumber::from("31415926")));
        assert_eq!(info.privileges(), ["DATA_CENTER_CREATE", "MANAGE_DBAAS"]);
        let end = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        assert_eq!(info.expires_at(), Some(end));
        assert!(info.is_expired_at(end) && !info.is_expired_at(end - Duration::from_secs(1)));
    }

    #[test]
    fn missing_or_odd_claims_are_none() {
        for identity in ["{}", "7", "null", r#"{"contractNumber":1.5}"#, r#"{"contractNumber":-3}"#, r#"{"uuid":7}"#] {
            let info = TokenInfo::of(&token("{}", &format!(r#"{{"identity":{identity},"exp":"soon"}}"#)));
            assert_eq!(info.kind(), TokenKind::OtherJwt, "{identity}");
            assert_eq!((info.contract_number(), info.user_id(), info.expires_at()), (None, None, None));
            assert!(!info.is_expired_at(SystemTime::now()));
        }
        let odd = r#"{"identity":{"contractNumber":"7","privileges":[1,"A"],"role":{}},"exp":-0.5}"#;
        let info = TokenInfo::of(&token(r#"{"kid":1}"#, odd));
        assert_eq!((info.kind(), info.token_id(), info.role()), (TokenKind::AuthApi, None, None));
        assert_eq!((info.contract_number(), info.privileges()), (Some(&"7".into()), &["A".to_owned()][..]));
        assert!(info.is_expired_at(UNIX_EPOCH));
        for never in ["1e300", "-1e300", "1e9999"] {
            assert_eq!(TokenInfo::of(&token("{}", &format!(r#"{{"exp":{never}}}"#))).expires_at(), None, "{never}");
        }
    }

    #[test]
    fn text_that_is_no_jwt_is_recognised() {
        let deep = "[".repeat(100_000);
        for text in
            ["", ".", "..", "a.b.c", "prefix.secret", "e30.e30", "e30.e30.x.y", "e30.W10.x", &token("{}", &deep)]
        {
            assert_eq!(TokenInfo::of(text).kind(), TokenKind::NotAJwt);
        }
        let endless = token("{}", &format!(r#"{{"identity":{{"uuid":"{}"}}}}"#, "u".repeat(LONGEST)));
        assert_eq!(TokenInfo::of(&endless).kind(), TokenKind::NotAJwt);
        assert_eq!(TokenInfo::of("e30.e30.").kind(), TokenKind::OtherJwt);
    }
}
