//! The responses of Monitoring Service, written by hand from the document: nothing was recorded.

use ionoscloud_core::Lifecycle as _;
use ionoscloud_models::monitoring::{CentralMonitoringList, Pipeline, PipelineList};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn created_pipeline_has_key_that_is_shown_nowhere() {
    let pipeline: Pipeline = serde_json::from_str(fixture!("monitoring/create_pipeline")).unwrap();
    assert_eq!((pipeline.state(), pipeline.is_ready()), (Some("PROVISIONING"), false));
    let metadata = pipeline.metadata.as_ref().unwrap();
    assert_eq!(metadata.key.as_ref().unwrap().expose(), "canary-key");
    assert!(text(&metadata.http_endpoint).unwrap().contains("-metrics."));
    let shown = format!("{pipeline:?} {}", serde_json::to_string(&pipeline).unwrap());
    assert!(!shown.contains("canary"), "{shown}");
}

#[test]
fn listed_pipelines_have_no_key() {
    let pipelines: PipelineList = round_trip(fixture!("monitoring/list_pipelines")).unwrap();
    let pipeline = &pipelines.items[0];
    assert_eq!((pipeline.is_ready(), text(&pipeline.properties.name)), (true, Some("metrics")));
    assert!(pipeline.metadata.as_ref().unwrap().key.is_none());
}

#[test]
fn central_monitoring_names_its_products() {
    let central: CentralMonitoringList = round_trip(fixture!("monitoring/list_central_monitoring")).unwrap();
    assert_eq!(central.items[0].properties.enabled, Some(true));
    assert_eq!(central.items[0].metadata.as_ref().unwrap().products, ["psql"]);
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<Pipeline>(fixture!("monitoring/create_pipeline"), &["id", "properties"]).unwrap();
    each_member_replaced::<PipelineList>(fixture!("monitoring/list_pipelines"), &["id", "properties"]).unwrap();
    let central = fixture!("monitoring/list_central_monitoring");
    each_member_replaced::<CentralMonitoringList>(central, &["id", "properties"]).unwrap();
}
