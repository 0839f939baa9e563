//! Actions: verbs of an item or of the product that the overlay makes of operations.

use super::context::text;
use super::names;
use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::input::overlay::{ActionEntry, Place};
use crate::codegen::ir::{Action, Form, Key, Kind, Module, Operation, Response, Step, WaitFamily};

/// Adds the actions of the product and of its kinds; returns what is wrong with the others.
pub(super) fn lower(source: &Source, module: &mut Module) -> Vec<Failure> {
    let overlay = &source.overlay;
    let mut failures = Vec::new();
    let mut of_product = Vec::new();
    for (name, entry) in &overlay.actions {
        let action = action(module, None, name, &entry.value, &entry.place);
        of_product.extend(action.map_err(|failure| failures.push(failure)));
    }
    let mut of_kinds = Vec::new();
    for kind in &module.kinds {
        let mut actions = Vec::new();
        if let Some(entry) = overlay.resources.get(&kind.rust) {
            for (name, said) in &entry.value.actions {
                let place = overlay.place_in(&entry.place, name);
                let action = action(module, Some(kind), name.get_ref(), said, &place);
                actions.extend(action.map_err(|failure| failures.push(failure)));
            }
        }
        of_kinds.push(actions);
    }
    module.actions = of_product;
    for (kind, actions) in module.kinds.iter_mut().zip(of_kinds) {
        kind.actions = actions;
    }
    failures
}

fn action(
    module: &Module,
    kind: Option<&Kind>,
    name: &str,
    said: &ActionEntry,
    place: &Place,
) -> Result<Action, Failure> {
    let refuse = |why: String| Err(place.failure(format!("the action `{name}`: {why}")));
    if names::snake(name) != name {
        return refuse(format!("its name is no method; `{}` would be", names::snake(name)));
    }
    let found = module.operations.iter().position(|operation| operation.id == said.operation);
    let Some((i, operation)) = found.and_then(|i| Some((i, module.operations.get(i)?))) else {
        return refuse(format!("there is no operation `{}`", said.operation));
    };
    let wait = said.wait.unwrap_or(WaitFamily::None);
    match kind {
        None if wait != WaitFamily::None => return refuse("the product has no state to wait for".to_owned()),
        None if operation.parameters.iter().any(|parameter| parameter.in_path) => {
            return refuse(format!("`{}` is below a resource", operation.path));
        }
        None => {}
        Some(kind) => {
            let Some(key) = key(module, kind) else { return refuse("the kind has no items".to_owned()) };
            let ids = operation.parameters.iter().filter(|parameter| parameter.in_path).map(|id| &id.ty);
            if !key.ids.iter().map(|(_, ty)| ty).eq(ids.take(key.ids.len())) {
                return refuse(format!("`{}` is not below `{}`", operation.path, key.path));
            }
            if let Some(why) = unwaitable(module, kind, wait).filter(|_| said.creates.is_none()) {
                return refuse(why.to_owned());
            }
            let verbs = [&kind.create, &kind.update, &kind.replace, &kind.delete];
            if verbs.into_iter().flatten().any(|verb| verb.operation == operation.rust) {
                return refuse(format!("`{}` is a verb of the kind already", operation.rust));
            }
        }
    }
    let creates = match (&said.creates, kind) {
        (None, _) => None,
        (Some(_), None) => return refuse("`creates` is for actions of a resource".to_owned()),
        (Some(created), Some(kind)) => match created_by(module, kind, operation, created) {
            Ok(steps) => Some((created.clone(), steps)),
            Err(why) => return refuse(why),
        },
    };
    let doc = said.doc.as_ref().map_or_else(|| operation.doc.clone(), |doc| text(Some(doc)));
    Ok(Action { name: name.to_owned(), operation: i, wait, creates, doc, errors: text(said.errors.as_ref()) })
}

/// The fields of the response that lead to the id of what an action creates.
fn created_by(module: &Module, kind: &Kind, operation: &Operation, created: &str) -> Result<Vec<Step>, String> {
    let Some(of) = module.kinds.iter().find(|of| of.rust == created) else {
        return Err(format!("there is no kind `{created}`"));
    };
    let (Some(own), Some(other)) = (key(module, kind), key(module, of)) else {
        return Err(format!("`{created}` has no items"));
    };
    let above = other.ids.len().saturating_sub(1);
    if !other.ids.iter().take(above).eq(own.ids.iter().take(above)) {
        return Err(format!("`{}` is not beside or below what `{}` is in", other.path, own.path));
    }
    let id = match &operation.response {
        Response::Json(ty) => module.field(ty, "id"),
        _ => None,
    };
    let id = id.ok_or_else(|| format!("the response of `{}` has no `id`", operation.rust))?;
    Ok(vec![Step { rust: id.rust.clone(), ty: id.ty.clone(), optional: id.form == Form::Optional }])
}

/// The key of a kind's items.
pub(crate) fn key<'a>(module: &'a Module, kind: &Kind) -> Option<&'a Key> {
    let item = kind.item.as_ref()?;
    module.keys.iter().find(|key| key.path == item.key)
}

/// The reason why the end of an action cannot be seen in this way.
fn unwaitable(module: &Module, kind: &Kind, wait: WaitFamily) -> Option<&'static str> {
    let item = kind.item.as_ref()?;
    let has_state = module.struct_name(&item.item).is_some_and(|name| module.lifecycle(name).is_some());
    let by_parent = kind.watched.as_ref() != Some(&kind.rust);
    match wait {
        WaitFamily::State if by_parent || !has_state => Some("`wait = \"state\"` needs a state of its own"),
        WaitFamily::Parent if !by_parent => Some("`wait = \"parent\"` needs a kind that waits for its parent"),
        WaitFamily::Request | WaitFamily::Action if by_parent => Some("the kind waits for its parent"),
        _ if wait != WaitFamily::None && kind.watched.is_none() => Some("the kind cannot be polled"),
        _ => None,
    }
}
