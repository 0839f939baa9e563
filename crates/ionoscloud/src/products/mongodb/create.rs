use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use ionoscloud_api::mongodb::{CreateCluster, ListClusters};
use serde_json::Value;
use tokio::time::{Instant, sleep};

use super::{Cluster, ClusterHandle, NewCluster};
use crate::creates_in_flight::CreateInFlight;
use crate::wait::{InProgress, is_transient};
use crate::{Client, Error, ErrorKind};

/// Clocks of a server and its gateways differ by seconds, and a `Date` has no fractions.
const CLOCK_SLACK: Duration = Duration::from_secs(5);

/// An order for a cluster that has not been sent: await it; get it from [`Clusters::create`](super::Clusters::create).
///
/// A future that is dropped before it is done leaves the outcome unknown, with nothing to ask: limit its time by
/// [`RequestOptions`](crate::RequestOptions) or the transport's settings instead.
#[must_use = "nothing is ordered until this is awaited"]
#[derive(Clone, Debug)]
pub struct CreateRequest {
    client: Client,
    cluster: NewCluster,
    adopt: bool,
}

impl CreateRequest {
    pub(super) fn new(client: Client, cluster: NewCluster) -> Self {
        Self { client, cluster, adopt: false }
    }

    /// If the answer gets lost, looks for the cluster and goes on with it, provided that it is the one that was ordered by
    /// all signs; see [`CreateError::resolve`] for what these are.
    pub fn recover_lost_response(mut self) -> Self {
        self.adopt = true;
        self
    }

    async fn send(self) -> Result<InProgress<Cluster>, CreateError> {
        let began = Instant::now();
        let create = self.client.creates_in_flight().begin(&self.cluster.display_name);
        let error = match self.client.send(CreateCluster::new(self.cluster.clone())).await {
            Ok(created) => {
                create.created(created.id.as_str());
                return Ok(pending(&self.client, created));
            }
            Err(error) => error,
        };
        create.ended();
        if !error.may_have_been_processed() {
            return Err(CreateError { error, unknown: None });
        }
        let unknown =
            LostCreate { client: self.client.clone(), cluster: self.cluster, create, began, ended: Instant::now() };
        if self.adopt
            && let Ok(Resolution::Created(cluster)) = unknown.resolve().await
        {
            return Ok(pending(&self.client, *cluster));
        }
        let text = format!(
            "it is unknown whether the cluster {:?} was ordered; look for it before you order another one",
            unknown.cluster.display_name
        );
        Err(CreateError { error: error.into_outcome_unknown(text), unknown: Some(Box::new(unknown)) })
    }
}

fn pending(client: &Client, created: Cluster) -> InProgress<Cluster> {
    let waiter = ClusterHandle::new(client.clone(), created.id.clone()).ready_after_creation();
    InProgress::new(created, waiter)
}

impl IntoFuture for CreateRequest {
    type Output = Result<InProgress<Cluster>, CreateError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// An order that did not succeed: refused, or with an outcome that nobody knows.
pub struct CreateError {
    error: Error,
    unknown: Option<Box<LostCreate>>,
}

/// What was found out about an order whose answer got lost.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Resolution {
    /// The cluster was ordered: this is it, by all signs.
    Created(Box<Cluster>),
    /// No cluster of that name showed up within the grace of the wait policy. Almost certainly none was ordered.
    NotFound,
    /// There are clusters of that name, and none of them can be told to be the one that was ordered.
    Ambiguous(Vec<Cluster>),
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
    /// A cluster is the one that was ordered if everything that was set agrees, its creator is the caller (who is known for
    /// user names and tokens of the Auth API), it was made while the call was under way by the server's own clock, and no
    /// other call of this client or its clones created it. Another process that orders the same, as the same user and at
    /// the same time, cannot be told apart; nor can an order from a backup, since the API does not show what it was made
    /// from. What the list does not show yet is looked for again during the grace of the client's wait policy.
    ///
    /// # Errors
    ///
    /// Those of listing the clusters, if another look does not mend them or the grace is over. An order that was refused is
    /// [`Resolution::NotFound`] without a look.
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
struct LostCreate {
    client: Client,
    cluster: NewCluster,
    create: CreateInFlight,
    began: Instant,
    ended: Instant,
}

impl LostCreate {
    async fn resolve(&self) -> Result<Resolution, Error> {
        let (policy, started) = (self.client.wait_policy(), Instant::now());
        let wanted = serde_json::to_value(&self.cluster)
            .map_err(|error| Error::new(ErrorKind::InvalidInput, "the order has no JSON form").with_source(error))?;
        let mut looks = 0;
        loop {
            let found = self.candidates().await;
            let left = policy.grace_after_creation().saturating_sub(started.elapsed());
            match found {
                Ok((candidates, date)) => {
                    let mut ours = candidates.iter().filter(|candidate| self.is_ours(candidate, &wanted, date));
                    if let (Some(cluster), None) = (ours.next(), ours.next()) {
                        self.create.created(cluster.id.as_str());
                        return Ok(Resolution::Created(Box::new(cluster.clone())));
                    }
                    match candidates.is_empty() {
                        _ if !left.is_zero() => {}
                        true => return Ok(Resolution::NotFound),
                        false => return Ok(Resolution::Ambiguous(candidates)),
                    }
                }
                // The outage that lost the answer may not be over.
                Err(error) if left.is_zero() || !is_transient(&error) => return Err(error),
                Err(_) => {}
            }
            looks += 1;
            sleep(policy.pause(looks).min(left)).await;
        }
    }

    /// The clusters that may bear the name, and the server's time. The API's own filter also finds longer names, and its
    /// answer may write a name in another way, or leave it out.
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
        let agrees = serde_json::to_value(&candidate.properties).is_ok_and(|found| agrees(wanted, &found));
        by_us && in_time && agrees && self.create.may_have_created(candidate.id.as_str())
    }
}

/// Whether everything that was asked for is found; the server fills in what was left open.
fn agrees(wanted: &Value, found: &Value) -> bool {
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => {
            wanted.iter().all(|(key, wanted)| found.get(key).is_some_and(|found| agrees(wanted, found)))
        }
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
        let wanted = json!({"name": "a", "list": [{"lan": "1"}]});
        assert!(agrees(&wanted, &json!({"name": "a", "list": [{"lan": "1", "more": 1}], "edition": "business"})));
        assert!(!agrees(&wanted, &json!({"name": "b", "list": [{"lan": "1"}]})));
        assert!(!agrees(&wanted, &json!({"name": "a", "list": []})));
        assert!(!agrees(&wanted, &json!({"list": [{"lan": "1"}]})));
        let from_backup = json!({"name": "a", "fromBackup": {"snapshotId": "s"}});
        assert!(!agrees(&from_backup, &json!({"name": "a"})), "what it was made from is never shown");
    }
}
