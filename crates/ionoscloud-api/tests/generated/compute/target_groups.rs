// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{
    NewTargetGroup, TargetGroupHealthCheck, TargetGroupHttpHealthCheck, TargetGroupTarget, TargetGroupUpdate,
};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListTargetGroups", ListTargetGroups::new().request()),
        (
            "ListTargetGroups with everything",
            ListTargetGroups::new()
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("CreateTargetGroup", CreateTargetGroup::new(NewTargetGroup::new("name /%ü", "ROUND_ROBIN", "HTTP")).request()),
        (
            "CreateTargetGroup with everything",
            CreateTargetGroup::new(
                NewTargetGroup::new("name /%ü", "ROUND_ROBIN", "HTTP")
                    .health_check(TargetGroupHealthCheck::new().check_interval_ms(97).check_timeout_ms(93).retries(56))
                    .http_health_check(
                        TargetGroupHttpHealthCheck::new("STATUS_CODE", "response /%ü")
                            .method("HEAD")
                            .negate(true)
                            .path("path /%ü")
                            .regex(true),
                    )
                    .protocol_version("HTTP1")
                    .targets([TargetGroupTarget::new("ip /%ü", 13, 28)
                        .health_check_enabled(true)
                        .maintenance_enabled(true)
                        .proxy_protocol("none")]),
            )
            .depth(93)
            .request(),
        ),
        ("GetTargetGroup", GetTargetGroup::new("targetGroupId /%ü").request()),
        ("GetTargetGroup with everything", GetTargetGroup::new("targetGroupId /%ü").depth(93).request()),
        (
            "ReplaceTargetGroup",
            ReplaceTargetGroup::new("targetGroupId /%ü", NewTargetGroup::new("name /%ü", "ROUND_ROBIN", "HTTP"))
                .request(),
        ),
        (
            "ReplaceTargetGroup with everything",
            ReplaceTargetGroup::new(
                "targetGroupId /%ü",
                NewTargetGroup::new("name /%ü", "ROUND_ROBIN", "HTTP")
                    .health_check(TargetGroupHealthCheck::new().check_interval_ms(97).check_timeout_ms(93).retries(56))
                    .http_health_check(
                        TargetGroupHttpHealthCheck::new("STATUS_CODE", "response /%ü")
                            .method("HEAD")
                            .negate(true)
                            .path("path /%ü")
                            .regex(true),
                    )
                    .protocol_version("HTTP1")
                    .targets([TargetGroupTarget::new("ip /%ü", 13, 28)
                        .health_check_enabled(true)
                        .maintenance_enabled(true)
                        .proxy_protocol("none")]),
            )
            .depth(93)
            .request(),
        ),
        ("UpdateTargetGroup", UpdateTargetGroup::new("targetGroupId /%ü", TargetGroupUpdate::new()).request()),
        (
            "UpdateTargetGroup with everything",
            UpdateTargetGroup::new(
                "targetGroupId /%ü",
                TargetGroupUpdate::new()
                    .algorithm("ROUND_ROBIN")
                    .health_check(TargetGroupHealthCheck::new().check_interval_ms(97).check_timeout_ms(93).retries(56))
                    .http_health_check(
                        TargetGroupHttpHealthCheck::new("STATUS_CODE", "response /%ü")
                            .method("HEAD")
                            .negate(true)
                            .path("path /%ü")
                            .regex(true),
                    )
                    .name("name /%ü")
                    .protocol("HTTP")
                    .protocol_version("HTTP1")
                    .targets([TargetGroupTarget::new("ip /%ü", 13, 28)
                        .health_check_enabled(true)
                        .maintenance_enabled(true)
                        .proxy_protocol("none")]),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteTargetGroup", DeleteTargetGroup::new("targetGroupId /%ü").request()),
    ]
}
