mod issuer;
mod mint;

use std::time::Duration;

use ionoscloud_core::{Error, ErrorKind};

pub(crate) use self::mint::TokenMint;

const SHORTEST: u64 = 60;
const LONGEST: u64 = 31_536_000;

/// How a user name and a password are exchanged for tokens of the Auth API: `GET /tokens/generate`, with the password, before
/// the first call that needs a token.
///
/// The password then goes to the Auth API alone, and to the products that take nothing else; everything else gets the
/// token. The token is used by all clones and views of the client, for each contract one. However many calls wait, one token
/// is made. Should that fail, all of them fail with the same cause ([`ErrorKind::Credentials`]), and the next call tries
/// again; the API is never asked twice for one need, since each answer is another token.
///
/// When nine tenths of a token's time are over, by the clock of this program, the next call has it replaced, and is sent with
/// it meanwhile: nobody waits while there is a token that is good. If the replacement fails, it is tried again no sooner
/// than half a minute later. A token that the API refuses (401) is replaced at once, but not twice in a minute.
///
/// A user can have 100 tokens. Those of this client that are past their end are deleted after another was made, or before
/// it if the API refuses to make one.
/// [`Client::revoke_tokens`](crate::Client::revoke_tokens) deletes all of them; dropping the client deletes nothing, and what it
/// made stays valid until its time is over.
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
    /// Tokens that are valid for an hour.
    pub const fn new() -> Self {
        Self { ttl: Duration::from_secs(3600) }
    }

    /// Sets how long a token is valid, in whole seconds: 60 seconds to 31,536,000, which is a year. Anything else is an
    /// error of the client's `build`.
    #[must_use]
    pub const fn ttl(mut self, ttl: Duration) -> Self {
        self.ttl = ttl;
        self
    }

    /// The ttl in seconds.
    pub(crate) fn checked_ttl(self) -> Result<u32, Error> {
        let seconds = self.ttl.as_secs();
        match u32::try_from(seconds) {
            Ok(ttl) if (SHORTEST..=LONGEST).contains(&seconds) && self.ttl.subsec_nanos() == 0 => Ok(ttl),
            _ => {
                let text = format!(
                    "the ttl of the token exchange is {:?}; it has to be {SHORTEST} to {LONGEST} whole seconds",
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
    fn a_ttl_is_sixty_seconds_to_a_year() {
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
