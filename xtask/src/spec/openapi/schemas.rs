//! Schemas of 3.0 and 3.1 as the reader knows them.

use serde_json::Value;

use super::super::source::{Content, Node};
use super::{Members, PROSE, Reducer, decoded, is_null, list, map, members, pascal, scalar};
use crate::Failure;

const PREFIX: &str = "#/components/schemas/";

/// Keywords whose value is kept as it is.
const PLAIN: &[&str] = &[
    "type",
    "format",
    "x-extensible-enum",
    "required",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "default",
    "minimum",
    "maximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
];

impl Reducer<'_> {
    /// A schema; one in place with members of its own becomes a component called `name`, unless it is one.
    pub(super) fn schema(&mut self, node: &Node, pointer: &str, name: &str, is_top: bool) -> Result<Node, Failure> {
        if let Content::Scalar(Value::Bool(allowed)) = &node.content {
            if !allowed {
                self.lose(pointer, "a schema that nothing fits");
            }
            return Ok(map(node.line, Members::new()));
        }
        if let Some(reference) = node.get("$ref").and_then(Node::as_str) {
            return self.reference(node, reference, pointer);
        }
        self.deeper(node)?;
        let schema = if node.get("allOf").is_some() {
            self.composed(node, pointer, name, is_top)
        } else {
            self.plain(node, pointer, name).map(|schema| self.placed(schema, name, is_top))
        };
        self.depth -= 1;
        schema
    }

    /// A schema whose `allOf` has at most a reference.
    pub(super) fn plain(&mut self, node: &Node, pointer: &str, name: &str) -> Result<Node, Failure> {
        let mut kept = Members::new();
        for (key, member) in &numeric_limits(members(node)) {
            let at = format!("{pointer}/{}", ionoscloud_spec::escape(key));
            match key.as_str() {
                "allOf" => {
                    let all = member.elements().iter().map(|part| self.schema(part, &format!("{at}/0"), name, false));
                    let all = all.collect::<Result<Vec<_>, _>>()?;
                    kept.push((key.clone(), list(member.line, all)));
                }
                "type" => self.types(member, &at, &mut kept),
                "const" => self.values(&list(member.line, vec![member.clone()]), pointer, &mut kept),
                "enum" => self.values(member, pointer, &mut kept),
                "anyOf" | "oneOf" => self.choice(member, &at, name, &mut kept)?,
                "exclusiveMinimum" | "exclusiveMaximum" => self.exclusive(node, key, member, pointer, &mut kept),
                "properties" => {
                    let mut all = Members::new();
                    for (wire, child) in members(member) {
                        let at = format!("{at}/{}", ionoscloud_spec::escape(wire));
                        let child = self.schema(child, &at, &format!("{name}{}", pascal(wire)), false)?;
                        all.push((wire.clone(), child));
                    }
                    kept.push((key.clone(), map(member.line, all)));
                }
                "items" | "additionalProperties" if is_null(member) => {
                    self.lose(pointer, &format!("{key}, which is null"));
                }
                "items" if matches!(member.content, Content::List(_)) => {
                    self.lose_part(pointer, "items by position", "allOf", member);
                }
                "items" => {
                    kept.push((key.clone(), self.schema(member, &at, &format!("{name}Item"), false)?));
                }
                "additionalProperties" if matches!(member.content, Content::Map(_)) => {
                    kept.push((key.clone(), self.schema(member, &at, &format!("{name}Value"), false)?));
                }
                "additionalProperties" => kept.push((key.clone(), member.clone())),
                "minLength" | "maxLength" | "minItems" | "maxItems" => {
                    self.merge(&mut kept, key, &whole(member), pointer);
                }
                key if PLAIN.contains(&key) || key.starts_with("x-ionos-") => {
                    self.merge(&mut kept, key, member, pointer);
                }
                key if PROSE.contains(&key) => {}
                key => self.lose_value(pointer, key, member),
            }
        }
        Ok(map(node.line, kept))
    }

    /// The schema where it stands, or a reference to it if it needs a name there.
    pub(super) fn placed(&mut self, schema: Node, name: &str, is_top: bool) -> Node {
        let has_members = schema.get("properties").is_some_and(|all| !members(all).is_empty());
        if !is_top && (has_members || schema.get("oneOf").is_some()) {
            return self.hoist(name, schema);
        }
        schema
    }

    /// Gives a schema in place a name of its own, or that of an equal one.
    fn hoist(&mut self, name: &str, schema: Node) -> Node {
        let is_equal = |known: &String| self.hoisted.get(known) == Some(&schema) && !self.reserved.contains(known);
        let chosen = names(name).find(|known| is_equal(known) || self.is_unused(known));
        let chosen = chosen.unwrap_or_else(|| pascal(name));
        let line = schema.line;
        self.hoisted.insert(chosen.clone(), schema);
        Self::reference_to(&chosen, line)
    }

    /// The name in Pascal case, with a number if something is called so.
    pub(super) fn unused_name(&self, name: &str) -> String {
        names(name).find(|known| self.is_unused(known)).unwrap_or_else(|| pascal(name))
    }

    fn is_unused(&self, name: &str) -> bool {
        !(self.shared.schema(self.root, name).is_some()
            || self.hoisted.contains_key(name)
            || self.reserved.contains(name))
    }

    pub(super) fn reference_to(name: &str, line: usize) -> Node {
        map(line, vec![("$ref".to_owned(), scalar(line, format!("{PREFIX}{name}")))])
    }

    fn reference(&mut self, node: &Node, reference: &str, pointer: &str) -> Result<Node, Failure> {
        let line = node.get("$ref").map_or(node.line, |node| node.line);
        let direct = reference.strip_prefix(PREFIX).filter(|name| !name.contains('/'));
        let name = match direct {
            Some(name) => decoded(name).replace("~1", "/").replace("~0", "~"),
            None => match self.hoisted_from.get(reference) {
                Some(name) => name.clone(),
                None => {
                    let target = self.target(node, reference)?;
                    let mut last: Vec<&str> = reference.rsplit('/').take(3).collect();
                    last.reverse();
                    let name = self.unused_name(&last.join("-"));
                    // Its content comes later, as that may lead back to it.
                    self.reserved.insert(name.clone());
                    self.hoisted_from.insert(reference.to_owned(), name.clone());
                    self.pending.push((name.clone(), reference.trim_start_matches('#').to_owned(), target));
                    name
                }
            },
        };
        let target = Self::reference_to(&name, line);
        let siblings: Vec<&(String, Node)> =
            members(node).iter().filter(|(key, _)| key != "$ref" && !PROSE.contains(&key.as_str())).collect();
        if siblings.is_empty() {
            return Ok(target);
        }
        let mut kept = vec![("allOf".to_owned(), list(line, vec![target.clone()]))];
        for (key, member) in siblings {
            if self.is_3_1 && PLAIN.contains(&key.as_str()) {
                kept.push((key.clone(), member.clone()));
            } else {
                self.lose_part(pointer, &format!("{key} beside `$ref`"), key, member);
            }
        }
        Ok(if kept.len() > 1 { map(node.line, kept) } else { target })
    }

    /// `type: [string, "null"]` is nullable text.
    fn types(&mut self, node: &Node, pointer: &str, kept: &mut Members) {
        let names = type_names(node);
        let mut others: Vec<&str> = Vec::new();
        for name in names.iter().copied().filter(|name| *name != "null") {
            if !others.contains(&name) {
                others.push(name);
            }
        }
        if names.contains(&"null") {
            self.merge(kept, "nullable", &scalar(node.line, true), pointer);
        }
        match others.as_slice() {
            [] => {}
            [one] => self.merge(kept, "type", &scalar(node.line, *one), pointer),
            several => self.lose(pointer, &format!("one of {}", several.join(", "))),
        }
    }

    fn values(&mut self, node: &Node, pointer: &str, kept: &mut Members) {
        let fits = |item: &Node| match &item.content {
            Content::Scalar(Value::String(_)) => true,
            Content::Scalar(Value::Number(number)) => number.is_i64(),
            _ => false,
        };
        let values: Vec<Node> = node.elements().iter().filter(|item| !is_null(item)).cloned().collect();
        if values.len() < node.elements().len() {
            self.merge(kept, "nullable", &scalar(node.line, true), pointer);
        }
        if values.is_empty() {
            self.lose(pointer, "a list of values that has none but null");
        } else if values.iter().all(fits) {
            self.merge(kept, "enum", &list(node.line, values), pointer);
        } else {
            self.lose_part(pointer, "values that are neither text nor whole numbers", "enum", node);
        }
    }

    /// A choice without null; of one thing it is that thing.
    fn choice(&mut self, node: &Node, pointer: &str, name: &str, kept: &mut Members) -> Result<(), Failure> {
        let (nulls, others): (Vec<&Node>, Vec<&Node>) = node.elements().iter().partition(|one| is_always_null(one));
        if !nulls.is_empty() {
            self.merge(kept, "nullable", &scalar(node.line, true), pointer);
        }
        let mut reduced = Vec::new();
        for (i, one) in others.into_iter().enumerate() {
            let name = format!("{name}Choice{}", i + 1);
            reduced.push(self.schema(one, &format!("{pointer}/{i}"), &name, false)?);
        }
        let taken = kept.iter().any(|(key, _)| key == "oneOf" || key == "allOf");
        match reduced.len() {
            0 => {}
            _ if taken => self.lose_part(pointer, "a second choice", "oneOf", node),
            1 if reduced.iter().all(|one| one.get("$ref").is_some()) => {
                kept.push(("allOf".to_owned(), list(node.line, reduced)));
            }
            1 => {
                for (key, member) in reduced.iter().flat_map(members) {
                    self.merge(kept, key, member, pointer);
                }
            }
            _ => kept.push(("oneOf".to_owned(), list(node.line, reduced))),
        }
        Ok(())
    }

    /// Of whole numbers an exclusive limit is the next inclusive one.
    fn exclusive(&mut self, node: &Node, key: &str, member: &Node, pointer: &str, kept: &mut Members) {
        // Up to here each whole number has a neighbour.
        const MOST: f64 = (1_u64 << 53) as f64;
        let types = node.get("type").map(type_names).unwrap_or_default();
        let is_whole = types.contains(&"integer") && types.iter().all(|name| matches!(*name, "integer" | "null"));
        let limit = match &member.content {
            Content::Scalar(Value::Number(limit)) if is_whole => limit.as_f64().filter(|limit| limit.abs() < MOST),
            _ => None,
        };
        let Some(limit) = limit else { return self.lose_value(pointer, key, member) };
        let (key, limit) = match key {
            "exclusiveMinimum" => ("minimum", limit.floor() + 1.0),
            _ => ("maximum", limit.ceil() - 1.0),
        };
        self.merge(kept, key, &scalar(member.line, limit as i64), pointer);
    }
}

