//! Zone files: all records of a zone as text ([RFC 1035, section 5](https://www.rfc-editor.org/rfc/rfc1035#section-5)).

use serde_json::{Map, Value, json};

use super::records::PRIORITISED;
use super::{RECORD, ZONE};
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::TableRequest;
use crate::engine::validation::{Direction, violations};

const DEFAULT_TTL: u64 = 3_600;

pub(super) fn get(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let zone = request.find(&ZONE)?;
    let mut text = format!("$ORIGIN {}.\n$TTL {DEFAULT_TTL}\n", zone.text("zoneName"));
    let records = request.resources.below(&RECORD, Some(&zone.key));
    for record in records.filter(|record| record.properties.get("enabled") != Some(&Value::Bool(false))) {
        let (name, kind) = (record.text("name"), record.text("type"));
        let number = |name: &str| record.properties.get(name).and_then(Value::as_u64).unwrap_or_default();
        let name = if name.is_empty() { "@" } else { name };
        let priority = if PRIORITISED.contains(&kind) { format!("{} ", number("priority")) } else { String::new() };
        text += &format!("{name} {} IN {kind} {priority}{}\n", number("ttl"), record.text("content"));
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
            violations(request.call.document, schema, &one, &name, Direction::Request)
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

/// The properties of every record, without `SOA` and the `NS` of the zone itself, which are the server's.
fn parse(text: &str, zone: &str) -> Result<Vec<Map<String, Value>>, String> {
    let (mut origin, mut ttl, mut owner) = (zone.to_owned(), DEFAULT_TTL, zone.to_owned());
    let mut records = Vec::new();
    for (number, line, indented) in logical_lines(text) {
        let wrong = |why: &str| format!("line {number}: {why}");
        let mut words = line.iter().map(String::as_str).peekable();
        match words.peek().copied() {
            Some("$ORIGIN") => origin = absolute(words.nth(1).unwrap_or_default(), &origin),
            Some("$TTL") => ttl = words.nth(1).and_then(seconds).ok_or_else(|| wrong("$TTL needs a number"))?,
            Some(directive) if directive.starts_with('$') => return Err(wrong("unknown directive")),
            None => {}
            Some(_) => {
                if !indented {
                    owner = absolute(words.next().unwrap_or_default(), &origin);
                }
                let mut own_ttl = ttl;
                while let Some(word) = words.peek() {
                    match seconds(word) {
                        Some(ttl) => own_ttl = ttl,
                        None if word.eq_ignore_ascii_case("IN") => {}
                        None => break,
                    }
                    words.next();
                }
                let kind = words.next().ok_or_else(|| wrong("there is no type"))?.to_uppercase();
                let name = match owner.strip_suffix(zone) {
                    Some("") => "",
                    Some(name) if name.ends_with('.') => name.trim_end_matches('.'),
                    _ => return Err(wrong("the name is not in the zone")),
                };
                if kind == "SOA" || (kind == "NS" && name.is_empty()) {
                    continue;
                }
                let mut record = json!({ "name": name, "type": kind, "ttl": own_ttl, "enabled": true });
                if PRIORITISED.contains(&kind.as_str()) {
                    let priority = words.next().and_then(|word| word.parse::<u64>().ok());
                    record["priority"] = priority.ok_or_else(|| wrong("there is no priority"))?.into();
                }
                let content = words.collect::<Vec<_>>().join(" ");
                if content.is_empty() {
                    return Err(wrong("there is no content"));
                }
                record["content"] = content.into();
                records.extend(record.as_object().cloned());
            }
        }
    }
    Ok(records)
}

/// Lines with their numbers, split into words, and whether they begin with a blank. Parentheses join lines, a semicolon
/// begins a comment, and quotes protect both.
fn logical_lines(text: &str) -> Vec<(usize, Vec<String>, bool)> {
    let (mut lines, mut depth) = (Vec::<(usize, Vec<String>, bool)>::new(), 0_usize);
    for (index, line) in text.lines().enumerate() {
        if depth == 0 {
            lines.push((index + 1, Vec::new(), line.starts_with([' ', '\t'])));
        }
        let (mut word, mut quoted) = (String::new(), false);
        for character in line.chars().chain([' ']) {
            match character {
                '"' => {
                    quoted = !quoted;
                    word.push('"');
                }
                _ if quoted => word.push(character),
                ';' => break,
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                blank if blank.is_whitespace() => {
                    let word = std::mem::take(&mut word);
                    if let (false, Some((_, words, _))) = (word.is_empty(), lines.last_mut()) {
                        words.push(word);
                    }
                }
                other => word.push(other),
            }
        }
        if let (false, Some((_, words, _))) = (word.is_empty(), lines.last_mut()) {
            words.push(word.trim_end().to_owned());
        }
    }
    lines.into_iter().filter(|(_, words, _)| !words.is_empty()).collect()
}

/// A name without its last dot; names that do not end in one are below the origin.
fn absolute(name: &str, origin: &str) -> String {
    match name {
        "@" => origin.to_owned(),
        _ => name.strip_suffix('.').map_or_else(|| format!("{name}.{origin}"), str::to_owned).to_lowercase(),
    }
}

/// A number of seconds, or of the unit behind it.
fn seconds(text: &str) -> Option<u64> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let units = [("", 1), ("s", 1), ("m", 60), ("h", 3_600), ("d", 86_400), ("w", 604_800)];
    let unit = text[digits.len()..].to_ascii_lowercase();
    let (_, unit) = units.into_iter().find(|(name, _)| *name == unit)?;
    digits.parse::<u64>().ok()?.checked_mul(unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Result<Value, String> {
        parse(text, "example.com").map(Value::from_iter)
    }

    #[test]
    fn zone_file_forms_are_understood() {
        let text = "$TTL 1h ; an hour\n@ IN SOA ns1 admin (\n  1 2\n  3 ) ; over lines\n  IN NS ns1\nwww 600 IN A 192.0.2.1\n\tTXT \"a;b (c)\"\n@ IN 2d MX 10 mail.example.com.\n$ORIGIN sub\na.example.com. CNAME b\nx A 192.0.2.2\n";
        let record = |name: &str, kind: &str, ttl: u64, content: &str| json!({ "name": name, "type": kind, "ttl": ttl, "content": content, "enabled": true });
        let mut mail = record("", "MX", 172_800, "mail.example.com.");
        mail["priority"] = 10.into();
        let expected = json!([
            record("www", "A", 600, "192.0.2.1"),
            record("www", "TXT", 3_600, "\"a;b (c)\""),
            mail,
            record("a", "CNAME", 3_600, "b"),
            record("x.sub", "A", 3_600, "192.0.2.2"),
        ]);
        assert_eq!(parsed(text), Ok(expected));
    }

    #[test]
    fn zone_file_errors_name_line() {
        for (text, expected) in [
            ("\nwww", "line 2: there is no type"),
            ("www A", "line 1: there is no content"),
            ("www MX mail", "line 1: there is no priority"),
            ("$TTL soon", "line 1: $TTL needs a number"),
            ("$INCLUDE x", "line 1: unknown directive"),
            ("www.other.org. A 192.0.2.1", "line 1: the name is not in the zone"),
        ] {
            assert_eq!(parsed(text), Err(expected.to_owned()), "{text}");
        }
    }
}
