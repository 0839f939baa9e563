//! One pool of connections for each set of TLS settings.

use std::sync::{Arc, Mutex, PoisonError};

use hyper_rustls::HttpsConnectorBuilder;
use ionoscloud_core::{Error, ErrorKind};
use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;

use super::verifier::verifier;
use crate::credentials::SingleFlight;
use crate::http::connect;
use crate::http::{HttpSettings, PooledClient, TlsSettings};

/// Made by a task, not by the first request: its future may not be polled while others wait.
type LazyClient = SingleFlight<PooledClient>;

/// The clients for `https`, one for each TLS setting, made by the first request that needs it.
pub(crate) struct TlsPools {
    settings: HttpSettings,
    default: LazyClient,
    /// Those of single servers; a configuration names a handful.
    others: Mutex<Vec<(Arc<TlsSettings>, Arc<LazyClient>)>>,
}

impl TlsPools {
    pub(crate) fn new(settings: HttpSettings) -> Self {
        Self { settings, default: LazyClient::default(), others: Mutex::default() }
    }

    /// The client for this setting, or for that of the whole client.
    pub(crate) async fn client(&self, tls: Option<&Arc<TlsSettings>>) -> Result<PooledClient, Error> {
        match tls {
            Some(tls) if **tls != self.settings.tls => {
                let client = self.other(tls);
                self.made(&client, tls).await
            }
            _ => self.made(&self.default, &self.settings.tls).await,
        }
    }

    async fn made(&self, client: &LazyClient, tls: &TlsSettings) -> Result<PooledClient, Error> {
        match client.peek() {
            Some(client) => Ok(client),
            // Once for each setting, and boxed so that no other request has to carry what it needs.
            None => Box::pin(client.get_or_fetch(|_| true, |_| connect(tls.clone(), self.settings.clone())))
                .await
                .map_err(|error| error.duplicate()),
        }
    }

    fn other(&self, tls: &Arc<TlsSettings>) -> Arc<LazyClient> {
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = others.iter().find(|(known, _)| known == tls) {
            return Arc::clone(client);
        }
        let client = Arc::default();
        others.push((Arc::clone(tls), Arc::clone(&client)));
        client
    }
}

async fn connect(tls: TlsSettings, settings: HttpSettings) -> Result<PooledClient, Error> {
    let provider = settings.crypto_provider.clone().or_else(compiled_in).ok_or_else(|| {
        Error::new(
            ErrorKind::Configuration,
            "https needs a crypto provider, and none is compiled in: enable the feature `ring` or `aws-lc-rs`, or give a \
             provider to the builder",
        )
    })?;
    // Reading the certificates of the operating system takes files and tens of milliseconds.
    let config = tokio::task::spawn_blocking(move || client_config(&tls, provider))
        .await
        .map_err(|error| Error::new(ErrorKind::Configuration, "the setup of TLS was cancelled").with_source(error))??;
    let builder = HttpsConnectorBuilder::new().with_tls_config(config).https_only().enable_http1();
    #[cfg(feature = "http2")]
    let builder = builder.enable_http2();
    Ok(PooledClient::new(builder.wrap_connector(connect::tcp(&settings)), &settings))
}

#[cfg(feature = "ring")]
fn compiled_in() -> Option<Arc<CryptoProvider>> {
    Some(Arc::new(rustls::crypto::ring::default_provider()))
}

#[cfg(all(feature = "aws-lc-rs", not(feature = "ring")))]
fn compiled_in() -> Option<Arc<CryptoProvider>> {
    Some(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
}

#[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
fn compiled_in() -> Option<Arc<CryptoProvider>> {
    None
}

fn client_config(tls: &TlsSettings, provider: Arc<CryptoProvider>) -> Result<ClientConfig, Error> {
    let verifier = verifier(tls, &provider)?;
    let builder =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(|error| {
            Error::new(ErrorKind::Configuration, "the given crypto provider supports neither TLS 1.2 nor TLS 1.3")
                .with_source(error)
        })?;
    // "Dangerous" is rustls' word for any verifier object; ours verifies the chain unless the settings turn that off.
    Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}
