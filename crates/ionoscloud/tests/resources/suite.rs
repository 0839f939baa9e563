//! The life of a resource, for every product: each row of the table is one fault.

use http::StatusCode;
use ionoscloud::api::postgresql::{v1, v2};
use ionoscloud::api::{backup_units, compute, dns, kubernetes, mongodb, user_management};
use ionoscloud::resource::{Collection, Creatable, Listable};
use ionoscloud::{ErrorKind, Lifecycle as _, Resolution};

use super::fixture::Fixture;
use super::server::{Fault, Server};

struct Row {
    faults: &'static [Fault],
    late_lists: u32,
    gone: StatusCode,
}

const ROWS: &[Row] = &[
    Row { faults: &[], late_lists: 0, gone: StatusCode::NOT_FOUND },
    Row { faults: &[], late_lists: 0, gone: StatusCode::GONE },
    Row { faults: &[Fault::LostResponse], late_lists: 0, gone: StatusCode::NOT_FOUND },
    Row { faults: &[Fault::LostResponse], late_lists: 3, gone: StatusCode::NOT_FOUND },
    Row { faults: &[Fault::Refused], late_lists: 0, gone: StatusCode::NOT_FOUND },
];

fn id<K: Creatable>(created: &K::Created) -> K::Id {
    K::Id::from(K::created_id(created).unwrap())
}

async fn life<K: Fixture>(row: &Row) {
    let server = Server::of::<K>();
    let collection = Collection::<K>::new(server.client(), K::root());
    {
        let mut state = server.state.lock().unwrap();
        state.faults = row.faults.to_vec();
        (state.late_lists, state.gone) = (row.late_lists, Some(row.gone));
    }
    let created = collection.create(K::named("a.example")).recover_lost_response().await.unwrap();
    assert_eq!(server.count(), 1);
    let id = id::<K>(created.response());
    assert!(created.wait().await.unwrap().is_ready());
    collection.get(id.clone()).await.unwrap();
    assert_eq!(collection.list().collect_up_to(10).await.unwrap().len(), 1);
    let found = collection.find("a.example").await.unwrap().unwrap();
    assert_eq!(K::entry_name(&found), Some("a.example"));
    assert!(collection.find("a.exampl").await.unwrap().is_none(), "part of a name is another one");

    let handle = collection.handle(id);
    K::change(handle.clone()).await.unwrap();
    handle.delete().await.unwrap().wait().await.unwrap();
    let gone = collection.get(K::id(handle.key()).clone()).await.map(|_| ()).unwrap_err();
    assert!(gone.is_not_found(), "{gone}");
    assert!(collection.find("a.example").await.unwrap().is_none());

    let again = collection.create(K::named("a.example")).await.unwrap();
    assert!(again.wait().await.unwrap().is_ready());
    assert_eq!(server.count(), 1);
}

pub(super) async fn lives<K: Fixture>() {
    for row in ROWS {
        life::<K>(row).await;
    }
}

#[tokio::test(start_paused = true)]
async fn clusters_live_through_every_fault() {
    lives::<mongodb::kinds::Cluster>().await;
}

#[tokio::test(start_paused = true)]
async fn zones_live_through_every_fault() {
    lives::<dns::kinds::Zone>().await;
}

#[tokio::test(start_paused = true)]
async fn postgresql_clusters_live_through_every_fault() {
    lives::<v1::kinds::Cluster>().await;
    lives::<v2::kinds::Cluster>().await;
}

#[tokio::test(start_paused = true)]
async fn composites_of_cloud_api_live_through_every_fault() {
    lives::<compute::kinds::Datacenter>().await;
    lives::<compute::kinds::Server>().await;
    lives::<compute::kinds::Lan>().await;
    lives::<compute::kinds::Nic>().await;
}

#[tokio::test(start_paused = true)]
async fn kinds_with_secrets_live_through_every_fault() {
    lives::<compute::kinds::Volume>().await;
    lives::<backup_units::kinds::Unit>().await;
    lives::<user_management::kinds::User>().await;
}

