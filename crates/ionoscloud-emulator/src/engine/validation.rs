//! Validation of JSON values against the schemas of the API documents.

use ionoscloud_spec::{AdditionalProperties, Document, EnumValue, Schema, SchemaType};
use serde_json::{Number, Value};

use super::formats;

/// More violations than this are not reported.
const LIMIT: usize = 50;

/// The rule of a member that is missing.
pub(crate) const REQUIRED: &str = "required";
/// The beginning of the rule of a value that is not in a list, which follows.
pub(crate) const ONE_OF: &str = "must be one of ";

/// The path of the member that a violation says is missing.
pub(crate) fn missing(violation: &str) -> Option<&str> {
    let (path, rule) = violation.rsplit_once(": ")?;
    (rule == REQUIRED).then_some(path)
}

/// The JSON pointer (RFC 6901) of the member that a violation names: `/properties/connections/0/lanId`. Members of the
/// documents have no character that pointers escape.
pub(crate) fn pointer(path: &str) -> String {
    let segments = path.split(['.', '[']).map(|segment| segment.trim_end_matches(']'));
    segments.flat_map(|segment| ["/", segment]).collect()
}

/// The direction of a value, request or response: `readOnly` and `writeOnly` members are required in one direction
/// only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction<'a> {
    Request(&'a OpenLists),
    #[cfg_attr(not(test), expect(dead_code, reason = "the tests validate every response against the document"))]
    Response,
}

/// The `x-extensible-enum` lists that a request may go beyond. A response may go beyond all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum OpenLists {
    All,
    /// Those at these paths, such as `properties.size`.
    At(Vec<&'static str>),
}

/// All violations, each as `path: rule`; the path names the member from the root (`properties.connections[0].lanId`).
///
/// Members that the schema does not name are no violations, unless it says so.
pub(crate) fn violations(
    document: &Document,
    schema: &Schema,
    value: &Value,
    root: &str,
    direction: Direction<'_>,
) -> Vec<String> {
    let mut check = Check { document, direction, violations: Vec::new() };
    check.value(schema, value, root);
    check.violations
}

struct Check<'a> {
    document: &'a Document,
    direction: Direction<'a>,
    violations: Vec<String>,
}

