//! Changes of types.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::change::Audience::{self, Callers, Readers, Senders};
use super::change::Severity::{Additive, Breaking, Cosmetic};
use super::change::{Change, Severity};
use super::pairs::{self, Pairs};
use crate::codegen::ir::{Direction, Field, Form, Type, TypeItem, TypeKind, Variant};
use crate::codegen::surface::{Surface, rust, rust_without_name};

/// Every change of a schema that shows in its Rust types.
pub(super) fn compare(old: (&Value, &Surface), new: (&Value, &Surface)) -> Vec<Change> {
    let mut changes = Vec::new();
    let Pairs { both, removed, added } = pairs::schemas(old.0, new.0);
    let (old_types, new_types) = (old.1.schemas(), new.1.schemas());
    for name in removed {
        let severity = if old_types.contains(name) { Breaking } else { Cosmetic };
        changes.push(Change::new("schema removed", &item_of(name), "", named(old.1, name)).with(Callers, severity));
    }
    for name in added {
        let severity = if new_types.contains(name) { Additive } else { Cosmetic };
        changes.push(Change::new("schema added", &item_of(name), "", named(new.1, name)).with(Callers, severity));
    }
    for (before, after) in both {
        if before != after {
            let change = Change::new("schema renamed", &item_of(after), "", named(new.1, after));
            changes.push(change.between(before, after).because("a name of the overlay stays"));
        }
        for direction in [Direction::Output, Direction::Input, Direction::Update] {
            let sides = (old.1.in_direction(before, direction), new.1.in_direction(after, direction));
            match sides {
                (Some(Ok(old)), Some(Ok(new))) => changes.extend(item(after, old, new, direction)),
                (Some(Ok(old)), None) => changes.push(unused(after, old, direction)),
                (Some(Ok(_)), Some(Err(_))) => {
                    let change = Change::new("type not generated any more", &item_of(after), "", after);
                    changes.push(change.with(Callers, Breaking));
                }
                (None | Some(Err(_)), Some(Ok(new))) => {
                    let change = Change::new("type added", &item_of(after), "", format!("{} ({after})", new.rust));
                    changes.push(change.with(Callers, Additive));
                }
                _ => {}
            }
        }
    }
    for (name, before) in &old.1.enums {
        let Some(after) = new.1.enums.get(name) else { continue };
        let (schema, part) = place(&after.pointer);
        if let (TypeKind::Enum(before), TypeKind::Enum(after)) = (&before.kind, &after.kind) {
            changes.extend(variants(&schema, &part, name, before, after));
        }
    }
    merged(changes)
}

/// Item and part of a pointer into schemas or operations.
fn place(pointer: &str) -> (String, String) {
    let mut parts = pointer.trim_start_matches('/').split('/');
    let unescape = |part: &str| part.replace("~1", "/").replace("~0", "~");
    match (parts.next(), parts.next(), parts.next()) {
        (Some("components"), Some("schemas"), Some(name)) => {
            let member = parts.nth(1).map(unescape).unwrap_or_default();
            (item_of(&unescape(name)), member)
        }
        _ => (pointer.to_owned(), String::new()),
    }
}

fn item_of(schema: &str) -> String {
    format!("schemas/{schema}")
}

fn named(surface: &Surface, schema: &str) -> String {
    let rust = [Direction::Output, Direction::Input, Direction::Update]
        .into_iter()
        .find_map(|direction| surface.in_direction(schema, direction)?.as_ref().ok());
    match rust {
        Some(item) if item.rust != schema => format!("{} ({schema})", item.rust),
        _ => schema.to_owned(),
    }
}

fn audience(direction: Direction) -> Audience {
    if direction == Direction::Output { Readers } else { Senders }
}

fn unused(schema: &str, old: &TypeItem, direction: Direction) -> Change {
    let kind = match direction {
        Direction::Output => "type not read any more",
        Direction::Update => "type not sent by PATCH any more",
        Direction::Input | Direction::Both => "type not sent any more",
    };
    Change::new(kind, &item_of(schema), "", format!("{} ({schema})", old.rust)).with(audience(direction), Breaking)
}

