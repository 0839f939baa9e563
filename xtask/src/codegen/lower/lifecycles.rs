//! Life cycles of what takes time: the member that shows the state, and the class of each state.

use std::collections::BTreeMap;

use toml::Spanned;

use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::input::overlay::{Entry, LifecycleEntry};
use crate::codegen::ir::{Form, Lifecycle, Module, Step, Type, TypeItem, TypeKind};

/// Fields with a message about the state.
const MESSAGES: [&str; 3] = ["message", "state_message", "status_message"];

/// Gives the output types their life cycles; returns what is wrong with them.
pub(crate) fn attach(source: &Source, module: &mut Module) -> Vec<Failure> {
    let mut failures = Vec::new();
    let mut by_type: BTreeMap<String, Vec<&Entry<LifecycleEntry>>> = BTreeMap::new();
    for (rust, entry) in &source.overlay.lifecycles {
        let (state, last) = match state(module, rust, entry) {
            Ok(found) => found,
            Err(failure) => {
                failures.push(failure);
                continue;
            }
        };
        failures.extend(check(source, rust, entry, &values(module, &last)));
        by_type.entry(last).or_default().push(entry);
        let message = message(module, rust, &state);
        let lifecycle = lifecycle(&entry.value, state, message);
        if let Some(TypeItem { kind: TypeKind::Struct(of), .. }) =
            module.types.iter_mut().find(|item| item.rust == *rust)
        {
            of.lifecycle = Some(lifecycle);
        }
    }
    for (state, entries) in by_type {
        failures.extend(unclassified(&values(module, &state), &state, &entries));
    }
    failures
}

/// Returns the values of an enum; none of a text.
fn values<'a>(module: &'a Module, rust: &str) -> Vec<&'a str> {
    match module.find(rust).map(|item| &item.kind) {
        Some(TypeKind::Enum(variants)) => variants.iter().map(|variant| variant.text.as_str()).collect(),
        _ => Vec::new(),
    }
}

fn lifecycle(entry: &LifecycleEntry, state: Vec<Step>, message: Option<Vec<Step>>) -> Lifecycle {
    let texts = |states: &[Spanned<String>]| states.iter().map(|state| state.get_ref().clone()).collect();
    Lifecycle {
        noun: entry.noun.clone(),
        ready: texts(&entry.ready),
        working: texts(&entry.working),
        deleting: texts(&entry.deleting),
        failed: texts(&entry.failed),
        state,
        message,
    }
}

/// Returns the fields that lead to a message about the state: an optional text beside it.
fn message(module: &Module, rust: &str, state: &[Step]) -> Option<Vec<Step>> {
    let (_, above) = state.split_last()?;
    let mut at = rust;
    for step in above {
        at = if let Type::Named(next) = module.resolve(&step.ty) { next } else { return None };
    }
    let TypeKind::Struct(of) = &module.find(at)?.kind else { return None };
    let is_message = |name: &str| MESSAGES.contains(&name);
    let field = of.fields.iter().find(|field| is_message(&field.rust) && *module.resolve(&field.ty) == Type::Text)?;
    let step = Step { rust: field.rust.clone(), ty: Type::Text, optional: field.form == Form::Optional };
    step.optional.then(|| above.iter().cloned().chain([step]).collect())
}

/// The states of an entry with the names of their classes.
fn classes(entry: &LifecycleEntry) -> impl Iterator<Item = (&'static str, &Spanned<String>)> {
    let LifecycleEntry { ready, working, deleting, failed, other, .. } = entry;
    let classes =
        [("ready", ready), ("working", working), ("deleting", deleting), ("failed", failed), ("other", other)];
    classes.into_iter().flat_map(|(class, states)| states.iter().map(move |state| (class, state)))
}

/// Returns the fields that lead to the state, and the name of its type.
fn state(module: &Module, rust: &str, entry: &Entry<LifecycleEntry>) -> Result<(Vec<Step>, String), Failure> {
    let (mut state, mut at) = (Vec::new(), rust.to_owned());
    for step in entry.value.state.split('.') {
        let found = module.find(&at).and_then(|item| match &item.kind {
            TypeKind::Struct(of) => of.fields.iter().find(|field| field.rust == step),
            _ => None,
        });
        let Some(field) = found else {
            return Err(entry.place.failure(format!("`{at}` has no field `{step}`")));
        };
        at = if let Type::Named(next) = module.resolve(&field.ty) { next.clone() } else { String::new() };
        let optional = field.form == Form::Optional;
        state.push(Step { rust: step.to_owned(), ty: field.ty.clone(), optional });
    }
    Ok((state, at))
}

/// Returns what is wrong with the classes of states: a wait would never end, or not as the overlay says.
fn check(source: &Source, rust: &str, entry: &Entry<LifecycleEntry>, values: &[&str]) -> Vec<Failure> {
    let mut failures = Vec::new();
    if entry.value.ready.is_empty() {
        failures.push(entry.place.failure(format!("`{rust}` has no `ready` state: a wait for it would never end")));
    }
    let mut seen: BTreeMap<String, (&str, &str)> = BTreeMap::new();
    for (class, state) in classes(&entry.value) {
        let text = state.get_ref().as_str();
        let place = source.overlay.place_in(&entry.place, state);
        // Waits ignore the case.
        if let Some((first, spelling)) = seen.insert(text.to_lowercase(), (class, text)) {
            failures.push(place.failure(format!("`{text}` is `{class}`, and `{spelling}` is `{first}`: keep one")));
        }
        if !values.is_empty() && !values.contains(&text) {
            let known = values.join(", ");
            let reason = format!(
                "the state of `{rust}` has no value `{text}`; it has {known}; if it was seen elsewhere, say where: \
                 `extra = …` in the values of its type"
            );
            failures.push(place.failure(reason));
        }
    }
    failures
}

/// Refuses values of a state that no life cycle with this type classifies. Several may share a type, and each have
/// some of its values.
fn unclassified(values: &[&str], state: &str, entries: &[&Entry<LifecycleEntry>]) -> Option<Failure> {
    let classified = |value: &str| {
        let mut states = entries.iter().flat_map(|entry| classes(&entry.value));
        states.any(|(_, known)| known.get_ref().eq_ignore_ascii_case(value))
    };
    let missing: Vec<_> = values.iter().filter(|value| !classified(value)).copied().collect();
    let first = entries.first().filter(|_| !missing.is_empty())?;
    let text = format!("no life cycle gives {} of `{state}` a class; `other` is for those of none", missing.join(", "));
    Some(first.place.failure(text))
}
