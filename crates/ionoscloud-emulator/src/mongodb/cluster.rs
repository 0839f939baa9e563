//! One cluster, and how it is shown.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::life_cycle::LifeCycle;
use crate::clock::Clock;

/// The user id that stands for every caller: credentials do not say one.
const USER_ID: &str = "00000000-0000-4000-8000-000000000001";

/// A cluster as stored. What depends on the time of looking is not.
#[derive(Debug)]
pub(super) struct Cluster {
    pub(super) id: String,
    pub(super) properties: Map<String, Value>,
    pub(super) created: Stamp,
    pub(super) modified: Option<Stamp>,
    pub(super) life_cycle: LifeCycle,
}

/// Who did something, and when.
#[derive(Debug)]
pub(super) struct Stamp {
    pub(super) at: Duration,
    pub(super) by: String,
}

impl Cluster {
    pub(super) fn text(&self, property: &str) -> &str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    pub(super) fn to_json(&self, now: Duration, clock: &Clock) -> Value {
        let mut metadata = json!({
            "createdDate": clock.timestamp(self.created.at),
            "createdBy": self.created.by,
            "createdByUserId": USER_ID,
            "state": self.life_cycle.state(now).as_str(),
            "health": self.life_cycle.health(now),
        });
        if let Some(modified) = &self.modified {
            metadata["lastModifiedDate"] = clock.timestamp(modified.at).into();
            metadata["lastModifiedBy"] = modified.by.clone().into();
            metadata["lastModifiedByUserId"] = USER_ID.into();
        }
        let mut properties = self.properties.clone();
        if self.life_cycle.is_provisioned(now) {
            properties.insert("connectionString".to_owned(), self.connection_string().into());
        }
        json!({ "type": "cluster", "id": self.id, "metadata": metadata, "properties": properties })
    }

    /// With the vendor's scheme, `mongo+srv`, although drivers know `mongodb+srv` only.
    fn connection_string(&self) -> String {
        let location = self.text("location").replace('/', "-");
        format!("mongo+srv://m-{}.mongodb.{location}.ionos.com", self.id)
    }
}
