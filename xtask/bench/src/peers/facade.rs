//! Our client, through the facade.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ionoscloud::wait::{Verdict, all};
use ionoscloud::{Client, Error, WaitPolicy};

use super::TOKEN;
use crate::Result;
use crate::bodies::{self, CLUSTER_ID};
use crate::peer::Peer;
use crate::row::{POLLS, Payload};

/// `ionoscloud::Client`, by its nouns.
///
/// With `SHARES` waits share their polls, as they do by default; without it each polls by itself.
#[derive(Clone, Debug)]
pub(crate) struct Facade<const SHARES: bool> {
    client: Client,
    /// The clusters that are waited for.
    ids: Arc<[String]>,
}

impl<const SHARES: bool> Facade<SHARES> {
    /// Waits for each cluster to be polled a few times.
    async fn wait(&self) -> Result<usize, Error> {
        let clusters = self.client.mongodb();
        let polled = || {
            let polls = AtomicUsize::new(0);
            move |_: Option<&_>| match polls.fetch_add(1, Ordering::Relaxed) + 1 {
                POLLS.. => Verdict::Met,
                _ => Verdict::Pending,
            }
        };
        let waits = self.ids.iter().map(|id| clusters.cluster(id.as_str()).wait_until(polled())).collect::<Vec<_>>();
        all(waits).await.map(|clusters| clusters.iter().flatten().count())
    }
}

impl<const SHARES: bool> Peer for Facade<SHARES> {
    fn new(address: &str) -> Result<Self> {
        let short = Duration::from_millis(10);
        let policy = WaitPolicy::new().initial_delay(short).max_delay(short);
        let builder = Client::builder().token(TOKEN).base_url(address).share_polls(SHARES).wait_policy(policy);
        let client = builder.build().map_err(|error| error.to_string())?;
        Ok(Self { client, ids: bodies::ids().into() })
    }

    async fn call(&self, payload: Payload) -> Result<usize> {
        let clusters = self.client.mongodb().clusters();
        let count = match payload {
            Payload::Waits1000 => self.wait().await,
            Payload::One => clusters.get(CLUSTER_ID).await.map(|cluster| usize::from(!cluster.id.as_str().is_empty())),
            Payload::List100 => clusters.list().limit(100).page().await.map(|page| page.items.len()),
            Payload::List1000 => clusters.list().limit(1000).page().await.map(|page| page.items.len()),
        };
        count.map_err(|error| error.to_string())
    }
}
