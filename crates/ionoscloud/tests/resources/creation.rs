//! One call never creates two, whatever happens to it: for every product.

use ionoscloud::Resolution;
use ionoscloud::api::{dns, mongodb};
use ionoscloud::resource::{Collection, Listable};
use proptest::prelude::*;

use super::fixture::Fixture;
use super::server::{Fault, Server};

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![Just(Fault::Refused), Just(Fault::LostRequest), Just(Fault::LostResponse)]
}

async fn one_call<K: Fixture>(faults: Vec<Fault>, late_lists: u32, recover: bool) {
    let server = Server::new(K::TRANSITIONAL);
    {
        let mut state = server.state.lock().unwrap();
        (state.faults, state.late_lists) = (faults, late_lists);
    }
    let request = Collection::<K>::new(server.client(), K::root()).create(K::named("a.example"));
    let request = if recover { request.recover_lost_response() } else { request };
    match request.await {
        Ok(_) => assert_eq!(server.count(), 1),
        Err(error) => {
            assert!(server.count() <= 1);
            let Some(lost) = error.lost_creation() else {
                assert_eq!(server.count(), 0, "{error}");
                return;
            };
            match lost.resolve::<<K as Listable>::Entry>().await.unwrap() {
                Resolution::Created(_) => assert_eq!(server.count(), 1),
                Resolution::NotFound => assert_eq!(server.count(), 0),
                other => panic!("nothing else has this name: {other:?}"),
            }
        }
    }
}

fn on_a_virtual_clock(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap().block_on(test);
}

proptest! {
    // Seeds of failures belong into a test of their own.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn one_call_never_creates_two_resources(
        faults in prop::collection::vec(fault(), 0..4),
        late_lists in 0_u32..4,
        recover: bool,
    ) {
        on_a_virtual_clock(one_call::<mongodb::kinds::Cluster>(faults.clone(), late_lists, recover));
        on_a_virtual_clock(one_call::<dns::kinds::Zone>(faults, late_lists, recover));
    }
}
