//! Operations with what they share and refer to in place.

use std::collections::BTreeSet;

use ionoscloud_spec::escape;

use super::super::source::{Content, Node};
use super::{Members, PROSE, Reducer, list, map, members, pascal, scalar};
use crate::Failure;

const METHODS: &[&str] = &["get", "head", "post", "put", "patch", "delete"];

const JSON: &str = "application/json";

/// Returns true for JSON whose parameters, if it has any, say what is so anyway: JSON is UTF-8.
fn is_plain_json(media: &str) -> bool {
    let mut parts = media.split(';').map(|part| part.trim().replace('"', "").to_ascii_lowercase());
    parts.next().is_some_and(|essence| essence == JSON) && parts.all(|part| part == "charset=utf-8" || part.is_empty())
}

impl<'a> Reducer<'a> {
    pub(super) fn paths(&mut self) -> Result<Node, Failure> {
        let Some(paths) = self.root.get("paths") else { return Ok(map(self.root.line, Members::new())) };
        let mut reduced = Members::new();
        for (path, item) in members(paths) {
            let pointer = format!("/paths/{}", escape(path));
            if path.starts_with("x-") {
                self.lose_value("/paths", path, item);
                continue;
            }
            let line = item.line;
            let item = self.resolved_alone(item, &pointer)?;
            let shared = item.get("parameters").map(Node::elements).unwrap_or_default();
            let mut methods = Members::new();
            for (key, operation) in members(item) {
                if METHODS.contains(&key.as_str()) {
                    let at = format!("{pointer}/{key}");
                    methods.push((key.clone(), self.operation(operation, &at, key, path, shared)?));
                } else if key != "parameters" && !PROSE.contains(&key.as_str()) {
                    self.lose_value(&pointer, key, operation);
                }
            }
            if !methods.is_empty() {
                reduced.push((path.clone(), map(line, methods)));
            }
        }
        Ok(map(paths.line, reduced))
    }

    fn operation(
        &mut self,
        operation: &'a Node,
        pointer: &str,
        method: &str,
        path: &str,
        shared: &'a [Node],
    ) -> Result<Node, Failure> {
        let keys = ["operationId", "tags", "parameters", "requestBody", "responses", "security", "deprecated"];
        let mut kept = self.kept(operation, pointer, &keys, &[]);
        let id = self.operation_id(operation, pointer, &format!("{method}{}", pascal(path)));
        kept.retain(|(key, _)| !matches!(key.as_str(), "operationId" | "parameters" | "requestBody" | "responses"));
        let line = operation.get("operationId").map_or(operation.line, |node| node.line);
        kept.push(("operationId".to_owned(), scalar(line, id.clone())));
        let own = operation.get("parameters");
        let parameters = self.parameters(own, shared, pointer, path, &id)?;
        if own.is_some() || !parameters.is_empty() {
            kept.push(("parameters".to_owned(), list(own.map_or(operation.line, |node| node.line), parameters)));
        }
        if let Some(body) = operation.get("requestBody") {
            let at = format!("{pointer}/requestBody");
            let resolved = self.resolved_alone(body, &at)?;
            let mut body_kept = self.kept(resolved, &at, &["required", "content"], &[]);
            self.content(&mut body_kept, resolved, &at, &format!("{}Body", pascal(&id)))?;
            kept.push(("requestBody".to_owned(), map(body.line, body_kept)));
        }
        if let Some(responses) = operation.get("responses") {
            kept.push(("responses".to_owned(), self.responses(responses, pointer, &id)?));
        } else if self.is_3_1 {
            // 3.1 leaves out what nothing is said of.
            kept.push(("responses".to_owned(), map(operation.line, Members::new())));
        }
        for (key, member) in &mut kept {
            if key == "security" {
                *member = self.requirements(&member.clone(), &format!("{pointer}/security"));
            }
        }
        Ok(map(operation.line, kept))
    }

    /// The id that an operation states, else the one by its method and path.
    fn operation_id(&mut self, operation: &Node, pointer: &str, by_path: &str) -> String {
        let by_path = self.unused_id(by_path.to_owned());
        let stated = operation.get("operationId");
        let id = match stated.and_then(Node::as_str).filter(|id| !id.is_empty()).map(str::to_owned) {
            Some(id) if self.ids.insert(id.clone()) => id,
            Some(id) => {
                self.lose(pointer, &format!("the operation id `{id}` is used twice; this one is `{by_path}`"));
                by_path
            }
            None => {
                if let Some(stated) = stated {
                    let what = format!("the operation id, which is no text; this one is `{by_path}`");
                    self.lose_part(pointer, &what, "operationId", stated);
                }
                by_path
            }
        };
        self.ids.insert(id.clone());
        id
    }

    fn responses(&mut self, responses: &'a Node, pointer: &str, id: &str) -> Result<Node, Failure> {
        let mut reduced = Members::new();
        for (status, response) in members(responses) {
            let at = format!("{pointer}/responses/{}", escape(status));
            if status.starts_with("x-") {
                self.lose_value(&at, status, response);
                continue;
            }
            let status = if status == "default" { status.clone() } else { status.to_uppercase() };
            if reduced.iter().any(|(known, _)| *known == status) {
                self.lose_part(&at, "a second response of this status", "schema", response);
                continue;
            }
            let of_status = if status.starts_with('2') { "Response".to_owned() } else { pascal(&status) };
            let resolved = self.resolved_alone(response, &at)?;
            let mut kept = self.kept(resolved, &at, &["content", "headers"], &[]);
            self.content(&mut kept, resolved, &at, &format!("{}{of_status}", pascal(id)))?;
            if let Some(headers) = resolved.get("headers") {
                kept.retain(|(key, _)| key != "headers");
                kept.push(("headers".to_owned(), self.headers(headers, &at)?));
            }
            reduced.push((status, map(response.line, kept)));
        }
        Ok(map(responses.line, reduced))
    }

