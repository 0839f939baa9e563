//! The least that a client can do: hyper-util's pooled client, and serde.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, USER_AGENT};
use http::{HeaderValue, Request};
use http_body_util::{BodyExt as _, Empty};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use serde::de::DeserializeOwned;

use super::TOKEN;
use crate::peer::{Peer, target};
use crate::row::Payload;
use crate::{Result, structs};

/// A type that the floor decodes into.
pub(crate) trait Shape: Send + Sync + 'static {
    /// One cluster.
    type Cluster: DeserializeOwned + Send;
    /// A page of clusters.
    type Page: DeserializeOwned + Send;

    /// Returns the number of clusters of a page.
    fn count(page: &Self::Page) -> usize;
}

/// Our models.
#[derive(Clone, Debug)]
pub(crate) struct Models;

impl Shape for Models {
    type Cluster = ionoscloud_models::mongodb::Cluster;
    type Page = ionoscloud_models::mongodb::ClusterList;

    fn count(page: &Self::Page) -> usize {
        page.items.len()
    }
}

/// Structs written by hand.
#[derive(Clone, Debug)]
pub(crate) struct Structs;

impl Shape for Structs {
    type Cluster = structs::Cluster;
    type Page = structs::ClusterList;

    fn count(page: &Self::Page) -> usize {
        page.items.len()
    }
}

/// The TLS settings of peers with their own trust roots: the CA certificate of this run.
pub(super) fn tls() -> Result<ClientConfig> {
    let file = std::env::var(crate::AUTHORITY).map_err(|error| format!("{}: {error}", crate::AUTHORITY))?;
    let unusable = |error: &dyn fmt::Display| format!("{file}: {error}");
    let mut roots = RootCertStore::empty();
    let authority = CertificateDer::from_pem_file(&file).map_err(|error| unusable(&error))?;
    roots.add(authority).map_err(|error| unusable(&error))?;
    let builder = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().map_err(|error| error.to_string())?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

/// hyper-util's client that decodes with `from_slice`.
pub(crate) struct Floor<S> {
    client: Client<HttpsConnector<HttpConnector>, Empty<Bytes>>,
    address: Arc<str>,
    authorization: HeaderValue,
    shape: PhantomData<S>,
}

impl<S> Clone for Floor<S> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            address: Arc::clone(&self.address),
            authorization: self.authorization.clone(),
            shape: PhantomData,
        }
    }
}

impl<S> fmt::Debug for Floor<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Floor").field("address", &self.address).finish_non_exhaustive()
    }
}

impl<S: Shape> Peer for Floor<S> {
    fn new(address: &str) -> Result<Self> {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        let connector =
            HttpsConnectorBuilder::new().with_tls_config(tls()?).https_or_http().enable_http1().wrap_connector(tcp);
        Ok(Self {
            client: Client::builder(TokioExecutor::new()).build(connector),
            address: address.into(),
            authorization: HeaderValue::try_from(format!("Bearer {TOKEN}")).map_err(|error| error.to_string())?,
            shape: PhantomData,
        })
    }

    async fn call(&self, payload: Payload) -> Result<usize> {
        let mut request = Request::new(Empty::new());
        let address = format!("{}{}", self.address, target(payload));
        *request.uri_mut() = address.try_into().map_err(|error: http::uri::InvalidUri| error.to_string())?;
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(AUTHORIZATION, self.authorization.clone());
        headers.insert(USER_AGENT, HeaderValue::from_static("floor/1"));
        let response = self.client.request(request).await.map_err(|error| format!("{error:?}"))?;
        if !response.status().is_success() {
            return Err(format!("status {}", response.status()));
        }
        let body = response.into_body().collect().await.map_err(|error| error.to_string())?.to_bytes();
        match payload {
            Payload::One => serde_json::from_slice::<S::Cluster>(&body).map(|_| 1),
            _ => serde_json::from_slice::<S::Page>(&body).map(|page| S::count(&page)),
        }
        .map_err(|error| error.to_string())
    }
}
