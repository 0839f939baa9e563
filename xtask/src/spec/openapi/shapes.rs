//! Refuses what has the wrong shape, and references to what is not in the document.

use std::path::Path;

use serde_json::Value;

use super::super::source::{Content, Node};
use crate::Failure;

/// Keywords whose value maps names, which the API chooses, to objects.
const NAMED: &[&str] = &[
    "paths",
    "schemas",
    "responses",
    "headers",
    "requestBodies",
    "securitySchemes",
    "pathItems",
    "content",
    "properties",
    "variables",
];

/// Those that a reader of documents may lack, so that their shape is checked nowhere else.
const NAMED_AND_LOST: &[&str] = &["patternProperties", "$defs", "definitions", "callbacks", "links", "webhooks"];

/// Keywords whose value is an object.
const OBJECTS: &[&str] =
    &["info", "components", "requestBody", "get", "head", "post", "put", "patch", "delete", "options", "trace"];

/// Keywords whose value is a list of objects.
const LISTS: &[&str] = &["servers", "security", "allOf", "anyOf", "oneOf"];

/// Keywords whose value is a schema, which is an object or a boolean.
const SCHEMAS: &[&str] = &["schema", "additionalProperties", "not"];

/// Keywords whose value is sent, received or shown as it stands, or consists of names alone.
const LITERAL: &[&str] =
    &["default", "example", "examples", "enum", "const", "required", "security", "tags", "discriminator", "xml"];

/// Returns the reason why a reference cannot be followed, if there is one.
pub(super) fn unknown_reference(reference: &str) -> Option<String> {
    match reference.strip_prefix('#') {
        None => Some(format!("`{reference}` is in another document; put it into this one (a bundler does that)")),
        Some("") => Some("`#` is the whole document, which is nothing that could stand here".to_owned()),
        Some(place) if place.starts_with('/') => None,
        Some(_) => Some(format!("`{reference}` is an anchor; refer to its place, such as `#/components/schemas/NAME`")),
    }
}

/// Checks a whole document.
pub(super) fn check(file: &Path, root: &Node) -> Result<(), Failure> {
    Shapes { file }.object(root, "the document")
}

struct Shapes<'a> {
    file: &'a Path,
}

impl Shapes<'_> {
    fn refuse(&self, node: &Node, name: &str, expected: &str) -> Failure {
        let found = match &node.content {
            Content::Map(_) => "an object",
            Content::List(_) => "a list",
            Content::Scalar(Value::Null) => "null",
            Content::Scalar(Value::Bool(_)) => "a boolean",
            Content::Scalar(Value::Number(_)) => "a number",
            Content::Scalar(_) => "a text",
        };
        Failure::new(format!("`{name}` must be {expected}, not {found}")).at(self.file, Some(node.line))
    }

    /// An object of keywords.
    fn object(&self, node: &Node, name: &str) -> Result<(), Failure> {
        let Content::Map(members) = &node.content else { return Err(self.refuse(node, name, "an object")) };
        for (key, member) in members {
            match (key.as_str(), &member.content) {
                (key, _) if key.starts_with("x-") => {}
                ("$ref", Content::Scalar(Value::String(reference))) => self.reference(member, reference)?,
                ("$ref", _) => return Err(self.refuse(member, key, "a text")),
                ("parameters", Content::List(items)) => items.iter().try_for_each(|item| self.object(item, key))?,
                ("parameters", _) => self.named(member, key)?,
                ("tags" | "enum", Content::Map(_) | Content::Scalar(_)) => {
                    return Err(self.refuse(member, key, "a list"));
                }
                ("type", Content::Map(_) | Content::Scalar(Value::Bool(_) | Value::Number(_))) => {
                    return Err(self.refuse(member, key, "a text or a list of texts"));
                }
                ("required", Content::Map(_) | Content::Scalar(Value::Null | Value::Number(_) | Value::String(_))) => {
                    return Err(self.refuse(member, key, "a list or a boolean"));
                }
                (key, Content::List(items)) if LISTS.contains(&key) => {
                    for item in items {
                        match key {
                            "security" if matches!(item.content, Content::Map(_)) => {}
                            "allOf" | "anyOf" | "oneOf" => self.schema(item, key)?,
                            _ => self.object(item, key)?,
                        }
                    }
                }
                (key, _) if LISTS.contains(&key) => return Err(self.refuse(member, key, "a list")),
                (key, _) if LITERAL.contains(&key) => {}
                (key, _) if NAMED.contains(&key) || NAMED_AND_LOST.contains(&key) => self.named(member, key)?,
                (key, _) if OBJECTS.contains(&key) => self.object(member, key)?,
                // The reader takes null for what is not stated, and names it as lost.
                ("schema" | "items" | "additionalProperties" | "not", Content::Scalar(Value::Null)) => {}
                (key, _) if SCHEMAS.contains(&key) => self.schema(member, key)?,
                ("items", Content::Scalar(_)) => self.schema(member, key)?,
                _ => self.others(member, key)?,
            }
        }
        Ok(())
    }

    fn reference(&self, node: &Node, reference: &str) -> Result<(), Failure> {
        let refuse = |reason| Err(Failure::new(reason).at(self.file, Some(node.line)));
        unknown_reference(reference).map_or(Ok(()), refuse)
    }

    fn schema(&self, node: &Node, name: &str) -> Result<(), Failure> {
        match &node.content {
            Content::Scalar(Value::Bool(_)) => Ok(()),
            Content::Map(_) => self.object(node, name),
            _ => Err(self.refuse(node, name, "a schema")),
        }
    }

    /// An object whose keys are names.
    fn named(&self, node: &Node, key: &str) -> Result<(), Failure> {
        let Content::Map(members) = &node.content else { return Err(self.refuse(node, key, "an object")) };
        for (name, member) in members {
            if let ("$ref", Some(reference)) = (name.as_str(), member.as_str()) {
                self.reference(member, reference)?;
            }
            match key {
                _ if name.starts_with("x-") && !matches!(member.content, Content::Map(_)) => {}
                "properties" | "schemas" | "patternProperties" | "$defs" | "definitions" => {
                    self.schema(member, name)?;
                }
                _ if NAMED_AND_LOST.contains(&key) => self.others(member, name)?,
                _ => self.object(member, name)?,
            }
        }
        Ok(())
    }

    /// Whatever a keyword has that is checked nowhere else.
    fn others(&self, node: &Node, name: &str) -> Result<(), Failure> {
        match &node.content {
            Content::Map(_) => self.object(node, name),
            Content::List(items) => items.iter().try_for_each(|item| self.others(item, name)),
            Content::Scalar(_) => Ok(()),
        }
    }
}