/// The types that a schema states; null itself is the type of that name, as YAML without quotes has it.
pub(super) fn type_names(types: &Node) -> Vec<&str> {
    let all = types.elements().iter().chain(std::iter::once(types));
    all.filter_map(|name| if is_null(name) { Some("null") } else { name.as_str() }).collect()
}

/// A number of characters or elements, of which JSON has two forms: `2` and `2.0`.
fn whole(node: &Node) -> Node {
    const MOST: f64 = (1_u64 << 53) as f64;
    match &node.content {
        Content::Scalar(Value::Number(number)) if number.is_f64() => {
            let found = number.as_f64().filter(|count| count.fract() == 0.0 && (0.0..MOST).contains(count));
            found.map_or_else(|| node.clone(), |count| scalar(node.line, count as u64))
        }
        _ => node.clone(),
    }
}

/// Keywords with exclusive limits as 3.1 has them: numbers of their own, not marks of other limits.
pub(super) fn numeric_limits(members: &[(String, Node)]) -> Members {
    let limit_of = |key: &str| members.iter().find(|(known, _)| known == key).map(|(_, limit)| limit);
    let numeric = |(key, member): &(String, Node)| {
        let limit = match key.as_str() {
            "exclusiveMinimum" => "minimum",
            "exclusiveMaximum" => "maximum",
            _ => return Some((key.clone(), member.clone())),
        };
        match (&member.content, limit_of(limit)) {
            (Content::Scalar(Value::Bool(false)), _) => None,
            (Content::Scalar(Value::Bool(true)), Some(limit)) => Some((key.clone(), limit.clone())),
            _ => Some((key.clone(), member.clone())),
        }
    };
    members.iter().filter_map(numeric).collect()
}

/// Returns true if null alone fits the schema, in each of the ways to write that.
fn is_always_null(schema: &Node) -> bool {
    schema.get("type").is_some_and(|types| type_names(types) == ["null"])
        || schema.get("const").is_some_and(is_null)
        || schema
            .get("enum")
            .is_some_and(|values| !values.elements().is_empty() && values.elements().iter().all(is_null))
}

/// The name in Pascal case, and with each number from 2.
fn names(name: &str) -> impl Iterator<Item = String> {
    let base = pascal(name);
    let numbered = base.clone();
    std::iter::once(base).chain((2..).map(move |number: usize| format!("{numbered}{number}")))
}
