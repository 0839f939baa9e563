//! reqwest with serde_json, as most programs use it.

use std::sync::Arc;

use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue};

use super::TOKEN;
use crate::peer::{Peer, target};
use crate::row::Payload;
use crate::{Result, structs};

/// reqwest with structs written by hand.
#[derive(Clone, Debug)]
pub(crate) struct Reqwest {
    client: reqwest::Client,
    address: Arc<str>,
}

/// reqwest's client with ring, trusting the same authority as the others.
///
/// # Errors
///
/// What keeps it from being set up.
pub fn reqwest_client() -> Result<reqwest::Client> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    let token = HeaderValue::try_from(format!("Bearer {TOKEN}")).map_err(|error| error.to_string())?;
    headers.insert(AUTHORIZATION, token);
    let builder = reqwest::Client::builder().default_headers(headers).user_agent("reqwest/1");
    let builder = builder.tls_backend_preconfigured(super::floor::tls()?);
    builder.build().map_err(|error| format!("{error:?}"))
}

impl Peer for Reqwest {
    fn new(address: &str) -> Result<Self> {
        Ok(Self { client: reqwest_client()?, address: address.into() })
    }

    async fn call(&self, payload: Payload) -> Result<usize> {
        let address = format!("{}{}", self.address, target(payload));
        let request = self.client.get(address);
        let response = request.send().await.and_then(reqwest::Response::error_for_status);
        let response = response.map_err(|error| format!("{error:?}"))?;
        match payload {
            Payload::One => response.json::<structs::Cluster>().await.map(|_| 1),
            _ => response.json::<structs::ClusterList>().await.map(|page| page.items.len()),
        }
        .map_err(|error| format!("{error:?}"))
    }
}
