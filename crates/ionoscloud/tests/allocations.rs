//! Allocations of a call, layer by layer, above hyper's own client, and the memory of a wait. Counted, not timed: the
//! same everywhere.
#![cfg(feature = "mongodb")]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "functions of a test")]

use std::future::IntoFuture as _;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::join_all;
use http::header::{ACCEPT, AUTHORIZATION, USER_AGENT};
use http::{HeaderValue, Request};
use http_body_util::{BodyExt as _, Empty};
use hyper_util::client::legacy::Client as HyperClient;
use hyper_util::rt::TokioExecutor;
use ionoscloud::mongodb::Cluster;
use ionoscloud::mongodb::operations::GetCluster;
use ionoscloud::{Body, Client, Operation as _};
use ionoscloud_transport::{
    AttemptSpanLayer, AttemptTimeoutLayer, AuthLayer, CollectBodyLayer, DeadlineLayer, DecompressionLayer,
    EndpointLayer, HttpClient, HttpService, HttpSettings, OperationSpanLayer, RetryLayer, RetryPolicy, ThrottleLayer,
    Token, defaults,
};
use tokio::time::timeout;
use tower::layer::Layer;
use tower::util::{MapRequestLayer, ServiceExt as _};

const ID: &str = "7e41c2aa-0f9d-4b6e-8a53-c8d5f2b71e90";
const CLUSTER: &str = include_str!("../../ionoscloud-models/tests/fixtures/mongodb/get_cluster.json");

/// Above what hyper's client needs for the same call.
const MOST_PER_CALL: u64 = 12;
/// Of one wait among many, beside the resource that it saw last.
const MOST_BYTES_PER_WAIT: u64 = 2_000;
/// For a layer that a program adds.
const MOST_PER_USER_LAYER: u64 = 10;

/// A server on a thread of its own, whose allocations are not counted.
fn server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            std::thread::spawn(move || {
                let mut stream = stream.unwrap();
                stream.set_nodelay(true).unwrap();
                let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length";
                let response = format!("{head}: {}\r\n\r\n{CLUSTER}", CLUSTER.len());
                let lines = BufReader::new(stream.try_clone().unwrap()).lines();
                for _ in lines.map_while(Result::ok).filter(String::is_empty) {
                    stream.write_all(response.as_bytes()).unwrap();
                }
            });
        }
    });
    address
}

/// Allocations of one call, once connections and buffers are there.
fn allocations<F: Future<Output = ()>>(runtime: &tokio::runtime::Runtime, mut call: impl FnMut() -> F) -> u64 {
    let mut count = |calls: u64| {
        let futures: Vec<F> = (0..calls).map(|_| call()).collect();
        let counted = || {
            runtime.block_on(async {
                for future in futures {
                    future.await;
                }
            });
        };
        allocation_counter::measure(counted).count_total
    };
    count(20);
    (count(100) + 50) / 100
}

/// The need of one more layer is the difference to the stack without it, less the box that it has as a tower service
/// alone: within a `Transport`, all layers around a call share one box, and all around an attempt another. Requests are
/// there already.
struct Layers<'a> {
    runtime: &'a tokio::runtime::Runtime,
    address: String,
    before: u64,
    boxes: u64,
}

impl Layers<'_> {
    fn request(&self, absolute: bool) -> Request<Body> {
        let mut request = GetCluster::new(ID).request().unwrap();
        if absolute {
            *request.uri_mut() = format!("{}/clusters/{ID}", self.address).parse().unwrap();
        }
        request
    }

    fn add<S: HttpService>(&mut self, name: &str, absolute: bool, stack: S) -> S {
        let count = allocations(self.runtime, || {
            let (stack, request) = (stack.clone(), self.request(absolute));
            async move { drop(Body::collect(stack.oneshot(request).await.unwrap().into_body(), 1 << 20).await.unwrap()) }
        });
        self.boxes += 1;
        let count = count - self.boxes;
        println!("{name:<28} {:>3}", count.saturating_sub(self.before));
        self.before = count;
        stack
    }
}

