//! Middleware of your own: a tower and a tower-http layer in each of the two positions, and a wholly own service.

mod log_level;

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::{HeaderName, HeaderValue, Request, Response};
use ionoscloud::mongodb::operations::ListTemplates;
use ionoscloud::{Body, Client, Transport};
use ionoscloud_emulator::Emulator;
use tower::ServiceExt as _;
use tower::timeout::TimeoutLayer;
use tower_http::decompression::DecompressionLayer;
use tower_http::set_header::SetRequestHeaderLayer;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    layers_around_the_default_stack().await?;
    a_service_of_your_own().await
}

async fn layers_around_the_default_stack() -> Result<(), Box<dyn Error>> {
    // The first attempt at anything fails, so that the two positions can be distinguished.
    let attempts = Arc::new(AtomicU32::new(0));
    let emulator = Emulator::new();
    let counter = attempts.clone();
    let flaky = tower::service_fn(move |request: Request<Body>| {
        let (first, emulator) = (counter.fetch_add(1, Ordering::Relaxed) == 0, emulator.clone());
        async move {
            assert_eq!(request.headers()["x-call"], "one for all attempts");
            assert_eq!(request.headers()["x-attempt"], "set anew for each");
            if first {
                return Ok(Response::builder().status(503).body(Body::empty())?);
            }
            emulator.oneshot(request).await.map(|response| response.map(Body::wrap))
        }
    });

    let client = Client::builder()
        .token("any-token")
        .configure_transport(|transport| {
            transport
                // Around the whole call: these see one request and its final response.
                .layer_per_call(TimeoutLayer::new(Duration::from_secs(60)))
                .layer_per_call(header("x-call", "one for all attempts"))
                // Around each attempt, inside of retry; this one even changes the type of the response's body.
                .layer_per_attempt(TimeoutLayer::new(Duration::from_secs(10)))
                .layer_per_attempt(header("x-attempt", "set anew for each"))
                .layer_per_attempt(DecompressionLayer::new())
                .http_service(flaky)
        })
        .build()?;
    let templates = client.mongodb().templates().list().collect_up_to(100).await?;
    println!("{} templates in {} attempts", templates.len(), attempts.load(Ordering::Relaxed));
    Ok(())
}

fn header(name: &'static str, value: &'static str) -> SetRequestHeaderLayer<HeaderValue> {
    SetRequestHeaderLayer::overriding(HeaderName::from_static(name), HeaderValue::from_static(value))
}

async fn a_service_of_your_own() -> Result<(), Box<dyn Error>> {
    // No layer of the SDK: the service gets the bare request and is responsible for all the rest.
    let canned = tower::service_fn(|request: Request<Body>| async move {
        println!("asked for {}", request.uri());
        Ok::<_, std::convert::Infallible>(Response::new(Body::from(r#"{"items": []}"#)))
    });
    let client = Client::new(Transport::new(canned));
    let page = client.send(ListTemplates::new().limit(2)).await?;
    println!("{} templates from the canned response", page.items.len());
    Ok(())
}
