//! Changes of the documents themselves: what no Rust type shows, and servers and credentials.

use std::collections::BTreeSet;

use ionoscloud_spec::{Document, Location, Schema, SecurityRequirement, SecurityScheme, Server};
use serde_json::Value;

use super::change::Audience::{Callers, Readers, Senders};
use super::change::Change;
use super::change::Severity::{Additive, Breaking, Cosmetic};
use super::pairs::{self, Pairs};
use crate::codegen::surface::Surface;

/// The reason of the severity of what is refused.
pub(super) const BY_DOCUMENT: &str = "the generator refuses it, so that only the document is compared";

/// A version of a document: its text as JSON, as read, and its surface.
pub(super) struct Version<'a> {
    pub(super) json: &'a Value,
    pub(super) document: &'a Document,
    pub(super) surface: &'a Surface,
}

/// Every further change of schemas and operations, beside those that are known.
pub(super) fn compare<'a>(old: &Version<'a>, new: &Version<'a>, known: &[Change]) -> Vec<Change> {
    let covered: BTreeSet<(String, String)> = known.iter().flat_map(parts).collect();
    let is_covered = |item: &str, part: &str| covered.contains(&(item.to_owned(), part.to_owned()));
    let mut changes = Vec::new();
    let sent = sent(new.document);
    let schema = |json: &'a Value, name: &str| json.get("components")?.get("schemas")?.get(name);
    for (before, after) in pairs::schemas(old.json, new.json).both {
        let item = format!("schemas/{after}");
        let (Some(a), Some(b)) = (schema(old.json, before), schema(new.json, after)) else { continue };
        let refused = [(old, before), (new, after)].iter().any(|(version, name)| version.surface.refuses(name));
        let mut leaves = Vec::new();
        differences(a, b, &mut Vec::new(), &mut leaves);
        for leaf in leaves {
            let part = match leaf.path.as_slice() {
                [keyword, member, ..] if keyword == "properties" => member.clone(),
                _ => String::new(),
            };
            // Whole members come and go with types; a list of required ones is the members'.
            for (part, leaf) in if leaf.path == ["required"] { of_each(&leaf) } else { vec![(part, leaf)] } {
                if is_covered(&item, &part) {
                    continue;
                }
                let is_undeclared = leaf.path == ["required"]
                    && leaf.after == Some(Value::Bool(true))
                    && !part.is_empty()
                    && b.get("properties").is_none_or(|members| members.get(&part).is_none());
                let name = if part.is_empty() { after.to_owned() } else { format!("{after}.{part}") };
                let change = of_leaf(&leaf, &item, &part, &name, refused);
                changes.push(if is_undeclared && sent.contains(after) {
                    let reason = "no generated request has it: calls without it are rejected";
                    change.with(Senders, Breaking).because(reason)
                } else {
                    change
                });
            }
        }
    }
    for (before, after) in pairs::operations(old.document, new.document).both {
        let json = |version: &Version<'_>, operation: &ionoscloud_spec::Operation| {
            let method = operation.method.as_str().to_ascii_lowercase();
            version.json.get("paths")?.get(&operation.path)?.get(&method).map(by_name)
        };
        let (Some(a), Some(b)) = (json(old, before), json(new, after)) else { continue };
        let refused = [(old, before), (new, after)]
            .iter()
            .any(|(version, operation)| version.surface.operations.get(&operation.id).is_some_and(Result::is_err));
        let mut leaves = Vec::new();
        differences(&a, &b, &mut Vec::new(), &mut leaves);
        for leaf in leaves.into_iter().filter(|leaf| leaf.path != ["operationId"]) {
            let change = of_operation(&leaf, &after.id, &format!("{} {}", after.method, after.path), refused);
            let whole = change.part.split('/').next().unwrap_or_default();
            if !is_covered(&after.id, &change.part) && !is_covered(&after.id, whole) {
                changes.push(Change { operations: vec![after.id.clone()], ..change });
            }
        }
    }
    changes.dedup_by(|a, b| (&a.item, &a.part, a.kind) == (&b.item, &b.part, b.kind));
    changes
}

