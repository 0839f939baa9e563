//! The operations on the users of a cluster.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{Store, roles};
use crate::engine::api_error::ApiError;
use crate::engine::clock::Clock;
use crate::engine::page;
use crate::engine::request::Call;
use crate::engine::secret::Secret;
#[cfg(feature = "data-plane")]
use crate::engine::served;
use crate::engine::settings::Settings;
use crate::engine::stamp::Stamp;

/// Maximum number of users of a cluster.
const LIMIT: usize = 100;

/// A database user, identified by its name. Its password is never returned.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct User {
    username: String,
    roles: Vec<Value>,
    /// Kept for a server of the cluster's own; nothing without a data plane.
    password: Option<Secret>,
    created: Stamp,
    gone_at: Option<Duration>,
}

impl User {
    pub(super) fn is_gone(&self, now: Duration) -> bool {
        self.gone_at.is_some_and(|gone_at| now >= gone_at)
    }

    /// The user as wanted on a server, until it is deleted.
    #[cfg(feature = "data-plane")]
    pub(super) fn wanted(&self) -> Option<(String, served::User)> {
        let password = self.password.clone().filter(|_| self.gone_at.is_none())?;
        let wanted = served::User { password: served::Password::Plain(password), roles: self.roles.clone() };
        Some((self.username.clone(), wanted))
    }

    fn to_json(&self, clock: &Clock) -> Value {
        json!({
            "type": "user",
            "metadata": self.created.to_json(clock),
            "properties": { "username": self.username, "roles": self.roles },
        })
    }
}

/// The envelope of this list alone has neither `limit` nor `offset` nor links, though the parameters count.
pub(super) fn list(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let users = &store.cluster(call, settings)?.users;
    let shown: Vec<Value> = page::shown(call, users)?.iter().map(|user| user.to_json(&settings.clock)).collect();
    Ok(json!({ "type": "collection", "id": "users", "items": shown }))
}

pub(super) fn get(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let cluster = store.cluster(call, settings)?;
    Ok(find(call, &mut cluster.users)?.to_json(&settings.clock))
}

pub(super) fn create(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let keeps_passwords = store.has_data_plane;
    let cluster = store.cluster(call, settings)?;
    let sent = properties(call, cluster.is_sharded())?;
    let username = sent.get("username").and_then(Value::as_str).unwrap_or_default();
    if username.is_empty() {
        return Err(ApiError::invalid(vec!["properties.username: must not be empty".to_owned()]));
    }
    cluster.must_take_writes(call.now, settings)?;
    if cluster.users.iter().any(|user| user.username == username) {
        let text = "the cluster has a user of this name already";
        return Err(ApiError::new(http::StatusCode::CONFLICT, "emulator-user-exists", text));
    }
    if cluster.users.len() >= LIMIT {
        let text = format!("a cluster has at most {LIMIT} users");
        return Err(ApiError::new(http::StatusCode::UNPROCESSABLE_ENTITY, "emulator-user-limit", text));
    }
    let user = User {
        username: username.to_owned(),
        roles: roles_of(&sent).unwrap_or_default(),
        password: password_of(&sent).filter(|_| keeps_passwords),
        created: Stamp::of(call),
        gone_at: None,
    };
    let shown = user.to_json(&settings.clock);
    cluster.users.push(user);
    cluster.users_change(call, &settings.times);
    Ok(shown)
}

/// Password and roles may change; the roles that are sent take the place of all that were there.
pub(super) fn update(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let keeps_passwords = store.has_data_plane;
    let cluster = store.cluster(call, settings)?;
    let username = find(call, &mut cluster.users)?.username.clone();
    let sent = properties(call, cluster.is_sharded())?;
    if sent.get("username").is_some_and(|sent| *sent != username) {
        return Err(ApiError::invalid(vec!["properties.username: cannot be changed".to_owned()]));
    }
    cluster.must_take_writes(call.now, settings)?;
    cluster.users_change(call, &settings.times);
    let user = find(call, &mut cluster.users)?;
    if let Some(password) = password_of(&sent).filter(|_| keeps_passwords) {
        user.password = Some(password);
    }
    if let Some(roles) = roles_of(&sent) {
        user.roles = roles;
    }
    Ok(user.to_json(&settings.clock))
}

/// The user is there until the cluster is done with the change.
pub(super) fn delete(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let cluster = store.cluster(call, settings)?;
    find(call, &mut cluster.users)?;
    cluster.must_take_writes(call.now, settings)?;
    cluster.users_change(call, &settings.times);
    let user = find(call, &mut cluster.users)?;
    user.gone_at = Some(call.now.saturating_add(settings.times.user_change));
    Ok(user.to_json(&settings.clock))
}

fn find<'a>(call: &Call, users: &'a mut [User]) -> Result<&'a mut User, ApiError> {
    let username = call.path_parameter("username");
    let found = users.iter_mut().find(|user| user.username == username);
    found.ok_or_else(|| ApiError::not_found("emulator-user-not-found", "the cluster has no user of this name"))
}

/// The properties that were sent, if they hold to the document and to the rules about roles.
fn properties(call: &Call, sharded: bool) -> Result<Map<String, Value>, ApiError> {
    let mut violations = call.violations_of(&roles::as_documented(&call.body, sharded));
    let sent = call.body.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    if call.body.is_object() && call.body.get("properties").is_none() {
        violations.push("properties: required".to_owned());
    }
    if violations.is_empty() {
        violations = roles::violations(&roles_of(&sent).unwrap_or_default());
    }
    if violations.is_empty() { Ok(sent) } else { Err(ApiError::invalid(violations)) }
}

fn password_of(sent: &Map<String, Value>) -> Option<Secret> {
    sent.get("password")?.as_str().map(Secret::new)
}

fn roles_of(sent: &Map<String, Value>) -> Option<Vec<Value>> {
    sent.get("roles")?.as_array().cloned()
}
