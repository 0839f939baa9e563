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

/// Names a member.
pub(super) type MemberId = u64;

/// A member is in one of three states: idle, waiting for a read in flight, or served. One that is served has a result,
/// and is in no read.
pub(super) struct State<T> {
    members: HashMap<MemberId, Member<T>>,
    /// The members of each resource.
    members_of: HashMap<Arc<str>, Vec<MemberId>>,
    /// The members that a list may serve, by the instant from which it may: not those that are served, and not those
    /// that have to read their resource by themselves.
    by_earliest: BTreeSet<(Instant, MemberId)>,
    /// The reads in flight: one of the list, and one of each resource, at most.
    reads: HashMap<Target, Read<T>>,
    next_id: MemberId,
    /// The requests that a read of the list costs, as the last one showed.
    pages: usize,
    /// The API does not list the collection for these credentials.
    list_refused: bool,
    /// To be woken once the lock is released.
    woken: Vec<Waker>,
    /// To be dropped then: the future of a request may drop other waits of this pool.
    ended: Vec<Read<T>>,
}

struct Member<T> {
    id: Arc<str>,
    due: Due,
    /// Until the member takes it. Boxed, because most members have none.
    result: Option<Box<Result<Reading<T>, Error>>>,
    /// The read in flight that serves it.
    read: Option<Target>,
    /// A list did not show it.
    must_get: bool,
    waker: Option<Waker>,
}

