//! The members of one collection, the reads in flight, and the deliveries. Nothing here waits or sends.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};
use std::time::Duration;

use ionoscloud_core::Error;
use tokio::time::Instant;

use super::membership::STALL_TIMEOUT;
use super::{Due, Reading};
use crate::wait::is_transient;

/// Reads the next entries of a list, or the one of a `GET`.
pub(super) type ReadFn<T> = Box<dyn FnMut(&mut Context<'_>) -> Poll<Option<Result<Vec<Entry<T>>, Error>>> + Send>;

/// Makes the reads of a list: each begins with the first page.
pub(super) type ReadsOfList<T> = Arc<dyn Fn() -> ReadFn<T> + Send + Sync>;

/// One resource that a read shows.
pub(super) struct Entry<T> {
    pub(super) id: String,
    pub(super) value: T,
    pub(super) retry_after: Option<Duration>,
}

/// The waits on one collection.
pub(super) struct Pool<T> {
    state: Mutex<State<T>>,
    pub(super) reads_of_list: ReadsOfList<T>,
}

/// The subject of a read.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Target {
    List,
    Item(Arc<str>),
}

/// The next step of a member.
pub(super) enum Action<T> {
    Take(Result<Reading<T>, Error>),
    /// Until then, unless it is woken.
    Sleep(Instant),
    Begin(Target),
    Drive(Target),
}

pub(super) struct State<T> {
    members: HashMap<u64, Member>,
    results: HashMap<u64, Result<Reading<T>, Error>>,
    numbers: HashMap<Arc<str>, Vec<u64>>,
    by_earliest: BTreeSet<(Instant, u64)>,
    reads: HashMap<Target, Read<T>>,
    next_number: u64,
    /// The requests that a read of the list costs, as the last one showed.
    pages: usize,
    /// The API does not list the collection for these credentials.
    list_refused: bool,
    /// To be woken once the lock is released.
    woken: Vec<Waker>,
    /// To be dropped then: the future of a request may drop other waits of this pool.
    ended: Vec<Read<T>>,
}

struct Member {
    id: Arc<str>,
    due: Due,
    /// The read in flight that serves it.
    read: Option<Target>,
    /// A list did not show it.
    must_get: bool,
    waker: Option<Waker>,
}

struct Read<T> {
    /// `None` while it is polled.
    run: Option<ReadFn<T>>,
    leader: u64,
    waiting: BTreeSet<u64>,
    started: Instant,
    polled_at: Instant,
    /// The number of polls that it replaces.
    due: usize,
    batches: usize,
}

/// The end of a read that did not serve all.
enum End {
    /// All pages were read.
    Complete,
    /// It costs more requests than the polls that it replaces.
    TooLong,
    Failed(Error),
}

impl<T: Clone> Pool<T> {
    /// Polls a read as its leader, and delivers what it shows; pending if there is nothing yet.
    pub(super) fn drive(&self, leader: u64, target: &Target, cx: &mut Context<'_>) -> Poll<()> {
        let run = self.with_state(|state| {
            let read = state.reads.get_mut(target).filter(|read| read.leader == leader)?;
            read.run.take()
        });
        // Another member has taken the lead meanwhile: decide anew.
        let Some(mut run) = run else { return Poll::Ready(()) };
        let batch = run(cx);
        self.with_state(|state| {
            if let Some(read) = state.reads.get_mut(target) {
                (read.run, read.polled_at) = (Some(run), Instant::now());
            }
            match ready!(batch) {
                Some(Ok(entries)) => state.deliver(target, entries),
                Some(Err(error)) => state.end(target, &End::Failed(error)),
                None => state.end(target, &End::Complete),
            }
            Poll::Ready(())
        })
    }
}

impl<T> Pool<T> {
    pub(super) fn new(reads_of_list: ReadsOfList<T>) -> Self {
        let state = State {
            members: HashMap::new(),
            results: HashMap::new(),
            numbers: HashMap::new(),
            by_earliest: BTreeSet::new(),
            reads: HashMap::new(),
            next_number: 0,
            pages: 1,
            list_refused: false,
            woken: Vec::new(),
            ended: Vec::new(),
        };
        Self { state: Mutex::new(state), reads_of_list }
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn with_state<R>(&self, change: impl FnOnce(&mut State<T>) -> R) -> R {
        let mut state = self.lock();
        let result = change(&mut state);
        let (woken, ended) = (std::mem::take(&mut state.woken), std::mem::take(&mut state.ended));
        drop(state);
        woken.into_iter().for_each(Waker::wake);
        drop(ended);
        result
    }
}

impl<T> State<T> {
    pub(super) fn join(&mut self, id: Arc<str>, due: Due) -> u64 {
        let number = self.next_number;
        self.next_number += 1;
        self.numbers.entry(Arc::clone(&id)).or_default().push(number);
        self.by_earliest.insert((due.earliest, number));
        self.members.insert(number, Member { id, due, read: None, must_get: false, waker: None });
        number
    }

