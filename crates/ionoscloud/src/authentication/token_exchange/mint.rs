//! The tokens of a client: one per contract, shared by all calls (single flight), refreshed before they expire.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::HeaderValue;
use ionoscloud_core::{AuthMethod, ContractNumber, Error, Product, Secret};
use ionoscloud_transport::{BoxFuture, Credentials, SingleFlight, Transport};
use tokio::time::Instant;

use super::issuer::{Issuer, Minted, failure};

/// A server that refuses every token is not given one after the other: the time between two replacements of a refused
/// token, which doubles with each refusal in a row.
const MIN_BETWEEN_REFUSALS: Duration = Duration::from_secs(60);
const MAX_BETWEEN_REFUSALS: Duration = Duration::from_secs(60 * 60);
/// The delay after a failed refresh, while the current token is valid.
const MIN_BETWEEN_REFRESHES: Duration = Duration::from_secs(30);

/// Tokens in exchange for a password: fetched when needed, refreshed in time, one per contract.
pub(crate) struct TokenMint {
    password: Arc<dyn Credentials>,
    issuer: Issuer,
    /// `None`: the contract that the API picks.
    contracts: Mutex<HashMap<Option<ContractNumber>, Arc<ContractToken>>>,
}

#[derive(Default)]
struct ContractToken {
    current: SingleFlight<Minted>,
    /// The time of the last failed exchange.
    failed: Mutex<Option<Instant>>,
    /// The last time that a token was dropped because it was refused.
    refused: Mutex<Option<Refusal>>,
}

/// A token was refused and dropped.
#[derive(Clone, Copy)]
struct Refusal {
    at: Instant,
    /// The time until the next refused token is dropped.
    interval: Duration,
}

impl Refusal {
    /// The refusal of a token now, after an earlier one; `None` if it is too early to drop another token.
    fn after(earlier: Option<Self>) -> Option<Self> {
        let at = Instant::now();
        let Some(earlier) = earlier else { return Some(Self { at, interval: MIN_BETWEEN_REFUSALS }) };
        let since = at.duration_since(earlier.at);
        let in_a_row = since < earlier.interval * 2;
        let interval = if in_a_row { (earlier.interval * 2).min(MAX_BETWEEN_REFUSALS) } else { MIN_BETWEEN_REFUSALS };
        (since >= earlier.interval).then_some(Self { at, interval })
    }
}

impl ContractToken {
    fn failed_now(&self) {
        *self.failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    fn may_try_again(&self) -> bool {
        let failed = *self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        failed.is_none_or(|at| at.elapsed() >= MIN_BETWEEN_REFRESHES)
    }
}

impl TokenMint {
    /// Takes a transport that authenticates by the password.
    pub(crate) fn new(transport: Transport, password: Arc<dyn Credentials>, ttl: u32) -> Self {
        Self { password, issuer: Issuer::new(transport, ttl), contracts: Mutex::default() }
    }

    /// Deletes current and earlier tokens, after exchanges in flight have ended; the next call fetches another.
    pub(crate) async fn revoke(&self) -> Result<(), Error> {
        for contract in self.all() {
            contract.current.join().await;
            contract.current.invalidate_if(|_| true).into_iter().for_each(|minted| self.issuer.retire(minted));
        }
        self.issuer.revoke_retired().await
    }

    async fn value(&self, product: &Product, contract: Option<&ContractNumber>) -> Result<HeaderValue, Error> {
        if !product.accepts(AuthMethod::Bearer) {
            return self.password.authorization(product).await;
        }
        let contract_token = Arc::clone(self.contracts().entry(contract.cloned()).or_default());
        let make = |previous| {
            let (contract_token, minting) =
                (Arc::clone(&contract_token), self.issuer.clone().mint(contract.cloned(), previous));
            async move { minting.await.inspect_err(|_| contract_token.failed_now()) }
        };
        let minted = match contract_token.current.peek().filter(Minted::is_good) {
            Some(minted) => {
                if minted.is_to_be_replaced() && contract_token.may_try_again() {
                    contract_token.current.refresh(make);
                }
                minted
            }
            None => contract_token.current.get_or_fetch(Minted::is_good, make).await.map_err(failure)?,
        };
        minted.token.authorization(product).await
    }

    fn all(&self) -> Vec<Arc<ContractToken>> {
        self.contracts().values().cloned().collect()
    }

    fn contracts(&self) -> MutexGuard<'_, HashMap<Option<ContractNumber>, Arc<ContractToken>>> {
        self.contracts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Credentials for TokenMint {
    fn authorization<'a>(&'a self, product: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        Box::pin(self.value(product, None))
    }

    fn authorization_for_contract<'a>(
        &'a self,
        product: &'a Product,
        contract: &'a ContractNumber,
    ) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        Box::pin(self.value(product, Some(contract)))
    }

    fn invalidate(&self, value: &HeaderValue) {
        let is_this = |minted: &Minted| minted.token.token().is_some_and(|token| sends(value, &token));
        for contract in self.all() {
            let mut refused = contract.refused.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(refusal) = Refusal::after(*refused)
                && let Some(minted) = contract.current.invalidate_if(is_this)
            {
                *refused = Some(refusal);
                self.issuer.retire(minted.refused());
            }
        }
    }

    /// Returns the latest token, where there are tokens for several contracts.
    fn token(&self) -> Option<Secret> {
        let latest =
            self.all().iter().filter_map(|contract| contract.current.peek()).max_by_key(|minted| minted.made)?;
        latest.token.token()
    }

    fn user_name(&self) -> Option<&str> {
        self.password.user_name()
    }
}

/// Returns true if the header value is that of the token.
fn sends(value: &HeaderValue, token: &Secret) -> bool {
    value.as_bytes().strip_prefix(b"Bearer ").is_some_and(|sent| sent == token.expose().as_bytes())
}
