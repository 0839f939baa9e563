//! Every entry of an overlay matches something.

use super::ir::{Answer, Module, Type, TypeKind};
use super::overlay::{Place, ValueEntry};
use super::source::Source;
use super::{operations, shape};
use crate::Failure;

/// Refuses an overlay that speaks of what is not there.
pub(super) fn check(source: &Source, module: &Module) -> Result<(), Failure> {
    let overlay = &source.overlay;
    for (id, entry) in &overlay.operations {
        if source.document.operation(id).is_none() {
            return Err(entry.place.failure(format!("there is no operation `{id}`")));
        }
        for name in entry.value.parameters.keys() {
            if !operations::has_parameter(source, Some(id), name.get_ref()) {
                let text = format!("the operation `{id}` has no parameter `{}`", name.get_ref());
                return Err(overlay.place_in(&entry.place, name).failure(text));
            }
        }
    }
    for (name, entry) in &overlay.parameters {
        if !operations::has_parameter(source, None, name) {
            return Err(entry.place.failure(format!("no operation has a parameter `{name}`")));
        }
    }
    for (name, entry) in &overlay.schemas {
        let Some(schema) = source.document.schemas.get(name) else {
            return Err(entry.place.failure(format!("there is no schema `{name}`")));
        };
        for field in entry.value.fields.keys() {
            if !schema.properties.contains_key(field.get_ref()) {
                let text = format!("the schema `{name}` has no member `{}`", field.get_ref());
                return Err(overlay.place_in(&entry.place, field).failure(text));
            }
        }
        let values = shape::text_values(schema).unwrap_or_default();
        for (value, said) in &entry.value.values {
            let place = overlay.place_in(&entry.place, value);
            check_value(name, value.get_ref(), said, values.contains(value.get_ref()), &place)?;
        }
    }
    check_types(source, module)?;
    for (name, entry) in &overlay.lifecycles {
        if module.find(name).is_none() {
            return Err(entry.place.failure(format!("there is no type `{name}`")));
        }
    }
    Ok(())
}

/// Ids and enums must be the type of something; the values of an enum must be in a list of the document.
fn check_types(source: &Source, module: &Module) -> Result<(), Failure> {
    let overlay = &source.overlay;
    for (name, entry) in &overlay.ids {
        if !uses(module, name) {
            return Err(entry.place.failure(format!("nothing is of the type `{name}`")));
        }
    }
    for (name, entry) in &overlay.enums {
        let Some(TypeKind::Enum(variants)) = module.find(name).map(|item| &item.kind) else {
            return Err(entry.place.failure(format!("nothing is of the type `{name}`")));
        };
        if variants.is_empty() {
            let text = format!("no member or parameter of the type `{name}` has a list of values");
            return Err(entry.place.failure(text));
        }
        for (value, said) in &entry.value.values {
            let known = said.extra.is_some() || variants.iter().any(|variant| variant.text == *value.get_ref());
            check_value(name, value.get_ref(), said, known, &overlay.place_in(&entry.place, value))?;
        }
    }
    Ok(())
}

fn check_value(name: &str, value: &str, said: &ValueEntry, known: bool, place: &Place) -> Result<(), Failure> {
    if known || said.extra.is_some() {
        return Ok(());
    }
    Err(place.failure(format!("`{name}` has no value `{value}`; if it was seen elsewhere, say where: `extra = …`")))
}

fn uses(module: &Module, name: &str) -> bool {
    let mut used = false;
    let mut look = |ty: &Type| used |= matches!(ty, Type::Named(named) if named == name);
    for item in &module.types {
        match &item.kind {
            TypeKind::Struct(of) => of.fields.iter().for_each(|field| field.ty.each(&mut look)),
            TypeKind::Union { members, .. } => members.iter().for_each(|(_, ty)| ty.each(&mut look)),
            TypeKind::Alias(ty) => ty.each(&mut look),
            TypeKind::Enum(_) => {}
        }
    }
    for operation in &module.operations {
        operation.parameters.iter().for_each(|parameter| parameter.ty.each(&mut look));
        operation.body.iter().for_each(|body| body.ty.each(&mut look));
        if let Answer::Json(ty) | Answer::OptionalJson(ty) = &operation.answer {
            ty.each(&mut look);
        }
    }
    used
}
