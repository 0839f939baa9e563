//! Schemas of 3.0 and 3.1 as the reader knows them.

use serde_json::Value;

use super::super::source::{Content, Node};
use super::{Members, PROSE, Reducer, list, map, members, pascal, scalar};
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

impl<'a> Reducer<'a> {
    /// A schema; one in place with members of its own becomes a component called `name`, unless it is one.
    pub(super) fn schema(&mut self, node: &'a Node, pointer: &str, name: &str, is_top: bool) -> Result<Node, Failure> {
        if let Content::Scalar(Value::Bool(allowed)) = &node.content {
            if !allowed {
                self.lose(pointer, "a schema that nothing fits");
            }
            return Ok(map(node.line, Members::new()));
        }
        if let Some(reference) = node.get("$ref").and_then(Node::as_str) {
            return self.reference(node, reference, pointer);
        }
        let parts = node.get("allOf").map(Node::elements).unwrap_or_default();
        let merges = parts.len() > 1 || (parts.len() == 1 && node.get("properties").is_some());
        let mut kept = Members::new();
        if merges {
            self.inherited(node, pointer, name, &mut kept)?;
        }
        for (key, member) in members(node) {
            let at = format!("{pointer}/{}", ionoscloud_spec::escape(key));
            match key.as_str() {
                "allOf" | "properties" | "required" if merges => {}
                "allOf" => {
                    let all = parts.iter().map(|part| self.schema(part, &format!("{at}/0"), name, false));
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
                "items" if matches!(member.content, Content::List(_)) => self.lose(pointer, "items by position"),
                "items" => {
                    kept.push((key.clone(), self.schema(member, &at, &format!("{name}Item"), false)?));
                }
                "additionalProperties" if matches!(member.content, Content::Map(_)) => {
                    kept.push((key.clone(), self.schema(member, &at, &format!("{name}Value"), false)?));
                }
                "additionalProperties" => kept.push((key.clone(), member.clone())),
                key if PLAIN.contains(&key) || key.starts_with("x-ionos-") => {
                    if !kept.iter().any(|(known, _)| known == key) {
                        kept.push((key.to_owned(), member.clone()));
                    }
                }
                key if PROSE.contains(&key) => {}
                key => self.lose(pointer, key),
            }
        }
        let schema = map(node.line, kept);
        let has_members = schema.get("properties").is_some_and(|all| !members(all).is_empty());
        if !is_top && (has_members || schema.get("oneOf").is_some()) {
            return Ok(self.hoist(name, schema));
        }
        Ok(schema)
    }

    /// Gives a schema in place a name of its own.
    fn hoist(&mut self, name: &str, schema: Node) -> Node {
        let taken = self.root.get("components").and_then(|node| node.get("schemas"));
        let base = pascal(name);
        let mut chosen = base.clone();
        let mut number = 2;
        while taken.is_some_and(|all| all.get(&chosen).is_some())
            || self.hoisted.get(&chosen).is_some_and(|known| *known != schema)
        {
            chosen = format!("{base}{number}");
            number += 1;
        }
        let line = schema.line;
        self.hoisted.insert(chosen.clone(), schema);
        map(line, vec![("$ref".to_owned(), scalar(line, format!("{PREFIX}{chosen}")))])
    }

    fn reference(&mut self, node: &'a Node, reference: &str, pointer: &str) -> Result<Node, Failure> {
        let line = node.get("$ref").map_or(node.line, |node| node.line);
        let direct = reference.strip_prefix(PREFIX).filter(|name| !name.contains('/'));
        let name = match direct {
            Some(name) => name.replace("~1", "/").replace("~0", "~"),
            None => match self.hoisted_from.get(reference) {
                Some(name) => name.clone(),
                None => {
                    let target = self.target(node, reference)?;
                    let name = pascal(
                        &reference
                            .rsplit('/')
                            .take(3)
                            .collect::<Vec<_>>()
                            .into_iter()
                            .rev()
                            .collect::<Vec<_>>()
                            .join("-"),
                    );
                    // Known before its content is, as that may lead back to it.
                    self.hoisted_from.insert(reference.to_owned(), name.clone());
                    let schema = self.schema(target, reference.trim_start_matches('#'), &name, true)?;
                    self.hoisted.insert(name.clone(), schema);
                    name
                }
            },
        };
        let target = map(line, vec![("$ref".to_owned(), scalar(line, format!("{PREFIX}{name}")))]);
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
                self.lose(pointer, &format!("{key} beside `$ref`"));
            }
        }
        Ok(if kept.len() > 1 { map(node.line, kept) } else { target })
    }

    /// `type: [string, "null"]` is nullable text.
    fn types(&mut self, node: &Node, pointer: &str, kept: &mut Members) {
        let names: Vec<&str> = match node.as_str() {
            Some(name) => vec![name],
            None => node.elements().iter().filter_map(Node::as_str).collect(),
        };
        let others: Vec<&str> = names.iter().copied().filter(|name| *name != "null").collect();
        if others.len() < names.len() {
            kept.push(("nullable".to_owned(), scalar(node.line, true)));
        }
        match others.as_slice() {
            [] => {}
            [one] => kept.push(("type".to_owned(), scalar(node.line, *one))),
            several => self.lose(pointer, &format!("one of {}", several.join(", "))),
        }
    }

    fn values(&mut self, node: &Node, pointer: &str, kept: &mut Members) {
        let is_null = |item: &Node| matches!(item.content, Content::Scalar(Value::Null));
        let fits = |item: &Node| match &item.content {
            Content::Scalar(Value::String(_)) => true,
            Content::Scalar(Value::Number(number)) => number.is_i64(),
            _ => false,
        };
        let values: Vec<Node> = node.elements().iter().filter(|item| !is_null(item)).cloned().collect();
        if values.len() < node.elements().len() && !kept.iter().any(|(key, _)| key == "nullable") {
            kept.push(("nullable".to_owned(), scalar(node.line, true)));
        }
        if values.iter().all(fits) {
            kept.push(("enum".to_owned(), list(node.line, values)));
        } else {
            self.lose(pointer, "values that are neither text nor whole numbers");
        }
    }

    /// A choice without null; of one thing it is that thing.
    fn choice(&mut self, node: &'a Node, pointer: &str, name: &str, kept: &mut Members) -> Result<(), Failure> {
        let is_null = |one: &&Node| one.get("type").and_then(Node::as_str) == Some("null");
        let (nulls, others): (Vec<&Node>, Vec<&Node>) = node.elements().iter().partition(is_null);
        if !nulls.is_empty() && !kept.iter().any(|(key, _)| key == "nullable") {
            kept.push(("nullable".to_owned(), scalar(node.line, true)));
        }
        let mut reduced = Vec::new();
        for (i, one) in others.into_iter().enumerate() {
            let name = format!("{name}Choice{}", i + 1);
            reduced.push(self.schema(one, &format!("{pointer}/{i}"), &name, false)?);
        }
        let taken = kept.iter().any(|(key, _)| key == "oneOf" || key == "allOf");
        match reduced.len() {
            0 => {}
            _ if taken => self.lose(pointer, "a second choice"),
            1 => kept.push(("allOf".to_owned(), list(node.line, reduced))),
            _ => kept.push(("oneOf".to_owned(), list(node.line, reduced))),
        }
        Ok(())
    }

    /// Of whole numbers an exclusive limit is the next inclusive one.
    fn exclusive(&mut self, node: &Node, key: &str, member: &Node, pointer: &str, kept: &mut Members) {
        let whole = node.get("type").and_then(Node::as_str) == Some("integer");
        match (&member.content, key) {
            (Content::Scalar(Value::Number(number)), _) if whole && number.is_i64() => {
                let limit = number.as_i64().unwrap_or_default();
                let (key, limit) = match key {
                    "exclusiveMinimum" => ("minimum", limit.saturating_add(1)),
                    _ => ("maximum", limit.saturating_sub(1)),
                };
                kept.push((key.to_owned(), scalar(member.line, limit)));
            }
            (Content::Scalar(Value::Bool(false)), _) => {}
            _ => self.lose(pointer, key),
        }
    }

    /// The members of all parts of an `allOf`, which the schema inherits.
    fn inherited(&mut self, node: &'a Node, pointer: &str, name: &str, kept: &mut Members) -> Result<(), Failure> {
        let (mut properties, mut required) = (Members::new(), Vec::new());
        let (mut open, mut seen) = (vec![node], Vec::new());
        while let Some(part) = open.pop() {
            if let Some(reference) = part.get("$ref").and_then(Node::as_str) {
                if !seen.contains(&reference) {
                    seen.push(reference);
                    open.push(self.target(part, reference)?);
                }
                continue;
            }
            open.extend(part.get("allOf").map(Node::elements).unwrap_or_default());
            for (wire, child) in part.get("properties").map(members).unwrap_or_default() {
                if properties.iter().any(|(known, _)| known == wire) {
                    continue;
                }
                let at = format!("{pointer}/properties/{}", ionoscloud_spec::escape(wire));
                let child = self.schema(child, &at, &format!("{name}{}", pascal(wire)), false)?;
                properties.push((wire.clone(), child));
            }
            required.extend(part.get("required").map(Node::elements).unwrap_or_default().iter().cloned());
            for key in ["oneOf", "anyOf", "enum"] {
                if !std::ptr::eq(part, node) && part.get(key).is_some() {
                    self.lose(pointer, &format!("{key} of a part of `allOf`"));
                }
            }
        }
        let names: Vec<String> = required.iter().filter_map(|node| node.as_str().map(str::to_owned)).collect();
        let mut at = 0;
        required.retain(|_| {
            at += 1;
            names.get(at - 1).is_some_and(|name| !names.iter().take(at - 1).any(|known| known == name))
        });
        kept.push(("type".to_owned(), scalar(node.line, "object")));
        kept.push(("properties".to_owned(), map(node.line, properties)));
        if !required.is_empty() {
            kept.push(("required".to_owned(), list(node.line, required)));
        }
        Ok(())
    }
}
