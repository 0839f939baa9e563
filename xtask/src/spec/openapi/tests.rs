//! Each construct of a document as vendors publish it, and what is refused.

use super::super::import::convert;
use super::schema_tests::{assert_at, schemas};
use super::*;

const VENDOR: &str = include_str!("vendor.yaml");

fn refusal(text: &str) -> String {
    convert(Path::new("toys.yaml"), text.as_bytes(), None, "").unwrap_err().to_string()
}

#[test]
fn vendor_document_is_imported_and_losses_named() {
    let imported = convert(Path::new("toys.yaml"), VENDOR.as_bytes(), None, "").unwrap();
    let document: Value = serde_json::from_str(&imported.text).unwrap();
    let at = |pointer: &str| document.pointer(pointer).cloned().unwrap_or_else(|| panic!("{pointer}: {document:#}"));
    for (pointer, expected) in [
        ("/x-ionos-product", serde_json::json!("toys")),
        ("/x-ionos-auth", serde_json::json!(["bearer"])),
        ("/x-ionos-pagination", serde_json::json!("offset-limit")),
        ("/servers/0/url", serde_json::json!("https://{region}.toys.example/v1")),
        // A parameter of the path, and shared ones.
        ("/paths/~1toys~1{id}/get/parameters/0/name", serde_json::json!("id")),
        ("/paths/~1toys/get/parameters/0/name", serde_json::json!("limit")),
        ("/paths/~1toys/get/tags/0", serde_json::json!("All toys")),
        ("/paths/~1toys/get/responses/200/headers/X-Count/schema/type", serde_json::json!("integer")),
        ("/paths/~1toys/post/operationId", serde_json::json!("postToys")),
        (
            "/paths/~1toys/post/responses/4XX/content/application~1json/schema/$ref",
            serde_json::json!("#/components/schemas/Error"),
        ),
        // 3.1: null, const, siblings of references.
        ("/components/schemas/Toy/properties/note/nullable", serde_json::json!(true)),
        ("/components/schemas/Toy/properties/note/type", serde_json::json!("string")),
        ("/components/schemas/Toy/properties/kind/enum", serde_json::json!(["toy"])),
        ("/components/schemas/Toy/properties/maker/nullable", serde_json::json!(true)),
        ("/components/schemas/Toy/properties/maker/allOf/0/$ref", serde_json::json!("#/components/schemas/Maker")),
        ("/components/schemas/Toy/properties/size/minimum", serde_json::json!(1)),
        ("/components/schemas/Toy/properties/owner/allOf/0/$ref", serde_json::json!("#/components/schemas/Maker")),
        // Inheritance, objects in place, circles.
        ("/components/schemas/Train/properties/wagons/type", serde_json::json!("integer")),
        ("/components/schemas/Train/properties/note/nullable", serde_json::json!(true)),
        ("/components/schemas/Train/required", serde_json::json!(["wagons", "kind"])),
        ("/components/schemas/Toy/properties/box/$ref", serde_json::json!("#/components/schemas/ToyBox")),
        ("/components/schemas/ToyBox/properties/inside/$ref", serde_json::json!("#/components/schemas/Toy")),
    ] {
        assert_eq!(at(pointer), expected, "{pointer}");
    }
    let lost = imported.entry.lost.join("\n");
    for expected in [
        ": webhooks",
        "/paths/~1toys: trace",
        "/paths/~1toys/get: callbacks",
        "/paths/~1toys/get: x-rate",
        "/paths/~1toys/post: the operation id `listToys` is used twice; this one is `postToys`",
        "/components/securitySchemes/key: credentials of the type `apikey`",
        "/components/schemas/Toy: discriminator",
        "/components/schemas/Train: discriminator",
        "/components/schemas/Toy/properties/tags: uniqueItems",
        "the parameter `session` in `cookie`",
    ] {
        assert!(lost.contains(expected), "{expected}:\n{lost}");
    }
    assert_eq!(imported.entry.lost.len(), 12, "{lost}");
}

#[test]
fn remote_reference_is_refused_with_line() {
    let text = VENDOR.replacen("'#/components/schemas/Maker'", "'makers.yaml#/Maker'", 1);
    let line = text.lines().position(|line| line.contains("makers.yaml")).unwrap() + 1;
    let refusal = refusal(&text);
    assert!(
        refusal.starts_with(&format!("toys.yaml:{line}: `makers.yaml#/Maker` is in another document")),
        "{refusal}"
    );
}

