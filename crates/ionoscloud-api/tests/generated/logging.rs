// Written by `cargo xtask codegen` from logging.json, sha256
// f995a57a34bb788e6c58ba956a375afa2ab3bb39642e6bfbafc31080e70241e9;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::logging::*;
use ionoscloud_models::logging::{CentralLoggingReplacement, LogDestination, LogSource, NewPipeline, PipelineUpdate};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListCentralLogging", &ListCentralLogging::new()),
        built("GetCentralLogging", &GetCentralLogging::new("centralId /%ü")),
        built(
            "ReplaceCentralLogging",
            &ReplaceCentralLogging::new("centralId /%ü", CentralLoggingReplacement::new(true)),
        ),
        built("ListPipelines", &ListPipelines::new()),
        built("ListPipelines with everything", &ListPipelines::new().offset(27).limit(13).order_by("orderBy /%ü")),
        built("ListPipelines with zero values", &ListPipelines::new().offset(0).limit(0).order_by("")),
        built("CreatePipeline", &CreatePipeline::new(NewPipeline::new("name /%ü"))),
        built(
            "CreatePipeline with everything",
            &CreatePipeline::new(NewPipeline::new("name /%ü").logs([LogSource::new(
                "generic",
                "tag /%ü",
                "http",
                [LogDestination::new("loki", 48)],
            )])),
        ),
        built(
            "CreatePipeline with zero values",
            &CreatePipeline::new(NewPipeline::new("").logs([LogSource::new("", "", "", [LogDestination::new("", 0)])])),
        ),
        built("GetPipeline", &GetPipeline::new("pipelineId /%ü")),
        built("UpdatePipeline", &UpdatePipeline::new("pipelineId /%ü", PipelineUpdate::new())),
        built(
            "UpdatePipeline with everything",
            &UpdatePipeline::new(
                "pipelineId /%ü",
                PipelineUpdate::new()
                    .logs([LogSource::new("generic", "tag /%ü", "http", [LogDestination::new("loki", 48)])])
                    .name("name /%ü"),
            ),
        ),
        built(
            "UpdatePipeline with zero values",
            &UpdatePipeline::new(
                "pipelineId /%ü",
                PipelineUpdate::new().logs([LogSource::new("", "", "", [LogDestination::new("", 0)])]).name(""),
            ),
        ),
        built("DeletePipeline", &DeletePipeline::new("pipelineId /%ü")),
        built("RenewPipelineKey", &RenewPipelineKey::new("pipelineId /%ü")),
    ]
}
