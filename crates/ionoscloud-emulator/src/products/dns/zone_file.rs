//! Zone files: all records of a zone as a master file. Those that are disabled are comments there, which are read back.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::records::{PRIORITISED, accepts};
use super::{RECORD, ZONE};
use crate::engine::api_error::ApiError;
use crate::engine::master_file::{self, Entry};
use crate::engine::product::Success;
use crate::engine::table::TableRequest;
use crate::engine::validation::{Direction, violations};

const DEFAULT_TTL: u64 = 3_600;
/// Begins the line of a record that is disabled.
const DISABLED: &str = "; disabled: ";

pub(super) fn get(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let zone = request.find(&ZONE)?;
    let mut text = format!("$ORIGIN {}.\n$TTL {DEFAULT_TTL}\n", master_file::owner_of(zone.text("zoneName")));
    let all = request.resources.below(&RECORD, Some(&zone.key));
    for record in all.filter(|record| accepts(record.text("type"), record.text("content"))) {
        let (name, kind) = (master_file::owner_of(record.text("name")), record.text("type"));
        let number = |name: &str| record.properties.get(name).and_then(Value::as_u64).unwrap_or_default();
        let priority = if PRIORITISED.contains(&kind) { format!("{} ", number("priority")) } else { String::new() };
        let is_disabled = record.properties.get("enabled") == Some(&Value::Bool(false));
        let (mark, data) =
            (if is_disabled { DISABLED } else { "" }, master_file::data_of(kind, record.text("content")));
        text += &format!("{mark}{name} {} IN {kind} {priority}{data}\n", number("ttl"));
    }
    Ok(Success::text("text/plain", text))
}

/// Replaces all records; none is replaced if a line is wrong or a rule is broken.
pub(super) fn put(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let zone = request.find(&ZONE)?;
    let (id, name) = (zone.id.clone(), zone.text("zoneName").to_owned());
    let sent = parse(request.call.body.as_str().unwrap_or_default(), &name);
    let sent = sent.map_err(|text| ApiError::bad_request("emulator-zone-file", text))?;
    if let Some(schema) = request.call.document.schemas.get("Record") {
        let check = |(index, one): (usize, &Map<String, Value>)| {
            let (one, name) = (Value::Object(one.clone()), format!("record {index}"));
            violations(request.call.document, schema, &one, &name, Direction::Request(&request.call.open_lists))
        };
        let found: Vec<String> = sent.iter().enumerate().flat_map(check).collect();
        if !found.is_empty() {
            return Err(ApiError::invalid(found));
        }
    }
    request.resources.attempt();
    let old: Vec<String> = request.resources.below(&RECORD, Some(&id)).map(|one| one.key.clone()).collect();
    old.iter().for_each(|record| request.remove(&RECORD, record));
    request.resources.forget(request.call.now);
    for record in sent {
        if let Err(error) = request.add(&RECORD, Some(&id), record, None) {
            request.resources.undo();
            return Err(error);
        }
    }
    request.resources.keep();
    request.list(&RECORD, Some(&id)).map(Success::json)
}

/// The properties of every record, without `SOA`, which is the server's.
fn parse(text: &str, zone: &str) -> Result<Vec<Map<String, Value>>, String> {
    let is_disabled: Vec<bool> = text.lines().map(|line| line.starts_with(DISABLED)).collect();
    let text = if is_disabled.contains(&true) {
        let lines = text.lines().map(|line| line.strip_prefix(DISABLED).unwrap_or(line));
        Cow::Owned(lines.collect::<Vec<_>>().join("\n"))
    } else {
        Cow::Borrowed(text)
    };
    let mut records = Vec::new();
    for Entry { line, owner, ttl, kind, data } in master_file::read(&text, zone, DEFAULT_TTL)? {
        let wrong = |why: &str| format!("line {line}: {why}");
        let name = master_file::relative(&owner, zone).ok_or_else(|| wrong("the name is not in the zone"))?;
        if kind == "SOA" {
            continue;
        }
        let enabled = !is_disabled.get(line - 1).is_some_and(|is| *is);
        let mut record = json!({ "name": name, "type": kind, "ttl": ttl, "enabled": enabled });
        let mut data = data.as_slice();
        if PRIORITISED.contains(&kind.as_str()) {
            let priority = data.split_first().and_then(|(word, rest)| Some((word.parse::<u64>().ok()?, rest)));
            let (priority, rest) = priority.ok_or_else(|| wrong("there is no priority"))?;
            if rest.is_empty() {
                return Err(wrong("there is no content"));
            }
            record["priority"] = priority.into();
            data = rest;
        }
        let content = master_file::content_of(&kind, data);
        if !accepts(&kind, &content) {
            return Err(wrong(&format!("this is no content of a record of the type {kind}")));
        }
        record["content"] = content.into();
        records.extend(record.as_object().cloned());
    }
    Ok(records)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Result<Value, String> {
        parse(text, "Example.com").map(Value::from_iter)
    }

    #[test]
    fn records_are_those_of_zone_file() {
        let text = "@ IN SOA ns1 admin 1 2 3\n  IN NS ns1\nwww 600 IN A 192.0.2.1\n@ MX 10 mail.example.com.\n\
                    ; disabled: ftp A 192.0.2.2\n; a comment\nx.EXAMPLE.com. A 192.0.2.3\n";
        let record = |name: &str, kind: &str, ttl: u64, content: &str| json!({ "name": name, "type": kind, "ttl": ttl, "content": content, "enabled": name != "ftp" });
        let mut mail = record("", "MX", 3_600, "mail.example.com.");
        mail["priority"] = 10.into();
        let expected = json!([
            record("", "NS", 3_600, "ns1"),
            record("www", "A", 600, "192.0.2.1"),
            mail,
            record("ftp", "A", 3_600, "192.0.2.2"),
            record("x", "A", 3_600, "192.0.2.3"),
        ]);
        assert_eq!(parsed(text), Ok(expected));
    }

    #[test]
    fn zone_file_errors_name_line() {
        for (text, expected) in [
            ("www MX mail", "line 1: there is no priority"),
            ("\nwww MX 10", "line 2: there is no content"),
            ("www.other.org. A 192.0.2.1", "line 1: the name is not in the zone"),
            ("; disabled: www", "line 1: there is no type"),
            ("www A 192.0.2.1\nwww A x.y", "line 2: this is no content of a record of the type A"),
        ] {
            assert_eq!(parsed(text), Err(expected.to_owned()), "{text}");
        }
    }
}
