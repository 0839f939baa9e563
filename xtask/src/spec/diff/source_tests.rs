//! Severities of changes of documents as vendors publish them, before their import.

use super::super::operand;
use super::*;

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: {title: Toys, version: '1'}
servers: [{url: 'https://toys.example'}]
security: [{token: []}]
paths:
  /toys:
    get:
      operationId: toysGet
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}
    post:
      operationId: toysPost
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/ToyCreate'}}}
      responses: {'201': {description: Created}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: K}
    grant: {type: oauth2, flows: {}}
  schemas:
    Toy: {type: object, properties: {name: {type: string}}}
    ToyCreate: {type: object, properties: {name: {type: string}}, required: [name]}
"##;

/// Compares two texts as `diff` does with files of these names.
fn between(old: (&str, &str), new: (&str, &str)) -> Report {
    let root = crate::codegen::scratch("diff-sources");
    let read = |(file, text): (&str, &str)| operand::one(Path::new(file), text.as_bytes(), Some("toys")).unwrap();
    let (old, new) = (read(old), read(new));
    compare(&root, "toys", &old["toys"], &new["toys"]).unwrap()
}

/// The document with a replaced part, against itself: kind and severity for senders of each change.
fn changes(from: &str, to: &str) -> Vec<(&'static str, Severity)> {
    assert!(DOCUMENT.contains(from), "{from}");
    let new = DOCUMENT.replacen(from, to, 1);
    let report = between(("toys.yaml", DOCUMENT), ("toys.yaml", &new));
    report.changes.iter().map(|change| (change.kind, change.senders)).collect()
}

#[test]
fn credentials_that_no_client_sends_are_breaking() {
    for choices in ["{key: []}", "{key: [], token: []}", "{grant: [a]}", "{key: []}, {grant: []}"] {
        let found = changes("security: [{token: []}]", &format!("security: [{choices}]"));
        assert!(found.contains(&("credentials changed", Severity::Breaking)), "{choices}: {found:?}");
        let found = changes("operationId: toysGet", &format!("operationId: toysGet\n      security: [{choices}]"));
        assert!(found.contains(&("security changed", Severity::Breaking)), "{choices}: {found:?}");
    }
    let found = changes("security: [{token: []}]", "security: [{token: []}, {key: []}]");
    assert!(found.iter().all(|(_, senders)| *senders == Severity::Cosmetic), "{found:?}");
}

#[test]
fn changes_of_what_import_loses_are_reported() {
    let cookie = |required: bool| format!("- {{name: c, in: cookie, required: {required}, schema: {{type: string}}}}");
    let with = |line: &str| changes("parameters:\n", &format!("parameters:\n        {line}\n"));
    assert_eq!(with(&cookie(true)), [("required cookie added", Severity::Breaking)]);
    assert_eq!(with(&cookie(false)), [("lost part added", Severity::Cosmetic)]);
    let servers = "operationId: toysGet\n      servers: [{url: 'https://other.example'}]";
    assert_eq!(changes("operationId: toysGet", servers), [("lost part added", Severity::Breaking)]);
    let schema = "{name: {type: string, not: {type: integer}}}}";
    assert_eq!(changes("{name: {type: string}}}", schema), [("lost part added", Severity::Cosmetic)]);
    let content = "content: {application/json: {schema: {type: integer}}}";
    let found = changes("schema: {type: integer}", content);
    assert!(found.contains(&("lost part added", Severity::Cosmetic)), "{found:?}");
    // Others only move it.
    let lost = DOCUMENT.replacen("parameters:\n", &format!("parameters:\n        {}\n", cookie(true)), 1);
    let moved =
        lost.replacen("parameters:\n", "parameters:\n        - {name: q, in: query, schema: {type: string}}\n", 1);
    let report = between(("toys.yaml", &lost), ("toys.yaml", &moved));
    assert_eq!(report.changes.iter().map(|change| change.kind).collect::<Vec<_>>(), ["parameter added"]);
    let report = between(("toys.yaml", &lost), ("toys.yaml", DOCUMENT));
    assert_eq!(report.changes.iter().map(|change| change.kind).collect::<Vec<_>>(), ["lost part removed"]);
}

/// Also one with the keys that an import adds, as an imported one has them.
#[test]
fn json_and_yaml_of_same_content_have_no_change() {
    let inline = DOCUMENT.replacen("{name: {type: string}}}", "{name: {allOf: [{type: string}, {maxLength: 3}]}}}", 1);
    let keys = "x-ionos-product: toys\nx-ionos-source: a\nx-ionos-auth: [bearer]\nx-ionos-pagination: none\n";
    let inline = format!("{keys}{inline}").replacen("    key: {type: apiKey, in: header, name: K}\n", "", 1);
    let inline = inline.replacen("    grant: {type: oauth2, flows: {}}\n", "", 1);
    let value: Value = serde_saphyr::from_str(&inline).unwrap();
    let report = between(("toys.yaml", &inline), ("toys.json", &value.to_string()));
    assert_eq!(report.changes, []);
}

#[test]
fn import_of_committed_document_changes_nothing() {
    let root = crate::repository_root();
    for name in crate::spec::lock::read(&root.join("crates/ionoscloud-spec/specs/lock.toml")).unwrap().into_keys() {
        let document = operand::committed(&root, &name).unwrap().remove(&name).unwrap();
        let file = format!("{name}.json");
        let again = operand::one(Path::new(&file), document.text.as_bytes(), None).unwrap();
        assert_eq!(again[&name].text, document.text, "{name}");
    }
}

