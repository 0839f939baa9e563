//! The program brings the cryptography, and the only authority there is.

use std::error::Error;

use http::Request;
use ionoscloud::transport::TransportBuilder;
use ionoscloud::{Body, Client, ErrorKind, Product, TlsSettings};

static TOYS: Product = Product::new("toys", "1");

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = server::start(rustls::crypto::ring::default_provider()).await?;
    let client = |tls| {
        let transport = |transport: TransportBuilder| {
            transport.no_retry().crypto_provider(rustls::crypto::ring::default_provider())
        };
        Client::builder().token("t").api_url(&server.url).tls(tls).configure_transport(transport).build()
    };
    let call = || Request::get("/toys").body(Body::empty());

    let trusting = TlsSettings::new().add_ca_pem(&server.authority_pem)?;
    let answer = client(trusting.clone())?.request(&TOYS, call()?).await?;
    assert_eq!(&answer.body()[..], b"{}");

    let pinned = trusting.pin_public_key(&"00".repeat(32))?;
    let error = client(pinned)?.request(&TOYS, call()?).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains("is pinned"), "{error}");

    // Neither cryptography nor authorities come with the SDK here, and the errors say so.
    let builder = || Client::builder().token("t").api_url(&server.url);
    let error = builder().build()?.request(&TOYS, call()?).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("`ring` or `aws-lc-rs`"), "{error}");
    let error = client(TlsSettings::new())?.request(&TOYS, call()?).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("`platform-verifier` or `webpki-roots`"), "{error}");

    assert!(rustls::crypto::CryptoProvider::get_default().is_none(), "nothing is installed for the whole process");
    Ok(())
}
