//! A Kubernetes client, here `kube`, from the kubeconfig of a cluster of Managed Kubernetes.
//!
//! The emulator's clusters have no API server. A stub on this machine takes the place of one: it checks the token of
//! the kubeconfig, and lists one node.

use std::convert::Infallible;
use std::error::Error;

use http::header::AUTHORIZATION;
use http::{Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use ionoscloud::kubernetes::NewCluster;
use ionoscloud::{Client, Secret};
use ionoscloud_emulator::Emulator;
use k8s_openapi::api::core::v1::Node;
use kube::config::{KubeConfigOptions, Kubeconfig};
use kube::{Api, Config, ResourceExt};
use secrecy::ExposeSecret as _;
use tokio::net::TcpListener;

const NODES: &str = r#"{
    "apiVersion": "v1", "kind": "NodeList", "metadata": {},
    "items": [{ "apiVersion": "v1", "kind": "Node", "metadata": { "name": "node-1" } }]
}"#;

fn main() -> Result<(), Box<dyn Error>> {
    // The cluster takes minutes, on the emulator's clock; the socket needs the real one.
    let paused = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build()?;
    let kubeconfig = paused.block_on(kubeconfig())?;
    let real = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    real.block_on(list_nodes(&kubeconfig))
}

/// The kubeconfig of a new cluster, which holds a token.
async fn kubeconfig() -> Result<Secret, Box<dyn Error>> {
    let client = Client::builder()
        .token("any-token")
        .configure_transport(|transport| transport.http_service(Emulator::new()))
        .build()?;
    let kubernetes = client.kubernetes();
    let cluster = kubernetes.clusters().create(NewCluster::new("shop")).await?.wait().await?;
    Ok(kubernetes.cluster(cluster.id).kubeconfig().await?)
}

async fn list_nodes(kubeconfig: &Secret) -> Result<(), Box<dyn Error>> {
    let kubeconfig = Kubeconfig::from_yaml(kubeconfig.expose())?;
    let mut config = Config::from_custom_kubeconfig(kubeconfig, &KubeConfigOptions::default()).await?;
    println!("the API server is {}", config.cluster_url);
    // Reads the CA certificate of the cluster.
    kube::Client::try_from(config.clone())?;

    let token = config.auth_info.token.as_ref().ok_or("the kubeconfig has no token")?;
    config.cluster_url = serve(format!("Bearer {}", token.expose_secret())).await?.parse()?;
    let nodes = Api::<Node>::all(kube::Client::try_from(config.clone())?).list(&Default::default()).await?;
    let names: Vec<String> = nodes.iter().map(ResourceExt::name_any).collect();
    if names != ["node-1"] {
        return Err(format!("other nodes were listed: {names:?}").into());
    }
    println!("node-1 was listed");

    config.auth_info.token = Some("another token".to_owned().into());
    match Api::<Node>::all(kube::Client::try_from(config)?).list(&Default::default()).await {
        Err(kube::Error::Api(status)) if status.code == 401 => Ok(println!("a wrong token is refused")),
        other => Err(format!("a wrong token was not refused: {other:?}").into()),
    }
}

/// Serves a stub of the API server of Kubernetes; returns its URL.
async fn serve(authorization: String) -> Result<String, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let authorization = authorization.clone();
            let service = service_fn(move |request| std::future::ready(respond(&request, &authorization)));
            let connection = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            tokio::spawn(connection);
        }
    });
    Ok(url)
}

/// The list of nodes; 401 unless the request has this authorization.
fn respond(request: &Request<Incoming>, authorization: &str) -> Result<Response<Full<Bytes>>, Infallible> {
    let is_authorized = request.headers().get(AUTHORIZATION).is_some_and(|sent| sent == authorization);
    let (status, body) = match request.uri().path() {
        _ if !is_authorized => (StatusCode::UNAUTHORIZED, ""),
        "/api/v1/nodes" => (StatusCode::OK, NODES),
        _ => (StatusCode::NOT_FOUND, ""),
    };
    let mut response = Response::new(Full::from(body));
    *response.status_mut() = status;
    Ok(response)
}
