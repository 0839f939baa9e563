//! Each construct of a document as vendors publish it, and what is refused.

use super::super::import::convert;
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

/// A document with these schemas, imported, and what it lost.
fn schemas(version: &str, schemas: &str) -> (Value, String) {
    let text = format!(
        "openapi: {version}\ninfo: {{title: Toys, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    );
    let imported = convert(Path::new("toys.yaml"), text.as_bytes(), None, "").unwrap();
    let document: Value = serde_json::from_str(&imported.text).unwrap();
    (document["components"]["schemas"].clone(), imported.entry.lost.join("\n"))
}

/// Asserts the values at these places of the schemas.
fn assert_at(schemas: &Value, expected: &[(&str, Value)]) {
    for (pointer, expected) in expected {
        assert_eq!(schemas.pointer(pointer), Some(expected), "{pointer}: {schemas:#}");
    }
}

/// A part that refers to the schema around it stays a reference, or becomes a schema that refers to itself.
#[test]
fn parts_that_lead_back_to_themselves_are_imported() {
    let (all, lost) = schemas(
        "3.0.3",
        "    Toy:
      type: object
      properties:
        name: {type: string}
        box: {allOf: [{$ref: '#/components/schemas/Toy'}, {description: prose, nullable: true}]}
        all: {allOf: [{$ref: '#/components/schemas/Toy'}, {properties: {extra: {type: string}}}]}
    Box:
      type: object
      properties:
        lid: {allOf: [{$ref: '#/components/schemas/Box'}, {properties: {lid: {type: string, format: uuid}}}]}
    Train: {type: object, properties: {a: {allOf: [{$ref: '#/components/schemas/Wagon'}], properties: {x: {type: string}}}}}
    Wagon: {type: object, properties: {o: {allOf: [{$ref: '#/components/schemas/Train'}, {type: object}]}}}
    Tree: {type: array, items: {allOf: [{$ref: '#/components/schemas/Tree'}, {minItems: 1}]}}
",
    );
    let reference = |name: &str| serde_json::json!({"$ref": format!("#/components/schemas/{name}")});
    assert_at(
        &all,
        &[
            ("/Toy/properties/box", serde_json::json!({"allOf": [reference("Toy")], "nullable": true})),
            ("/Toy/properties/all", reference("ToyAll")),
            ("/ToyAll/properties/all", reference("ToyAll")),
            ("/ToyAll/properties/extra/type", Value::from("string")),
            ("/Train/properties/a", reference("TrainA")),
            ("/TrainA/properties/o", serde_json::json!({"allOf": [reference("Train")]})),
            ("/Tree/items", reference("TreeItem")),
            ("/TreeItem/items", reference("TreeItem")),
            ("/TreeItem/minItems", Value::from(1)),
        ],
    );
    // An object and a text at once are nothing.
    assert!(
        lost.contains("/components/schemas/Box/properties/lid/properties/lid: type of a part of `allOf`"),
        "{lost}"
    );
}

#[test]
fn parts_that_grow_are_merged_once() {
    let members = |text: &str| format!("{{type: object, properties: {text}}}");
    let grows = members(
        "{a: {allOf: [{$ref: '#/components/schemas/Toy'}, {properties: {a: {properties: {b: {type: string}}}}}]}}",
    );
    let (all, lost) = schemas("3.0.3", &format!("    Toy: {grows}\n"));
    assert!(all.as_object().unwrap().len() < 10, "{all:#}\n{lost}");
}

#[test]
fn parts_of_texts_and_lists_are_merged() {
    let (all, lost) = schemas(
        "3.0.3",
        "    Color: {type: string, enum: [red, blue]}
    Name: {type: string, maxLength: 20}
    Tags: {type: array, items: {type: string}}
    Toy:
      type: object
      properties:
        color: {allOf: [{$ref: '#/components/schemas/Color'}, {description: prose}]}
        name: {allOf: [{$ref: '#/components/schemas/Name'}, {pattern: '^a', maxLength: 30}]}
        tags: {allOf: [{$ref: '#/components/schemas/Tags'}, {minItems: 1}]}
        note: {allOf: [{type: string}, {maxLength: 5}]}
        one: {type: string, allOf: [{maxLength: 3}]}
        red: {allOf: [{$ref: '#/components/schemas/Color'}, {enum: [green, red]}]}
",
    );
    assert_eq!(lost, "");
    assert_at(
        &all,
        &[
            ("/Toy/properties/color", serde_json::json!({"allOf": [{"$ref": "#/components/schemas/Color"}]})),
            ("/Toy/properties/name", serde_json::json!({"type": "string", "maxLength": 20, "pattern": "^a"})),
            ("/Toy/properties/tags", serde_json::json!({"type": "array", "items": {"type": "string"}, "minItems": 1})),
            ("/Toy/properties/note", serde_json::json!({"type": "string", "maxLength": 5})),
            ("/Toy/properties/one", serde_json::json!({"type": "string", "maxLength": 3})),
            ("/Toy/properties/red", serde_json::json!({"type": "string", "enum": ["red"]})),
        ],
    );
}

#[test]
fn keywords_of_parts_are_merged_or_named() {
    let (all, lost) = schemas(
        "3.1.0",
        "    Base: {type: object, additionalProperties: {type: integer}, required: [id], properties: {id: {type: string, format: uuid}}}
    Toy:
      type: object
      properties:
        base: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {id: {readOnly: true}}}]}
        rest:
          allOf:
            - {$ref: '#/components/schemas/Base', readOnly: true}
            - {nullable: true, minProperties: 1, patternProperties: {a: {}}, discriminator: {propertyName: z}, x-foo: 1, not: {}}
        odd: {allOf: [{type: string, format: uuid}, {type: integer, format: int32}]}