#[test]
fn bad_input_is_refused_with_reason() {
    let bomb: String = (0..9).fold("a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned(), |text, i| {
        let next = i + 1;
        text + &format!("a{next}: &a{next} [{}]\n", vec![format!("*a{i}"); 9].join(", "))
    });
    for (text, reason) in [
        ("{\"name\": \"package\"}", "not an OpenAPI document"),
        ("- 1\n- 2\n", "not an OpenAPI document"),
        (VENDOR.get(..900).unwrap(), "toys.yaml"),
        ("<!DOCTYPE html>\n<html><body>hi</body></html>", "not"),
        (bomb.as_str(), "aliases multiply"),
        ("openapi: '4.0.0'\n", "OpenAPI 4.0.0"),
    ] {
        let refusal = refusal(text);
        assert!(refusal.contains(reason), "{reason}: {refusal}");
    }
}

#[test]
fn json_and_yaml_give_same_document() {
    let value: Value = serde_saphyr::from_str(VENDOR).unwrap();
    let [yaml, json] = [VENDOR.to_owned(), value.to_string()]
        .map(|text| convert(Path::new("toys.yaml"), text.as_bytes(), None, "").unwrap());
    assert_eq!(json.text, yaml.text);
    let sorted = |mut lost: Vec<String>| {
        lost.sort();
        lost
    };
    assert_eq!(sorted(json.entry.lost), sorted(yaml.entry.lost));
}

#[test]
fn siblings_of_references_are_lost_in_3_0() {
    let text = VENDOR.replace("openapi: 3.1.0", "openapi: 3.0.3");
    let imported = convert(Path::new("toys.yaml"), text.as_bytes(), None, "").unwrap();
    let lost = imported.entry.lost.join("\n");
    assert!(lost.contains("/components/schemas/Toy/properties/owner: readOnly beside `$ref`"), "{lost}");
}

#[test]
fn reference_into_middle_of_schema_gets_schema_of_its_own() {
    let owner = "{$ref: '#/components/schemas/Maker', readOnly: true}";
    assert!(VENDOR.contains(owner));
    let text = VENDOR.replace(owner, "{$ref: '#/components/schemas/Toy/properties/box'}");
    let imported = convert(Path::new("toys.yaml"), text.as_bytes(), None, "").unwrap();
    let document: Value = serde_json::from_str(&imported.text).unwrap();
    let reference = "#/components/schemas/ToyPropertiesBox";
    assert_eq!(document.pointer("/components/schemas/Toy/properties/owner/$ref"), Some(&Value::from(reference)));
    let inside = document.pointer("/components/schemas/ToyPropertiesBox/properties/inside/$ref");
    assert_eq!(inside, Some(&Value::from("#/components/schemas/Toy")));
}

#[test]
fn ways_to_authenticate_are_those_that_security_names() {
    let auth = |security: &str| {
        let text = format!(
            "openapi: 3.0.0\ninfo: {{title: Toys, version: '1'}}\npaths: {{}}\n{security}components:\n  securitySchemes:\n    \
             user: {{type: http, scheme: basic}}\n    token: {{type: http, scheme: Bearer}}\n    key: {{type: apiKey, in: header, name: X-Key}}\n"
        );
        let imported = convert(Path::new("toys.yaml"), text.as_bytes(), None, "").unwrap();
        serde_json::from_str::<Value>(&imported.text).unwrap()["x-ionos-auth"].clone()
    };
    assert_eq!(auth(""), serde_json::json!(["basic", "bearer"]));
    assert_eq!(auth("security: [{token: []}]\n"), serde_json::json!(["bearer"]));
    assert_eq!(auth("security: []\n"), serde_json::json!([]));
    // An API that needs a key is not an open one.
    assert_eq!(auth("security: [{key: []}]\n"), serde_json::json!(["basic", "bearer"]));
}

/// Ids that are made of paths get a number where the paths differ in signs alone.
#[test]
fn made_operation_ids_are_unique() {
    let text = "openapi: 3.0.0\ninfo: {title: Toys, version: '1'}\npaths:\n  /a-b: {get: {responses: {}}}\n  /a_b: {get: \
                {responses: {}}}\n  /c: {get: {operationId: getAB, responses: {}}}\n  /d: {get: {operationId: getAB2, \
                responses: {}}}\n";
    let imported = convert(Path::new("toys.yaml"), text.as_bytes(), None, "").unwrap();
    let document: Value = serde_json::from_str(&imported.text).unwrap();
    let id = |path: &str| document["paths"][path]["get"]["operationId"].as_str().unwrap().to_owned();
    assert_eq!(["/a-b", "/a_b", "/c", "/d"].map(id), ["getAB", "getAB2", "getC", "getD"]);
}

