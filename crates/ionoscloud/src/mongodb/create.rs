use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use ionoscloud_api::mongodb::{CreateCluster, ListClusters};
use serde_json::Value;
use tokio::time::{Instant, sleep};

use super::{Cluster, ClusterHandle, NewCluster};
use crate::wait::Pending;
use crate::{Client, Error, ErrorKind, List, RequestOptions};

/// Clocks of a server and its gateways differ by seconds, and a `Date` has no fractions.
const CLOCK_SLACK: Duration = Duration::from_secs(5);

/// An order for a cluster that has not been sent: await it; get it from [`Clusters::create`](super::Clusters::create).
#[must_use = "nothing is ordered until this is awaited"]
#[derive(Clone, Debug)]
pub struct Create {
    client: Client,
    cluster: NewCluster,
    adopt: bool,
}

impl Create {
    pub(super) fn new(client: Client, cluster: NewCluster) -> Self {
        Self { client, cluster, adopt: false }
    }

    /// If the answer gets lost, looks for the cluster and goes on with it, provided that it is certainly the one that was
    /// ordered; see [`CreateError::resolve`] for what that takes.
    pub fn adopt_if_created(mut self) -> Self {
        self.adopt = true;
        self
    }

    async fn send(self) -> Result<Pending<Cluster>, CreateError> {
        let began = Instant::now();
        let error = match self.client.send(CreateCluster::new(self.cluster.clone())).await {
            Ok(created) => return Ok(pending(&self.client, created)),
            Err(error) => error,
        };
        if !error.may_have_been_processed() {
            return Err(CreateError { error, unknown: None });
        }
        let unknown = Unknown { client: self.client.clone(), cluster: self.cluster, began };
        if self.adopt
            && let Ok(Resolution::Created(cluster)) = unknown.resolve().await
        {
            return Ok(pending(&self.client, *cluster));
        }
        let text = format!(
            "it is unknown whether the cluster {:?} was ordered; look for it before you order another one",
            unknown.cluster.display_name
        );
        let operation = error.operation().cloned();
        let attempts = error.attempts();
        let mut error = Error::new(ErrorKind::OutcomeUnknown, text).with_source(error).with_attempts(attempts);
        if let Some(operation) = operation {
            error = error.with_operation(&operation);
        }
        Err(CreateError { error, unknown: Some(Box::new(unknown)) })
    }
}

fn pending(client: &Client, created: Cluster) -> Pending<Cluster> {
    let waiter = ClusterHandle::new(client.clone(), created.id.clone()).ready_after_creation();
    Pending::new(created, waiter)
}

impl IntoFuture for Create {
    type Output = Result<Pending<Cluster>, CreateError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// An order that did not succeed: refused, or with an outcome that nobody knows.
pub struct CreateError {
    error: Error,
    unknown: Option<Box<Unknown>>,
}

/// What was found out about an order whose answer got lost.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Resolution {
    /// The cluster was ordered: this is it, beyond doubt.
    Created(Box<Cluster>),
    /// No cluster of that name showed up within the grace of the wait policy. Almost certainly none was ordered.
    NotFound,
    /// There are clusters of that name, and none of them is certainly the one that was ordered.
    Unclear(Vec<Cluster>),
}

impl CreateError {
    /// The error itself; of kind [`ErrorKind::OutcomeUnknown`] if nobody knows whether the cluster was ordered, with the
    /// failure of the call as its source.
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// Whether nobody knows if the cluster was ordered.
    pub fn outcome_is_unknown(&self) -> bool {
        self.unknown.is_some()
    }

    /// Finds out whether the cluster was ordered, by looking for it under its name; nothing is changed or ordered.
    ///
    /// A cluster is certainly the one that was ordered if everything that was set agrees, its creator is the caller (who
    /// is known for user names and tokens of the Auth API), and it was made while the call was under way by the server's
    /// own clock. What the list does not show yet is looked for again during the grace of the client's wait policy.
    ///
    /// # Errors
    ///
    /// Those of listing the clusters. An order that was refused is [`Resolution::NotFound`] without a look.
    pub async fn resolve(&self) -> Result<Resolution, Error> {
        match &self.unknown {
            Some(unknown) => unknown.resolve().await,
            None => Ok(Resolution::NotFound),
        }
    }
}