#[test]
fn call_allocates_little_more_than_hyper() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let address = server();

    let hyper: HyperClient<_, Empty<Bytes>> = HyperClient::builder(TokioExecutor::new()).build_http();
    let floor = allocations(&runtime, || {
        let (hyper, address) = (hyper.clone(), &address);
        async move {
            let mut request = Request::new(Empty::new());
            *request.uri_mut() = format!("{address}/databases/mongodb/clusters/{ID}").try_into().unwrap();
            request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
            request.headers_mut().insert(AUTHORIZATION, HeaderValue::from_static("Bearer token"));
            request.headers_mut().insert(USER_AGENT, HeaderValue::from_static("floor"));
            let body = hyper.request(request).await.unwrap().into_body().collect().await.unwrap().to_bytes();
            drop(serde_json::from_slice::<Cluster>(&body).unwrap());
        }
    });
    let decoded = allocation_counter::measure(|| drop(serde_json::from_str::<Cluster>(CLUSTER).unwrap())).count_total;
    println!("hyper, built and decoded     {floor:>3}, of which {decoded} decode");

    let mut layers = Layers { runtime: &runtime, address: address.clone(), before: 0, boxes: 0 };
    let stack = layers.add("connection", true, HttpClient::new(&HttpSettings::default()));
    let stack = layers.add("decompression", true, DecompressionLayer::new().layer(stack));
    let stack = layers.add("collect", true, CollectBodyLayer::new(defaults::BODY_LIMIT).layer(stack));
    let stack = layers.add("attempt timeout", true, AttemptTimeoutLayer::new(defaults::ATTEMPT_TIMEOUT).layer(stack));
    let stack = layers.add("attempt span", true, AttemptSpanLayer::new().layer(stack));
    let stack = AuthLayer::new(Token::new("token").unwrap()).layer(stack);
    let endpoint = EndpointLayer::new().base_url(address.parse().unwrap());
    // That of authorization, which does not work alone.
    layers.boxes += 1;
    let stack = layers.add("endpoint and authorization", false, endpoint.layer(stack));
    let stack = layers.add("limit", false, ThrottleLayer::new(defaults::MAX_IN_FLIGHT).layer(stack));
    let stack = layers.add("retry", false, RetryLayer::new(RetryPolicy::new()).layer(stack));
    let stack = layers.add("deadline", false, DeadlineLayer::new(defaults::TIMEOUT).layer(stack));
    let stack = layers.add("operation span", false, OperationSpanLayer::new().layer(stack));
    drop(stack);

    let client = |layer: bool| {
        let builder = Client::builder().token("token").base_url(&address);
        let unchanged = MapRequestLayer::new(|request: Request<Body>| request);
        let builder = builder.configure_transport(|transport| match layer {
            true => transport.layer_per_call(unchanged),
            false => transport,
        });
        builder.build().unwrap()
    };
    let measured = |client: Client| {
        allocations(&runtime, || {
            let client = client.clone();
            async move { drop(client.send(GetCluster::new(ID)).await.unwrap()) }
        })
    };
    let ours = measured(client(false));
    println!("boxes, built and decoded     {:>3}", ours - layers.before);
    let above = ours - floor;
    println!("in all, above hyper          {above:>3}");
    assert!(above <= MOST_PER_CALL, "{above} allocations above hyper's client");

    let layered = measured(client(true)) - ours;
    println!("a user layer                 {layered:>3}");
    assert!(layered <= MOST_PER_USER_LAYER, "{layered} allocations for a user layer");
}

/// A list of clusters that are all in a transitional state.
fn busy_clusters(count: usize) -> String {
    let cluster = CLUSTER.replace("AVAILABLE", "BUSY");
    let items: Vec<String> = (0..count).map(|i| cluster.replace(ID, &id(i))).collect();
    format!(r#"{{"type":"collection","items":[{}]}}"#, items.join(","))
}

fn id(i: usize) -> String {
    format!("7e41c2aa-0f9d-4b6e-8a53-{i:012x}")
}

#[test]
fn wait_among_many_takes_two_kilobytes() {
    const WAITS: usize = 1000;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    let page = Bytes::from(busy_clusters(WAITS));
    let service = tower::service_fn(move |_: Request<Body>| {
        let body = Body::from(page.clone());
        async { Ok::<_, std::convert::Infallible>(http::Response::new(body)) }
    });
    let builder = Client::builder().token("token").base_url("http://127.0.0.1:1");
    let client = builder.configure_transport(|transport| transport.http_service(service)).build().unwrap();
    let mut waits = None;
    let counted = || {
        let all = (0..WAITS).map(|i| client.mongodb().cluster(id(i)).wait_until_ready().into_future());
        let mut all = Box::pin(join_all(all));
        let ended = runtime.block_on(async { timeout(Duration::from_secs(100), &mut all).await });
        assert!(ended.is_err(), "all still wait");
        waits = Some(all);
    };
    let bytes = allocation_counter::measure(counted).bytes_current;
    let mut clusters = None;
    let decoded = allocation_counter::measure(|| {
        clusters =
            Some((0..WAITS).map(|_| Box::new(serde_json::from_str::<Cluster>(CLUSTER).unwrap())).collect::<Vec<_>>());
    });
    let [bytes, cluster] = [bytes, decoded.bytes_current].map(|bytes| u64::try_from(bytes).unwrap() / WAITS as u64);
    println!("a wait among {WAITS}           {bytes:>4} bytes, of which {cluster} are the cluster");
    assert!(bytes - cluster <= MOST_BYTES_PER_WAIT, "{bytes} bytes, of which {cluster} are the cluster");
    drop(waits);
}
