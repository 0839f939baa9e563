//! Compares the imported documents with the untouched sources.
//!
//! Both sides are written out as lists of facts, by two walks that share nothing: one over the YAML as it is, one over
//! what the typed reader understood. The environment variable `UPSTREAM_SPECS` names the folder of the sources; without
//! it the test reports that it was skipped.

// The lints leave test functions alone; what they call is as much a test.
#![allow(clippy::panic, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Display;
use std::io::Write as _;
use std::path::Path;

use ionoscloud_spec::{
    AdditionalProperties, Document, EnumValue, Location, Pagination, Schema, SchemaType, SecurityScheme, Style,
};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

type Facts = BTreeSet<String>;

#[test]
fn imported_documents_agree_with_sources() {
    let Some(folder) = std::env::var_os("UPSTREAM_SPECS") else {
        say("skipped: UPSTREAM_SPECS is not set");
        return;
    };
    // A relative folder is relative to the repository, wherever cargo starts the test.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/ionoscloud-spec/specs/lock.toml");
    let lock: toml::Table = std::fs::read_to_string(lock).unwrap().parse().unwrap();
    let mut compared = 0;
    for document in Document::compiled() {
        let file = folder.join(format!("{}.yaml", document.name));
        let yaml = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let sha256: String = Sha256::digest(&yaml).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            sha256,
            lock[&document.name]["sha256"].as_str().unwrap(),
            "{} is not what was imported",
            file.display()
        );
        let source: Value = serde_saphyr::from_str(&yaml).unwrap();
        let expected = source_facts(&source);
        let actual = imported_facts(document);
        let lost: Vec<_> = expected.difference(&actual).take(10).collect();
        let added: Vec<_> = actual.difference(&expected).take(10).collect();
        assert!(lost.is_empty() && added.is_empty(), "{}: lost {lost:#?}, added {added:#?}", document.name);
        assert!(expected.len() > 100, "{}: the walk found next to nothing", document.name);
        compared += 1;
    }
    assert_eq!(compared, lock.len());
    for file in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if file.extension().is_some_and(|extension| extension == "yaml") && !lock.contains_key(&name) {
            let source: Value = serde_saphyr::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
            let signed = source["x-ionos-auth"].as_array().is_some_and(|auth| auth.contains(&text("hmac")));
            assert!(signed, "{} is not imported, and its requests are not signed", file.display());
        }
    }
    say(&format!("compared {compared} documents with their sources"));
}

// Past the test harness, which swallows what a passing test prints.
fn say(line: &str) {
    std::io::stderr().write_all(format!("{line}\n").as_bytes()).unwrap();
}

fn fact(facts: &mut Facts, at: &str, what: impl Display) {
    assert!(facts.insert(format!("{at} {what}")), "{at} {what} is stated twice");
}

// ---- the source, as it is ----

fn source_facts(source: &Value) -> Facts {
    let mut facts = Facts::new();
    let methods = ["get", "head", "post", "put", "patch", "delete"];
    for (key, value) in object(source) {
        match key.as_str() {
            "openapi" => {}
            "info" => {
                for (key, value) in object(value) {
                    fact(&mut facts, "info", format!("{key}={value}"));
                }
            }
            "x-ionos-product" | "x-ionos-source" | "x-ionos-pagination" => {
                fact(&mut facts, "root", format!("{key}={value}"));
            }
            "x-ionos-auth" | "x-ionos-unreferenced-schemas" => list(&mut facts, "root", key, value),
            "security" => fact(&mut facts, "root", format!("security={value}")),
            "servers" => {
                for (i, server) in array(value).iter().enumerate() {
                    for (key, value) in object(server) {
                        match value {
                            Value::Array(_) => list(&mut facts, &format!("servers/{i}"), key, value),
                            _ => fact(&mut facts, &format!("servers/{i}"), format!("{key}={value}")),
                        }
                    }
                }
            }
            "paths" => {
                for (path, item) in object(value) {
                    for (method, operation) in object(item) {
                        assert!(methods.contains(&method.as_str()), "{method}");
                        source_operation(&mut facts, &format!("{method} {path}"), operation);
                    }
                }
            }
            "components" => {
                for (kind, things) in object(value) {
                    for (name, thing) in object(things) {
                        match kind.as_str() {
                            "schemas" => source_schema(&mut facts, &format!("schemas/{name}"), thing),
                            "securitySchemes" => {
                                fact(&mut facts, "scheme", format!("{name}={} {}", thing["type"], thing["scheme"]));
                            }
                            other => panic!("components.{other}"),
                        }
                    }
                }
            }
            other => panic!("root key {other}"),
        }
    }
    facts
}

