//! Every product against the emulator, on a virtual clock: the life of each creatable thing, and what is its own.

mod api_gateway;
mod cdn;
mod cert_manager;
mod compute;
mod container_registry;
mod dns;
mod endurance;
mod inmemorydb;
mod kafka;
mod lives;
mod logging;
mod made_secrets;
mod mariadb;
mod mongodb;
mod monitoring;
mod nfs;
mod object_storage_management;
mod postgresql;
mod user_management;
mod vm_autoscaling;
mod vpn;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Request;
use http_body_util::BodyExt as _;
use ionoscloud::resource::{Collection, Creatable, Handle};
use ionoscloud::transport::TowerService;
use ionoscloud::{Body, Client, Lifecycle, WaitPolicy};
use ionoscloud_emulator::Emulator;
use tower::ServiceExt as _;

/// A data centre with the LAN 2: clusters may name ones that do not exist.
const DATACENTER: &str = "5a029f4a-72e5-11ec-90d6-0242ac120003";

/// A client without a base URL: its requests go to the vendor's hosts, which the emulator knows.
async fn client(emulator: &Emulator) -> Client {
    client_over(emulator, emulator.clone()).await
}

/// A client whose requests take this way to the emulator. Its token says whose it is, so that it recognises what it
/// created.
async fn client_over(emulator: &Emulator, way: impl TowerService) -> Client {
    let basic = format!("Basic {}", STANDARD.encode("me:secret"));
    let request = Request::get("/auth/v1/tokens/generate").header("authorization", basic);
    let response = emulator.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let response = response.into_body().collect().await.unwrap().to_bytes();
    let response: serde_json::Value = serde_json::from_slice(&response).unwrap();
    let builder = Client::builder().token(response["token"].as_str().unwrap());
    let builder = builder.wait_policy(WaitPolicy::new().jitter(0.0));
    builder.configure_transport(|transport| transport.http_service(way)).build().unwrap()
}

/// Creates one, waits for it, and returns its handle.
async fn ready<K>(collection: &Collection<K>, new: K::New) -> Handle<K>
where
    K: Creatable<Seen: Lifecycle>,
{
    let created = collection.create(new).await.unwrap();
    let id = K::Id::from(K::created_id(created.response()).unwrap());
    assert!(created.wait().await.unwrap().is_ready());
    collection.handle(id)
}
