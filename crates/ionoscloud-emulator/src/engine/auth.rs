//! Authentication: bearer tokens and basic credentials.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::AUTHORIZATION;

use super::api_error::ApiError;
use super::ids::Ids;
use super::secret::Secret;

/// The name in `createdBy` when a token does not name its owner.
pub(crate) const TOKEN_OWNER: &str = "token-owner@emulator.invalid";

/// The number of the contract that everything belongs to, unless a request names another.
pub(crate) const CONTRACT: i64 = 31_415_926;

/// The id of the user of this name if no account has it, the same everywhere: credentials do not say one.
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
    /// An emulator made it, and it is valid here. `user` is the id of the owner.
    Valid { id: &'a str, owner: &'a str, user: &'a str },
    /// An emulator made it, and it has expired, was deleted, or is of another emulator.
    Invalid,
    /// No emulator made it.
    Foreign,
}

/// The names by which a user of the contract is found.
#[derive(Debug, Clone, Copy)]
pub(crate) enum AccountOf<'a> {
    Id(&'a str),
    /// In any case.
    Name(&'a str),
}

/// A user of the contract that a product knows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Account<'a> {
    pub(crate) id: &'a str,
    pub(crate) name: &'a str,
    /// Users without one have the credentials that the emulator accepts.
    pub(crate) password: Option<&'a Secret>,
    pub(crate) is_active: bool,
    pub(crate) role: Role,
}

/// The role of a user in the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Owner,
    Administrator,
    User,
}

/// The account behind a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Caller {
    pub(crate) name: String,
    pub(crate) user_id: String,
    pub(crate) role: Role,
    pub(crate) is_bearer: bool,
    /// Of the generated token that the request was sent with.
    pub(crate) token_id: Option<String>,
}

impl Accepted {
    /// Returns the caller, or a 401 that never repeats the credentials.
    pub(crate) fn check<'j, 'a>(
        &self,
        headers: &HeaderMap,
        find: impl Fn(AccountOf<'_>) -> Option<Account<'a>>,
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
            self.bearer(credential, classify(credential), find)
        } else if scheme.eq_ignore_ascii_case("basic") {
            self.basic(credential, find)
        } else {
            Err(ApiError::unauthorized("the authorization scheme is neither Bearer nor Basic"))
        }
    }

    fn bearer<'a>(
        &self,
        token: &str,
        class: Bearer<'_>,
        find: impl Fn(AccountOf<'_>) -> Option<Account<'a>>,
    ) -> Result<Caller, ApiError> {
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(malformed());
        }
        match class {
            Bearer::Valid { id, owner, user } => {
                let account = find(AccountOf::Id(user));
                let is_usable = account.as_ref().map_or(user == user_id(owner), |account| account.is_active);
                if !is_usable {
                    return Err(ApiError::unauthorized("the user of the token was deleted or is not active"));
                }
                Ok(Caller::of(owner, account.as_ref(), Some(id.to_owned()), true))
            }
            Bearer::Invalid => Err(ApiError::unauthorized("the token has expired or was deleted")),
            Bearer::Foreign if self.any() || self.tokens.iter().any(|accepted| accepted == token) => {
                Ok(Caller::of(TOKEN_OWNER, None, None, true))
            }
            Bearer::Foreign => Err(ApiError::unauthorized("the token is not accepted")),
        }
    }

    fn basic<'a>(
        &self,
        encoded: &str,
        find: impl Fn(AccountOf<'_>) -> Option<Account<'a>>,
    ) -> Result<Caller, ApiError> {
        let decoded = STANDARD.decode(encoded).map_err(|_| malformed())?;
        let decoded = String::from_utf8(decoded).map_err(|_| malformed())?;
        let (name, password) = decoded.split_once(':').ok_or_else(malformed)?;
        if name.is_empty() {
            return Err(malformed());
        }
        let account = find(AccountOf::Name(name));
        let is_right = match account.as_ref().and_then(|account| Some((account, account.password?))) {
            Some((account, secret)) => account.is_active && secret.is(password),
            None => self.any() || self.users.iter().any(|(user, secret)| user == name && secret == password),
        };
        if is_right {
            return Ok(Caller::of(name, account.as_ref(), None, false));
        }
        Err(ApiError::unauthorized("the user name or the password is not accepted"))
    }

    fn any(&self) -> bool {
        self.tokens.is_empty() && self.users.is_empty()
    }
}

