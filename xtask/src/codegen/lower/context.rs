//! The state that the steps of lowering share, and the types of values.

use std::collections::{BTreeMap, BTreeSet};

use ionoscloud_spec::{Schema, SchemaType};

use super::ids::Ids;
use super::shared_enums::SharedEnums;
use super::type_names::TypeNames;
use super::usage::{self, SchemaUsage};
use super::{circles, core_types, names, numbers, shape};
use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::input::overlay::{Place, ValueEntry};
use crate::codegen::ir::{Direction, ItemForm, Type, TypeItem, TypeKind, Variant};

/// Text types of core that an overlay may name.
const CORE_TEXTS: &[&str] = &["Timestamp", "Secret", "DatacenterId", "LanId", "Location", "ContractNumber"];

/// The text type of core that a document may write as a number.
const LAN_ID: &str = "LanId";

/// Most lists and envelopes within each other that one type is made of.
const MAX_NESTED: usize = 64;

/// The work in progress on one document.
pub(crate) struct Lowering<'a> {
    pub(crate) source: &'a Source,
    pub(crate) usage: SchemaUsage,
    pub(crate) names: TypeNames,
    pub(crate) ids: Ids,
    pub(super) shared_enums: SharedEnums,
    /// Rust names of the ids by rule that something is of.
    pub(crate) used_ids: BTreeSet<String>,
    /// Enums from inline lists of values, by Rust name.
    enums: BTreeMap<String, TypeItem>,
    /// Schemas that would be types of nothing but themselves.
    pub(super) circles: BTreeSet<String>,
    /// The lists and envelopes whose content is being lowered, outermost first.
    open: Vec<String>,
}

/// A documentation text, empty if there is none.
pub(crate) fn text(doc: Option<&String>) -> String {
    doc.map(|doc| doc.trim().to_owned()).unwrap_or_default()
}

impl<'a> Lowering<'a> {
    pub(crate) fn new(source: &'a Source) -> Self {
        let usage = SchemaUsage::new(source);
        let names = TypeNames::new(source, &usage);
        Self {
            source,
            shared_enums: SharedEnums::new(source, &usage, &names),
            names,
            usage,
            ids: Ids::new(source),
            used_ids: BTreeSet::new(),
            enums: BTreeMap::new(),
            circles: circles::find(source),
            open: Vec::new(),
        }
    }

    /// Returns true if a schema is no type of its own where it is sent: a list, or an envelope without an id.
    pub(crate) fn is_transparent(&self, name: &str) -> bool {
        let Some(schema) = self.source.document.schemas.get(name) else { return false };
        let reference = Schema { reference: Some(format!("{}{name}", Schema::REFERENCE_PREFIX)), ..Schema::default() };
        let id = schema.properties.get("id");
        let has_id = id.is_some_and(|id| usage::has(self.source, name, "id", id, Direction::Input));
        shape::list_items(schema).is_some()
            || (usage::envelope_properties(self.source, &reference).is_some() && !has_id)
    }

    /// Returns the enums that inline lists of values became.
    pub(crate) fn take_enums(&mut self) -> impl Iterator<Item = TypeItem> + use<> {
        std::mem::take(&mut self.enums).into_values()
    }

    /// The type of a value.
    ///
    /// `site` names the enum that an inline list of values becomes, and the file it goes to.
    pub(crate) fn type_of(
        &mut self,
        schema: &Schema,
        direction: Direction,
        site: &TypeSite<'_>,
    ) -> Result<Type, Failure> {
        let schema = shape::unwrap(schema);
        if let Some(name) = schema.referenced_name() {
            let target = self.source.document.follow(schema);
            if let Some(core) = core_types::of(&self.source.overlay.common, target) {
                return Ok(Type::Core(core));
            }
            if direction == Direction::Input {
                if let Some(items) = shape::list_items(target) {
                    let existing = self.source.overlay.field(name, "items").and_then(|entry| entry.existing.clone());
                    if let Some(existing) = existing {
                        let item = Box::new(self.id_named(&existing, site)?);
                        return Ok(Type::Items { item, form: ItemForm::Id });
                    }
                    let bare = shape::unwrap(items).referenced_name().is_some_and(|item| self.is_transparent(item));
                    let item = Box::new(self.content_type(name, items, site)?);
                    return Ok(Type::Items { item, form: if bare { ItemForm::Properties } else { ItemForm::Whole } });
                }
                if self.is_transparent(name)
                    && let Some(properties) = usage::envelope_properties(self.source, schema)
                {
                    return self.content_type(name, properties, site);
                }
            }
            return Ok(Type::Named(self.names.rust_name(name, direction)));
        }
        if !schema.all_of.is_empty() {
            return Err(self.source.failure(site.pointer, "an `allOf` of several schemas is not supported"));
        }
        if let Some(core) = core_types::of(&self.source.overlay.common, schema) {
            return Ok(Type::Core(core));
        }
        if let Some(values) = shape::text_values(schema) {
            self.add_enum(site.name, &values, site)?;
            return Ok(Type::Named(site.name.to_owned()));
        }
        if let Some(values) = shape::map_values(schema) {
            let inner = values.map_or(Ok(Type::Json), |values| self.type_of(values, direction, site))?;
            return Ok(Type::Map(Box::new(inner)));
        }
        Ok(match schema.schema_type {
            Some(SchemaType::String) if schema.format.as_deref() == Some("date-time") => Type::Core("Timestamp"),
            Some(SchemaType::String) => Type::Text,
            Some(SchemaType::Boolean) => Type::Bool,
            Some(SchemaType::Number) => Type::F64,
            Some(SchemaType::Integer) => numbers::integer(site.member, schema),
            Some(SchemaType::Array) => {
                let items = schema.items.as_deref();
                let inner = items.map_or(Ok(Type::Json), |items| self.type_of(items, direction, site))?;
                Type::List(Box::new(inner))
            }
            Some(SchemaType::Object) | None if !shape::is_object(schema) && schema.one_of.is_empty() => Type::Json,
            Some(SchemaType::Object) | None => {
                let text = "an object or a choice in place, without a name; give it one below components.schemas";
                return Err(self.source.failure(site.pointer, text));
            }
        })
    }

