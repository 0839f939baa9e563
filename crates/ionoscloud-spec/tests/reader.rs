//! The reader on a toy document: the keywords it reads and those it rejects.

// The lints leave test functions alone; what they call is as much a test.
#![allow(clippy::unwrap_used)]

use ionoscloud_spec::{
    AdditionalProperties, AuthMethod, Document, EnumValue, Location, Method, Outline, Pagination, Schema, SchemaType,
    Status, Style, line_of,
};

const TOYS: &str = include_str!("toys.json");

fn toys() -> Document {
    Document::parse("toys", TOYS).unwrap()
}

fn changed(from: &str, to: &str) -> String {
    assert!(TOYS.contains(from), "{from}");
    TOYS.replacen(from, to, 1)
}

#[test]
fn frame_is_read() {
    let toys = toys();
    assert_eq!((toys.name.as_str(), toys.title.as_str(), toys.version.as_str()), ("toys", "Toys", "1.0"));
    assert_eq!((toys.product.as_str(), toys.source.as_str()), ("toys", "made up"));
    assert_eq!((&toys.auth[..], toys.pagination), (&[AuthMethod::Basic, AuthMethod::Bearer][..], Pagination::Cursor));
    let server = &toys.servers[0];
    assert_eq!((server.location.as_deref(), &server.aliases[..]), (Some("de/fra"), &["de/fra/2".to_owned()][..]));
    assert_eq!(server.variables["stage"].allowed, ["live", "test"]);
}

#[test]
fn operations_are_in_stable_order() {
    let toys = toys();
    let order: Vec<_> = toys.operations().map(|operation| (operation.method, operation.path.as_str())).collect();
    assert_eq!(order, [(Method::Get, "/toys"), (Method::Post, "/toys"), (Method::Delete, "/toys/{toyId}")]);
    for operation in toys.operations() {
        assert!(line_of(TOYS, &operation.pointer()).is_some(), "{}", operation.pointer());
    }
}

#[test]
fn operations_are_read() {
    let toys = toys();
    let list = toys.operation("toysGet").unwrap();
    let filter = &list.parameters[0];
    assert_eq!((filter.name.as_str(), filter.location, filter.required), ("filter.colour", Location::Query, false));
    assert_eq!((filter.style, filter.explode), (Some(Style::Form), Some(true)));
    assert_eq!(list.collection_filters, ["orderBy"]);
    assert_eq!(list.pagination, Some(Pagination::OffsetLimit));

    let create = toys.operation("toysPost").unwrap();
    let body = create.request_body.as_ref().unwrap();
    assert!(body.required);
    assert_eq!(body.content["application/json"].schema.referenced_name(), Some("Toy"));

    let delete = toys.operation("toysDelete").unwrap();
    assert!(delete.status_inferred && delete.deprecated);
    assert!(toys.operation("toysPut").is_none());
}

#[test]
fn response_is_found_by_status() {
    let toys = toys();
    let create = toys.operation("toysPost").unwrap();
    assert!(create.response(201).unwrap().headers.contains_key("Location"));
    assert!(create.response(404).unwrap().content.contains_key("application/problem+json"));
    assert_eq!(create.successes().map(|(status, _)| status).collect::<Vec<_>>(), [Status::Code(201), Status::Range(2)]);
    assert!(create.response(202).unwrap().headers.is_empty());
    assert_eq!(toys.operation("toysDelete").unwrap().response(500), None);
    let written: Vec<String> = create.responses.keys().map(ToString::to_string).collect();
    assert_eq!(written, ["201", "2XX", "default"]);
}

#[test]
fn auth_methods_of_operation_are_known() {
    let toys = toys();
    let methods = |id: &str| toys.auth_methods(toys.operation(id).unwrap()).into_iter().collect::<Vec<_>>();
    assert_eq!(methods("toysGet"), []);
    assert_eq!(methods("toysPost"), [AuthMethod::Basic, AuthMethod::Bearer]);
    assert_eq!(methods("toysDelete"), [AuthMethod::Bearer]);
}

#[test]
fn schemas_are_read() {
    let toys = toys();
    let toy = toys.resolve("#/components/schemas/Toy").unwrap();
    assert_eq!((toy.schema_type, &toy.required[..]), (Some(SchemaType::Object), &["name".to_owned()][..]));
    assert_eq!(toy.additional_properties, Some(AdditionalProperties::Allowed(false)));
    let AdditionalProperties::Schema(labels) = toy.properties["labels"].additional_properties.as_ref().unwrap() else {
        panic!("labels have a schema");
    };
    assert_eq!(labels.max_length, Some(10));

    let size = &toy.properties["size"];
    assert_eq!(size.enumeration, [EnumValue::Integer(1), EnumValue::Integer(2)]);
    assert_eq!(
        (size.minimum.as_ref().unwrap().as_i64(), size.default.clone()),
        (Some(1), Some(serde_json::Value::Null))
    );
    assert_eq!(size.client_limits.as_ref().unwrap().maximum.as_ref().unwrap().as_i64(), Some(2));
    assert_eq!(toy.properties["colour"].extensible_enum, [EnumValue::String("red".to_owned())]);
    assert_eq!(toys.follow(&toy.properties["parts"].items.as_ref().unwrap().one_of[0]), toy);

    let children: Vec<String> = toy.properties["parts"].children().map(|(tail, _)| tail).collect();
    assert_eq!(children, ["/items"]);
    assert_eq!(toys.resolve("#/components/responses/Toy"), None);
}

