//! Everything that is checked in has words of its own.

use super::ir::{Module, TypeItem, TypeKind};
use super::overlay::Place;
use super::source::Source;
use crate::Failure;

/// Refuses a module with an item that a user can see and that no overlay describes.
pub(super) fn check(source: &Source, module: &Module) -> Result<(), Failure> {
    let overlay = &source.overlay;
    let mut failures = Vec::new();
    let mut lacks = |doc: &str, place: Option<&Place>, what: String| {
        if doc.is_empty() {
            let failure = Failure::new(format!("{what} has no doc"));
            failures.push(match place {
                Some(place) => failure.at(&place.file, Some(place.line)),
                None => failure.at(&overlay.folder, None),
            });
        }
    };
    lacks(&module.doc, None, "the document".to_owned());
    for id in &module.ids {
        lacks(&id.doc, overlay.ids.get(&id.rust).map(|entry| &entry.place), format!("[ids.{}]", id.rust));
    }
    for item in &module.types {
        let (place, key) = said_of(source, item);
        lacks(&item.doc, place, format!("[{key}] ({})", item.rust));
        match &item.kind {
            TypeKind::Struct(of) => {
                for field in &of.fields {
                    lacks(&field.doc, place, format!("[{key}.fields.{:?}]", field.wire));
                }
            }
            TypeKind::Enum(variants) => {
                for variant in variants {
                    lacks(&variant.doc, place, format!("[{key}.values.{:?}]", variant.text));
                }
            }
            TypeKind::Union { .. } | TypeKind::Alias(_) => {}
        }
    }
    for operation in &module.operations {
        let place = overlay.operations.get(&operation.id).map(|entry| &entry.place);
        lacks(&operation.doc, place, format!("[operations.{}]", operation.id));
        // What is required is an argument of `new` and has no method whose docs could hold it.
        for parameter in operation.parameters.iter().filter(|parameter| !parameter.required) {
            lacks(&parameter.doc, place, format!("[operations.{}.parameters.{:?}]", operation.id, parameter.wire));
        }
    }
    super::one_failure(failures)
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
