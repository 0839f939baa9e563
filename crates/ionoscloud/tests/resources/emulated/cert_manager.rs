//! Certificates, providers and auto-certificates of Certificate Manager.

use ionoscloud::cert_manager::{ExternalAccountBinding, NewAutoCertificate, NewCertificate, NewProvider, Provider};
use ionoscloud::dns::NewZone;
use ionoscloud::{Client, ErrorKind, Lifecycle as _};
use ionoscloud_emulator::Emulator;
use rcgen::{CertificateParams, DnType, KeyPair};

use super::lives::Lives;
use super::{client, ready};

pub(super) fn certificate(name: &str) -> NewCertificate {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(["a.example.com".to_owned(), "b.example.com".to_owned()]).unwrap();
    params.distinguished_name.push(DnType::CommonName, "a.example.com");
    params.not_after = rcgen::date_time_ymd(2001, 1, 31);
    NewCertificate::new()
        .name(name)
        .certificate(params.self_signed(&key).unwrap().pem())
        .certificate_chain("")
        .private_key(key.serialize_pem())
}

fn provider() -> NewProvider {
    let binding = ExternalAccountBinding::new().key_id("k-1").key_secret(test_secrets::password());
    NewProvider::new()
        .name("acme")
        .email("ops@example.com")
        .server("https://acme.example/directory")
        .external_account_binding(binding)
}

async fn auto_certificate(client: &Client) -> NewAutoCertificate {
    let Provider { id, .. } = client.cert_manager().providers().create(provider()).await.unwrap().wait().await.unwrap();
    NewAutoCertificate::new()
        .provider_id(id)
        .common_name("*.example.com")
        .key_algorithm("rsa4096")
        .name("www")
        .subject_alternative_names(["example.com"])
}

pub(super) async fn lives(lives: &mut Lives) {
    let client = lives.client.clone();
    let (certificates, providers) = (client.cert_manager().certificates(), client.cert_manager().providers());
    lives
        .life(&certificates, certificate("www"), async |handle| {
            let found = certificates.list().common_name("A.EXAMPLE").collect_up_to(10).await.unwrap();
            assert_eq!(found.len(), 1);
            let metadata = found[0].metadata.as_ref().unwrap();
            assert_eq!(metadata.subject_alternative_names, ["a.example.com", "b.example.com"]);
            assert_eq!(metadata.not_after.as_ref().map(ToString::to_string).as_deref(), Some("2001-01-31T00:00:00Z"));
            assert_eq!((metadata.expired, &metadata.auto_certificate_id), (Some(true), &None));
            let renamed = handle.update("shop").await.properties;
            assert_eq!((renamed.name.as_deref(), renamed.private_key.is_some()), (Some("shop"), false));
        })
        .await;
    lives
        .life(&providers, provider(), async |handle| {
            let binding = handle.get().await.unwrap().properties.external_account_binding.unwrap();
            assert_eq!(binding.key_id.as_deref(), Some("k-1"));
            assert!(binding.key_secret.is_none());
            let renamed = handle.update("other").await;
            assert_eq!(renamed.properties.name.as_deref(), Some("other"));
        })
        .await;
    client.dns().zones().create(NewZone::new("example.com")).await.unwrap().wait().await.unwrap();
    let new = auto_certificate(&client).await;
    lives
        .life(&client.cert_manager().auto_certificates(), new, async |handle| {
            let issued = handle.get().await.unwrap().metadata.unwrap().last_issued_certificate_id.unwrap();
            let issued = client.cert_manager().certificate(issued).get().await.unwrap();
            let metadata = issued.metadata.as_ref().unwrap();
            assert_eq!(metadata.common_name.as_deref(), Some("*.example.com"));
            assert_eq!(metadata.subject_alternative_names, ["*.example.com", "example.com"]);
            assert_eq!((metadata.expired, metadata.auto_certificate_id.as_ref()), (Some(false), Some(handle.id())));
            assert!(issued.properties.certificate_chain.is_some_and(|pem| pem.contains("BEGIN CERTIFICATE")));
            let renamed = handle.update("shop").await;
            assert_eq!(renamed.properties.name.as_deref(), Some("shop"));
        })
        .await;
}

#[tokio::test(start_paused = true)]
async fn certificate_of_deleted_auto_certificate_stays() {
    let client = client(&Emulator::new()).await;
    client.dns().zones().create(NewZone::new("example.com")).await.unwrap().wait().await.unwrap();
    let new = auto_certificate(&client).await;
    let handle = ready(&client.cert_manager().auto_certificates(), new).await;
    let issued = handle.get().await.unwrap().metadata.unwrap().last_issued_certificate_id.unwrap();
    handle.delete().await.unwrap().wait().await.unwrap();
    client.cert_manager().certificate(issued).get().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn half_account_binding_is_rejected() {
    let providers = client(&Emulator::new()).await.cert_manager().providers();
    let half = NewProvider::new()
        .name("half")
        .email("ops@example.com")
        .server("https://acme.example/directory")
        .external_account_binding(ExternalAccountBinding::new().key_id("k-1"));
    assert_eq!(providers.create(half).await.map(|_| ()).unwrap_err().kind(), ErrorKind::Api);
}

#[tokio::test(start_paused = true)]
async fn text_that_is_no_certificate_is_rejected() {
    let certificates = client(&Emulator::new()).await.cert_manager().certificates();
    for (leaf, chain, key) in [("-----BEGIN CERTIFICATE-----", "", ""), ("", "chain", "-----BEGIN PRIVATE KEY-----")] {
        let error = certificates
            .create(NewCertificate::new().name("www").certificate(leaf).certificate_chain(chain).private_key(key))
            .await
            .map(|_| ())
            .unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(422), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn certificate_is_not_there_before_it_is_issued() {
    let client = client(&Emulator::new()).await;
    client.dns().zones().create(NewZone::new("example.com")).await.unwrap().wait().await.unwrap();
    let new = auto_certificate(&client).await;
    let created = client.cert_manager().auto_certificates().create(new).await.unwrap();
    let metadata = created.response().metadata.clone().unwrap();
    assert_eq!((metadata.state.as_deref(), metadata.last_issued_certificate_id), (Some("PROVISIONING"), None));
    let certificates = client.cert_manager().certificates();
    assert_eq!(certificates.list().collect_up_to(10).await.unwrap().len(), 0);
    client.cert_manager().auto_certificate(&created.response().id).delete().await.unwrap().wait().await.unwrap();
    tokio::time::advance(std::time::Duration::from_secs(3_600)).await;
    assert_eq!(certificates.list().collect_up_to(10).await.unwrap().len(), 0, "its issue was given up");
}

#[tokio::test(start_paused = true)]
async fn auto_certificate_without_zone_fails() {
    let client = client(&Emulator::new()).await;
    client.dns().zones().create(NewZone::new("ample.com")).await.unwrap().wait().await.unwrap();
    let new = auto_certificate(&client).await;
    let error = client.cert_manager().auto_certificates().create(new).await.unwrap().wait().await.unwrap_err();
    assert_eq!(error.wait().unwrap().state(), Some("FAILED"), "{error}");
    let certificates = client.cert_manager().certificates();
    assert!(ready(&certificates, certificate("www")).await.get().await.unwrap().is_ready());
    assert_eq!(certificates.list().collect_up_to(10).await.unwrap().len(), 1);
}
