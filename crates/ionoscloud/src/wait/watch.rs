use std::pin::Pin;
use std::time::Duration;

use ionoscloud_core::{Error, Lifecycle, Response};
use tokio::time::{Instant, sleep_until, timeout_at};

use super::{Condition, Progress, Verdict, WaitError, WaitErrorKind, WaitPolicy};

/// The last look may begin when the time is up; this much is left for its answer.
const LAST_LOOK: Duration = Duration::from_secs(1);

type Answer<T> = Pin<Box<dyn Future<Output = Result<Response<T>, Error>> + Send>>;

/// Takes one look at the resource, without retry: the wait has its own patience.
pub(crate) type Look<T> = Box<dyn FnMut() -> Answer<T> + Send>;

/// A wait under way: what the future and the stream of a waiter both drive.
pub(crate) struct Watch<T> {
    pub(super) subject: String,
    pub(super) policy: WaitPolicy,
    look: Look<T>,
    condition: Box<dyn Condition<T>>,
    after_creation: bool,
    may_be_absent: bool,
    started: Option<Instant>,
    next_look: Option<Instant>,
    polls: u32,
    errors_in_a_row: u32,
    last: Option<T>,
    last_error: Option<Error>,
}

pub(super) enum Step<T> {
    Looked(Progress<T>),
    Met(Progress<T>),
    Failed(WaitError<T>),
}

impl<T: Lifecycle + Clone> Watch<T> {
    pub(crate) fn new(id: &str, policy: WaitPolicy, look: Look<T>, condition: impl Condition<T> + 'static) -> Self {
        Self {
            subject: format!("{} {id}", T::NOUN),
            policy,
            look,
            condition: Box::new(condition),
            after_creation: false,
            may_be_absent: false,
            started: None,
            next_look: None,
            polls: 0,
            errors_in_a_row: 0,
            last: None,
            last_error: None,
        }
    }

    /// The resource was just created, so that "not found" may mean "not yet visible".
    pub(crate) fn after_creation(mut self) -> Self {
        self.after_creation = true;
        self
    }

    /// The condition has a say when the resource does not exist.
    pub(crate) fn may_be_absent(mut self) -> Self {
        self.may_be_absent = true;
        self
    }

    pub(super) async fn step(&mut self) -> Step<T> {
        let started = *self.started.get_or_insert_with(Instant::now);
        // A time limit beyond what the clock can hold is none at all.
        let deadline = started.checked_add(self.policy.timeout);
        if let Some(next_look) = self.next_look {
            sleep_until(deadline.map_or(next_look, |deadline| deadline.min(next_look))).await;
        }
        let answer = match deadline {
            Some(deadline) => timeout_at(deadline.max(Instant::now() + LAST_LOOK), (self.look)()).await.ok(),
            None => Some((self.look)().await),
        };
        self.polls = self.polls.saturating_add(1);
        let Some(answer) = answer else { return Step::Failed(self.error(WaitErrorKind::TimedOut)) };
        let mut asked_to_wait = None;
        let mut transient = None;
        let verdict = match answer {
            Ok(response) => {
                asked_to_wait = response.retry_after();
                self.errors_in_a_row = 0;
                self.last = Some(response.value);
                self.condition.check(self.last.as_ref())
            }
            Err(error) if error.is_not_found() => {
                self.errors_in_a_row = 0;
                let young = self.after_creation && self.last.is_none() && started.elapsed() < self.policy.grace;
                if !young && !self.may_be_absent {
                    self.last_error = Some(error);
                    return Step::Failed(self.error(WaitErrorKind::Gone));
                }
                if young { Verdict::Pending } else { self.absent() }
            }
            Err(error) => {
                self.errors_in_a_row += 1;
                asked_to_wait = error.retry_after();
                let tolerated = is_transient(&error) && self.errors_in_a_row <= self.policy.tolerated_errors;
                transient = Some(error.to_string());
                self.last_error = Some(error);
                if !tolerated {
                    return Step::Failed(self.error(WaitErrorKind::Poll));
                }
                Verdict::Pending
            }
        };
        let pause = asked_to_wait.unwrap_or_else(|| self.policy.pause(self.polls));
        match verdict {
            Verdict::Met => Step::Met(self.progress(verdict, None, transient)),
            Verdict::Failed(reason) => Step::Failed(self.error(WaitErrorKind::Failed(reason))),
            Verdict::Pending if deadline.is_some_and(|deadline| Instant::now() >= deadline) => {
                Step::Failed(self.error(WaitErrorKind::TimedOut))
            }
            Verdict::Pending => {
                self.next_look = Instant::now().checked_add(pause);
                Step::Looked(self.progress(verdict, Some(pause), transient))
            }
        }
    }

    fn absent(&mut self) -> Verdict {
        self.last = None;
        self.condition.check(None)
    }

    fn progress(&self, verdict: Verdict, next_in: Option<Duration>, transient: Option<String>) -> Progress<T> {
        Progress {
            subject: self.subject.clone(),
            poll: self.polls,
            elapsed: self.elapsed(),
            latest: self.last.clone(),
            state: self.state(),
            verdict,
            next_in,
            transient,
        }
    }

    pub(super) fn error(&mut self, kind: WaitErrorKind) -> WaitError<T> {
        WaitError {
            kind,
            subject: self.subject.clone(),
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
fn is_transient(error: &Error) -> bool {
    error.is_retryable() || error.is_timeout() || error.is_connect()
}
