//! The public surface of a document, item by item: what callers name, send and read.
//!
//! Unlike the whole module it exists for documents that the generator refuses: each item is there, or the reason why
//! it is not.

use std::collections::{BTreeMap, BTreeSet};

use super::input::Source;
use super::ir::{Direction, Field, Operation, Type, TypeItem};
use super::lower::context::Lowering;
use super::lower::{self, names, operations, schemas};
use super::modules;

mod nouns;

pub(crate) use self::nouns::Noun;

/// An item, or the reason why there is none.
pub(crate) type Outcome<T> = Result<T, String>;

/// Everything that a document adds to the crates.
pub(crate) struct Surface {
    /// Operations by id.
    pub(crate) operations: BTreeMap<String, Outcome<Operation>>,
    /// Types by schema and direction.
    pub(crate) types: BTreeMap<(String, Direction), Outcome<TypeItem>>,
    /// Enums of inline lists of values, by Rust name.
    pub(crate) enums: BTreeMap<String, TypeItem>,
    /// The collections of the facade, and the parents without a GET.
    pub(crate) nouns: Vec<Noun>,
    /// The credentials of operations without their own; the reason if the generator refuses the choice.
    pub(crate) auth: Outcome<Vec<&'static str>>,
    /// The modules of operations by their ids, where the document has several.
    pub(crate) modules: BTreeMap<String, String>,
}

impl Surface {
    /// Lowers what can be lowered.
    pub(crate) fn of(source: &Source) -> Self {
        let mut lowering = Lowering::new(source);
        let (mut types, mut lowered) = (Vec::new(), Vec::new());
        let (mut kept, mut keys) = (Vec::new(), Vec::new());
        for (name, schema) in &source.document.schemas {
            for direction in lowering.usage.directions(name) {
                // Lists that are sent, and envelopes of what is sent in them, are no types of their own.
                if direction == Direction::Input && lowering.is_transparent(name) {
                    continue;
                }
                let key = (name.clone(), direction);
                match schemas::item(&mut lowering, name, schema, direction) {
                    Ok(item) => {
                        keys.push(key);
                        kept.push(item);
                    }
                    Err(failure) => types.push((key, Err(failure.to_string()))),
                }
            }
        }
        let mut whole = Vec::new();
        for operation in source.document.operations() {
            match operations::one(&mut lowering, operation) {
                Ok(operation) => whole.push(operation),
                Err(failure) => lowered.push((operation.id.clone(), Err(failure.to_string()))),
            }
        }
        kept.extend(lowering.take_enums());
        // An overlay is of one version: what it says of another one in vain is left out.
        let (module, _) = lower::assembled(&mut lowering, kept, whole, BTreeMap::new());
        let nouns = nouns::of(&module);
        let auth = lower::auth(source).map_err(|failure| failure.to_string());
        let modules = modules::by_operation(source, &module);
        let mut enums = BTreeMap::new();
        let mut keys = keys.into_iter();
        for item in module.types {
            match keys.next() {
                Some(key) => types.push((key, Ok(item))),
                None => drop(enums.insert(item.rust.clone(), item)),
            }
        }
        lowered.extend(module.operations.into_iter().map(|operation| (operation.id.clone(), Ok(operation))));
        let (operations, types) = (lowered.into_iter().collect(), types.into_iter().collect());
        Self { operations, types, enums, nouns, auth, modules }
    }

    /// The type of a schema where it is read or sent; one that is used both ways is either.
    pub(crate) fn in_direction(&self, schema: &str, direction: Direction) -> Option<&Outcome<TypeItem>> {
        let at = |direction| self.types.get(&(schema.to_owned(), direction));
        match direction {
            Direction::Update => at(Direction::Update),
            direction => at(direction).or_else(|| at(Direction::Both)),
        }
    }

    /// Returns true if there is no type of a schema in one of its directions.
    pub(crate) fn refuses(&self, schema: &str) -> bool {
        let all = [Direction::Output, Direction::Input, Direction::Update, Direction::Both];
        all.into_iter().any(|direction| self.types.get(&(schema.to_owned(), direction)).is_some_and(Result::is_err))
    }

    /// The names of schemas that become types.
    pub(crate) fn schemas(&self) -> BTreeSet<&str> {
        self.types.keys().map(|(name, _)| name.as_str()).collect()
    }
}

/// A type as Rust writes it.
pub(crate) fn rust(ty: &Type) -> String {
    match ty {
        Type::Text => "String".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::U16 => "u16".to_owned(),
        Type::U32 => "u32".to_owned(),
        Type::U64 => "u64".to_owned(),
        Type::I64 => "i64".to_owned(),
        Type::F64 => "f64".to_owned(),
        Type::Json => "Value".to_owned(),
        Type::Core(name) => (*name).to_owned(),
        Type::LanNumber => "LanId".to_owned(),
        Type::Existing(inner) => rust(inner),
        Type::Named(name) => name.clone(),
        Type::List(inner) => format!("Vec<{}>", rust(inner)),
        Type::Map(inner) => format!("BTreeMap<String, {}>", rust(inner)),
        Type::Page(inner) => format!("List<{}>", rust(inner)),
        Type::Items { item, .. } => format!("Vec<{}>", rust(item)),
    }
}

/// The Rust name of a member by rule.
pub(crate) fn field_name(wire: &str) -> String {
    names::snake(wire)
}

/// The type of a field without the field's own name, which that of an inline enum has in it.
pub(crate) fn rust_without_name(field: &Field) -> String {
    rust(&field.ty).replace(&names::pascal(&field.wire), "_")
}
