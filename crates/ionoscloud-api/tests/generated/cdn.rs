// Written by `cargo xtask codegen` from cdn.json, sha256
// 04c881e027d6a3b3773c64d175b683ee895d5e2eeefca2e3ba7db71e9029bb49;
// do not edit.

use http::Request;
use ionoscloud_api::cdn::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::cdn::{GeoRestrictions, NewDistribution, RoutingRule, Upstream};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListDistributions", ListDistributions::new().request()),
        (
            "ListDistributions with everything",
            ListDistributions::new()
                .offset(27)
                .limit(13)
                .domain("filter.domain /%ü")
                .state("filter.state /%ü")
                .request(),
        ),
        (
            "CreateDistribution",
            CreateDistribution::new(NewDistribution::new(
                "domain /%ü",
                [RoutingRule::new(
                    "scheme /%ü",
                    "prefix /%ü",
                    Upstream::new("host /%ü", true, true, "rateLimitClass /%ü", "distribution"),
                )],
            ))
            .request(),
        ),
        (
            "CreateDistribution with everything",
            CreateDistribution::new(
                NewDistribution::new(
                    "domain /%ü",
                    [RoutingRule::new(
                        "scheme /%ü",
                        "prefix /%ü",
                        Upstream::new("host /%ü", true, true, "rateLimitClass /%ü", "distribution").geo_restrictions(
                            GeoRestrictions::new().allow_list(["allowList /%ü"]).block_list(["blockList /%ü"]),
                        ),
                    )],
                )
                .certificate_id("certificateId /%ü"),
            )
            .request(),
        ),
        ("GetDistribution", GetDistribution::new("distributionId /%ü").request()),
        (
            "ReplaceDistribution",
            ReplaceDistribution::new(
                "distributionId /%ü",
                NewDistribution::new(
                    "domain /%ü",
                    [RoutingRule::new(
                        "scheme /%ü",
                        "prefix /%ü",
                        Upstream::new("host /%ü", true, true, "rateLimitClass /%ü", "distribution"),
                    )],
                ),
            )
            .request(),
        ),
        (
            "ReplaceDistribution with everything",
            ReplaceDistribution::new(
                "distributionId /%ü",
                NewDistribution::new(
                    "domain /%ü",
                    [RoutingRule::new(
                        "scheme /%ü",
                        "prefix /%ü",
                        Upstream::new("host /%ü", true, true, "rateLimitClass /%ü", "distribution").geo_restrictions(
                            GeoRestrictions::new().allow_list(["allowList /%ü"]).block_list(["blockList /%ü"]),
                        ),
                    )],
                )
                .certificate_id("certificateId /%ü"),
            )
            .request(),
        ),
        ("DeleteDistribution", DeleteDistribution::new("distributionId /%ü").request()),
    ]
}
