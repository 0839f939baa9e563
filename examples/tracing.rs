//! Spans of calls, exported by OpenTelemetry to standard output: one operation whose first attempt fails.
//!
//! ```text
//! cargo run --example tracing --features opentelemetry
//! ```
//!
//! For a collector, replace the exporter by that of `opentelemetry-otlp`; nothing else changes.

use std::error::Error;

use http::StatusCode;
use ionoscloud::Client;
use ionoscloud_emulator::{Effect, Emulator, EmulatorServer, Fault};
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let provider = SdkTracerProvider::builder()
        .with_resource(Resource::builder().with_service_name("inventory").build())
        .with_simple_exporter(opentelemetry_stdout::SpanExporter::default())
        .build();
    // `INFO` keeps to one span for each call, `DEBUG` has its attempts too.
    let calls_and_attempts = Targets::new().with_target("ionoscloud", LevelFilter::DEBUG);
    tracing_subscriber::registry()
        .with(calls_and_attempts)
        .with(tracing_opentelemetry::layer().with_tracer(provider.tracer("inventory")))
        .init();

    let unavailable = Fault::on("templatesGet").nth(1).then(Effect::status(StatusCode::SERVICE_UNAVAILABLE));
    let emulator = Emulator::builder().fault(unavailable).build()?;
    let server = EmulatorServer::bind("127.0.0.1:0", emulator).await?;
    let client = Client::builder().base_url(&server.url()).token("any-token").build()?;

    let templates = client.mongodb().templates().list().collect_up_to(100).await?;

    // Whatever is not exported yet goes now.
    provider.shutdown()?;
    println!("{} templates", templates.len());
    server.shutdown().await;
    Ok(())
}
