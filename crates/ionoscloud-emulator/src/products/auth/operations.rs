//! The operations on tokens. Each caller sees and deletes tokens of its own only.

use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};

use super::jwt::{self, Claims};
use super::{Store, Token};
use crate::engine::api_error::ApiError;
use crate::engine::auth::CONTRACT;
use crate::engine::request::Call;
use crate::engine::settings::Settings;

/// Maximum number of tokens of a user. Expired ones are included: there is a criterion to delete them.
const LIMIT: usize = 100;
/// A year.
const MAXIMUM_TTL: i64 = 31_536_000;
const MINIMUM_TTL: i64 = 60;
const CONTRACT_HEADER: &str = "X-Contract-Number";

pub(super) fn list(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let shown = |token: &Token| token.to_json(&format!("{}/{}", call.url, token.id), &settings.clock);
    Ok(json!({ "tokens": store.of(&call.caller.user_id).map(shown).collect::<Vec<_>>() }))
}

pub(super) fn get(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let id = call.path_parameter("tokenId");
    let found = store.of(&call.caller.user_id).find(|token| token.id == id);
    found.map(|token| token.to_json(&call.url, &settings.clock)).ok_or_else(not_found)
}

/// Lifetimes are not scaled: clients compare `exp` with wall-clock time.
pub(super) fn generate(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let ttl = call.query_integer("ttl").unwrap_or(MAXIMUM_TTL);
    if !(MINIMUM_TTL..=MAXIMUM_TTL).contains(&ttl) {
        return Err(ApiError::invalid(vec![format!("ttl: must be between {MINIMUM_TTL} and {MAXIMUM_TTL}")]));
    }
    if store.of(&call.caller.user_id).count() >= LIMIT {
        let text = format!("a user has at most {LIMIT} tokens");
        return Err(ApiError::new(StatusCode::FORBIDDEN, "emulator-token-limit", text));
    }
    let expires = call.now.saturating_add(Duration::from_secs(ttl.unsigned_abs()));
    let id = store.ids.uuid();
    let claims = Claims {
        id: &id,
        user: &call.caller.user_id,
        role: call.caller.role,
        contract: call.query_integer(CONTRACT_HEADER).unwrap_or(CONTRACT),
        issued: settings.clock.wall(call.now).as_second(),
        expires: settings.clock.wall(expires).as_second(),
    };
    let value = jwt::encode(&claims, &store.ids.uuid());
    let response = json!({ "token": value });
    let (owner, user) = (call.caller.name.clone(), call.caller.user_id.clone());
    store.tokens.push(Token { id, owner, user, value, created: call.now, expires });
    Ok(response)
}

pub(super) fn delete(call: &Call, _: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let id = call.path_parameter("tokenId");
    delete_where(store, &call.caller.user_id, |token| token.id == id).then(success).ok_or_else(not_found)
}

/// `ALL` and `EXPIRED` succeed where there is nothing to delete; `CURRENT` needs a generated token as bearer.
pub(super) fn delete_by_criteria(call: &Call, _: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let user = &call.caller.user_id;
    match call.query_text("criteria") {
        Some("CURRENT") => {
            if !call.caller.is_bearer {
                let text = "CURRENT is the bearer token of the request, and this request has none";
                return Err(ApiError::new(StatusCode::FORBIDDEN, "emulator-no-bearer", text));
            }
            let current = call.caller.token_id.as_ref().ok_or_else(not_found)?;
            delete_where(store, user, |token| token.id == *current);
        }
        Some("EXPIRED") => {
            delete_where(store, user, |token| call.now >= token.expires);
        }
        _ => {
            delete_where(store, user, |_| true);
        }
    }
    Ok(success())
}

/// Returns `true` if there was such a token.
fn delete_where(store: &mut Store, user: &str, chosen: impl Fn(&Token) -> bool) -> bool {
    let before = store.tokens.len();
    store.tokens.retain(|token| token.user != user || !chosen(token));
    store.tokens.len() < before
}

fn success() -> Value {
    json!({ "success": true })
}

fn not_found() -> ApiError {
    ApiError::not_found("emulator-token-not-found", "you have no token with this id")
}
