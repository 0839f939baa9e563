// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{
    NewTargetGroup, TargetGroupHealthCheck, TargetGroupHttpHealthCheck, TargetGroupTarget, TargetGroupUpdate,
};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListTargetGroups", &ListTargetGroups::new()),
        built(
            "ListTargetGroups with everything",
            &ListTargetGroups::new()
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListTargetGroups with zero values",
            &ListTargetGroups::new().depth(0).offset(0).limit(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("CreateTargetGroup", &CreateTargetGroup::new(NewTargetGroup::new("name /%ü", "ROUND_ROBIN", "HTTP"))),
        built(
            "CreateTargetGroup with everything",
            &CreateTargetGroup::new(
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
            .depth(93),
        ),
        built(
            "CreateTargetGroup with zero values",
            &CreateTargetGroup::new(
                NewTargetGroup::new("", "", "")
                    .health_check(TargetGroupHealthCheck::new().check_interval_ms(0).check_timeout_ms(0).retries(0))
                    .http_health_check(
                        TargetGroupHttpHealthCheck::new("", "").method("").negate(false).path("").regex(false),
                    )
                    .protocol_version("")
                    .targets([TargetGroupTarget::new("", 0, 0)
                        .health_check_enabled(false)
                        .maintenance_enabled(false)
                        .proxy_protocol("")]),
            )
            .depth(0),
        ),
        built("GetTargetGroup", &GetTargetGroup::new("targetGroupId /%ü")),
        built("GetTargetGroup with everything", &GetTargetGroup::new("targetGroupId /%ü").depth(93)),
        built("GetTargetGroup with zero values", &GetTargetGroup::new("targetGroupId /%ü").depth(0)),
        built(
            "ReplaceTargetGroup",
            &ReplaceTargetGroup::new("targetGroupId /%ü", NewTargetGroup::new("name /%ü", "ROUND_ROBIN", "HTTP")),
        ),
        built(
            "ReplaceTargetGroup with everything",
            &ReplaceTargetGroup::new(
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
            .depth(93),
        ),
        built(
            "ReplaceTargetGroup with zero values",
            &ReplaceTargetGroup::new(
                "targetGroupId /%ü",
                NewTargetGroup::new("", "", "")
                    .health_check(TargetGroupHealthCheck::new().check_interval_ms(0).check_timeout_ms(0).retries(0))
                    .http_health_check(
                        TargetGroupHttpHealthCheck::new("", "").method("").negate(false).path("").regex(false),
                    )
                    .protocol_version("")
                    .targets([TargetGroupTarget::new("", 0, 0)
                        .health_check_enabled(false)
                        .maintenance_enabled(false)
                        .proxy_protocol("")]),
            )
            .depth(0),
        ),
        built("UpdateTargetGroup", &UpdateTargetGroup::new("targetGroupId /%ü", TargetGroupUpdate::new())),
        built(
            "UpdateTargetGroup with everything",
            &UpdateTargetGroup::new(
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
            .depth(93),
        ),
        built(
            "UpdateTargetGroup with zero values",
            &UpdateTargetGroup::new(
                "targetGroupId /%ü",
                TargetGroupUpdate::new()
                    .algorithm("")
                    .health_check(TargetGroupHealthCheck::new().check_interval_ms(0).check_timeout_ms(0).retries(0))
                    .http_health_check(
                        TargetGroupHttpHealthCheck::new("", "").method("").negate(false).path("").regex(false),
                    )
                    .name("")
                    .protocol("")
                    .protocol_version("")
                    .targets([TargetGroupTarget::new("", 0, 0)
                        .health_check_enabled(false)
                        .maintenance_enabled(false)
                        .proxy_protocol("")]),
            )
            .depth(0),
        ),
        built("DeleteTargetGroup", &DeleteTargetGroup::new("targetGroupId /%ü")),
    ]
}
