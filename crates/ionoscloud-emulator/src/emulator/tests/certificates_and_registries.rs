//! The responses of certificates, registries and access keys, each against its document.

use rcgen::KeyPair;

use super::platform_services::settle;
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

#[tokio::test(start_paused = true)]
async fn container_registry_responses_match_document() {
    let mut checked = Checked::new();
    let host = "/containerregistries";
    let registries = format!("{host}/registries");
    let path = checked.created(&registries, &json!({ "name": "images", "location": "de/fra" })).await;
    checked.send(&format!("GET {host}/locations"), Value::Null).await;
    checked.send(&format!("HEAD {host}/names/images"), Value::Null).await;
    checked.send(&format!("PATCH {path}"), json!({ "apiSubnetAllowList": ["192.0.2.0/24"] })).await;
    let other = format!("{registries}/00000000-0000-4000-8000-000000000002");
    for (path, name) in [(&path, "images"), (&other, "others")] {
        let body = json!({ "properties": { "name": name, "location": "de/fra" } });
        checked.send(&format!("PUT {path}"), body).await;
    }
    let tokens = format!("{path}/tokens");
    let token = checked.created(&tokens, &json!({ "name": "ci" })).await;
    checked.send(&format!("POST {tokens}"), json!({ "properties": { "name": "ci" } })).await;
    checked.send(&format!("PATCH {token}"), json!({ "status": "disabled" })).await;
    checked.send(&format!("PUT {token}"), json!({ "properties": { "name": "ci" } })).await;
    checked.deleted(&token).await;
    checked.send(&format!("GET {path}/artifacts"), Value::Null).await;
    checked.send(&format!("GET {path}/repositories"), Value::Null).await;
    let repository = format!("{path}/repositories/hello");
    checked.send(&format!("GET {repository}"), Value::Null).await;
    let artifacts = checked.send(&format!("GET {repository}/artifacts"), Value::Null).await;
    let artifact = format!("{repository}/artifacts/{}", artifacts["items"][0]["id"].as_str().unwrap());
    checked.send(&format!("GET {artifact}"), Value::Null).await;
    let found = checked.send(&format!("GET {artifact}/vulnerabilities"), Value::Null).await;
    let vulnerability = found["items"][0]["id"].as_str().unwrap();
    let unscanned = json!({
        "name": "unscanned", "location": "de/fra", "features": { "vulnerabilityScanning": { "enabled": false } },
    });
    let unscanned = checked.created(&registries, &unscanned).await;
    let artifacts = checked.send(&format!("GET {unscanned}/artifacts"), Value::Null).await;
    let artifact_of_other =
        format!("{unscanned}/repositories/hello/artifacts/{}", artifacts["items"][0]["id"].as_str().unwrap());
    checked.send(&format!("GET {artifact_of_other}/vulnerabilities"), Value::Null).await;
    checked.send(&format!("GET {host}/vulnerabilities/{vulnerability}"), Value::Null).await;
    checked.deleted(&repository).await;
    checked.deleted(&path).await;
    checked.has_called_all_of("container-registry");
}

#[tokio::test(start_paused = true)]
async fn object_storage_management_responses_match_document() {
    let mut checked = Checked::new();
    let host = "http://s3.ionos.com";
    let path = checked.created(&format!("{host}/accesskeys"), &json!({ "description": "a" })).await;
    checked.replaced(&path, &json!({ "description": "b" })).await;
    checked.send(&format!("PUT {path}/renew"), Value::Null).await;
    let regions = checked.send(&format!("GET {host}/regions"), Value::Null).await;
    let region = regions["items"][0]["id"].as_str().unwrap();
    checked.send(&format!("GET {host}/regions/{region}"), Value::Null).await;
    checked.deleted(&path).await;
    checked.has_called_all_of("object-storage-management");
}
