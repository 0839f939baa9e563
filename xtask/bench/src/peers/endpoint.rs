//! Our client of operations over the whole default stack.

use ionoscloud_api::Client;
use ionoscloud_api::mongodb::{GetCluster, ListClusters};
use ionoscloud_transport::{Token, Transport};

use super::TOKEN;
use crate::Result;
use crate::bodies::CLUSTER_ID;
use crate::peer::Peer;
use crate::row::Payload;

/// `ionoscloud_api::Client` over `Transport::builder()` with its defaults.
#[derive(Clone, Debug)]
pub(crate) struct Endpoint(Client<Transport>);

impl Peer for Endpoint {
    fn new(address: &str) -> Result<Self> {
        let transport = || {
            let address = address.parse()?;
            Transport::builder().credentials(Token::new(TOKEN)?).base_url(address).build()
        };
        transport().map(|transport| Self(Client::new(transport))).map_err(|error: ionoscloud::Error| error.to_string())
    }

    async fn call(&self, payload: Payload) -> Result<usize> {
        let clusters = match payload.limit() {
            None => self
                .0
                .send(GetCluster::new(CLUSTER_ID))
                .await
                .map(|cluster| usize::from(!cluster.id.as_str().is_empty())),
            Some(limit) => self.0.send(ListClusters::new().limit(limit)).await.map(|page| page.items.len()),
        };
        clusters.map_err(|error| format!("{error}: {:?}", std::error::Error::source(&error)))
    }
}
