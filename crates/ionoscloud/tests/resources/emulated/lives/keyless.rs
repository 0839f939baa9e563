//! The lives of what is created, listed and deleted, and is no resource of its own: tokens, memberships, DNSSEC keys.

use std::time::Duration;

use http::StatusCode;
use ionoscloud::Error;
use ionoscloud_emulator::{Effect, Fault};

use super::world::{AFTER_REPETITION, unavailable};
use super::{Condition, Lives};

/// How one fails.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Failing {
    /// The wait for its creation does.
    Waited,
    /// Its creation is refused.
    Refused,
}

impl Lives {
    /// The life of one that `make` creates, and `list` shows until `remove` with the id from the list. It is read, where
    /// that is possible, within `list`.
    pub(in super::super) async fn keyless(
        &mut self,
        (operation, end): (&str, &str),
        failing: Failing,
        list: impl AsyncFn() -> Vec<String>,
        make: impl AsyncFn() -> Result<(), Error>,
        remove: impl AsyncFn(&str) -> Result<(), Error>,
    ) {
        let condition = self.world.condition;
        tokio::time::sleep(Duration::from_secs(15)).await;
        let before = list().await;
        if condition == Condition::Overload {
            self.world.add(Fault::on(operation).nth(1).then(unavailable()));
            let error = make().await.unwrap_err();
            assert!(error.may_have_been_processed(), "{operation}: {error}");
            assert_eq!(list().await, before, "{operation}: created by a 503");
            self.world.emulator.clear_faults();
        }
        drop(self.world.received());
        let refusal = Effect::status(StatusCode::UNPROCESSABLE_ENTITY);
        match condition {
            Condition::Undisturbed => {}
            Condition::Overload => self.world.add(Fault::on_anything().calls(2..=4).then(unavailable())),
            Condition::LostResponse | Condition::LateLists => {
                self.world.add(Fault::on(operation).nth(1).then(Effect::reset().after_processing()));
            }
            Condition::Failure => {
                let effect = if failing == Failing::Waited { Effect::respond().fail_resource() } else { refusal };
                self.world.add(Fault::on(operation).nth(1).then(effect));
            }
        }
        let made = make().await;
        let name = self.creation(operation, &self.world.received());
        let is_lost = matches!(condition, Condition::LostResponse | Condition::LateLists);
        match made {
            Ok(()) => assert!(!is_lost && condition != Condition::Failure, "{name}: created"),
            Err(error) if condition == Condition::Failure => {
                assert_eq!(error.wait().is_some(), failing == Failing::Waited, "{name}: {error}");
                assert!(!error.may_have_been_processed() || error.wait().is_some(), "{name}: {error}");
                self.world.emulator.clear_faults();
                return assert_eq!(list().await, before, "{name}: failed, and is there");
            }
            Err(error) => assert!(is_lost && error.may_have_been_processed(), "{name}: {error}"),
        }
        let mut after = list().await;
        self.world.emulator.clear_faults();
        after.retain(|id| !before.contains(id));
        let [id] = after.as_slice() else { panic!("{name}: new in its list: {after:?}") };
        self.world.disturb(end, AFTER_REPETITION);
        if let Err(error) = remove(id).await {
            let is_lost = condition == Condition::LostResponse;
            assert!(is_lost && error.may_have_been_processed() && !error.is_not_found(), "{name}: {error}");
        }
        assert_eq!(list().await, before, "{name}: left");
        self.world.calm(end);
    }
}