    fn headers(&mut self, headers: &'a Node, pointer: &str) -> Result<Node, Failure> {
        let mut reduced = Members::new();
        for (name, header) in members(headers) {
            let at = format!("{pointer}/headers/{}", escape(name));
            let resolved = self.resolved_alone(header, &at)?;
            self.lose_others(resolved, &at, &["schema"], &["required", "deprecated", "style", "explode"]);
            let schema = self.schema_of(resolved, &at, &pascal(name))?;
            reduced.push((name.clone(), map(header.line, vec![("schema".to_owned(), schema)])));
        }
        Ok(map(headers.line, reduced))
    }

    /// Replaces the schemas of all media types.
    fn content(&mut self, kept: &mut Members, node: &'a Node, pointer: &str, name: &str) -> Result<(), Failure> {
        let Some(content) = node.get("content") else { return Ok(()) };
        let mut reduced = Members::new();
        for (media, body) in members(content) {
            let at = format!("{pointer}/content/{}", escape(media));
            let media = match media.as_str() {
                // What a document says nothing of is JSON, as other generators take it.
                "*/*" => {
                    self.lose(&at, "the media type `*/*`, which is taken for JSON");
                    JSON
                }
                media if is_plain_json(media) => JSON,
                media => media,
            };
            if reduced.iter().any(|(known, _)| known == media) {
                self.lose_part(&at, "a second content of this media type", "schema", body);
                continue;
            }
            self.lose_others(body, &at, &["schema"], &[]);
            let schema = self.schema_of(body, &at, name)?;
            reduced.push((media.to_owned(), map(body.line, vec![("schema".to_owned(), schema)])));
        }
        kept.retain(|(key, _)| key != "content");
        kept.push(("content".to_owned(), map(content.line, reduced)));
        Ok(())
    }

    /// The schema of a header, a parameter or a media type; one that fits all if none is stated.
    fn schema_of(&mut self, node: &'a Node, pointer: &str, name: &str) -> Result<Node, Failure> {
        match self.stated(node, "schema", pointer) {
            Some(schema) => self.schema(schema, &format!("{pointer}/schema"), name, false),
            None => Ok(map(node.line, Members::new())),
        }
    }

    /// The parameters of an operation, with those of its path that it does not replace.
    fn parameters(
        &mut self,
        own: Option<&'a Node>,
        shared: &'a [Node],
        pointer: &str,
        path: &str,
        id: &str,
    ) -> Result<Vec<Node>, Failure> {
        let text = |node: &Node, key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default().to_owned();
        let (mut reduced, mut place) = (Vec::new(), 0);
        let mut replaced = BTreeSet::new();
        for nodes in [own.map(Node::elements).unwrap_or_default(), shared] {
            let mut known = BTreeSet::new();
            for node in nodes {
                let parameter = self.resolved_alone(node, &format!("{pointer}/parameters"))?;
                let (name, location) = (text(parameter, "name"), text(parameter, "in"));
                if replaced.contains(&(name.clone(), location.clone())) {
                    continue;
                }
                if !known.insert((name.clone(), location.clone())) {
                    let what = format!("a second parameter `{name}` in `{location}`");
                    self.lose_part(&format!("{pointer}/parameters"), &what, "schema", parameter);
                    continue;
                }
                let at = format!("{pointer}/parameters/{place}");
                place += 1;
                if let Some(kept) = self.parameter(parameter, &at, path, id)? {
                    reduced.push(map(node.line, kept));
                }
            }
            replaced.extend(known);
        }
        Ok(reduced)
    }

    /// A parameter, unless no request has a place for it.
    fn parameter(&mut self, node: &'a Node, at: &str, path: &str, id: &str) -> Result<Option<Members>, Failure> {
        let text = |key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default();
        let (name, location, style) = (text("name"), text("in"), text("style"));
        if location == "cookie" || (location == "path" && !path.contains(&format!("{{{name}}}"))) {
            let is_required = node.get("required").is_some_and(|node| node.content == Content::Scalar(true.into()));
            let kind = if location == "cookie" && is_required { "required parameter" } else { "parameter" };
            let what = format!("the {kind} `{name}` in `{location}`, which the path does not have");
            self.lose_part(at, &what, "schema", node);
            return Ok(None);
        }
        if !matches!(style, "" | "form" | "simple") {
            self.lose(at, &format!("the style `{style}` of the parameter `{name}`"));
        }
        let keys = ["name", "in", "required", "style", "explode", "deprecated"];
        let mut kept = self.kept(node, at, &keys, &["schema", "content"]);
        kept.retain(|(key, value)| key != "style" || matches!(value.as_str(), Some("form" | "simple")));
        let schema_name = format!("{}{}", pascal(id), pascal(name));
        let schema = match (node.get("schema"), node.get("content").map(members)) {
            (None, Some(content)) => {
                let first = content.first();
                let media = first.map(|(media, _)| media.as_str()).unwrap_or_default();
                self.lose(at, &format!("the media type `{media}` of the parameter `{name}`"));
                for (media, other) in content.iter().skip(1) {
                    self.lose_part(at, &format!("the media type `{media}` beside it"), "content", other);
                }
                self.schema_of(first.map_or(node, |(_, body)| body), at, &schema_name)?
            }
            (Some(_), Some(_)) => {
                self.lose(at, &format!("the content of the parameter `{name}`, which has a schema, too"));
                self.schema_of(node, at, &schema_name)?
            }
            (_, None) => self.schema_of(node, at, &schema_name)?,
        };
        kept.push(("schema".to_owned(), schema));
        Ok(Some(kept))
    }
}
