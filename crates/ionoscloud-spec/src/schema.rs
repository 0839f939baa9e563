//! The shape of values.

use std::collections::BTreeMap;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Number, Value};

/// A schema with every keyword that the documents use; any other keyword is rejected.
///
/// A schema with [`reference`](Self::reference) has no other keyword. A single-element [`all_of`](Self::all_of) only
/// adds siblings (`nullable`, `default`, …) to a reference.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Schema {
    /// `$ref`, always of the form `#/components/schemas/{name}`.
    #[serde(rename = "$ref")]
    pub reference: Option<String>,
    /// `type`; absent for references, compositions and values of any type.
    #[serde(rename = "type")]
    pub schema_type: Option<SchemaType>,
    /// `format`, such as `int32`, `date-time`, `uuid`.
    pub format: Option<String>,
    /// `enum`, in the document's order.
    #[serde(rename = "enum")]
    pub enumeration: Vec<EnumValue>,
    /// `x-extensible-enum`: known values of a list that is open by declaration.
    #[serde(rename = "x-extensible-enum")]
    pub extensible_enum: Vec<EnumValue>,
    /// `x-ionos-enum-asof`: year and month the list of values was taken from; the live API may know more.
    #[serde(rename = "x-ionos-enum-asof")]
    pub enum_as_of: Option<String>,
    /// `x-ionos-enum-incomplete`: the list is known to be outdated.
    #[serde(rename = "x-ionos-enum-incomplete")]
    pub enum_incomplete: bool,
    /// `properties`, by name.
    pub properties: BTreeMap<String, Schema>,
    /// Names of the properties that must be present, in the document's order.
    pub required: Vec<String>,
    /// `x-ionos-required-inferred-from`: the schema of a sister API that `required` was taken from.
    #[serde(rename = "x-ionos-required-inferred-from")]
    pub required_inferred_from: Option<String>,
    /// `additionalProperties`; absent means allowed.
    pub additional_properties: Option<AdditionalProperties>,
    /// Schema of an array's elements.
    pub items: Option<Box<Schema>>,
    /// `allOf`.
    pub all_of: Vec<Schema>,
    /// `oneOf`.
    pub one_of: Vec<Schema>,
    /// `null` is a value too.
    pub nullable: bool,
    /// Only in responses.
    pub read_only: bool,
    /// Only in requests.
    pub write_only: bool,
    /// Should not be used any more.
    pub deprecated: bool,
    /// Value assumed by the API if none is sent.
    #[serde(deserialize_with = "present")]
    pub default: Option<Value>,
    /// Smallest number allowed.
    pub minimum: Option<Number>,
    /// Largest number allowed.
    pub maximum: Option<Number>,
    /// The number must be a multiple of this.
    pub multiple_of: Option<Number>,
    /// Smallest length of a string, in characters.
    pub min_length: Option<u64>,
    /// Largest length of a string, in characters.
    pub max_length: Option<u64>,
    /// Regular expression (ECMA 262, not anchored) that a string must match.
    pub pattern: Option<String>,
    /// Smallest number of elements.
    pub min_items: Option<u64>,
    /// Largest number of elements.
    pub max_items: Option<u64>,
    /// `x-ionos-client-limits`: limits that the vendor's own tools enforce and the API does not state.
    #[serde(rename = "x-ionos-client-limits")]
    pub client_limits: Option<ClientLimits>,
}

impl Schema {
    /// Prefix of every `$ref`.
    pub const REFERENCE_PREFIX: &'static str = "#/components/schemas/";

    /// Name of the schema that this one refers to.
    #[must_use]
    pub fn referenced_name(&self) -> Option<&str> {
        self.reference.as_deref()?.strip_prefix(Self::REFERENCE_PREFIX)
    }

    /// Returns the schemas directly inside this one, each with its JSON pointer relative to this one
    /// (`/properties/name`, `/items`, `/oneOf/0`).
    pub fn children(&self) -> impl Iterator<Item = (String, &Self)> {
        let properties = self.properties.iter().map(|(name, s)| (format!("/properties/{}", crate::escape(name)), s));
        let items = self.items.iter().map(|s| ("/items".to_owned(), &**s));
        let additional = self.additional_properties.iter().filter_map(|additional| match additional {
            AdditionalProperties::Schema(schema) => Some(("/additionalProperties".to_owned(), &**schema)),
            AdditionalProperties::Allowed(_) => None,
        });
        let all_of = self.all_of.iter().enumerate().map(|(i, s)| (format!("/allOf/{i}"), s));
        let one_of = self.one_of.iter().enumerate().map(|(i, s)| (format!("/oneOf/{i}"), s));
        properties.chain(items).chain(additional).chain(all_of).chain(one_of)
    }
}

/// `type` of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SchemaType {
    /// A JSON string.
    String,
    /// A JSON number without a fraction.
    Integer,
    /// A JSON number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A JSON array; see [`Schema::items`].
    Array,
    /// A JSON object; see [`Schema::properties`] and [`Schema::additional_properties`].
    Object,
}

/// A value in a list of allowed or known values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(untagged)]
pub enum EnumValue {
    /// Of an integer schema.
    Integer(i64),
    /// Of a string schema.
    String(String),
}

/// `additionalProperties` of an object.
#[derive(Debug, Clone, PartialEq)]
pub enum AdditionalProperties {
    /// Any other property is allowed, or none is.
    Allowed(bool),
    /// Other properties are allowed and have this schema.
    Schema(Box<Schema>),
}

// By hand instead of `untagged`, which would hide which keyword of the inner schema is unknown, and where.
impl<'de> Deserialize<'de> for AdditionalProperties {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BoolOrSchema;

        impl<'de> Visitor<'de> for BoolOrSchema {
            type Value = AdditionalProperties;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a boolean or a schema")
            }

            fn visit_bool<E>(self, allowed: bool) -> Result<Self::Value, E> {
                Ok(AdditionalProperties::Allowed(allowed))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let schema = Schema::deserialize(MapAccessDeserializer::new(map))?;
                Ok(AdditionalProperties::Schema(Box::new(schema)))
            }
        }

        deserializer.deserialize_any(BoolOrSchema)
    }
}

/// Limits that the vendor's own tools enforce.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClientLimits {
    /// Smallest number accepted.
    pub minimum: Option<Number>,
    /// Largest number accepted.
    pub maximum: Option<Number>,
}

// `default: null` is a default, not the absence of one.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}
