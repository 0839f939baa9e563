//! The loop behind a waiter: poll, evaluate, sleep.
//!
//! The API is eventually consistent, so a response may be older than the change that is waited for. Three rules follow:
//! a 404 shortly after a creation is not yet an absence, a ready state shortly after a change may be stale, and a
//! failed state fails a deletion only once that began. Polls bypass the retry layer: the loop has an error
//! budget of its own, in which each failed poll is one.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use ionoscloud_core::{Error, Lifecycle, WaitError, WaitErrorKind, cut_text};
use tokio::time::{Instant, sleep_until, timeout_at};

use super::progress::ProgressListener;
use super::{
    Companion, CompanionState, Condition, Due, OddStatuses, Progress, Reading, Verdict, WaitPolicy, is_transient,
};

/// The last poll may begin when the timeout is over; its response has this long, a new connection included.
const LAST_POLL_TIMEOUT: Duration = Duration::from_secs(10);

/// A 404 without an API error body may come from a gateway; it must be confirmed by a second poll.
const GATEWAY_404_POLLS: u32 = 2;

/// One 401 after an authorized poll is an API that lags behind its own tokens; two in a row are credentials that
/// expired.
const TOLERATED_401S: u32 = 1;

/// The result of one poll.
enum Polled<T> {
    Read(Reading<T>),
    CompanionUnmet(Reading<CompanionState>),
    Failed(String),
    /// The follow-up is ready too.
    Finished,
    /// This poll failed, which says nothing of the resource itself.
    CompanionError(Error),
}

type PollFuture<T> = Pin<Box<dyn Future<Output = Result<Reading<T>, Error>> + Send>>;

/// Reads the resource by itself.
pub(crate) type GetFn<T> = Arc<dyn Fn() -> PollFuture<T> + Send + Sync>;

/// Polls once, when it is due. The transport's retry is off: the wait has its own error budget.
pub(crate) type PollFn<T> = Box<dyn FnMut(Due) -> PollFuture<T> + Send + Sync>;

/// Reads the resource by itself at the instant when the poll is due.
pub(crate) fn poll_alone<T: 'static>(get: &GetFn<T>, due: Due) -> PollFuture<T> {
    let get = Arc::clone(get);
    Box::pin(async move {
        sleep_until(due.at).await;
        get().await
    })
}

/// A wait in progress, driven by the future and the stream of a waiter.
pub(crate) struct PollLoop<T> {
    pub(super) resource: String,
    pub(super) policy: WaitPolicy,
    pub(super) on_progress: Option<ProgressListener<T>>,
    pub(super) shares_polls: bool,
    poll: PollFn<T>,
    /// `poll` is that of a pool.
    has_shared_polls: bool,
    prerequisite: Option<Companion>,
    blocked_by: Option<String>,
    follow_up: Option<Companion>,
    /// The condition is met, and the follow-up is polled.
    finishing: bool,
    odd_statuses: OddStatuses,
    done: bool,
    condition: Box<dyn Condition<T>>,
    created: Option<Instant>,
    may_be_absent: bool,
    deletion: Option<Deletion>,
    change: Option<Change<T>>,
    started: Option<Instant>,
    due: Option<Due>,
    polls: u32,
    /// The polls that were due: what another wait's poll showed in between does not lengthen the delays.
    due_polls: u32,
    /// A list showed an end that one read of the resource itself has to confirm.
    confirms: bool,
    consecutive_errors: u32,
    gateway_404s: u32,
    /// Polls in a row that were refused by a 401; `None` before the first one that was not.
    unauthorized: Option<u32>,
    last: Option<T>,
    last_error: Option<Error>,
}

/// A change that may not be visible yet.
struct Change<T> {
    /// The resource was seen in a transitional state.
    begun: bool,
    visible: Box<dyn Fn(&T) -> bool + Send + Sync>,
}

