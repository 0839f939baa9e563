//! Verdicts against the generated code: edits of a document at every place, each of which is compared by `diff` and by
//! the public items of the code before and after it.

use std::collections::BTreeSet;
use std::path::Path;

use ionoscloud_spec::Document;
use serde_json::{Value, json};

use super::super::kinds;
use super::*;
use crate::codegen::items;

/// An edit of a document and what it is called.
type Edit = (String, Value);

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Every edit of a member's or a parameter's schema.
fn of_schema(document: &Value, at: &str, edits: &mut Vec<Edit>) {
    let Some(schema) = document.pointer(at) else { return };
    let mut replace = |what: &str, value: Value| {
        let mut edited = document.clone();
        *edited.pointer_mut(at).unwrap() = value;
        edits.push((format!("{at}: {what}"), edited));
    };
    let with = |key: &str, value: Value| {
        let mut schema = schema.clone();
        schema[key] = value;
        schema
    };
    let without = |key: &str| {
        let mut schema = schema.clone();
        schema.as_object_mut().unwrap().remove(key);
        schema
    };
    for flag in ["nullable", "readOnly", "writeOnly", "deprecated"] {
        let is_set = schema.get(flag).is_some_and(|value| *value == true);
        replace(flag, if is_set { without(flag) } else { with(flag, json!(true)) });
    }
    for ty in ["string", "boolean", "integer", "number", "object"] {
        replace(ty, json!({ "type": ty }));
    }
    replace("list", json!({ "type": "array", "items": schema }));
    replace("map", json!({ "type": "object", "additionalProperties": schema }));
    replace("choice", json!({ "oneOf": [schema, { "type": "boolean" }] }));
    for format in ["date-time", "password", "uuid", "int32", "int64", "double", "uri"] {
        replace(format, with("format", json!(format)));
    }
    for (key, value) in
        [("default", json!("x")), ("minimum", json!(0)), ("maximum", json!(70_000)), ("pattern", json!("^a"))]
    {
        replace(key, with(key, value));
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        replace("no enum", without("enum"));
        replace("enum shrinks", with("enum", json!(values[1..])));
        replace("enum of one", with("enum", json!(values[..1])));
        let grown: Vec<Value> = values.iter().cloned().chain([json!("FURTHER")]).collect();
        replace("enum grows", with("enum", json!(grown)));
        replace("enum in another order", with("enum", json!(values.iter().rev().collect::<Vec<_>>())));
        let cased: Vec<Value> = values.iter().map(|v| json!(v.as_str().unwrap_or_default().to_lowercase())).collect();
        replace("enum in another case", with("enum", json!(cased)));
    } else if schema.get("type").is_some_and(|ty| ty == "string") {
        replace("enum", with("enum", json!(["ONE", "TWO"])));
        replace("enum like another", with("enum", json!(["RED", "GREEN", "BLUE"])));
    }
    if let Some(Value::String(name)) = schema.get("$ref") {
        let target = name.trim_start_matches('#').to_owned();
        replace("in place", document.pointer(&target).unwrap().clone());
    }
    replace("another schema", json!({ "$ref": "#/components/schemas/Error" }));
}