    /// The type of the content of a list or an envelope that is sent, which is no type of its own.
    fn content_type(&mut self, name: &str, content: &Schema, site: &TypeSite<'_>) -> Result<Type, Failure> {
        if self.open.iter().any(|open| open == name) {
            return Err(site.failure(self.source, format!("the list or envelope `{name}` holds itself")));
        }
        if self.open.len() >= MAX_NESTED {
            let text = format!("more than {MAX_NESTED} lists or envelopes within each other, down to `{name}`");
            return Err(site.failure(self.source, text));
        }
        self.open.push(name.to_owned());
        let ty = self.type_of(content, Direction::Input, site);
        self.open.pop();
        ty
    }

    /// Returns the type of the id that an overlay names.
    pub(crate) fn id_named(&mut self, name: &str, site: &TypeSite<'_>) -> Result<Type, Failure> {
        let text = Schema { schema_type: Some(SchemaType::String), ..Schema::default() };
        self.named_type(name, &text, Direction::Input, site)
    }

    /// Returns the type of an id by rule, and marks it as used.
    pub(crate) fn id_type(&mut self, rust: &str) -> Type {
        if let Some(core) = CORE_TEXTS.iter().find(|core| **core == rust) {
            return Type::Core(core);
        }
        if !self.source.overlay.ids.contains_key(rust) {
            self.used_ids.insert(rust.to_owned());
        }
        Type::Named(rust.to_owned())
    }

    /// The type that an overlay names; a list's or a map's name is that of its items.
    pub(crate) fn named_type(
        &mut self,
        name: &str,
        schema: &Schema,
        direction: Direction,
        site: &TypeSite<'_>,
    ) -> Result<Type, Failure> {
        let schema = shape::unwrap(schema);
        let inline = self.source.document.follow(schema);
        if inline.schema_type == Some(SchemaType::Array)
            && let Some(items) = inline.items.as_deref()
        {
            return self.named_type(name, items, direction, site).map(|inner| Type::List(Box::new(inner)));
        }
        match shape::map_values(inline) {
            Some(Some(values)) => {
                return self.named_type(name, values, direction, site).map(|inner| Type::Map(Box::new(inner)));
            }
            // Any JSON by the document.
            Some(None) if self.names.schema_of(name).is_none() => {
                let any = Schema::default();
                return self.named_type(name, &any, direction, site).map(|inner| Type::Map(Box::new(inner)));
            }
            _ => {}
        }
        if name == LAN_ID && inline.schema_type == Some(SchemaType::Integer) {
            return Ok(Type::LanNumber);
        }
        self.check_form(name, inline).map_err(|text| site.failure(self.source, text))?;
        Ok(match name {
            "String" => Type::Text,
            "bool" => Type::Bool,
            "u16" => Type::U16,
            "u32" => Type::U32,
            "u64" => Type::U64,
            "i64" => Type::I64,
            "f64" => Type::F64,
            _ => {
                if let Some(core) = CORE_TEXTS.iter().find(|core| **core == name) {
                    return Ok(Type::Core(core));
                }
                if self.source.overlay.enums.contains_key(name) {
                    let values = shape::text_values(inline).unwrap_or_default();
                    self.add_enum(name, &values, &TypeSite { name, ..*site })?;
                } else if let Some(target) =
                    self.names.schema_of(name).or_else(|| usage::schema_named(self.source, name)).map(str::to_owned)
                {
                    return Ok(Type::Named(self.names.rust_name(&target, direction)));
                } else if self.ids.is_known(name) {
                    return Ok(self.id_type(name));
                } else if !self.source.overlay.ids.contains_key(name) {
                    let text = format!("there is no type `{name}`: neither a number, nor in [ids], [enums] or core");
                    return Err(site.failure(self.source, text));
                }
                Type::Named(name.to_owned())
            }
        })
    }

