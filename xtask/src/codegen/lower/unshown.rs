//! Members of a creation that no entry of the list can have: a lost creation must be recognised without them.

use std::collections::BTreeSet;

use crate::codegen::ir::{Kind, Module, Type, TypeItem, TypeKind};

/// The members of a creation that the type of the entries does not declare or write, such as a password. Dots lead into
/// objects: `auth.psk`.
pub(super) fn undeclared(module: &Module, kind: &Kind) -> Vec<String> {
    let create = kind.create.as_ref().and_then(|verb| module.operations.iter().find(|one| one.rust == verb.operation));
    let body = create.and_then(|operation| operation.body.as_ref());
    let (Some(body), Some(list), Some(_)) = (body, &kind.list, &kind.new_name) else { return Vec::new() };
    let (sent, shown) = match (module.field(&body.ty, "properties"), module.field(&list.entry, "properties")) {
        (Some(sent), Some(shown)) => (&sent.ty, &shown.ty),
        (None, Some(shown)) => (&body.ty, &shown.ty),
        (_, None) => (&body.ty, &list.entry),
    };
    let mut found = Vec::new();
    compare(module, sent, shown, "", &mut found);
    found
}

fn compare(module: &Module, sent: &Type, shown: &Type, prefix: &str, found: &mut Vec<String>) {
    // Only two objects are compared: of a list, the search compares each item as it is.
    let (Some(sent), Some(_)) = (module.struct_name(sent), module.struct_name(shown)) else { return };
    let Some(TypeKind::Struct(sent)) = module.find(sent).map(|item| &item.kind) else { return };
    for field in &sent.fields {
        let path = format!("{prefix}{}", field.wire);
        match module.field(shown, &field.wire) {
            // A secret that was read is not written again.
            Some(inner) if module.holds_secret(&inner.ty) => found.push(path),
            None => found.push(path),
            // A type may contain itself.
            Some(_) if path.split('.').count() > 8 => {}
            Some(inner) => compare(module, &field.ty, &inner.ty, &format!("{path}."), found),
        }
    }
}

impl Module {
    /// Returns true if a value is a secret, or a choice of which one holds a secret.
    pub(crate) fn holds_secret(&self, ty: &Type) -> bool {
        let mut secret = false;
        ty.each(&mut |ty| {
            secret |= match ty {
                Type::Named(name) => match self.find(name).map(|item| &item.kind) {
                    Some(TypeKind::Union { members, .. }) => members.iter().any(|(_, ty)| self.reaches_secret(ty)),
                    _ => false,
                },
                ty => *ty == Type::Core("Secret"),
            };
        });
        secret
    }

    /// Returns true if a value is a secret or has one at any depth.
    pub(crate) fn reaches_secret(&self, ty: &Type) -> bool {
        let (mut open, mut seen) = (vec![ty], BTreeSet::new());
        while let Some(ty) = open.pop() {
            let (mut named, mut secret) = (Vec::new(), false);
            ty.each(&mut |ty| match ty {
                Type::Core("Secret") => secret = true,
                Type::Named(name) => named.extend(self.find(name)),
                _ => {}
            });
            if secret {
                return true;
            }
            // A type may contain itself.
            named.retain(|item| seen.insert(item.rust.as_str()));
            open.extend(named.into_iter().flat_map(TypeItem::parts));
        }
        false
    }
}