#[test]
fn path_that_is_none_is_refused_with_line() {
    for path in ["/toys?a=b", "/toys#x", "toys"] {
        let text = DOCUMENT.replacen("  /toys:", &format!("  {path:?}:"), 1);
        let failure = operand::one(Path::new("toys.yaml"), text.as_bytes(), None).unwrap_err().to_string();
        assert!(failure.starts_with("toys.yaml:7: a path begins with `/`"), "{path}: {failure}");
    }
}

/// OpenAPI has them ignored: body, responses and credentials say what they are.
#[test]
fn headers_that_openapi_ignores_are_no_change() {
    for name in ["Authorization", "content-type", "Accept"] {
        let header =
            format!("parameters:\n        - {{name: {name}, in: header, required: true, schema: {{type: string}}}}\n");
        assert_eq!(changes("parameters:\n", &header), [], "{name}");
    }
}

#[test]
fn header_is_not_query_parameter_of_same_name() {
    let with = |location: &str, required: bool| {
        let line = format!("- {{name: limit, in: {location}, required: {required}, schema: {{type: integer}}}}");
        DOCUMENT.replacen("parameters:\n", &format!("parameters:\n        {line}\n"), 1)
    };
    let report = between(("toys.yaml", DOCUMENT), ("toys.yaml", &with("header", true)));
    let found: Vec<_> = report.changes.iter().map(|change| (change.kind, change.senders)).collect();
    assert_eq!(found, [("required header added", Severity::Breaking)]);
    let report = between(("toys.yaml", &with("header", false)), ("toys.yaml", &with("header", true)));
    let found: Vec<_> = report.changes.iter().map(|change| (change.kind, change.senders)).collect();
    assert_eq!(found, [("required header added", Severity::Breaking)]);
    let report = between(("toys.yaml", DOCUMENT), ("toys.yaml", &with("header", false)));
    let found: Vec<_> = report.changes.iter().map(|change| (change.kind, change.senders)).collect();
    assert_eq!(found, [("parameter changed", Severity::Cosmetic)]);
}

#[test]
fn undeclared_member_required_in_input_is_breaking() {
    let found = changes("required: [name]", "required: [name, colour]");
    assert_eq!(found, [("required changed", Severity::Breaking)]);
    let read = "Toy: {type: object, properties: {name: {type: string}}}";
    let found = changes(read, "Toy: {type: object, properties: {name: {type: string}}, required: [colour]}");
    assert_eq!(found, [("required changed", Severity::Cosmetic)]);
}

#[test]
fn body_of_other_media_type_is_breaking() {
    for media in ["application/merge-patch+json", "application/xml"] {
        let body = "content: {application/json: {schema: {$ref: '#/components/schemas/ToyCreate'}}}";
        let found = changes(body, &body.replacen("application/json", media, 1));
        assert!(found.contains(&("body changed", Severity::Breaking)), "{media}: {found:?}");
    }
}

#[test]
fn loss_with_another_value_is_reported() {
    for (from, to) in [
        ("name: {type: string}", "name: {type: string, not: {maxLength: 1}}"),
        ("flows: {}", "flows: {implicit: {}}"),
        ("info: {title: Toys, version: '1'}", "info: {title: Toys, version: '1'}\nx-rate: 1"),
    ] {
        let lossy = DOCUMENT.replacen(from, to, 1);
        let other = lossy.replacen("maxLength: 1", "maxLength: 2", 1).replacen("implicit", "password", 1);
        let other = other.replacen("x-rate: 1", "x-rate: 2", 1);
        let report = between(("toys.yaml", &lossy), ("toys.yaml", &other));
        let [change] = report.changes.as_slice() else { panic!("{to}: {:?}", report.changes) };
        assert_eq!((change.kind, change.severity()), ("lost part changed", Severity::Cosmetic), "{to}");
        assert_ne!(change.before, change.after);
        // What is for people is no value.
        let prose = lossy.replacen("maxLength: 1", "maxLength: 1, description: prose", 1);
        assert_eq!(between(("toys.yaml", &lossy), ("toys.yaml", &prose)).changes, []);
    }
}

/// Whichever version the overlay is of, a rename is no change of types: what it says holds by either name.
#[test]
fn overlay_of_one_version_is_of_renamed_things_in_other() {
    let root = crate::codegen::scratch("diff-renamed-overlay");
    let folder = root.join("crates/ionoscloud-spec/overlays/toys");
    std::fs::create_dir_all(&folder).unwrap();
    let members = "name: {type: string}, size: {type: integer}, a: {}, b: {}, c: {}, d: {}";
    let old = DOCUMENT.replacen("name: {type: string}", members, 1);
    let new = old.replace("schemas/Toy'", "schemas/Toys'").replacen("    Toy: {", "    Toys: {", 1);
    let new = new.replacen("size: {", "sizes: {", 1).replacen("toysGet", "playthingsGet", 1);
    let [old, new] =
        [old, new].map(|text| operand::one(Path::new("toys.yaml"), text.as_bytes(), Some("toys")).unwrap());
    for (schema, member, operation) in [("Toy", "size", "toysGet"), ("Toys", "sizes", "playthingsGet")] {
        let overlay = format!(
            "[schemas.{schema}]\nname = \"Thing\"\n[schemas.{schema}.fields.name]\nalways = true\n\
             [schemas.{schema}.fields.{member}]\nname = \"size\"\ntype = \"u16\"\n\
             [operations.{operation}]\nname = \"ReadThing\"\n"
        );
        std::fs::write(folder.join("toys.toml"), overlay).unwrap();
        let report = compare(&root, "toys", &old["toys"], &new["toys"]).unwrap();
        let breaking = report.changes.iter().filter(|change| change.severity() > Severity::Cosmetic);
        assert_eq!(breaking.map(|change| (change.kind, &change.subject)).collect::<Vec<_>>(), [], "{schema}");
        assert!(report.changes.iter().any(|change| change.kind == "schema renamed"), "{:?}", report.changes);
    }
}