impl Caller {
    /// The caller of an operation that needs no credentials.
    pub(crate) fn anyone() -> Self {
        Self { name: String::new(), user_id: String::new(), role: Role::User, is_bearer: true, token_id: None }
    }

    /// The user of an account; one of this name if there is none.
    fn of(name: &str, account: Option<&Account<'_>>, token_id: Option<String>, is_bearer: bool) -> Self {
        Self {
            name: account.map_or(name, |account| account.name).to_owned(),
            user_id: account.map_or_else(|| user_id(name), |account| account.id.to_owned()),
            role: account.map_or(Role::Owner, |account| account.role),
            is_bearer,
            token_id,
        }
    }
}

impl Role {
    /// The word for it in a JSON web token.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Administrator => "admin",
            Self::User => "user",
        }
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
        accepted.check(headers, |_| None, |_| Bearer::Foreign).map_err(|error| error.status.as_u16())
    }

    fn found<'a>(accounts: &'a [Account<'a>]) -> impl Fn(AccountOf<'_>) -> Option<Account<'a>> {
        |of| {
            let mut accounts = accounts.iter();
            accounts
                .find(|one| {
                    matches!(of, AccountOf::Id(id) if id == one.id)
                        || matches!(of, AccountOf::Name(name) if name == one.name)
                })
                .copied()
        }
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
    fn account_needs_its_own_password() {
        let secret = Secret::new("her own");
        let account = |is_active| Account {
            id: "1",
            name: "eve@example.com",
            password: Some(&secret),
            is_active,
            role: Role::User,
        };
        let check = |accepted: &Accepted, is_active, pair: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(AUTHORIZATION, basic(pair).parse().unwrap());
            let caller = accepted.check(&headers, found(&[account(is_active)]), |_| Bearer::Foreign);
            caller.map(|caller| (caller.user_id, caller.role)).map_err(|error| error.status.as_u16())
        };
        let some = Accepted { tokens: Vec::new(), users: vec![("ada".into(), "pass".into())] };
        for accepted in [&some, &Accepted::default()] {
            assert_eq!(check(accepted, true, "eve@example.com:her own"), Ok(("1".to_owned(), Role::User)));
            assert_eq!(check(accepted, true, "eve@example.com:another"), Err(401));
            assert_eq!(check(accepted, false, "eve@example.com:her own"), Err(401));
        }
        assert_eq!(check(&some, true, "ada:pass"), Ok((user_id("ada"), Role::Owner)));
    }

    #[test]
    fn token_ends_with_its_user() {
        let secret = Secret::new("her own");
        let account = |is_active| Account {
            id: "1",
            name: "new@example.com",
            password: Some(&secret),
            is_active,
            role: Role::Administrator,
        };
        let check = |accounts: &[Account<'_>], user: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(AUTHORIZATION, "Bearer a".parse().unwrap());
            let class = Bearer::Valid { id: "token", owner: "old@example.com", user };
            let caller = Accepted::default().check(&headers, found(accounts), |_| class);
            caller.map(|caller| caller.name).map_err(|error| error.status.as_u16())
        };
        assert_eq!(check(&[account(true)], "1").as_deref(), Ok("new@example.com"));
        assert_eq!(check(&[account(false)], "1"), Err(401));
        assert_eq!(check(&[], "1"), Err(401));
        assert_eq!(check(&[], &user_id("old@example.com")).as_deref(), Ok("old@example.com"));
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
