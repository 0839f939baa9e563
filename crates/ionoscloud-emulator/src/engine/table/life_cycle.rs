//! Life cycles: a table of states, and the deadlines of one resource. Nothing runs: a state is computed at each read.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The phase of a resource, which its life cycle has a word for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Phase {
    Creating,
    Ready,
    Changing,
    /// A change of the version.
    Upgrading,
    Restoring,
    Deleting,
    Failed,
}

/// The states of a kind of resource. [`LifeCycle::PROVISIONING`] and [`LifeCycle::BUSY`] are the usual ones.
#[derive(Debug)]
pub(crate) struct LifeCycle {
    pub(crate) created: &'static str,
    pub(crate) ready: &'static str,
    pub(crate) changed: &'static str,
    pub(crate) upgraded: &'static str,
    pub(crate) restored: &'static str,
    pub(crate) deleted: &'static str,
    pub(crate) failed: &'static str,
}

impl LifeCycle {
    /// The states of most regional products.
    pub(crate) const PROVISIONING: Self = Self {
        created: "PROVISIONING",
        ready: "AVAILABLE",
        changed: "UPDATING",
        upgraded: "UPDATING",
        restored: "UPDATING",
        deleted: "DESTROYING",
        failed: "FAILED",
    };

    /// The states of products with one word for whatever is in progress.
    pub(crate) const BUSY: Self =
        Self { created: "BUSY", changed: "BUSY", upgraded: "UPGRADING", restored: "BUSY", ..Self::PROVISIONING };

    /// The word for a phase.
    pub(crate) fn state(&self, phase: Phase) -> &'static str {
        match phase {
            Phase::Creating => self.created,
            Phase::Ready => self.ready,
            Phase::Changing => self.changed,
            Phase::Upgrading => self.upgraded,
            Phase::Restoring => self.restored,
            Phase::Deleting => self.deleted,
            Phase::Failed => self.failed,
        }
    }
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Timeline {
    ready_at: Duration,
    change: Option<Change>,
    gone_at: Option<Duration>,
    failed: bool,
    /// The end of a creation that fails, if it does not fail at once.
    #[serde(default, skip_serializing_if = "Duration::is_zero")]
    failed_from: Duration,
    /// Nothing without a data plane.
    #[serde(skip)]
    server: Option<Box<Server>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Change {
    phase: Phase,
    /// Until then, reads show the state from before.
    seen_from: Duration,
    until: Duration,
}

/// A resource's server in the data plane.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Server {
    /// Grows with every change that the server is to follow.
    revision: u64,
    /// The revision that it is at, once it has started.
    followed: Option<u64>,
    address: Option<String>,
    failed: bool,
}

impl Timeline {
    pub(crate) fn created(now: Duration, creation: Duration, failed: bool) -> Self {
        let (ready_at, failed_from) = (now.saturating_add(creation), Duration::ZERO);
        Self { ready_at, change: None, gone_at: None, failed, failed_from, server: None }
    }

    /// Makes the creation fail when it would be done.
    pub(crate) fn fail_when_due(&mut self) {
        (self.failed, self.failed_from) = (true, self.ready_at);
    }

    /// Begins a change, which takes `duration` and which reads show after `lag`. A later success heals a failure.
    pub(crate) fn change(&mut self, now: Duration, phase: Phase, duration: Duration, lag: Duration, failed: bool) {
        let (seen_from, until) = (now.saturating_add(lag), now.saturating_add(duration));
        self.change = Some(Change { phase, seen_from, until });
        (self.failed, self.failed_from) = (failed, Duration::ZERO);
    }

    /// Begins the deletion, once.
    pub(crate) fn delete(&mut self, now: Duration, duration: Duration) {
        self.gone_at.get_or_insert(now.saturating_add(duration));
    }

    /// The time at which a deletion is done, if it has begun.
    pub(crate) fn gone_at(&self) -> Option<Duration> {
        self.gone_at
    }

    pub(crate) fn is_gone(&self, now: Duration) -> bool {
        self.gone_at.is_some_and(|gone_at| now >= gone_at)
    }

    /// The end of what is in progress, if anything is.
    pub(crate) fn busy_until(&self, now: Duration) -> Option<Duration> {
        let change = self.change.as_ref().map(|change| change.until);
        let ends = [Some(self.ready_at), change, self.gone_at];
        ends.into_iter().flatten().filter(|end| *end > now).max()
    }

    pub(crate) fn has_failed(&self, now: Duration) -> bool {
        self.failed && now >= self.failed_from
    }

    pub(crate) fn has_changed(&self) -> bool {
        self.change.is_some()
    }

    pub(crate) fn ready_at(&self) -> Duration {
        self.ready_at
    }

    /// Returns `true` once the creation is done, whatever happens later.
    pub(crate) fn is_created(&self, now: Duration) -> bool {
        now >= self.ready_at && self.server.as_ref().is_none_or(|server| server.followed.is_some() && !server.failed)
    }

    /// The phase that decides about writes.
    pub(crate) fn phase(&self, now: Duration) -> Phase {
        if self.gone_at.is_some() {
            Phase::Deleting
        } else if self.has_failed(now) || self.server.as_ref().is_some_and(|server| server.failed) {
            Phase::Failed
        } else if !self.is_created(now) {
            Phase::Creating
        } else {
            self.change.as_ref().filter(|change| now < change.until).map_or(Phase::Ready, |change| change.phase)
        }
    }

    /// The phase that reads show, which may be behind. A server that has to follow a change is one, and takes more.
    pub(crate) fn shown_phase(&self, now: Duration) -> Phase {
        let lags = self.change.as_ref().is_some_and(|change| now < change.seen_from);
        match self.phase(now) {
            Phase::Ready if self.server.as_ref().is_some_and(|server| server.is_behind()) => Phase::Changing,
            Phase::Changing | Phase::Upgrading | Phase::Restoring if lags => Phase::Ready,
            phase => phase,
        }
    }
}