fn source_operation(facts: &mut Facts, at: &str, operation: &Value) {
    fact(facts, at, "is");
    for (key, value) in object(operation) {
        match key.as_str() {
            "operationId" | "x-ionos-pagination" | "x-ionos-status-inferred" | "security" => {
                fact(facts, at, format!("{key}={value}"));
            }
            "tags" | "x-ionos-collection-filters" => list(facts, at, key, value),
            "parameters" => {
                for (i, parameter) in array(value).iter().enumerate() {
                    let at = format!("{at}/parameters/{i}");
                    for (key, value) in object(parameter) {
                        match key.as_str() {
                            "schema" => source_schema(facts, &format!("{at}/schema"), value),
                            _ => fact(facts, &at, format!("{key}={value}")),
                        }
                    }
                }
            }
            "requestBody" => {
                fact(facts, at, format!("requestBody.required={}", value["required"]));
                source_content(facts, &format!("{at}/requestBody"), &value["content"]);
            }
            "responses" => {
                for (status, response) in object(value) {
                    let at = format!("{at} returns {status}");
                    fact(facts, &at, "is");
                    for (key, value) in object(response) {
                        match key.as_str() {
                            "description" => {}
                            "content" => source_content(facts, &at, value),
                            "headers" => {
                                for (name, header) in object(value) {
                                    assert_eq!(object(header).len(), 1, "{at} {name}");
                                    source_schema(facts, &format!("{at}/headers/{name}"), &header["schema"]);
                                }
                            }
                            other => panic!("{at} {other}"),
                        }
                    }
                }
            }
            other => panic!("{at} {other}"),
        }
    }
}

fn source_content(facts: &mut Facts, at: &str, content: &Value) {
    for (media, body) in object(content) {
        assert_eq!(object(body).len(), 1, "{at} {media}");
        source_schema(facts, &format!("{at}/{media}"), &body["schema"]);
    }
}

fn source_schema(facts: &mut Facts, at: &str, schema: &Value) {
    fact(facts, at, "is");
    for (key, value) in object(schema) {
        match key.as_str() {
            "properties" => {
                for (name, property) in object(value) {
                    source_schema(facts, &format!("{at}/properties/{name}"), property);
                }
            }
            "items" => source_schema(facts, &format!("{at}/items"), value),
            "additionalProperties" if value.is_object() => {
                source_schema(facts, &format!("{at}/additionalProperties"), value);
            }
            "allOf" | "oneOf" => {
                for (i, part) in array(value).iter().enumerate() {
                    source_schema(facts, &format!("{at}/{key}/{i}"), part);
                }
            }
            "required" | "enum" | "x-extensible-enum" => list(facts, at, key, value),
            "x-ionos-client-limits" => {
                for (limit, value) in object(value) {
                    fact(facts, at, format!("{key}.{limit}={value}"));
                }
            }
            _ if *value == Value::Bool(false) && key != "default" && key != "additionalProperties" => {}
            _ => fact(facts, at, format!("{key}={value}")),
        }
    }
}

fn list(facts: &mut Facts, at: &str, key: &str, value: &Value) {
    for (i, element) in array(value).iter().enumerate() {
        fact(facts, at, format!("{key}[{i}]={element}"));
    }
}

