//! Refuses two things of one name.

use std::collections::{BTreeMap, BTreeSet};

use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::ir::{Field, Module, Operation, Type, TypeKind, Variant};

/// Names that generated code needs for itself.
const RESERVED: &[&str] =
    &["BTreeMap", "Box", "Deserialize", "Err", "None", "Ok", "Option", "Result", "Serialize", "Some", "String", "Vec"];

/// Methods that operations have anyway, so that no setter can be called so.
const METHODS: &[&str] = &["at", "clone", "filter", "filters", "new", "request", "response", "window"];

/// Refuses a module in which types, ids or operations share a name.
pub(crate) fn check(source: &Source, module: &Module) -> Result<(), Failure> {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    let ids = module.ids.iter().map(|id| (id.rust.as_str(), "/components/schemas", format!("the id {}", id.rust)));
    let types = module.types.iter().map(|item| {
        let vendor = if item.vendor.is_empty() { "an enum in place" } else { item.vendor.as_str() };
        (item.rust.as_str(), item.pointer.as_str(), format!("the schema {vendor}"))
    });
    let operations = module.operations.iter().map(|operation| {
        let what = format!("{} {} ({})", operation.method, operation.path, operation.id);
        (operation.rust.as_str(), operation.pointer.as_str(), what)
    });
    let mut failures = Vec::new();
    for (name, pointer, what) in ids.chain(types).chain(operations) {
        if RESERVED.contains(&name) || !is_name(name) {
            failures.push(source.failure(pointer, format!("{what} cannot be called `{name}`; name it in the overlay")));
        }
        if let Some(first) = seen.insert(name, what.clone()) {
            let text = format!("{first} and {what} would both be called `{name}`; name one in the overlay");
            failures.push(source.failure(pointer, text));
        }
    }
    failures.extend(misnamed_replacements(source, module));
    for operation in &module.operations {
        let mut seen = BTreeSet::new();
        let body = operation.body.iter().map(|body| body.rust.as_str()).filter(|name| !name.is_empty());
        for name in operation.parameters.iter().map(|parameter| parameter.rust.as_str()).chain(body) {
            if METHODS.contains(&name) || !is_name(name) {
                let text = format!("no parameter of {} can be called `{name}`; name it in the overlay", operation.id);
                failures.push(source.failure(&operation.pointer, text));
            }
            if !seen.insert(name) {
                let text =
                    format!("two parameters of {} would be called `{name}`; name one in the overlay", operation.id);
                failures.push(source.failure(&operation.pointer, text));
            }
        }
    }
    for item in &module.types {
        let checked = match &item.kind {
            TypeKind::Struct(of) => check_fields(source, &item.rust, &of.fields),
            TypeKind::Enum(variants) => check_variants(source, &item.rust, variants, &item.pointer),
            TypeKind::Union { .. } | TypeKind::NewOrExisting { .. } | TypeKind::Alias(_) => Ok(()),
        };
        failures.extend(checked.err());
    }
    crate::codegen::one_failure(failures)
}

/// Refuses a type called an update of which a PUT is the only use: members that are not set return to their defaults
/// there, and in an update they stay as they are.
fn misnamed_replacements<'a>(source: &'a Source, module: &'a Module) -> impl Iterator<Item = Failure> + 'a {
    let input_of = |operation: &'a Operation| match operation.body.as_ref().map(|body| &body.ty) {
        Some(Type::Named(name)) => Some(name.as_str()),
        _ => None,
    };
    let is_patched = move |name: &str| {
        module.operations.iter().any(|operation| operation.method == "PATCH" && input_of(operation) == Some(name))
    };
    module.operations.iter().filter(|operation| operation.method == "PUT").filter_map(move |operation| {
        let name = input_of(operation).filter(|name| name.ends_with("Update") && !is_patched(name))?;
        let text = format!("`{name}` is sent by the PUT {} alone: call it a replacement in the overlay", operation.id);
        Some(source.failure(&operation.pointer, text))
    })
}

/// Refuses an enum in which two values share a name.
fn check_variants(source: &Source, name: &str, variants: &[Variant], pointer: &str) -> Result<(), Failure> {
    let mut seen = BTreeMap::new();
    for variant in variants {
        if !is_name(&variant.rust) {
            let text = format!("the value `{}` of {name} cannot be called `{}`", variant.text, variant.rust);
            return Err(source.failure(pointer, text));
        }
        if let Some(first) = seen.insert(&variant.rust, &variant.text) {
            let (second, rust) = (&variant.text, &variant.rust);
            let text = format!(
                "the values `{first}` and `{second}` of {name} would both be called `{rust}`; name one in the overlay"
            );
            return Err(source.failure(pointer, text));
        }
    }
    Ok(())
}

/// Refuses a struct in which two fields share a name.
fn check_fields(source: &Source, site: &str, fields: &[Field]) -> Result<(), Failure> {
    let mut seen = BTreeMap::new();
    for field in fields {
        if !is_name(&field.rust) || field.rust == "new" {
            let text = format!("the member `{}` of {site} cannot be called `{}`", field.wire, field.rust);
            return Err(source.failure(&field.pointer, text));
        }
        if let Some(first) = seen.insert(&field.rust, &field.wire) {
            let (second, rust) = (&field.wire, &field.rust);
            let text = format!(
                "the members `{first}` and `{second}` of {site} would both be called `{rust}`; name one in the overlay"
            );
            return Err(source.failure(&field.pointer, text));
        }
    }
    Ok(())
}

/// Returns true if Rust accepts this as a name: letters, digits, underscores, and no keyword.
fn is_name(name: &str) -> bool {
    syn::parse_str::<proc_macro2::Ident>(name).is_ok()
}