/// The schemas that requests hold.
fn sent(document: &Document) -> BTreeSet<&str> {
    let bodies = document.operations().filter_map(|operation| operation.request_body.as_ref());
    let mut open: Vec<&Schema> = bodies.flat_map(|body| body.content.values()).map(|content| &content.schema).collect();
    let mut sent = BTreeSet::new();
    while let Some(schema) = open.pop() {
        if let Some((name, target)) = schema.referenced_name().and_then(|name| document.schemas.get_key_value(name))
            && sent.insert(name.as_str())
        {
            open.push(target);
        }
        open.extend(schema.children().map(|(_, child)| child));
    }
    sent
}

/// The part that a change is of, and the one that it was of, if it is called otherwise now.
fn parts(change: &Change) -> Vec<(String, String)> {
    let name = change.before.as_deref().unwrap_or_default();
    let former = match change.kind {
        "member renamed" => Some(name.to_owned()),
        // With its type.
        "parameter renamed" | "path parameter renamed" => {
            Some(format!("parameters/{}", name.split(": ").next().unwrap_or_default()))
        }
        _ => None,
    };
    [Some(change.part.clone()), former].into_iter().flatten().map(|part| (change.item.clone(), part)).collect()
}

/// A difference between two JSON values, by the keys that lead to it.
struct Leaf {
    path: Vec<String>,
    before: Option<Value>,
    after: Option<Value>,
}

fn differences(old: &Value, new: &Value, path: &mut Vec<String>, leaves: &mut Vec<Leaf>) {
    if old == new {
        return;
    }
    let (Value::Object(a), Value::Object(b)) = (old, new) else {
        leaves.push(Leaf { path: path.clone(), before: Some(old.clone()), after: Some(new.clone()) });
        return;
    };
    let keys: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
    for key in keys {
        path.push(key.clone());
        match (a.get(key), b.get(key)) {
            (Some(old), Some(new)) => differences(old, new, path, leaves),
            (before, after) => {
                leaves.push(Leaf { path: path.clone(), before: before.cloned(), after: after.cloned() });
            }
        }
        path.pop();
    }
}

/// The members that a list of required ones gained or lost.
fn of_each(leaf: &Leaf) -> Vec<(String, Leaf)> {
    let names = |value: &Option<Value>| -> BTreeSet<String> {
        let list = value.as_ref().and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let (before, after) = (names(&leaf.before), names(&leaf.after));
    let one = |name: &String, is_required: bool| {
        let [before, after] = [!is_required, is_required].map(|flag| Some(Value::Bool(flag)));
        (name.clone(), Leaf { path: vec!["required".to_owned()], before, after })
    };
    let lost = before.difference(&after).map(|name| one(name, false));
    lost.chain(after.difference(&before).map(|name| one(name, true))).collect()
}

/// The name of a parameter within its operation: headers may be called as other parameters are.
pub(super) fn part_of(parameter: &ionoscloud_spec::Parameter) -> String {
    part_named(&parameter.name, parameter.location == Location::Header)
}

/// Returns true for a header that means nothing as a parameter, as OpenAPI states.
pub(super) fn is_ignored(header: &str) -> bool {
    ["accept", "authorization", "content-type"].iter().any(|name| header.eq_ignore_ascii_case(name))
}

fn part_named(name: &str, is_header: bool) -> String {
    if is_header { format!("{name} (header)") } else { name.to_owned() }
}

/// An operation whose parameters are an object by name, so that their order does not count.
fn by_name(operation: &Value) -> Value {
    let mut operation = operation.clone();
    if let Some(parameters) = operation.get_mut("parameters") {
        let named = parameters.as_array().into_iter().flatten();
        let part = |one: &Value| {
            let (name, is_header) = (one.get("name")?.as_str()?, one.get("in")?.as_str()? == "header");
            (!is_header || !is_ignored(name)).then(|| part_named(name, is_header))
        };
        let named = named.filter_map(|one| Some((part(one)?, one.clone())));
        *parameters = Value::Object(named.collect());
    }
    operation
}

fn shown(value: Option<&Value>) -> String {
    let text = match value {
        None => return String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
    };
    if text.chars().count() > 80 { format!("{}…", text.chars().take(79).collect::<String>()) } else { text }
}

fn kind_of(keyword: &str) -> &'static str {
    match keyword {
        "minimum"
        | "maximum"
        | "multipleOf"
        | "minLength"
        | "maxLength"
        | "pattern"
        | "minItems"
        | "maxItems"
        | "x-ionos-client-limits" => "limit changed",
        "default" => "default changed",
        "format" => "format changed",
        "nullable" => "nullable changed",
        "readOnly" | "writeOnly" => "direction changed",
        "required" => "required changed",
        "deprecated" => "deprecation changed",
        "enum" | "x-extensible-enum" | "x-ionos-enum-asof" | "x-ionos-enum-incomplete" => "values changed",
        _ => "schema changed",
    }
}

