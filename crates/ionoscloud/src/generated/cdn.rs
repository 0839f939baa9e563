// Written by `cargo xtask codegen` from cdn.json, sha256
// 04c881e027d6a3b3773c64d175b683ee895d5e2eeefca2e3ba7db71e9029bb49;
// do not edit.

use crate::Client;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::cdn::ListDistributions;
use ionoscloud_api::cdn::kinds;
use ionoscloud_models::cdn as models;

/// The entry point to CDN; get it from [`Client::cdn`].
#[derive(Clone, Debug)]
pub struct Cdn {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to CDN; nothing is sent.
    pub fn cdn(&self) -> Cdn {
        Cdn { client: self.clone(), root: kinds::Root::new() }
    }
}

impl Cdn {
    /// Returns the collection of the distributions of the contract; nothing is sent.
    pub fn distributions(&self) -> Distributions {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these distributions](Self::distributions); nothing is sent.
    pub fn distribution(&self, id: impl Into<models::DistributionId>) -> DistributionHandle {
        self.distributions().handle(id)
    }
}

/// The distributions of the contract.
///
/// A creation returns at once with the state `PROVISIONING`. A `replace` with an id of your choice creates the
/// distribution, and what a replacement leaves out returns to its default.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::cdn::{NewDistribution, RoutingRule, SniMode, Upstream};
///
/// let origin = Upstream::new()
///     .host("origin.example.com")
///     .caching(true)
///     .waf(false)
///     .rate_limit_class("R100")
///     .sni_mode(SniMode::Distribution);
/// let new = NewDistribution::new("www.example.com", [RoutingRule::new("http", "/", origin)]);
/// let distribution = client.cdn().distributions().create(new).await?.wait().await?;
/// println!("{:?}", distribution.metadata.and_then(|metadata| metadata.public_endpoint_ipv4));
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /distributions/{distributionId}`: Returns one distribution, the one to poll during
///   a change. Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /distributions`: Creates a distribution; it serves its domain once its state
///   is `AVAILABLE`. Not idempotent. [`wait`](crate::InProgress::wait) ends when the distribution is `AVAILABLE`.
/// * [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put),
///   `PUT /distributions/{distributionId}`: Replaces domain, certificate and rules of a distribution, or creates one
///   with this id if there is none. Returns 200 for a replacement and 201 for a creation. The rules replace all former
///   ones, and a certificate that is not set is removed. `NewDistribution::try_from(read)` keeps what was read.
///   [`wait`](crate::InProgress::wait) ends when the distribution is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /distributions/{distributionId}`: Deletes a distribution; its certificate
///   stays in Certificate Manager. The response precedes the end of the deletion, after which reading the distribution
///   returns 404. [`wait`](crate::InProgress::wait) ends when the distribution is gone.
pub type Distributions = Collection<kinds::Distribution>;

/// The handle of a distribution: its ids, without its content. [`Distributions`] says what its operations do, and when
/// a wait for them ends.
pub type DistributionHandle = Handle<kinds::Distribution>;

impl ListRequest<ListDistributions> {
    /// A text of 2 to 253 characters that the domain contains.
    #[doc(alias = "filter.domain")]
    pub fn domain(self, domain: impl Into<String>) -> Self {
        self.map(|operation| operation.domain(domain))
    }

    /// The state of the distributions.
    #[doc(alias = "filter.state")]
    pub fn state(self, state: impl Into<String>) -> Self {
        self.map(|operation| operation.state(state))
    }
}
