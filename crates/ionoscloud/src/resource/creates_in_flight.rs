//! Create calls of a client: which may have created a resource that no call returned, and what each one returned.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// A resource that one call created may have a date of creation this long after the call, by the clock of the server: a
/// create that begins later cannot be confused with it.
const FORGET_AFTER: Duration = Duration::from_secs(15);

/// Resources, and calls that were cancelled, that are remembered at most. The calls beside further ones identify nothing.
const MAX_REMEMBERED: usize = 4096;

/// Create calls of a client and its clones, and the resource each one returned, so that the resource of one call is
/// never taken for that of another.
#[derive(Debug, Default)]
pub(crate) struct CreatesInFlight {
    records: Mutex<Records>,
}

#[derive(Debug, Default)]
struct Records {
    last_number: u64,
    /// The calls that are in flight, that lost their response and may still be resolved, and that nothing will resolve.
    calls: HashMap<u64, Call>,
    /// The resources that calls returned, by collection and id, as long as an unresolved call may take one for its own.
    returned: HashMap<(String, String), Returned>,
    forgot_at: Option<Instant>,
    /// The time from the begin of the first call to the end of the last one that are not remembered.
    unrecorded: Option<Period>,
}

#[derive(Debug)]
struct Call {
    collection: String,
    name: String,
    period: Period,
    outcome: Outcome,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// It may have created something, and will be known.
    Open,
    /// It created nothing, or what it created is known.
    Known,
    /// It may have created something, and no call will ever know: it was cancelled, or its error was dropped.
    Abandoned,
}

/// The time of a call; it has no end while the call is in flight.
#[derive(Clone, Copy, Debug)]
struct Period {
    began: Instant,
    ended: Option<Instant>,
}

impl Period {
    /// Returns true if what one call created may have a date of creation at which the other was in flight.
    fn may_be_confused_with(self, other: Self) -> bool {
        let begins_before_end = |one: Self, other: Self| other.ended.is_none_or(|end| one.began < end + FORGET_AFTER);
        begins_before_end(self, other) && begins_before_end(other, self)
    }

    fn end(&mut self) {
        self.ended.get_or_insert_with(Instant::now);
    }
}

#[derive(Debug)]
struct Returned {
    number: u64,
    period: Period,
}

impl Records {
    /// Drops what no call can confuse any more. A call that stays unresolved keeps only what was created beside it; once
    /// a second is enough.
    fn forget(&mut self) {
        let now = Instant::now();
        if self.forgot_at.is_some_and(|at| now.duration_since(at) < Duration::from_secs(1)) {
            return;
        }
        self.forgot_at = Some(now);
        let open = self.calls.values().filter(|call| call.outcome == Outcome::Open);
        let open: Vec<Period> = open.map(|call| call.period).chain([Period { began: now, ended: None }]).collect();
        let matters = |period: Period| open.iter().any(|call| call.may_be_confused_with(period));
        self.returned.retain(|_, returned| matters(returned.period));
        self.calls.retain(|_, call| call.outcome != Outcome::Abandoned || matters(call.period));
    }

    /// Records that something was created in this time, which is not remembered.
    fn leave_out(&mut self, Period { began, ended }: Period) {
        let began = self.unrecorded.map_or(began, |unrecorded| unrecorded.began.min(began));
        let ended = ended.max(self.unrecorded.and_then(|unrecorded| unrecorded.ended));
        self.unrecorded = Some(Period { began, ended });
    }
}