/// The refusal of a document whose fourth line is the first of `rest`.
fn refused(version: &str, rest: &str) -> String {
    refusal(&format!("openapi: {version}\ninfo: {{title: Toys, version: '1'}}\n\n{rest}"))
}

#[test]
fn references_to_what_is_elsewhere_are_refused_with_line() {
    let remote = "toys.yaml:5: `other.yaml#/components/schemas/Toy` is in another document";
    let target = "{$ref: 'other.yaml#/components/schemas/Toy'}";
    for place in [
        format!("paths: {{/a: {{get: {{responses: {{\ndefault: {target}}}}}}}}}\n"),
        format!("paths: {{}}\ncomponents: {{schemas: {{A: {{properties: {{default: {target}}}}}}}}}\n"),
        format!("paths: {{}}\ncomponents: {{schemas: {{A: {{properties: {{example: {target}}}}}}}}}\n"),
        format!("paths: {{}}\ncomponents: {{schemas: {{A: {{not: {{items: {target}}}}}}}}}\n"),
    ] {
        let refusal = refused("3.0.3", &place);
        assert!(refusal.starts_with(remote), "{place}: {refusal}");
    }
    let schema = |reference: &str| {
        refused(
            "3.1.0",
            &format!("paths: {{}}\ncomponents: {{schemas: {{A: {{properties: {{a: {{$ref: '{reference}'}}}}}}}}}}\n"),
        )
    };
    assert!(schema("#A").starts_with("toys.yaml:5: `#A` is an anchor"), "{}", schema("#A"));
    assert!(schema("#").starts_with("toys.yaml:5: `#` is the whole document"), "{}", schema("#"));
    // What is shown or sent as it stands has no references.
    schemas("3.0.3", "    A: {example: {$ref: a.yaml}, default: {$ref: a.yaml}}\n");
}

#[test]
fn wrong_shapes_are_refused_with_line() {
    for (text, expected) in [
        ("paths: []\n", "4: `paths` must be an object, not a list"),
        ("servers: []\n", "1: `paths` is missing"),
        ("paths: {}\nservers: {url: 'https://toys.example'}\n", "5: `servers` must be a list, not an object"),
        ("paths: {}\nsecurity: x\n", "5: `security` must be a list, not a text"),
        ("paths: {}\nsecurity: [x]\n", "5: `security` must be an object, not a text"),
        ("paths: {}\ncomponents: {schemas: {\nA: []}}\n", "6: `A` must be a schema, not a list"),
        ("paths: {}\ncomponents: {schemas: {\nA: text}}\n", "6: `A` must be a schema, not a text"),
        (
            "paths: {}\ncomponents: {schemas: {A: {\nproperties: null}}}\n",
            "6: `properties` must be an object, not null",
        ),
        ("paths: {}\ncomponents: {schemas: {A: {\nallOf: {}}}}\n", "6: `allOf` must be a list, not an object"),
        ("paths: {}\ncomponents: {schemas: {A: {\nrequired: a}}}\n", "6: `required` must be a list"),
        ("paths: {/a: {get: {\nparameters: null}}}\n", "5: `parameters` must be an object, not null"),
        ("paths: {/a: {\nget: null}}\n", "5: `get` must be an object, not null"),
    ] {
        let refusal = refused("3.0.3", text);
        assert!(refusal.starts_with(&format!("toys.yaml:{expected}")), "{text}: {refusal}");
    }
    // A component or a member may be called like a keyword.
    assert!(convert(Path::new("toys.yaml"), VENDOR.as_bytes(), None, "").is_ok());
    schemas(
        "3.0.3",
        "    servers: {properties: {paths: {type: string}, required: {type: boolean}, enum: {type: string}}}\n",
    );
}

#[test]
fn what_stands_beside_references_is_named() {
    let text = "openapi: 3.0.3\ninfo: {title: Toys, version: '1'}\npaths:\n  /b:\n    $ref: '#/paths/~1a'\n    get: {responses: {}}\n    \
                parameters: []\n  /a: {post: {responses: {'200': {$ref: '#/components/responses/Gone', headers: {}}}, parameters: [{name: f, in: query, \
                content: {application/json: {schema: {type: string}}}}]}}\ncomponents: {responses: {Gone: {description: x}}}\n";
    let lost = convert(Path::new("toys.yaml"), text.as_bytes(), None, "").unwrap().entry.lost.join("\n");
    for expected in [
        "/paths/~1b: get beside `$ref`",
        "/paths/~1b: parameters beside `$ref`",
        "/paths/~1a/post/responses/200: headers beside `$ref`",
        "/paths/~1a/post/parameters/0: the media type `application/json` of the parameter `f`",
    ] {
        assert!(lost.contains(expected), "{expected}: {lost}");
    }
}