    /// Removes a member; another one continues the read that it led.
    pub(super) fn leave(&mut self, number: u64) {
        self.results.remove(&number);
        let Some(member) = self.members.remove(&number) else { return };
        self.by_earliest.remove(&(member.due.earliest, number));
        if let Some(numbers) = self.numbers.get_mut(&member.id) {
            numbers.retain(|other| *other != number);
            if numbers.is_empty() {
                self.numbers.remove(&member.id);
            }
        }
        if let Some(target) = member.read {
            self.leave_read(&target, number);
        }
    }

    /// Ends the part of a member in a read: another one leads it, and without one it is dropped.
    fn leave_read(&mut self, target: &Target, number: u64) {
        let Some(read) = self.reads.get_mut(target) else { return };
        read.waiting.remove(&number);
        if read.waiting.is_empty() {
            self.close(target);
        } else if read.leader == number && read.run.is_none() {
            // The leader is gone while it polled: a layer below has panicked, and its future cannot be continued.
            self.end_with(target, |member| {
                member.must_get = true;
                None
            });
        } else if read.leader == number {
            self.pass_lead_on(target);
        }
    }

    fn pass_lead_on(&mut self, target: &Target) {
        let Some(read) = self.reads.get_mut(target) else { return };
        let Some(leader) = read.waiting.first().copied() else { return };
        read.leader = leader;
        self.wake(leader);
    }

    fn wake(&mut self, number: u64) {
        let waker = self.members.get_mut(&number).and_then(|member| member.waker.take());
        self.woken.extend(waker);
    }

    /// Removes a read, and wakes the members that waited for its end.
    fn close(&mut self, target: &Target) {
        let Some(read) = self.reads.remove(target) else { return };
        if *target == Target::List {
            self.pages = read.batches.max(1);
        }
        self.ended.push(read);
        let now = Instant::now();
        let waits = |member: &Member| member.read.is_none() && member.due.at.min(member.due.latest) <= now;
        match target {
            Target::List => {
                let waiting = self.members.values_mut().filter(|member| waits(member));
                self.woken.extend(waiting.filter_map(|member| member.waker.take()));
            }
            Target::Item(id) => {
                for number in self.numbers.get(id).into_iter().flatten() {
                    let waker = self.members.get_mut(number).filter(|member| member.read.is_none());
                    self.woken.extend(waker.and_then(|member| member.waker.take()));
                }
            }
        }
    }

    /// Decides what a member does next.
    pub(super) fn decide(&mut self, number: u64, now: Instant, waker: &Waker) -> Action<T> {
        if let Some(result) = self.results.remove(&number) {
            return Action::Take(result);
        }
        let Some(member) = self.members.get_mut(&number) else { return Action::Sleep(now + STALL_TIMEOUT) };
        if member.waker.as_ref().is_none_or(|known| !known.will_wake(waker)) {
            member.waker = Some(waker.clone());
        }
        let due = member.due;
        if let Some(target) = member.read.clone() {
            return self.follow(number, target, now);
        }
        let item = Target::Item(Arc::clone(&member.id));
        if member.must_get {
            return self.read_item(item, now);
        }
        if now < due.at.min(due.latest) {
            return Action::Sleep(due.at.min(due.latest));
        }
        match self.is_worth_a_list(now) {
            true if self.reads.contains_key(&Target::List) => Action::Sleep(now + STALL_TIMEOUT),
            true if now >= due.latest => Action::Begin(Target::List),
            true => Action::Sleep(due.latest),
            false if now >= due.at => self.read_item(item, now),
            false => Action::Sleep(due.at),
        }
    }

    /// Leads a read in flight, or waits for its leader.
    fn follow(&mut self, number: u64, target: Target, now: Instant) -> Action<T> {
        let Some(read) = self.reads.get_mut(&target) else { return Action::Sleep(now + STALL_TIMEOUT) };
        // Spread, so that a slow server does not wake all members at once.
        let patience = STALL_TIMEOUT + STALL_TIMEOUT.mul_f64((number % 64) as f64 / 64.0);
        let stalls_at = read.polled_at + patience;
        if read.leader == number || (now >= stalls_at && read.run.is_some()) {
            (read.leader, read.polled_at) = (number, now);
            return Action::Drive(target);
        }
        Action::Sleep(stalls_at.max(now + STALL_TIMEOUT / 2))
    }

    fn read_item(&self, item: Target, now: Instant) -> Action<T> {
        if self.reads.contains_key(&item) { Action::Sleep(now + STALL_TIMEOUT) } else { Action::Begin(item) }
    }

