//! An operation sent without the SDK's transport: build the request, add URL and token, send it with whatever you
//! have, hand the response back.

mod log_level;

use std::error::Error;

use http::HeaderValue;
use http::header::AUTHORIZATION;
use http_body_util::BodyExt as _;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use ionoscloud::mongodb::operations::{ListTemplates, PRODUCT};
use ionoscloud::{BaseUrl, Operation, Response};
use ionoscloud_emulator::{Emulator, EmulatorServer};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    let server = EmulatorServer::bind("127.0.0.1:0", Emulator::new()).await?;

    // A request in origin form: `/templates?limit=3`.
    let mut request = ListTemplates::new().limit(3).request()?;

    // What the transport would add: the product's address, and who is calling.
    let base: BaseUrl = server.url().parse()?;
    *request.uri_mut() = base.below(PRODUCT.base_path()).join(request.uri())?;
    let mut token = HeaderValue::from_static("Bearer any-token");
    token.set_sensitive(true);
    request.headers_mut().insert(AUTHORIZATION, token);

    let response = Client::builder(TokioExecutor::new()).build_http().request(request).await?;

    // Status, headers and the complete body go back; errors of the API come out as the SDK's own.
    let (parts, body) = response.into_parts();
    let response = http::Response::from_parts(parts, body.collect().await?.to_bytes());
    let decoded = Response::decode::<ListTemplates>(response)?;

    println!("{}, request {}", decoded.status, decoded.request_id().unwrap_or("without an id"));
    for template in decoded.value.items {
        println!("{} {}", template.id, template.properties.unwrap_or_default().name.unwrap_or_default());
    }
    server.shutdown().await;
    Ok(())
}