/// One create call; it is in flight until [`failed`](Self::failed), [`lost`](Self::lost), or dropped. What is dropped
/// before [`created`](Self::created) or `failed` may have created something.
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
        let period = Period { began: Instant::now(), ended: None };
        let call = Call { collection: collection.clone(), name: name.clone(), period, outcome: Outcome::Open };
        records.calls.insert(number, call);
        CreateInFlight { creates: Arc::clone(self), number, collection, name }
    }

    fn records(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CreateInFlight {
    /// Records that the call is over and created nothing.
    pub(crate) fn failed(&self) {
        self.ended(Outcome::Known);
    }

    /// Records that the call is over, and may have created something.
    pub(crate) fn lost(&self) {
        self.ended(Outcome::Open);
    }

    fn ended(&self, outcome: Outcome) {
        if let Some(call) = self.creates.records().calls.get_mut(&self.number) {
            call.period.end();
            call.outcome = outcome;
        }
    }

    /// Records that this resource is what the call created.
    pub(crate) fn created(&self, id: &str) {
        let mut records = self.creates.records();
        let now = Instant::now();
        let call = records.calls.get_mut(&self.number);
        let began = call.map_or(now, |call| {
            call.outcome = Outcome::Known;
            call.period.began
        });
        let period = Period { began, ended: Some(now) };
        if records.returned.len() < MAX_REMEMBERED {
            let key = (self.collection.clone(), id.to_owned());
            records.returned.insert(key, Returned { number: self.number, period });
        } else {
            records.leave_out(period);
        }
        records.forget();
    }

    /// Returns true if the call may have created this resource, and no other call did, may have done, or is about to.
    pub(crate) fn may_have_created(&self, id: &str) -> bool {
        let records = self.creates.records();
        let Some(Call { period, .. }) = records.calls.get(&self.number) else { return false };
        let is_ours_or_free = |returned: &Returned| {
            // An id that is made of the name is that of an earlier, deleted resource again.
            let is_of_earlier = returned.period.ended.is_some_and(|end| period.began >= end + FORGET_AFTER);
            returned.number == self.number || is_of_earlier
        };
        let may_have_created_it = |(number, call): (&u64, &Call)| {
            let is_namesake = call.collection == self.collection && call.name == self.name;
            let is_other = *number != self.number && call.outcome != Outcome::Known;
            is_other && is_namesake && call.period.may_be_confused_with(*period)
        };
        records.returned.get(&(self.collection.clone(), id.to_owned())).is_none_or(is_ours_or_free)
            && !records.unrecorded.is_some_and(|unrecorded| unrecorded.may_be_confused_with(*period))
            && !records.calls.iter().any(may_have_created_it)
    }
}

impl Drop for CreateInFlight {
    fn drop(&mut self) {
        let mut records = self.creates.records();
        let Some(mut call) = records.calls.remove(&self.number).filter(|call| call.outcome == Outcome::Open) else {
            return;
        };
        call.period.end();
        call.outcome = Outcome::Abandoned;
        if records.calls.len() < MAX_REMEMBERED {
            records.calls.insert(self.number, call);
        } else {
            records.leave_out(call.period);
        }
        records.forget();
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
        other.lost();
        assert!(!one.may_have_created("1"), "the other call may have created it");
        other.created("2");
        assert!(one.may_have_created("1"));
        one.lost();
        assert!(!one.may_have_created("2") && !other.may_have_created("2"), "the first call may have created it");
        one.failed();
        assert!(other.may_have_created("2"));
        let _namesake = creates.begin("/clusters", "b");
        assert!(one.may_have_created("1"), "another name is of no concern");
    }

    #[tokio::test(start_paused = true)]
    async fn finished_creates_are_forgotten() {
        let creates = Arc::new(CreatesInFlight::default());
        let lost = creates.begin("/clusters", "lost");
        lost.lost();
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
        lost.lost();
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
        soon.lost();
        assert!(!soon.may_have_created("1"));
        tokio::time::advance(FORGET_AFTER).await;
        assert!(!soon.may_have_created("1") && creates.begin("/zones", "a").may_have_created("1"));
    }

    #[tokio::test(start_paused = true)]
    async fn resource_beside_cancelled_create_may_be_of_it() {
        let creates = Arc::new(CreatesInFlight::default());
        let one = creates.begin("/clusters", "a");
        drop(creates.begin("/clusters", "b"));
        assert!(one.may_have_created("1"), "another name is of no concern");
        one.failed();
        drop(creates.begin("/clusters", "a"));
        tokio::time::advance(FORGET_AFTER / 2).await;
        let soon = creates.begin("/clusters", "a");
        assert!(!soon.may_have_created("1"));
        soon.failed();
        tokio::time::advance(FORGET_AFTER / 2).await;
        assert!(creates.begin("/clusters", "a").may_have_created("1"));
    }

    #[tokio::test(start_paused = true)]
    async fn cancelled_creates_are_forgotten() {
        let creates = Arc::new(CreatesInFlight::default());
        for number in 0..10_000 {
            drop(creates.begin("/clusters", "a"));
            tokio::time::advance(Duration::from_millis(100)).await;
            assert!(creates.records().calls.len() < 400, "{number}");
        }
    }

    #[test]
    fn many_cancelled_creates_leave_memory_flat() {
        let creates = Arc::new(CreatesInFlight::default());
        let lost = creates.begin("/clusters", "b");
        for _ in 0..2 * MAX_REMEMBERED {
            drop(creates.begin("/clusters", "a"));
        }
        assert_eq!(creates.records().calls.len(), MAX_REMEMBERED);
        assert!(!lost.may_have_created("1"), "its own record is there, and those of calls beside it are not all");
    }

    #[test]
    fn million_creations_leave_memory_flat() {
        let creates = Arc::new(CreatesInFlight::default());
        let lost = creates.begin("/clusters", "a");
        for number in 0..1_000_000_u32 {
            creates.begin("/clusters", "a").created(&number.to_string());
        }
        let records = creates.records();
        assert_eq!((records.calls.len(), records.returned.len()), (1, MAX_REMEMBERED));
        drop(records);
        assert!(!lost.may_have_created("999999"), "another call created it, and that is not remembered");
    }
}