",
    );
    assert_at(
        &all,
        &[
            ("/ToyBase/properties/id", serde_json::json!({"type": "string", "format": "uuid", "readOnly": true})),
            ("/ToyBase/additionalProperties", serde_json::json!({"type": "integer"})),
            ("/ToyBase/required", serde_json::json!(["id"])),
            ("/ToyRest/nullable", Value::from(true)),
            ("/ToyRest/readOnly", Value::from(true)),
            ("/ToyRest/properties/id/format", Value::from("uuid")),
        ],
    );
    let mut named: Vec<&str> =
        lost.lines().filter_map(|line| line.strip_prefix("/components/schemas/Toy/properties/")).collect();
    named.sort_unstable();
    let other = |key: &str| format!("odd: {key} of a part of `allOf`, as another part has another one");
    let (format, kind) = (other("format"), other("type"));
    assert_eq!(
        named,
        [
            &format,
            &kind,
            "rest: discriminator",
            "rest: minProperties",
            "rest: not",
            "rest: patternProperties",
            "rest: x-foo"
        ]
    );
}

/// Also schemas that are called like what the name is made of.
#[test]
fn references_into_middle_get_unused_names() {
    let (all, _) = schemas(
        "3.0.3",
        "    Toy: {type: object, properties: {box: {type: object, properties: {data: {type: object, properties: {a: {type: string}}}}}}}
    Box: {type: object, properties: {properties: {type: object, properties: {data: {type: object, properties: {b: {type: string}}}}}}}
    ToyPropertiesBox: {type: object, properties: {original: {type: boolean}}}
    First: {type: array, items: {$ref: '#/components/schemas/Toy/properties/box'}}
    Second: {type: array, items: {$ref: '#/components/schemas/Toy/properties/box/properties/data'}}
    Third: {type: array, items: {$ref: '#/components/schemas/Box/properties/properties/properties/data'}}
",
    );
    let target = |name: &str| {
        let reference = all[name]["items"]["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
        all[reference]["properties"].as_object().unwrap().keys().cloned().collect::<String>()
    };
    assert_eq!(
        ["First", "Second", "Third", "ToyPropertiesBox"].map(|name| match name {
            "ToyPropertiesBox" => all[name]["properties"].as_object().unwrap().keys().cloned().collect(),
            name => target(name),
        }),
        ["data", "a", "b", "original"]
    );
}
