//! Safe creation: one call never creates two clusters, and a lost response can be resolved.
//!
//! A create is not idempotent, so it is never sent again unless it certainly was not processed. If its response is
//! lost, the cluster is identified among those of its name by everything that the API shows of it: properties, creator,
//! and the time of creation by the server's own clock.

use std::future::IntoFuture;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use ionoscloud_api::mongodb::{CreateCluster, GetCluster, ListClusters};
use ionoscloud_core::{FindCreated, LostCreation, Resolution};
use serde_json::Value;
use tokio::time::{Instant, sleep};

use super::{Cluster, ClusterHandle, NewCluster};
use crate::creates_in_flight::CreateInFlight;
use crate::quoted::quoted;
use crate::wait::{InProgress, is_transient};
use crate::{Client, Error, ErrorKind, Lifecycle as _};

/// Clocks of a server and its gateways differ by seconds, and a `Date` has no fractions.
const CLOCK_SLACK: Duration = Duration::from_secs(5);

/// A create of a cluster that has not been sent: await it; get it from [`Clusters::create`](super::Clusters::create).
///
/// A future that is dropped before it is done leaves the outcome unknown, with nothing to resolve: limit its time by
/// [`RequestOptions`](crate::RequestOptions) or the transport's settings instead.
///
/// ```no_run
/// # use ionoscloud::{Client, Error, mongodb::NewCluster};
/// # async fn example(client: Client, new: NewCluster) -> Result<(), Error> {
/// let created = client.mongodb().clusters().create(new).recover_lost_response().await?;
/// println!("{} is being created", created.id);
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is created until this is awaited"]
#[derive(Clone, Debug)]
pub struct CreateRequest {
    client: Client,
    cluster: NewCluster,
    recover: bool,
}

impl CreateRequest {
    pub(super) fn new(client: Client, cluster: NewCluster) -> Self {
        Self { client, cluster, recover: false }
    }

    /// Searches for the cluster if the response is lost, and continues with it, provided that every identifying field
    /// matches; see [`LostCreation::resolve`](crate::LostCreation::resolve).
    pub fn recover_lost_response(mut self) -> Self {
        self.recover = true;
        self
    }

    async fn send(self) -> Result<InProgress<Cluster>, Error> {
        let began = Instant::now();
        let in_flight = self.client.creates_in_flight().begin(&self.cluster.display_name);
        let error = match self.client.send(CreateCluster::new(self.cluster.clone())).await {
            Ok(created) => {
                in_flight.created(created.id.as_str());
                return Ok(in_progress(&self.client, created));
            }
            Err(error) => error,
        };
        in_flight.ended();
        if let Some(created) = self.named_by(&error).await {
            in_flight.created(created.id.as_str());
            return Ok(in_progress(&self.client, created));
        }
        if !error.may_have_been_processed() {
            return Err(error);
        }
        let search =
            Search { client: self.client.clone(), cluster: self.cluster, in_flight, began, ended: Instant::now() };
        if self.recover
            && let Ok(Resolution::Created(cluster)) = search.resolve().await
        {
            return Ok(in_progress(&self.client, *cluster));
        }
        let name = search.cluster.display_name.clone();
        let text = format!(
            "the response was lost: cluster {} may have been created; check before creating it again",
            quoted(&name)
        );
        let lost = LostCreation::new(Cluster::NOUN, name, search);
        Err(error.into_outcome_unknown(text).with_lost_creation(lost))
    }
}

impl CreateRequest {
    /// The cluster whose id a success without a body named by its `Location`, if it can be read and bears the name.
    async fn named_by(&self, error: &Error) -> Option<Cluster> {
        let created = self.client.send(GetCluster::new(error.created_id()?)).await.ok()?;
        (created.properties.display_name.as_ref() == Some(&self.cluster.display_name)).then_some(created)
    }
}

fn in_progress(client: &Client, created: Cluster) -> InProgress<Cluster> {
    let waiter = ClusterHandle::new(client.clone(), created.id.clone()).ready_after_creation();
    InProgress::new(created, waiter)
}

impl IntoFuture for CreateRequest {
    type Output = Result<InProgress<Cluster>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// The search for what a create call without a response created.
struct Search {
    client: Client,
    cluster: NewCluster,
    in_flight: CreateInFlight,
    began: Instant,
    ended: Instant,
}

impl FindCreated<Cluster> for Search {
    fn find(&self) -> Pin<Box<dyn Future<Output = Result<Resolution<Cluster>, Error>> + Send + '_>> {
        Box::pin(self.resolve())
    }
}

