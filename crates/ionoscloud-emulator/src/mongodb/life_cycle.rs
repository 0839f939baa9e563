//! When a cluster is in which state. Nothing runs: a state follows from deadlines when somebody looks.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::Times;

/// The deadlines of one cluster, in time since the emulator was built.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct LifeCycle {
    provisioned_at: Duration,
    change: Option<Change>,
    gone_at: Option<Duration>,
    /// Nothing without a data plane.
    #[serde(skip)]
    server: Option<Server>,
}

/// How far the data plane is with the server of a cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Server {
    Starting,
    Changing,
    Ready,
    Failed,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Change {
    shown_as: State,
    /// Until then, whoever looks sees the state from before.
    seen_from: Duration,
    until: Duration,
}

/// `metadata.state`, as far as the emulator brings it about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum State {
    Available,
    Busy,
    Upgrading,
    Destroying,
    Failed,
}

impl LifeCycle {
    pub(super) fn created(now: Duration, provisioning: Duration) -> Self {
        Self { provisioned_at: now.saturating_add(provisioning), change: None, gone_at: None, server: None }
    }

    /// A change that takes a while begins.
    pub(super) fn change(&mut self, now: Duration, duration: Duration, shown_as: State, times: &Times) {
        let seen_from = now.saturating_add(times.state_lag);
        self.change = Some(Change { shown_as, seen_from, until: now.saturating_add(duration) });
    }

    /// The cluster is not ready before its server is.
    pub(super) fn start_server(&mut self) {
        self.server = Some(Server::Starting);
    }

    /// If the cluster has a server, it is not ready again before the server has followed a change.
    pub(super) fn change_server(&mut self) {
        if self.server == Some(Server::Ready) {
            self.server = Some(Server::Changing);
        }
    }

    /// Deletion begins; the second time it does not begin anew. Answers when it is done.
    pub(super) fn delete(&mut self, now: Duration, duration: Duration) -> Duration {
        *self.gone_at.get_or_insert(now.saturating_add(duration))
    }

    /// The state that decides about writes.
    pub(super) fn state(&self, now: Duration) -> State {
        if self.gone_at.is_some() {
            State::Destroying
        } else if self.server == Some(Server::Failed) {
            State::Failed
        } else if !self.is_provisioned(now) {
            State::Busy
        } else {
            let settled = if self.server == Some(Server::Changing) { State::Busy } else { State::Available };
            self.change.as_ref().filter(|change| now < change.until).map_or(settled, |change| change.shown_as)
        }
    }

    /// The state that reads tell, which may be behind.
    pub(super) fn shown_state(&self, now: Duration) -> State {
        match (self.state(now), &self.change) {
            (State::Busy | State::Upgrading, Some(change)) if now < change.seen_from => State::Available,
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
        now >= self.provisioned_at && !matches!(self.server, Some(Server::Starting | Server::Failed))
    }

    pub(super) fn is_gone(&self, now: Duration) -> bool {
        self.gone_at.is_some_and(|gone_at| now >= gone_at)
    }
}

#[cfg(feature = "data-plane")]
impl LifeCycle {
    pub(super) fn server_is_ready(&mut self) {
        if self.server != Some(Server::Failed) {
            self.server = Some(Server::Ready);
        }
    }

    pub(super) fn server_failed(&mut self) {
        self.server = Some(Server::Failed);
    }

    pub(super) fn is_leaving(&self) -> bool {
        self.gone_at.is_some()
    }
}

impl State {
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
    fn a_cluster_is_busy_until_its_deadline_and_not_longer() {
        let mut cluster = LifeCycle::created(s(10), s(480));
        assert_eq!((cluster.state(s(489)), cluster.health(s(489))), (State::Busy, "UNKNOWN"));
        assert_eq!((cluster.state(s(490)), cluster.health(s(490))), (State::Available, "HEALTHY"));
        cluster.change(s(500), s(900), State::Upgrading, &Times::default());
        assert_eq!((cluster.state(s(1_399)), cluster.health(s(1_399))), (State::Upgrading, "HEALTHY"));
        assert_eq!(cluster.state(s(1_400)), State::Available);
    }

    #[test]
    fn what_is_shown_may_be_behind() {
        let mut cluster = LifeCycle::created(s(0), s(1));
        cluster.change(s(10), s(20), State::Busy, &Times::default().state_lag(s(5)));
        assert_eq!((cluster.state(s(14)), cluster.shown_state(s(14))), (State::Busy, State::Available));
        assert_eq!((cluster.state(s(15)), cluster.shown_state(s(15))), (State::Busy, State::Busy));
        assert_eq!(cluster.shown_state(s(30)), State::Available);
        cluster.delete(s(31), s(10));
        assert_eq!(cluster.shown_state(s(31)), State::Destroying);
    }

    #[test]
    fn a_second_deletion_does_not_delay_the_first() {
        let mut cluster = LifeCycle::created(s(0), s(1));
        cluster.delete(s(5), s(120));
        cluster.delete(s(100), s(120));
        assert_eq!(cluster.state(s(124)), State::Destroying);
        assert!(!cluster.is_gone(s(124)));
        assert!(cluster.is_gone(s(125)));
    }

    #[test]
    fn a_time_without_end_never_comes() {
        let cluster = LifeCycle::created(s(1), Duration::MAX);
        assert_eq!(cluster.state(s(1_000_000)), State::Busy);
    }
}