fn item(schema: &str, old: &TypeItem, new: &TypeItem, direction: Direction) -> Vec<Change> {
    let mut changes = Vec::new();
    let change = |kind| Change::new(kind, &item_of(schema), "", format!("{} ({schema})", new.rust));
    if old.rust != new.rust {
        changes.push(change("type renamed").between(&old.rust, &new.rust).with(Callers, Breaking));
    }
    let audience = audience(direction);
    match (&old.kind, &new.kind) {
        (TypeKind::Struct(old_struct), TypeKind::Struct(new_struct)) => {
            let conversion = |of: &Option<String>| of.as_ref().map(|from| format!("From<{from}>"));
            let has = |is: bool, what: &str| is.then(|| what.to_owned());
            for (before, after) in [
                (conversion(&old_struct.made_from), conversion(&new_struct.made_from)),
                (has(old_struct.lifecycle.is_some(), "life cycle"), has(new_struct.lifecycle.is_some(), "life cycle")),
                (has(old_struct.page.is_some(), "page"), has(new_struct.page.is_some(), "page")),
                (has(old_struct.composite, "setters of content"), has(new_struct.composite, "setters of content")),
            ] {
                if before != after {
                    // With setters of its content on the whole, `new` has other arguments.
                    let is_composite = old_struct.composite != new_struct.composite;
                    let severity = if before.is_none() && !is_composite { Additive } else { Breaking };
                    let kind = if before.is_none() { "implementation added" } else { "implementation removed" };
                    let change = change(kind).between(before.unwrap_or_default(), after.unwrap_or_default());
                    changes.push(change.with(audience, severity));
                }
            }
            changes.extend(fields(schema, new, &old_struct.fields, &new_struct.fields, audience));
        }
        (TypeKind::Enum(old_values), TypeKind::Enum(new_values)) => {
            changes.extend(variants(&item_of(schema), "", &new.rust, old_values, new_values));
        }
        (TypeKind::Union { members: old, .. }, TypeKind::Union { members: new, .. }) => {
            let text = |members: &[(String, Type)]| {
                members.iter().map(|(name, ty)| format!("{name}({})", rust(ty))).collect::<Vec<_>>().join(" | ")
            };
            let lost = old.iter().any(|member| !new.contains(member));
            if text(old) != text(new) {
                let severity = if lost { Breaking } else { Additive };
                changes.push(change("choice changed").between(text(old), text(new)).with(audience, severity));
            }
        }
        (TypeKind::Alias(old), TypeKind::Alias(new)) if old == new => {}
        (TypeKind::Alias(old), TypeKind::Alias(new)) => {
            changes.push(change("type changed").between(rust(old), rust(new)).with(audience, Breaking));
        }
        (TypeKind::NewOrExisting { new: a, id: b }, TypeKind::NewOrExisting { new: c, id: d }) => {
            if (a, b) != (c, d) {
                changes.push(change("type changed").with(audience, Breaking));
            }
        }
        (old, new) => {
            let change = change("type changed").between(kind_of(old), kind_of(new));
            changes.push(change.with(audience, Breaking));
        }
    }
    changes
}

fn kind_of(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Struct(_) => "an object".to_owned(),
        TypeKind::Enum(_) => "a list of values".to_owned(),
        TypeKind::NewOrExisting { .. } => "a new one or an id".to_owned(),
        TypeKind::Union { .. } => "a choice".to_owned(),
        TypeKind::Alias(ty) => rust(ty),
    }
}

fn typed(field: &Field) -> String {
    let ty = rust(&field.ty);
    match field.form {
        Form::Plain | Form::Collection => ty,
        Form::Optional | Form::Needed => format!("Option<{ty}>"),
        Form::Patch => format!("Patch<{ty}>"),
    }
}

