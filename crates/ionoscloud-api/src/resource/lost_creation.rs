//! The comparison of what was sent with what is found.

use serde::Serialize;
use serde_json::Value;

/// Returns true if every wanted value is found; the server may add others.
pub fn agrees(wanted: &impl Serialize, found: &impl Serialize) -> bool {
    match (serde_json::to_value(wanted), serde_json::to_value(found)) {
        (Ok(wanted), Ok(found)) => contains(&found, &wanted),
        _ => false,
    }
}

/// Returns true if every wanted value is found, but for members that the API never shows, such as credentials. Dots
/// lead into objects: `auth.psk`.
#[doc(hidden)]
pub fn agrees_beside(wanted: &impl Serialize, found: &impl Serialize, unshown: &[&str]) -> bool {
    match (serde_json::to_value(wanted), serde_json::to_value(found)) {
        (Ok(mut wanted), Ok(found)) => {
            unshown.iter().for_each(|path| remove(&mut wanted, path));
            contains(&found, &wanted)
        }
        _ => false,
    }
}

fn remove(value: &mut Value, path: &str) {
    let Value::Object(members) = value else { return };
    match path.split_once('.') {
        Some((member, rest)) => {
            if let Some(inner) = members.get_mut(member) {
                remove(inner, rest);
            }
        }
        None => {
            members.remove(path);
        }
    }
}

/// Returns true if an update of `quiet` members alone shows. It may repeat members of `fixed`, if they are the same.
///
/// Such an update may never put the resource into a transitional state; of any other, the members may show before the
/// change has begun.
#[doc(hidden)]
pub fn quiet_update_shows(update: &impl Serialize, found: &impl Serialize, quiet: &[&str], fixed: &[&str]) -> bool {
    let (Ok(Value::Object(update)), Ok(found)) = (serde_json::to_value(update), serde_json::to_value(found)) else {
        return false;
    };
    update.keys().any(|member| quiet.contains(&member.as_str()))
        && update.iter().all(|(member, wanted)| {
            let known = quiet.contains(&member.as_str()) || fixed.contains(&member.as_str());
            known && found.get(member).is_some_and(|found| contains(found, wanted))
        })
}

fn contains(found: &Value, wanted: &Value) -> bool {
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => {
            wanted.iter().all(|(key, wanted)| found.get(key).is_some_and(|found| contains(found, wanted)))
        }
        (Value::Array(wanted), Value::Array(found)) => {
            wanted.len() == found.len() && wanted.iter().zip(found).all(|(wanted, found)| contains(found, wanted))
        }
        _ => wanted == found,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn server_additions_agree_and_changes_do_not() {
        let wanted = json!({"name": "a", "list": [{"lan": "1"}]});
        assert!(agrees(&wanted, &json!({"name": "a", "list": [{"lan": "1", "more": 1}], "edition": "business"})));
        assert!(!agrees(&wanted, &json!({"name": "b", "list": [{"lan": "1"}]})));
        assert!(!agrees(&wanted, &json!({"name": "a", "list": []})));
        assert!(!agrees(&wanted, &json!({"list": [{"lan": "1"}]})));
        let from_backup = json!({"name": "a", "fromBackup": {"snapshotId": "s"}});
        assert!(!agrees(&from_backup, &json!({"name": "a"})), "what it was made from is never shown");
    }

    #[test]
    fn unshown_members_do_not_matter() {
        let wanted = json!({"name": "a", "credentials": {"password": "x"}});
        let agree = |found| agrees_beside(&wanted, &found, &["credentials"]);
        assert!(agree(json!({"name": "a"})) && !agree(json!({"name": "b"})));
        assert!(!agrees_beside(&wanted, &json!({"name": "a"}), &[]));
        let wanted = json!({"auth": {"method": "PSK", "psk": {"key": "x"}}});
        let agree = |found| agrees_beside(&wanted, &found, &["auth.psk", "auth.none.psk"]);
        assert!(agree(json!({"auth": {"method": "PSK"}})) && !agree(json!({"auth": {"method": "RSA"}})));
    }

    #[test]
    fn only_quiet_members_show_at_once() {
        let found = json!({"name": "a", "edition": "x", "ram": 8});
        let shows = |update| quiet_update_shows(&update, &found, &["name"], &["edition"]);
        assert!(shows(json!({"name": "a"})) && shows(json!({"name": "a", "edition": "x"})));
        assert!(!shows(json!({"name": "b"})) && !shows(json!({"name": "a", "edition": "y"})));
        assert!(!shows(json!({"name": "a", "ram": 8})), "it shows before the change has begun");
        assert!(!shows(json!({"edition": "x"})) && !shows(json!({})));
    }
}
