// Written by `cargo xtask codegen` from monitoring.json, sha256
// 1a7fd41ad371b97a5cf89026f30a03769a4b177662a1261641af6b426bcab35b;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::monitoring::*;
use ionoscloud_models::monitoring::{CentralMonitoringReplacement, NewPipeline};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListCentralMonitoring", &ListCentralMonitoring::new()),
        built("GetCentralMonitoring", &GetCentralMonitoring::new("centralId /%ü")),
        built(
            "ReplaceCentralMonitoring",
            &ReplaceCentralMonitoring::new("centralId /%ü", CentralMonitoringReplacement::new(true)),
        ),
        built("ListPipelines", &ListPipelines::new()),
        built("ListPipelines with everything", &ListPipelines::new().offset(27).limit(13).order_by("orderBy /%ü")),
        built("ListPipelines with zero values", &ListPipelines::new().offset(0).limit(0).order_by("")),
        built("CreatePipeline", &CreatePipeline::new(NewPipeline::new("name /%ü"))),
        built("GetPipeline", &GetPipeline::new("pipelineId /%ü")),
        built("ReplacePipeline", &ReplacePipeline::new("pipelineId /%ü", NewPipeline::new("name /%ü"))),
        built("DeletePipeline", &DeletePipeline::new("pipelineId /%ü")),
        built("RenewPipelineKey", &RenewPipelineKey::new("pipelineId /%ü")),
    ]
}
