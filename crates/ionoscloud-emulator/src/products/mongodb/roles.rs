//! Roles of database users.

use serde_json::Value;

/// A role that sharded clusters alone have; the document does not list it.
const ENABLE_SHARDING: &str = "enableSharding";

/// The body as the document can validate it: where a role is known that it does not list, a listed one stands in.
pub(super) fn as_documented(body: &Value, sharded: bool) -> Value {
    let mut body = body.clone();
    if sharded && let Some(Value::Array(roles)) = body.pointer_mut("/properties/roles") {
        for role in roles.iter_mut().filter_map(|entry| entry.get_mut("role")) {
            if role == ENABLE_SHARDING {
                *role = "clusterMonitor".into();
            }
        }
    }
    body
}

/// Roles that lack a half, or that the database they are for cannot give.
pub(super) fn violations(roles: &[Value]) -> Vec<String> {
    let mut violations = Vec::new();
    for (index, entry) in roles.iter().enumerate() {
        let text = |name: &str| entry.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let mut refuse = |rule: String| violations.push(format!("properties.roles[{index}].{rule}"));
        match (text("role"), text("database")) {
            (Some(role), Some(database)) => {
                if role.ends_with("AnyDatabase") && database != "admin" {
                    refuse(format!("database: {role} is for admin only"));
                }
                if matches!(role, "read" | "readWrite" | "dbAdmin") && matches!(database, "config" | "local") {
                    refuse(format!("database: {role} is not for {database}"));
                }
            }
            (role, database) => {
                for (name, value) in [("role", role), ("database", database)] {
                    if value.is_none() {
                        refuse(format!("{name}: required"));
                    }
                }
            }
        }
    }
    violations
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn roles_are_limited_to_their_databases() {
        for (role, database, expected) in [
            ("read", "orders", None),
            ("readWrite", "admin", None),
            ("clusterMonitor", "admin", None),
            ("readAnyDatabase", "admin", None),
            ("dbAdminAnyDatabase", "orders", Some("database: dbAdminAnyDatabase is for admin only")),
            ("read", "config", Some("database: read is not for config")),
            ("dbAdmin", "local", Some("database: dbAdmin is not for local")),
            ("read", "", Some("database: required")),
        ] {
            let found = violations(&[
                json!({ "role": "read", "database": "a" }),
                json!({ "role": role, "database": database }),
            ]);
            let expected: Vec<String> = expected.iter().map(|rule| format!("properties.roles[1].{rule}")).collect();
            assert_eq!(found, expected, "{role} {database}");
        }
        assert_eq!(violations(&[json!({})]).len(), 2);
    }

    #[test]
    fn enable_sharding_is_for_sharded_clusters_only() {
        let body = json!({ "properties": { "roles": [{ "role": "enableSharding", "database": "a" }, 1] } });
        assert_eq!(as_documented(&body, false), body);
        assert_eq!(as_documented(&body, true)["properties"]["roles"][0]["role"], "clusterMonitor");
        assert_eq!(as_documented(&json!([]), true), json!([]));
    }
}
