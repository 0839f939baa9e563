//! Keys that are renewed, central logging and monitoring, users of Kafka, images of registries, and regions.

use ionoscloud::Client;
use ionoscloud::container_registry::operations::CheckRegistryName;
use ionoscloud::logging::CentralLoggingReplacement;
use ionoscloud::monitoring::CentralMonitoringReplacement;
use ionoscloud::object_storage_management::NewAccessKey;
use ionoscloud::{logging, monitoring};

use super::super::super::{container_registry, kafka, ready};
use super::{first_of, only};

pub(super) async fn calls(client: &Client) {
    logging(client).await;
    monitoring(client).await;
    let cluster = ready(&client.kafka().at("de/fra").clusters(), kafka::cluster("access")).await;
    let admin = only(cluster.users().list().collect_up_to(10).await.unwrap());
    let access = cluster.user_access(&admin.id).await.unwrap();
    assert_eq!(access.properties, admin.properties);
    assert!(access.metadata.certificate.is_some_and(|pem| pem.contains("CERTIFICATE")));
    registries(client).await;
    let storage = client.object_storage_management();
    assert!(first_of(&storage.regions()).await.properties.endpoint.is_some());
    let created = storage.access_keys().create(NewAccessKey::new("renewed")).await.unwrap();
    let first = created.response().properties.secret_key.clone().unwrap();
    let key = created.wait().await.unwrap();
    let renewed = storage.access_key(&key.id).renew().await.unwrap().properties;
    assert_eq!(renewed.access_key, key.properties.access_key);
    assert_ne!(renewed.secret_key.unwrap().expose(), first.expose());
}

async fn logging(client: &Client) {
    let logging = client.logging().at("de/txl");
    let store = logging::LogDestination::new(logging::DestinationKind::Loki, 7);
    let logs = logging::LogSource::new(logging::LogSourceKind::Docker, "web", logging::LogProtocol::Http, [store]);
    let created = logging.pipelines().create(logging::NewPipeline::new("key").logs([logs])).await.unwrap();
    let first = created.response().properties.key.clone().unwrap();
    let pipeline = created.wait().await.unwrap();
    let second = logging.pipeline(&pipeline.id).renew_key().await.unwrap().key.unwrap();
    assert_ne!(second.expose(), first.expose());
    let central = first_of(&logging.central_logging()).await;
    let _ = logging.central_logging().replace(&central.id, CentralLoggingReplacement::new(true)).await.unwrap();
    let on = logging.central_logging().get(&central.id).await.unwrap().properties.enabled;
    assert_eq!((central.properties.enabled, on), (Some(false), Some(true)));
}

async fn monitoring(client: &Client) {
    let monitoring = client.monitoring().at("de/txl");
    let created = monitoring.pipelines().create(monitoring::NewPipeline::new("key")).await.unwrap();
    let first = created.response().metadata.as_ref().unwrap().key.clone().unwrap();
    let pipeline = created.wait().await.unwrap();
    let second = monitoring.pipeline(&pipeline.id).renew_key().await.unwrap().key.unwrap();
    assert_ne!(second.expose(), first.expose());
    let central = first_of(&monitoring.central_monitoring()).await;
    let _ =
        monitoring.central_monitoring().replace(&central.id, CentralMonitoringReplacement::new(true)).await.unwrap();
    let on = monitoring.central_monitoring().get(&central.id).await.unwrap().properties.enabled;
    assert_eq!((central.properties.enabled, on), (Some(false), Some(true)));
}

/// The emulator has an image in every registry.
async fn registries(client: &Client) {
    let registries = client.container_registry();
    let locations = registries.locations().list().collect_up_to(10).await.unwrap();
    assert!(locations.iter().any(|one| one.id.as_ref().is_some_and(|id| id.as_str() == "de/fra")), "{locations:?}");
    assert!(client.send(CheckRegistryName::new("scanned")).await.unwrap_err().is_not_found(), "it is free");
    let registry = ready(&registries.registries(), container_registry::registry("scanned")).await;
    client.send(CheckRegistryName::new("scanned")).await.unwrap();
    let listed = only(registry.repositories().list().collect_up_to(10).await.unwrap());
    let repository = registry.repository(listed.id.clone().unwrap());
    assert_eq!(repository.get().await.unwrap(), listed);
    let artifact = first_of(&repository.artifacts()).await;
    assert_eq!(artifact.properties.repository_name, listed.properties.name);
    assert_eq!(only(registry.artifacts().list().collect_up_to(10).await.unwrap()), artifact);
    let artifact = repository.artifact(artifact.id.unwrap());
    let found = artifact.vulnerabilities().list().collect_up_to(10).await.unwrap();
    let read = registries.vulnerability(&found[0].id).get().await.unwrap();
    assert_eq!((&read.id, read.properties.severity), (&found[0].id, found[0].properties.severity.clone()));
    repository.delete().await.unwrap().wait().await.unwrap();
    assert!(registry.repositories().list().collect_up_to(10).await.unwrap().is_empty());
}
