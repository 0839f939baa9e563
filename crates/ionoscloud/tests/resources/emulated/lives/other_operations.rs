//! The operations that are no part of a life: catalogues and reports, actions, and what the API makes by itself. With
//! them, our client has called everything that the documents have.

mod cloud_catalogues;
mod contract;
mod databases;
mod dns;
mod kubernetes;
mod platform;
mod servers;
mod users;

use std::collections::BTreeSet;
use std::fmt::Debug;

use ionoscloud::resource::{Collection, Listable, Resource};
use ionoscloud_emulator::Emulator;

use super::Lives;
use super::documents::seen;

/// Calls what the lives leave out, and checks that every operation of every document has then been called with success.
pub(super) async fn call_all(lives: &Lives) {
    let client = &lives.client;
    Box::pin(cloud_catalogues::calls(client)).await;
    Box::pin(servers::calls(client)).await;
    Box::pin(users::calls(client)).await;
    Box::pin(kubernetes::calls(client)).await;
    Box::pin(dns::calls(client)).await;
    Box::pin(platform::calls(client)).await;
    Box::pin(databases::calls(client)).await;
    // Last, because it takes months.
    Box::pin(contract::calls(client)).await;
    let (called, _) = seen(&lives.world.emulator.journal());
    let routes = Emulator::routes();
    let all: BTreeSet<String> = routes.iter().map(|route| format!("{}/{}", route.document, route.operation)).collect();
    assert_eq!(all.len(), routes.len());
    let uncalled: Vec<_> = all.difference(&called).collect();
    assert!(uncalled.is_empty(), "not called with success: {uncalled:?}");
}

/// Lists a collection, and reads its first one, which is the same there.
async fn first_of<K>(collection: &Collection<K>) -> K::Item
where
    K: Listable + Resource<Item = K::Entry>,
{
    let listed = collection.list().collect_up_to(1_000).await.unwrap();
    let id = K::entry_id(&listed[0]).unwrap();
    let read = collection.get(K::Id::from(id)).await.unwrap();
    assert_eq!(read, listed[0]);
    read
}

/// The one entry of a list.
fn only<T: Debug>(mut entries: Vec<T>) -> T {
    assert_eq!(entries.len(), 1, "{entries:?}");
    entries.remove(0)
}