struct Read<T> {
    /// `None` while it is polled.
    run: Option<ReadFn<T>>,
    leader: MemberId,
    waiting: BTreeSet<MemberId>,
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
    pub(super) fn drive(&self, leader: MemberId, target: &Target, cx: &mut Context<'_>) -> Poll<()> {
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
            members_of: HashMap::new(),
            by_earliest: BTreeSet::new(),
            reads: HashMap::new(),
            next_id: 0,
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
    pub(super) fn join(&mut self, id: Arc<str>, due: Due) -> MemberId {
        let member_id = self.next_id;
        self.next_id += 1;
        self.members_of.entry(Arc::clone(&id)).or_default().push(member_id);
        self.by_earliest.insert((due.earliest, member_id));
        self.members.insert(member_id, Member { id, due, result: None, read: None, must_get: false, waker: None });
        member_id
    }

    /// Removes a member; another one continues the read that it led.
    pub(super) fn leave(&mut self, member_id: MemberId) {
        let Some(member) = self.members.remove(&member_id) else { return };
        self.by_earliest.remove(&(member.due.earliest, member_id));
        if let Some(member_ids) = self.members_of.get_mut(&member.id) {
            member_ids.retain(|other| *other != member_id);
            if member_ids.is_empty() {
                self.members_of.remove(&member.id);
            }
        }
        if let Some(target) = member.read {
            self.leave_read(&target, member_id);
        }
    }

    /// Ends the part of a member in a read: another one leads it, and without one it is dropped.
    fn leave_read(&mut self, target: &Target, member_id: MemberId) {
        let Some(read) = self.reads.get_mut(target) else { return };
        read.waiting.remove(&member_id);
        if read.waiting.is_empty() {
            self.close(target);
        } else if read.leader == member_id && read.run.is_none() {
            // The leader is gone while it polled: a layer below has panicked, and its future cannot be continued.
            self.end_with(target, |member| {
                member.must_get = true;
                None
            });
        } else if read.leader == member_id {
            self.pass_lead_on(target);
        }
    }

    fn pass_lead_on(&mut self, target: &Target) {
        let Some(read) = self.reads.get_mut(target) else { return };
        let Some(leader) = read.waiting.first().copied() else { return };
        read.leader = leader;
        self.wake(leader);
    }

    fn wake(&mut self, member_id: MemberId) {
        let waker = self.members.get_mut(&member_id).and_then(|member| member.waker.take());
        self.woken.extend(waker);
    }

    /// Removes a read, and wakes the members that waited for its end.
    fn close(&mut self, target: &Target) {
        let Some(read) = self.reads.remove(target) else { return };
        // One that ended before its first page shows nothing of their number.
        if *target == Target::List && read.batches > 0 {
            self.pages = read.batches;
        }
        self.ended.push(read);
        let now = Instant::now();
        let waits = |member: &Member<T>| member.read.is_none() && member.due.at.min(member.due.latest) <= now;
        match target {
            Target::List => {
                let waiting = self.members.values_mut().filter(|member| waits(member));
                self.woken.extend(waiting.filter_map(|member| member.waker.take()));
            }
            Target::Item(id) => {
                for member_id in self.members_of.get(id).into_iter().flatten() {
                    let waker = self.members.get_mut(member_id).filter(|member| member.read.is_none());
                    self.woken.extend(waker.and_then(|member| member.waker.take()));
                }
            }
        }
    }

    /// Decides what a member does next.
    pub(super) fn decide(&mut self, member_id: MemberId, now: Instant, waker: &Waker) -> Action<T> {
        let Some(member) = self.members.get_mut(&member_id) else { return Action::Sleep(now + STALL_TIMEOUT) };
        if let Some(result) = member.result.take() {
            return Action::Take(*result);
        }
        if member.waker.as_ref().is_none_or(|known| !known.will_wake(waker)) {
            member.waker = Some(waker.clone());
        }
        let due = member.due;
        if let Some(target) = member.read.clone() {
            return self.follow(member_id, target, now);
        }
        let item = Target::Item(Arc::clone(&member.id));
        if member.must_get {
            return self.begin_after(item, now);
        }
        if now < due.at.min(due.latest) {
            return Action::Sleep(due.at.min(due.latest));
        }
        match self.is_worth_a_list(now) {
            true if self.reads.contains_key(&Target::List) => self.begin_after(Target::List, now),
            true if now >= due.latest => Action::Begin(Target::List),
            true => Action::Sleep(due.latest),
            false if now >= due.at => self.begin_after(item, now),
            false => Action::Sleep(due.at),
        }
    }

    /// Leads a read in flight, or waits for its leader.
    fn follow(&mut self, member_id: MemberId, target: Target, now: Instant) -> Action<T> {
        let Some(read) = self.reads.get_mut(&target) else { return Action::Sleep(now + STALL_TIMEOUT) };
        // Spread, so that a slow server does not wake all members at once.
        let patience = STALL_TIMEOUT + STALL_TIMEOUT.mul_f64((member_id % 64) as f64 / 64.0);
        let stalls_at = read.polled_at + patience;
        if read.leader == member_id || (now >= stalls_at && read.run.is_some()) {
            (read.leader, read.polled_at) = (member_id, now);
            return Action::Drive(target);
        }
        Action::Sleep(stalls_at.max(now + STALL_TIMEOUT / 2))
    }

    /// Begins a read, once that of its target which does not serve this member is over. One that none of its members
    /// polls any more, because their futures are kept and not awaited, ends without a result.
    fn begin_after(&mut self, target: Target, now: Instant) -> Action<T> {
        // Longer than its own members need to take the lead.
        let patience = STALL_TIMEOUT * 3;
        match self.reads.get(&target) {
            Some(read) if read.run.is_none() || now < read.polled_at + patience => {
                Action::Sleep(now.max(read.polled_at) + STALL_TIMEOUT)
            }
            Some(_) => {
                self.end_with(&target, |_| None);
                Action::Begin(target)
            }
            None => Action::Begin(target),
        }
    }

    /// Returns true if the polls that are due would cost at least two requests more than the list. Several waits on one
    /// resource count one each, though they share a poll: the list is then read a little too early.
    fn is_worth_a_list(&self, now: Instant) -> bool {
        let enough = self.pages + 2;
        let due = || self.by_earliest.iter().take(enough).filter(|(earliest, _)| *earliest <= now).count();
        !self.list_refused && self.members_of.len() >= enough && due() >= enough
    }

    /// Begins a read for all that it concerns, led by one of them.
    pub(super) fn begin(&mut self, leader: MemberId, target: Target, run: ReadFn<T>) {
        if self.reads.contains_key(&target) {
            // Another thread was faster; nothing of this read was sent yet.
            return;
        }
        let now = Instant::now();
        let member_ids: Vec<MemberId> = match &target {
            Target::List => self.members.keys().copied().collect(),
            Target::Item(id) => self.members_of.get(id).cloned().unwrap_or_default(),
        };
        let (mut waiting, mut due) = (BTreeSet::new(), 0);
        for member_id in member_ids {
            let Some(member) = self.members.get_mut(&member_id).filter(|member| member.result.is_none()) else {
                continue;
            };
            if member.read.is_none() && (!member.must_get || target != Target::List) {
                member.read = Some(target.clone());
                due += usize::from(member.due.earliest <= now);
                waiting.insert(member_id);
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
    fn end_with(&mut self, target: &Target, mut give: impl FnMut(&mut Member<T>) -> Option<Result<Reading<T>, Error>>) {
        let Some(read) = self.reads.get_mut(target) else { return };
        for member_id in std::mem::take(&mut read.waiting) {
            let Some(member) = self.members.get_mut(&member_id) else { continue };
            member.read = None;
            let result = give(member);
            let may_be_listed = result.is_none() && !member.must_get;
            if !may_be_listed {
                self.by_earliest.remove(&(member.due.earliest, member_id));
            }
            if let Some(result) = result {
                member.result = Some(Box::new(result));
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
            let member_ids: &[MemberId] = self.members_of.get(id).map_or(&[], Vec::as_slice);
            let mut value = Some(entry.value);
            for (i, &member_id) in member_ids.iter().enumerate() {
                let Some(member) = self.members.get_mut(&member_id).filter(|_| read.waiting.remove(&member_id)) else {
                    continue;
                };
                let was_due = member.due.earliest <= read.started;
                // The resource itself is as new as its response; a list is as old as its first page.
                let started = if is_listed { read.started } else { Instant::now() };
                let value = if i + 1 == member_ids.len() { value.take() } else { value.clone() };
                let reading = Reading { value, retry_after: entry.retry_after, is_listed, started, was_due };
                member.read = None;
                self.by_earliest.remove(&(member.due.earliest, member_id));
                member.result = Some(Box::new(Ok(reading)));
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
        // A 401 may pass, as that of a `GET`: the loops of the members decide.
        let is_refusal = |error: &Error| !is_transient(error) && !error.is_unauthorized();
        let refused = is_list && matches!(end, End::Failed(error) if is_refusal(error));
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
