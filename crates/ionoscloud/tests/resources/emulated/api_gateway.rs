//! Gateways and routes of API Gateway.

use ionoscloud::api_gateway::{CustomDomain, NewGateway, NewRoute, Upstream};
use ionoscloud_emulator::Emulator;

use super::lives::Lives;
use super::{client, ready};

pub(super) fn route(name: &str) -> NewRoute {
    NewRoute::new().name(name).route_type("http").paths(["/orders/*"]).methods(["GET"]).upstreams([Upstream::new(
        "https",
        "roundrobin",
        "o.example.com",
        443,
    )])
}

pub(super) async fn lives(lives: &mut Lives) {
    let gateways = lives.client.api_gateway().gateways();
    let domain = CustomDomain::new().name("api.example.com").certificate_id("c-1");
    let new = NewGateway::new("orders").logs(true).custom_domains([domain]);
    lives
        .life(&gateways, new, async |handle| {
            let changed = handle.replace(NewGateway::new("orders").metrics(true)).await;
            let properties = &changed.properties;
            assert_eq!((properties.logs, properties.metrics), (Some(false), Some(true)), "the default again");
            assert!(properties.custom_domains.is_empty());
            assert!(changed.metadata.unwrap().public_endpoint.is_some());
        })
        .await;
    lives.upserted(&gateways, NewGateway::new("put")).await;
    let routes = ready(&gateways, NewGateway::new("orders")).await.routes();
    lives
        .life(&routes, route("r-1").websocket(true), async |handle| {
            let properties = handle.replace(route("r-1")).await.properties;
            assert_eq!((properties.websocket, properties.upstreams[0].weight), (Some(false), Some(100)));
        })
        .await;
    lives.upserted(&routes, route("r-2")).await;
}

#[tokio::test(start_paused = true)]
async fn gateway_and_route_are_created_by_put() {
    let api_gateway = client(&Emulator::new()).await.api_gateway();
    let made = api_gateway.gateways().create_by_put(NewGateway::new("orders")).await.unwrap().wait().await.unwrap();
    let routes = api_gateway.gateway(&made.id).routes();
    let made = routes.create_by_put(route("r-1")).await.unwrap().wait().await.unwrap();
    assert_eq!(routes.list().order_by("-createdDate").collect_up_to(10).await.unwrap(), [made]);
}
