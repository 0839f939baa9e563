//! One cluster, and how it is shown.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::snapshots::Snapshots;
use super::users::User;
use super::{LIFE_CYCLE, editions};
use crate::engine::api_error::ApiError;
use crate::engine::clock::Clock;
use crate::engine::log::Log;
use crate::engine::network_locks::{Lock, Network};
use crate::engine::request::Call;
use crate::engine::settings::Settings;
use crate::engine::stamp::{CHANGE, Stamp};
use crate::engine::table::{Phase, Timeline};
use crate::engine::times::Times;

/// The port of BI connectors, a text in this API.
const BI_PORT: &str = "27015";

/// A cluster as stored. What depends on the time of the read is not.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Cluster {
    pub(super) id: String,
    pub(super) properties: Map<String, Value>,
    pub(super) created: Stamp,
    pub(super) modified: Option<Stamp>,
    pub(super) timeline: Timeline,
    pub(super) users: Vec<User>,
    pub(super) snapshots: Snapshots,
    pub(super) log: Log,
}

impl Cluster {
    pub(super) fn text(&self, property: &str) -> &str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    pub(super) fn is_older_than(&self, age: Duration, now: Duration) -> bool {
        now >= self.created.at.saturating_add(age)
    }

    pub(super) fn is_sharded(&self) -> bool {
        self.text("type") == editions::SHARDED
    }

    /// Applies what became due since the last read: users that went, snapshots.
    pub(super) fn catch_up(&mut self, now: Duration) {
        self.users.retain(|user| !user.is_gone(now));
        let version = self.properties.get("mongoDBVersion").and_then(Value::as_str).unwrap_or_default();
        self.snapshots.take_due(now, version);
    }

    /// An error with the chosen status unless the cluster is `AVAILABLE`, whatever reads show, or a change of it
    /// failed: the next one may succeed.
    pub(super) fn must_take_writes(&self, now: Duration, settings: &Settings) -> Result<(), ApiError> {
        match self.timeline.phase(now) {
            Phase::Ready => Ok(()),
            Phase::Failed if self.timeline.has_changed() => Ok(()),
            phase => {
                let text = format!("the cluster is {}; wait until it is AVAILABLE", LIFE_CYCLE.state(phase));
                Err(ApiError::new(settings.busy_status.code(), "emulator-cluster-busy", text))
            }
        }
    }

    /// Begins a change, which takes `duration`.
    pub(super) fn change(&mut self, call: &Call, phase: Phase, duration: Duration, times: &Times) {
        self.timeline.change(call.now, phase, duration, times.state_lag, call.fails);
    }

    /// The users change: the cluster is `BUSY`, and its server, if it has one, is to follow.
    pub(super) fn users_change(&mut self, call: &Call, times: &Times) {
        self.change(call, Phase::Changing, times.user_change, times);
        self.timeline.change_server();
    }

    /// The networks that it keeps, until some time after it is gone.
    pub(super) fn network_lock(&self, release: Duration) -> Lock {
        Lock {
            holder: format!("the MongoDB cluster {}", self.id),
            networks: Network::of_connections(&self.properties),
            until: self.timeline.gone_at().map(|gone_at| gone_at.saturating_add(release)),
        }
    }

    pub(super) fn to_json(&self, now: Duration, clock: &Clock) -> Value {
        let mut metadata = self.created.to_json(clock);
        metadata["state"] = LIFE_CYCLE.state(self.timeline.shown_phase(now)).into();
        // Nothing is known until the cluster is provisioned.
        let health = match self.timeline.phase(now) {
            Phase::Failed => "UNHEALTHY",
            _ if self.timeline.is_created(now) => "HEALTHY",
            _ => "UNKNOWN",
        };
        metadata["health"] = health.into();
        if let (Some(modified), Value::Object(metadata)) = (&self.modified, &mut metadata) {
            modified.write(metadata, CHANGE, clock);
        }
        let mut properties = self.properties.clone();
        if let Some(Value::Object(connector)) = properties.get_mut("biConnector") {
            if connector.get("enabled") == Some(&Value::Bool(true)) {
                connector.insert("host".to_owned(), format!("bi-{}", self.host()).into());
                connector.insert("port".to_owned(), BI_PORT.into());
            } else {
                connector.retain(|name, _| name == "enabled");
            }
        }
        let has_failed_creation = self.timeline.phase(now) == Phase::Failed && !self.timeline.has_changed();
        if self.timeline.is_created(now) && !has_failed_creation {
            properties.insert("connectionString".to_owned(), self.connection_string().into());
        }
        json!({ "type": "cluster", "id": self.id, "metadata": metadata, "properties": properties })
    }

    /// With the vendor's scheme, `mongo+srv`, although drivers know `mongodb+srv` only; or of a server that there is.
    fn connection_string(&self) -> String {
        if let Some(address) = self.timeline.server_address() {
            return format!("mongodb://{address}");
        }
        format!("mongo+srv://{}", self.host())
    }

    fn host(&self) -> String {
        format!("m-{}.mongodb.{}.ionos.com", self.id, self.text("location").replace('/', "-"))
    }
}
