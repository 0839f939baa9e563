//! From a document and its overlay to what is to be written.

use std::collections::BTreeMap;

use ionoscloud_spec::{Document, Schema, SchemaType};
use sha2::{Digest as _, Sha256};

use super::ir::{Direction, Id, Module, Product, Server, ServerVariable, Type, TypeItem, TypeKind, Variant};
use super::overlay::{Place, ValueEntry};
use super::reach::Reach;
use super::source::Source;
use super::{names, operations, overlay_check, resources, schemas, security, shape, unique};
use crate::Failure;

/// Text types of core that an overlay may name.
const CORE_TEXTS: &[&str] = &["Timestamp", "Secret", "DatacenterId", "LanId", "Location", "ContractNumber"];

/// The work in progress on one document.
pub(super) struct Lowering<'a> {
    pub(super) source: &'a Source,
    pub(super) reach: Reach,
    /// Enums from inline lists of values, by Rust name.
    enums: BTreeMap<String, TypeItem>,
}

/// Lowers a document.
pub(crate) fn lower(source: &Source) -> Result<Module, Failure> {
    let mut lowering = Lowering { source, reach: Reach::new(source), enums: BTreeMap::new() };
    let (mut types, fates) = schemas::lower(&mut lowering)?;
    let operations = operations::lower(&mut lowering, &types)?;
    types.extend(std::mem::take(&mut lowering.enums).into_values());
    let document = &source.document;
    let ids = source.overlay.ids.iter();
    let ids = ids.map(|(rust, entry)| Id { rust: rust.clone(), doc: text(entry.value.doc.as_ref()) }).collect();
    let mut module = Module {
        document: document.name.clone(),
        sha256: Sha256::digest(source.text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect(),
        path: module_path(source),
        doc: source.overlay.document.doc.clone().unwrap_or_default(),
        product: product(source),
        ids,
        types,
        operations,
        kinds: Vec::new(),
        keys: Vec::new(),
        fates,
    };
    schemas::attach_lifecycles(source, &mut module)?;
    schemas::box_recursion(&mut module);
    resources::lower(source, &mut module)?;
    overlay_check::check(source, &lowering.reach, &module)?;
    unique::check(source, &module)?;
    Ok(module)
}

/// A documentation text, empty if there is none.
pub(super) fn text(doc: Option<&String>) -> String {
    doc.map(|doc| doc.trim().to_owned()).unwrap_or_default()
}

impl Lowering<'_> {
    /// The type of a value.
    ///
    /// `owner` names the enum that an inline list of values becomes, and the file it goes to.
    pub(super) fn type_of(
        &mut self,
        schema: &Schema,
        direction: Direction,
        owner: &Owner<'_>,
    ) -> Result<Type, Failure> {
        let schema = shape::unwrap(schema);
        if let Some(name) = schema.referenced_name() {
            return Ok(Type::Named(self.reach.rust_name(self.source, name, direction)));
        }
        if !schema.all_of.is_empty() {
            return Err(self.source.failure(owner.pointer, "an `allOf` of several schemas is not supported"));
        }
        if let Some(values) = shape::text_values(schema) {
            self.add_enum(owner.name, &values, owner)?;
            return Ok(Type::Named(owner.name.to_owned()));
        }
        if let Some(values) = shape::map_values(schema) {
            let inner = values.map_or(Ok(Type::Json), |values| self.type_of(values, direction, owner))?;
            return Ok(Type::Map(Box::new(inner)));
        }
        Ok(match schema.schema_type {
            Some(SchemaType::String) if schema.format.as_deref() == Some("date-time") => Type::Core("Timestamp"),
            Some(SchemaType::String) => Type::Text,
            Some(SchemaType::Boolean) => Type::Bool,
            Some(SchemaType::Number) => Type::F64,
            Some(SchemaType::Integer) => integer(schema),
            Some(SchemaType::Array) => {
                let items = schema.items.as_deref();
                let inner = items.map_or(Ok(Type::Json), |items| self.type_of(items, direction, owner))?;
                Type::List(Box::new(inner))
            }
            Some(SchemaType::Object) | None if !shape::is_object(schema) && schema.one_of.is_empty() => Type::Json,
            Some(SchemaType::Object) | None => {
                let text = "an object or a choice in place, without a name; give it one below components.schemas";
                return Err(self.source.failure(owner.pointer, text));
            }
        })
    }

    /// The type that an overlay names; a list's or a map's name is that of its items.
    pub(super) fn named_type(
        &mut self,
        name: &str,
        schema: &Schema,
        direction: Direction,
        owner: &Owner<'_>,
    ) -> Result<Type, Failure> {
        let schema = shape::unwrap(schema);
        let inline = self.source.document.follow(schema);
        if inline.schema_type == Some(SchemaType::Array)
            && let Some(items) = inline.items.as_deref()
        {
            return self.named_type(name, items, direction, owner).map(|inner| Type::List(Box::new(inner)));
        }
        if let Some(Some(values)) = shape::map_values(inline) {
            return self.named_type(name, values, direction, owner).map(|inner| Type::Map(Box::new(inner)));
        }
        Ok(match name {
            "String" => Type::Text,
            "bool" => Type::Bool,
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
                    self.add_enum(name, &values, &Owner { name, ..*owner })?;
                } else if let Some(target) = super::reach::schema_named(self.source, name) {
                    return Ok(Type::Named(self.reach.rust_name(self.source, target, direction)));
                } else if !self.source.overlay.ids.contains_key(name) {
                    let text = format!("there is no type `{name}`: neither a number, nor in [ids], [enums] or core");
                    return Err(owner.failure(self.source, text));
                }
                Type::Named(name.to_owned())
            }
        })
    }

    /// Adds an enum, or its further values if another field has made it already.
    fn add_enum(&mut self, name: &str, values: &[String], owner: &Owner<'_>) -> Result<(), Failure> {
        let entry = self.source.overlay.enums.get(name);
        let said = |text: &str| entry.and_then(|entry| entry.value.values.get(text));
        let item = self.enums.entry(name.to_owned()).or_insert_with(|| TypeItem {
            rust: name.to_owned(),
            vendor: String::new(),
            doc: text(entry.and_then(|entry| entry.value.doc.as_ref())),
            file: owner.file.to_owned(),
            kind: TypeKind::Enum(Vec::new()),
            pointer: owner.pointer.to_owned(),
        });
        if entry.is_none() && item.pointer != owner.pointer {
            let text = format!(
                "the values here and those at {} would both be called `{name}`; name one: `type` in the overlay, and [enums]",
                item.pointer
            );
            return Err(self.source.failure(owner.pointer, text));
        }
        let TypeKind::Enum(variants) = &mut item.kind else { return Ok(()) };
        let extra = entry.into_iter().flat_map(|entry| &entry.value.values).filter(|(_, value)| value.extra.is_some());
        let extra: Vec<String> = extra.map(|(value, _)| value.get_ref().clone()).collect();
        for value in values.iter().chain(&extra) {
            if !variants.iter().any(|variant| variant.text == *value) {
                variants.push(variant(value, said(value)));
            }
        }
        unique::check_variants(self.source, name, variants, owner.pointer)
    }
}

