//! Refuses a checked-in document that its overlay does not describe completely.

use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::input::overlay::Common;
use crate::codegen::input::overlay::Place;
use crate::codegen::ir::{Direction, Module, Operation, Struct, TypeItem, TypeKind};
use crate::codegen::lower::context::OTHER_VALUE;
use crate::codegen::lower::core_types;
use crate::codegen::lower::schemas::MAX_ARGUMENTS;

/// An operation takes the ids of its path, whose types differ, and its body.
const MAX_ARGUMENTS_OF_OPERATION: usize = 7;

/// Words that begin a question, and no doc.
const QUESTIONS: &[&str] = &["How", "What", "When", "Where", "Whether", "Which", "Who", "Why"];

/// Refuses a module with an item that a user can see and that no overlay describes.
pub(crate) fn check(source: &Source, module: &Module) -> Result<(), Failure> {
    crate::codegen::one_failure(missing(source, module))
}

/// Returns everything that a user can see and that no overlay describes.
pub(crate) fn missing(source: &Source, module: &Module) -> Vec<Failure> {
    let overlay = &source.overlay;
    let mut missing = Missing { source, module, failures: Vec::new() };
    missing.doc(&module.doc, None, "the document");
    for id in module.ids.iter().filter(|id| module.owns(&id.rust)) {
        missing.doc(&id.doc, overlay.ids.get(&id.rust).map(|entry| &entry.place), &format!("[ids.{}]", id.rust));
    }
    for item in module.types.iter().filter(|item| module.owns(&item.rust)) {
        let (place, key) = said_of(source, item);
        // An input or a change has words of its own, else those of what is read.
        let keys = match &item.kind {
            TypeKind::Struct(of) if of.direction == Direction::Input => ", by `input_doc`, else `doc`",
            TypeKind::Struct(of) if of.direction == Direction::Update => ", by `update_doc`, else `input_doc` or `doc`",
            _ => "",
        };
        missing.doc(&item.doc, place, &format!("[{key}] ({}{keys})", item.rust));
        match &item.kind {
            TypeKind::Struct(of) => missing.of_struct(item, of, place, &key),
            TypeKind::Enum(variants) => {
                for variant in variants {
                    let key = format!("[{key}.values.{:?}]", variant.text);
                    missing.doc(&variant.doc, place, &key);
                    if variant.rust == OTHER_VALUE {
                        missing.refuse(place, format!("{key} needs a `name`: `{OTHER_VALUE}` reads like `Other`"));
                    }
                }
            }
            TypeKind::Union { .. } | TypeKind::NewOrExisting { .. } | TypeKind::Alias(_) => {}
        }
    }
    for kind in &module.kinds {
        let place = overlay.resources.get(&kind.rust).map(|entry| &entry.place);
        missing.names_no_operation(&kind.doc, place, &format!("[resources.{}]", kind.rust));
    }
    for operation in &module.operations {
        missing.of_operation(operation, overlay.operations.get(&operation.id).map(|entry| &entry.place));
    }
    missing.failures
}

/// Returns what is wrong with entries that no document uses.
pub(crate) fn unused(common: &Common) -> impl Iterator<Item = String> {
    let docs = common.fields.keys().chain(common.parameters.keys());
    let docs = docs.map(|name| format!("no document takes the doc of `{name}`"));
    let types = common.types.keys().map(|name| match core_types::known(name) {
        Some(_) => format!("no document has a `{name}`"),
        None => format!("core has no type `{name}` that documents share"),
    });
    docs.chain(types)
}

/// Removes the entries that something in a document uses.
pub(crate) fn remove_used(common: &mut Common, source: &Source, module: &Module) {
    let used = core_types::used(&source.overlay.common, &source.document);
    common.types.retain(|name, _| !used.contains(name.as_str()));
    for item in &module.types {
        if let TypeKind::Struct(of) = &item.kind {
            common
                .fields
                .retain(|name, doc| !of.fields.iter().any(|field| field.wire == *name && field.doc == doc.trim()));
        }
    }
    for operation in &module.operations {
        let has = |name: &str, doc: &str| {
            operation.parameters.iter().any(|parameter| parameter.wire == name && parameter.doc == doc.trim())
        };
        common.parameters.retain(|name, doc| !has(name, doc));
    }
}

