//! Security groups: firewall rules for the servers and NICs that they are set at.

use serde_json::Value;

use super::contracts::{MOST_GROUPS, MOST_GROUPS_EACH};
use super::datacenters::DATACENTER;
use super::nics::NIC;
use super::rules::firewall_rule;
use super::servers::SERVER;
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Entity, Event, Kind, Resource, TableRequest};
use crate::products::cloud_api::{STATES, Work, ancestor, collection, existing, finish, set, short, written};

pub(crate) static GROUP: Kind = Kind {
    type_name: Some("security-group"),
    parent: Some("datacenter"),
    life_cycle: Some(&STATES),
    durations: short,
    entities: &[
        Entity::children("rules", "securitygroup-rule"),
        Entity::linked("nics", "nic", |group| link(&group.key)),
        Entity::linked("servers", "server", |group| link(&group.key)),
    ],
    rules: |proposal| {
        if proposal.key.is_none() && proposal.siblings().count() >= MOST_GROUPS {
            let text = format!("[(root)] a data centre has at most {MOST_GROUPS} security groups");
            return Err(ApiError::invalid(vec![text]));
        }
        Ok(())
    },
    after: |request, key, event| {
        let datacenter = request.resources.find("securitygroup", key).and_then(|group| group.parent.clone());
        let Some(datacenter) = datacenter.filter(|_| event == Event::Deleted) else { return };
        let found = request.resources.find(DATACENTER.name, &datacenter);
        if found.is_some_and(|one| one.text("defaultSecurityGroupId") == key) {
            set(request, &DATACENTER, &datacenter, "defaultSecurityGroupId", Value::Null);
        }
    },
    ..Kind::new("securitygroup", "/datacenters/{datacenterId}/securitygroups")
};

pub(crate) static RULE: Kind = firewall_rule(
    "securitygroup-rule",
    "securitygroup",
    "/datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules",
);

/// The hidden list of the security groups of a server or a NIC.
pub(crate) const LISTED: &str = "_securityGroups";

/// The links of a server or a NIC with its security groups.
pub(crate) fn links(resource: &Resource) -> impl Iterator<Item = String> {
    resource.texts(LISTED).map(link)
}

fn link(group: &str) -> String {
    format!("group {group}")
}

/// Replaces the security groups of a server.
pub(crate) fn of_server(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let key = request.find(&SERVER)?.key.clone();
    replace(request, &SERVER, &key)
}

/// Replaces the security groups of a NIC.
pub(crate) fn of_nic(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let key = request.find(&NIC)?.key.clone();
    replace(request, &NIC, &key)
}

fn replace(request: &mut TableRequest<'_, '_>, kind: &'static Kind, key: &str) -> Result<Success, ApiError> {
    let body = request.call.body.clone();
    let violations = request.call.violations_of(&body);
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    let datacenter = ancestor(request, kind, key, "datacenter");
    let ids = body["ids"].as_array().cloned().unwrap_or_default();
    if ids.len() > MOST_GROUPS_EACH {
        let text = format!("[(root).ids] at most {MOST_GROUPS_EACH} security groups");
        return Err(ApiError::invalid(vec![text]));
    }
    for id in &ids {
        let group = existing(request, &GROUP, id.as_str().unwrap_or_default())?;
        let found = request.resources.find(GROUP.name, &group);
        if found.and_then(|group| group.parent.clone()) != datacenter {
            return Err(ApiError::invalid(vec!["[(root).ids] must be security groups of the data centre".to_owned()]));
        }
    }
    set(request, kind, key, LISTED, Value::Array(ids));
    let duration = request.context.settings.times.request;
    let location = finish(request, &Work::of(Event::Changed, kind, key), duration);
    let body = collection(request, kind, key, "securitygroups")?;
    Ok(written(request, body, Some(location)))
}
