//! The responses of CDN, written by hand from the document and a client's page: nothing was recorded.

use ionoscloud_core::{Lifecycle as _, List};
use ionoscloud_models::cdn::{Distribution, DistributionList, SniMode};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn distribution_has_rules_and_public_addresses() {
    let distribution: Distribution = round_trip(fixture!("cdn/create_distribution")).unwrap();
    assert_eq!(distribution.id, "b000000a-0000-5000-8000-00000000000a");
    assert!(distribution.is_ready() && !distribution.is_failed());
    let properties = &distribution.properties;
    assert_eq!(text(&properties.domain), Some("cdn.example.com"));
    let rule = &properties.routing_rules[0];
    assert_eq!((text(&rule.scheme), text(&rule.prefix)), (Some("http/https"), Some("/")));
    let upstream = rule.upstream.as_ref().unwrap();
    assert_eq!(
        (upstream.caching, upstream.waf, &upstream.sni_mode),
        (Some(true), Some(false), &Some(SniMode::Distribution))
    );
    assert_eq!(upstream.geo_restrictions.as_ref().unwrap().allow_list.as_ref().unwrap(), &["DE", "FR"]);
    let metadata = distribution.metadata.unwrap();
    assert_eq!(text(&metadata.public_endpoint_ipv4), Some("203.0.113.20"));
    assert_eq!(text(&metadata.public_endpoint_ipv6), Some("2001:db8::20"));
    let list: DistributionList = round_trip(fixture!("cdn/list_distributions")).unwrap();
    assert_eq!((list.items[0].properties.clone(), list.limit), (distribution.properties, Some(100)));
}

/// Clients crashed on rules without restrictions.
#[test]
fn rule_without_restrictions_is_read() {
    let odd = r#"{"id":"a","properties":{"domain":"a.de","routingRules":[{"upstream":{"host":"b.de"}},{}]}}"#;
    let distribution: Distribution = serde_json::from_str(odd).unwrap();
    let [with, without] = distribution.properties.routing_rules.as_slice() else { panic!("two rules") };
    assert_eq!((&with.upstream.as_ref().unwrap().geo_restrictions, &without.upstream), (&None, &None));
    assert!(!distribution.is_ready() && !distribution.is_failed(), "no state is neither");
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<Distribution>(fixture!("cdn/create_distribution"), &["id", "properties"]).unwrap();
    each_member_replaced::<List<Distribution>>(fixture!("cdn/list_distributions"), &["id", "properties"]).unwrap();
}
