//! Shares: resources that the users of a group may use, edit and share.

use serde_json::{Map, Value, json};

use super::groups::GROUP;
use super::resources;
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Draft, IdRule, Kind, Stamps, TableRequest};
use crate::products::cloud_api::{Work, add, finish, shown, written};

/// The id of a share is that of its resource.
const RESOURCE: &str = "_resource";

pub(crate) static SHARE: Kind = Kind {
    type_name: Some("resource"),
    parent: Some("group"),
    id: IdRule::Property(RESOURCE),
    durations: crate::products::cloud_api::short,
    stamps: Stamps::None,
    settle,
    links: |share| vec![share.id.clone()],
    ..Kind::new("share", "/um/groups/{groupId}/shares")
};

fn settle(properties: &mut Map<String, Value>) {
    for privilege in ["editPrivilege", "sharePrivilege"] {
        properties.entry(privilege).or_insert(false.into());
    }
}

/// Shares the resource that the path names with a group.
pub(crate) fn create(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let group = request.find(&GROUP)?.key.clone();
    let id = request.path_value(1).to_owned();
    if resources::of_id(request, &id).is_none() {
        return Err(ApiError::not_found("emulator-not-found", "there is no resource with this id"));
    }
    let mut properties = request.sent()?;
    properties.insert(RESOURCE.to_owned(), json!(id));
    let mut work = Work::default();
    let draft = Draft { parent: Some(group), owner: None, key: None, id: Some(id), properties };
    let key = add(request, &SHARE, draft, &mut work)?;
    let duration = request.context.settings.times.request;
    let location = finish(request, &work, duration);
    let body = shown(request, &SHARE, &key);
    Ok(written(request, body, Some(location)))
}
