//! Authentication: bearer tokens and basic credentials.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::AUTHORIZATION;

use super::api_error::ApiError;
use super::ids::Ids;

/// The name in `createdBy` when a token does not name its owner.
pub(crate) const TOKEN_OWNER: &str = "token-owner@emulator.invalid";

/// The id of the user of this name, the same everywhere: credentials do not say one.
pub(crate) fn user_id(name: &str) -> String {
    // FNV-1a: names in, seeds out, the same in every run and every version.
    let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    Ids::seeded(name.bytes().fold(0xcbf2_9ce4_8422_2325, hash)).uuid()
}

/// The credentials that are accepted; without any, every well-formed one is. Generated tokens come on top.
#[derive(Clone, Default)]
pub(crate) struct Accepted {
    pub(crate) tokens: Vec<String>,
    pub(crate) users: Vec<(String, String)>,
}

/// The origin and validity of a bearer token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bearer<'a> {
    /// An emulator made it, and it is valid here.
    Valid { id: &'a str, owner: &'a str },
    /// An emulator made it, and it has expired, was deleted, or is of another emulator.
    Invalid,
    /// No emulator made it.
    Foreign,
}

/// The account behind a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Caller {
    pub(crate) name: String,
    pub(crate) is_bearer: bool,
    /// Of the generated token that the request was sent with.
    pub(crate) token_id: Option<String>,
}

impl Accepted {
    /// Returns the caller, or a 401 that never repeats the credentials.
    pub(crate) fn check<'j>(
        &self,
        headers: &HeaderMap,
        classify: impl FnOnce(&str) -> Bearer<'j>,
    ) -> Result<Caller, ApiError> {
        let mut values = headers.get_all(AUTHORIZATION).iter();
        let value = values.next().ok_or_else(|| ApiError::unauthorized("no credentials were sent"))?;
        if values.next().is_some() {
            return Err(ApiError::unauthorized("more than one Authorization header was sent"));
        }
        let value = value.to_str().map_err(|_| malformed())?;
        let (scheme, credential) = value.split_once(' ').ok_or_else(malformed)?;
        let credential = credential.trim_matches(' ');
        if scheme.eq_ignore_ascii_case("bearer") {
            self.bearer(credential, classify(credential))
        } else if scheme.eq_ignore_ascii_case("basic") {
            self.basic(credential)
        } else {
            Err(ApiError::unauthorized("the authorization scheme is neither Bearer nor Basic"))
        }
    }

    fn bearer(&self, token: &str, class: Bearer<'_>) -> Result<Caller, ApiError> {
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(malformed());
        }
        let (name, token_id) = match class {
            Bearer::Valid { id, owner } => (owner, Some(id.to_owned())),
            Bearer::Invalid => return Err(ApiError::unauthorized("the token has expired or was deleted")),
            Bearer::Foreign if self.any() || self.tokens.iter().any(|accepted| accepted == token) => {
                (TOKEN_OWNER, None)
            }
            Bearer::Foreign => return Err(ApiError::unauthorized("the token is not accepted")),
        };
        Ok(Caller { name: name.to_owned(), is_bearer: true, token_id })
    }

    fn basic(&self, encoded: &str) -> Result<Caller, ApiError> {
        let decoded = STANDARD.decode(encoded).map_err(|_| malformed())?;
        let decoded = String::from_utf8(decoded).map_err(|_| malformed())?;
        let (name, password) = decoded.split_once(':').ok_or_else(malformed)?;
        if name.is_empty() {
            return Err(malformed());
        }
        if self.any() || self.users.iter().any(|(user, secret)| user == name && secret == password) {
            return Ok(Caller { name: name.to_owned(), is_bearer: false, token_id: None });
        }
        Err(ApiError::unauthorized("the user name or the password is not accepted"))
    }

    fn any(&self) -> bool {
        self.tokens.is_empty() && self.users.is_empty()
    }
}

fn malformed() -> ApiError {
    ApiError::unauthorized("the Authorization header is malformed")
}

impl fmt::Debug for Accepted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Accepted").field("tokens", &self.tokens.len()).field("users", &self.users.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(accepted: &Accepted, value: &str) -> Result<String, u16> {
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, value.parse().unwrap());
        checked(accepted, &headers).map(|caller| caller.name)
    }

    fn checked(accepted: &Accepted, headers: &HeaderMap) -> Result<Caller, u16> {
        accepted.check(headers, |_| Bearer::Foreign).map_err(|error| error.status.as_u16())
    }

    fn basic(pair: &str) -> String {
        format!("Basic {}", STANDARD.encode(pair))
    }

    #[test]
    fn any_well_formed_credential_passes_by_default() {
        let any = Accepted::default();
        assert_eq!(check(&any, "bearer abc.def-ghi_jkl=").as_deref(), Ok(TOKEN_OWNER));
        assert_eq!(check(&any, &basic("ada:pass:word")).as_deref(), Ok("ada"));
        for malformed in ["Bearer", "Bearer ", "Bearer a b", "Basic !!!", &basic("ada"), &basic(":x"), "Digest abc"] {
            assert_eq!(check(&any, malformed), Err(401), "{malformed}");
        }
        assert_eq!(checked(&any, &HeaderMap::new()), Err(401));
    }

    #[test]
    fn configured_credentials_are_only_accepted() {
        let some = Accepted { tokens: vec!["right".into()], users: vec![("ada".into(), "pass:word".into())] };
        assert!(check(&some, "Bearer right").is_ok());
        assert!(check(&some, &basic("ada:pass:word")).is_ok());
        for wrong in ["Bearer wrong", &basic("ada:pass"), &basic("bob:pass:word")] {
            assert_eq!(check(&some, wrong), Err(401), "{wrong}");
        }
    }

    #[test]
    fn two_authorization_headers_are_malformed() {
        let mut headers = HeaderMap::new();
        headers.append(AUTHORIZATION, "Bearer a".parse().unwrap());
        headers.append(AUTHORIZATION, "Bearer b".parse().unwrap());
        assert!(checked(&Accepted::default(), &headers).is_err());
    }

    #[test]
    fn debug_prints_no_credential() {
        let some = Accepted { tokens: vec!["canary-1".into()], users: vec![("ada".into(), "canary-2".into())] };
        assert!(!format!("{some:?}").contains("canary"));
    }
}
