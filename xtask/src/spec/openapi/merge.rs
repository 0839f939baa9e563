//! The parts of `allOf` as one schema, keyword by keyword.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::super::source::{Content, Node};
use super::schemas::{numeric_limits, type_names};
use super::{Members, PROSE, Reducer, list, map, members, scalar};
use crate::Failure;
use crate::steps::step;

/// Keywords that say how a value is used and nothing of its form: beside them a reference stays one.
const USES: &[&str] = &["nullable", "readOnly", "writeOnly", "deprecated", "default"];

/// Keywords beside an `allOf` that make another schema of what it refers to.
const FORMS: &[&str] = &["properties", "required", "additionalProperties", "items", "enum", "const"];

/// Most schemas within each other, with those that merging makes: documents have up to 64 levels of their own.
const MAX_DEPTH: usize = 160;

/// Most members of all parts of `allOf`, as often as they are merged: a thousand schemas, each of which has what the
/// one before has and more, come close.
const MAX_UNITED: usize = 500_000;

/// Returns true if the part has prose alone.
fn says_nothing(part: &Node) -> bool {
    match &part.content {
        Content::Map(members) => members.iter().all(|(key, _)| PROSE.contains(&key.as_str())),
        Content::Scalar(value) => *value == Value::Bool(true),
        Content::List(_) => false,
    }
}

/// Returns true if the contents are the same, wherever they stand.
pub(super) fn same(one: &Node, other: &Node) -> bool {
    match (&one.content, &other.content) {
        (Content::Scalar(one), Content::Scalar(other)) => one == other,
        (Content::List(one), Content::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Content::Map(one), Content::Map(members)) => {
            one.len() == members.len()
                && one.iter().all(|(key, member)| other.get(key).is_some_and(|other| same(member, other)))
        }
        _ => false,
    }
}

/// A schema that has to fit both; `near` is the one that says more if they differ.
fn both(near: &Node, far: &Node) -> Node {
    map(near.line, vec![("allOf".to_owned(), list(near.line, vec![far.clone(), near.clone()]))])
}

fn number(node: &Node) -> Option<f64> {
    match &node.content {
        Content::Scalar(Value::Number(number)) => number.as_f64(),
        _ => None,
    }
}

/// The types that both allow; `None` if there is none.
fn common_types(near: &Node, far: &Node) -> Option<Node> {
    let names = |node: &Node| -> Vec<String> { type_names(node).into_iter().map(str::to_owned).collect() };
    let (near_names, far_names) = (names(near), names(far));
    let allows = |names: &[String], name: &str| {
        names.iter().any(|known| known == name || (name == "integer" && known == "number"))
    };
    let mut common: Vec<&String> = near_names.iter().filter(|name| allows(&far_names, name)).collect();
    common.extend(far_names.iter().filter(|name| allows(&near_names, name) && !near_names.contains(name)));
    match common.as_slice() {
        [] => None,
        [one] => Some(scalar(near.line, one.as_str())),
        several => Some(list(near.line, several.iter().map(|name| scalar(near.line, name.as_str())).collect())),
    }
}

/// The members of all parts, the nearest first; what several have has to fit all of them.
fn united_members<'a>(parts: impl IntoIterator<Item = &'a Node>) -> Node {
    let (mut all, mut places, mut line) = (Members::new(), HashMap::new(), None);
    for (part, (name, member)) in parts.into_iter().flat_map(|part| members(part).iter().map(move |one| (part, one))) {
        step();
        line.get_or_insert(part.line);
        match places.get(name).and_then(|place| all.get_mut(*place)) {
            Some((_, known)) if same(known, member) => {}
            Some((_, known)) => *known = both(known, member),
            None => {
                places.insert(name, all.len());
                all.push((name.clone(), member.clone()));
            }
        }
    }
    map(line.unwrap_or_default(), all)
}

/// The names of all lists, each once.
fn united_names<'a>(parts: impl IntoIterator<Item = &'a Node>) -> Node {
    let mut known = HashSet::new();
    let all = parts.into_iter().flat_map(Node::elements);
    let all: Vec<Node> = all.filter(|name| name.as_str().is_none_or(|name| known.insert(name))).cloned().collect();
    list(all.first().map_or(0, |name| name.line), all)
}

