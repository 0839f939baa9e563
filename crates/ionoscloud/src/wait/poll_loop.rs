use std::pin::Pin;
use std::time::Duration;

use ionoscloud_core::{Error, Lifecycle, Response};
use tokio::time::{Instant, sleep_until, timeout_at};

use super::progress::ProgressListener;
use super::{Condition, Progress, Verdict, WaitError, WaitErrorKind, WaitPolicy};

/// The last look may begin when the time is up; this much is left for its answer, a new connection included.
const LAST_LOOK: Duration = Duration::from_secs(10);

/// "Not found" in other words than the API's own may come from a gateway, so one more look has to say the same.
const FOREIGN_ABSENCES: u32 = 2;

type Answer<T> = Pin<Box<dyn Future<Output = Result<Response<T>, Error>> + Send>>;

/// Takes one look at the resource, without retry: the wait has its own patience.
pub(crate) type PollFn<T> = Box<dyn FnMut() -> Answer<T> + Send + Sync>;

/// A wait under way: what the future and the stream of a waiter both drive.
pub(crate) struct PollLoop<T> {
    pub(super) resource: String,
    pub(super) policy: WaitPolicy,
    pub(super) on_progress: Option<ProgressListener<T>>,
    look: PollFn<T>,
    condition: Box<dyn Condition<T>>,
    created: Option<Instant>,
    may_be_absent: bool,
    deletion: Option<Deletion>,
    change: Option<Change<T>>,
    started: Option<Instant>,
    next_look: Option<Instant>,
    polls: u32,
    errors_in_a_row: u32,
    foreign_absences: u32,
    last: Option<T>,
    last_error: Option<Error>,
}

/// A change that may not show yet.
struct Change<T> {
    /// The resource was seen at work on it.
    begun: bool,
    visible: Box<dyn Fn(&T) -> bool + Send + Sync>,
}

/// A deletion that is the goal.
#[derive(Default)]
struct Deletion {
    /// The resource was seen being deleted.
    begun: bool,
}

pub(super) enum Step<T> {
    Polled(Progress<T>),
    Met(Progress<T>),
    Failed(WaitError<T>),
}

impl<T: Lifecycle + Clone> PollLoop<T> {
    pub(crate) fn new(id: &str, policy: WaitPolicy, look: PollFn<T>, condition: impl Condition<T> + 'static) -> Self {
        Self {
            resource: format!("{} {id}", T::NOUN),
            policy,
            on_progress: None,
            look,
            condition: Box::new(condition),
            created: None,
            may_be_absent: false,
            deletion: None,
            change: None,
            started: None,
            next_look: None,
            polls: 0,
            errors_in_a_row: 0,
            foreign_absences: 0,
            last: None,
            last_error: None,
        }
    }

    /// The resource was just created, so that "not found" may mean "not yet visible".
    pub(crate) fn after_creation(mut self) -> Self {
        self.created = Some(Instant::now());
        self
    }

    /// The condition has a say when the resource does not exist.
    pub(crate) fn may_be_absent(mut self) -> Self {
        self.may_be_absent = true;
        self
    }

    /// The goal is that the resource does not exist any more, and a failure state after its deletion began is a failure.
    pub(crate) fn for_deletion(mut self) -> Self {
        self.deletion = Some(Deletion::default());
        self.may_be_absent()
    }

    /// The resource was just changed, so that a ready state may be the one before the change.
    ///
    /// `begun` tells that it was seen at work already, `visible` that the change shows in what was read.
    pub(crate) fn after_change(mut self, begun: bool, visible: impl Fn(&T) -> bool + Send + Sync + 'static) -> Self {
        self.change = Some(Change { begun, visible: Box::new(visible) });
        self
    }

