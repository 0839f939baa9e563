//! Values that hold to the document and cannot be right all the same: the real API rejects them.

use serde_json::{Map, Value};

use super::formats::is_uuid;

/// The locations of regional products.
pub(crate) const LOCATIONS: [&str; 10] =
    ["de/fra", "de/fra/2", "de/txl", "es/vit", "fr/par", "gb/bhx", "gb/lhr", "us/ewr", "us/las", "us/mci"];

/// The violations in the properties of a resource that is created or changed: of its location, its names and its
/// networks.
pub(crate) fn violations(properties: &Map<String, Value>) -> Vec<String> {
    let text = |name: &str| properties.get(name).and_then(Value::as_str);
    let mut violations = Vec::new();
    if text("location").is_some_and(|location| !LOCATIONS.contains(&location)) {
        violations.push(format!("properties.location: must be one of {}", LOCATIONS.join(", ")));
    }
    for name in ["displayName", "name"] {
        if text(name).is_some_and(|name| name.trim().is_empty()) {
            violations.push(format!("properties.{name}: must not be empty"));
        }
    }
    if text("zoneName").is_some_and(|name| !is_domain(name)) {
        violations.push("properties.zoneName: must be the name of a domain".to_owned());
    }
    if text("datacenterId").is_some_and(|id| !is_uuid(id)) {
        violations.push("properties.datacenterId: must be a UUID".to_owned());
    }
    let several = ["connections", "lans"].iter().flat_map(|member| {
        let networks = properties.get(*member).and_then(Value::as_array).into_iter().flatten().enumerate();
        networks.map(move |(index, network)| (format!("{member}[{index}]"), network))
    });
    let one = properties.get("connection").map(|connection| ("connection".to_owned(), connection));
    for (member, connection) in several.chain(one) {
        if connection["datacenterId"].as_str().is_some_and(|id| !is_uuid(id)) {
            violations.push(format!("properties.{member}.datacenterId: must be a UUID"));
        }
        for lan in ["lanId", "lan"] {
            if connection[lan].as_str().is_some_and(|id| !is_lan(id)) {
                violations.push(format!("properties.{member}.{lan}: must be a number"));
            }
        }
    }
    violations
}

/// Labels of at most 63 octets, and 253 with their dots: RFC 1035, section 2.3.4.
fn is_domain(name: &str) -> bool {
    let is_label = |label: &str| {
        let is_plain = |c: char| !c.is_whitespace() && !c.is_control();
        (1..=63).contains(&label.len()) && label.chars().all(is_plain)
    };
    name.len() <= 253 && name.split('.').all(is_label)
}

/// A plain number from 1, as the API writes it.
fn is_lan(id: &str) -> bool {
    id.bytes().all(|byte| byte.is_ascii_digit()) && !id.starts_with('0') && id.parse::<u32>().is_ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_sent_values_are_checked() {
        for (properties, count) in [
            (json!({}), 0),
            (json!({ "location": "de/txl", "name": "a", "connections": [] }), 0),
            (json!({ "location": "de/nowhere" }), 1),
            (json!({ "name": " ", "displayName": "" }), 2),
            (json!({ "zoneName": "Sub.Example.com" }), 0),
            (json!({ "zoneName": "" }), 1),
            (json!({ "zoneName": "a..b" }), 1),
            (json!({ "zoneName": "a b" }), 1),
            (json!({ "zoneName": "a".repeat(64) }), 1),
            (json!({ "connections": [{ "datacenterId": "d", "lanId": "1" }, { "lanId": "one" }] }), 2),
            (json!({ "connection": { "datacenterId": "d", "lan": "one" } }), 2),
            (json!({ "connection": { "datacenterId": "5A029F4A-72E5-11EC-90D6-0242AC120003", "lan": "10" } }), 0),
            (json!({ "datacenterId": "d", "lans": [{ "lanId": "one" }, { "lanId": "1" }] }), 2),
            (json!({ "connections": [{ "lanId": "01" }, { "lanId": "+1" }, { "lanId": "0" }, { "lanId": " 1" }] }), 4),
            (json!({ "connections": [{ "datacenterId": "5a029f4a72e511ec90d60242ac120003" }] }), 1),
            (json!({ "connections": [{ "datacenterId": "{5a029f4a-72e5-11ec-90d6-0242ac120003}" }] }), 1),
            (json!({ "connections": [{ "datacenterId": "urn:uuid:5a029f4a-72e5-11ec-90d6-0242ac120003" }] }), 1),
            (json!({ "connections": [{ "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "1" }] }), 0),
        ] {
            assert_eq!(violations(properties.as_object().unwrap()).len(), count, "{properties}");
        }
    }
}
