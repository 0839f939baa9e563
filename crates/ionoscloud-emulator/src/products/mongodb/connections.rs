//! The network that a cluster is connected to.

use std::net::Ipv4Addr;

use serde_json::{Map, Value};

/// The vendor's own network, as `a.b.c` of its `/24`.
const EXCLUDED: [u8; 3] = [10, 233, 114];

/// Addresses that do not fit together or are too few, in properties that hold to the document.
pub(super) fn violations(properties: &Map<String, Value>) -> Vec<String> {
    let instances = properties.get("instances").and_then(Value::as_u64).unwrap_or_default();
    let connections = properties.get("connections").and_then(Value::as_array);
    let mut violations = Vec::new();
    for (index, connection) in connections.into_iter().flatten().enumerate() {
        let member = format!("properties.connections[{index}].cidrList");
        let texts: Vec<&str> =
            connection["cidrList"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut addresses: Vec<Ipv4Addr> = Vec::new();
        for (place, text) in texts.iter().enumerate() {
            match address(text) {
                Some(address) => addresses.push(address),
                None => violations.push(format!("{member}[{place}]: must be an address such as 10.1.1.3/24")),
            }
        }
        let networks =
            || addresses.iter().map(|address| [address.octets()[0], address.octets()[1], address.octets()[2]]);
        if networks().any(|network| network == EXCLUDED) {
            violations.push(format!("{member}: 10.233.114.0/24 is not free for use"));
        }
        if networks().zip(networks().skip(1)).any(|(one, next)| one != next) {
            violations.push(format!("{member}: all addresses must be of one /24"));
        }
        addresses.sort_unstable();
        addresses.dedup();
        if addresses.len() == texts.len() && (texts.len() as u64) < instances {
            violations.push(format!("{member}: needs an address for each of {instances} instance(s)"));
        } else if addresses.len() < texts.len() && violations.is_empty() {
            violations.push(format!("{member}: must not name an address twice"));
        }
    }
    violations
}

/// Returns `true` if two connections lead to the same LAN of the same data centre.
pub(super) fn same_network(one: &Value, other: &Value) -> bool {
    one["datacenterId"] == other["datacenterId"] && one["lanId"] == other["lanId"]
}

fn address(text: &str) -> Option<Ipv4Addr> {
    let (address, prefix) = text.split_once('/')?;
    prefix.parse::<u8>().ok().filter(|prefix| *prefix <= 32)?;
    address.parse().ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn connections_need_enough_addresses_of_one_network() {
        for (instances, cidrs, expected) in [
            (1, vec!["10.1.1.3/24"], None),
            (3, vec!["10.1.1.3/24", "10.1.1.4/24", "10.1.1.5/24"], None),
            (1, vec!["10.1.1.3/24", "10.1.1.4/24"], None),
            (1, vec![], Some(": needs an address for each of 1 instance(s)")),
            (3, vec!["10.1.1.3/24", "10.1.1.4/24"], Some(": needs an address for each of 3 instance(s)")),
            (1, vec!["10.1.1.3/24", "10.1.2.3/24"], Some(": all addresses must be of one /24")),
            (1, vec!["10.233.114.9/24"], Some(": 10.233.114.0/24 is not free for use")),
            (1, vec!["10.1.1.3/24", "10.1.1.3/24"], Some(": must not name an address twice")),
            (1, vec!["10.1.1.3"], Some("[0]: must be an address such as 10.1.1.3/24")),
            (1, vec!["10.1.1.3/33"], Some("[0]: must be an address such as 10.1.1.3/24")),
            (1, vec!["::1/64"], Some("[0]: must be an address such as 10.1.1.3/24")),
        ] {
            let properties = json!({ "instances": instances, "connections": [{ "cidrList": cidrs }] });
            let expected: Vec<String> =
                expected.iter().map(|rule| format!("properties.connections[0].cidrList{rule}")).collect();
            assert_eq!(violations(properties.as_object().unwrap()), expected, "{instances} {cidrs:?}");
        }
    }
}
