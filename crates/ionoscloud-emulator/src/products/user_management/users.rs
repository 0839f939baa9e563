//! Users: they log in with their e-mail address and password, and belong to groups.

use http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

use super::resources;
use crate::engine::api_error::ApiError;
use crate::engine::auth::{Account, Caller, Role};
use crate::engine::product::Success;
use crate::engine::table::{Accounts, Draft, Entity, Kind, Resource, Stamps, TableRequest, View};
use crate::products::cloud_api::{short, single_sign_on};

/// The member with the ids of a user's groups.
pub(super) const GROUPS: &str = "_groups";
/// The member that only the owner of the contract has.
const OWNER: &str = "_owner";

/// The password is never read back. A PUT that has none leaves it.
pub(crate) static USER: Kind = Kind {
    durations: short,
    stamps: Stamps::CreatedDate,
    unique: &["email"],
    write_only: &["password"],
    secret: Some("password"),
    accounts: Some(Accounts { of: account, link, own }),
    entities: &[Entity::listed("owns", resources::OWNED), Entity::named("groups", "group", GROUPS)],
    links: |user| user.texts(GROUPS).map(str::to_owned).chain([link(user.text("email"))]).collect(),
    prepare,
    protection,
    derived,
    ..Kind::new("user", "/um/users")
};

/// Members that are omitted are reset, but every user has a name and an address.
fn prepare(_: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let text = |name: &str| draft.properties.get(name).and_then(Value::as_str).unwrap_or_default();
    let is_new = draft.key.is_none();
    let required = ["firstname", "lastname", "email", "password"].into_iter().take(if is_new { 4 } else { 3 });
    let mut violations: Vec<String> =
        required.filter(|name| text(name).is_empty()).map(|name| format!("properties.{name}: required")).collect();
    let is_owner = draft.properties.contains_key(OWNER);
    if !text("email").is_empty() && !text("email").contains('@') && !is_owner {
        violations.push("properties.email: must be an e-mail address".to_owned());
    }
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    for (name, default) in [("administrator", false), ("forceSecAuth", false), ("active", true)] {
        draft.properties.entry(name).or_insert(default.into());
    }
    // A second factor is set up by its user.
    draft.properties.insert("secAuthActive".to_owned(), false.into());
    Ok(())
}

/// The id that the object storage has for a user, once it knows the user.
fn derived(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let user = view.resource;
    if !user.timeline.is_created(view.now) {
        return Vec::new();
    }
    let id = Uuid::new_v5(&Uuid::NAMESPACE_OID, user.id.as_bytes()).simple().to_string();
    vec![("s3CanonicalUserId", id.into())]
}

fn link(email: &str) -> String {
    format!("email {}", email.to_ascii_lowercase())
}

fn account(user: &Resource) -> Account<'_> {
    let is = |name: &str| user.properties.get(name).and_then(Value::as_bool).unwrap_or_default();
    let role = match (is(OWNER), is("administrator")) {
        (true, _) => Role::Owner,
        (false, true) => Role::Administrator,
        (false, false) => Role::User,
    };
    let (password, is_active) = (user.secret.as_ref(), is("active"));
    Account { id: &user.id, name: user.text("email"), password, is_active, role }
}

/// The owner of the contract, whom credentials belong to that the emulator accepts.
fn own(caller: &Caller) -> Value {
    json!({
        "firstname": "Contract",
        "lastname": "Owner",
        "email": caller.name,
        "administrator": true,
        "forceSecAuth": false,
        "secAuthActive": false,
        "active": true,
        OWNER: true,
    })
}

/// No user can delete itself.
fn protection(request: &TableRequest<'_, '_>) -> Option<ApiError> {
    let is_own = request.path_value(0) == request.call.caller.user_id;
    let text = "users cannot delete themselves";
    is_own.then(|| ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "emulator-own-user", text))
}

/// The URL that logs a user in to the object storage; it holds a token.
pub(crate) fn object_storage_login(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let user = request.find(&USER)?;
    let url = single_sign_on("https://s3.ionos.com/?auth=", &user.id, request.call.now);
    Ok(Success::json(json!({ "ssoUrl": url })))
}
