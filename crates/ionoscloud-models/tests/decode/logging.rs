//! The responses of Logging Service: recorded ones of an early version first, then those written by hand.

use ionoscloud_core::{Lifecycle as _, List};
use ionoscloud_models::logging::{
    CentralLoggingList, DestinationKind, LogProtocol, LogSource, LogSourceKind, NewPipeline, Pipeline, PipelineKey,
    PipelineList, PipelineUpdate,
};
use serde_json::{json, to_value};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

/// It has members that no document knows, and its state under another name.
#[test]
fn recorded_pipeline_without_state_is_neither_ready_nor_failed() {
    let pipeline: Pipeline = serde_json::from_str(fixture!("logging/update_pipeline")).unwrap();
    assert_eq!(pipeline.id, "a0000062-0000-4000-8000-000000000062");
    assert!(!pipeline.is_ready() && !pipeline.is_failed() && pipeline.state().is_none());
    let [docker, kubernetes] = pipeline.properties.logs.as_slice() else { panic!("two logs") };
    assert_eq!((&docker.source, &docker.protocol), (&Some(LogSourceKind::Docker), &Some(LogProtocol::Tcp)));
    assert_eq!((text(&kubernetes.tag), kubernetes.destinations.len()), (Some("updatedtag"), 1));
    let store = &docker.destinations[0];
    assert_eq!((&store.destination_type, store.retention_days), (&Some(DestinationKind::Loki), Some(14)));
    assert_eq!(text(&pipeline.properties.tcp_address), Some(""));
    assert_eq!(text(&pipeline.properties.grafana_address), Some("example-grafana-address"));
}

#[test]
fn recorded_list_without_window_is_read() {
    let pipelines: PipelineList = serde_json::from_str(fixture!("logging/list_pipelines")).unwrap();
    assert_eq!((pipelines.items.len(), pipelines.offset, pipelines.limit), (1, None, None));
    assert_eq!(text(&pipelines.items[0].properties.name), Some("ansiblepipelinetest123"));
}

/// After what clients rely on: the key once, no URLs yet.
#[test]
fn created_pipeline_has_key_and_no_urls() {
    let pipeline: Pipeline = serde_json::from_str(fixture!("logging/create_pipeline")).unwrap();
    assert_eq!(pipeline.state(), Some("PROVISIONING"));
    assert_eq!(pipeline.properties.key.as_ref().unwrap().expose(), "canary-key");
    assert_eq!((&pipeline.properties.http_address, &pipeline.properties.grafana_address), (&None, &None));
    let key: PipelineKey = serde_json::from_str(fixture!("logging/renew_pipeline_key")).unwrap();
    assert_eq!(key.key.as_ref().unwrap().expose(), "canary-new-key");
    let shown = format!("{pipeline:?} {key:?} {}", serde_json::to_string(&pipeline).unwrap());
    assert!(!shown.contains("canary"), "{shown}");
}

/// From the document.
#[test]
fn central_logging_is_list_of_one() {
    let central: CentralLoggingList = round_trip(fixture!("logging/list_central_logging")).unwrap();
    assert_eq!(central.items[0].properties.enabled, Some(false));
    assert!(text(&central.items[0].metadata.as_ref().unwrap().grafana_endpoint).unwrap().starts_with("https://"));
}

#[test]
fn update_sends_set_members_only() {
    assert_eq!(to_value(PipelineUpdate::new().name("b")).unwrap(), json!({ "name": "b" }));
    let none: [LogSource; 0] = [];
    assert_eq!(to_value(PipelineUpdate::new().logs(none.clone())).unwrap(), json!({ "logs": [] }));
    assert_eq!(to_value(NewPipeline::new("a")).unwrap(), json!({ "name": "a" }));
    assert_eq!(to_value(NewPipeline::new("").logs(none)).unwrap(), json!({ "name": "", "logs": [] }));
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<Pipeline>(fixture!("logging/update_pipeline"), &["id", "properties"]).unwrap();
    each_member_replaced::<Pipeline>(fixture!("logging/create_pipeline"), &["id", "properties"]).unwrap();
    each_member_replaced::<List<Pipeline>>(fixture!("logging/list_pipelines"), &["id", "properties"]).unwrap();
    each_member_replaced::<CentralLoggingList>(fixture!("logging/list_central_logging"), &["id", "properties"])
        .unwrap();
}