#[tokio::test(start_paused = true)]
async fn kubernetes_lives_through_every_fault() {
    lives::<kubernetes::kinds::Cluster>().await;
    lives::<kubernetes::kinds::NodePool>().await;
}

async fn failure_in_success<K: Fixture>() {
    let server = Server::of::<K>();
    server.state.lock().unwrap().faults = vec![Fault::Failed];
    let collection = Collection::<K>::new(server.client(), K::root());
    let created = collection.create(K::named("a.example")).await.unwrap();
    let error = created.wait().await.map(|_| ()).unwrap_err();
    assert_eq!(error.wait().unwrap().state(), Some("FAILED"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn failed_state_in_202_fails_wait() {
    failure_in_success::<mongodb::kinds::Cluster>().await;
    failure_in_success::<dns::kinds::Zone>().await;
    failure_in_success::<v1::kinds::Cluster>().await;
    failure_in_success::<v2::kinds::Cluster>().await;
    failure_in_success::<kubernetes::kinds::NodePool>().await;
    failure_in_success::<compute::kinds::Server>().await;
}

async fn same_name_twice<K: Fixture>() {
    let server = Server::of::<K>();
    let collection = Collection::<K>::new(server.client(), K::root());
    for _ in 0..2 {
        let _ = collection.create(K::named("a.example")).await.unwrap();
    }
    let error = collection.find("a.example").await.map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Ambiguous);
    assert!(error.to_string().contains("id-1, id-2"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn find_of_duplicate_name_is_ambiguous() {
    same_name_twice::<mongodb::kinds::Cluster>().await;
    same_name_twice::<dns::kinds::Zone>().await;
    same_name_twice::<v1::kinds::Cluster>().await;
    same_name_twice::<v2::kinds::Cluster>().await;
}

async fn lost<K: Fixture>(fault: Fault) -> (usize, Resolution<<K as Listable>::Entry>) {
    let server = Server::of::<K>();
    server.state.lock().unwrap().faults = vec![fault];
    let collection = Collection::<K>::new(server.client(), K::root());
    let error = collection.create(K::named("a.example")).await.map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    let resolution = error.lost_creation().unwrap().resolve::<<K as Listable>::Entry>().await.unwrap();
    (server.count(), resolution)
}

async fn resolutions<K: Fixture>() {
    assert!(matches!(lost::<K>(Fault::LostResponse).await, (1, Resolution::Created(_))));
    assert!(matches!(lost::<K>(Fault::LostRequest).await, (0, Resolution::NotFound)));
}

#[tokio::test(start_paused = true)]
async fn lost_creation_resolves_to_real_outcome() {
    resolutions::<mongodb::kinds::Cluster>().await;
    resolutions::<dns::kinds::Zone>().await;
    resolutions::<v1::kinds::Cluster>().await;
    resolutions::<v2::kinds::Cluster>().await;
    resolutions::<compute::kinds::Datacenter>().await;
    resolutions::<compute::kinds::Server>().await;
    resolutions::<kubernetes::kinds::NodePool>().await;
}

#[tokio::test(start_paused = true)]
async fn lost_group_is_ambiguous_without_creator() {
    // The API shows neither who created a group nor when. The server does, and the model has no place for it.
    let lost = lost::<user_management::kinds::Group>(Fault::LostResponse).await;
    assert!(matches!(lost, (1, Resolution::Ambiguous(_))), "{lost:?}");
}

#[tokio::test(start_paused = true)]
async fn lost_creation_without_name_is_unresolved() {
    let server = Server::new("PROVISIONING");
    server.state.lock().unwrap().faults = vec![Fault::LostResponse];
    let zones = server.client().dns().zones();
    let error = zones.create(ionoscloud::dns::NewZone::new(" ")).recover_lost_response().await.map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert!(error.lost_creation().is_none() && server.count() == 1);
}
