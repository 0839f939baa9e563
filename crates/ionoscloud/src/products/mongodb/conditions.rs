use super::{Cluster, ClusterHealth};
use crate::wait::{Condition, Verdict};

/// Returns a condition that is met when the cluster reports the health `HEALTHY`. A ready cluster may still be starting
/// an instance.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::mongodb::healthy;
/// use ionoscloud::wait::{Condition as _, ready};
///
/// client.mongodb().cluster("4711").wait_until(ready().and(healthy())).await?;
/// # Ok(())
/// # }
/// ```
pub fn healthy() -> impl Condition<Cluster> {
    |seen: Option<&Cluster>| match seen.and_then(|cluster| cluster.metadata.as_ref()?.health.as_ref()) {
        Some(ClusterHealth::Healthy) => Verdict::Met,
        _ => Verdict::Pending,
    }
}
