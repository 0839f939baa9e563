//! Which content that is read becomes which changes: for callers that read a thing, change it, and send it back.

use crate::codegen::ir::{Direction, Module, Operation, Response, Type, TypeKind};

/// Marks the bodies of PATCH, and those that only a PUT sends, with the content of what these return.
pub(super) fn lower(module: &mut Module) {
    let found: Vec<_> = module.operations.iter().filter_map(|operation| content_of(module, operation)).collect();
    for (update, content) in found {
        if let Some(item) = module.types.iter_mut().find(|item| item.rust == update)
            && let TypeKind::Struct(of) = &mut item.kind
        {
            of.made_from = Some(content);
        }
    }
}

/// Returns the type that an operation sends, and the content of the type that it returns.
fn content_of(module: &Module, operation: &Operation) -> Option<(String, String)> {
    let Type::Named(update) = &operation.body.as_ref()?.ty else { return None };
    let TypeKind::Struct(sent) = &module.find(update)?.kind else { return None };
    let (Response::Json(read) | Response::OptionalJson(read)) = &operation.response else { return None };
    let whole = module.struct_name(read)?;
    let content = match module.field(read, "properties").map(|field| &field.ty) {
        Some(properties) => module.struct_name(properties)?,
        None => whole,
    };
    let TypeKind::Struct(of) = &module.find(content)?.kind else { return None };
    let alike = of.fields.iter().any(|field| sent.fields.iter().any(|other| other.takes(field)));
    let changes = sent.direction == Direction::Update || is_replacement(module, operation, update);
    (changes && alike).then(|| (update.clone(), content.to_owned()))
}

/// Returns true for a body that a PUT sends, and nothing that creates.
fn is_replacement(module: &Module, operation: &Operation, body: &str) -> bool {
    let sends = |other: &&Operation| other.body.as_ref().is_some_and(|sent| sent.ty == Type::Named(body.to_owned()));
    operation.method == "PUT" && module.operations.iter().filter(sends).all(|other| other.method == "PUT")
}

/// The doc of a member without the clause about its default, which a creation has: in an update, a member that is not
/// set stays as it is.
pub(super) fn without_default(doc: &str) -> String {
    let Some(at) = doc.find("by default") else { return doc.to_owned() };
    let begin = doc[..at].rfind(", ").max(doc[..at].rfind("; "));
    let end = doc[at..].find([';', '.']).map(|length| at + length);
    match (begin, end) {
        (Some(begin), Some(end)) => format!("{}{}", &doc[..begin], &doc[end..]),
        _ => doc.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn updates_have_no_defaults_of_creations() {
        for (doc, expected) in [
            ("Bus of the volume; `VIRTIO` by default.", "Bus of the volume."),
            ("CPU family; chosen by the API by default. Never empty.", "CPU family. Never empty."),
            ("Host name, by default made of the name; at most 63 characters.", "Host name; at most 63 characters."),
            ("In milliseconds; 50,000 by default.", "In milliseconds."),
            ("Name.", "Name."),
            ("By default.", "By default."),
        ] {
            assert_eq!(without_default(doc), expected);
        }
    }
}
