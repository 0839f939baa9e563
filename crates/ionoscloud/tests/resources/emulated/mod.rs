//! The life of a resource of each kind against the emulator, on a virtual clock: the same rows for all of them.

mod api_gateway;
mod cdn;
mod cert_manager;
mod cloud_api_lives;
mod compute;
mod container_registry;
mod dns;
mod inmemorydb;
mod kafka;
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

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Request;
use http_body_util::BodyExt as _;
use ionoscloud::resource::{Collection, Creatable, Deletable, Handle, Key as _, Named};
use ionoscloud::{Body, Client, Lifecycle, WaitPolicy};
use ionoscloud_emulator::{Effect, Emulator, Fault};
use tower::ServiceExt as _;

/// A data centre with the LAN 2: clusters may name ones that do not exist.
const DATACENTER: &str = "5a029f4a-72e5-11ec-90d6-0242ac120003";

/// A client without a base URL: its requests go to the vendor's hosts, which the emulator knows. Its token says whose
/// it is, so that it recognises what it created.
async fn client(emulator: &Emulator) -> Client {
    let basic = format!("Basic {}", STANDARD.encode("me:secret"));
    let request = Request::get("/auth/v1/tokens/generate").header("authorization", basic);
    let response = emulator.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let response = response.into_body().collect().await.unwrap().to_bytes();
    let response: serde_json::Value = serde_json::from_slice(&response).unwrap();
    let emulator = emulator.clone();
    let builder = Client::builder().token(response["token"].as_str().unwrap());
    let builder = builder.wait_policy(WaitPolicy::new().jitter(0.0));
    builder.configure_transport(|transport| transport.http_service(emulator)).build().unwrap()
}

/// An emulator that loses the response of the second creation by this operation.
fn emulator(create: &str) -> Emulator {
    Emulator::builder().fault(Fault::on(create).nth(2).then(Effect::reset().after_processing())).build().unwrap()
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

/// Creates one of this name, reads, lists, finds and changes it, and deletes it; then loses the response of a creation,
/// after which there is one all the same. Entries that are there before stay.
async fn life<K>(collection: &Collection<K>, name: &str, new: K::New, change: impl AsyncFnOnce(Handle<K>))
where
    K: Creatable<Seen: Lifecycle, New: Clone> + Named + Deletable,
{
    let others = names(collection).await;
    let handle = ready(collection, new.clone()).await;
    handle.get().await.unwrap();
    let mut all = others.clone();
    all.push(name.to_owned());
    assert_eq!(names(collection).await, all);
    let found = collection.find(name).await.unwrap().unwrap();
    assert_eq!(K::entry_id(&found), handle.key().ids().last().copied());
    assert!(collection.find(&name[1..]).await.unwrap().is_none(), "part of a name is another one");

    change(handle.clone()).await;
    handle.delete().await.unwrap().wait().await.unwrap();
    assert!(handle.get().await.map(|_| ()).unwrap_err().is_not_found());
    assert!(collection.find(name).await.unwrap().is_none());

    // An id that is made of the name is the same again: until then, it may be that of the deleted one.
    tokio::time::sleep(Duration::from_secs(15)).await;
    let again = collection.create(new).recover_lost_response().await.unwrap();
    assert!(again.wait().await.unwrap().is_ready());
    assert_eq!(names(collection).await, all);
}

async fn names<K: Named>(collection: &Collection<K>) -> Vec<String> {
    let entries = collection.list().collect_up_to(20).await.unwrap();
    entries.iter().filter_map(|entry| K::entry_name(entry).map(str::to_owned)).collect()
}
