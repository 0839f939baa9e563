//! Deleting the network of a cluster that is gone.

use http::{Method, Request, StatusCode};
use ionoscloud::wait::retry_while_delete_protected;
use ionoscloud::{AuthMethod, Body, Client, Error, OperationInfo, Product, Server, WaitPolicy};
use ionoscloud_emulator::{Effect, Emulator, Fault};
use tokio::time::Instant;

use crate::support::{business, client, ready, seconds};

static COMPUTE: Product = Product::new("compute", "6.0")
    .with_base_path("/cloudapi/v6")
    .with_servers(&[Server::new("https://api.ionos.com/cloudapi/v6", "global")])
    .with_auth_methods(&[AuthMethod::Basic, AuthMethod::Bearer]);
const DATACENTER: &str = "/datacenters/5a029f4a-72e5-11ec-90d6-0242ac120003";
const DELETE_LAN: &str = "datacentersLansDelete";

async fn delete(client: &Client, path: &str) -> Result<(), Error> {
    let mut request = Request::new(Body::empty());
    *request.method_mut() = Method::DELETE;
    *request.uri_mut() = path.parse().unwrap();
    let response = client.request(&COMPUTE, request).await?;
    // The network was never made in the emulator: 404 is the response once nothing keeps it.
    match response.status() {
        StatusCode::NOT_FOUND => Ok(()),
        _ => Err(Error::from_response(&OperationInfo::raw(&COMPUTE, Method::DELETE), &response)),
    }
}

async fn delete_lan(client: &Client) -> Result<(), Error> {
    delete(client, &format!("{DATACENTER}/lans/1")).await
}

/// An emulator whose only cluster has just gone.
async fn left_behind() -> (Emulator, Client) {
    let (emulator, cluster) = ready(business()).await;
    let client = client(&emulator);
    let refused = delete_lan(&client).await.unwrap_err();
    assert!(refused.is_delete_protected(), "the cluster is there: {refused}");
    cluster.delete().await.unwrap().wait().await.unwrap();
    emulator.journal().clear();
    (emulator, client)
}

#[tokio::test(start_paused = true)]
async fn lan_and_datacenter_of_deleted_cluster_are_released() {
    let (emulator, client) = left_behind().await;
    // A gateway is down for one of the attempts, which the transport repeats.
    let down = Effect::status(StatusCode::BAD_GATEWAY).html();
    emulator.add_fault(Fault::on(DELETE_LAN).nth(3).named("down").then(down)).unwrap();
    let began = Instant::now();
    retry_while_delete_protected(client.wait_policy(), || delete_lan(&client)).await.unwrap();
    let waited = began.elapsed();
    // The cluster went up to 30 seconds before the wait for it noticed.
    assert!((seconds(270)..seconds(331)).contains(&waited), "{waited:?}");
    retry_while_delete_protected(client.wait_policy(), || delete(&client, DATACENTER)).await.unwrap();
    assert_eq!(began.elapsed(), waited, "the data centre was released with it");

    let requests = emulator.journal().requests();
    let status = |index: usize| requests[index].status.unwrap().as_u16();
    let last = requests.len() - 2;
    assert_eq!([status(0), status(1), status(2), status(3)], [403, 403, 502, 403]);
    assert_eq!([status(last - 1), status(last), status(last + 1)], [403, 404, 404]);
    assert_eq!(emulator.journal().count("datacentersDelete"), 1);
    assert!(requests.iter().all(|request| request.path_and_query.starts_with("/cloudapi/v6/datacenters/")));
}

#[tokio::test(start_paused = true)]
async fn other_403_or_timeout_ends_wait_for_release() {
    let (emulator, client) = left_behind().await;
    emulator.add_fault(Fault::on(DELETE_LAN).nth(2).then(Effect::status(StatusCode::FORBIDDEN))).unwrap();
    let error = retry_while_delete_protected(client.wait_policy(), || delete_lan(&client)).await.unwrap_err();
    assert!(error.is_forbidden() && !error.is_delete_protected(), "{error}");
    assert_eq!(emulator.journal().count(DELETE_LAN), 2);

    let impatient = WaitPolicy::new().timeout(seconds(60));
    let error = retry_while_delete_protected(&impatient, || delete_lan(&client)).await.unwrap_err();
    assert!(error.is_delete_protected(), "{error}");
    assert!(error.to_string().contains("is delete-protected by the MongoDB cluster"), "{error}");
}
