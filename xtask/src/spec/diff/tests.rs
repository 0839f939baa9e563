//! Severities of changes: those of the table of kinds, and those of edits of its toy document.

use std::path::Path;

use super::super::kinds;
use super::*;

const TOY: &str = include_str!("../../../tests/golden/toy.json");

#[test]
fn same_document_has_no_change() {
    let report = compare(Path::new("."), "toy", &TOY.into(), &TOY.into()).unwrap();
    assert_eq!(report.changes, []);
    assert_eq!(report.severity(), None);
}

/// Every kind of change has the severity that its entry states, and all that differ are listed at once.
#[test]
fn kinds_of_change_have_their_severities() {
    let root = crate::repository_root();
    let (toy, kinds) = kinds::read(&root).unwrap();
    assert!(kinds.len() >= 40, "{}", kinds.len());
    let old = Side::read(&root, "toys", "old", &toy.to_string()).unwrap();
    let mut wrong = String::new();
    for kind in &kinds {
        let new = kind.apply(&toy).unwrap().to_string();
        let report = reported("toys", &old, &Side::read(&root, "toys", "new", &new).unwrap());
        let highest = |of: fn(&Change) -> Severity| report.changes.iter().map(of).max().unwrap_or_default();
        let actual =
            [highest(|change| change.senders), highest(|change| change.readers), highest(|change| change.callers)];
        let expected = [kind.senders, kind.readers, kind.callers];
        let named = report.changes.iter().any(|change| change.kind == kind.change);
        if actual != expected || !named {
            wrong += &format!("{}: {actual:?}, not {expected:?}\n{}", kind.name, render(&[report], Format::Text));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn page_lists_every_kind_of_change() {
    let root = crate::repository_root();
    let page = std::fs::read_to_string(root.join("docs/spec-sync.md")).unwrap();
    let word = |severity: Severity| if severity == Severity::Cosmetic { "" } else { severity.as_str() };
    for kind in kinds::read(&root).unwrap().1 {
        let [senders, readers, callers] = [kind.senders, kind.readers, kind.callers].map(word);
        let row = format!("| {} | {senders} | {readers} | {callers} |", kind.name);
        assert!(page.contains(&row), "docs/spec-sync.md lacks `{row}`");
    }
}

type Edits<'a> = &'a [&'a [&'a str]];

/// The changes of the toy document with edits, by further ones: kind, senders, callers.
fn changes(before: Edits<'_>, after: Edits<'_>) -> Vec<(&'static str, Severity, Severity)> {
    let root = crate::repository_root();
    let mut toy = kinds::read(&root).unwrap().0;
    let mut edited = |edits: Edits<'_>| {
        for edit in edits {
            kinds::apply(&mut toy, edit).unwrap();
        }
        toy.to_string()
    };
    let (old, new) = (edited(before), edited(after));
    let report = compare(&root, "toys", &old.as_str().into(), &new.as_str().into()).unwrap();
    report.changes.iter().map(|change| (change.kind, change.senders, change.callers)).collect()
}

#[test]
fn second_location_without_default_is_breaking() {
    let servers = |locations: &[&str]| {
        let one = |location: &&str| match *location {
            "" => serde_json::json!({ "url": "https://toys.example" }),
            name => serde_json::json!({ "url": format!("https://{name}.example"), "x-ionos-location": name }),
        };
        serde_json::json!(locations.iter().map(one).collect::<Vec<_>>()).to_string()
    };
    let cases: [(&[&str], &[&str], bool); 7] = [
        (&["de/fra"], &["de/fra", "de/txl"], true),
        (&[""], &["de/fra", "de/txl"], true),
        (&["global", "de/fra"], &["de/txl", "de/fra"], true),
        (&["de/fra"], &["de/fra", "de-fra"], false),
        (&["de/fra"], &["de/fra", ""], false),
        (&["de/fra"], &["de/fra", "global"], false),
        (&["de/fra", "de/txl"], &["de/fra", "de/txl", "es/vit"], false),
    ];
    for (before, after, is_lost) in cases {
        let found = changes(&[&["set", "/servers", &servers(before)]], &[&["set", "/servers", &servers(after)]]);
        let lost = found.contains(&("default location lost", Severity::Cosmetic, Severity::Breaking));
        assert_eq!(lost, is_lost, "{before:?} {after:?}: {found:?}");
    }
}

#[test]
fn path_parameter_with_other_field_is_breaking() {
    let renamed = |from: &str, to: &str| {
        let set = |name: &str| {
            format!(r#"{{"in": "path", "name": "{name}", "required": true, "schema": {{"type": "string"}}}}"#)
        };
        let at = |name: &str| format!("/paths/~1makers~1{{{name}}}");
        let parameter = |name: &str| format!("{}/get/parameters", at(name));
        let list = |name: &str| format!("[{}]", set(name));
        changes(
            &[&["move", &at("makerId"), &at(from)], &["set", &parameter(from), &list(from)]],
            &[&["move", &at(from), &at(to)], &["set", &parameter(to), &list(to)]],
        )
    };
    let change = |callers| ("path parameter renamed", Severity::Cosmetic, callers);
    let found = renamed("code", "number");
    assert!(found.contains(&change(Severity::Breaking)), "{found:?}");
    let found = renamed("makerCode", "maker_code");
    assert!(found.contains(&change(Severity::Cosmetic)), "{found:?}");
}

#[test]
fn filter_renamed_with_same_setter_is_cosmetic() {
    const FILTER: &str = "/paths/~1toys/get/parameters/2/name";
    let found = changes(&[], &[&["set", FILTER, r#""name""#]]);
    assert_eq!(found, [("parameter renamed", Severity::Cosmetic, Severity::Cosmetic)]);
    let found = changes(&[], &[&["set", FILTER, r#""filter.title""#]]);
    assert!(found.contains(&("parameter removed", Severity::Breaking, Severity::Cosmetic)), "{found:?}");
}

/// The body is called by the path, unless a parameter is.
#[test]
fn optional_body_with_other_setter_is_breaking() {
    const REPAIR: &str = "/paths/~1toys~1{toyId}~1repair/post";
    let append = format!("{REPAIR}/parameters");
    let parameter = r#"{"in": "query", "name": "repair", "schema": {"type": "string"}}"#;
    let optional = format!("{REPAIR}/requestBody/required");
    let renamed = ("setter renamed", Severity::Breaking, Severity::Cosmetic);
    for (required, is_breaking) in [("false", true), ("true", false)] {
        let found = changes(&[&["set", &optional, required]], &[&["append", &append, parameter]]);
        assert_eq!(found.contains(&renamed), is_breaking, "{required}: {found:?}");
    }
}

#[test]
fn header_that_was_required_before_is_no_change() {
    const PARAMETERS: &str = "/paths/~1toys/get/parameters";
    let header = |required: bool| {
        format!(r#"{{"in": "header", "name": "X-Shop", "required": {required}, "schema": {{"type": "string"}}}}"#)
    };
    let (optional, required) = (header(false), header(true));
    let breaking = ("required header added", Severity::Breaking, Severity::Cosmetic);
    let found = changes(&[&["append", PARAMETERS, &optional]], &[&["set", "/info/version", r#""2""#]]);
    assert!(!found.contains(&breaking), "{found:?}");
    let found =
        changes(&[&["append", PARAMETERS, &required]], &[&["append", PARAMETERS, &optional.replace("Shop", "Lamp")]]);
    assert!(!found.contains(&breaking), "{found:?}");
    let found = changes(&[], &[&["append", PARAMETERS, &required]]);
    assert_eq!(found, [breaking]);
}

#[test]
fn anonymous_operation_with_credentials_is_breaking() {
    const SECURITY: &str = "/paths/~1toys/get/security";
    let (none, one) = (["set", SECURITY, "[]"], ["set", SECURITY, r#"[{"basicAuth": []}]"#]);
    let cases: [(Edits<'_>, Edits<'_>, Severity); 4] = [
        (&[&none], &[&one], Severity::Breaking),
        (&[&none], &[&["remove", SECURITY]], Severity::Breaking),
        (&[&one], &[&none], Severity::Additive),
        (&[], &[&none], Severity::Additive),
    ];
    for (before, after, severity) in cases {
        let found = changes(before, after);
        assert_eq!(found, [("security changed", severity, Severity::Cosmetic)], "{before:?} {after:?}");
    }
}

#[test]
fn whole_list_with_limit_or_offset_alone_is_breaking() {
    const PARAMETERS: &str = "/paths/~1toys~1{toyId}~1reports/get/parameters";
    for name in ["limit", "offset"] {
        let one = format!(r#"{{"in": "query", "name": "{name}", "schema": {{"type": "integer"}}}}"#);
        let found = changes(&[], &[&["append", PARAMETERS, &one]]);
        assert!(found.contains(&("paging removed", Severity::Cosmetic, Severity::Breaking)), "{name}: {found:?}");
    }
}

/// Lists and envelopes, which are named by their content, and are no types where they are sent.
#[test]
fn schema_that_holds_itself_ends() {
    let root = crate::repository_root();
    let toy = kinds::read(&root).unwrap().0;
    let of = |schema: &str, member: &str, value: String| {
        let mut toy = toy.clone();
        kinds::apply(&mut toy, &["set", &format!("/components/schemas/{schema}/properties/{member}"), &value]).unwrap();
        Side::read(&root, "toys", "new", &toy.to_string()).unwrap().surface
    };
    let reference = |schema: &str| format!(r##"{{"$ref": "#/components/schemas/{schema}"}}"##);
    let list = |schema: &str| format!(r#"{{"type": "array", "items": {}}}"#, reference(schema));
    for schema in ["Report", "Maker", "Part", "Repair"] {
        let surface = of(schema, "items", list(schema));
        let mut items = surface.types.values().flatten().filter(|item| item.vendor == schema);
        assert!(items.any(|item| item.rust == schema), "{schema}");
    }
    let surface = of("Report", "items", list("ReportList"));
    assert!(surface.operations.get("toysReportsGet").unwrap().is_ok());
    let surface = of("ToyCreate", "properties", reference("ToyCreate"));
    let failure = surface.operations.get("toysPost").unwrap().as_ref().unwrap_err();
    assert!(failure.contains("the list or envelope `ToyCreate` holds itself"), "{failure}");
}

#[test]
fn report_has_no_control_characters_and_html() {
    let change = Change {
        operations: vec!["get\x1b[2J".to_owned()],
        ..Change::new("schema changed", "x", "", "A\x07|`").between("<img>\r\n", "Vec<String>")
    };
    let report = Report {
        document: "toys".to_owned(),
        product: "toys".to_owned(),
        versions: ["1".to_owned(), "<b>\n2".to_owned()],
        changes: vec![change],
    };
    let counts = "0 breaking, 0 additive, 1 cosmetic";
    assert_eq!(
        render(std::slice::from_ref(&report), Format::Text),
        format!("toys 1 → <b> 2: {counts}\n  get [2J\n    cosmetic: schema changed: A |`: <img>   → Vec<String>\n")
    );
    let markdown = render(&[report], Format::Markdown);
    assert!(markdown.starts_with(&format!("## toys 1 → &lt;b> 2: {counts}\n\n### get [2J\n")), "{markdown}");
    let row = "| cosmetic | schema changed | `A \\|'` | &lt;img>   → Vec&lt;String> |  |\n";
    assert!(markdown.contains(row), "{markdown}");
}

/// A list below something that is not read by id; its key is called by the id.
const SHELF: &[&[&str]] = &[
    &["copy", "/paths/~1toys~1{toyId}~1reports", "/paths/~1shelves~1{shelfId}~1reports"],
    &["set", "/paths/~1shelves~1{shelfId}~1reports/get/operationId", r#""shelvesReportsGet""#],
    &["set", "/paths/~1shelves~1{shelfId}~1reports/get/parameters/0/name", r#""shelfId""#],
];

#[test]
fn key_renamed_by_added_operation_is_breaking() {
    let get = |collection: &str, id: &str| {
        let to = format!("/paths/~1{collection}~1{{{id}}}");
        let name = format!("{to}/get/parameters/0/name");
        let edits = [
            vec!["copy".to_owned(), "/paths/~1makers~1{makerId}".to_owned(), to.clone()],
            vec!["set".to_owned(), format!("{to}/get/operationId"), r#""oneGet""#.to_owned()],
            vec!["set".to_owned(), name, format!("{id:?}")],
        ];
        let edits: Vec<Vec<&str>> = edits.iter().map(|edit| edit.iter().map(String::as_str).collect()).collect();
        changes(SHELF, &edits.iter().map(Vec::as_slice).collect::<Vec<_>>())
    };
    // The kind of `/shelves/{shelfId}` is called by its path, so that `ShelfKey` becomes `ShelveKey`.
    let found = get("shelves", "shelfId");
    assert!(found.contains(&("operation added", Severity::Cosmetic, Severity::Additive)), "{found:?}");
    assert!(found.contains(&("name changed", Severity::Cosmetic, Severity::Breaking)), "{found:?}");
    // That of something else renames nothing.
    let found = get("racks", "rackId");
    assert!(found.contains(&("noun added", Severity::Cosmetic, Severity::Additive)), "{found:?}");
    assert!(found.iter().all(|(_, senders, callers)| *senders.max(callers) < Severity::Breaking), "{found:?}");
}

#[test]
fn verbs_and_names_come_and_go_with_operations() {
    let get = &["remove", "/paths/~1toys~1{toyId}/get"][..];
    let found = changes(&[], &[get]);
    assert!(found.contains(&("names removed", Severity::Cosmetic, Severity::Breaking)), "{found:?}");
    let found = changes(&[get], &[&["set", "/info/version", r#""2""#]]);
    assert_eq!(found, [("version changed", Severity::Cosmetic, Severity::Cosmetic)]);
    let found = changes(
        &[&["remove", "/paths/~1toys~1{toyId}/delete"]],
        &[&[
            "set",
            "/paths/~1toys~1{toyId}/delete",
            r#"{"operationId": "toysDelete", "tags": ["Toys"], "parameters": [
            {"in": "path", "name": "toyId", "required": true, "schema": {"type": "string"}}
        ], "responses": {"204": {}}}"#,
        ]],
    );
    assert!(found.contains(&("names added", Severity::Cosmetic, Severity::Additive)), "{found:?}");
}

#[test]
fn lost_conversion_into_update_is_breaking() {
    let response = "/paths/~1toys~1{toyId}/patch/responses/202";
    let found = changes(&[], &[&["set", response, "{}"]]);
    assert!(found.contains(&("implementation removed", Severity::Breaking, Severity::Cosmetic)), "{found:?}");
}

/// The modules of the Cloud API are made of tags.
#[test]
fn operation_with_tag_of_other_module_is_breaking() {
    let overlay = "tags = [\"Games\"]\ndoc = \"Games.\"\n";
    let root = crate::codegen::scratch("diff-modules");
    let folder = root.join("crates/ionoscloud-spec/overlays/toys");
    std::fs::create_dir_all(&folder).unwrap();
    let modules = format!("[modules.games]\n{overlay}\n[modules.toys]\ndoc = \"Toys.\"\n");
    std::fs::write(folder.join("document.toml"), modules).unwrap();
    let toy = kinds::read(&crate::repository_root()).unwrap().0;
    let tagged = |tag: &str| -> Normalised {
        let mut toy = toy.clone();
        kinds::apply(&mut toy, &["set", "/paths/~1makers~1{makerId}/get/tags", tag]).unwrap();
        toy.to_string().as_str().into()
    };
    let kinds = |tag: &str| {
        let report = compare(&root, "toys", &tagged(r#"["Makers"]"#), &tagged(tag)).unwrap();
        report.changes.iter().map(|change| (change.kind, change.callers)).collect::<Vec<_>>()
    };
    assert!(kinds(r#"["Games"]"#).contains(&("module changed", Severity::Breaking)));
    assert_eq!(kinds(r#"["Producers"]"#), [("tag changed", Severity::Cosmetic)]);
}

#[test]
fn security_of_document_is_compared_by_its_effect() {
    let security = |value: &'static str| ["set", "/security", value];
    let both = security(r#"[{"basicAuth": []}, {"tokenAuth": []}]"#);
    let (basic, token) = (security(r#"[{"basicAuth": []}]"#), security(r#"[{"tokenAuth": []}]"#));
    let (none, together) = (security("[]"), security(r#"[{"basicAuth": [], "tokenAuth": []}]"#));
    let no_auth = ["set", "/x-ionos-auth", "[]"];
    let scheme = ["set", "/components/securitySchemes/basicAuth/scheme", r#""bearer""#];
    let renamed = ["move", "/components/securitySchemes/tokenAuth", "/components/securitySchemes/token"];
    let named = security(r#"[{"token": []}]"#);
    let cases: [(Edits<'_>, Edits<'_>, Severity); 9] = [
        (&[&both], &[&token], Severity::Breaking),
        (&[&token], &[&both], Severity::Additive),
        (&[&token], &[&basic], Severity::Breaking),
        (&[&token], &[&together], Severity::Breaking),
        (&[&token], &[&none, &no_auth], Severity::Additive),
        (&[&none, &no_auth], &[&token], Severity::Breaking),
        (&[&basic], &[&scheme], Severity::Breaking),
        (&[&token], &[&renamed, &named], Severity::Cosmetic),
        (&[&both], &[&security(r#"[{"tokenAuth": []}, {"basicAuth": []}]"#)], Severity::Cosmetic),
    ];
    for (before, after, severity) in cases {
        let found = changes(before, after);
        assert_eq!(found, [("credentials changed", severity, Severity::Cosmetic)], "{before:?} {after:?}");
    }
}

/// Its credentials are the same before and after, as it states them itself.
#[test]
fn own_security_is_not_changed_by_that_of_document() {
    let own = ["set", "/paths/~1toys/get/security", r#"[{"tokenAuth": []}]"#];
    let token = ["set", "/security", r#"[{"tokenAuth": []}]"#];
    let found = changes(&[&own], &[&token]);
    assert_eq!(found, [("credentials changed", Severity::Breaking, Severity::Cosmetic)]);
}

#[test]
fn move_of_refused_operation_is_breaking() {
    const GET: &str = "/paths/~1makers~1{makerId}/get";
    let media = format!("{GET}/responses/200");
    let refused = ["set", &media, r#"{"content": {"application/pdf": {"schema": {"type": "string"}}}}"#];
    let moved = ["move", "/paths/~1makers~1{makerId}", "/paths/~1v2~1makers~1{makerId}"];
    let posted = ["move", GET, "/paths/~1makers~1{makerId}/post"];
    for (kind, edit) in [("path moved", moved), ("method changed", posted)] {
        let found = changes(&[&refused], &[&edit]);
        assert!(found.contains(&(kind, Severity::Cosmetic, Severity::Breaking)), "{found:?}");
    }
    let tagged = ["set", "/paths/~1makers~1{makerId}/get/tags", r#"["Others"]"#];
    assert_eq!(changes(&[&refused], &[&tagged]), [("tag changed", Severity::Cosmetic, Severity::Cosmetic)]);
}

#[test]
fn url_of_server_without_location_is_cosmetic() {
    let servers = |urls: &[&str]| {
        let all: Vec<Value> = urls.iter().map(|url| serde_json::json!({ "url": url })).collect();
        serde_json::json!(all).to_string()
    };
    let change = |before: &[&str], after: &[&str]| {
        changes(&[&["set", "/servers", &servers(before)]], &[&["set", "/servers", &servers(after)]])
    };
    let (a, b, c) = ("https://a.example", "https://b.example", "https://c.example");
    assert_eq!(change(&[a], &[b]), [("server changed", Severity::Cosmetic, Severity::Cosmetic)]);
    assert_eq!(change(&[a, b], &[a, c]), [("server changed", Severity::Cosmetic, Severity::Cosmetic)]);
    assert_eq!(change(&[a, b], &[a]), [("server removed", Severity::Cosmetic, Severity::Breaking)]);
}
