//! Create calls of a client: which are in flight, and which resource each one returned.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// A resource that one call created may have a date of creation this long after the call, by the clock of the server: a
/// create that begins later cannot be confused with it.
const FORGET_AFTER: Duration = Duration::from_secs(15);

/// Resources that are remembered at most. The calls beside further ones identify nothing.
const MAX_RETURNED: usize = 4096;

/// Create calls in flight of a client and its clones, and the resource each one returned, so that the resource of one
/// call is never taken for that of another.
#[derive(Debug, Default)]
pub(crate) struct CreatesInFlight {
    records: Mutex<Records>,
}

#[derive(Debug, Default)]
struct Records {
    last_number: u64,
    in_flight: HashMap<u64, (String, String)>,
    /// The calls that are in flight, or that lost their response and may still be resolved.
    unresolved: HashMap<u64, Period>,
    /// The resources that calls returned, by collection and id, as long as an unresolved call may take one for its own.
    returned: HashMap<(String, String), Returned>,
    forgot_at: Option<Instant>,
    /// The times at which the first and the last resource were created that are not remembered.
    unrecorded: Option<(Instant, Instant)>,
}

#[derive(Clone, Copy, Debug)]
struct Period {
    began: Instant,
    ended: Option<Instant>,
}

#[derive(Debug)]
struct Returned {
    number: u64,
    began: Instant,
    at: Instant,
}

impl Records {
    /// Drops resources that no call can confuse any more. A call that stays unresolved keeps only those that were
    /// created beside it; once a second is enough.
    fn forget(&mut self) {
        let now = Instant::now();
        if self.forgot_at.is_some_and(|at| now.duration_since(at) < Duration::from_secs(1)) {
            return;
        }
        self.forgot_at = Some(now);
        let Self { unresolved, returned, .. } = self;
        returned.retain(|_, returned| {
            let last = returned.at + FORGET_AFTER;
            let overlaps =
                |call: &Period| call.began < last && call.ended.is_none_or(|end| returned.began < end + FORGET_AFTER);
            now < last || unresolved.values().any(overlaps)
        });
    }
}

/// One create call; it is in flight until [`ended`](Self::ended) or dropped.
#[derive(Debug)]
pub(crate) struct CreateInFlight {
    creates: Arc<CreatesInFlight>,
    number: u64,
    collection: String,
    name: String,
}

impl CreatesInFlight {
    /// Records that something of this name is being created in this collection.
    pub(crate) fn begin(self: &Arc<Self>, collection: &str, name: &str) -> CreateInFlight {
        let mut records = self.records();
        records.last_number += 1;
        let number = records.last_number;
        let (collection, name) = (collection.to_owned(), name.to_owned());
        records.in_flight.insert(number, (collection.clone(), name.clone()));
        records.unresolved.insert(number, Period { began: Instant::now(), ended: None });
        CreateInFlight { creates: Arc::clone(self), number, collection, name }
    }

