//! The responses of certificates, registries, access keys and reports, each against its document.

use rcgen::KeyPair;

use super::platform::settle;
use super::*;

#[tokio::test(start_paused = true)]
async fn cert_manager_responses_match_document() {
    let mut checked = Checked::new();
    checked.send("POST http://dns.de-fra.ionos.com/zones", json!({ "properties": { "zoneName": "a.example" } })).await;
    checked.called.clear();
    let host = "http://certificate-manager.de-fra.ionos.com";
    let key = KeyPair::generate().unwrap();
    let leaf = rcgen::CertificateParams::new(["a.example".to_owned()]).unwrap().self_signed(&key).unwrap().pem();
    let certificate =
        json!({ "name": "a", "certificate": leaf, "certificateChain": leaf, "privateKey": key.serialize_pem() });
    let provider = json!({ "name": "a", "email": "a@example.com", "server": "https://acme.example/directory" });
    let provider_path = checked.created(&format!("{host}/providers"), &provider).await;
    let provider = provider_path.rsplit('/').next().unwrap();
    let auto = json!({ "name": "a", "provider": provider, "commonName": "www.a.example", "keyAlgorithm": "rsa2048" });
    let auto = checked.created(&format!("{host}/auto-certificates"), &auto).await;
    for path in [checked.created(&format!("{host}/certificates"), &certificate).await, auto, provider_path] {
        checked.send(&format!("PATCH {path}"), json!({ "properties": { "name": "b" } })).await;
        settle().await;
        checked.deleted(&path).await;
    }
    checked.has_called_all_of("cert-manager");
}
