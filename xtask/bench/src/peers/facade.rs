//! Our client, through the facade.

use ionoscloud::Client;

use super::TOKEN;
use crate::Result;
use crate::bodies::CLUSTER_ID;
use crate::peer::Peer;
use crate::row::Payload;

/// `ionoscloud::Client`, by its nouns.
#[derive(Clone, Debug)]
pub(crate) struct Facade(Client);

impl Peer for Facade {
    fn new(address: &str) -> Result<Self> {
        Client::builder().token(TOKEN).base_url(address).build().map(Self).map_err(|error| error.to_string())
    }

    async fn call(&self, payload: Payload) -> Result<usize> {
        let clusters = self.0.mongodb().clusters();
        let count = match payload.limit() {
            None => clusters.get(CLUSTER_ID).await.map(|cluster| usize::from(!cluster.id.as_str().is_empty())),
            Some(limit) => clusters.list().limit(limit).page().await.map(|page| page.items.len()),
        };
        count.map_err(|error| error.to_string())
    }
}
