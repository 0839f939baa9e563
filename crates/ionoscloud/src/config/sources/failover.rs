//! The block `failover` of the configuration file, as the policy of the retry layer.

use ionoscloud_transport::{RetryPolicy, defaults};

use crate::config::config_file::{Backoff, Failover};

/// Returns the retry policy of the block; `None` where it has none.
pub(super) fn policy(failover: &Failover) -> Option<RetryPolicy> {
    if !failover.round_robin {
        return None;
    }
    let Backoff { initial, max } = failover.backoff.unwrap_or_default();
    let attempts = failover.max_retries.map_or(defaults::MAX_ATTEMPTS, |retries| retries.saturating_add(1));
    let policy = RetryPolicy::new().max_attempts(attempts).backoff_between(initial, max);
    Some(policy.retry_on_status(failover.on_status.iter().copied()))
}
