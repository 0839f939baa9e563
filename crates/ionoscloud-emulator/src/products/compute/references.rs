//! References between resources beside those to a parent: what is referred to stays.

use http::StatusCode;
use serde_json::Value;

use super::load_balancers::{APPLICATION, APPLICATION_RULE, NETWORK, NETWORK_RULE};
use super::nat_gateways::{GATEWAY, RULE};
use crate::engine::api_error::ApiError;
use crate::engine::table::{Draft, Proposal, Resource, Resources, TableRequest};

/// The refusal of a LAN that load balancers or NAT gateways of its data centre are connected to.
pub(super) fn keep_lan(resources: &Resources, lan: &Resource) -> Result<(), ApiError> {
    let number = lan.id.parse::<u64>().ok();
    let is_in = |id: Option<&Value>| id.and_then(Value::as_u64) == number;
    for kind in [&NETWORK, &APPLICATION, &GATEWAY] {
        let users = resources.below(kind, lan.parent.as_deref()).filter(|user| user.timeline.gone_at().is_none());
        let connected = users.filter(|user| {
            let lans = user.properties.get("lans").and_then(Value::as_array).into_iter().flatten();
            let ends = ["listenerLan", "targetLan"].map(|name| user.properties.get(name));
            ends.into_iter().chain(lans.map(|lan| lan.get("id"))).any(is_in)
        });
        if let Some(user) = connected.map(|user| &user.id).next() {
            return Err(in_use(&format!("[(root)] The {} {user} is connected to the LAN.", kind.name)));
        }
    }
    Ok(())
}

/// The refusal of a target group that HTTP rules forward to.
pub(super) fn keep_target_group(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let forwards = |rule: &&Resource| {
        let rules = rule.properties.get("httpRules").and_then(Value::as_array).into_iter().flatten();
        let mut groups = rules.filter_map(|rule| rule["targetGroup"].as_str());
        rule.timeline.gone_at().is_none() && groups.any(|group| Some(group) == proposal.key)
    };
    match proposal.resources.of(APPLICATION_RULE.name).iter().find(forwards) {
        Some(rule) => Err(in_use(&format!("[(root)] The forwarding rule {} forwards to the target group.", rule.id))),
        None => Ok(()),
    }
}

/// The refusal of a forwarding rule at an address that is not its balancer's, or at one with a port that is taken.
pub(super) fn check_listener(request: &TableRequest<'_, '_>, draft: &Draft) -> Result<(), ApiError> {
    let invalid =
        |member: &str, rule: &str| Err(ApiError::invalid(vec![format!("[(root).properties.{member}] {rule}")]));
    let Some(parent) = draft.parent.as_deref() else { return Ok(()) };
    for (above, kind) in [(&NETWORK, &NETWORK_RULE), (&APPLICATION, &APPLICATION_RULE)] {
        let Some(balancer) = request.resources.find(above.name, parent) else { continue };
        let (ip, port) = (draft.properties.get("listenerIp"), draft.properties.get("listenerPort"));
        if !lists(&balancer.properties, "ips", ip) {
            return invalid("listenerIp", "must be an address of the load balancer");
        }
        let others = request.resources.below(kind, Some(parent)).filter(|one| draft.key.as_ref() != Some(&one.key));
        let mut others = others.filter(|one| one.timeline.gone_at().is_none());
        if others.any(|one| one.properties.get("listenerIp") == ip && one.properties.get("listenerPort") == port) {
            return invalid("listenerPort", "another forwarding rule has this address and port");
        }
    }
    Ok(())
}

/// The refusal of a change that takes away an address which a rule is for.
pub(super) fn keep_addresses(request: &TableRequest<'_, '_>, draft: &Draft) -> Result<(), ApiError> {
    let Some(key) = draft.key.as_deref() else { return Ok(()) };
    for (above, kind, member, own) in [
        (&NETWORK, &NETWORK_RULE, "ips", "listenerIp"),
        (&APPLICATION, &APPLICATION_RULE, "ips", "listenerIp"),
        (&GATEWAY, &RULE, "publicIps", "publicIp"),
    ] {
        if request.resources.find(above.name, key).is_none() {
            continue;
        }
        let mut rules = request.resources.below(kind, Some(key)).filter(|rule| rule.timeline.gone_at().is_none());
        if let Some(rule) = rules.find(|rule| !lists(&draft.properties, member, rule.properties.get(own))) {
            let ip = rule.text(own);
            return Err(in_use(&format!("[(root).properties.{member}] The rule {} is for the address {ip}.", rule.id)));
        }
    }
    Ok(())
}

fn lists(properties: &serde_json::Map<String, Value>, member: &str, wanted: Option<&Value>) -> bool {
    let listed = properties.get(member).and_then(Value::as_array);
    listed.is_some_and(|listed| listed.iter().any(|one| Some(one) == wanted))
}

fn in_use(text: &str) -> ApiError {
    ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "emulator-in-use", text)
}
