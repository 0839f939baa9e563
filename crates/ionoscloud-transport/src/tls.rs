use std::sync::Arc;

use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use ionoscloud_core::{BoxError, Error, ErrorKind};
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, ConfigBuilder, WantsVerifier};
use tokio::sync::OnceCell;

use crate::{HttpSettings, PooledClient, connect};

type TlsClient = PooledClient<HttpsConnector<HttpConnector>>;

/// The client for `https`, made by the first request that needs it.
pub(crate) struct LazyTls {
    settings: HttpSettings,
    client: OnceCell<TlsClient>,
}

impl LazyTls {
    pub(crate) fn new(settings: HttpSettings) -> Self {
        Self { settings, client: OnceCell::new() }
    }

    pub(crate) async fn client(&self) -> Result<TlsClient, Error> {
        self.client.get_or_try_init(|| self.connect()).await.cloned()
    }

    async fn connect(&self) -> Result<TlsClient, Error> {
        let provider = self.settings.crypto_provider.clone().or_else(compiled_in).ok_or_else(|| {
            Error::new(
                ErrorKind::Configuration,
                "https needs cryptography, and none is compiled in: enable the feature `ring` or `aws-lc-rs`, or give a \
                 provider to the builder",
            )
        })?;
        // Reading the certificates of the operating system takes files and tens of milliseconds.
        let config = tokio::task::spawn_blocking(move || client_config(provider)).await.map_err(|error| {
            Error::new(ErrorKind::Configuration, "setting up TLS was given up").with_source(error)
        })??;
        let builder = HttpsConnectorBuilder::new().with_tls_config(config).https_or_http().enable_http1();
        #[cfg(feature = "http2")]
        let builder = builder.enable_http2();
        Ok(PooledClient::new(builder.wrap_connector(connect::tcp(&self.settings)), &self.settings))
    }
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

fn client_config(provider: Arc<CryptoProvider>) -> Result<ClientConfig, Error> {
    let verifier = verifier(&provider)?;
    let builder: ConfigBuilder<ClientConfig, WantsVerifier> = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| refused("the cryptography given supports neither TLS 1.2 nor TLS 1.3", error))?;
    // "Dangerous" is rustls' word for any verifier object; these two verify the whole chain.
    Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}

/// What decides whom to trust: the operating system's certificates, or else those compiled in.
fn verifier(provider: &Arc<CryptoProvider>) -> Result<Arc<dyn ServerCertVerifier>, Error> {
    let of_platform = platform_verifier(provider);
    match (of_platform, compiled_in_roots(provider)) {
        (Some(Ok(verifier)), _) | (_, Some(Ok(verifier))) => Ok(verifier),
        (_, Some(Err(error))) => Err(refused("the certificates compiled in cannot be used", error)),
        (Some(Err(error)), None) => Err(refused(
            "no certificates of the operating system could be read: install them (often the package \
             `ca-certificates`), or enable the feature `webpki-roots`",
            error,
        )),
        (None, None) => Err(Error::new(
            ErrorKind::Configuration,
            "https needs certificates to trust, and none are compiled in: enable the feature `platform-verifier` or \
             `webpki-roots`",
        )),
    }
}

type Verifier = Option<Result<Arc<dyn ServerCertVerifier>, BoxError>>;

#[cfg(feature = "platform-verifier")]
fn platform_verifier(provider: &Arc<CryptoProvider>) -> Verifier {
    let verifier = rustls_platform_verifier::Verifier::new(Arc::clone(provider));
    Some(verifier.map(|verifier| Arc::new(verifier) as _).map_err(Into::into))
}

#[cfg(not(feature = "platform-verifier"))]
fn platform_verifier(_: &Arc<CryptoProvider>) -> Verifier {
    None
}

#[cfg(feature = "webpki-roots")]
fn compiled_in_roots(provider: &Arc<CryptoProvider>) -> Verifier {
    let roots = rustls::RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    let verifier = rustls::client::WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(provider));
    Some(verifier.build().map(|verifier| verifier as _).map_err(Into::into))
}

#[cfg(not(feature = "webpki-roots"))]
fn compiled_in_roots(_: &Arc<CryptoProvider>) -> Verifier {
    None
}

fn refused(text: &'static str, source: impl Into<BoxError>) -> Error {
    Error::new(ErrorKind::Configuration, text).with_source(source)
}