fn fields<'a>(schema: &str, item: &TypeItem, old: &'a [Field], new: &'a [Field], audience: Audience) -> Vec<Change> {
    let mut changes = Vec::new();
    let sends = audience == Senders;
    let by_wire = |list: &'a [Field]| -> BTreeMap<&'a str, &'a Field> {
        list.iter().map(|field| (field.wire.as_str(), field)).collect()
    };
    let (old_fields, new_fields) = (by_wire(old), by_wire(new));
    let change = |kind, field: &Field| {
        let subject = format!("{}::{} ({schema}.{})", item.rust, field.rust, field.wire);
        Change::new(kind, &item_of(schema), &field.wire, subject)
    };
    let lost = old.iter().map(|field| field.wire.as_str()).filter(|wire| !new_fields.contains_key(wire));
    let gained = new.iter().map(|field| field.wire.as_str()).filter(|wire| !old_fields.contains_key(wire));
    // A member that is on one side only.
    let alone = |wire: &str| old_fields.get(wire).or_else(|| new_fields.get(wire)).copied();
    let rust = |wire: &'a str| alone(wire).map(|field| &field.rust);
    let ty = |wire: &'a str| alone(wire).map(|field| (rust_without_name(field), field.required));
    let Pairs { both: renamed, removed, added } = pairs::members(lost.collect(), gained.collect(), rust, ty);
    for (before, after) in renamed {
        if let (Some(before), Some(after)) = (old_fields.get(before), new_fields.get(after)) {
            // An overlay may give both names one Rust name.
            let same = before.rust == after.rust && before.ty == after.ty && before.required == after.required;
            let severity = if same { Cosmetic } else { Breaking };
            let change = change("member renamed", after).between(&before.wire, &after.wire);
            changes.push(change.with(audience, severity).because("recognised by type and name"));
        }
    }
    for field in removed.into_iter().filter_map(|wire| old_fields.get(wire)) {
        changes.push(change("member removed", field).with(audience, Breaking));
    }
    for field in added.into_iter().filter_map(|wire| new_fields.get(wire)) {
        let required = sends && (field.required || field.form == Form::Needed);
        let (kind, severity) = if required { ("required member added", Breaking) } else { ("member added", Additive) };
        changes.push(change(kind, field).between("", typed(field)).with(audience, severity));
    }
    for (before, after) in old.iter().filter_map(|before| Some((before, *new_fields.get(before.wire.as_str())?))) {
        changes.extend(field(before, after, audience, change));
    }
    // By their names in Rust: a renamed member can be sorted elsewhere, and is the same argument.
    let order = |list: &[Field]| -> Vec<String> {
        list.iter().filter(|field| field.required).map(|field| field.rust.clone()).collect()
    };
    let (before, after) = (order(old), order(new));
    let set = |names: &[String]| names.iter().cloned().collect::<BTreeSet<_>>();
    let same_set = before.len() == after.len() && set(&before) == set(&after);
    if sends && same_set && before != after {
        let change = Change::new("arguments reordered", &item_of(schema), "", format!("{}::new ({schema})", item.rust));
        let change = change.between(before.join(", "), after.join(", "));
        changes.push(change.with(Senders, Breaking).because("`new` takes what is required, in the document's order"));
    }
    changes
}

/// Every change of a member that both versions have.
fn field(
    before: &Field,
    after: &Field,
    audience: Audience,
    change: impl Fn(&'static str, &Field) -> Change,
) -> Vec<Change> {
    let mut changes = Vec::new();
    let sends = audience == Senders;
    if before.rust != after.rust {
        let change = change("field renamed", after).between(&before.rust, &after.rust);
        changes.push(change.with(audience, Breaking));
    }
    // In what is sent `required` makes it an argument or a setter.
    let same_form = before.form == after.form || (sends && before.form != Form::Patch && after.form != Form::Patch);
    if before.ty != after.ty || !same_form {
        let change = change("member retyped", after).between(typed(before), typed(after));
        changes.push(change.with(audience, Breaking));
    }
    let kind = |is_required| if is_required { "member required" } else { "member optional" };
    let (was_needed, is_needed) = (before.form == Form::Needed, after.form == Form::Needed);
    if sends && before.required != after.required {
        let change = change(kind(after.required), after).with(Senders, Breaking);
        changes.push(change.because("`new` takes what is required"));
    } else if sends && was_needed != is_needed {
        let severity = if is_needed { Breaking } else { Additive };
        let change = change(kind(is_needed), after).with(Senders, severity);
        changes.push(change.because("nothing is sent without it"));
    }
    if before.boxed != after.boxed {
        changes.push(change("member boxed", after).with(audience, Breaking));
    }
    changes
}

/// The first value of each text and of each name.
struct Values<'a> {
    by_text: BTreeMap<&'a str, &'a Variant>,
    by_name: BTreeMap<&'a str, &'a Variant>,
}