/// Collects missing entries.
struct Missing<'a> {
    source: &'a Source,
    module: &'a Module,
    failures: Vec<Failure>,
}

impl Missing<'_> {
    fn refuse(&mut self, place: Option<&Place>, text: String) {
        let failure = Failure::new(text);
        self.failures.push(match place {
            Some(place) => failure.at(&place.file, Some(place.line)),
            None => failure.at(&self.source.overlay.folder, None),
        });
    }

    fn doc(&mut self, doc: &str, place: Option<&Place>, what: &str) {
        let first = doc.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        if doc.is_empty() {
            self.refuse(place, format!("{what} has no doc"));
        } else if QUESTIONS.contains(&first) {
            self.refuse(place, format!("the doc of {what} begins with `{first}`: begin with a noun or a verb"));
        }
        self.names_no_operation(doc, place, what);
    }

    /// Refuses the names of operation types, which programs that use the nouns of the facade do not name.
    fn names_no_operation(&mut self, text: &str, place: Option<&Place>, what: &str) {
        for name in text.split('`').skip(1).step_by(2) {
            let is_operation =
                self.module.facade.is_some() && self.module.operations.iter().any(|operation| operation.rust == name);
            if is_operation && self.module.find(name).is_none() {
                self.refuse(place, format!("{what} names the operation `{name}`, which the facade does not show"));
            }
        }
    }

    fn of_struct(&mut self, item: &TypeItem, of: &Struct, place: Option<&Place>, key: &str) {
        let schema = self.source.document.schemas.get(&item.vendor);
        for field in &of.fields {
            let key = format!("[{key}.fields.{:?}]", field.wire);
            self.doc(&field.doc, place, &key);
            let nullable =
                schema.and_then(|schema| schema.properties.get(&field.wire)).is_some_and(|child| child.nullable);
            let entry = self.source.overlay.field(&item.vendor, &field.wire).and_then(|entry| entry.null);
            if nullable && entry.is_none() && of.direction != Direction::Output {
                self.refuse(
                    place,
                    format!("{key} can be null and is sent: say `null`, whether null has a meaning of its own"),
                );
            }
        }
        let required = of.fields.iter().filter(|field| field.required).count();
        if of.direction != Direction::Output && required > MAX_ARGUMENTS {
            let text = format!(
                "`{}::new` would take {required} arguments, which cannot be setters; say `required = false` of some",
                item.rust
            );
            self.refuse(place, format!("[{key}]: {text}"));
        }
    }

    fn of_operation(&mut self, operation: &Operation, place: Option<&Place>) {
        let key = format!("[operations.{}]", operation.id);
        self.doc(&operation.doc, place, &key);
        self.names_no_operation(&operation.note, place, &format!("{key}.note"));
        self.doc(&operation.new_doc, place, &format!("{key}.new"));
        // The name and the docs of `new` say what a required one is.
        for parameter in operation.parameters.iter().filter(|parameter| !parameter.required) {
            self.doc(&parameter.doc, place, &format!("[operations.{}.parameters.{:?}]", operation.id, parameter.wire));
        }
        let body = operation.body.iter().filter(|body| body.required).count();
        let required = operation.parameters.iter().filter(|parameter| parameter.required).count() + body;
        if required > MAX_ARGUMENTS_OF_OPERATION {
            self.refuse(place, format!("{key}: `new` would take {required} arguments"));
        }
    }
}

/// The overlay's entry for a type and its key.
fn said_of<'a>(source: &'a Source, item: &TypeItem) -> (Option<&'a Place>, String) {
    if item.vendor.is_empty() {
        let entry = source.overlay.enums.get(&item.rust);
        return (entry.map(|entry| &entry.place), format!("enums.{}", item.rust));
    }
    let entry = source.overlay.schemas.get(&item.vendor);
    (entry.map(|entry| &entry.place), format!("schemas.{}", item.vendor))
}
