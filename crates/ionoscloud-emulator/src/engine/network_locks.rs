//! Network locks: managed services keep the networks that they are connected to from being deleted, and for a while
//! after their own deletion.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The locks of all products, one for each holder.
#[derive(Debug, Default)]
pub(crate) struct NetworkLocks {
    locks: BTreeMap<String, Lock>,
    /// Data centres with their holders.
    holders: BTreeSet<(String, String)>,
    /// The times of releases, with their holders.
    releases: BTreeSet<(Duration, String)>,
    /// Holders whose locks were set since the last call of [`take_changed`](Self::take_changed).
    changed: Vec<String>,
}

/// The networks of one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Lock {
    /// The service, as errors name it: its kind and its id.
    pub(crate) holder: String,
    pub(crate) networks: Vec<Network>,
    /// The time of the release; open while the service exists.
    pub(crate) until: Option<Duration>,
}

/// A LAN of a data centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Network {
    pub(crate) datacenter: String,
    pub(crate) lan: String,
}

impl Network {
    /// The networks of `connections`, each with `datacenterId` and `lanId` or `lan`, as managed services have them.
    pub(crate) fn of_connections(properties: &Map<String, Value>) -> Vec<Self> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let network = |one: &Value| Self {
            datacenter: text(&one["datacenterId"]),
            lan: text(one.get("lanId").unwrap_or(&one["lan"])),
        };
        properties.get("connections").and_then(Value::as_array).into_iter().flatten().map(network).collect()
    }
}

impl NetworkLocks {
    /// Sets the lock of its holder, and drops those that are released.
    pub(crate) fn set(&mut self, lock: Lock, now: Duration) {
        self.forget(now);
        self.remove(&lock.holder);
        self.changed.push(lock.holder.clone());
        let datacenters = lock.networks.iter().map(|network| network.datacenter.clone());
        self.holders.extend(datacenters.map(|datacenter| (datacenter, lock.holder.clone())));
        self.releases.extend(lock.until.map(|until| (until, lock.holder.clone())));
        self.locks.insert(lock.holder.clone(), lock);
    }

    /// Returns `true` if the holder has a lock, released or not.
    pub(crate) fn has(&self, holder: &str) -> bool {
        self.locks.contains_key(holder)
    }

    /// Returns the holder that keeps this data centre, or this LAN of it, from being deleted.
    pub(crate) fn holder(&self, datacenter: &str, lan: Option<&str>, now: Duration) -> Option<&str> {
        let keeps = |lock: &&Lock| {
            let mut networks = lock.networks.iter();
            lock.is_held(now)
                && networks.any(|one| one.datacenter == datacenter && lan.is_none_or(|lan| one.lan == lan))
        };
        let first = (datacenter.to_owned(), String::new());
        let holders = self.holders.range(first..).take_while(|(other, _)| other == datacenter);
        holders.filter_map(|(_, holder)| self.locks.get(holder)).find(keeps).map(|lock| lock.holder.as_str())
    }

    pub(crate) fn forget(&mut self, now: Duration) {
        while self.releases.first().is_some_and(|(until, _)| *until <= now) {
            let Some((_, holder)) = self.releases.pop_first() else { return };
            self.remove(&holder);
        }
    }

    fn remove(&mut self, holder: &str) {
        let Some(lock) = self.locks.remove(holder) else { return };
        for network in lock.networks {
            self.holders.remove(&(network.datacenter, lock.holder.clone()));
        }
        if let Some(until) = lock.until {
            self.releases.remove(&(until, lock.holder));
        }
    }

    pub(crate) fn all(&self) -> impl ExactSizeIterator<Item = &Lock> {
        self.locks.values()
    }

    /// The locks that were set since the last call.
    pub(crate) fn take_changed(&mut self) -> Vec<&Lock> {
        let mut changed = std::mem::take(&mut self.changed);
        changed.sort_unstable();
        changed.dedup();
        changed.iter().filter_map(|holder| self.locks.get(holder)).collect()
    }
}

impl Lock {
    fn is_held(&self, now: Duration) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(holder: &str, lan: &str, until: Option<u64>) -> Lock {
        let networks = vec![Network { datacenter: "d".to_owned(), lan: lan.to_owned() }];
        Lock { holder: holder.to_owned(), networks, until: until.map(Duration::from_secs) }
    }

    #[test]
    fn networks_are_locked_until_released() {
        let (mut locks, second) = (NetworkLocks::default(), Duration::from_secs);
        locks.set(lock("toy a", "1", None), second(0));
        locks.set(lock("toy b", "2", Some(5)), second(0));
        assert_eq!(locks.holder("d", Some("1"), second(100)), Some("toy a"));
        assert_eq!(locks.holder("d", Some("2"), second(4)), Some("toy b"));
        assert_eq!(locks.holder("d", Some("2"), second(5)), None);
        assert_eq!((locks.holder("d", Some("3"), second(0)), locks.holder("e", None, second(0))), (None, None));
        assert_eq!(locks.holder("d", None, second(9)), Some("toy a"));
        locks.set(lock("toy a", "1", Some(9)), second(6));
        assert!(locks.all().eq([&lock("toy a", "1", Some(9))]), "one a holder, none that is released");
        assert_eq!((locks.take_changed().len(), locks.take_changed().len()), (1, 0));
    }
}
