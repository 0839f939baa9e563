//! The generated client as a peer.

mod generated {
    #![allow(clippy::all, missing_docs, unused)]
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
}

use bench::{Payload, Peer, Result};

/// The client that progenitor generated.
#[derive(Clone)]
#[derive(Debug)]
pub struct Progenitor(generated::Client);

impl Peer for Progenitor {
    fn new(address: &str) -> Result<Self> {
        let address = format!("{address}/databases/mongodb");
        Ok(Self(generated::Client::new_with_client(&address, bench::reqwest_client()?)))
    }

    async fn call(&self, payload: Payload) -> Result<usize> {
        let count = match payload.limit() {
            None => self.0.clusters_find_by_id(bench::bodies::CLUSTER_ID).await.map(|_| 1),
            Some(limit) => {
                let page = self.0.clusters_get(None, std::num::NonZeroU64::new(limit.into()), None).await;
                page.map(|page| page.items.len())
            }
        };
        count.map_err(|error| format!("{error:?}"))
    }
}