impl Search {
    async fn resolve(&self) -> Result<Resolution<Cluster>, Error> {
        let (policy, started) = (self.client.wait_policy(), Instant::now());
        let wanted = serde_json::to_value(&self.cluster)
            .map_err(|error| Error::new(ErrorKind::InvalidInput, "the input has no JSON form").with_source(error))?;
        let mut polls = 0;
        loop {
            let found = self.candidates().await;
            let left = policy.grace().saturating_sub(started.elapsed());
            match found {
                Ok((candidates, date)) => {
                    let mut ours = candidates.iter().filter(|candidate| self.is_ours(candidate, &wanted, date));
                    if let (Some(cluster), None) = (ours.next(), ours.next()) {
                        self.in_flight.created(cluster.id.as_str());
                        return Ok(Resolution::Created(Box::new(cluster.clone())));
                    }
                    match candidates.is_empty() {
                        _ if !left.is_zero() => {}
                        true => return Ok(Resolution::NotFound),
                        false => return Ok(Resolution::Ambiguous(candidates)),
                    }
                }
                // The outage that lost the response may not be over.
                Err(error) if left.is_zero() || !is_transient(&error) => return Err(error),
                Err(_) => {}
            }
            polls += 1;
            sleep(policy.delay(polls).min(left)).await;
        }
    }

    /// The clusters that may bear the name, and the server's time. The API's own filter also finds longer names, and
    /// its response may write a name in another way, or omit it.
    async fn candidates(&self) -> Result<(Vec<Cluster>, Option<SystemTime>), Error> {
        let name = self.cluster.display_name.as_str();
        let mut pages = self.client.list(ListClusters::new().name(name).limit(1000)).pages();
        let mut candidates = Vec::new();
        while let Some(page) = pages.next().await {
            candidates.extend(page?.items.into_iter().filter(|item| {
                let shown = item.properties.display_name.as_deref();
                shown.is_none_or(|shown| shown.trim().to_lowercase() == name.trim().to_lowercase())
            }));
        }
        Ok((candidates, pages.server_date()))
    }

    fn is_ours(&self, candidate: &Cluster, wanted: &Value, date: Option<SystemTime>) -> bool {
        let Some(metadata) = &candidate.metadata else { return false };
        let by_us = self.client.identity().is(metadata.created_by_user_id.as_deref(), metadata.created_by.as_deref());
        let created = metadata.created_date.as_ref().and_then(|date| date.to_system_time().ok());
        let (Some(created), Some(now)) = (created, date) else { return false };
        let earliest = now.checked_sub(self.began.elapsed() + CLOCK_SLACK);
        let latest = now.checked_sub(self.ended.elapsed()).and_then(|ended| ended.checked_add(CLOCK_SLACK));
        let in_time =
            earliest.is_some_and(|earliest| earliest <= created) && latest.is_some_and(|latest| created <= latest);
        let matches = serde_json::to_value(&candidate.properties).is_ok_and(|found| contains(&found, wanted));
        by_us && in_time && matches && self.in_flight.may_have_created(candidate.id.as_str())
    }
}

/// Returns true if every value that was sent is found; the server fills in what was left open.
fn contains(found: &Value, wanted: &Value) -> bool {
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => {
            wanted.iter().all(|(key, wanted)| found.get(key).is_some_and(|found| contains(found, wanted)))
        }
        (Value::Array(wanted), Value::Array(found)) => {
            wanted.len() == found.len() && wanted.iter().zip(found).all(|(wanted, found)| contains(found, wanted))
        }
        _ => wanted == found,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn found_properties_contain_everything_that_was_sent() {
        let wanted = json!({"name": "a", "list": [{"lan": "1"}]});
        assert!(contains(&json!({"name": "a", "list": [{"lan": "1", "more": 1}], "edition": "business"}), &wanted));
        assert!(!contains(&json!({"name": "b", "list": [{"lan": "1"}]}), &wanted));
        assert!(!contains(&json!({"name": "a", "list": []}), &wanted));
        assert!(!contains(&json!({"list": [{"lan": "1"}]}), &wanted));
        let from_backup = json!({"name": "a", "fromBackup": {"snapshotId": "s"}});
        assert!(!contains(&json!({"name": "a"}), &from_backup), "the API does not return the source of a creation");
    }
}
