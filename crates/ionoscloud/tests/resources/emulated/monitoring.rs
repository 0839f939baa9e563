//! Pipelines and the central monitoring of Monitoring Service.

use ionoscloud::monitoring::{CentralMonitoringReplacement, NewPipeline};
use ionoscloud_emulator::Emulator;

use super::client;
use super::lives::Lives;

pub(super) async fn lives(lives: &mut Lives) {
    let pipelines = lives.client.monitoring().at("de/txl").pipelines();
    lives
        .life(&pipelines, NewPipeline::new("web"), async |handle| {
            let changed = handle.replace(NewPipeline::new("shop")).await;
            assert_eq!(changed.properties.name.as_deref(), Some("shop"));
        })
        .await;
    lives.upserted(&pipelines, NewPipeline::new("put")).await;
}

#[tokio::test(start_paused = true)]
async fn monitoring_key_is_in_create_and_renewal_alone() {
    let pipelines = client(&Emulator::new()).await.monitoring().at("us/mci").pipelines();
    let created = pipelines.create(NewPipeline::new("web")).await.unwrap();
    let first = created.response().metadata.as_ref().unwrap().key.clone().unwrap();
    let pipeline = created.wait().await.unwrap();
    let metadata = pipeline.metadata.unwrap();
    assert!(metadata.key.is_none() && metadata.http_endpoint.is_some() && metadata.grafana_endpoint.is_some());
    let second = pipelines.handle(&pipeline.id).renew_key().await.unwrap().key.unwrap();
    assert_ne!(second.expose(), first.expose());
    let made = pipelines.create_by_put(NewPipeline::new("put")).await.unwrap().wait().await.unwrap();
    assert_eq!(pipelines.find("put").await.unwrap().unwrap().id, made.id);
}

#[tokio::test(start_paused = true)]
async fn central_monitoring_is_turned_on() {
    let central = client(&Emulator::new()).await.monitoring().at("es/vit").central_monitoring();
    let [only] = &central.list().collect_up_to(10).await.unwrap()[..] else { panic!("one for each location") };
    assert!(only.metadata.as_ref().is_some_and(|metadata| !metadata.products.is_empty()));
    let _ = central.replace(&only.id, CentralMonitoringReplacement::new(true)).await.unwrap();
    assert_eq!(central.get(&only.id).await.unwrap().properties.enabled, Some(true));
}