/// As other generators take it; a member or a list without a value is a slip, and is refused.
#[test]
fn schema_that_is_null_is_none_and_named() {
    let text = "openapi: 3.0.3\ninfo: {title: Toys, version: '1'}\npaths:\n  /a: {get: {parameters: [{name: f, in: query, \
                schema: null}], responses: {'200': {content: {application/json: {schema: null}}, headers: {X-A: {schema: \
                null}}}}}}\ncomponents: {schemas: {A: {type: array, items: null}, B: {additionalProperties: null, not: null}}}\n";
    let imported = convert(Path::new("toys.yaml"), text.as_bytes(), None, "").unwrap();
    let get = "/paths/~1a/get";
    assert_eq!(
        imported.entry.lost,
        [
            format!("{get}/parameters/0: schema, which is null"),
            format!("{get}/responses/200/content/application~1json: schema, which is null"),
            format!("{get}/responses/200/headers/X-A: schema, which is null"),
            "/components/schemas/A: items, which is null".to_owned(),
            "/components/schemas/B: additionalProperties, which is null".to_owned(),
            "/components/schemas/B: not = null".to_owned(),
        ]
    );
    let document: Value = serde_json::from_str(&imported.text).unwrap();
    assert_at(
        &document,
        &[
            ("/paths/~1a/get/parameters/0/schema", serde_json::json!({})),
            ("/paths/~1a/get/responses/200/content/application~1json/schema", serde_json::json!({})),
            ("/components/schemas/A", serde_json::json!({"type": "array"})),
        ],
    );
}

/// Of two parameters of one list that are called alike the first one counts; one of the operation replaces the path's.
#[test]
fn parameter_that_is_there_twice_is_named() {
    let text = "openapi: 3.0.3\ninfo: {title: Toys, version: '1'}\npaths:\n  /a:\n    parameters: [{name: f, in: query, schema: \
                {type: boolean}}]\n    get: {parameters: [{name: f, in: query, schema: {type: string}}, {name: f, in: query, \
                schema: {type: integer}}, {name: f, in: header, schema: {type: string}}], responses: {}}\n";
    let imported = convert(Path::new("toys.yaml"), text.as_bytes(), None, "").unwrap();
    let document: Value = serde_json::from_str(&imported.text).unwrap();
    let parameters = document["paths"]["/a"]["get"]["parameters"].as_array().unwrap();
    assert_eq!(
        parameters.iter().map(|one| one["schema"]["type"].as_str().unwrap()).collect::<String>(),
        "stringstring"
    );
    let second = "/paths/~1a/get/parameters: a second parameter `f` in `query` = {\"in\":\"query\",\"name\":\"f\",";
    let [lost] = imported.entry.lost.as_slice() else { panic!("{:?}", imported.entry.lost) };
    assert!(lost.starts_with(second), "{lost}");
}

#[test]
fn what_is_there_twice_or_in_other_form_is_named() {
    let text = "openapi: 3.0.3\ninfo: {title: Toys, version: '1'}\npaths:\n  /a:\n    get:\n      operationId: 5\n      responses:\n        \
                4xx: {content: {'application/json; charset=UTF-8': {schema: {type: string}}, application/json: {}}}\n        \
                4XX: {description: x}\n  /b: {get: {operationId: '', responses: {default: {content: {'*/*': {}}}}}}\n";
    let imported = convert(Path::new("toys.yaml"), text.as_bytes(), None, "").unwrap();
    assert_eq!(
        imported.entry.lost,
        [
            "/paths/~1a/get: the operation id, which is no text; this one is `getA` = 5",
            "/paths/~1a/get/responses/4xx/content/application~1json: a second content of this media type = {}",
            "/paths/~1a/get/responses/4XX: a second response of this status = {}",
            "/paths/~1b/get: the operation id, which is no text; this one is `getB` = \"\"",
            "/paths/~1b/get/responses/default/content/*~1*: the media type `*/*`, which is taken for JSON",
        ]
    );
    let document: Value = serde_json::from_str(&imported.text).unwrap();
    let string = serde_json::json!({"application/json": {"schema": {"type": "string"}}});
    assert_eq!(document.pointer("/paths/~1a/get/responses/4XX/content"), Some(&string));
}