fn of_leaf(leaf: &Leaf, item: &str, part: &str, name: &str, refused: bool) -> Change {
    let keyword = leaf.path.last().map(String::as_str).unwrap_or_default();
    let change = Change::new(kind_of(keyword), item, part, name);
    let text = |value: &Option<Value>| match shown(value.as_ref()) {
        text if text.is_empty() => text,
        text => format!("{keyword}: {text}"),
    };
    let change = change.between(text(&leaf.before), text(&leaf.after));
    by_document_alone(change, leaf, refused, "no generated type shows it")
}

/// The severity of a change of what the generator refuses: whatever goes or differs breaks.
fn by_document_alone(change: Change, leaf: &Leaf, refused: bool, otherwise: &'static str) -> Change {
    if !refused {
        return change.because(otherwise);
    }
    let severity = if leaf.before.is_none() { Additive } else { Breaking };
    let change = change.with(Senders, severity).with(Readers, severity);
    change.because(BY_DOCUMENT)
}

fn of_operation(leaf: &Leaf, id: &str, subject: &str, refused: bool) -> Change {
    let mut path = leaf.path.iter().map(String::as_str);
    let (kind, part) = match (path.next().unwrap_or_default(), path.next()) {
        ("responses", Some(status)) => {
            let kind = match (&leaf.before, &leaf.after, status.starts_with('2')) {
                (.., true) => "success status changed",
                (None, _, false) if leaf.path.len() == 2 => "error response added",
                (_, None, false) if leaf.path.len() == 2 => "error response removed",
                _ => "error response changed",
            };
            (kind, format!("responses/{status}"))
        }
        ("parameters", Some(name)) => {
            let keyword = leaf.path.last().map(String::as_str).unwrap_or_default();
            let kind = match kind_of(keyword) {
                "schema changed" => "parameter changed",
                kind => kind,
            };
            (kind, format!("parameters/{name}"))
        }
        ("tags", _) => ("tag changed", "tags".to_owned()),
        ("security", _) => ("security changed", "security".to_owned()),
        ("requestBody", _) => ("body changed", "requestBody".to_owned()),
        ("deprecated", _) => ("deprecation changed", "deprecated".to_owned()),
        (first, _) => ("operation changed", first.to_owned()),
    };
    let last = leaf.path.get(1..).unwrap_or_default().join(".");
    let text = |value: &Option<Value>| match (shown(value.as_ref()), last.as_str()) {
        (text, "") => text,
        (text, _) if text.is_empty() => text,
        (text, last) => format!("{last}: {text}"),
    };
    let change = Change::new(kind, id, &part, subject).between(text(&leaf.before), text(&leaf.after));
    let reason = match kind {
        "error response added" | "error response removed" | "error response changed" => "errors are core's, for all",
        "success status changed" => "every 2xx is a success",
        "tag changed" => "tags name files, not types",
        _ => "no generated type shows it",
    };
    if refused && kind == "security changed" {
        // Credentials of its own replace those of the document, which are as good as removed.
        return change.with(Senders, Breaking).because(BY_DOCUMENT);
    }
    by_document_alone(change, leaf, refused && !matches!(kind, "tag changed"), reason)
}

/// Changes of servers, credentials, and of the document as a whole.
pub(super) fn of_document(old: &Version<'_>, new: &Version<'_>) -> Vec<Change> {
    let (a, b) = (old.document, new.document);
    let mut changes = servers(&a.servers, &b.servers);
    let plain = [
        ("version changed", "version", &a.version, &b.version),
        ("title changed", "title", &a.title, &b.title),
        ("source changed", "source", &a.source, &b.source),
        ("product changed", "product", &a.product, &b.product),
    ];
    for (kind, part, before, after) in plain {
        if before != after {
            changes.push(Change::new(kind, "document", part, part).between(before, after));
        }
    }
    changes.extend(credentials_of_all(old, new));
    if a.pagination != b.pagination {
        let change = Change::new("pagination changed", "document", "pagination", "pagination of all lists");
        changes.push(change.between(format!("{:?}", a.pagination), format!("{:?}", b.pagination)));
    }
    changes
}

