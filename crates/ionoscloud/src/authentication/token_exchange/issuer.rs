//! The requests of the token exchange: generating, deleting, and what a failure means.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::StatusCode;
use ionoscloud_api::auth::{DeleteToken, GenerateToken, ListTokens};
use ionoscloud_core::{ContractNumber, Error, ErrorKind, Operation, RequestOptions};
use ionoscloud_models::auth::TokenId;
use ionoscloud_transport::{Token, TokenInfo, Transport};
use tokio::time::Instant;

/// The number of tokens that a user can have.
const TOKEN_LIMIT: usize = 100;

/// A token that this client fetched.
#[derive(Clone)]
pub(super) struct Minted {
    pub(super) token: Token,
    id: Option<TokenId>,
    contract: Option<ContractNumber>,
    /// The time of the request, which is before its lifetime began.
    pub(super) made: Instant,
    replace_at: Instant,
    end: Instant,
    /// The API refused it.
    refused: bool,
}

impl Minted {
    /// Returns true until it expires.
    pub(super) fn is_good(&self) -> bool {
        Instant::now() < self.end
    }

    pub(super) fn is_to_be_replaced(&self) -> bool {
        Instant::now() >= self.replace_at
    }

    /// The same token, once the API refused it.
    pub(super) fn refused(self) -> Self {
        Self { refused: true, ..self }
    }

    /// Returns true if no call uses it any more, once it was replaced.
    fn is_useless(&self) -> bool {
        self.refused || !self.is_good()
    }
}

/// The Auth API, with the password as credentials.
#[derive(Clone)]
pub(super) struct Issuer {
    api: ionoscloud_api::Client<Transport>,
    ttl: u32,
    /// Tokens that are not used any more, until they are deleted.
    retired: Arc<Mutex<Vec<Minted>>>,
}

impl Issuer {
    pub(super) fn new(transport: Transport, ttl: u32) -> Self {
        Self { api: ionoscloud_api::Client::new(transport), ttl, retired: Arc::default() }
    }

    /// Fetches a token that replaces the previous one.
    pub(super) async fn mint(
        self,
        contract: Option<ContractNumber>,
        previous: Option<Minted>,
    ) -> Result<Minted, Error> {
        let mut result = self.generate(contract.clone()).await;
        // It may be the limit, which includes expired tokens; a refusal has created none.
        if result.as_ref().is_err_and(is_refusal) && self.delete_useless().await {
            result = self.generate(contract.clone()).await;
        }
        match (result, previous) {
            (Ok(minted), previous) => {
                previous.into_iter().for_each(|previous| self.retire(previous));
                // No call has to wait for it.
                tokio::spawn(async move { self.delete_useless().await });
                Ok(minted)
            }
            (Err(error), Some(previous)) if previous.is_good() => {
                tracing::warn!(
                    target: "ionoscloud",
                    status = error.status().map(|status| status.as_u16()),
                    "the token could not be refreshed; the current one is still valid and stays in use"
                );
                Err(error)
            }
            (Err(error), _) => Err(self.explained(error, contract).await),
        }
    }

    async fn generate(&self, contract: Option<ContractNumber>) -> Result<Minted, Error> {
        let made = Instant::now();
        let response = self.send(GenerateToken::new().ttl_seconds(self.ttl), contract.as_ref()).await?;
        let id = TokenInfo::of(response.token.expose()).token_id().map(TokenId::from);
        let ttl = Duration::from_secs(self.ttl.into());
        Ok(Minted {
            token: Token::new(response.token)?,
            id,
            contract,
            made,
            replace_at: made + ttl.mul_f64(0.9),
            end: made + ttl,
            refused: false,
        })
    }

    /// Keeps a token to be deleted once it has expired or another one replaces it that was refused, or by
    /// [`revoke_retired`](Self::revoke_retired).
    pub(super) fn retire(&self, minted: Minted) {
        // One without an id cannot be deleted: it expires.
        let mut retired = self.retired();
        if minted.id.is_some() && retired.iter().all(|other| other.id != minted.id) {
            retired.push(minted);
        }
    }

    /// Deletes all retired tokens and returns the first failure; what failed can be tried again.
    pub(super) async fn revoke_retired(&self) -> Result<(), Error> {
        let mut result = Ok(());
        for minted in self.retired_tokens(|_| true) {
            result = result.and(self.delete(&minted).await);
        }
        result
    }