/// What a type is for: it names inline enums and tells messages their place.
#[derive(Clone, Copy)]
pub(super) struct Owner<'a> {
    pub(super) name: &'a str,
    pub(super) file: &'a str,
    pub(super) pointer: &'a str,
    /// Of the overlay entry that speaks of it.
    pub(super) place: Option<&'a Place>,
}

impl Owner<'_> {
    pub(super) fn failure(&self, source: &Source, text: String) -> Failure {
        match self.place {
            Some(place) => place.failure(text),
            None => source.failure(self.pointer, text),
        }
    }
}

/// A value of an enum.
pub(super) fn variant(value: &str, said: Option<&ValueEntry>) -> Variant {
    let rust = said.and_then(|said| said.name.clone()).unwrap_or_else(|| names::pascal(value));
    // `Other` is what every open enum calls the values it does not know.
    let rust = if rust == "Other" { "OtherValue".to_owned() } else { rust };
    Variant { text: value.to_owned(), rust, doc: text(said.and_then(|said| said.doc.as_ref())) }
}

fn integer(schema: &Schema) -> Type {
    let minimum = schema.minimum.as_ref().and_then(serde_json::Number::as_f64);
    if minimum.is_some_and(|minimum| minimum >= 0.0) { Type::U64 } else { Type::I64 }
}

fn module_path(source: &Source) -> Vec<String> {
    if let Some(path) = &source.overlay.document.module {
        return path.split("::").map(str::to_owned).collect();
    }
    let name = &source.document.name;
    match name.rsplit_once("-v") {
        Some((base, version)) if version.chars().all(char::is_numeric) => {
            vec![names::snake(base), format!("v{version}")]
        }
        _ => vec![names::snake(name)],
    }
}

fn product(source: &Source) -> Product {
    let document: &Document = &source.document;
    let servers: Vec<Server> = document.servers.iter().map(server).collect();
    let first = servers.first().map(|server| server.url.as_str()).unwrap_or_default();
    let after_scheme = first.split_once("://").map_or(first, |(_, rest)| rest);
    let base_path = after_scheme.find('/').and_then(|at| after_scheme.get(at..)).unwrap_or_default();
    Product {
        key: document.product.clone(),
        config_name: source.overlay.document.config_name.clone().unwrap_or_else(|| document.product.clone()),
        version: document.version.clone(),
        base_path: base_path.trim_end_matches('/').to_owned(),
        servers,
        auth_methods: document.auth.iter().copied().map(security::variant).collect(),
    }
}

fn server(server: &ionoscloud_spec::Server) -> Server {
    let variable = |(name, variable): (&String, &ionoscloud_spec::ServerVariable)| ServerVariable {
        name: name.clone(),
        default: variable.default.clone(),
        allowed: variable.allowed.clone(),
    };
    Server {
        url: server.url.clone(),
        location: server.location.clone().unwrap_or_else(|| "global".to_owned()),
        aliases: server.aliases.clone(),
        variables: server.variables.iter().map(variable).collect(),
    }
}
