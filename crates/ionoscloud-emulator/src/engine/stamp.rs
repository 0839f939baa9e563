//! The user and the time of a change, as metadata shows them.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::clock::Clock;
use super::request::Call;

/// The user and the time of a change.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Stamp {
    pub(crate) at: Duration,
    pub(crate) by: String,
    /// The id of that user.
    pub(crate) by_id: String,
}

impl Stamp {
    /// This call's caller, now.
    pub(crate) fn of(call: &Call) -> Self {
        Self { at: call.now, by: call.caller.name.clone(), by_id: call.caller.user_id.clone() }
    }

    /// Metadata of a creation.
    pub(crate) fn to_json(&self, clock: &Clock) -> Value {
        let mut metadata = Map::new();
        self.write(&mut metadata, "created", clock.timestamp(self.at));
        Value::Object(metadata)
    }

    /// Writes `createdDate`, `createdBy` and `createdByUserId`, or those that begin with another word, with the time as
    /// this text.
    pub(crate) fn write(&self, metadata: &mut Map<String, Value>, begin: &str, time: String) {
        metadata.insert(format!("{begin}Date"), time.into());
        metadata.insert(format!("{begin}By"), self.by.clone().into());
        metadata.insert(format!("{begin}ByUserId"), self.by_id.clone().into());
    }
}