/// Every edit of an object's members.
fn of_object(document: &Value, at: &str, edits: &mut Vec<Edit>) {
    let members = |document: &Value| document.pointer(&format!("{at}/properties")).and_then(Value::as_object).cloned();
    let required = |document: &Value| -> Vec<String> {
        let list = document.pointer(&format!("{at}/required")).and_then(Value::as_array).cloned().unwrap_or_default();
        list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let set_required = |document: &mut Value, list: Vec<String>| {
        let object = document.pointer_mut(at).unwrap().as_object_mut().unwrap();
        if list.is_empty() {
            drop(object.remove("required"));
        } else {
            drop(object.insert("required".into(), json!(list)));
        }
    };
    for (name, schema) in members(document).unwrap_or_default() {
        let place = format!("{at}/properties/{}", escaped(&name));
        of_schema(document, &place, edits);
        let mut push = |what: &str, edit: &dyn Fn(&mut Value)| {
            let mut edited = document.clone();
            edit(&mut edited);
            edits.push((format!("{place}: {what}"), edited));
        };
        let others: Vec<String> = required(document).into_iter().filter(|other| *other != name).collect();
        let is_required = required(document).contains(&name);
        push("required or not", &|edited| {
            let mut list = others.clone();
            if !is_required {
                list.push(name.clone());
            }
            set_required(edited, list);
        });
        push("removed", &|edited| {
            edited.pointer_mut(&format!("{at}/properties")).unwrap().as_object_mut().unwrap().remove(&name);
            set_required(edited, others.clone());
        });
        for other in [format!("{name}Value"), name.to_uppercase()] {
            push(&format!("renamed {other}"), &|edited| {
                let all = edited.pointer_mut(&format!("{at}/properties")).unwrap().as_object_mut().unwrap();
                all.remove(&name);
                all.insert(other.clone(), schema.clone());
                let list = others.iter().cloned().chain(is_required.then(|| other.clone())).collect();
                set_required(edited, list);
            });
        }
    }
    for (what, schema, is_required) in [
        ("optional member", json!({ "type": "string" }), false),
        ("required member", json!({ "type": "string" }), true),
        ("read-only member", json!({ "type": "string", "readOnly": true }), false),
        ("member of its own type", json!({ "$ref": format!("#{at}") }), false),
        ("list of its own type", json!({ "type": "array", "items": { "$ref": format!("#{at}") } }), false),
        ("member id", json!({ "type": "string", "format": "uuid" }), false),
        ("member state", json!({ "type": "string", "enum": ["READY", "BUSY"] }), false),
        ("member items", json!({ "type": "array", "items": { "type": "string" } }), false),
    ] {
        let name = what.strip_prefix("member ").filter(|name| !name.contains(' ')).unwrap_or("further");
        let mut edited = document.clone();
        let object = edited.pointer_mut(at).unwrap();
        if object.pointer(&format!("/properties/{name}")).is_some() {
            continue;
        }
        object["properties"][name] = schema;
        if is_required {
            let list = required(document).into_iter().chain([name.to_owned()]).collect();
            set_required(&mut edited, list);
        }
        edits.push((format!("{at}: {what}"), edited));
    }
}

/// Every edit of an operation.
fn of_operation(document: &Value, path: &str, method: &str, edits: &mut Vec<Edit>) {
    let at = format!("/paths/{}/{method}", escaped(path));
    let operation = document.pointer(&at).unwrap();
    let mut replace = |what: &str, edit: &dyn Fn(&mut Value)| {
        let mut edited = document.clone();
        edit(edited.pointer_mut(&at).unwrap());
        edits.push((format!("{at}: {what}"), edited));
    };
    replace("deprecated", &|operation| {
        let was = operation.get("deprecated").is_some_and(|value| *value == true);
        operation["deprecated"] = json!(!was);
    });
    replace("another tag", &|operation| operation["tags"] = json!(["Further"]));
    replace("another id", &|operation| operation["operationId"] = json!("furtherId"));
    replace("no credentials", &|operation| operation["security"] = json!([]));
    let parameters = operation.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
    let named = |name: &str, place: &str, required: bool| json!({ "in": place, "name": name, "required": required, "schema": { "type": "string" } });
    let add = |operation: &mut Value, parameter: Value| {
        let list = operation.as_object_mut().unwrap().entry("parameters").or_insert_with(|| json!([]));
        list.as_array_mut().unwrap().push(parameter);
    };
    for place in ["query", "header"] {
        for required in [false, true] {
            let what = format!("{place} parameter, required: {required}");
            replace(&what, &|operation| add(operation, named("further", place, required)));
        }
    }
    for name in ["limit", "offset", "depth", "orderBy", "pageToken"] {
        if !parameters.iter().any(|parameter| parameter["name"] == name) {
            replace(&format!("parameter {name}"), &|operation| {
                add(operation, json!({ "in": "query", "name": name, "schema": { "type": "integer" } }));
            });
        }
    }
    for (i, parameter) in parameters.iter().enumerate() {
        let name = parameter["name"].as_str().unwrap();
        let is_path = parameter["in"] == "path";
        let other = name.strip_prefix("filter.").map_or_else(|| format!("filter.{name}"), str::to_owned);
        if !parameters.iter().any(|parameter| parameter["name"] == *other) {
            replace(&format!("parameter {other}"), &|operation| add(operation, named(&other, "query", false)));
        }
        if !is_path {
            replace(&format!("{name} removed"), &|operation| {
                drop(operation["parameters"].as_array_mut().unwrap().remove(i));
            });
            replace(&format!("{name} required or not"), &|operation| {
                let was = parameter.get("required").is_some_and(|value| *value == true);
                operation["parameters"][i]["required"] = json!(!was);
            });
            replace(&format!("{name} renamed"), &|operation| {
                operation["parameters"][i]["name"] = json!(format!("{name}Value"));
            });
            replace(&format!("{name} in a header"), &|operation| operation["parameters"][i]["in"] = json!("header"));
            replace(&format!("{name} first"), &|operation| {
                let list = operation["parameters"].as_array_mut().unwrap();
                let parameter = list.remove(i);
                list.insert(0, parameter);
            });
        }
        replace(&format!("{name} deprecated"), &|operation| operation["parameters"][i]["deprecated"] = json!(true));
    }
    let other = json!({ "$ref": "#/components/schemas/Error" });
    let list = json!({ "type": "array", "items": other });
    let body = json!({ "required": false, "content": { "application/json": { "schema": other } } });
    if operation.get("requestBody").is_some() {
        replace("no body", &|operation| drop(operation.as_object_mut().unwrap().remove("requestBody")));
        replace("another body", &|operation| operation["requestBody"]["content"] = body["content"].clone());
        replace("body required or not", &|operation| {
            let was = operation["requestBody"].get("required").is_some_and(|value| *value == true);
            operation["requestBody"]["required"] = json!(!was);
        });
        replace("body of a list", &|operation| {
            operation["requestBody"]["content"] = json!({ "application/json": { "schema": list } });
        });
        replace("body of text", &|operation| {
            operation["requestBody"]["content"] = json!({ "text/plain": { "schema": { "type": "string" } } });
        });
        replace("body as merge patch", &|operation| {
            let schema = operation["requestBody"]["content"]["application/json"].clone();
            operation["requestBody"]["content"] = json!({ "application/merge-patch+json": schema });
        });
    } else {
        replace("optional body", &|operation| operation["requestBody"] = body.clone());
        replace("required body", &|operation| {
            operation["requestBody"] = body.clone();
            operation["requestBody"]["required"] = json!(true);
        });
    }
    let success = operation["responses"].as_object().unwrap().keys().find(|status| status.starts_with('2')).cloned();
    if let Some(status) = success {
        for other in ["200", "201", "202", "204"].iter().filter(|other| **other != status) {
            replace(&format!("status {other}"), &|operation| {
                let responses = operation["responses"].as_object_mut().unwrap();
                let response = responses.remove(&status).unwrap();
                responses.insert((*other).to_owned(), response);
            });
            replace(&format!("status {other} without content, too"), &|operation| {
                operation["responses"][other] = json!({});
            });
            replace(&format!("status {other} with other content, too"), &|operation| {
                operation["responses"][other] = json!({ "content": body["content"] });
            });
        }
        replace("response without content", &|operation| operation["responses"][&status] = json!({}));
        replace("another response", &|operation| {
            operation["responses"][&status] = json!({ "content": body["content"] });
        });
        replace("text response", &|operation| {
            operation["responses"][&status] =
                json!({ "content": { "text/plain": { "schema": { "type": "string" } } } });
        });
        replace("response of a list", &|operation| {
            let schema = operation["responses"][&status].pointer("/content/application~1json/schema").cloned();
            let schema = schema.unwrap_or_else(|| json!({ "type": "string" }));
            operation["responses"][&status] =
                json!({ "content": { "application/json": { "schema": { "type": "array", "items": schema } } } });
        });
    }
    replace("further error", &|operation| operation["responses"]["418"] = json!({}));
    let mut edited = document.clone();
    edited["paths"][path].as_object_mut().unwrap().remove(method);
    edits.push((format!("{at}: removed"), edited));
    for other in ["get", "post", "put", "patch", "delete"] {
        let mut edited = document.clone();
        let item = edited["paths"][path].as_object_mut().unwrap();
        if item.contains_key(other) {
            continue;
        }
        let operation = item.remove(method).unwrap();
        item.insert(other.to_owned(), operation);
        edits.push((format!("{at}: method {other}"), edited));
    }
}

/// Every edit of a document, one at a time.
fn edits(document: &Value) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        let at = format!("/components/schemas/{}", escaped(name));
        of_object(document, &at, &mut edits);
        if schema.get("properties").is_none() {
            of_schema(document, &at, &mut edits);
        }
        let text = document.to_string();
        let reference = format!("\"#/components/schemas/{name}\"");
        let renamed = text.replace(&reference, &format!("\"#/components/schemas/{name}Thing\""));
        let mut renamed: Value = serde_json::from_str(&renamed).unwrap();
        let schemas = renamed["components"]["schemas"].as_object_mut().unwrap();
        let schema = schemas.remove(name).unwrap();
        schemas.insert(format!("{name}Thing"), schema);
        edits.push((format!("{at}: renamed"), renamed));
    }
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            of_operation(document, path, method, &mut edits);
            for (i, _) in operation.get("parameters").and_then(Value::as_array).into_iter().flatten().enumerate() {
                let at = format!("/paths/{}/{method}/parameters/{i}/schema", escaped(path));
                of_schema(document, &at, &mut edits);
            }
        }
        for other in [format!("{path}/more"), format!("/v2{path}"), path.replacen("s", "zes", 1)] {
            let mut edited = document.clone();
            let paths = edited["paths"].as_object_mut().unwrap();
            let item = paths.remove(path).unwrap();
            paths.insert(other.clone(), item);
            edits.push((format!("/paths/{path}: path {other}"), edited));
        }
        let mut edited = document.clone();
        edited["paths"].as_object_mut().unwrap().remove(path);
        edits.push((format!("/paths/{path}: removed"), edited));
    }
    edits
}