    /// Returns true if the polls that are due would cost more requests than the list.
    fn is_worth_a_list(&self, now: Instant) -> bool {
        let enough = self.pages + 2;
        let due = || self.by_earliest.iter().take(enough).filter(|(earliest, _)| *earliest <= now).count();
        !self.list_refused && self.numbers.len() >= enough && due() >= enough
    }

    /// Begins a read for all that it concerns, led by one of them.
    pub(super) fn begin(&mut self, leader: u64, target: Target, run: ReadFn<T>) {
        if self.reads.contains_key(&target) {
            // Another thread was faster; nothing of this read was sent yet.
            return;
        }
        let now = Instant::now();
        let numbers: Vec<u64> = match &target {
            Target::List => self.members.keys().copied().collect(),
            Target::Item(id) => self.numbers.get(id).cloned().unwrap_or_default(),
        };
        let (mut waiting, mut due) = (BTreeSet::new(), 0);
        for number in numbers {
            if self.results.contains_key(&number) {
                continue;
            }
            let Some(member) = self.members.get_mut(&number) else { continue };
            if member.read.is_none() && (!member.must_get || target != Target::List) {
                member.read = Some(target.clone());
                due += usize::from(member.due.earliest <= now);
                waiting.insert(number);
            }
        }
        // Between the decision and now, another thread's read may have served the leader, or all.
        let Some(first) = waiting.first().copied() else { return };
        let leads = waiting.contains(&leader);
        let leader = if leads { leader } else { first };
        let read = Read { run: Some(run), leader, waiting, started: now, polled_at: now, due, batches: 0 };
        self.reads.insert(target, read);
        if !leads {
            self.wake(leader);
        }
    }

    /// Ends a read for all that still wait for it: with the result that `give` makes, or without one.
    fn end_with(&mut self, target: &Target, mut give: impl FnMut(&mut Member) -> Option<Result<Reading<T>, Error>>) {
        let Some(read) = self.reads.get_mut(target) else { return };
        for number in std::mem::take(&mut read.waiting) {
            let Some(member) = self.members.get_mut(&number) else { continue };
            member.read = None;
            if let Some(result) = give(member) {
                self.by_earliest.remove(&(member.due.earliest, number));
                self.results.insert(number, result);
            }
            self.woken.extend(member.waker.take());
        }
        self.close(target);
    }
}

impl<T: Clone> State<T> {
    /// Gives each entry to the members that wait for it.
    fn deliver(&mut self, target: &Target, entries: Vec<Entry<T>>) {
        let Some(read) = self.reads.get_mut(target) else { return };
        read.batches += 1;
        let is_listed = *target == Target::List;
        for entry in entries {
            let id = match target {
                Target::List => entry.id.as_str(),
                Target::Item(id) => id,
            };
            let numbers: &[u64] = self.numbers.get(id).map_or(&[], Vec::as_slice);
            let mut value = Some(entry.value);
            for (i, &number) in numbers.iter().enumerate() {
                let Some(member) = self.members.get_mut(&number).filter(|_| read.waiting.remove(&number)) else {
                    continue;
                };
                let was_due = member.due.earliest <= read.started;
                // The resource itself is as new as its response; a list is as old as its first page.
                let started = if is_listed { read.started } else { Instant::now() };
                let value = if i + 1 == numbers.len() { value.take() } else { value.clone() };
                let reading = Reading { value, retry_after: entry.retry_after, is_listed, started, was_due };
                member.read = None;
                self.by_earliest.remove(&(member.due.earliest, number));
                self.results.insert(number, Ok(reading));
                self.woken.extend(member.waker.take());
            }
        }
        let (served, leads) = (read.waiting.is_empty(), read.waiting.contains(&read.leader));
        if served {
            self.close(target);
        } else if is_listed && read.batches > read.due {
            self.end(target, &End::TooLong);
        } else if !leads {
            self.pass_lead_on(target);
        }
    }

    /// Ends a read that did not serve all.
    fn end(&mut self, target: &Target, end: &End) {
        let Some(read) = self.reads.get_mut(target) else { return };
        let (started, is_list) = (read.started, *target == Target::List);
        let refused = is_list && matches!(end, End::Failed(error) if !is_transient(error));
        self.list_refused |= refused;
        match end {
            End::TooLong => read.batches *= 2,
            _ if refused => read.batches = self.pages,
            End::Failed(_) => read.batches = read.batches.max(self.pages),
            End::Complete => {}
        }
        self.end_with(target, |member| {
            if member.due.earliest > started {
                return None;
            }
            match end {
                End::Failed(error) if !refused => Some(Err(error.duplicate())),
                End::Complete if is_list && member.due.may_be_invisible => {
                    Some(Ok(Reading { value: None, retry_after: None, is_listed: true, started, was_due: true }))
                }
                _ => {
                    member.must_get = true;
                    None
                }
            }
        });
    }
}

#[cfg(test)]
mod tests;
