// Written by `cargo xtask codegen` from monitoring.json, sha256
// 1a7fd41ad371b97a5cf89026f30a03769a4b177662a1261641af6b426bcab35b;
// do not edit.

use http::Request;
use ionoscloud_api::monitoring::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::monitoring::{CentralMonitoringUpdate, NewPipeline};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListCentralMonitoring", ListCentralMonitoring::new().request()),
        ("GetCentralMonitoring", GetCentralMonitoring::new("centralId /%ü").request()),
        (
            "ReplaceCentralMonitoring",
            ReplaceCentralMonitoring::new("centralId /%ü", CentralMonitoringUpdate::new(true)).request(),
        ),
        ("ListPipelines", ListPipelines::new().request()),
        ("ListPipelines with everything", ListPipelines::new().offset(27).limit(13).order_by("orderBy /%ü").request()),
        ("CreatePipeline", CreatePipeline::new(NewPipeline::new("name /%ü")).request()),
        ("GetPipeline", GetPipeline::new("pipelineId /%ü").request()),
        ("ReplacePipeline", ReplacePipeline::new("pipelineId /%ü", NewPipeline::new("name /%ü")).request()),
        ("DeletePipeline", DeletePipeline::new("pipelineId /%ü").request()),
        ("RenewPipelineKey", RenewPipelineKey::new("pipelineId /%ü").request()),
    ]
}
