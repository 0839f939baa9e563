//! Load balancers of three kinds: the classic one, and those of networks and applications.

use std::net::Ipv4Addr;

use serde_json::{Map, Value, json};

use super::contracts::MOST_SERVICES;
use super::rules::flow_log;
use super::{addresses, ip_blocks, nics, references};
use crate::engine::api_error::ApiError;
use crate::engine::request::Further;
use crate::engine::table::{Draft, Entity, Kind, Resources, TableRequest};
use crate::products::cloud_api::{STATES, multiple, set, short};

/// The statuses of HTTP rules that respond by themselves. The document has one list for all types.
const STATIC_STATUSES: Further = Further::Numbers(200, 599);
const REDIRECT_STATUSES: [i64; 5] = [301, 302, 303, 307, 308];
/// Those that the document lists beyond redirections.
const OTHER_STATUSES: [i64; 3] = [200, 503, 599];

pub(crate) static CLASSIC: Kind = Kind {
    parent: Some("datacenter"),
    life_cycle: Some(&STATES),
    durations: short,
    entities: &[Entity {
        attach: Some(balance),
        detach: Some(unbalance),
        ..Entity::linked("balancednics", "nic", |balancer| balancer.key.clone())
    }],
    prepare: |request, draft| {
        if !draft.properties.contains_key("name") {
            return Err(ApiError::invalid(vec!["[(root).properties.name] Attribute is required".to_owned()]));
        }
        let id = id_of(request, draft);
        draft.properties.entry("dhcp").or_insert(true.into());
        let ip = draft.properties.entry("ip").or_insert_with(|| addresses::public(&id).into());
        // The document's pattern takes any character for the dots.
        match ip.as_str().is_some_and(|ip| ip.parse::<Ipv4Addr>().is_err()) {
            true => Err(ApiError::invalid(vec!["[(root).properties.ip] must be an IPv4 address".to_owned()])),
            false => Ok(()),
        }
    },
    ..Kind::new("loadbalancer", "/datacenters/{datacenterId}/loadbalancers")
};

pub(crate) static NETWORK: Kind = balancer(
    "networkloadbalancer",
    "/datacenters/{datacenterId}/networkloadbalancers",
    &[Entity::children("flowlogs", "nlb-flowlog"), Entity::children("forwardingrules", "nlb-rule")],
);

pub(crate) static APPLICATION: Kind = Kind {
    further_values: &[("entities.forwardingrules.items.properties.httpRules.statusCode", STATIC_STATUSES)],
    ..balancer(
        "applicationloadbalancer",
        "/datacenters/{datacenterId}/applicationloadbalancers",
        &[Entity::children("forwardingrules", "alb-rule"), Entity::children("flowlogs", "alb-flowlog")],
    )
};

pub(crate) static NETWORK_RULE: Kind = Kind {
    prepare: |request, draft| {
        references::check_listener(request, draft)?;
        let defaults =
            json!({ "clientTimeout": 50_000, "connectTimeout": 5_000, "targetTimeout": 50_000, "retries": 3 });
        fill(&mut draft.properties, "healthCheck", &defaults);
        Ok(())
    },
    ..rule(
        "nlb-rule",
        "networkloadbalancer",
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules",
    )
};

pub(crate) static APPLICATION_RULE: Kind = Kind {
    further_values: &[("properties.httpRules.statusCode", STATIC_STATUSES), ("httpRules.statusCode", STATIC_STATUSES)],
    // Each type of HTTP rules has one of its own, or none.
    own_defaults: &["httpRules.statusCode"],
    prepare: http_rules,
    ..rule(
        "alb-rule",
        "applicationloadbalancer",
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules",
    )
};

pub(crate) static NETWORK_FLOW_LOG: Kind = flow_log(
    "nlb-flowlog",
    "networkloadbalancer",
    "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs",
);

pub(crate) static APPLICATION_FLOW_LOG: Kind = flow_log(
    "alb-flowlog",
    "applicationloadbalancer",
    "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs",
);

pub(crate) static TARGET_GROUP: Kind = Kind {
    life_cycle: Some(&STATES),
    durations: short,
    deletion: references::keep_target_group,
    prepare: |_, draft| {
        let properties = &mut draft.properties;
        properties.entry("targets").or_insert_with(|| json!([]));
        properties.entry("protocolVersion").or_insert("HTTP1".into());
        fill(properties, "healthCheck", &json!({ "checkTimeout": 2_000, "checkInterval": 2_000, "retries": 3 }));
        if properties.contains_key("httpHealthCheck") {
            fill(properties, "httpHealthCheck", &json!({ "path": "/" }));
        }
        Ok(())
    },
    ..Kind::new("target-group", "/targetgroups")
};

const fn balancer(name: &'static str, collection: &'static str, entities: &'static [Entity]) -> Kind {
    Kind {
        parent: Some("datacenter"),
        life_cycle: Some(&STATES),
        durations: |times| multiple(times, 24),
        entities,
        quota: MOST_SERVICES,
        links: |balancer| balancer.texts("ips").map(ip_blocks::link).collect(),
        prepare: between_lans,
        ..Kind::new(name, collection)
    }
}

const fn rule(name: &'static str, parent: &'static str, collection: &'static str) -> Kind {
    Kind {
        type_name: Some("forwarding-rule"),
        parent: Some(parent),
        life_cycle: Some(&STATES),
        durations: short,
        ..Kind::new(name, collection)
    }
}

