//! The lives of every creatable thing of all documents, in one program: from nothing to ready, changed, listed, found,
//! deleted and gone; undisturbed, and in each of the conditions that disturb.

mod auth;
mod change;
mod cloud_api;
mod creation;
mod dataplatform;
mod documents;
mod exceptions;
mod keyless;
mod life;
mod other_operations;
mod recording;
mod upsert;
mod wire;
mod world;

use std::collections::BTreeSet;
use std::time::Duration;

use ionoscloud::Client;
use ionoscloud_emulator::{Emulator, Times};

pub(super) use self::keyless::Failing;
use self::recording::Recording;
use self::wire::Wire;
use self::world::World;
use super::{
    api_gateway, cdn, cert_manager, container_registry, dns, inmemorydb, kafka, logging, mariadb, mongodb, monitoring,
    nfs, object_storage_management, postgresql, vm_autoscaling, vpn,
};

/// The time after which lists show what is new, where they are late.
const LATE: Duration = Duration::from_secs(20);

/// The disturbance of each of the lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    Undisturbed,
    /// Creation, change and deletion, and the reads after them, meet an API that is overloaded.
    Overload,
    /// Creation, change and deletion are processed, and their responses are lost.
    LostResponse,
    /// The response of the creation is lost, and lists show what is new after [`LATE`] alone.
    LateLists,
    /// Everything that is created fails, or is refused if it cannot.
    Failure,
}

/// A world in which everything lives once.
pub(super) struct Lives {
    pub(super) client: Client,
    world: World,
    recording: Option<Recording>,
    /// The creations, by document and id of the operation.
    lived: BTreeSet<String>,
    /// Those of them whose creations cannot fail but by a refusal.
    stateless: BTreeSet<String>,
}

impl Lives {
    async fn new(condition: Condition) -> Self {
        let late = if condition == Condition::LateLists { LATE } else { Duration::ZERO };
        let times = Times::default().list_visibility_delay(late);
        let emulator = Emulator::builder().times(times).build().unwrap();
        let is_recorded = condition == Condition::Undisturbed;
        let recording = is_recorded.then(Recording::new).flatten();
        let wire = Wire::new(recording.clone());
        let client = super::client_over(&emulator, {
            let (emulator, wire) = (emulator.clone(), wire.clone());
            tower::service_fn(move |request| wire.clone().pass(emulator.clone(), request))
        })
        .await;
        let world = World::new(emulator, condition, wire);
        Self { client, world, recording, lived: BTreeSet::new(), stateless: BTreeSet::new() }
    }
}

/// Has everything live in this condition, in which all of it has to.
async fn everything_lives(condition: Condition) {
    let mut lives = Lives::new(condition).await;
    Box::pin(auth::lives(&mut lives)).await;
    Box::pin(cloud_api::lives(&mut lives)).await;
    Box::pin(api_gateway::lives(&mut lives)).await;
    Box::pin(cdn::lives(&mut lives)).await;
    Box::pin(cert_manager::lives(&mut lives)).await;
    Box::pin(container_registry::lives(&mut lives)).await;
    Box::pin(dataplatform::lives(&mut lives)).await;
    Box::pin(dns::lives(&mut lives)).await;
    Box::pin(inmemorydb::lives(&mut lives)).await;
    Box::pin(kafka::lives(&mut lives)).await;
    Box::pin(logging::lives(&mut lives)).await;
    Box::pin(mariadb::lives(&mut lives)).await;
    Box::pin(mongodb::lives(&mut lives)).await;
    Box::pin(monitoring::lives(&mut lives)).await;
    Box::pin(nfs::lives(&mut lives)).await;
    Box::pin(object_storage_management::lives(&mut lives)).await;
    Box::pin(postgresql::lives(&mut lives)).await;
    Box::pin(vm_autoscaling::lives(&mut lives)).await;
    Box::pin(vpn::lives(&mut lives)).await;
    documents::check_creations(&lives.lived);
    if condition == Condition::Undisturbed {
        documents::check_changes(&lives.world.emulator.journal());
        Box::pin(other_operations::call_all(&lives)).await;
        if let Some(recording) = &lives.recording {
            recording.write(&lives.world.emulator.journal());
        }
    }
    use exceptions::{FAILED_ACTION, NO_CREATOR, NO_REASON, NO_REQUEST, NO_STATE};
    for table in [FAILED_ACTION, NO_CREATOR, NO_REASON, NO_REQUEST] {
        assert!(documents::names(table).is_subset(&lives.lived), "a row of what does not live: {table:?}");
    }
    if condition == Condition::Failure {
        assert_eq!(lives.stateless, documents::names(NO_STATE));
    }
}

#[tokio::test(start_paused = true)]
async fn everything_lives_undisturbed() {
    everything_lives(Condition::Undisturbed).await;
}

#[tokio::test(start_paused = true)]
async fn everything_lives_through_overload() {
    everything_lives(Condition::Overload).await;
}

#[tokio::test(start_paused = true)]
async fn everything_lives_after_lost_response() {
    everything_lives(Condition::LostResponse).await;
}

#[tokio::test(start_paused = true)]
async fn everything_lives_with_late_lists() {
    everything_lives(Condition::LateLists).await;
}

#[tokio::test(start_paused = true)]
async fn everything_that_fails_is_reported_and_deleted() {
    everything_lives(Condition::Failure).await;
}
