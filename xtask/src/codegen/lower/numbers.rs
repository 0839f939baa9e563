//! Rust types of integers.

use ionoscloud_spec::Schema;

use super::names;
use crate::codegen::ir::Type;

/// Words of members whose numbers may exceed 32 bits: amounts of bytes and of money, and times.
const LARGE: &[&str] = &["bytes", "contract", "number", "size", "quantity", "retention", "total", "timestamp", "used"];

/// Returns the type of an integer: counts are `u32`, ports `u16`; what may be negative or was not bounded is `i64`.
pub(super) fn integer(member: &str, schema: &Schema) -> Type {
    let minimum = schema.minimum.as_ref().and_then(serde_json::Number::as_f64);
    let maximum = schema.maximum.as_ref().and_then(serde_json::Number::as_f64);
    let words = names::words(member);
    let has = |word: &str| words.iter().any(|own| own == word);
    if minimum.is_some_and(|minimum| minimum < 0.0) || maximum.is_some_and(|maximum| maximum < 0.0) {
        return Type::I64;
    }
    if has("port") && maximum.is_none_or(|maximum| maximum <= 65_535.0) {
        return Type::U16;
    }
    let is_large = LARGE.iter().any(|word| has(word));
    match schema.format.as_deref() {
        Some("int64") => Type::U64,
        Some("int32") if is_large && minimum.is_none() => Type::I64,
        Some("int32") => Type::U32,
        _ if maximum.is_some_and(|maximum| maximum <= f64::from(u32::MAX)) => Type::U32,
        // Without a format the size is unknown, and without a minimum the sign, as -1 stands for "unlimited" in places.
        _ if is_large && minimum.is_none() => Type::I64,
        _ if is_large => Type::U64,
        _ => Type::U32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_become_smallest_type_that_holds_them() {
        let of = |member: &str, schema: &str| integer(member, &serde_json::from_str(schema).unwrap());
        for (member, schema, expected) in [
            ("cores", r#"{"type":"integer","format":"int32"}"#, Type::U32),
            ("cores", r#"{"type":"integer"}"#, Type::U32),
            ("offset", r#"{"type":"integer","minimum":-1}"#, Type::I64),
            ("listenerPort", r#"{"type":"integer","minimum":1,"maximum":65535}"#, Type::U16),
            ("ports", r#"{"type":"integer"}"#, Type::U32),
            ("segmentBytes", r#"{"type":"integer","format":"int32"}"#, Type::I64),
            ("bytes", r#"{"type":"integer","minimum":0}"#, Type::U64),
            ("size", r#"{"type":"integer","format":"int64"}"#, Type::U64),
        ] {
            assert_eq!(of(member, schema), expected, "{member} {schema}");
        }
    }
}
