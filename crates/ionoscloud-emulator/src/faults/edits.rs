//! Oddities within a JSON response.

use jiff::Timestamp;
use jiff::tz;
use serde_json::{Map, Value};

/// A change to the JSON of a response.
#[derive(Debug, Clone)]
pub(super) enum Edit {
    Set { pointer: String, value: Value },
    Remove { pointer: String },
    Timestamps(TimestampForm),
    EndlessNext,
}

/// Timestamp forms seen in responses of the real API or in its documentation.
///
/// ```
/// use ionoscloud_emulator::{Effect, TimestampForm};
///
/// let effect = Effect::respond().timestamps(TimestampForm::ZoneLess);
/// # drop(effect);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimestampForm {
    /// The same instant with an offset: `2026-01-31T13:00:00+01:00`.
    Offset,
    /// Without anything that says the zone, which is UTC: `2026-01-31T12:00:00`.
    ZoneLess,
    /// With thousandths of a second: `2026-01-31T12:00:00.000Z`.
    Milliseconds,
}

impl Edit {
    pub(super) fn apply(&self, document: &mut Value) {
        match self {
            Self::Set { pointer, value } => at_parents(document, pointer, &|parent, name| {
                if let Value::Array(items) = parent {
                    if let Some(item) = name.parse().ok().and_then(|index: usize| items.get_mut(index)) {
                        *item = value.clone();
                    }
                } else if let Value::Object(members) = parent {
                    members.insert(name.to_owned(), value.clone());
                }
            }),
            Self::Remove { pointer } => at_parents(document, pointer, &|parent, name| {
                if let Value::Object(members) = parent {
                    members.remove(name);
                }
            }),
            Self::Timestamps(form) => rewrite(document, *form),
            Self::EndlessNext => endless_next(document),
        }
    }
}

/// Calls `change` with every value that holds the last part of the pointer, and that part.
fn at_parents(document: &mut Value, pointer: &str, change: &dyn Fn(&mut Value, &str)) {
    let Some(pointer) = pointer.strip_prefix('/') else { return };
    let (part, rest) = match pointer.find('/') {
        Some(slash) => (&pointer[..slash], Some(&pointer[slash..])),
        None => (pointer, None),
    };
    if part == "*"
        && let Value::Array(items) = document
    {
        match rest {
            Some(rest) => items.iter_mut().for_each(|item| at_parents(item, rest, change)),
            None => (0..items.len()).for_each(|index| change(document, &index.to_string())),
        }
        return;
    }
    let name = part.replace("~1", "/").replace("~0", "~");
    let Some(rest) = rest else { return change(document, &name) };
    let inner = match document {
        Value::Object(members) => members.get_mut(&name),
        Value::Array(items) => name.parse().ok().and_then(|index: usize| items.get_mut(index)),
        _ => None,
    };
    if let Some(inner) = inner {
        at_parents(inner, rest, change);
    }
}

fn rewrite(value: &mut Value, form: TimestampForm) {
    match value {
        Value::String(text) => {
            if let Ok(time) = text.parse::<Timestamp>() {
                *text = form.write(time);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rewrite(item, form)),
        Value::Object(members) => members.values_mut().for_each(|member| rewrite(member, form)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

impl TimestampForm {
    fn write(self, time: Timestamp) -> String {
        match self {
            Self::Offset => format!("{}+01:00", tz::offset(1).to_datetime(time)),
            Self::ZoneLess => tz::Offset::UTC.to_datetime(time).to_string(),
            Self::Milliseconds => format!("{time:.3}"),
        }
    }
}

/// Leaves anything alone that is not a page.
fn endless_next(page: &mut Value) {
    let (Some(offset), Some(limit)) = (page["offset"].as_u64(), page["limit"].as_u64()) else { return };
    let link = page.pointer("/_links/self").and_then(Value::as_str).map(|own| {
        let rest = own.split_once('?').map_or("", |(_, query)| query);
        let filter = rest.split('&').filter(|pair| pair.starts_with("filter"));
        let filter: String = filter.map(|pair| format!("&{pair}")).collect();
        let path = own.split('?').next().unwrap_or_default();
        format!("{path}?limit={limit}&offset={}{filter}", offset.saturating_add(limit))
    });
    if let (Some(link), Some(links)) = (link, page.get_mut("_links").and_then(Value::as_object_mut)) {
        Map::insert(links, "next".to_owned(), link.into());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn edited(document: Value, edit: &Edit) -> Value {
        let mut document = document;
        edit.apply(&mut document);
        document
    }

    fn set(document: Value, pointer: &str, value: Value) -> Value {
        edited(document, &Edit::Set { pointer: pointer.to_owned(), value })
    }

    #[test]
    fn pointers_reach_members_and_elements() {
        let document = json!({ "items": [{ "a": 1 }, { "a": 2 }], "x/y": {} });
        assert_eq!(set(document.clone(), "/items/1/a", json!(9))["items"], json!([{ "a": 1 }, { "a": 9 }]));
        assert_eq!(set(document.clone(), "/items/*/a", Value::Null)["items"], json!([{ "a": null }, { "a": null }]));
        assert_eq!(set(document.clone(), "/items/*", json!(0))["items"], json!([0, 0]));
        assert_eq!(set(document.clone(), "/x~1y/new", json!(true))["x/y"], json!({ "new": true }));
        let without = edited(document, &Edit::Remove { pointer: "/items".to_owned() });
        assert_eq!(without, json!({ "x/y": {} }));
    }

    #[test]
    fn unresolved_pointer_changes_nothing() {
        let document = json!({ "items": [], "text": "a" });
        for pointer in ["", "items", "/items/7", "/items/*/a/b", "/no/such", "/text/a"] {
            assert_eq!(set(document.clone(), pointer, json!(1)), document, "{pointer}");
            let removed = edited(document.clone(), &Edit::Remove { pointer: format!("{pointer}/x") });
            assert_eq!(removed, document, "{pointer}");
        }
        assert_eq!(set(Value::Null, "/a", json!(1)), Value::Null);
    }

    #[test]
    fn timestamp_forms_keep_instant() {
        let document = json!({ "a": ["2026-01-31T23:30:00Z"], "time": "10:00:00", "version": "7.0" });
        for (form, expected) in [
            (TimestampForm::Offset, "2026-02-01T00:30:00+01:00"),
            (TimestampForm::ZoneLess, "2026-01-31T23:30:00"),
            (TimestampForm::Milliseconds, "2026-01-31T23:30:00.000Z"),
        ] {
            let written = edited(document.clone(), &Edit::Timestamps(form));
            assert_eq!(written, json!({ "a": [expected], "time": "10:00:00", "version": "7.0" }));
        }
    }

    #[test]
    fn endless_next_goes_past_end() {
        let page = json!({ "offset": 2, "limit": 2, "_links": { "self": "/x?limit=2&offset=2&filter.name=a" } });
        let endless = edited(page, &Edit::EndlessNext);
        assert_eq!(endless["_links"]["next"], "/x?limit=2&offset=4&filter.name=a");
        let cluster = json!({ "id": "a" });
        assert_eq!(edited(cluster.clone(), &Edit::EndlessNext), cluster);
    }
}