fn object(value: &Value) -> &serde_json::Map<String, Value> {
    value.as_object().unwrap_or_else(|| panic!("{value} is no object"))
}

fn array(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("{value} is no list"))
}

// ---- the imported document, as the reader understood it ----

fn imported_facts(document: &Document) -> Facts {
    let mut facts = Facts::new();
    let f = &mut facts;
    fact(f, "info", format!("title={}", text(&document.title)));
    fact(f, "info", format!("version={}", text(&document.version)));
    fact(f, "root", format!("x-ionos-product={}", text(&document.product)));
    fact(f, "root", format!("x-ionos-source={}", text(&document.source)));
    fact(f, "root", format!("x-ionos-pagination={}", pagination(document.pagination)));
    let auth = document.auth.iter().map(|method| text(&format!("{method:?}").to_lowercase()));
    entries(f, "root", "x-ionos-auth", auth);
    entries(f, "root", "x-ionos-unreferenced-schemas", document.unreferenced_schemas.iter().map(|name| text(name)));
    fact(f, "root", format!("security={}", serde_json::to_value(&document.security).unwrap()));
    for (name, scheme) in &document.security_schemes {
        let SecurityScheme::Http { scheme } = scheme else { panic!("{name} is of another type") };
        fact(f, "scheme", format!("{name}=\"http\" {}", text(&format!("{scheme:?}").to_lowercase())));
    }
    for (i, server) in document.servers.iter().enumerate() {
        let at = format!("servers/{i}");
        fact(f, &at, format!("url={}", text(&server.url)));
        optional(f, &at, "x-ionos-location", server.location.as_deref().map(text));
        entries(f, &at, "x-ionos-location-aliases", server.aliases.iter().map(|alias| text(alias)));
    }
    for operation in document.operations() {
        let at = format!("{} {}", operation.method.as_str().to_lowercase(), operation.path);
        fact(f, &at, "is");
        fact(f, &at, format!("operationId={}", text(&operation.id)));
        optional(f, &at, "x-ionos-pagination", operation.pagination.map(pagination));
        flag(f, &at, "x-ionos-status-inferred", operation.status_inferred);
        optional(f, &at, "security", operation.security.as_ref().map(|own| serde_json::to_value(own).unwrap()));
        entries(f, &at, "tags", operation.tags.iter().map(|tag| text(tag)));
        entries(f, &at, "x-ionos-collection-filters", operation.collection_filters.iter().map(|filter| text(filter)));
        for (i, parameter) in operation.parameters.iter().enumerate() {
            let at = format!("{at}/parameters/{i}");
            let location = match parameter.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
            };
            fact(f, &at, format!("name={}", text(&parameter.name)));
            fact(f, &at, format!("in={}", text(location)));
            fact(f, &at, format!("required={}", parameter.required));
            let style = parameter.style.map(|style| match style {
                Style::Form => "form",
                Style::Simple => "simple",
            });
            optional(f, &at, "style", style.map(text));
            optional(f, &at, "explode", parameter.explode);
            flag(f, &at, "deprecated", parameter.deprecated);
            imported_schema(f, &format!("{at}/schema"), &parameter.schema);
        }
        if let Some(body) = &operation.request_body {
            fact(f, &at, format!("requestBody.required={}", body.required));
            for (media, body) in &body.content {
                imported_schema(f, &format!("{at}/requestBody/{media}"), &body.schema);
            }
        }
        for (status, response) in &operation.responses {
            let at = format!("{at} returns {status}");
            fact(f, &at, "is");
            for (media, body) in &response.content {
                imported_schema(f, &format!("{at}/{media}"), &body.schema);
            }
            for (name, header) in &response.headers {
                imported_schema(f, &format!("{at}/headers/{name}"), &header.schema);
            }
        }
    }
    for (name, schema) in &document.schemas {
        imported_schema(f, &format!("schemas/{name}"), schema);
    }
    facts
}