    pub(super) async fn step(&mut self) -> Step<T> {
        let started = *self.started.get_or_insert_with(Instant::now);
        // A time limit beyond what the clock can hold is none at all.
        let deadline = started.checked_add(self.policy.timeout);
        if let Some(next_look) = self.next_look {
            sleep_until(next_look).await;
        }
        let answer = match deadline {
            Some(deadline) => timeout_at(deadline.max(Instant::now() + LAST_LOOK), (self.look)()).await.ok(),
            None => Some((self.look)().await),
        };
        self.polls = self.polls.saturating_add(1);
        let Some(answer) = answer else { return Step::Failed(self.error(WaitErrorKind::TimedOut)) };
        let mut asked_to_wait = None;
        let mut transient_error = None;
        let verdict = match answer {
            Ok(response) => {
                asked_to_wait = response.retry_after();
                self.errors_in_a_row = 0;
                self.foreign_absences = 0;
                self.last = Some(response.value);
                self.judge(started)
            }
            Err(error) if error.is_not_found() => {
                self.errors_in_a_row = 0;
                let young = self.created.is_some_and(|created| created.elapsed() < self.policy.not_found_grace);
                self.foreign_absences += u32::from(error.messages().is_empty());
                let doubtful = error.messages().is_empty() && self.foreign_absences < FOREIGN_ABSENCES;
                if young || doubtful {
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
            Err(error) => {
                self.errors_in_a_row += 1;
                asked_to_wait = error.retry_after();
                let tolerated = is_transient(&error) && self.errors_in_a_row <= self.policy.max_consecutive_errors;
                transient_error = Some(error.to_string());
                self.last_error = Some(error);
                if !tolerated {
                    return Step::Failed(self.error(WaitErrorKind::Poll));
                }
                Verdict::Pending
            }
        };
        let pause = self.policy.pause_or(asked_to_wait, self.polls);
        match verdict {
            Verdict::Met => Step::Met(self.progress(verdict, None, transient_error)),
            Verdict::Failed(reason) => Step::Failed(self.error(WaitErrorKind::Failed(reason))),
            Verdict::Pending if deadline.is_some_and(|deadline| Instant::now() >= deadline) => {
                Step::Failed(self.error(WaitErrorKind::TimedOut))
            }
            Verdict::Pending => {
                let pause = self.until_next_look(started, pause);
                self.next_look = Some(Instant::now() + pause);
                Step::Polled(self.progress(verdict, Some(pause), transient_error))
            }
        }
    }

    /// The pause, shortened where a look is due earlier: when a change has had its time to show, or the time is up.
    fn until_next_look(&self, started: Instant, pause: Duration) -> Duration {
        let elapsed = started.elapsed();
        let left = |until: Duration| until.checked_sub(elapsed).filter(|left| !left.is_zero());
        let settled = self.change.as_ref().and_then(|_| left(self.policy.stale_state_timeout));
        // A clock cannot hold every pause that can be asked for.
        const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);
        [settled, left(self.policy.timeout), Some(LONGEST)].into_iter().flatten().fold(pause, Duration::min)
    }

    /// The condition's verdict on what was just read, unless that may be from before the change.
    fn judge(&mut self, started: Instant) -> Verdict {
        let verdict = self.condition.check(self.last.as_ref());
        let Some(last) = &self.last else { return verdict };
        if let Some(change) = &mut self.change {
            change.begun |= last.is_working();
            let shows = change.begun || (change.visible)(last) || started.elapsed() >= self.policy.stale_state_timeout;
            if !shows {
                return Verdict::Pending;
            }
        }
        let verdict = match &mut self.deletion {
            Some(deletion) if deletion.begun && last.is_failed() => {
                let state = last.state().unwrap_or("unknown");
                Verdict::Failed(format!("its deletion began and left it in the state {state}"))
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

    fn progress(
        &mut self,
        verdict: Verdict,
        next_poll_in: Option<Duration>,
        transient_error: Option<String>,
    ) -> Progress<T> {
        let progress = Progress {
            resource: self.resource.clone(),
            poll: self.polls,
            elapsed: self.elapsed(),
            latest: self.last.clone(),
            state: self.state(),
            verdict,
            next_poll_in,
            transient_error,
        };
        if let Some(listener) = &mut self.on_progress {
            listener(&progress);
        }
        progress
    }

    pub(super) fn error(&mut self, kind: WaitErrorKind) -> WaitError<T> {
        WaitError {
            kind,
            resource: self.resource.clone(),
            state: self.state(),
            last: self.last.take(),
            polls: self.polls,
            elapsed: self.elapsed(),
            error: self.last_error.take(),
        }
    }

    fn state(&self) -> Option<String> {
        self.last.as_ref().and_then(Lifecycle::state).map(str::to_owned)
    }

    fn elapsed(&self) -> Duration {
        self.started.map_or(Duration::ZERO, |started| started.elapsed())
    }
}

/// A look changes nothing, so whatever might pass may be looked past; a body that broke off is of that kind too.
pub(crate) fn is_transient(error: &Error) -> bool {
    error.is_retryable() || error.is_timeout() || error.is_connect()
}
