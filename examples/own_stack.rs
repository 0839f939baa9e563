//! A stack built by hand: our layers in their order with one of tower's between them, over a service that cannot be
//! cloned. The emulator is the server.

mod log_level;

use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Response};
use ionoscloud::transport::{
    AttemptSpanLayer, AttemptTimeoutLayer, AuthLayer, CollectBodyLayer, DeadlineLayer, EndpointLayer,
    OperationSpanLayer, RetryLayer, RetryPolicy, ThrottleLayer, Token,
};
use ionoscloud::{Body, Client, Transport};
use ionoscloud_emulator::Emulator;
use tower::limit::ConcurrencyLimitLayer;
use tower::{BoxError, Service, ServiceBuilder, ServiceExt as _};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    // One task owns the service; clones of the buffer send their requests to it. A `Transport` has the error and the
    // body that our layers take, whatever those of the service in it are.
    let counting = Counting { sent: 0, emulator: Emulator::new() };
    let bottom = Transport::new(ServiceBuilder::new().buffer(64).service(counting));
    let stack = ServiceBuilder::new()
        .layer(OperationSpanLayer::new()) // 2: one span for the call
        .layer(DeadlineLayer::new(Duration::from_secs(120))) // 3: above retry, so that delays are limited too
        .layer(RetryLayer::new(RetryPolicy::new())) // 4: needs the complete response of an attempt
        .layer(ThrottleLayer::new(64)) // 5: below retry, so that no permit is held during a backoff
        .layer(EndpointLayer::new()) // 6: the URL has to be known before 7
        .layer(AuthLayer::new(Token::new("any-token")?)) // 7: sets the header for the resolved server alone
        .layer(ConcurrencyLimitLayer::new(8)) // 8: layers of tower, per attempt
        .layer(AttemptSpanLayer::new()) // 9
        .layer(AttemptTimeoutLayer::new(Duration::from_secs(30))) // 10: covers the body, which 11 collects
        .layer(CollectBodyLayer::new(64 * 1024 * 1024)) // 11: the limit in bytes
        .service(bottom); // 12
    let client = Client::new(Transport::new(stack));

    let templates = client.mongodb().templates().list().collect_up_to(100).await?;
    println!("{} templates through a stack of layers", templates.len());
    Ok(())
}

/// A service with a state of its own, which for that reason is not `Clone`.
struct Counting {
    sent: u32,
    emulator: Emulator,
}

impl Service<Request<Body>> for Counting {
    type Response = Response<Body>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        self.sent += 1;
        println!("request {} goes to {}", self.sent, request.uri());
        let emulator = self.emulator.clone();
        Box::pin(async move { Ok(emulator.oneshot(request).await?.map(Body::wrap)) })
    }
}
