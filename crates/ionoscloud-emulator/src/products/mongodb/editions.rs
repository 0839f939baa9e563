//! Editions: what each lets a cluster be.

use serde_json::{Map, Value};

use super::templates;

/// From the smallest to the largest; a cluster never goes back.
const EDITIONS: [&str; 3] = ["playground", "business", ENTERPRISE];
pub(super) const ENTERPRISE: &str = "enterprise";
pub(super) const SHARDED: &str = "sharded-cluster";
pub(super) const REPLICA_SET: &str = "replicaset";

/// The place in the order of editions, if there is such an edition.
pub(super) fn rank(edition: &str) -> Option<usize> {
    EDITIONS.iter().position(|known| *known == edition)
}

/// Settles edition and size, which depend on each other; the violations, if it cannot.
///
/// Enterprise clusters say their size and have no template. All others take edition and size from a template.
pub(super) fn settle_size(properties: &mut Map<String, Value>) -> Vec<String> {
    let text = |name: &str| properties.get(name).and_then(Value::as_str).map(str::to_owned);
    let (edition, template_id) = (text("edition"), text("templateID"));
    match (edition.as_deref(), template_id) {
        (Some(ENTERPRISE), Some(_)) => vec!["properties.templateID: the enterprise edition has none".to_owned()],
        (Some(ENTERPRISE), None) => ["cores", "ram", "storageSize", "storageType"]
            .into_iter()
            .filter(|name| !properties.contains_key(*name))
            .map(|name| format!("properties.{name}: required by the enterprise edition"))
            .collect(),
        (_, None) => vec!["properties.templateID: required unless the edition is enterprise".to_owned()],
        (edition, Some(id)) => {
            let Some(template) = templates::find(&id) else {
                return vec!["properties.templateID: there is no such template".to_owned()];
            };
            if edition.is_some_and(|edition| edition != template.edition) {
                return vec![format!("properties.edition: the template is for {}", template.edition)];
            }
            properties.insert("edition".to_owned(), template.edition.into());
            properties.insert("cores".to_owned(), template.cores.into());
            properties.insert("ram".to_owned(), template.ram_mb.into());
            properties.insert("storageSize".to_owned(), template.storage_mb().into());
            Vec::new()
        }
    }
}

/// Numbers that the edition does not allow, in properties whose edition is settled.
pub(super) fn violations(properties: &Map<String, Value>) -> Vec<String> {
    let edition = properties.get("edition").and_then(Value::as_str).unwrap_or_default();
    let number = |name: &str| properties.get(name).and_then(Value::as_i64);
    let mut violations = Vec::new();
    let mut refuse = |member: &str, rule: &str| violations.push(format!("properties.{member}: {rule}"));

    let instances = number("instances").unwrap_or_default();
    match edition {
        "playground" if instances != 1 => refuse("instances", "must be 1 in the playground edition"),
        _ if !(1..=7).contains(&instances) || instances % 2 == 0 => refuse("instances", "must be 1, 3, 5 or 7"),
        ENTERPRISE if instances < 3 => refuse("instances", "must be at least 3 in the enterprise edition"),
        _ => {}
    }

    let shards = number("shards");
    let kind = properties.get("type").and_then(Value::as_str);
    let kind = kind.unwrap_or(if shards.is_some() { SHARDED } else { REPLICA_SET });
    match (kind, shards) {
        (SHARDED, _) if edition != ENTERPRISE => refuse("type", "only the enterprise edition has sharded clusters"),
        (SHARDED, None) => refuse("shards", "required by a sharded cluster"),
        (SHARDED, Some(shards)) if !(1..=100).contains(&shards) => refuse("shards", "must be between 1 and 100"),
        (REPLICA_SET, Some(_)) => refuse("shards", "a replica set has none"),
        (SHARDED | REPLICA_SET, _) => {}
        (_, _) => refuse("type", "must be replicaset or sharded-cluster"),
    }

    if edition == ENTERPRISE {
        for (name, minimum, maximum, step) in
            [("cores", 1, 31, 1), ("ram", 2_048, 235_520, 1_024), ("storageSize", 5_120, 4_194_304, 1_024)]
        {
            let value = number(name).unwrap_or_default();
            if !(minimum..=maximum).contains(&value) || value % step != 0 {
                let multiple = if step > 1 { format!(" and a multiple of {step}") } else { String::new() };
                refuse(name, &format!("must be between {minimum} and {maximum}{multiple}"));
            }
        }
    }
    violations
}