    /// Deletes expired and refused tokens and returns whether any was. A failure is ignored: it is tried again with the
    /// next token.
    async fn delete_useless(&self) -> bool {
        let mut deleted = false;
        for minted in self.retired_tokens(Minted::is_useless) {
            if self.delete(&minted).await.is_ok() {
                deleted = true;
            } else {
                tracing::debug!(target: "ionoscloud", "an expired or refused token could not be deleted");
            }
        }
        deleted
    }

    async fn delete(&self, minted: &Minted) -> Result<(), Error> {
        let Some(id) = &minted.id else { return Ok(()) };
        match self.send(DeleteToken::new(id), minted.contract.as_ref()).await {
            Ok(Some(response)) if response.success == Some(false) => {
                let text = "the API reports that it did not delete the token";
                return Err(Error::new(ErrorKind::Api, text).with_operation(DeleteToken::INFO));
            }
            Ok(_) => {}
            // A 404 without a message is that of a gateway: the token may be there.
            Err(error) if error.is_not_found() && !error.messages().is_empty() => {}
            Err(error) => return Err(error),
        }
        self.retired().retain(|other| other.id != minted.id);
        Ok(())
    }

    async fn send<O: Operation>(&self, operation: O, contract: Option<&ContractNumber>) -> Result<O::Output, Error> {
        let options = contract.map_or_else(RequestOptions::new, |contract| RequestOptions::new().contract(contract));
        Ok(self.api.send_with(operation, options).await?.value)
    }

    /// The error code of the limit is not documented, so after a refusal the tokens are listed and counted.
    async fn explained(&self, error: Error, contract: Option<ContractNumber>) -> Error {
        if is_refusal(&error) {
            let list = self.send(ListTokens::new(), contract.as_ref()).await;
            if list.is_ok_and(|list| list.tokens.len() >= TOKEN_LIMIT) {
                return error.with_source(LimitReached);
            }
        }
        error
    }

    fn retired_tokens(&self, pick: impl Fn(&Minted) -> bool) -> Vec<Minted> {
        self.retired().iter().filter(|minted| pick(minted)).cloned().collect()
    }

    fn retired(&self) -> MutexGuard<'_, Vec<Minted>> {
        self.retired.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns true if the API refused to create a token for a reason that is neither the password nor the rate.
fn is_refusal(error: &Error) -> bool {
    let refused = error.status().is_some_and(|status| status.is_client_error() && status != StatusCode::UNAUTHORIZED);
    refused && !error.is_rate_limited()
}

/// The user has reached the limit of tokens.
#[derive(Debug)]
struct LimitReached;

impl fmt::Display for LimitReached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the user has {TOKEN_LIMIT} tokens")
    }
}

impl std::error::Error for LimitReached {}

/// The error of the calls that waited for a token, with the failure of the exchange as its cause.
pub(super) fn failure(cause: Arc<Error>) -> Error {
    let status = cause.status();
    let source = std::error::Error::source(&*cause);
    let limit = source.and_then(|source| source.downcast_ref::<LimitReached>()).is_some();
    let (text, hint) = if limit {
        (
            format!(
                "the user has {TOKEN_LIMIT} tokens, which is the limit, so that the password cannot be exchanged for another"
            ),
            Some(
                "delete some: `DeleteTokens` with `TokenCriteria::Expired`, or the Token Manager of the Data Center Designer",
            ),
        )
    } else if status == Some(StatusCode::UNAUTHORIZED) {
        (
            "the user name and the password were refused by the token exchange (401)".to_owned(),
            Some(
                "check both; with two-factor authentication no password is accepted: make a token in the Token Manager of the \
                 Data Center Designer, and use that",
            ),
        )
    } else {
        let status = status.map(|status| format!(" ({})", status.as_u16())).unwrap_or_default();
        (format!("the user name and the password could not be exchanged for a token{status}"), None)
    };
    // An unsent exchange may be repeated by the call that needs it; the rest is as retryable as the cause.
    let kind = if cause.was_sent() { ErrorKind::Credentials } else { cause.kind() };
    let delay = cause.retry_after();
    let error = Error::new(kind, text).with_permanent(cause.is_permanent()).with_source(cause);
    let error = hint.into_iter().fold(error, Error::with_hint);
    delay.into_iter().fold(error, Error::with_retry_after)
}
