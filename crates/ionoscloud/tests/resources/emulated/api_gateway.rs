//! Gateways and routes of API Gateway.

use ionoscloud::api_gateway::{CustomDomain, NewGateway, NewRoute, Upstream};
use ionoscloud_emulator::Emulator;

use super::{client, emulator, life, ready};

fn route(name: &str) -> NewRoute {
    NewRoute::new().name(name).route_type("http").paths(["/orders/*"]).methods(["GET"]).upstreams([Upstream::new(
        "https",
        "roundrobin",
        "o.example.com",
        443,
    )])
}

#[tokio::test(start_paused = true)]
async fn gateway_lives() {
    let emulator = emulator("apigatewaysPost");
    let gateways = client(&emulator).await.api_gateway().gateways();
    let domain = CustomDomain::new().name("api.example.com").certificate_id("c-1");
    let new = NewGateway::new("orders").logs(true).custom_domains([domain]);
    life(&gateways, "orders", new, async |handle| {
        let changed = handle.replace(NewGateway::new("orders").metrics(true)).await.unwrap().wait().await.unwrap();
        let properties = &changed.properties;
        assert_eq!((properties.logs, properties.metrics), (Some(false), Some(true)), "the default again");
        assert!(properties.custom_domains.is_empty());
        assert!(changed.metadata.unwrap().public_endpoint.is_some());
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn route_lives() {
    let emulator = emulator("apigatewaysRoutesPost");
    let gateway = ready(&client(&emulator).await.api_gateway().gateways(), NewGateway::new("orders")).await;
    life(&gateway.routes(), "r-1", route("r-1").websocket(true), async |handle| {
        let properties = handle.replace(route("r-1")).await.unwrap().wait().await.unwrap().properties;
        assert_eq!((properties.websocket, properties.upstreams[0].weight), (Some(false), Some(100)));
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn gateway_and_route_are_created_by_put() {
    let api_gateway = client(&Emulator::new()).await.api_gateway();
    let made = api_gateway.gateways().create_by_put(NewGateway::new("orders")).await.unwrap().wait().await.unwrap();
    let routes = api_gateway.gateway(&made.id).routes();
    let made = routes.create_by_put(route("r-1")).await.unwrap().wait().await.unwrap();
    assert_eq!(routes.list().order_by("-createdDate").collect_up_to(10).await.unwrap(), [made]);
}