/// Returns what fits both values of a keyword; `None` if that cannot be said.
fn combined(key: &str, near: &Node, far: &Node) -> Option<Node> {
    let is = |node: &Node, value: bool| node.content == Content::Scalar(Value::Bool(value));
    let is_map = |node: &Node| matches!(node.content, Content::Map(_));
    match key {
        "properties" => Some(united_members([near, far])),
        "required" => Some(united_names([near, far])),
        "type" => common_types(near, far),
        "enum" => {
            let fits = |value: &&Node| far.elements().iter().any(|known| same(known, value));
            let values: Vec<Node> = near.elements().iter().filter(fits).cloned().collect();
            (!values.is_empty()).then(|| list(near.line, values))
        }
        "nullable" | "readOnly" | "writeOnly" | "deprecated" | "uniqueItems" => {
            Some(scalar(near.line, is(near, true) || is(far, true)))
        }
        "minimum" | "exclusiveMinimum" | "minLength" | "minItems" | "minProperties" => {
            Some(if number(near)? >= number(far)? { near.clone() } else { far.clone() })
        }
        "maximum" | "exclusiveMaximum" | "maxLength" | "maxItems" | "maxProperties" => {
            Some(if number(near)? <= number(far)? { near.clone() } else { far.clone() })
        }
        "items" if is_map(near) && is_map(far) => Some(both(near, far)),
        "additionalProperties" if is(near, true) || is(far, false) => Some(far.clone()),
        "additionalProperties" if is(far, true) || is(near, false) => Some(near.clone()),
        "additionalProperties" if is_map(near) && is_map(far) => Some(both(near, far)),
        _ => None,
    }
}

/// A merge that began, or is done.
#[derive(Debug)]
pub(super) enum Merge {
    /// With the name that a schema inside refers to it by, if `is_used`.
    Begun { name: String, is_used: bool },
    /// With its result.
    Done(Node),
}

