// Written by `cargo xtask codegen` from logging.json, sha256
// f995a57a34bb788e6c58ba956a375afa2ab3bb39642e6bfbafc31080e70241e9;
// do not edit.

use http::Request;
use ionoscloud_api::logging::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::logging::{CentralLoggingUpdate, LogDestination, LogSource, NewPipeline, PipelineUpdate};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListCentralLogging", ListCentralLogging::new().request()),
        ("GetCentralLogging", GetCentralLogging::new("centralId /%ü").request()),
        (
            "ReplaceCentralLogging",
            ReplaceCentralLogging::new("centralId /%ü", CentralLoggingUpdate::new(true)).request(),
        ),
        ("ListPipelines", ListPipelines::new().request()),
        ("ListPipelines with everything", ListPipelines::new().offset(27).limit(13).order_by("orderBy /%ü").request()),
        ("CreatePipeline", CreatePipeline::new(NewPipeline::new("name /%ü")).request()),
        (
            "CreatePipeline with everything",
            CreatePipeline::new(NewPipeline::new("name /%ü").logs([LogSource::new(
                "generic",
                "tag /%ü",
                "http",
                [LogDestination::new("loki", 48)],
            )]))
            .request(),
        ),
        ("GetPipeline", GetPipeline::new("pipelineId /%ü").request()),
        ("UpdatePipeline", UpdatePipeline::new("pipelineId /%ü", PipelineUpdate::new()).request()),
        (
            "UpdatePipeline with everything",
            UpdatePipeline::new(
                "pipelineId /%ü",
                PipelineUpdate::new()
                    .logs([LogSource::new("generic", "tag /%ü", "http", [LogDestination::new("loki", 48)])])
                    .name("name /%ü"),
            )
            .request(),
        ),
        ("DeletePipeline", DeletePipeline::new("pipelineId /%ü").request()),
        ("RenewPipelineKey", RenewPipelineKey::new("pipelineId /%ü").request()),
    ]
}
