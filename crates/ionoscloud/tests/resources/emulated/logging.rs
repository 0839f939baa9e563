//! Pipelines and the central logging of Logging Service.

use ionoscloud::logging::{
    CentralLoggingReplacement, DestinationKind, LogDestination, LogProtocol, LogSource, LogSourceKind, NewPipeline,
    PipelineUpdate,
};
use ionoscloud_emulator::Emulator;

use super::client;
use super::lives::Lives;

fn logs(days: u32) -> LogSource {
    let store = LogDestination::new(DestinationKind::Loki, days);
    LogSource::new(LogSourceKind::Docker, "web", LogProtocol::Http, [store])
}

pub(super) async fn lives(lives: &mut Lives) {
    let pipelines = lives.client.logging().at("de/txl").pipelines();
    lives
        .life(&pipelines, NewPipeline::new("web").logs([logs(7)]), async |handle| {
            let two = PipelineUpdate::new().name("web").logs([logs(30), logs(14)]);
            let properties = handle.update(two).await.properties;
            let days = properties.logs.iter().map(|log| log.destinations[0].retention_days).collect::<Vec<_>>();
            assert_eq!((properties.name.as_deref(), days), (Some("web"), vec![Some(30), Some(14)]));
            let refused = PipelineUpdate::new().name("web").logs([logs(8)]);
            let refused = handle.undisturbed().update(refused).await.map(|_| ()).unwrap_err();
            assert_eq!(refused.status().map(|status| status.as_u16()), Some(422), "{refused}");
        })
        .await;
}

#[tokio::test(start_paused = true)]
async fn logging_key_is_in_create_and_renewal_alone() {
    let pipelines = client(&Emulator::new()).await.logging().at("gb/bhx").pipelines();
    let created = pipelines.create(NewPipeline::new("web").logs([logs(7)])).await.unwrap();
    let first = created.response().properties.key.clone().unwrap();
    assert_eq!(created.response().properties.http_address, None);
    let pipeline = created.wait().await.unwrap();
    assert!(pipeline.properties.key.is_none());
    assert!(pipeline.properties.http_address.is_some_and(|url| url.starts_with("https://")));
    let second = pipelines.handle(&pipeline.id).renew_key().await.unwrap().key.unwrap();
    assert_ne!(second.expose(), first.expose());
    let ordered = pipelines.list().order_by("-createdDate").collect_up_to(10).await.unwrap();
    assert!(ordered.iter().all(|pipeline| pipeline.properties.key.is_none()));
}

#[tokio::test(start_paused = true)]
async fn central_logging_is_turned_on() {
    let central = client(&Emulator::new()).await.logging().at("fr/par").central_logging();
    let [only] = &central.list().collect_up_to(10).await.unwrap()[..] else { panic!("one for each location") };
    assert_eq!(only.properties.enabled, Some(false));
    let _ = central.replace(&only.id, CentralLoggingReplacement::new(true)).await.unwrap();
    assert_eq!(central.get(&only.id).await.unwrap().properties.enabled, Some(true));
    assert!(central.get("another").await.unwrap_err().is_not_found());
}
