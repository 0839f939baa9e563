//! Examples of responses, whole, for the tests of hostile ones.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use serde_json::{Map, Value, json};

use crate::codegen::ir::{Form, Module, Response, Struct, Type, TypeKind};

/// The value of every secret: a text that nothing may show.
const SECRET: &str = "canary";

/// Examples by operation, one for each type of response.
pub(crate) type Examples = BTreeMap<String, Value>;

/// Returns an example of each type of response of a module.
///
/// Every type occurs whole in one of them; where it occurs again it has its required members alone. A negative number
/// stands where a number may be negative, and a fraction where it may have one.
pub(crate) fn examples(module: &Module) -> Examples {
    let mut covered: BTreeSet<&Type> = BTreeSet::new();
    let mut examples = Examples::new();
    let mut writer = Writer { module, whole: BTreeSet::new(), required: Vec::new(), any: Vec::new() };
    for operation in &module.operations {
        let (ty, optional) = match &operation.response {
            Response::Json(ty) => (ty, false),
            Response::OptionalJson(ty) => (ty, true),
            Response::SecretText(_) => {
                examples.insert(operation.rust.clone(), json!({ "text": SECRET }));
                continue;
            }
            Response::Nothing | Response::Text(_) => continue,
        };
        if !covered.insert(ty) {
            continue;
        }
        let body = writer.value(ty, "");
        let (required, any) = (mem::take(&mut writer.required), mem::take(&mut writer.any));
        let mut example = json!({ "body": body, "required": required, "any": any });
        if optional && let Value::Object(example) = &mut example {
            example.insert("optional".into(), true.into());
        }
        examples.insert(operation.rust.clone(), example);
    }
    examples
}

/// Returns the examples as the text of a file, one a line.
pub(crate) fn json(examples: &Examples) -> String {
    let lines: Vec<String> = examples.iter().map(|(name, example)| format!("{}: {example}", json!(name))).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

struct Writer<'a> {
    module: &'a Module,
    /// The types that occur whole already.
    whole: BTreeSet<&'a str>,
    /// The JSON pointers of members without which the response is not read.
    required: Vec<String>,
    /// Those of members that take values of several forms.
    any: Vec<String>,
}

impl<'a> Writer<'a> {
    fn value(&mut self, ty: &'a Type, at: &str) -> Value {
        match ty {
            Type::Core("Secret") => SECRET.into(),
            Type::Core("Timestamp") => "2026-01-02T03:04:05Z".into(),
            Type::Core("Weekday") => "Sunday".into(),
            Type::Core("MaintenanceWindow") => json!({ "time": "03:04:05", "dayOfTheWeek": "Sunday" }),
            Type::Core("Links") => json!({ "next": "/next" }),
            Type::Text | Type::Core(_) => "text".into(),
            Type::Json => {
                self.any.push(at.to_owned());
                json!({ "any": "text" })
            }
            Type::Bool => true.into(),
            Type::U16 | Type::U32 | Type::U64 | Type::LanNumber => 7.into(),
            Type::I64 => (-7).into(),
            Type::F64 => 0.5.into(),
            Type::List(inner) | Type::Items { item: inner, .. } => {
                Value::Array(vec![self.value(inner, &format!("{at}/0"))])
            }
            Type::Map(inner) => json!({ "key": self.value(inner, &format!("{at}/key")) }),
            Type::Existing(inner) => json!({ "id": self.value(inner, at) }),
            Type::Page(item) => {
                let items = format!("{at}/items/0");
                json!({ "id": "text", "type": "collection", "items": [self.value(item, &items)] })
            }
            Type::Named(name) => self.named(name, at),
        }
    }

    fn named(&mut self, name: &'a str, at: &str) -> Value {
        // A name that is not among the types is an id.
        let Some(item) = self.module.find(name) else { return "text".into() };
        match &item.kind {
            TypeKind::Enum(variants) => variants.first().map_or("text", |variant| variant.text.as_str()).into(),
            TypeKind::Alias(ty) | TypeKind::NewOrExisting { new: ty, .. } => self.value(ty, at),
            TypeKind::Union { members, .. } => {
                self.any.push(at.to_owned());
                members.first().map_or(Value::Null, |(_, ty)| self.value(ty, at))
            }
            TypeKind::Struct(of) => self.structure(name, of, at),
        }
    }

    fn structure(&mut self, name: &'a str, of: &'a Struct, at: &str) -> Value {
        let whole = self.whole.insert(name);
        let mut members = Map::new();
        for field in of.fields.iter().filter(|field| whole || field.form == Form::Plain) {
            let at = format!("{at}/{}", field.wire);
            if field.form == Form::Plain {
                self.required.push(at.clone());
            }
            members.insert(field.wire.clone(), self.value(&field.ty, &at));
        }
        Value::Object(members)
    }
}
