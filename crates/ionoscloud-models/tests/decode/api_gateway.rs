//! The responses of API Gateway, written by hand from the document: nothing was recorded.

use ionoscloud_core::Lifecycle as _;
use ionoscloud_models::api_gateway::{CustomDomain, Gateway, NewGateway, Route};
use serde_json::{json, to_value};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn gateway_has_domains_and_public_host() {
    let gateway: Gateway = round_trip(fixture!("api_gateway/get_gateway")).unwrap();
    assert!(gateway.is_ready() && !gateway.is_failed());
    assert_eq!((gateway.properties.logs, gateway.properties.metrics), (Some(false), Some(false)));
    assert_eq!(text(&gateway.properties.custom_domains[0].name), Some("api.example.com"));
    assert_eq!(text(&gateway.metadata.unwrap().public_endpoint), Some("a1b2.apigw.example.com"));
}

#[test]
fn route_has_paths_methods_and_upstream_servers() {
    let route: Route = round_trip(fixture!("api_gateway/get_gateway_route")).unwrap();
    assert_eq!((text(&route.properties.route_type), &route.properties.paths[0][..]), (Some("http"), "/foo/*"));
    assert_eq!(
        (&route.properties.methods[..], route.properties.websocket),
        (&["GET".to_owned(), "POST".to_owned()][..], Some(false))
    );
    let server = &route.properties.upstreams[0];
    assert_eq!((text(&server.load_balancer), server.port, server.weight), (Some("roundrobin"), Some(80), Some(100)));
}

#[test]
fn zero_values_that_were_set_are_sent() {
    let none: [CustomDomain; 0] = [];
    let gateway = NewGateway::new("").logs(false).metrics(false).custom_domains(none);
    let expected = json!({ "name": "", "logs": false, "metrics": false, "customDomains": [] });
    assert_eq!(to_value(gateway).unwrap(), expected);
    assert_eq!(to_value(NewGateway::new("a")).unwrap(), json!({ "name": "a" }));
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<Gateway>(fixture!("api_gateway/get_gateway"), &["id", "properties"]).unwrap();
    each_member_replaced::<Route>(fixture!("api_gateway/get_gateway_route"), &["id", "properties"]).unwrap();
}
