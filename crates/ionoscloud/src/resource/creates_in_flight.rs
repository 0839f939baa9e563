use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How long the resource of one call can be mistaken for that of a later one: the slack of clocks, with a margin.
const RETENTION: Duration = Duration::from_secs(30);

/// Ids that are remembered at most.
const MAX_RETURNED: usize = 4096;

/// Create calls in flight of a client and its clones, and the resource each one returned, so that the resource of one
/// call is never taken for that of another.
///
/// Memory is bounded: an id is forgotten once no call can be mistaken for its creator. Beyond [`MAX_RETURNED`] ids the
/// oldest is forgotten all the same; calls that it might have mattered to then identify nothing.
#[derive(Debug, Default)]
pub(crate) struct CreatesInFlight {
    records: Mutex<Records>,
}

#[derive(Debug, Default)]
struct Records {
    last_number: u64,
    /// The calls that are in flight or may still be searched for, oldest first.
    calls: BTreeMap<u64, Call>,
    returned: HashMap<String, u64>,
    /// The ids of `returned`, oldest first.
    order: VecDeque<(Instant, String)>,
    /// The time of the newest id that was forgotten too early.
    forgotten: Option<Instant>,
}

#[derive(Debug)]
struct Call {
    name: String,
    began: Instant,
    in_flight: bool,
}

/// One create call; it is in flight until [`ended`](Self::ended) or dropped.
#[derive(Debug)]
pub(crate) struct CreateInFlight {
    creates: Arc<CreatesInFlight>,
    number: u64,
    name: String,
    began: Instant,
}

impl CreatesInFlight {
    /// Records that something of this name is being created.
    pub(crate) fn begin(self: &Arc<Self>, name: &str) -> CreateInFlight {
        let (mut records, began) = (self.records(), Instant::now());
        records.last_number += 1;
        let number = records.last_number;
        records.calls.insert(number, Call { name: name.to_owned(), began, in_flight: true });
        CreateInFlight { creates: Arc::clone(self), number, name: name.to_owned(), began }
    }

    fn records(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Records {
    fn forget_old_ids(&mut self, now: Instant) {
        let oldest_call = self.calls.values().next().map_or(now, |call| call.began);
        while let Some((at, _)) = self.order.front() {
            let too_many = self.order.len() > MAX_RETURNED;
            if !too_many && *at + RETENTION >= oldest_call {
                return;
            }
            if *at + RETENTION >= oldest_call {
                self.forgotten = Some(*at);
            }
            if let Some((_, id)) = self.order.pop_front() {
                self.returned.remove(&id);
            }
        }
    }
}

impl CreateInFlight {
    /// Records that the call is over, however it ended.
    pub(crate) fn ended(&self) {
        if let Some(call) = self.creates.records().calls.get_mut(&self.number) {
            call.in_flight = false;
        }
    }

    /// Records that this resource is what the call created.
    pub(crate) fn created(&self, id: &str) {
        let (mut records, now) = (self.creates.records(), Instant::now());
        if records.returned.insert(id.to_owned(), self.number).is_none() {
            records.order.push_back((now, id.to_owned()));
        }
        records.forget_old_ids(now);
    }

    /// Returns true if this resource may be what the call created, and not what another call did or is about to.
    pub(crate) fn may_have_created(&self, id: &str) -> bool {
        let records = self.creates.records();
        let is_free = records.returned.get(id).is_none_or(|number| *number == self.number);
        let knows_all = records.forgotten.is_none_or(|at| at + RETENTION < self.began);
        let is_rival =
            |(number, call): (&u64, &Call)| *number != self.number && call.in_flight && call.name == self.name;
        is_free && knows_all && !records.calls.iter().any(is_rival)
    }
}

impl Drop for CreateInFlight {
    fn drop(&mut self) {
        self.creates.records().calls.remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resource_of_one_create_is_not_that_of_another() {
        let creates = Arc::new(CreatesInFlight::default());
        let (one, other) = (creates.begin("a"), creates.begin("a"));
        assert!(!one.may_have_created("1"), "the other call may create it any moment");
        other.ended();
        assert!(one.may_have_created("1"));
        other.created("2");
        one.ended();
        assert!(!one.may_have_created("2") && other.may_have_created("2"));
        let _namesake = creates.begin("b");
        assert!(one.may_have_created("1"), "another name is of no concern");
    }

    #[test]
    fn dropped_create_is_not_in_flight() {
        let creates = Arc::new(CreatesInFlight::default());
        let one = creates.begin("a");
        drop(creates.begin("a"));
        assert!(one.may_have_created("1"));
    }

    #[test]
    fn million_creations_leave_memory_flat() {
        let creates = Arc::new(CreatesInFlight::default());
        for number in 0..1_000_000_u32 {
            let create = creates.begin("a");
            create.created(&number.to_string());
        }
        let records = creates.records();
        assert!(records.calls.is_empty());
        assert_eq!((records.returned.len(), records.order.len()), (MAX_RETURNED, MAX_RETURNED));
    }

    #[test]
    fn call_with_forgotten_rivals_identifies_nothing() {
        let creates = Arc::new(CreatesInFlight::default());
        let lost = creates.begin("a");
        for number in 0..=MAX_RETURNED {
            creates.begin("a").created(&number.to_string());
        }
        assert!(!lost.may_have_created("0"), "another call created it, and that was forgotten");
    }

    #[tokio::test(start_paused = true)]
    async fn old_ids_are_forgotten() {
        let creates = Arc::new(CreatesInFlight::default());
        creates.begin("a").created("1");
        tokio::time::advance(RETENTION * 2).await;
        let later = creates.begin("a");
        later.created("2");
        assert_eq!(creates.records().returned.len(), 1);
        assert!(later.may_have_created("2"));
    }
}
