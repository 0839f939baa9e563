//! The search for a resource whose creation had no response.
//!
//! A create is not idempotent, so it is never sent again unless it certainly was not processed. The resource is
//! identified among those of its name by everything that the API shows of it: properties, creator, and the time of
//! creation by the server's own clock.

use std::any::Any;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use ionoscloud_api::resource::{Creatable, Listable, Origin};
use ionoscloud_core::{FindCreated, Page as _, Paged as _, Resolution};
use tokio::time::{Instant, sleep};

use super::creates_in_flight::CreateInFlight;
use super::{Collection, find};
use crate::Error;
use crate::wait::is_transient;

/// Clocks of a server and its gateways differ by seconds, and a `Date` has no fractions.
const CLOCK_SLACK: Duration = Duration::from_secs(5);

/// A create call without a response.
pub(super) struct Search<K: Creatable> {
    pub(super) collection: Collection<K>,
    pub(super) new: K::New,
    pub(super) name: String,
    pub(super) in_flight: CreateInFlight,
    pub(super) began: Instant,
    pub(super) ended: Instant,
}

type Entry<K> = <K as Listable>::Entry;

impl<K: Creatable> FindCreated<Entry<K>> for Search<K> {
    fn find(&self) -> Pin<Box<dyn Future<Output = Result<Resolution<Entry<K>>, Error>> + Send + '_>> {
        Box::pin(self.resolve())
    }
}

impl<K: Creatable> Search<K> {
    pub(super) async fn resolve(&self) -> Result<Resolution<Entry<K>>, Error> {
        let (policy, started) = (self.collection.caller.client.wait_policy(), Instant::now());
        let mut polls = 0;
        loop {
            let found = self.candidates().await;
            let left = policy.not_found_grace.saturating_sub(started.elapsed());
            match found {
                Ok((candidates, date)) => {
                    let mut ours = candidates.iter().filter(|candidate| self.is_ours(candidate, date));
                    if let (Some(entry), None) = (ours.next(), ours.next()) {
                        if let Some(id) = K::entry_id(entry) {
                            self.in_flight.created(id);
                        }
                        return Ok(Resolution::Created(Box::new(entry.clone())));
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

    /// The entries that may bear the name, and the server's time. The API's own filter also finds longer names, and its
    /// response may write a name in another way, or omit it.
    async fn candidates(&self) -> Result<(Vec<Entry<K>>, Option<SystemTime>), Error> {
        let page = find::first_page::<K::List>();
        let list = K::list_named(&self.collection.parent, &self.name).with_page(page);
        let mut pages = self.collection.request(list).pages();
        let mut candidates = Vec::new();
        let wanted = self.name.trim().to_lowercase();
        while let Some(page) = pages.next().await {
            candidates.extend(
                page?
                    .into_items()
                    .into_iter()
                    .filter(|entry| K::entry_name(entry).is_none_or(|shown| shown.trim().to_lowercase() == wanted)),
            );
        }
        Ok((candidates, pages.server_date()))
    }

    fn is_ours(&self, candidate: &Entry<K>, date: Option<SystemTime>) -> bool {
        let Origin { user_id, user_name, .. } = K::entry_origin(candidate);
        let by_us = self.collection.caller.client.identity().is(user_id, user_name);
        let Some(id) = K::entry_id(candidate) else { return false };
        let in_time = self.in_time(candidate, date).unwrap_or_default();
        by_us && in_time && K::agrees(&self.new, candidate) && self.in_flight.may_have_created(id)
    }

    /// Returns true if the resource was created during the call; `None` if the API does not say when.
    fn in_time(&self, candidate: &Entry<K>, date: Option<SystemTime>) -> Option<bool> {
        let (created, now) = (K::entry_origin(candidate).created?, date?);
        let earliest = now.checked_sub(self.began.elapsed() + CLOCK_SLACK)?;
        let latest = now.checked_sub(self.ended.elapsed())?.checked_add(CLOCK_SLACK)?;
        Some((earliest..=latest).contains(&created))
    }

    /// The resource that the `Location` of a success without a body names, unless something that it shows contradicts
    /// the creation: its name, its properties, its age, or another call that created it.
    pub(super) async fn named_by_location(&self, id: &str) -> Option<K::Created> {
        let Collection { caller, parent, .. } = &self.collection;
        let key = K::key(parent, K::Id::from(id));
        let options = caller.options(&key).unwrap_or_default();
        let response = caller.client.send_with(K::get(&key), options).await.ok()?;
        let date = response.date();
        // Most kinds list what they return by id.
        let entry = (&response.value as &dyn Any).downcast_ref::<Entry<K>>();
        let contradicts = |entry: &Entry<K>| self.in_time(entry, date) == Some(false) || !K::agrees(&self.new, entry);
        if entry.is_some_and(contradicts) || !self.in_flight.may_have_created(id) {
            return None;
        }
        let created = K::created_as(response.value)?;
        if K::created_name(&created) != Some(self.name.as_str()) {
            return None;
        }
        self.in_flight.created(id);
        Some(created)
    }
}
