//! An S3 client, here `object_store`, from an access key of Object Storage Management and the endpoint of a region.
//!
//! A stub on this machine takes the place of Object Storage: it checks the signature of each request by the secret of
//! the key, and keeps one object.

mod signature;

use std::convert::Infallible;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use ionoscloud::object_storage_management::{AccessKey, NewAccessKey, Region};
use ionoscloud::{Client, Secret};
use ionoscloud_emulator::Emulator;
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::path::Path;
use object_store::{ObjectStoreExt as _, PutPayload};
use tokio::net::TcpListener;

const BUCKET: &str = "backups";
const CONTENT: &[u8] = b"what is kept";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // This SDK has its own; that of `object_store` is the one of the process.
    rustls::crypto::ring::default_provider().install_default().map_err(|_| "there is a crypto provider already")?;
    let client = Client::builder()
        .token("any-token")
        .configure_transport(|transport| transport.http_service(Emulator::new()))
        .build()?;
    let management = client.object_storage_management();
    let region = management.region("eu-central-3").get().await?;
    // No later response has the secret.
    let created = management.access_keys().create(NewAccessKey::new("backups")).await?;
    let key = created.response();
    let secret = key.properties.secret_key.clone().ok_or("the key has no secret")?;

    let endpoint = region.properties.endpoint.as_deref().ok_or("the region has no endpoint")?;
    println!("{} is at https://{endpoint}", region.id);
    let stub = serve(secret.clone()).await?;
    let store = store(&region, key, &secret, &stub)?;
    let path = Path::from("2026/05/01.tar");
    store.put(&path, PutPayload::from_static(CONTENT)).await?;
    let read = store.get(&path).await?.bytes().await?;
    if read != CONTENT {
        return Err("another object was read than the one that was written".into());
    }
    println!("an object was written and read");

    let wrong = self::store(&region, key, &Secret::from("another secret"), &stub)?;
    match wrong.get(&path).await {
        Ok(_) => Err("a wrong secret was accepted".into()),
        Err(_) => Ok(println!("a wrong secret is refused")),
    }
}

/// The client of a region. `endpoint` is `https://` and that of the region, but for this program.
fn store(region: &Region, key: &AccessKey, secret: &Secret, endpoint: &str) -> Result<AmazonS3, Box<dyn Error>> {
    let access_key = key.properties.access_key.as_deref().ok_or("the key has no public part")?;
    let builder = AmazonS3Builder::new()
        .with_endpoint(endpoint)
        .with_region(region.id.as_str())
        .with_bucket_name(BUCKET)
        .with_access_key_id(access_key)
        .with_secret_access_key(secret.expose())
        // Only the stub has no TLS.
        .with_allow_http(true);
    Ok(builder.build()?)
}

/// Serves a stub of Object Storage; returns its URL.
async fn serve(secret: Secret) -> Result<String, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let object = Arc::new(Mutex::new(Bytes::new()));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (secret, object) = (secret.clone(), Arc::clone(&object));
            let service = service_fn(move |request| respond(request, secret.clone(), Arc::clone(&object)));
            let connection = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            tokio::spawn(connection);
        }
    });
    Ok(url)
}

/// 403 unless the request is signed by the secret; a PUT keeps its body, and a GET returns it.
async fn respond(
    request: Request<Incoming>,
    secret: Secret,
    object: Arc<Mutex<Bytes>>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let is_signed = signature::is_valid(&parts, &body, secret.expose());
    let mut kept = object.lock().unwrap_or_else(PoisonError::into_inner);
    let mut response = Response::new(Full::default());
    response.headers_mut().insert("etag", http::HeaderValue::from_static("\"1\""));
    response.headers_mut().insert("last-modified", http::HeaderValue::from_static("Fri, 01 May 2026 12:00:00 GMT"));
    match parts.method {
        _ if !is_signed => *response.status_mut() = StatusCode::FORBIDDEN,
        Method::PUT => *kept = body,
        Method::GET => *response.body_mut() = Full::new(kept.clone()),
        _ => *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED,
    }
    Ok(response)
}
