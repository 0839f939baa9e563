//! NAT gateways: from private LANs to reserved public addresses.

use serde_json::{Value, json};

use super::contracts::MOST_SERVICES;
use super::load_balancers::lan;
use super::rules::flow_log;
use super::{addresses, ip_blocks, references};
use crate::engine::api_error::ApiError;
use crate::engine::table::{Draft, Entity, Kind, TableRequest};
use crate::products::cloud_api::{STATES, multiple, short};

pub(crate) static GATEWAY: Kind = Kind {
    parent: Some("datacenter"),
    life_cycle: Some(&STATES),
    durations: |times| multiple(times, 24),
    entities: &[Entity::children("flowlogs", "nat-flowlog"), Entity::children("rules", "natgateway-rule")],
    quota: MOST_SERVICES,
    prepare,
    ..Kind::new("natgateway", "/datacenters/{datacenterId}/natgateways")
};

pub(crate) static RULE: Kind = Kind {
    parent: Some("natgateway"),
    life_cycle: Some(&STATES),
    durations: short,
    immutable: &["type"],
    prepare: check_rule,
    ..Kind::new("natgateway-rule", "/datacenters/{datacenterId}/natgateways/{natGatewayId}/rules")
};

pub(crate) static FLOW_LOG: Kind =
    flow_log("nat-flowlog", "natgateway", "/datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs");

/// Public addresses are reserved in the same location, and addresses in LANs have a prefix length (facts: NAT).
fn prepare(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let datacenter = draft.parent.clone().unwrap_or_default();
    let location = request.resources.find("datacenter", &datacenter).map(|one| one.text("location").to_owned());
    let location = location.unwrap_or_default();
    let ips = draft.properties.get("publicIps").and_then(Value::as_array).cloned().unwrap_or_default();
    let is_reserved =
        |ip: &Value| ip.as_str().is_some_and(|ip| ip_blocks::is_reserved(request.resources, &location, ip));
    if ips.is_empty() || !ips.iter().all(is_reserved) {
        let text = "[(root).properties.publicIps] must be of an IP block in the location of the data centre";
        return Err(ApiError::invalid(vec![text.to_owned()]));
    }
    let mut lans = draft.properties.get("lans").and_then(Value::as_array).cloned().unwrap_or_default();
    for (index, one) in lans.iter_mut().enumerate() {
        let number = one["id"].as_u64().unwrap_or_default();
        let Some(block) = lan(request, &datacenter, number).filter(|block| !block.is_empty()) else {
            let text = format!("[(root).properties.lans[{index}].id] must be a private LAN of the data centre");
            return Err(ApiError::invalid(vec![text]));
        };
        let sent = one["gatewayIps"].as_array().cloned().unwrap_or_default();
        let with_prefix = |ip: &Value| {
            let ip = ip.as_str().unwrap_or_default();
            if ip.contains('/') { ip.to_owned() } else { format!("{ip}/24") }
        };
        let mut ips: Vec<String> = sent.iter().map(with_prefix).collect();
        if ips.is_empty() {
            ips.push(format!("{}/24", addresses::host(&block, 231)));
        }
        one["gatewayIps"] = json!(ips);
    }
    draft.properties.insert("lans".to_owned(), lans.into());
    references::keep_addresses(request, draft)
}

fn check_rule(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let properties = &mut draft.properties;
    properties.entry("type").or_insert("SNAT".into());
    let protocol = properties.entry("protocol").or_insert("ALL".into()).as_str().unwrap_or_default().to_owned();
    if properties.contains_key("targetPortRange") && matches!(protocol.as_str(), "ICMP" | "ALL") {
        let text = "[(root).properties.targetPortRange] is for TCP and UDP only";
        return Err(ApiError::invalid(vec![text.to_owned()]));
    }
    let gateway = draft.parent.as_deref().and_then(|key| request.resources.find(GATEWAY.name, key));
    let ips = gateway.and_then(|one| one.properties.get("publicIps")?.as_array());
    let own = draft.properties.get("publicIp");
    if ips.is_some_and(|ips| !ips.iter().any(|ip| Some(ip) == own)) {
        let text = "[(root).properties.publicIp] must be an address of the gateway";
        return Err(ApiError::invalid(vec![text.to_owned()]));
    }
    Ok(())
}