impl Reducer<'_> {
    /// A schema with `allOf`: a reference with what is said of its use, or one schema made of all parts.
    ///
    /// Parts that lead back to the schema itself refer to it by its name.
    pub(super) fn composed(&mut self, node: &Node, pointer: &str, name: &str, is_top: bool) -> Result<Node, Failure> {
        if let Some(reference) = self.used_reference(node, pointer)? {
            let schema = self.plain(&reference, pointer, name)?;
            return Ok(self.placed(schema, name, is_top));
        }
        let key = format!("{node:?}");
        match self.merges.get(&key) {
            Some(Merge::Done(known)) if !is_top => return Ok(known.clone()),
            Some(Merge::Begun { name, is_used }) => {
                let name = if *is_used { name.clone() } else { self.unused_name(name) };
                self.reserved.insert(name.clone());
                self.merges.insert(key, Merge::Begun { name: name.clone(), is_used: true });
                return Ok(Self::reference_to(&name, node.line));
            }
            _ => {}
        }
        self.merges.insert(key.clone(), Merge::Begun { name: name.to_owned(), is_used: is_top });
        let merged = self.merged(node, pointer)?;
        let schema = self.plain(&merged, pointer, name)?;
        let result = match self.merges.remove(&key) {
            Some(Merge::Begun { name, is_used: true }) if !is_top => {
                let reference = Self::reference_to(&name, node.line);
                self.hoisted.insert(name, schema);
                reference
            }
            _ => self.placed(schema, name, is_top),
        };
        if !is_top {
            self.merges.insert(key, Merge::Done(result.clone()));
        }
        Ok(result)
    }

    /// Refuses schemas that grow while they are merged.
    pub(super) fn deeper(&mut self, node: &Node) -> Result<(), Failure> {
        if self.depth >= MAX_DEPTH {
            return Err(self.failure(node, "the parts of `allOf` lead back to themselves without end".to_owned()));
        }
        self.depth += 1;
        Ok(())
    }

    /// The one reference of an `allOf`, with what the other parts and the schema say of its use, if they say no more.
    fn used_reference(&mut self, node: &Node, pointer: &str) -> Result<Option<Node>, Failure> {
        let parts = node.get("allOf").map(Node::elements).unwrap_or_default();
        let (references, others): (Vec<&Node>, Vec<&Node>) =
            parts.iter().filter(|part| !says_nothing(part)).partition(|part| part.get("$ref").is_some());
        let [part] = references.as_slice() else { return Ok(None) };
        let Some(reference) = part.get("$ref").and_then(Node::as_str) else { return Ok(None) };
        let target_type = self.resolved(self.target(part, reference)?)?.get("type");
        let is_use = |(key, member): &(String, Node)| {
            USES.contains(&key.as_str())
                || PROSE.contains(&key.as_str())
                || (key == "type" && target_type.is_some_and(|known| same(known, member)))
        };
        let siblings = self.siblings(part);
        let fits = siblings.iter().chain(others.iter().flat_map(|part| members(part))).all(is_use)
            && others.iter().all(|part| matches!(part.content, Content::Map(_)))
            && !FORMS.iter().any(|key| node.get(key).is_some());
        if !fits {
            return Ok(None);
        }
        self.lose_siblings(part, pointer);
        let target = Self::reference_node(part, reference);
        let mut kept: Members = members(node).iter().filter(|(key, _)| key != "allOf").cloned().collect();
        for (key, member) in siblings.iter().chain(others.iter().flat_map(|part| members(part))) {
            if USES.contains(&key.as_str()) {
                self.merge(&mut kept, key, member, pointer);
            }
        }
        kept.push(("allOf".to_owned(), list(part.line, vec![target])));
        Ok(Some(map(node.line, kept)))
    }

    fn reference_node(part: &Node, reference: &str) -> Node {
        let line = part.get("$ref").map_or(part.line, |node| node.line);
        map(part.line, vec![("$ref".to_owned(), scalar(line, reference))])
    }

    /// Returns what stands beside the reference of a part: in 3.0 nothing that counts.
    fn siblings(&self, part: &Node) -> Members {
        let counts = |(key, _): &&(String, Node)| self.is_3_1 && key != "$ref" && !PROSE.contains(&key.as_str());
        members(part).iter().filter(counts).cloned().collect()
    }

    /// Names what stands beside the reference of a part in 3.0, where it counts for nothing.
    fn lose_siblings(&mut self, part: &Node, pointer: &str) {
        for (key, member) in members(part) {
            if !self.is_3_1 && key != "$ref" && !PROSE.contains(&key.as_str()) {
                self.lose_part(pointer, &format!("{key} beside `$ref`"), key, member);
            }
        }
    }

    /// One schema with the keywords of all parts, those of the last and of the schema itself first.
    fn merged(&mut self, node: &Node, pointer: &str) -> Result<Node, Failure> {
        let (mut merged, mut choices) = (Members::new(), Vec::new());
        // Many parts may have them: they are united at once.
        let (mut properties, mut required) = (Vec::new(), Vec::new());
        let (mut open, mut seen): (Vec<&Node>, HashSet<&str>) = (vec![node], HashSet::new());
        while let Some(part) = open.pop() {
            if part.content == Content::Scalar(Value::Bool(true)) {
                continue;
            }
            if !matches!(part.content, Content::Map(_)) {
                return Err(self.failure(part, "a part of `allOf` must be a schema".to_owned()));
            }
            let mut own = numeric_limits(members(part));
            if let Some(reference) = part.get("$ref").and_then(Node::as_str) {
                self.lose_siblings(part, pointer);
                own = self.siblings(part);
                if seen.insert(reference) {
                    open.push(self.target(part, reference)?);
                }
            } else {
                open.extend(part.get("allOf").map(Node::elements).unwrap_or_default());
            }
            for (key, member) in own {
                match key.as_str() {
                    "allOf" | "$ref" => {}
                    "properties" => properties.push(member),
                    "required" => required.push(member),
                    "oneOf" | "anyOf" => choices.push((key, member, std::ptr::eq(part, node))),
                    "const" => {
                        let values = list(member.line, vec![member]);
                        self.merge(&mut merged, "enum", &values, pointer);
                    }
                    key if PROSE.contains(&key) => {}
                    key => self.merge(&mut merged, key, &member, pointer),
                }
            }
        }
        self.unite(node, &mut merged, &properties, &required)?;
        let has = |merged: &Members, key: &str| merged.iter().any(|(known, _)| known == key);
        for (key, member, is_own) in choices {
            if is_own || !(has(&merged, "properties") || has(&merged, "oneOf") || has(&merged, "anyOf")) {
                self.merge(&mut merged, &key, &member, pointer);
            } else {
                self.lose_part(pointer, &format!("{key} of a part of `allOf`"), &key, &member);
            }
        }
        if !has(&merged, "type") && FORMS.iter().take(3).any(|key| has(&merged, key)) {
            merged.push(("type".to_owned(), scalar(node.line, "object")));
        }
        Ok(map(node.line, merged))
    }

    /// Adds the members of all parts of a schema, and the names of those that have to be there.
    fn unite(
        &mut self,
        node: &Node,
        merged: &mut Members,
        properties: &[Node],
        required: &[Node],
    ) -> Result<(), Failure> {
        self.united += properties.iter().map(|part| members(part).len()).sum::<usize>();
        if self.united > MAX_UNITED {
            let text = format!(
                "the parts of `allOf` have more than {MAX_UNITED} members in all, each as often as it is a part; refer \
                 to the parts by members instead"
            );
            return Err(self.failure(node, text));
        }
        if !properties.is_empty() {
            merged.push(("properties".to_owned(), united_members(properties)));
        }
        if !required.is_empty() {
            merged.push(("required".to_owned(), united_names(required)));
        }
        Ok(())
    }

    /// Adds a keyword to those of nearer parts; what cannot be said of both is lost, and that of the nearer one stays.
    pub(super) fn merge(&mut self, merged: &mut Members, key: &str, member: &Node, pointer: &str) {
        match merged.iter_mut().find(|(known, _)| known == key) {
            None => merged.push((key.to_owned(), member.clone())),
            Some((_, known)) if same(known, member) => {}
            Some((_, known)) => match combined(key, known, member) {
                Some(both) => *known = both,
                None => {
                    let what = format!("{key} of a part of `allOf`, as another part has another one");
                    self.lose_part(pointer, &what, key, member);
                }
            },
        }
    }
}
