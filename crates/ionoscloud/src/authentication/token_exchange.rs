//! The exchange of a password for tokens: the setting; the requests and the cache of tokens are beside it.

mod issuer;
mod mint;

use std::time::Duration;

use ionoscloud_core::{Error, ErrorKind};

pub(crate) use self::mint::TokenMint;

const MIN_TTL: u64 = 60;
const MAX_TTL: u64 = 31_536_000;

/// The exchange of a user name and a password for tokens of the Auth API: `GET /tokens/generate`, with the password,
/// before the first call that needs a token.
///
/// The password then goes to the Auth API alone, and to the products that accept nothing else; every other product gets
/// the token. All clones and views of the client share the token, one per contract. Concurrent calls share one request
/// for it (single flight). If that fails, all of them fail with the same cause ([`ErrorKind::Credentials`]), as
/// retryable as that cause, and the next call tries again: the request is not repeated blindly, since each response is
/// another token.
///
/// After 90 % of a token's lifetime, by the clock of this program, the next call starts its refresh and is sent with
/// the current token meanwhile: no call waits while a token is valid. A failed refresh is retried after 30 seconds at
/// the earliest. A token that the API refuses (401) is replaced at once, but not twice in a minute; that interval
/// doubles with each refusal in a row, up to an hour.
///
/// A user can have 100 tokens. Expired and refused ones of this client are deleted after another was fetched, or before
/// it if the API refuses to create one. [`Client::revoke_tokens`](crate::Client::revoke_tokens) deletes all of them;
/// dropping the client deletes none, and they stay valid until they expire.
///
/// ```
/// use std::time::Duration;
/// use ionoscloud::{Client, TokenExchange};
///
/// # fn main() -> Result<(), ionoscloud::Error> {
/// let client = Client::builder()
///     .basic_auth("me@mail.example", "my-password")
///     .exchange_for_token(TokenExchange::new().ttl(Duration::from_secs(15 * 60)))
///     .build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenExchange {
    ttl: Duration,
}

impl TokenExchange {
    /// Returns an exchange for tokens that are valid for an hour.
    pub const fn new() -> Self {
        Self { ttl: Duration::from_secs(3600) }
    }

    /// Sets the lifetime of a token, in whole seconds: 60 seconds to 31,536,000, which is a year. Anything else is an
    /// error of the client's `build`.
    #[must_use]
    pub const fn ttl(mut self, ttl: Duration) -> Self {
        self.ttl = ttl;
        self
    }

    /// Returns the lifetime in seconds.
    pub(crate) fn checked_ttl(self) -> Result<u32, Error> {
        let seconds = self.ttl.as_secs();
        match u32::try_from(seconds) {
            Ok(ttl) if (MIN_TTL..=MAX_TTL).contains(&seconds) && self.ttl.subsec_nanos() == 0 => Ok(ttl),
            _ => {
                let text = format!(
                    "the ttl of the token exchange is {:?}; it has to be {MIN_TTL} to {MAX_TTL} whole seconds",
                    self.ttl
                );
                Err(Error::new(ErrorKind::Configuration, text))
            }
        }
    }
}

impl Default for TokenExchange {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ttl_is_between_60_seconds_and_one_year() {
        let checked = |ttl| TokenExchange::new().ttl(ttl).checked_ttl();
        assert_eq!(TokenExchange::default().checked_ttl().unwrap(), 3600);
        for good in [60, 31_536_000] {
            assert_eq!(u64::from(checked(Duration::from_secs(good)).unwrap()), good);
        }
        for bad in [
            Duration::ZERO,
            Duration::from_secs(59),
            Duration::from_millis(60_500),
            Duration::from_secs(31_536_001),
            Duration::MAX,
        ] {
            let error = checked(bad).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.to_string().contains("60 to 31536000 whole seconds"), "{error}");
        }
    }
}
