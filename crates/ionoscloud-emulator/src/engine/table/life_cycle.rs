//! Life cycles: a table of states, and the deadlines of one resource. Nothing runs: a state is computed at each read.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::engine::settings::Settings;

/// The states of a kind of resource.
#[derive(Debug)]
pub(crate) struct LifeCycle {
    pub(crate) created: &'static str,
    pub(crate) ready: &'static str,
    pub(crate) changed: &'static str,
    pub(crate) deleted: &'static str,
    pub(crate) failed: &'static str,
}

/// Durations of creation, change and deletion.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Durations {
    pub(crate) creation: Duration,
    pub(crate) change: Duration,
    pub(crate) deletion: Duration,
}

impl Durations {
    pub(crate) const ZERO: Self = Self { creation: Duration::ZERO, change: Duration::ZERO, deletion: Duration::ZERO };
}

/// The deadlines of one resource, in time since the emulator was built.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Timeline {
    ready_at: Duration,
    changed: Option<Change>,
    gone_at: Option<Duration>,
    failed: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Change {
    /// Until then, reads show the state from before.
    seen_from: Duration,
    until: Duration,
}

impl Timeline {
    pub(crate) fn created(now: Duration, durations: Durations, failed: bool) -> Self {
        Self { ready_at: now.saturating_add(durations.creation), changed: None, gone_at: None, failed }
    }

    pub(crate) fn change(&mut self, now: Duration, durations: Durations, settings: &Settings, failed: bool) {
        let until = now.saturating_add(durations.change);
        self.changed = Some(Change { seen_from: now.saturating_add(settings.times.state_lag), until });
        self.failed = failed;
    }

    /// Begins the deletion, once.
    pub(crate) fn delete(&mut self, now: Duration, durations: Durations) {
        self.gone_at.get_or_insert(now.saturating_add(durations.deletion));
    }

    /// The time at which a deletion is done, if it has begun.
    pub(crate) fn gone_at(&self) -> Option<Duration> {
        self.gone_at
    }

    /// The time at which the creation is done.
    pub(crate) fn ready_at(&self) -> Duration {
        self.ready_at
    }

    pub(crate) fn has_failed(&self) -> bool {
        self.failed
    }

    pub(super) fn has_changed(&self) -> bool {
        self.changed.is_some()
    }

    pub(crate) fn is_gone(&self, now: Duration) -> bool {
        self.gone_at.is_some_and(|gone_at| now >= gone_at)
    }

    /// The state that decides about writes.
    pub(crate) fn state(&self, states: &LifeCycle, now: Duration) -> &'static str {
        if self.gone_at.is_some() {
            states.deleted
        } else if self.failed {
            states.failed
        } else if now < self.ready_at {
            states.created
        } else if self.changed.as_ref().is_some_and(|change| now < change.until) {
            states.changed
        } else {
            states.ready
        }
    }

    /// The state that reads show, which may be behind.
    pub(crate) fn shown_state(&self, states: &LifeCycle, now: Duration) -> &'static str {
        let state = self.state(states, now);
        let lags = self.changed.as_ref().is_some_and(|change| now < change.seen_from);
        if lags && state == states.changed { states.ready } else { state }
    }
}
