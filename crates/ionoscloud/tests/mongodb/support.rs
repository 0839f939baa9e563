use std::time::Duration;

use ionoscloud::mongodb::{ClusterHandle, Connection, Edition, NewCluster, StorageType};
use ionoscloud::{Client, WaitPolicy};
use ionoscloud_emulator::{Emulator, Times};

pub(crate) const PLAYGROUND: &str = "33457e53-1f8b-4ed2-8a12-2d42355aa759";
pub(crate) const XS: &str = "6b78ea06-ee0e-4689-998c-fc9c46e781f6";

pub(crate) fn client(emulator: &Emulator) -> Client {
    let emulator = emulator.clone();
    let builder = Client::builder().token(test_secrets::token()).wait_policy(WaitPolicy::new().jitter(0.0));
    builder.configure_transport(|transport| transport.http_service(emulator)).build().unwrap()
}

pub(crate) fn order(instances: u32) -> NewCluster {
    let addresses = (3..3 + instances).map(|last| format!("10.7.222.{last}/24"));
    let connection = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", addresses);
    NewCluster::new()
        .mongodb_version("6.0")
        .instances(instances)
        .connections([connection])
        .location("de/txl")
        .display_name("prod")
}

pub(crate) fn playground() -> NewCluster {
    order(1).edition(Edition::Playground).template_id(PLAYGROUND)
}

pub(crate) fn business() -> NewCluster {
    order(3).edition(Edition::Business).template_id(XS)
}

pub(crate) fn enterprise() -> NewCluster {
    let order = order(3).edition(Edition::Enterprise).cores(2).ram_gb(4).storage_gb(20);
    order.storage_type(StorageType::SsdPremium)
}

/// A cluster that is ready, in an emulator of its own.
pub(crate) async fn ready(order: NewCluster) -> (Emulator, ClusterHandle) {
    ready_with(Times::default(), order).await
}

pub(crate) async fn ready_with(times: Times, order: NewCluster) -> (Emulator, ClusterHandle) {
    let emulator = Emulator::builder().times(times).build().unwrap();
    let client = client(&emulator);
    let cluster = client.mongodb().clusters().create(order).await.unwrap().wait().await.unwrap();
    emulator.journal().clear();
    (emulator, client.mongodb().cluster(cluster.id))
}

/// The bodies of what was sent are not in the journal; what came of it is asked for instead.
pub(crate) fn sent(emulator: &Emulator) -> Vec<String> {
    let requests = emulator.journal().requests();
    let writes = requests.iter().filter(|request| request.method != http::Method::GET);
    writes.map(|request| format!("{} {}", request.method, request.operation.unwrap_or("?"))).collect()
}

pub(crate) fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}
