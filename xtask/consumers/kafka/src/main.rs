//! The settings of a Kafka client, here rskafka, for a cluster of Event Streams for Apache Kafka: its brokers, and the
//! certificate of a user, which brokers know clients by.
//!
//! The emulator has no brokers. A socket takes the place of one: the client has to begin with a TLS handshake there.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use ionoscloud::Client;
use ionoscloud::kafka::{Cluster, Connection, NewCluster, UserAccessMetadata};
use ionoscloud_emulator::Emulator;
use rskafka::client::ClientBuilder;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use rustls::server::WebPkiClientVerifier;
use rustls::{ClientConfig, RootCertStore};
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;

/// The first byte of a TLS handshake (RFC 8446, section 5.1).
const HANDSHAKE: u8 = 22;

fn main() -> Result<(), Box<dyn Error>> {
    // The cluster takes minutes, on the emulator's clock; the socket needs the real one.
    let paused = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build()?;
    let (cluster, access) = paused.block_on(cluster())?;
    let brokers = cluster.metadata.ok_or("the cluster has no metadata")?.broker_addresses;
    println!("brokers {}", brokers.join(", "));
    let tls = Arc::new(tls(&access)?);
    check_certificate(&access)?;

    let real = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    real.block_on(connect(tls))
}

/// A cluster and the access of its only user.
async fn cluster() -> Result<(Cluster, UserAccessMetadata), Box<dyn Error>> {
    let client = Client::builder()
        .token("any-token")
        .configure_transport(|transport| transport.http_service(Emulator::new()))
        .build()?;
    let kafka = client.kafka().at("de/fra");
    let brokers = ["10.7.222.2/24", "10.7.222.3/24", "10.7.222.4/24"];
    let network = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "2", brokers);
    let cluster = kafka.clusters().create(NewCluster::new("events", "3.9.0", "S", [network])).await?.wait().await?;
    let handle = kafka.cluster(&cluster.id);
    let users = handle.users().list().collect_up_to(1).await?;
    let user = users.into_iter().next().ok_or("the cluster has no user")?;
    let access = handle.user_access(user.id).await?;
    Ok((cluster, access.metadata))
}

/// The settings of a client: the CA of the brokers, and the user's certificate with its key.
fn tls(access: &UserAccessMetadata) -> Result<ClientConfig, Box<dyn Error>> {
    let (roots, certificates) = (roots(access)?, certificates(access)?);
    let key = access.private_key.as_ref().ok_or("the user has no private key")?;
    let key = PrivateKeyDer::from_pem_slice(key.expose().as_bytes())?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    // It fails if the key is not that of the certificate.
    Ok(config.with_root_certificates(roots).with_client_auth_cert(certificates, key)?)
}

fn roots(access: &UserAccessMetadata) -> Result<RootCertStore, Box<dyn Error>> {
    let authority = access.certificate_authority.as_deref().ok_or("the user has no CA certificate")?;
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(authority.as_bytes()) {
        roots.add(certificate?)?;
    }
    Ok(roots)
}

fn certificates(access: &UserAccessMetadata) -> Result<Vec<CertificateDer<'static>>, Box<dyn Error>> {
    let certificate = access.certificate.as_deref().ok_or("the user has no certificate")?;
    let all = CertificateDer::pem_slice_iter(certificate.as_bytes()).collect::<Result<Vec<_>, _>>()?;
    Ok(all)
}

/// Checks the certificate of the user as a broker does.
fn check_certificate(access: &UserAccessMetadata) -> Result<(), Box<dyn Error>> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots(access)?), provider).build()?;
    let certificates = certificates(access)?;
    let (leaf, chain) = certificates.split_first().ok_or("the user has no certificate")?;
    verifier.verify_client_cert(leaf, chain, UnixTime::now())?;
    Ok(())
}

/// Connects with these settings to a socket in the place of a broker.
async fn connect(tls: Arc<ClientConfig>) -> Result<(), Box<dyn Error>> {
    let broker = TcpListener::bind("127.0.0.1:0").await?;
    let client = ClientBuilder::new(vec![broker.local_addr()?.to_string()]).tls_config(tls).build();
    let first = async {
        let (mut stream, _) = broker.accept().await?;
        stream.read_u8().await
    };
    tokio::select! {
        first = first => match first? {
            HANDSHAKE => Ok(println!("the client begins with a TLS handshake")),
            other => Err(format!("the client begins with {other}, and not with a TLS handshake").into()),
        },
        result = client => Err(format!("the client ended before it connected: {:?}", result.err()).into()),
        () = tokio::time::sleep(Duration::from_secs(10)) => Err("the client did not connect".into()),
    }
}
