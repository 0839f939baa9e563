use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Create calls in flight of a client and its clones, and the resource each one returned, so that the resource of one
/// call is never taken for that of another.
#[derive(Debug, Default)]
pub(crate) struct CreatesInFlight {
    records: Mutex<Records>,
}

#[derive(Debug, Default)]
struct Records {
    last_number: u64,
    in_flight: HashMap<u64, String>,
    returned: HashMap<String, u64>,
}

/// One create call; it is in flight until [`ended`](Self::ended) or dropped.
#[derive(Debug)]
pub(crate) struct CreateInFlight {
    creates: Arc<CreatesInFlight>,
    number: u64,
    name: String,
}

impl CreatesInFlight {
    /// Records that something of this name is being created.
    pub(crate) fn begin(self: &Arc<Self>, name: &str) -> CreateInFlight {
        let mut records = self.records();
        records.last_number += 1;
        let number = records.last_number;
        records.in_flight.insert(number, name.to_owned());
        CreateInFlight { creates: Arc::clone(self), number, name: name.to_owned() }
    }

    fn records(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CreateInFlight {
    /// Records that the call is over, however it ended.
    pub(crate) fn ended(&self) {
        self.creates.records().in_flight.remove(&self.number);
    }

    /// Records that this resource is what the call created.
    pub(crate) fn created(&self, id: &str) {
        self.creates.records().returned.insert(id.to_owned(), self.number);
    }

    /// Whether this resource may be what the call created, and not what another call did or is about to.
    pub(crate) fn may_have_created(&self, id: &str) -> bool {
        let records = self.creates.records();
        let is_free = records.returned.get(id).is_none_or(|number| *number == self.number);
        is_free && !records.in_flight.iter().any(|(number, name)| *number != self.number && *name == self.name)
    }
}

impl Drop for CreateInFlight {
    fn drop(&mut self) {
        self.ended();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resource_of_one_create_is_not_that_of_another() {
        let creates = Arc::new(CreatesInFlight::default());
        let (one, other) = (creates.begin("a"), creates.begin("a"));
        assert!(!one.may_have_created("1"), "the other call may create it any moment");
        other.ended();
        assert!(one.may_have_created("1"));
        other.created("2");
        one.ended();
        assert!(!one.may_have_created("2") && other.may_have_created("2"));
        let _namesake = creates.begin("b");
        assert!(one.may_have_created("1"), "another name is of no concern");
    }

    #[test]
    fn dropped_create_is_not_in_flight() {
        let creates = Arc::new(CreatesInFlight::default());
        let one = creates.begin("a");
        drop(creates.begin("a"));
        assert!(one.may_have_created("1"));
    }
}
