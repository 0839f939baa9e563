//! Tests of the validation: directions, formats, limits and combined schemas.

use serde_json::json;

use super::*;

fn check_as(schema: &Value, value: &Value, direction: Direction<'_>) -> Vec<String> {
    let text = json!({
        "openapi": "3.0.3",
        "info": { "title": "t", "version": "1" },
        "x-ionos-product": "toy",
        "x-ionos-source": "test",
        "x-ionos-auth": ["bearer"],
        "x-ionos-pagination": "none",
        "servers": [],
        "security": [],
        "paths": {},
        "components": { "securitySchemes": {}, "schemas": { "Subject": schema, "Name": { "type": "string", "minLength": 2 } } },
    });
    let document = Document::parse("toy", &text.to_string()).unwrap();
    violations(&document, &document.schemas["Subject"], value, "", direction)
}

fn check(schema: &Value, value: &Value) -> Vec<String> {
    check_as(schema, value, Direction::Request(&OpenLists::At(Vec::new())))
}

#[test]
fn every_violation_is_reported_with_its_path() {
    let schema = json!({
        "type": "object",
        "required": ["id", "list"],
        "properties": {
            "list": { "type": "array", "minItems": 3, "items": { "$ref": "#/components/schemas/Name" } },
            "size": { "type": "integer", "multipleOf": 1024, "minimum": 2048, "maximum": 4096 },
            "day": { "type": "string", "enum": ["Monday", "Sunday"] },
        },
    });
    assert_eq!(
        check(&schema, &json!({ "list": ["ok", "x", 3], "size": 1025, "day": "monday", "more": null })),
        [
            "id: required",
            "day: must be one of Monday, Sunday",
            "list[1]: must have at least 2 characters",
            "list[2]: must be a string",
            "size: must be at least 2048",
            "size: must be a multiple of 1024",
        ]
    );
}

#[test]
fn root_and_null_have_names() {
    assert_eq!(check(&json!({ "type": "object" }), &json!([])), ["body: must be an object"]);
    assert_eq!(check(&json!({ "type": "object" }), &json!(null)), ["body: must not be null"]);
    assert!(check(&json!({ "type": "object", "nullable": true }), &json!(null)).is_empty());
}

#[test]
fn number_and_length_bounds_are_checked() {
    let ram = json!({ "type": "integer", "minimum": 1, "maximum": 3 });
    for fitting in [1, 3] {
        assert!(check(&ram, &json!(fitting)).is_empty());
    }
    for outside in [json!(0), json!(4), json!(1.5), json!("2"), json!(true)] {
        assert_eq!(check(&ram, &outside).len(), 1, "{outside}");
    }
    let password = json!({ "type": "string", "minLength": 2, "maxLength": 3 });
    assert!(check(&password, &json!("üüü")).is_empty());
    assert_eq!(check(&password, &json!("ü")).len(), 1);
    assert_eq!(check(&password, &json!("üüüü")).len(), 1);
    let list = json!({ "type": "array", "minItems": 1, "maxItems": 1, "items": { "type": "string" } });
    assert!(check(&list, &json!(["a"])).is_empty());
    assert_eq!(check(&list, &json!([])).len(), 1);
    assert_eq!(check(&list, &json!(["a", "b"])).len(), 1);
}

#[test]
fn formats_are_checked() {
    let time = json!({ "type": "string", "format": "date-time" });
    assert!(check(&time, &json!("2026-01-31T12:00:00+01:00")).is_empty());
    assert_eq!(check(&time, &json!("2026-01-31T12:00:00")).len(), 1);
    let period = json!({ "type": "string", "format": "duration" });
    assert!(check(&period, &json!("5m")).is_empty());
    assert_eq!(check(&period, &json!("banana")), ["body: must be a duration, as in PT5M"]);
    assert_eq!(check_as(&period, &json!("5m"), Direction::Response).len(), 1);
    let small = json!({ "type": "integer", "format": "int32" });
    assert!(check(&small, &json!(-2_147_483_648)).is_empty());
    assert_eq!(check(&small, &json!(2_147_483_648_u64)).len(), 1);
}

#[test]
fn pattern_holds_in_both_directions() {
    let name = json!({ "type": "string", "pattern": "^[a-z]+$" });
    assert!(check(&name, &json!("abc")).is_empty());
    assert_eq!(check(&name, &json!("a1")), ["body: must match ^[a-z]+$"]);
    assert_eq!(check_as(&name, &json!(""), Direction::Response), ["body: must match ^[a-z]+$"]);
    let id = json!({ "type": "string", "format": "uuid", "pattern": "^[a-f0-9-]{36}$" });
    assert_eq!(check(&id, &json!("a")), ["body: must be a UUID"]);
}

#[test]
fn extensible_enum_takes_unknown_values_where_open() {
    let schema = json!({ "type": "object", "properties": {
        "size": { "type": "string", "x-extensible-enum": ["XS", "S"] },
        "count": { "type": "integer", "x-extensible-enum": [1, 3] },
    } });
    let (listed, unknown) = (json!({ "size": "S", "count": 3 }), json!({ "size": "L", "count": 2 }));
    assert!(check(&schema, &listed).is_empty());
    assert_eq!(check(&schema, &unknown), ["count: must be one of 1, 3", "size: must be one of XS, S"]);
    let but_size = OpenLists::At(vec!["size"]);
    assert_eq!(check_as(&schema, &unknown, Direction::Request(&but_size)), ["count: must be one of 1, 3"]);
    for open in [Direction::Request(&OpenLists::All), Direction::Response] {
        assert!(check_as(&schema, &unknown, open).is_empty(), "{open:?}");
    }
}

#[test]
fn required_members_depend_on_direction() {
    let user = json!({ "type": "object", "required": ["id", "password"], "properties": {
        "id": { "type": "string", "readOnly": true },
        "password": { "type": "string", "writeOnly": true },
    } });
    assert_eq!(check_as(&user, &json!({}), Direction::Request(&OpenLists::All)), ["password: required"]);
    assert_eq!(check_as(&user, &json!({}), Direction::Response), ["id: required"]);
}

#[test]
fn compositions_and_free_members_are_followed() {
    let wrapped = json!({ "allOf": [{ "$ref": "#/components/schemas/Name" }], "nullable": true });
    assert!(check(&wrapped, &json!(null)).is_empty());
    assert_eq!(check(&wrapped, &json!("x")).len(), 1);
    let either = json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }] });
    assert!(check(&either, &json!(1)).is_empty());
    assert_eq!(check(&either, &json!(true)), ["body: must have exactly one of the 2 documented forms"]);
    let map = json!({ "type": "object", "additionalProperties": { "type": "integer" } });
    assert_eq!(check(&map, &json!({ "a": 1, "b": "2" })), ["b: must be an integer"]);
    let closed = json!({ "type": "object", "additionalProperties": false });
    assert_eq!(check(&closed, &json!({ "a": 1 })), ["a: unknown member"]);
}

#[test]
fn number_of_violations_is_bounded() {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    assert_eq!(check(&list, &json!(vec![1; 1_000])).len(), LIMIT);
}
