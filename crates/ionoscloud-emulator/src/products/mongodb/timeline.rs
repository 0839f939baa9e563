//! The states of a cluster over time. Nothing runs: a state is computed from deadlines at each read.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::engine::times::Times;

/// The deadlines of one cluster, in time since the emulator was built.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Timeline {
    provisioned_at: Duration,
    change: Option<Change>,
    gone_at: Option<Duration>,
    /// Nothing without a data plane.
    #[serde(skip)]
    server: Option<ServerPhase>,
}

/// The phase of a cluster's server in the data plane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ServerPhase {
    Starting,
    Changing,
    Ready,
    Failed,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Change {
    shown_as: Phase,
    /// Until then, reads show the state from before.
    seen_from: Duration,
    until: Duration,
}

/// `metadata.state`, as far as the emulator brings it about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Phase {
    Available,
    Busy,
    Upgrading,
    Destroying,
    Failed,
}

impl Timeline {
    pub(super) fn created(now: Duration, provisioning: Duration) -> Self {
        Self { provisioned_at: now.saturating_add(provisioning), change: None, gone_at: None, server: None }
    }

    /// A change that takes a while begins.
    pub(super) fn change(&mut self, now: Duration, duration: Duration, shown_as: Phase, times: &Times) {
        let seen_from = now.saturating_add(times.state_lag);
        self.change = Some(Change { shown_as, seen_from, until: now.saturating_add(duration) });
    }

    /// The cluster is not ready before its server is.
    pub(super) fn start_server(&mut self) {
        self.server = Some(ServerPhase::Starting);
    }

    /// If the cluster has a server, it is not ready again before the server has followed a change.
    pub(super) fn change_server(&mut self) {
        if self.server == Some(ServerPhase::Ready) {
            self.server = Some(ServerPhase::Changing);
        }
    }

    /// Begins the deletion, once.
    pub(super) fn delete(&mut self, now: Duration, duration: Duration) {
        self.gone_at.get_or_insert(now.saturating_add(duration));
    }

    /// The time at which a deletion is done, if it has begun.
    pub(super) fn gone_at(&self) -> Option<Duration> {
        self.gone_at
    }

    /// The state that decides about writes.
    pub(super) fn state(&self, now: Duration) -> Phase {
        if self.gone_at.is_some() {
            Phase::Destroying
        } else if self.server == Some(ServerPhase::Failed) {
            Phase::Failed
        } else if !self.is_provisioned(now) {
            Phase::Busy
        } else {
            let settled = if self.server == Some(ServerPhase::Changing) { Phase::Busy } else { Phase::Available };
            self.change.as_ref().filter(|change| now < change.until).map_or(settled, |change| change.shown_as)
        }
    }

    /// The state that reads show, which may be behind.
    pub(super) fn shown_state(&self, now: Duration) -> Phase {
        match (self.state(now), &self.change) {
            (Phase::Busy | Phase::Upgrading, Some(change)) if now < change.seen_from => Phase::Available,
            (state, _) => state,
        }
    }

    /// `metadata.health`: nothing is known until the cluster is provisioned.
    pub(super) fn health(&self, now: Duration) -> &'static str {
        if self.is_provisioned(now) { "HEALTHY" } else { "UNKNOWN" }
    }

    pub(super) fn provisioned_at(&self) -> Duration {
        self.provisioned_at
    }

    pub(super) fn is_provisioned(&self, now: Duration) -> bool {
        now >= self.provisioned_at && !matches!(self.server, Some(ServerPhase::Starting | ServerPhase::Failed))
    }

    pub(super) fn is_gone(&self, now: Duration) -> bool {
        self.gone_at.is_some_and(|gone_at| now >= gone_at)
    }
}

#[cfg(feature = "data-plane")]
impl Timeline {
    pub(super) fn server_is_ready(&mut self) {
        if self.server != Some(ServerPhase::Failed) {
            self.server = Some(ServerPhase::Ready);
        }
    }

    pub(super) fn server_failed(&mut self) {
        self.server = Some(ServerPhase::Failed);
    }

    pub(super) fn is_leaving(&self) -> bool {
        self.gone_at.is_some()
    }
}

impl Phase {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Available => "AVAILABLE",
            Self::Busy => "BUSY",
            Self::Upgrading => "UPGRADING",
            Self::Destroying => "DESTROYING",
            Self::Failed => "FAILED",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn cluster_is_busy_until_its_deadline() {
        let mut cluster = Timeline::created(s(10), s(480));
        assert_eq!((cluster.state(s(489)), cluster.health(s(489))), (Phase::Busy, "UNKNOWN"));
        assert_eq!((cluster.state(s(490)), cluster.health(s(490))), (Phase::Available, "HEALTHY"));
        cluster.change(s(500), s(900), Phase::Upgrading, &Times::default());
        assert_eq!((cluster.state(s(1_399)), cluster.health(s(1_399))), (Phase::Upgrading, "HEALTHY"));
        assert_eq!(cluster.state(s(1_400)), Phase::Available);
    }

    #[test]
    fn shown_state_lags_behind() {
        let mut cluster = Timeline::created(s(0), s(1));
        cluster.change(s(10), s(20), Phase::Busy, &Times::default().state_lag(s(5)));
        assert_eq!((cluster.state(s(14)), cluster.shown_state(s(14))), (Phase::Busy, Phase::Available));
        assert_eq!((cluster.state(s(15)), cluster.shown_state(s(15))), (Phase::Busy, Phase::Busy));
        assert_eq!(cluster.shown_state(s(30)), Phase::Available);
        cluster.delete(s(31), s(10));
        assert_eq!(cluster.shown_state(s(31)), Phase::Destroying);
    }

    #[test]
    fn second_deletion_does_not_delay_first() {
        let mut cluster = Timeline::created(s(0), s(1));
        cluster.delete(s(5), s(120));
        cluster.delete(s(100), s(120));
        assert_eq!(cluster.state(s(124)), Phase::Destroying);
        assert!(!cluster.is_gone(s(124)));
        assert!(cluster.is_gone(s(125)));
    }

    #[test]
    fn infinite_time_never_ends() {
        let cluster = Timeline::created(s(1), Duration::MAX);
        assert_eq!(cluster.state(s(1_000_000)), Phase::Busy);
    }
}