impl fmt::Display for CreateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl fmt::Debug for CreateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl std::error::Error for CreateError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.source()
    }
}

impl From<CreateError> for Error {
    fn from(error: CreateError) -> Self {
        error.error
    }
}

/// An order whose answer got lost.
struct Unknown {
    client: Client,
    cluster: NewCluster,
    began: Instant,
}

impl Unknown {
    async fn resolve(&self) -> Result<Resolution, Error> {
        let (policy, started) = (self.client.wait_policy(), Instant::now());
        let wanted = serde_json::to_value(&self.cluster)
            .map_err(|error| Error::new(ErrorKind::InvalidInput, "the order has no JSON form").with_source(error))?;
        let mut looks = 0;
        loop {
            let (candidates, date) = self.candidates().await?;
            let mut ours = candidates.iter().filter(|candidate| self.is_certainly(candidate, &wanted, date));
            if let (Some(cluster), None) = (ours.next(), ours.next()) {
                return Ok(Resolution::Created(Box::new(cluster.clone())));
            }
            looks += 1;
            let left = policy.grace_after_creation().saturating_sub(started.elapsed());
            if left.is_zero() {
                return Ok(if candidates.is_empty() { Resolution::NotFound } else { Resolution::Unclear(candidates) });
            }
            let pause = policy.pause(looks).min(left);
            sleep(pause).await;
        }
    }

    /// The clusters of exactly this name, and the server's time; the API's own filter also finds longer names.
    async fn candidates(&self) -> Result<(Vec<Cluster>, Option<SystemTime>), Error> {
        const LIMIT: u32 = 1000;
        let name = self.cluster.display_name.as_str();
        let (mut candidates, mut offset) = (Vec::new(), 0);
        loop {
            let list = ListClusters::new().name(name).limit(LIMIT).offset(offset);
            let answer = self.client.send_with(list, RequestOptions::new()).await?;
            let date = answer.date();
            let List { items, .. } = answer.value;
            let last = items.len() < LIMIT as usize;
            candidates.extend(items.into_iter().filter(|item| item.properties.display_name.as_deref() == Some(name)));
            if last {
                return Ok((candidates, date));
            }
            offset += LIMIT;
        }
    }

    fn is_certainly(&self, candidate: &Cluster, wanted: &Value, date: Option<SystemTime>) -> bool {
        let Some(metadata) = &candidate.metadata else { return false };
        let is_ours = self.client.caller().is(metadata.created_by_user_id.as_deref(), metadata.created_by.as_deref());
        let created = metadata.created_date.as_ref().and_then(|date| date.to_system_time().ok());
        let (Some(created), Some(now)) = (created, date) else { return false };
        let earliest = now.checked_sub(self.began.elapsed() + CLOCK_SLACK);
        let in_time = earliest.is_some_and(|earliest| created >= earliest) && created <= now + CLOCK_SLACK;
        let agrees = serde_json::to_value(&candidate.properties).is_ok_and(|found| agrees(wanted, &found));
        is_ours && in_time && agrees
    }
}

/// Whether everything that was asked for is found; the server fills in what was left open. `fromBackup` is never shown.
fn agrees(wanted: &Value, found: &Value) -> bool {
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => wanted
            .iter()
            .filter(|(key, _)| *key != "fromBackup")
            .all(|(key, wanted)| found.get(key).is_some_and(|found| agrees(wanted, found))),
        (Value::Array(wanted), Value::Array(found)) => {
            wanted.len() == found.len() && wanted.iter().zip(found).all(|(wanted, found)| agrees(wanted, found))
        }
        _ => wanted == found,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_the_server_adds_does_not_count_and_what_it_changes_does() {
        let wanted = json!({"name": "a", "list": [{"lan": "1"}], "fromBackup": {"snapshotId": "s"}});
        assert!(agrees(&wanted, &json!({"name": "a", "list": [{"lan": "1", "more": 1}], "edition": "business"})));
        assert!(!agrees(&wanted, &json!({"name": "b", "list": [{"lan": "1"}]})));
        assert!(!agrees(&wanted, &json!({"name": "a", "list": []})));
        assert!(!agrees(&wanted, &json!({"list": [{"lan": "1"}]})));
    }
}
