//! Each construct of schemas as vendors publish them.

use super::super::import::convert;
use super::*;

/// A document with these schemas, imported, and what it lost.
pub(super) fn schemas(version: &str, schemas: &str) -> (Value, String) {
    let text = format!(
        "openapi: {version}\ninfo: {{title: Toys, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    );
    let imported = convert(Path::new("toys.yaml"), text.as_bytes(), None, "").unwrap();
    let document: Value = serde_json::from_str(&imported.text).unwrap();
    (document["components"]["schemas"].clone(), imported.entry.lost.join("\n"))
}

/// Asserts the values at these places of the schemas.
pub(super) fn assert_at(schemas: &Value, expected: &[(&str, Value)]) {
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