/// A deletion that is the goal.
#[derive(Default)]
struct Deletion {
    /// The resource was seen being deleted.
    begun: bool,
}

/// The end of one step of a wait.
pub(super) enum Step {
    Polled(Report),
    Met(Report),
    Failed(Error),
}

/// The part of a [`Progress`] that its poll alone knows.
pub(super) struct Report {
    verdict: Verdict,
    next_poll_in: Option<Duration>,
    transient_error: Option<String>,
}

impl<T: Lifecycle + Clone + Send + Sync + 'static> PollLoop<T> {
    pub(crate) fn new(id: &str, policy: WaitPolicy, get: GetFn<T>, condition: impl Condition<T> + 'static) -> Self {
        Self {
            resource: format!("{} {}", T::NOUN, cut_text(id)),
            policy,
            on_progress: None,
            shares_polls: true,
            poll: Box::new(move |due| poll_alone(&get, due)),
            has_shared_polls: false,
            prerequisite: None,
            blocked_by: None,
            follow_up: None,
            finishing: false,
            odd_statuses: OddStatuses::default(),
            done: false,
            condition: Box::new(condition),
            created: None,
            may_be_absent: false,
            deletion: None,
            change: None,
            started: None,
            due: None,
            polls: 0,
            due_polls: 0,
            confirms: false,
            consecutive_errors: 0,
            gateway_404s: 0,
            unauthorized: None,
            last: None,
            last_error: None,
        }
    }

    /// The resource was just created, so that a 404 may mean "not visible yet".
    pub(crate) fn after_creation(mut self) -> Self {
        self.created = Some(Instant::now());
        self
    }

    /// The condition decides when the resource does not exist.
    pub(crate) fn may_be_absent(mut self) -> Self {
        self.may_be_absent = true;
        self
    }

    /// The goal is the absence of the resource, and a failed state after its deletion began is a failure.
    pub(crate) fn for_deletion(mut self) -> Self {
        self.deletion = Some(Deletion::default());
        self.may_be_absent()
    }

    /// The resource was just changed, so that a ready state may be stale.
    ///
    /// `begun`: it was seen in a transitional state already. `visible`: the change is visible in what was read.
    pub(crate) fn after_change(mut self, begun: bool, visible: impl Fn(&T) -> bool + Send + Sync + 'static) -> Self {
        self.change = Some(Change { begun, visible: Box::new(visible) });
        self
    }

    /// The state is used only after the prerequisite is met.
    pub(crate) fn requires(mut self, prerequisite: Option<Companion>) -> Self {
        self.prerequisite = prerequisite;
        self
    }

    /// After the condition is met, this has to be ready too.
    pub(crate) fn followed_by(mut self, follow_up: Option<Companion>) -> Self {
        self.follow_up = follow_up;
        self
    }

    /// The polls are those of a pool, if there is one.
    pub(crate) fn with_shared_polls(mut self, shared: Option<PollFn<T>>) -> Self {
        self.has_shared_polls = shared.is_some();
        self.poll = shared.unwrap_or(self.poll);
        self
    }

    /// The product has these statuses.
    pub(crate) fn with_odd_statuses(mut self, odd_statuses: OddStatuses) -> Self {
        self.odd_statuses = odd_statuses;
        self
    }

    /// The change was done with its response: nothing is polled.
    pub(crate) fn done(mut self) -> Self {
        self.done = true;
        self
    }

    /// Polls the prerequisite, else the resource, or in the end what follows it.
    async fn poll_once(&mut self, mut due: Due) -> Result<Polled<T>, Error> {
        let companion = if self.finishing { &mut self.follow_up } else { &mut self.prerequisite };
        if let Some(poll) = companion {
            let reading = match poll(Due { may_be_invisible: false, ..due }).await {
                Ok(reading) => reading,
                Err(error) => return Ok(Polled::CompanionError(error)),
            };
            self.unauthorized = Some(0);
            match &reading.value {
                Some(CompanionState::Met) => *companion = None,
                Some(CompanionState::Failed(reason)) => return Ok(Polled::Failed(reason.clone())),
                Some(CompanionState::Unmet(state)) => {
                    self.blocked_by = Some(state.clone());
                    return Ok(Polled::CompanionUnmet(reading));
                }
                None => return Ok(Polled::CompanionUnmet(reading)),
            }
            self.blocked_by = None;
            // What the request created is not always visible at once.
            self.created = self.created.map(|_| Instant::now());
            let may_be_invisible = due.may_be_invisible || self.created.is_some();
            due = Due { may_be_invisible, alone: due.alone, ..Due::now() };
        }
        if self.finishing {
            return Ok(Polled::Finished);
        }
        (self.poll)(due).await.map(Polled::Read)
    }

    pub(super) async fn step(&mut self) -> Step {
        let started = *self.started.get_or_insert_with(Instant::now);
        // A timeout beyond the range of the clock is none.
        let deadline = started.checked_add(self.policy.timeout);
        if self.done {
            return Step::Met(self.report(Verdict::Met, None, None));
        }
        let due = self.due.unwrap_or_else(Due::now);
        // Neither a list that never catches up nor one that is slow makes a wait time out: the last poll reads the
        // resource itself.
        let is_last = deadline.is_some_and(|deadline| due.at.max(due.latest) >= deadline);
        let is_shared = self.shares_polls && (self.has_shared_polls || self.prerequisite.is_some());
        let alone = due.alone || is_last || !is_shared;
        let mut due = Due { may_be_invisible: self.is_young(), alone, ..due };
        let response = loop {
            let response = match deadline {
                None => Some(self.poll_once(due).await),
                Some(deadline) => {
                    let end_of_last = deadline.max(due.at.max(due.latest) + LAST_POLL_TIMEOUT);
                    let end = if due.alone { end_of_last } else { deadline };
                    timeout_at(end, self.poll_once(due)).await.ok()
                }
            };
            if response.is_some() || due.alone {
                break response;
            }
            due = Due { may_be_invisible: due.may_be_invisible, alone: true, ..Due::now() };
        };
        self.polls = self.polls.saturating_add(1);
        if let Some(Ok(Polled::CompanionError(error)) | Err(error)) = &response
            && self.is_authorized_refusal(error)
        {
            self.unauthorized = Some(0);
        }
        let Some(response) = response else { return Step::Failed(self.error(WaitErrorKind::TimedOut)) };
        let (mut retry_after, mut read_at, mut was_due) = (None, Instant::now(), true);
        let mut transient_error = None;
        let verdict = match response {
            Ok(Polled::CompanionUnmet(reading)) => {
                (retry_after, read_at, was_due) = (reading.retry_after, reading.started, reading.was_due);
                self.consecutive_errors = 0;
                self.gateway_404s = 0;
                Verdict::Pending
            }
            Ok(Polled::Failed(reason)) => return Step::Failed(self.error(WaitErrorKind::Failed(reason))),
            Ok(Polled::Finished) => Verdict::Met,
            Ok(Polled::CompanionError(error)) if error.is_not_found() && self.tolerates_absent_companion(started) => {
                transient_error = Some(error.to_string());
                if self.finishing && self.proves_absence(&error) { Verdict::Met } else { Verdict::Pending }
            }
            Ok(Polled::Read(reading)) => {
                (retry_after, read_at, was_due) = (reading.retry_after, reading.started, reading.was_due);
                self.consecutive_errors = 0;
                self.gateway_404s = 0;
                self.unauthorized = Some(0);
                match reading.value {
                    Some(value) => {
                        self.last = Some(value);
                        let verdict = self.evaluate(started);
                        // A list may be older than the change, and than the response to it.
                        let is_doubtful = match verdict {
                            Verdict::Failed(_) => true,
                            Verdict::Met => self.change.is_some(),
                            Verdict::Pending => false,
                        };
                        self.confirms = reading.is_listed && is_doubtful;
                        if self.confirms { Verdict::Pending } else { verdict }
                    }
                    None => {
                        transient_error = Some("the list does not show it yet".to_owned());
                        Verdict::Pending
                    }
                }
            }
            Err(error) if self.is_young() && OddStatuses::has(self.odd_statuses.not_yet, &error) => {
                self.consecutive_errors = 0;
                transient_error = Some(error.to_string());
                self.last_error = Some(error);
                Verdict::Pending
            }
            Err(error) if error.is_not_found() || OddStatuses::has(self.odd_statuses.absent, &error) => {
                self.consecutive_errors = 0;
                let young = self.is_young() && error.status() != Some(StatusCode::GONE);
                if !self.proves_absence(&error) || young {
                    transient_error = Some(error.to_string());
                    self.last_error = Some(error);
                    Verdict::Pending
                } else if self.may_be_absent {
                    self.absent()
                } else {
                    self.last_error = Some(error);
                    return Step::Failed(self.error(WaitErrorKind::Gone));
                }
            }
            Err(error) | Ok(Polled::CompanionError(error)) => {
                self.consecutive_errors += 1;
                retry_after = error.retry_after();
                let may_pass = is_transient(&error) || self.is_tolerated_401(&error);
                let tolerated = may_pass && self.policy.tolerates(self.consecutive_errors);
                transient_error = Some(error.to_string());
                self.last_error = Some(error);
                if !tolerated {
                    return Step::Failed(self.error(WaitErrorKind::Poll));
                }
                Verdict::Pending
            }
        };
        self.due_polls = self.due_polls.saturating_add(u32::from(was_due));
        let begins_follow_up = verdict == Verdict::Met && !self.finishing && self.follow_up.is_some();
        if begins_follow_up {
            (self.finishing, self.gateway_404s) = (true, 0);
        }
        let verdict = if begins_follow_up { Verdict::Pending } else { verdict };
        match verdict {
            Verdict::Met => Step::Met(self.report(verdict, None, transient_error)),
            Verdict::Failed(reason) => Step::Failed(self.error(WaitErrorKind::Failed(reason))),
            Verdict::Pending if deadline.is_some_and(|deadline| Instant::now() >= deadline) => {
                Step::Failed(self.error(WaitErrorKind::TimedOut))
            }
            Verdict::Pending => {
                let due = match retry_after {
                    _ if begins_follow_up => Due::now(),
                    _ if std::mem::take(&mut self.confirms) => Due { alone: true, ..Due::now() },
                    Some(delay) => Due::after(delay),
                    None => self.policy.due(self.due_polls.max(1), read_at),
                };
                let due = self.ends_of_delay(started).into_iter().flatten().fold(due, Due::until);
                let delay = due.at.saturating_duration_since(Instant::now());
                self.due = Some(due);
                Step::Polled(self.report(verdict, Some(delay), transient_error))
            }
        }
    }

    /// Returns true if a 404 may mean that the resource is not visible yet.
    fn is_young(&self) -> bool {
        self.created.is_some_and(|created| created.elapsed() < self.policy.not_found_grace)
    }

    /// Returns true if a 404 of a companion is no failure: a request may not be visible yet, and a parent may be gone
    /// with what was deleted below it.
    fn tolerates_absent_companion(&self, started: Instant) -> bool {
        if self.finishing { self.deletion.is_some() } else { started.elapsed() < self.policy.not_found_grace }
    }

    /// Returns true if a 404 or 410 is of the API, or the second one in a row.
    fn proves_absence(&mut self, error: &Error) -> bool {
        let may_be_of_gateway = error.messages().is_empty() && error.status() != Some(StatusCode::GONE);
        self.gateway_404s += u32::from(may_be_of_gateway);
        !may_be_of_gateway || self.gateway_404s >= GATEWAY_404_POLLS
    }

    /// Returns true if the API knew the credentials, and said that the resource is not there.
    fn is_authorized_refusal(&self, error: &Error) -> bool {
        let OddStatuses { not_yet, absent } = self.odd_statuses;
        error.is_not_found() || OddStatuses::has(not_yet, error) || OddStatuses::has(absent, error)
    }

    fn is_tolerated_401(&mut self, error: &Error) -> bool {
        let Some(unauthorized) = self.unauthorized.as_mut().filter(|_| error.is_unauthorized()) else { return false };
        *unauthorized += 1;
        *unauthorized <= TOLERATED_401S
    }

    /// The instants of the future at which a poll is due at the latest: when states are no longer taken for stale, and
    /// at the timeout.
    fn ends_of_delay(&self, started: Instant) -> [Option<Instant>; 2] {
        let now = Instant::now();
        let end = |after: Duration| started.checked_add(after).filter(|end| *end > now);
        [self.change.as_ref().and_then(|_| end(self.policy.stale_state_timeout)), end(self.policy.timeout)]
    }

    /// The condition's verdict on what was just read, unless that may be stale.
    fn evaluate(&mut self, started: Instant) -> Verdict {
        let verdict = self.condition.check(self.last.as_ref());
        let Some(last) = &self.last else { return verdict };
        if let Some(change) = &mut self.change {
            change.begun |= last.is_working();
            let is_current =
                change.begun || (change.visible)(last) || started.elapsed() >= self.policy.stale_state_timeout;
            if !is_current {
                return Verdict::Pending;
            }
        }
        let verdict = match &mut self.deletion {
            Some(deletion) if deletion.begun && last.is_failed() => {
                let state = cut_text(last.state().unwrap_or("unknown"));
                Verdict::Failed(format!("{state}, after its deletion had begun"))
            }
            Some(deletion) => {
                deletion.begun |= last.is_deleting();
                verdict
            }
            None => verdict,
        };
        match verdict {
            Verdict::Failed(_) if last.is_failed() && !self.policy.fail_on_failed_state => Verdict::Pending,
            verdict => verdict,
        }
    }

    fn absent(&mut self) -> Verdict {
        self.last = None;
        self.condition.check(None)
    }

    /// Reports a poll to the listener, if there is one: only it needs a copy of the resource.
    fn report(&mut self, verdict: Verdict, next_poll_in: Option<Duration>, transient_error: Option<String>) -> Report {
        let report = Report { verdict, next_poll_in, transient_error };
        if let Some(mut listener) = self.on_progress.take() {
            listener(&self.progress(&report));
            self.on_progress = Some(listener);
        }
        report
    }

    /// The progress of the wait with its newest poll.
    pub(super) fn progress(&self, report: &Report) -> Progress<T> {
        Progress {
            resource: self.resource.clone(),
            poll: self.polls,
            elapsed: self.elapsed(),
            latest: self.last.clone(),
            state: self.state(),
            blocked_by: self.blocked_by.clone(),
            verdict: report.verdict.clone(),
            next_poll_in: report.next_poll_in,
            transient_error: report.transient_error.clone(),
        }
    }

    /// The resource as it was last read, once the wait is over.
    pub(super) fn take_last(&mut self) -> Option<T> {
        self.last.take()
    }

    pub(super) fn error(&mut self, kind: WaitErrorKind) -> Error {
        let state = self.state();
        WaitError::new(kind, self.resource.as_str(), self.polls, self.elapsed())
            .with_last(self.last.take(), state)
            .with_blocked_by(self.blocked_by.take())
            .into_error(self.last_error.take())
    }

    fn state(&self) -> Option<String> {
        let state = self.last.as_ref().and_then(Lifecycle::state);
        state.map(|state| cut_text(state).into_owned())
    }

    fn elapsed(&self) -> Duration {
        self.started.map_or(Duration::ZERO, |started| started.elapsed())
    }
}

#[cfg(test)]
mod tests;