impl<'a> Values<'a> {
    fn new(list: &'a [Variant]) -> Self {
        let by = |key: fn(&'a Variant) -> &'a str| list.iter().rev().map(|one| (key(one), one)).collect();
        Self { by_text: by(|one| &one.text), by_name: by(|one| &one.rust) }
    }
}

fn variants(item: &str, part: &str, rust: &str, old: &[Variant], new: &[Variant]) -> Vec<Change> {
    let mut changes = Vec::new();
    let change = |kind, variant: &Variant| {
        Change::new(kind, item, part, format!("{rust}::{} ({:?})", variant.rust, variant.text))
    };
    let (old_values, new_values) = (Values::new(old), Values::new(new));
    // A variant of another text, such as one in another case, is still the one that programs name.
    let of_name = |list: &Values<'_>, others: &Values<'_>, rust: &str| {
        let found = *list.by_name.get(rust)?;
        (!others.by_text.contains_key(found.text.as_str())).then(|| found.clone())
    };
    for variant in old {
        match new_values.by_text.get(variant.text.as_str()) {
            None => changes.push(match of_name(&new_values, &old_values, &variant.rust) {
                Some(other) => {
                    let change = change("value renamed", &other).between(&variant.text, &other.text);
                    change.because("the variant keeps its name; readers get the old text as an unknown value")
                }
                None => {
                    let change = change("value removed", variant).with(Callers, Breaking);
                    change.because("readers get it as an unknown value, which can still be sent")
                }
            }),
            Some(other) if other.rust != variant.rust => {
                let change = change("variant renamed", other).between(&variant.rust, &other.rust);
                changes.push(change.with(Callers, Breaking));
            }
            Some(_) => {}
        }
    }
    let is_known = |variant: &Variant| {
        old_values.by_text.contains_key(variant.text.as_str())
            || of_name(&old_values, &new_values, &variant.rust).is_some()
    };
    for variant in new.iter().filter(|variant| !is_known(variant)) {
        changes.push(change("value added", variant).with(Callers, Additive).because("enums are open"));
    }
    changes
}

/// One change of a thing that is both sent and read, instead of one for each.
fn merged(changes: Vec<Change>) -> Vec<Change> {
    let mut kept: Vec<Change> = Vec::new();
    let mut places: BTreeMap<(String, String, &'static str, Option<String>), usize> = BTreeMap::new();
    for change in changes {
        // Subjects name one of several types of a schema; of values they name the value.
        let text = if change.kind.contains("value") || change.kind.contains("variant") {
            Some(change.subject.clone())
        } else {
            None
        };
        let key = (change.item.clone(), change.part.clone(), plain(change.kind), text);
        match places.get(&key).and_then(|place| kept.get_mut(*place)) {
            Some(known) => {
                let raise = |slot: &mut Severity, severity: Severity| *slot = severity.max(*slot);
                raise(&mut known.senders, change.senders);
                raise(&mut known.readers, change.readers);
                raise(&mut known.callers, change.callers);
                if change.kind.starts_with("required") {
                    known.kind = change.kind;
                }
            }
            None => {
                places.insert(key, kept.len());
                kept.push(change);
            }
        }
    }
    kept
}

/// The kind without what it is for one direction only.
fn plain(kind: &'static str) -> &'static str {
    if kind == "required member added" { "member added" } else { kind }
}