    /// Refuses a type whose form on the wire is not the document's.
    fn check_form(&self, name: &str, schema: &Schema) -> Result<(), String> {
        let is_core = CORE_TEXTS.contains(&name);
        if is_core && self.names.schema_of(name).is_some() {
            return Err(format!("`{name}` is a type of core and of the document; name the document's otherwise"));
        }
        let is_text = is_core
            || name == "String"
            || self.source.overlay.ids.contains_key(name)
            || self.source.overlay.enums.contains_key(name)
            || self.ids.is_known(name);
        let number = matches!(name, "u16" | "u32" | "u64" | "i64" | "f64");
        let fits = match schema.schema_type {
            Some(SchemaType::String) => !number && name != "bool",
            Some(SchemaType::Integer | SchemaType::Number) => !is_text && name != "bool",
            Some(SchemaType::Boolean) => !is_text && !number,
            _ => true,
        };
        if fits { Ok(()) } else { Err(format!("`{name}` has another form than the document states")) }
    }

    /// Adds an enum, or its further values if another field has made it already.
    fn add_enum(&mut self, name: &str, values: &[String], site: &TypeSite<'_>) -> Result<(), Failure> {
        let entry = self.source.overlay.enums.get(name);
        let value_entry = |text: &str| entry.and_then(|entry| entry.value.values.get(text));
        let item = self.enums.entry(name.to_owned()).or_insert_with(|| TypeItem {
            rust: name.to_owned(),
            vendor: String::new(),
            doc: text(entry.and_then(|entry| entry.value.doc.as_ref())),
            file: site.file.to_owned(),
            kind: TypeKind::Enum(Vec::new()),
            pointer: site.pointer.to_owned(),
        });
        // Lists of which one holds the other are of one meaning; the enum has the values of both.
        let known = |value: &String| match &item.kind {
            TypeKind::Enum(variants) => variants.iter().any(|variant| variant.text == *value),
            _ => false,
        };
        let count = if let TypeKind::Enum(variants) = &item.kind { variants.len() } else { 0 };
        let common = values.iter().filter(|value| known(value)).count();
        let comparable = count == 0 || common == values.len() || common == count;
        if entry.is_none() && !comparable {
            let text = format!(
                "the values here and those at {} would both be called `{name}`; name one: `type` in the overlay, and [enums]",
                item.pointer
            );
            return Err(self.source.failure(site.pointer, text));
        }
        let TypeKind::Enum(variants) = &mut item.kind else { return Ok(()) };
        let extra = entry.into_iter().flat_map(|entry| &entry.value.values).filter(|(_, value)| value.extra.is_some());
        let extra: Vec<String> = extra.map(|(value, _)| value.get_ref().clone()).collect();
        for value in values.iter().chain(&extra) {
            if !variants.iter().any(|variant| variant.text == *value) {
                variants.push(variant(value, value_entry(value)));
            }
        }
        Ok(())
    }
}

/// The site of a type: the name for an inline enum, and the place for messages.
#[derive(Clone, Copy)]
pub(crate) struct TypeSite<'a> {
    pub(crate) name: &'a str,
    /// Name of the member or parameter on the wire.
    pub(crate) member: &'a str,
    pub(crate) file: &'a str,
    pub(crate) pointer: &'a str,
    /// Of the overlay entry that speaks of it.
    pub(crate) place: Option<&'a Place>,
}

impl TypeSite<'_> {
    pub(crate) fn failure(&self, source: &Source, text: String) -> Failure {
        match self.place {
            Some(place) => place.failure(text),
            None => source.failure(self.pointer, text),
        }
    }
}

/// The variant of a listed value `OTHER` until the overlay names it: `Other` is what every open enum calls the values
/// that it does not list.
pub(crate) const OTHER_VALUE: &str = "OtherValue";

/// A value of an enum.
pub(crate) fn variant(value: &str, entry: Option<&ValueEntry>) -> Variant {
    let rust = entry.and_then(|entry| entry.name.clone()).unwrap_or_else(|| names::pascal(value));
    let rust = if rust == "Other" { OTHER_VALUE.to_owned() } else { rust };
    Variant { text: value.to_owned(), rust, doc: text(entry.and_then(|entry| entry.doc.as_ref())) }
}
