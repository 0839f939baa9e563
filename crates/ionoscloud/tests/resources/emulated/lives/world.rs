//! A world in which everything lives once, and what it does to each call.

use std::rc::Rc;
use std::sync::mpsc::Receiver;

use http::StatusCode;
use ionoscloud_emulator::{Effect, Emulator, Fault, RecordedRequest};

use super::Condition;
use super::wire::Wire;

/// The first request after a call that is hit and sent again.
pub(super) const AFTER_REPETITION: u64 = 3;

/// The name of the fault that hits the call itself.
const CALL: &str = "call";
/// The name of the one that hits what follows.
const LATER: &str = "later";

/// The emulator, the condition that it is in, and everything that is sent to it.
#[derive(Clone)]
pub(super) struct World {
    pub(super) emulator: Emulator,
    pub(super) condition: Condition,
    pub(super) wire: Wire,
    received: Rc<Receiver<RecordedRequest>>,
}

pub(super) fn unavailable() -> Effect {
    Effect::status(StatusCode::SERVICE_UNAVAILABLE)
}

impl World {
    pub(super) fn new(emulator: Emulator, condition: Condition, wire: Wire) -> Self {
        let received = Rc::new(emulator.journal().follow());
        Self { emulator, condition, wire, received }
    }

    /// The requests that arrived since the last time.
    pub(super) fn received(&self) -> Vec<RecordedRequest> {
        self.received.try_iter().collect()
    }

    pub(super) fn add(&self, fault: Fault) {
        self.emulator.add_fault(fault).unwrap();
    }

    /// Hits the first call of an operation, and under overload three requests, from the nth on: polls, reads and lists.
    pub(super) fn disturb(&self, operation: &str, from: u64) {
        drop(self.received());
        let call = Fault::on(operation).nth(1).named(CALL);
        match self.condition {
            Condition::Overload => {
                self.add(call.then(unavailable()));
                self.add(Fault::on_anything().calls(from..from + 3).named(LATER).then(unavailable()));
            }
            Condition::LostResponse => self.add(call.then(Effect::reset().after_processing())),
            Condition::Undisturbed | Condition::LateLists | Condition::Failure => {}
        }
    }

    /// Ends what [`disturb`](Self::disturb) began. It has to have hit the call, and something after it.
    pub(super) fn calm(&self, operation: &str) {
        self.emulator.clear_faults();
        let received = self.received();
        let calls: Vec<_> = received.iter().filter(|request| request.is_of(operation)).collect();
        assert!(!calls.is_empty(), "{operation}: not sent");
        let is_hit = |name| received.iter().any(|request| request.fault.as_deref() == Some(name));
        let hits_call = matches!(self.condition, Condition::Overload | Condition::LostResponse);
        assert_eq!(calls[0].fault.as_deref() == Some(CALL), hits_call, "{operation}: {:?}", calls[0]);
        assert_eq!(is_hit(LATER), self.condition == Condition::Overload, "{operation}: what followed");
    }
}