pub(super) fn id_of(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> String {
    match &draft.key {
        Some(key) => key.clone(),
        None => draft.id.get_or_insert_with(|| request.resources.draw_id()).clone(),
    }
}

/// Puts the defaults of members of an object that were not sent.
fn fill(properties: &mut Map<String, Value>, name: &str, defaults: &Value) {
    let object = properties.entry(name).or_insert_with(|| json!({}));
    if let (Value::Object(object), Value::Object(defaults)) = (object, defaults) {
        for (name, value) in defaults {
            object.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
}

/// From one LAN of the data centre to another, with addresses in both.
fn between_lans(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let datacenter = draft.parent.clone().unwrap_or_default();
    let id = id_of(request, draft);
    for name in ["listenerLan", "targetLan"] {
        let number = draft.properties.get(name).and_then(Value::as_u64).unwrap_or_default();
        if lan(request, &datacenter, number).is_none() {
            return Err(ApiError::invalid(vec![format!(
                "[(root).properties.{name}] must be a LAN of the data centre"
            )]));
        }
    }
    let number = |name: &str| draft.properties.get(name).and_then(Value::as_u64).unwrap_or_default();
    let target = lan(request, &datacenter, number("targetLan")).unwrap_or_default();
    let listener = lan(request, &datacenter, number("listenerLan")).unwrap_or_default();
    let properties = &mut draft.properties;
    if properties.get("ips").and_then(Value::as_array).is_none_or(Vec::is_empty) {
        let ip = if listener.is_empty() { addresses::public(&id) } else { addresses::host(&listener, 214) };
        properties.insert("ips".to_owned(), json!([ip]));
    }
    // Facts: filled in, with the prefix length.
    if properties.get("lbPrivateIps").and_then(Value::as_array).is_none_or(Vec::is_empty) {
        let block = if target.is_empty() { addresses::ipv4_of_lan(&datacenter, 0) } else { target };
        properties.insert("lbPrivateIps".to_owned(), json!([format!("{}/24", addresses::host(&block, 215))]));
    }
    properties.entry("centralLogging").or_insert(false.into());
    references::keep_addresses(request, draft)
}

/// The IPv4 block of a LAN, which a public one does not have; nothing if there is no such LAN.
pub(super) fn lan(request: &TableRequest<'_, '_>, datacenter: &str, number: u64) -> Option<String> {
    let key = Resources::key_of(&super::lans::LAN, Some(datacenter), &number.to_string());
    let found = request.resources.find(super::lans::LAN.name, &key)?;
    Some(found.text("ipv4CidrBlock").to_owned())
}

/// Checks HTTP rules and gives them statuses, by their types (facts 1.3). The status of one that forwards has no use,
/// and is as the document has it.
fn http_rules(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let mut violations = Vec::new();
    let rules = draft.properties.get_mut("httpRules").and_then(Value::as_array_mut);
    for (index, rule) in rules.into_iter().flatten().enumerate() {
        let mut refuse = |member: &str, rule: &str| {
            violations.push(format!("[(root).properties.httpRules[{index}].{member}] {rule}"));
        };
        let text = |name: &str| rule[name].as_str().unwrap_or_default();
        let (status, type_name) = (rule["statusCode"].as_i64(), text("type").to_ascii_uppercase());
        let default = match type_name.as_str() {
            "STATIC" => {
                if text("responseMessage").is_empty() {
                    refuse("responseMessage", "Attribute is required for STATIC");
                }
                503
            }
            "REDIRECT" => {
                if text("location").is_empty() {
                    refuse("location", "Attribute is required for REDIRECT");
                }
                if status.is_some_and(|status| !REDIRECT_STATUSES.contains(&status)) {
                    refuse("statusCode", "must be one of 301, 302, 303, 307, 308 for REDIRECT");
                }
                301
            }
            _ => {
                if type_name == "FORWARD" && request.resources.find(TARGET_GROUP.name, text("targetGroup")).is_none() {
                    refuse("targetGroup", "must be a target group");
                }
                let is_listed = |status| REDIRECT_STATUSES.contains(&status) || OTHER_STATUSES.contains(&status);
                if !status.is_none_or(is_listed) {
                    refuse("statusCode", "is for STATIC and REDIRECT");
                }
                continue;
            }
        };
        if status.is_none() {
            rule["statusCode"] = default.into();
        }
    }
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    draft.properties.entry("clientTimeout").or_insert(50_000.into());
    references::check_listener(request, draft)
}

fn balance(request: &mut TableRequest<'_, '_>, balancer: &str, nic: &str) -> Result<(), ApiError> {
    let owner = request.resources.find(CLASSIC.name, balancer).and_then(|one| one.parent.clone());
    let found = request.resources.find(nics::NIC.name, nic);
    if found.is_none_or(|nic| owner.as_deref() != Some(nic.text("_datacenter"))) {
        return Err(ApiError::not_found("emulator-not-found", "there is no such nic in the data centre"));
    }
    set(request, &nics::NIC, nic, "_balancer", balancer.into());
    Ok(())
}

fn unbalance(request: &mut TableRequest<'_, '_>, _: &str, nic: &str) -> Result<(), ApiError> {
    set(request, &nics::NIC, nic, "_balancer", Value::Null);
    Ok(())
}
