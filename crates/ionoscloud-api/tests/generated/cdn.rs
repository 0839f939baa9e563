// Written by `cargo xtask codegen` from cdn.json, sha256
// 04c881e027d6a3b3773c64d175b683ee895d5e2eeefca2e3ba7db71e9029bb49;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::cdn::*;
use ionoscloud_models::cdn::{GeoRestrictions, NewDistribution, RoutingRule, Upstream};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListDistributions", &ListDistributions::new()),
        built(
            "ListDistributions with everything",
            &ListDistributions::new().offset(27).limit(13).domain("filter.domain /%ü").state("filter.state /%ü"),
        ),
        built("ListDistributions with zero values", &ListDistributions::new().offset(0).limit(0).domain("").state("")),
        built(
            "CreateDistribution",
            &CreateDistribution::new(NewDistribution::new(
                "domain /%ü",
                [RoutingRule::new("scheme /%ü", "prefix /%ü", Upstream::new())],
            )),
        ),
        built(
            "CreateDistribution with everything",
            &CreateDistribution::new(
                NewDistribution::new(
                    "domain /%ü",
                    [RoutingRule::new(
                        "scheme /%ü",
                        "prefix /%ü",
                        Upstream::new()
                            .host("host /%ü")
                            .caching(true)
                            .waf(true)
                            .rate_limit_class("rateLimitClass /%ü")
                            .sni_mode("distribution")
                            .geo_restrictions(
                                GeoRestrictions::new().allow_list(["allowList /%ü"]).block_list(["blockList /%ü"]),
                            ),
                    )],
                )
                .certificate_id("certificateId /%ü"),
            ),
        ),
        built(
            "CreateDistribution with zero values",
            &CreateDistribution::new(
                NewDistribution::new(
                    "",
                    [RoutingRule::new(
                        "",
                        "",
                        Upstream::new()
                            .host("")
                            .caching(false)
                            .waf(false)
                            .rate_limit_class("")
                            .sni_mode("")
                            .geo_restrictions(GeoRestrictions::new().allow_list([""; 0]).block_list([""; 0])),
                    )],
                )
                .certificate_id(""),
            ),
        ),
        built("GetDistribution", &GetDistribution::new("distributionId /%ü")),
        built(
            "ReplaceDistribution",
            &ReplaceDistribution::new(
                "distributionId /%ü",
                NewDistribution::new("domain /%ü", [RoutingRule::new("scheme /%ü", "prefix /%ü", Upstream::new())]),
            ),
        ),
        built(
            "ReplaceDistribution with everything",
            &ReplaceDistribution::new(
                "distributionId /%ü",
                NewDistribution::new(
                    "domain /%ü",
                    [RoutingRule::new(
                        "scheme /%ü",
                        "prefix /%ü",
                        Upstream::new()
                            .host("host /%ü")
                            .caching(true)
                            .waf(true)
                            .rate_limit_class("rateLimitClass /%ü")
                            .sni_mode("distribution")
                            .geo_restrictions(
                                GeoRestrictions::new().allow_list(["allowList /%ü"]).block_list(["blockList /%ü"]),
                            ),
                    )],
                )
                .certificate_id("certificateId /%ü"),
            ),
        ),
        built(
            "ReplaceDistribution with zero values",
            &ReplaceDistribution::new(
                "distributionId /%ü",
                NewDistribution::new(
                    "",
                    [RoutingRule::new(
                        "",
                        "",
                        Upstream::new()
                            .host("")
                            .caching(false)
                            .waf(false)
                            .rate_limit_class("")
                            .sni_mode("")
                            .geo_restrictions(GeoRestrictions::new().allow_list([""; 0]).block_list([""; 0])),
                    )],
                )
                .certificate_id(""),
            ),
        ),
        built("DeleteDistribution", &DeleteDistribution::new("distributionId /%ü")),
    ]
}