impl Check<'_> {
    fn refuse(&mut self, path: &str, rule: impl AsRef<str>) {
        if self.violations.len() < LIMIT {
            let path = if path.is_empty() { "body" } else { path };
            self.violations.push(format!("{path}: {}", rule.as_ref()));
        }
    }

    fn value(&mut self, schema: &Schema, value: &Value, path: &str) {
        let schema = self.document.follow(schema);
        if value.is_null() {
            if !schema.nullable {
                self.refuse(path, "must not be null");
            }
            return;
        }
        for part in &schema.all_of {
            self.value(part, value, path);
        }
        if !schema.one_of.is_empty() {
            let fitting = schema.one_of.iter().filter(|one| self.fits(one, value, path)).count();
            if fitting != 1 {
                self.refuse(path, format!("must have exactly one of the {} documented forms", schema.one_of.len()));
            }
        }
        if let Some(expected) = schema.schema_type
            && !is_of_type(value, expected)
        {
            self.refuse(path, format!("must be {}", type_name(expected)));
            return;
        }
        self.enumeration(schema, value, path);
        match value {
            Value::String(text) => self.string(schema, text, path),
            Value::Number(number) => self.number(schema, number, path),
            Value::Array(items) => self.array(schema, items, path),
            Value::Object(_) => self.object(schema, value, path),
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn fits(&self, schema: &Schema, value: &Value, path: &str) -> bool {
        violations(self.document, schema, value, path, self.direction).is_empty()
    }

    fn enumeration(&mut self, schema: &Schema, value: &Value, path: &str) {
        let extensible = if self.is_open(path) { &[] } else { schema.extensible_enum.as_slice() };
        for list in [schema.enumeration.as_slice(), extensible] {
            let mut listed = list.iter().map(|allowed| match allowed {
                EnumValue::Integer(allowed) => value.as_i64() == Some(*allowed),
                EnumValue::String(allowed) => value.as_str() == Some(allowed),
            });
            if !list.is_empty() && !listed.any(|is_it| is_it) {
                let texts = list.iter().map(|allowed| match allowed {
                    EnumValue::Integer(allowed) => allowed.to_string(),
                    EnumValue::String(allowed) => allowed.clone(),
                });
                self.refuse(path, format!("{ONE_OF}{}", texts.collect::<Vec<_>>().join(", ")));
            }
        }
    }

    fn is_open(&self, path: &str) -> bool {
        match self.direction {
            Direction::Request(OpenLists::At(open)) => open.contains(&path),
            Direction::Request(OpenLists::All) | Direction::Response => true,
        }
    }

    fn string(&mut self, schema: &Schema, text: &str, path: &str) {
        let length = text.chars().count() as u64;
        if let Some(minimum) = schema.min_length
            && length < minimum
        {
            self.refuse(path, format!("must have at least {minimum} characters"));
        }
        if let Some(maximum) = schema.max_length
            && length > maximum
        {
            self.refuse(path, format!("must have at most {maximum} characters"));
        }
        let format = schema.format.as_deref();
        if let Some(rule) = format.and_then(|format| formats::violation(format, text, self.direction)) {
            self.refuse(path, rule);
        } else if let Some(pattern) = &schema.pattern
            && formats::matches(pattern, text) == Some(false)
        {
            self.refuse(path, format!("must match {pattern}"));
        }
    }

    fn number(&mut self, schema: &Schema, number: &Number, path: &str) {
        let value = number.as_f64().unwrap_or(f64::NAN);
        let bound = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
        if let Some(minimum) = bound(&schema.minimum)
            && value < minimum
        {
            self.refuse(path, format!("must be at least {minimum}"));
        }
        if let Some(maximum) = bound(&schema.maximum)
            && value > maximum
        {
            self.refuse(path, format!("must be at most {maximum}"));
        }
        if let Some(factor) = bound(&schema.multiple_of)
            && value % factor != 0.0
        {
            self.refuse(path, format!("must be a multiple of {factor}"));
        }
        if schema.format.as_deref() == Some("int32") && number.as_i64().is_none_or(|n| i32::try_from(n).is_err()) {
            self.refuse(path, "must fit into 32 bits");
        }
    }

    fn array(&mut self, schema: &Schema, items: &[Value], path: &str) {
        let length = items.len() as u64;
        if let Some(minimum) = schema.min_items
            && length < minimum
        {
            self.refuse(path, format!("must have at least {minimum} element(s)"));
        }
        if let Some(maximum) = schema.max_items
            && length > maximum
        {
            self.refuse(path, format!("must have at most {maximum} element(s)"));
        }
        if let Some(schema) = &schema.items {
            for (index, item) in items.iter().enumerate() {
                self.value(schema, item, &format!("{path}[{index}]"));
            }
        }
    }

    fn object(&mut self, schema: &Schema, value: &Value, path: &str) {
        let member = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        for name in &schema.required {
            if value.get(name).is_none() && self.must_be_sent(schema, name) {
                self.refuse(&member(name), REQUIRED);
            }
        }
        for (name, inner) in value.as_object().into_iter().flatten() {
            match (schema.properties.get(name), &schema.additional_properties) {
                (Some(declared), _) => self.value(declared, inner, &member(name)),
                (None, Some(AdditionalProperties::Schema(other))) => self.value(other, inner, &member(name)),
                (None, Some(AdditionalProperties::Allowed(false))) => self.refuse(&member(name), "unknown member"),
                (None, Some(AdditionalProperties::Allowed(true)) | None) => {}
            }
        }
    }

    fn must_be_sent(&self, schema: &Schema, name: &str) -> bool {
        schema.properties.get(name).is_none_or(|property| {
            let followed = self.document.follow(property);
            match self.direction {
                Direction::Request(_) => !(property.read_only || followed.read_only),
                Direction::Response => !(property.write_only || followed.write_only),
            }
        })
    }
}

fn is_of_type(value: &Value, expected: SchemaType) -> bool {
    match expected {
        SchemaType::String => value.is_string(),
        SchemaType::Integer => value.is_i64() || value.is_u64(),
        SchemaType::Number => value.is_number(),
        SchemaType::Boolean => value.is_boolean(),
        SchemaType::Array => value.is_array(),
        SchemaType::Object => value.is_object(),
    }
}

fn type_name(schema_type: SchemaType) -> &'static str {
    match schema_type {
        SchemaType::String => "a string",
        SchemaType::Integer => "an integer",
        SchemaType::Number => "a number",
        SchemaType::Boolean => "true or false",
        SchemaType::Array => "an array",
        SchemaType::Object => "an object",
    }
}

#[cfg(test)]
#[path = "validation_tests.rs"]
mod tests;