/// One version: how `diff` sees it, and its items.
fn version(root: &Path, name: &str, text: &str) -> Option<(Side, BTreeSet<String>)> {
    let side = Side::read(root, name, "new", text).ok()?;
    let source = Source::of_version(root, Document::parse(name, text).ok()?, text);
    Some((side, items::of(&source).ok()?))
}

/// The edits that `diff` reports as less than the items show, or as more.
fn disagreements(root: &Path, name: &str, document: &Value, most: usize) -> (usize, Vec<String>) {
    let (old, before) = version(root, name, &document.to_string()).unwrap();
    let (mut compared, mut found) = (0, Vec::new());
    let edits = edits(document);
    let step = edits.len().div_ceil(most);
    for (what, edited) in edits.into_iter().step_by(step) {
        let Some((new, after)) = version(root, name, &edited.to_string()) else { continue };
        compared += 1;
        let report = reported(name, &old, &new);
        let lost: Vec<&String> = before.difference(&after).filter(|item| !item.ends_with("deprecated")).collect();
        let gained: Vec<&String> = after.difference(&before).collect();
        let expected = match (lost.is_empty(), gained.is_empty()) {
            (false, _) => Severity::Breaking,
            (true, false) => Severity::Additive,
            (true, true) => Severity::Cosmetic,
        };
        let actual = report.severity().unwrap_or_default();
        // What these do to programs shows when they run.
        let runs = ["credentials changed", "security changed", "setter renamed", "required header added"];
        let is_more = report.changes.iter().any(|change| runs.contains(&change.kind));
        if actual < expected || (actual > expected && !is_more) {
            let text = render(&[report], Format::Text);
            found.push(format!("{what}: {actual:?}, not {expected:?}\n  lost {lost:?}\n  gained {gained:?}\n{text}"));
        }
    }
    (compared, found)
}

/// Some edits of the toy document, spread over all; each of them, and some of the documents that it names, with
/// `DIFF_EDITS=dns,kafka`.
#[test]
fn verdicts_agree_with_generated_code() {
    let root = crate::repository_root();
    let toy = kinds::read(&root).unwrap().0;
    let mut documents = vec![("toys".to_owned(), toy, 75)];
    if let Ok(names) = std::env::var("DIFF_EDITS") {
        documents[0].2 = usize::MAX;
        for name in names.split(',') {
            documents.push((name.to_owned(), serde_json::from_str(Document::text(name).unwrap()).unwrap(), 200));
        }
    }
    let mut all = Vec::new();
    for (name, document, most) in documents {
        let (compared, found) = disagreements(&root, &name, &document, most);
        println!("{name}: {compared} edits compared, {} differ", found.len());
        assert!(compared > 50, "{name}: {compared}");
        all.extend(found);
    }
    assert!(all.is_empty(), "{}:\n{}", all.len(), all.join("\n"));
}
