//! Catalogues of the Cloud API for every contract: locations, templates and images, labels and requests.

use ionoscloud::Client;
use ionoscloud::compute::operations::ListRegionLocations;
use ionoscloud::compute::*;
use ionoscloud::{ErrorKind, Lifecycle as _};

use super::super::super::ready;
use super::only;

pub(super) async fn calls(client: &Client) {
    let compute = client.compute();
    assert_eq!(compute.api_info().await.unwrap().name.as_deref(), Some("CLOUD API"));
    let contract = only(compute.contracts().list().collect_up_to(10).await.unwrap()).properties.unwrap();
    assert!(contract.contract_number.is_some_and(|number| number > 0), "{contract:?}");
    locations(client).await;
    let templates = compute.templates().list().collect_up_to(100).await.unwrap();
    let read = compute.template(&templates[0].id).get().await.unwrap();
    assert_eq!(read.properties, templates[0].properties);
    images(&compute).await;
    labels(&compute).await;
    let requests = compute.requests().list().collect_up_to(1_000).await.unwrap();
    let read = compute.request(&requests[0].id).get().await.unwrap();
    assert_eq!(read.id, requests[0].id);
    assert!(read.is_ready() && read.properties.is_some_and(|properties| properties.method.is_some()));
}

async fn locations(client: &Client) {
    let compute = client.compute();
    let all = compute.locations().list().collect_up_to(100).await.unwrap();
    let mut german = client.send(ListRegionLocations::new("de")).await.unwrap().items;
    assert!(german.len() > 1 && all.len() > german.len(), "{german:?}");
    german.retain(|location| !location.id.as_str().starts_with("de/"));
    assert!(german.is_empty(), "{german:?}");
    let berlin = compute.region_locations("de").get("txl").await.unwrap();
    assert_eq!(berlin.id.as_str(), "de/txl");
    let listed = all.iter().find(|location| location.id == berlin.id).unwrap();
    assert_eq!(berlin.properties, listed.properties);
}

/// An image of the contract's own, which is changed and deleted: it came by an upload.
async fn images(compute: &Compute) {
    let own = compute.images().list().filter("public", "false").collect_up_to(100).await.unwrap();
    let image = compute.image(&own[0].id);
    assert_eq!(image.get().await.unwrap().properties.unwrap().public, Some(false));
    image.update(ImageUpdate::new().name("mine").licence_type("LINUX")).await.unwrap().wait().await.unwrap();
    assert_eq!(image.get().await.unwrap().properties.unwrap().name.as_deref(), Some("mine"));
    let ours = ImageReplacement::new("LINUX").name("ours").description("of us");
    image.replace(ours).await.unwrap().wait().await.unwrap();
    let properties = image.get().await.unwrap().properties.unwrap();
    assert_eq!((properties.name.as_deref(), properties.description.as_deref()), (Some("ours"), Some("of us")));
    image.delete().await.unwrap().wait().await.unwrap();
    assert_eq!(image.get().await.unwrap_err().kind(), ErrorKind::Api);
    let left = compute.images().list().filter("public", "false").collect_up_to(100).await.unwrap();
    assert!(left.iter().all(|one| one.id != own[0].id));
}

async fn labels(compute: &Compute) {
    let block = ready(&compute.ip_blocks(), NewIpBlock::new("de/txl", 1).name("of labels")).await;
    let labels = block.labels();
    let _ = labels.create(NewResourceLabel::new("stage", "calls")).await.unwrap().wait().await.unwrap();
    let listed = compute.labels().list().collect_up_to(100).await.unwrap();
    let is_own = |label: &&Label| {
        let of = label.properties.as_ref().and_then(|properties| properties.resource_id.as_ref());
        of.is_some_and(|id| id.as_str() == block.id().as_str())
    };
    let listed = listed.iter().find(is_own).unwrap();
    let read = compute.label(&*listed.id).get().await.unwrap().properties.unwrap();
    assert_eq!((read.key.as_deref(), read.value.as_deref()), (Some("stage"), Some("calls")));
    assert_eq!(read.resource_type.as_deref(), Some("ipblock"));
}