#[test]
fn circular_references_are_bounded() {
    let circle = changed("\"Other\": {}", "\"Other\": {\"$ref\": \"#/components/schemas/Other\"}");
    let circle = Document::parse("toys", &circle).unwrap();
    let reference = Schema { reference: Some("#/components/schemas/Other".to_owned()), ..Schema::default() };
    assert_eq!(circle.follow(&reference), &reference);
}

#[test]
fn faulty_documents_are_rejected_with_line_and_reason() {
    for (from, to, line_holds, expected) in [
        ("\"nullable\": true", "\"uniqueItems\": true", "uniqueItems", "unknown keyword `uniqueItems`"),
        ("\"maxLength\": 10", "\"maxLenght\": 10", "maxLenght", "unknown keyword `maxLenght`"),
        ("\"title\": \"Toys\"", "\"titel\": \"Toys\"", "titel", "unknown keyword `titel`"),
        ("\"in\": \"query\"", "\"in\": \"cookie\"", "cookie", "unknown variant `cookie`"),
        ("\"201\"", "\"20X\"", "20X", "`20X` is not a status"),
        ("schemas/Toy\"", "schemas/Doll\"", "Doll", "`#/components/schemas/Doll` leads nowhere"),
        (
            "\"operationId\": \"toysGet\"",
            "\"operationId\": \"toysPost\"",
            "toysPost\",\n        \"requestBody",
            "used twice",
        ),
        ("\"/toys/{toyId}\"", "\"/toys/{id}\"", "\"delete\"", "path parameter `id` is in the path but not declared"),
        ("\"/toys/{toyId}\"", "\"/toys/{toyId\"", "\"/toys/{toyId\"", "a path has braces that do not match"),
        ("\"/toys/{toyId}\"", "\"/toys/toyId}\"", "\"/toys/toyId}\"", "a path has braces that do not match"),
        ("\"/toys/{toyId}\"", "\"/{toyId}/{toyId}\"", "\"/{toyId}/", "a path has the parameter `toyId` twice"),
        ("\"/toys/{toyId}\"", "\"/töys/{toyId}\"", "\"/töys/", "write 'ö' as `%C3%B6`"),
        (
            "{\"basicAuth\": []}",
            "{\"keyAuth\": []}",
            "  \"security\": [\n    {\"key",
            "there is no security scheme `keyAuth`",
        ),
        ("3.0.3", "3.1.0", "3.1.0", "OpenAPI 3.1.0 is not supported"),
        ("[\"Other\"]", "[\"Gone\"]", "Gone", "there is no schema `Gone`"),
        (
            "{\"$ref\": \"#",
            "{\"nullable\": true, \"$ref\": \"#",
            "\"nullable\": true, \"$ref\"",
            "a `$ref` has siblings",
        ),
    ] {
        let text = changed(from, to);
        let error = Document::parse("toys", &text).unwrap_err();
        assert!(error.message().contains(expected), "{to}: {error}");
        let before = &text[..text.find(line_holds).unwrap_or_else(|| panic!("{line_holds}"))];
        let line = before.matches('\n').count() + 1;
        assert_eq!(error.line(), Some(line), "{to}: {error}");
        assert!(error.to_string().starts_with(&format!("toys.json:{line}: ")), "{error}");
    }
}

#[test]
fn other_texts_are_rejected() {
    for text in ["", "[]", "{", "{}", "\"text\"", "{\"openapi\": \"3.0.3\"}"] {
        assert!(Document::parse("toys", text).is_err(), "{text}");
    }
}

#[test]
#[cfg(feature = "full")]
fn compiled_documents_are_read() {
    let documents: Vec<&Document> = Document::compiled().collect();
    assert!(!documents.is_empty());
    for document in documents {
        let text = Document::text(&document.name).unwrap();
        assert_eq!(Document::parse(&document.name, text).as_ref(), Ok(document));
        // As plain JSON has them, so that none is left out.
        let json: serde_json::Value = serde_json::from_str(text).unwrap();
        let members = |value: &serde_json::Value| value.as_object().map_or(0, serde_json::Map::len);
        let paths = json["paths"].as_object().unwrap().values();
        assert_eq!(document.operations().len(), paths.map(members).sum::<usize>(), "operations of {}", document.name);
        assert_eq!(document.schemas.len(), members(&json["components"]["schemas"]), "schemas of {}", document.name);
        assert_eq!(Document::named(&document.name).unwrap().name, document.name);
    }
    assert!(Document::named("unheard-of").is_none());
}

#[test]
fn undeclared_variable_or_disallowed_default_is_rejected() {
    for (from, to, message) in [
        ("{stage}", "{phase}", "the variable `phase` is in the URL but not declared"),
        (
            "\"default\": \"live\"",
            "\"default\": \"dead\"",
            "the default of the variable `stage` is not among its values",
        ),
    ] {
        let error = Document::parse("toys", &changed(from, to)).unwrap_err().to_string();
        assert!(error.contains(message) && error.contains("toys"), "{error}");
    }
    assert!(Document::parse("toys", &changed(", \"enum\": [\"live\", \"test\"]", "")).is_ok(), "any value is allowed");
}

#[test]
#[cfg(feature = "full")]
fn outlines_equal_those_of_parsed_documents() {
    for document in Document::compiled() {
        assert_eq!(Outline::named(&document.name), Some(&Outline::of(document)), "{}: run codegen", document.name);
    }
    assert_eq!(Outline::named("unheard-of"), None);
}