/// The server of a resource in the data plane: the resource is not ready before its server is.
impl Timeline {
    /// The server has yet to start, or to be found as it is wanted.
    pub(crate) fn start_server(&mut self) {
        self.server = Some(Box::new(Server { revision: 1, followed: None, address: None, failed: false }));
    }

    /// If there is a server, the resource is not shown as ready again before the server has followed a change.
    pub(crate) fn change_server(&mut self) {
        if let Some(server) = &mut self.server {
            server.revision += 1;
        }
    }

    /// The address of the server, once it has started.
    pub(crate) fn server_address(&self) -> Option<&str> {
        self.server.as_ref()?.address.as_deref()
    }
}

#[cfg(feature = "data-plane")]
impl Timeline {
    /// The revision that the server has to follow, if it is behind.
    pub(crate) fn awaited_revision(&self) -> Option<u64> {
        self.server.as_ref().filter(|server| server.is_behind()).map(|server| server.revision)
    }

    /// The server is at this address, and as it was wanted at this revision.
    pub(crate) fn server_is_ready(&mut self, revision: u64, address: &str) {
        if let Some(server) = &mut self.server {
            server.followed = Some(revision);
            server.address = Some(address.to_owned());
        }
    }

    /// The resource has failed, whatever happens later.
    pub(crate) fn server_failed(&mut self) {
        if let Some(server) = &mut self.server {
            server.failed = true;
        }
    }
}

impl Server {
    fn is_behind(&self) -> bool {
        !self.failed && self.followed != Some(self.revision)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn resource_is_creating_until_its_deadline() {
        let mut one = Timeline::created(s(10), s(480), false);
        assert_eq!((one.phase(s(489)), one.is_created(s(489))), (Phase::Creating, false));
        assert_eq!((one.phase(s(490)), one.is_created(s(490))), (Phase::Ready, true));
        one.change(s(500), Phase::Upgrading, s(900), s(0), false);
        assert_eq!((one.phase(s(1_399)), one.is_created(s(1_399))), (Phase::Upgrading, true));
        assert_eq!(one.phase(s(1_400)), Phase::Ready);
    }

    #[test]
    fn shown_phase_lags_behind() {
        let mut one = Timeline::created(s(0), s(1), false);
        one.change(s(10), Phase::Changing, s(20), s(5), false);
        assert_eq!((one.phase(s(14)), one.shown_phase(s(14))), (Phase::Changing, Phase::Ready));
        assert_eq!((one.phase(s(15)), one.shown_phase(s(15))), (Phase::Changing, Phase::Changing));
        assert_eq!(one.shown_phase(s(30)), Phase::Ready);
        one.delete(s(31), s(10));
        assert_eq!(one.shown_phase(s(31)), Phase::Deleting);
    }

    #[test]
    fn second_deletion_does_not_delay_first() {
        let mut one = Timeline::created(s(0), s(1), false);
        one.delete(s(5), s(120));
        one.delete(s(100), s(120));
        assert_eq!(one.phase(s(124)), Phase::Deleting);
        assert!(!one.is_gone(s(124)));
        assert!(one.is_gone(s(125)));
    }

    #[test]
    fn infinite_time_never_ends() {
        let one = Timeline::created(s(1), Duration::MAX, false);
        assert_eq!(one.phase(s(1_000_000)), Phase::Creating);
    }

    #[test]
    fn creation_that_fails_late_is_in_progress_before() {
        let mut one = Timeline::created(s(0), s(10), false);
        one.fail_when_due();
        assert_eq!((one.phase(s(9)), one.has_failed(s(9))), (Phase::Creating, false));
        assert_eq!((one.phase(s(10)), one.has_failed(s(10))), (Phase::Failed, true));
        one.change(s(20), Phase::Changing, s(1), s(0), true);
        assert!(one.has_failed(s(20)), "a later failure is one at once");
    }

    #[test]
    fn failure_lasts_until_change_succeeds() {
        let mut one = Timeline::created(s(0), s(1), true);
        assert_eq!(one.phase(s(100)), Phase::Failed);
        one.change(s(100), Phase::Changing, s(10), s(0), false);
        assert_eq!((one.phase(s(105)), one.phase(s(110))), (Phase::Changing, Phase::Ready));
    }

    #[cfg(feature = "data-plane")]
    #[test]
    fn resource_with_server_waits_for_it() {
        let mut one = Timeline::created(s(0), s(10), false);
        one.start_server();
        assert_eq!((one.phase(s(10)), one.awaited_revision(), one.server_address()), (Phase::Creating, Some(1), None));
        one.server_is_ready(1, "127.1.2.3");
        assert_eq!(one.phase(s(9)), Phase::Creating);
        assert_eq!((one.phase(s(10)), one.shown_phase(s(10))), (Phase::Ready, Phase::Ready));
        assert_eq!((one.awaited_revision(), one.server_address()), (None, Some("127.1.2.3")));

        one.change_server();
        one.change_server();
        assert_eq!((one.phase(s(11)), one.shown_phase(s(11))), (Phase::Ready, Phase::Changing));
        one.server_is_ready(2, "127.1.2.3");
        assert_eq!((one.shown_phase(s(11)), one.awaited_revision()), (Phase::Changing, Some(3)));
        one.server_is_ready(3, "127.1.2.3");
        assert_eq!(one.shown_phase(s(11)), Phase::Ready);

        one.server_failed();
        one.change_server();
        assert_eq!((one.phase(s(12)), one.is_created(s(12)), one.awaited_revision()), (Phase::Failed, false, None));
    }
}
