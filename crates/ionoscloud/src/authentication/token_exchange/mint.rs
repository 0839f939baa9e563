use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::HeaderValue;
use ionoscloud_core::{AuthMethod, ContractNumber, Error, Product, Secret};
use ionoscloud_transport::{BoxFuture, Credentials, SingleFlight, Transport};
use tokio::time::Instant;

use super::issuer::{Issuer, Minted, failure};

/// Something that refuses every token must not be fed with a hundred of them.
const BETWEEN_REFUSALS: Duration = Duration::from_secs(60);
/// After a replacement that failed, as long as the token is good.
const BETWEEN_REPLACEMENTS: Duration = Duration::from_secs(30);

/// Tokens for a password: made when needed, replaced in time, each for one contract.
pub(crate) struct TokenMint {
    password: Arc<dyn Credentials>,
    issuer: Issuer,
    /// Under no number: the contract that the API picks.
    contracts: Mutex<HashMap<Option<ContractNumber>, Arc<OfContract>>>,
}

#[derive(Default)]
struct OfContract {
    current: SingleFlight<Minted>,
    /// When no token could be had for the last time.
    failed: Mutex<Option<Instant>>,
    /// When a token was last given up because it was refused.
    refused: Mutex<Option<Instant>>,
}

impl OfContract {
    fn failed_now(&self) {
        *self.failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    fn may_try_again(&self) -> bool {
        let failed = *self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        failed.is_none_or(|at| at.elapsed() >= BETWEEN_REPLACEMENTS)
    }
}

impl TokenMint {
    /// The transport authenticates by the password.
    pub(crate) fn new(transport: Transport, password: Arc<dyn Credentials>, ttl: u32) -> Self {
        Self { password, issuer: Issuer::new(transport, ttl), contracts: Mutex::default() }
    }

    /// Deletes the tokens that are in use and those that were, once none is being made; the next call makes another.
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
        let of_contract = Arc::clone(self.contracts().entry(contract.cloned()).or_default());
        let make = |previous| {
            let (of_contract, minting) =
                (Arc::clone(&of_contract), self.issuer.clone().mint(contract.cloned(), previous));
            async move { minting.await.inspect_err(|_| of_contract.failed_now()) }
        };
        let minted = match of_contract.current.peek().filter(Minted::is_good) {
            Some(minted) => {
                if minted.is_to_be_replaced() && of_contract.may_try_again() {
                    of_contract.current.refresh(make);
                }
                minted
            }
            None => of_contract.current.get_or_fetch(Minted::is_good, make).await.map_err(failure)?,
        };
        minted.token.authorization(product).await
    }

    fn all(&self) -> Vec<Arc<OfContract>> {
        self.contracts().values().cloned().collect()
    }

    fn contracts(&self) -> MutexGuard<'_, HashMap<Option<ContractNumber>, Arc<OfContract>>> {
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
            if refused.is_none_or(|at| at.elapsed() >= BETWEEN_REFUSALS)
                && let Some(minted) = contract.current.invalidate_if(is_this)
            {
                *refused = Some(Instant::now());
                self.issuer.retire(minted);
            }
        }
    }

    /// The latest one, where there are tokens for several contracts.
    fn token(&self) -> Option<Secret> {
        let latest =
            self.all().iter().filter_map(|contract| contract.current.peek()).max_by_key(|minted| minted.made)?;
        latest.token.token()
    }

    fn user_name(&self) -> Option<&str> {
        self.password.user_name()
    }
}

/// Whether the header value is that of the token.
fn sends(value: &HeaderValue, token: &Secret) -> bool {
    value.as_bytes().strip_prefix(b"Bearer ").is_some_and(|sent| sent == token.expose().as_bytes())
}
