//! Groups: the privileges of their users, and the resources that are shared with them.

use serde_json::{Map, Value};

use super::users::{GROUPS, USER};
use super::{resources, shares};
use crate::engine::api_error::ApiError;
use crate::engine::table::{Draft, Entity, Event, Kept, Kind, Stamps, TableRequest};
use crate::products::cloud_api::{set, short};

/// Every group has all of them; those that are not named are `false`.
const PRIVILEGES: [&str; 25] = [
    "createDataCenter",
    "createSnapshot",
    "reserveIp",
    "accessActivityLog",
    "createPcc",
    "s3Privilege",
    "createBackupUnit",
    "createInternetAccess",
    "createK8sCluster",
    "createFlowLog",
    "accessAndManageMonitoring",
    "accessAndManageCertificates",
    "manageDBaaS",
    "accessAndManageDns",
    "manageRegistry",
    "manageDataplatform",
    "accessAndManageLogging",
    "accessAndManageCdn",
    "accessAndManageVpn",
    "accessAndManageApiGateway",
    "accessAndManageKaas",
    "accessAndManageNetworkFileStorage",
    "accessAndManageAiModelHub",
    "accessAndManageIamResources",
    "createNetworkSecurityGroups",
];

pub(crate) static GROUP: Kind = Kind {
    durations: short,
    stamps: Stamps::None,
    entities: &[
        Entity {
            attach: Some(|request, group, user| write(request, group, user, true)),
            detach: Some(|request, group, user| write(request, group, user, false)),
            ..Entity::linked("users", "user", |group| group.id.clone())
        },
        Entity::listed("resources", resources::SHARED),
    ],
    settle,
    prepare,
    after,
    ..Kind::new("group", "/um/groups")
};

fn settle(properties: &mut Map<String, Value>) {
    for privilege in PRIVILEGES {
        properties.entry(privilege).or_insert(false.into());
    }
}

fn prepare(_: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    if draft.properties.get("name").and_then(Value::as_str).unwrap_or_default().is_empty() {
        return Err(ApiError::invalid(vec!["properties.name: required".to_owned()]));
    }
    Ok(())
}

/// Adds a user to a group, or removes one from it.
fn write(request: &mut TableRequest<'_, '_>, group: &str, user: &str, belongs: bool) -> Result<(), ApiError> {
    let Some(found) = request.resources.find(USER.name, user) else { return Ok(()) };
    let mut groups = found.properties.get(GROUPS).and_then(Value::as_array).cloned().unwrap_or_default();
    groups.retain(|one| one != group);
    if belongs {
        groups.push(group.into());
    }
    set(request, &USER, user, GROUPS, groups.into());
    Ok(())
}

fn after(request: &mut TableRequest<'_, '_>, group: &str, event: Event) {
    if event == Event::Deleted {
        let members = request.resources.of(USER.name).linked(group).iter();
        let members: Vec<String> = members.map(|user| user.key.clone()).collect();
        for user in members {
            // Removing a user who is there cannot fail.
            let _ = write(request, group, &user, false);
        }
    }
}

/// Returns `true` if a group of the user has the privilege, which administrators need none for.
pub(super) fn is_allowed(request: &TableRequest<'_, '_>, user: &str, privilege: &str) -> bool {
    has_privilege(request.resources.of(USER.name), request.resources.of(GROUP.name), user, privilege)
}

/// The same, for products beside the Cloud API.
pub(crate) fn has_privilege(users: &Kept, groups: &Kept, user: &str, privilege: &str) -> bool {
    let Some(user) = users.find(user) else { return false };
    let is = |properties: &Map<String, Value>, name: &str| properties.get(name).and_then(Value::as_bool) == Some(true);
    let mut groups = user.texts(GROUPS).filter_map(|group| groups.find(group));
    is(&user.properties, "administrator") || groups.any(|group| is(&group.properties, privilege))
}

/// The ids of the resources that are shared with a group.
pub(super) fn shared_ids<'a>(request: &'a TableRequest<'_, '_>, group: &'a str) -> impl Iterator<Item = &'a str> {
    request.resources.below(&shares::SHARE, Some(group)).iter().map(|share| share.id.as_str())
}

#[cfg(test)]
mod tests {
    use ionoscloud_spec::Document;

    use super::*;

    #[test]
    fn privileges_are_those_of_document() {
        let document = Document::named("compute").unwrap();
        let known = document.schemas["GroupProperties"].properties.keys().filter(|name| *name != "name");
        let mut own = PRIVILEGES;
        own.sort_unstable();
        assert!(known.eq(own.iter()), "{own:?}");
    }
}