    fn records(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CreateInFlight {
    /// Records that the call is over, however it ended.
    pub(crate) fn ended(&self) {
        let mut records = self.creates.records();
        records.in_flight.remove(&self.number);
        if let Some(call) = records.unresolved.get_mut(&self.number) {
            call.ended.get_or_insert_with(Instant::now);
        }
    }

    /// Records that this resource is what the call created.
    pub(crate) fn created(&self, id: &str) {
        let mut records = self.creates.records();
        let at = Instant::now();
        let began = records.unresolved.get(&self.number).map_or(at, |call| call.began);
        if records.returned.len() < MAX_RETURNED {
            let key = (self.collection.clone(), id.to_owned());
            records.returned.insert(key, Returned { number: self.number, began, at });
        } else {
            let first = records.unrecorded.map_or(began, |(first, _)| first.min(began));
            records.unrecorded = Some((first, at));
        }
        records.forget();
    }

    /// Returns true if the call may have created this resource, and no other call did or is about to.
    pub(crate) fn may_have_created(&self, id: &str) -> bool {
        let records = self.creates.records();
        let call = records.unresolved.get(&self.number);
        // An id that is made of the name is that of an earlier, deleted resource again.
        let is_later = |returned: &Returned| call.is_some_and(|call| call.began >= returned.at + FORGET_AFTER);
        let returned = records.returned.get(&(self.collection.clone(), id.to_owned()));
        let is_free = returned.is_none_or(|returned| returned.number == self.number || is_later(returned));
        let may_be_unrecorded = records.unrecorded.is_some_and(|(first, last)| {
            call.is_none_or(|call| {
                call.began < last + FORGET_AFTER && call.ended.is_none_or(|end| first < end + FORGET_AFTER)
            })
        });
        let is_namesake = |(collection, name): &(String, String)| *collection == self.collection && *name == self.name;
        is_free
            && !may_be_unrecorded
            && !records.in_flight.iter().any(|(number, other)| *number != self.number && is_namesake(other))
    }
}

impl Drop for CreateInFlight {
    fn drop(&mut self) {
        self.ended();
        self.creates.records().unresolved.remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resource_of_one_create_is_not_that_of_another() {
        let creates = Arc::new(CreatesInFlight::default());
        let (one, other) = (creates.begin("/clusters", "a"), creates.begin("/clusters", "a"));
        assert!(!one.may_have_created("1"), "the other call may create it any moment");
        other.ended();
        assert!(one.may_have_created("1"));
        other.created("2");
        one.ended();
        assert!(!one.may_have_created("2") && other.may_have_created("2"));
        let _namesake = creates.begin("/clusters", "b");
        assert!(one.may_have_created("1"), "another name is of no concern");
    }

    #[tokio::test(start_paused = true)]
    async fn finished_creates_are_forgotten() {
        let creates = Arc::new(CreatesInFlight::default());
        let lost = creates.begin("/clusters", "lost");
        lost.ended();
        for number in 0..100_000 {
            let create = creates.begin("/clusters", "a");
            create.created(&number.to_string());
            drop(create);
            tokio::time::advance(std::time::Duration::from_millis(100)).await;
            assert!(creates.records().returned.len() < 400, "{number}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn resource_created_beside_lost_create_is_remembered() {
        let creates = Arc::new(CreatesInFlight::default());
        let (lost, other) = (creates.begin("/clusters", "a"), creates.begin("/clusters", "a"));
        other.created("2");
        drop(other);
        lost.ended();
        for number in 0..1000 {
            tokio::time::advance(std::time::Duration::from_secs(1)).await;
            creates.begin("/clusters", "b").created(&format!("b-{number}"));
        }
        assert!(!lost.may_have_created("2") && lost.may_have_created("3"));
    }

    #[test]
    fn same_id_in_another_collection_is_another() {
        let creates = Arc::new(CreatesInFlight::default());
        let (one, other) = (creates.begin("/clusters/1/users", "anna"), creates.begin("/clusters/2/users", "anna"));
        other.created("anna");
        assert!(one.may_have_created("anna"));
    }

    #[tokio::test(start_paused = true)]
    async fn later_create_may_have_id_of_deleted_resource() {
        let creates = Arc::new(CreatesInFlight::default());
        creates.begin("/zones", "a").created("1");
        tokio::time::advance(FORGET_AFTER / 2).await;
        let soon = creates.begin("/zones", "a");
        soon.ended();
        assert!(!soon.may_have_created("1"));
        tokio::time::advance(FORGET_AFTER).await;
        assert!(!soon.may_have_created("1") && creates.begin("/zones", "a").may_have_created("1"));
    }

    #[test]
    fn dropped_create_is_not_in_flight() {
        let creates = Arc::new(CreatesInFlight::default());
        let one = creates.begin("/clusters", "a");
        drop(creates.begin("/clusters", "a"));
        assert!(one.may_have_created("1"));
    }

    #[test]
    fn million_creations_leave_memory_flat() {
        let creates = Arc::new(CreatesInFlight::default());
        let lost = creates.begin("/clusters", "a");
        for number in 0..1_000_000_u32 {
            creates.begin("/clusters", "a").created(&number.to_string());
        }
        let records = creates.records();
        assert_eq!((records.unresolved.len(), records.returned.len()), (1, MAX_RETURNED));
        drop(records);
        assert!(!lost.may_have_created("999999"), "another call created it, and that is not remembered");
    }
}