fn imported_schema(f: &mut Facts, at: &str, schema: &Schema) {
    fact(f, at, "is");
    optional(f, at, "$ref", schema.reference.as_deref().map(text));
    let schema_type = schema.schema_type.map(|schema_type| match schema_type {
        SchemaType::String => "string",
        SchemaType::Integer => "integer",
        SchemaType::Number => "number",
        SchemaType::Boolean => "boolean",
        SchemaType::Array => "array",
        SchemaType::Object => "object",
    });
    optional(f, at, "type", schema_type.map(text));
    optional(f, at, "format", schema.format.as_deref().map(text));
    optional(f, at, "pattern", schema.pattern.as_deref().map(text));
    optional(f, at, "default", schema.default.as_ref());
    optional(f, at, "minimum", schema.minimum.as_ref());
    optional(f, at, "maximum", schema.maximum.as_ref());
    optional(f, at, "multipleOf", schema.multiple_of.as_ref());
    optional(f, at, "minLength", schema.min_length);
    optional(f, at, "maxLength", schema.max_length);
    optional(f, at, "minItems", schema.min_items);
    optional(f, at, "maxItems", schema.max_items);
    optional(f, at, "x-ionos-enum-asof", schema.enum_as_of.as_deref().map(text));
    optional(f, at, "x-ionos-required-inferred-from", schema.required_inferred_from.as_deref().map(text));
    flag(f, at, "x-ionos-enum-incomplete", schema.enum_incomplete);
    flag(f, at, "nullable", schema.nullable);
    flag(f, at, "readOnly", schema.read_only);
    flag(f, at, "writeOnly", schema.write_only);
    flag(f, at, "deprecated", schema.deprecated);
    let value = |value: &EnumValue| match value {
        EnumValue::Integer(number) => Value::from(*number),
        EnumValue::String(string) => text(string),
    };
    entries(f, at, "required", schema.required.iter().map(|name| text(name)));
    entries(f, at, "enum", schema.enumeration.iter().map(value));
    entries(f, at, "x-extensible-enum", schema.extensible_enum.iter().map(value));
    if let Some(limits) = &schema.client_limits {
        optional(f, at, "x-ionos-client-limits.minimum", limits.minimum.as_ref());
        optional(f, at, "x-ionos-client-limits.maximum", limits.maximum.as_ref());
    }
    for (name, property) in &schema.properties {
        imported_schema(f, &format!("{at}/properties/{name}"), property);
    }
    if let Some(items) = &schema.items {
        imported_schema(f, &format!("{at}/items"), items);
    }
    match &schema.additional_properties {
        Some(AdditionalProperties::Allowed(allowed)) => fact(f, at, format!("additionalProperties={allowed}")),
        Some(AdditionalProperties::Schema(schema)) => imported_schema(f, &format!("{at}/additionalProperties"), schema),
        None => {}
    }
    for (key, parts) in [("allOf", &schema.all_of), ("oneOf", &schema.one_of)] {
        for (i, part) in parts.iter().enumerate() {
            imported_schema(f, &format!("{at}/{key}/{i}"), part);
        }
    }
}

fn text(text: &str) -> Value {
    Value::from(text)
}

fn pagination(pagination: Pagination) -> Value {
    text(match pagination {
        Pagination::OffsetLimit => "offset-limit",
        Pagination::DepthOffsetLimit => "depth-offset-limit",
        Pagination::Cursor => "cursor/token",
        Pagination::None => "none",
    })
}

fn optional(facts: &mut Facts, at: &str, key: &str, value: Option<impl Display>) {
    if let Some(value) = value {
        fact(facts, at, format!("{key}={value}"));
    }
}

fn flag(facts: &mut Facts, at: &str, key: &str, set: bool) {
    optional(facts, at, key, set.then_some(true));
}

fn entries(facts: &mut Facts, at: &str, key: &str, values: impl Iterator<Item = Value>) {
    for (i, value) in values.enumerate() {
        fact(facts, at, format!("{key}[{i}]={value}"));
    }
}