/// The change of the credentials of operations without their own.
fn credentials_of_all(old: &Version<'_>, new: &Version<'_>) -> Option<Change> {
    let (a, b) = (old.document, new.document);
    let change = Change::new("credentials changed", "document", "auth", "ways to authenticate");
    let raw = |document: &Document| {
        let mut schemes = document.security_schemes.clone();
        let is_named = |name: &String| document.security.iter().any(|choice| choice.contains_key(name));
        schemes.retain(|name, scheme| *scheme != SecurityScheme::Other || is_named(name));
        (document.security.clone(), schemes)
    };
    let text = |document: &Document| {
        let choice = |choice: &SecurityRequirement| choice.keys().cloned().collect::<Vec<_>>().join(" and ");
        document.security.iter().map(choice).collect::<Vec<_>>().join(", ")
    };
    match (&old.surface.auth, &new.surface.auth) {
        (Ok(before), Ok(after)) if before != after => credentials(change, before, after),
        (Ok(_), Ok(_)) if raw(a) != raw(b) || a.auth != b.auth => {
            Some(change.between(text(a), text(b)).because("the same ways by other names"))
        }
        (Ok(_), Ok(_)) => None,
        (Err(_), Err(_)) if raw(a) == raw(b) => None,
        _ => Some(change.between(text(a), text(b)).with(Senders, Breaking).because(BY_DOCUMENT)),
    }
}

/// The severity of other credentials: no way at all is that of what serves all callers.
pub(super) fn credentials(change: Change, before: &[&str], after: &[&str]) -> Option<Change> {
    if before == after {
        return None;
    }
    let text = |methods: &[&str]| if methods.is_empty() { "none".to_owned() } else { methods.join(", ") };
    let wider = after.is_empty() || (!before.is_empty() && before.iter().all(|method| after.contains(method)));
    let severity = if wider { Additive } else { Breaking };
    let change = change.between(text(before), text(after)).with(Senders, severity);
    Some(change.because("calls with other credentials are rejected before sending"))
}

fn servers(old: &[Server], new: &[Server]) -> Vec<Change> {
    let key = |server: &Server| server.location.clone().unwrap_or_else(|| server.url.clone());
    let mut changes = Vec::new();
    let change = |kind, name: &str| Change::new(kind, "document", "servers", format!("location {name}"));
    let Pairs { both, removed, added } = pairs::servers(old, new);
    for server in removed {
        changes.push(change("server removed", &key(server)).between(&server.url, "").with(Callers, Breaking));
    }
    for (before, after) in both.into_iter().filter(|(before, after)| before != after) {
        let lost = before.aliases.iter().any(|alias| !after.aliases.contains(alias));
        let moved = before.location.is_some() && before.location != after.location;
        let severity = if lost || moved { Breaking } else { Cosmetic };
        let change = change("server changed", &key(after)).between(&before.url, &after.url);
        changes.push(change.with(Callers, severity));
    }
    for server in added {
        changes.push(change("server added", &key(server)).between("", &server.url).with(Callers, Additive));
    }
    if lacks_default(new) && !lacks_default(old) {
        let names = |servers: &[Server]| servers.iter().map(key).collect::<Vec<_>>().join(", ");
        let change = Change::new("default location lost", "document", "servers", "the server without a location");
        let change = change.between(names(old), names(new)).with(Callers, Breaking);
        changes.push(change.because("calls that name no location are rejected before sending"));
    }
    if old.len() > 1 && old.first().map(key) != new.first().map(key) && old.len() == new.len() {
        let first = |servers: &[Server]| servers.first().map(key).unwrap_or_default();
        let change = Change::new("default server changed", "document", "servers", "the server without a location");
        changes.push(change.between(first(old), first(new)));
    }
    changes
}

/// Returns true if a caller has to name a location, by the rule of the client's list of servers: there are several, and
/// no server is for all. One without a location is.
fn lacks_default(servers: &[Server]) -> bool {
    const GLOBAL: &str = "global";
    let location = |server: &Server| server.location.clone().unwrap_or_else(|| GLOBAL.to_owned()).replace('-', "/");
    let serves_all = |server: &Server| location(server) == GLOBAL || server.aliases.iter().any(|alias| alias == GLOBAL);
    let locations: BTreeSet<String> = servers.iter().map(location).collect();
    locations.len() > 1 && !servers.iter().any(serves_all)
}
