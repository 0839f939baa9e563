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
    let other = |key: &str, value: &str| {
        format!("odd: {key} of a part of `allOf`, as another part has another one = \"{value}\"")
    };
    let (format, kind) = (other("format", "uuid"), other("type", "string"));
    assert_eq!(
        named,
        [
            &format,
            &kind,
            "rest: discriminator = {\"propertyName\":\"z\"}",
            "rest: minProperties = 1",
            "rest: not = {}",
            "rest: patternProperties = {\"a\":{}}",
            "rest: x-foo = 1"
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
fn escaped_references_are_followed() {
    let (all, _) = schemas(
        "3.0.3",
        "    a b: {type: object, properties: {c d: {type: string}}}
    A: {type: array, items: {$ref: '#/components/schemas/a%20b'}}
    B: {type: array, items: {$ref: '#/components/schemas/a%20b/properties/c%20d'}}
",
    );
    assert_at(&all, &[("/A/items/$ref", Value::from("#/components/schemas/a b"))]);
    let inner = all["B"]["items"]["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
    assert_eq!(all[inner], serde_json::json!({"type": "string"}));
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

#[test]
fn null_is_recognised_in_each_form() {
    let (all, lost) = schemas(
        "3.1.0",
        "    Toy: {type: object, properties: {name: {type: string}}}
    A: {anyOf: [{$ref: '#/components/schemas/Toy'}, {enum: [null]}]}
    B: {anyOf: [{type: string, maxLength: 5}, {const: null}]}
    C: {const: null}
    D: {enum: [null]}
    E: {const: a, enum: [a, b]}
    F: {nullable: false, type: [string, 'null']}
",
    );
    let reference = serde_json::json!([{"$ref": "#/components/schemas/Toy"}]);
    assert_at(
        &all,
        &[
            ("/A", serde_json::json!({"allOf": reference, "nullable": true})),
            ("/B", serde_json::json!({"type": "string", "maxLength": 5, "nullable": true})),
            ("/C", serde_json::json!({"nullable": true})),
            ("/D", serde_json::json!({"nullable": true})),
            ("/E", serde_json::json!({"enum": ["a"]})),
            ("/F", serde_json::json!({"type": "string", "nullable": true})),
        ],
    );
    let null = |name: &str| format!("/components/schemas/{name}: a list of values that has none but null");
    assert_eq!(lost, [null("C"), null("D")].join("\n"));
}

#[test]
fn exclusive_limits_of_whole_numbers_are_inclusive() {
    let (all, lost) = schemas(
        "3.1.0",
        "    A: {type: integer, exclusiveMinimum: true, minimum: 0, exclusiveMaximum: true, maximum: 9}
    B: {type: [integer, 'null'], exclusiveMinimum: 0, minimum: 5}
    C: {type: integer, exclusiveMaximum: 2.5, exclusiveMinimum: -1.5}
    D: {allOf: [{type: integer, exclusiveMinimum: true, minimum: 3}, {minimum: 2}]}
    E: {type: number, exclusiveMinimum: true, minimum: 3}
    F: {type: integer, exclusiveMinimum: false, minimum: 3}
",
    );
    let limits =
        |minimum: i64, maximum: i64| serde_json::json!({"type": "integer", "minimum": minimum, "maximum": maximum});
    assert_at(
        &all,
        &[
            ("/A", limits(1, 8)),
            ("/B/minimum", Value::from(5)),
            ("/C", limits(-1, 2)),
            ("/D/minimum", Value::from(4)),
            ("/E/minimum", Value::from(3)),
            ("/F/minimum", Value::from(3)),
        ],
    );
    assert_eq!(lost, "/components/schemas/E: exclusiveMinimum = 3");
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

/// Each has what the one before has: what is written is as long as the square of their number, the work no longer.
#[test]
fn chain_of_parts_is_merged_in_steps_of_its_result_or_refused() {
    let chain = |length: usize| {
        let part = |i| {
            format!(
                "    S{i}: {{allOf: [{{$ref: '#/components/schemas/S{}'}}, {{properties: {{p{i}: {{}}}}}}]}}\n",
                i + 1
            )
        };
        let all = (0..length).map(part).collect::<String>() + &format!("    S{length}: {{properties: {{a: {{}}}}}}\n");
        format!("openapi: 3.0.3\ninfo: {{title: Toys, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{all}")
    };
    let import = |length| convert(Path::new("toys.yaml"), chain(length).as_bytes(), None, "");
    let (imported, steps) = crate::steps::counted(|| import(60));
    assert!(imported.is_ok() && steps < 60 * 61, "{steps}");
    let refused = import(1_100).unwrap_err().to_string();
    assert!(refused.contains("the parts of `allOf` have more than 500000 members in all"), "{refused}");
}

#[test]
fn null_without_quotes_is_type() {
    let (all, lost) = schemas(
        "3.1.0",
        "    A: {type: [string, null, string]}\n    B: {type: null}\n    C: {type: string, minLength: 1.0}\n",
    );
    assert_at(
        &all,
        &[
            ("/A", serde_json::json!({"type": "string", "nullable": true})),
            ("/B", serde_json::json!({"nullable": true})),
            ("/C", serde_json::json!({"type": "string", "minLength": 1})),
        ],
    );
    assert_eq!(lost, "");
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
