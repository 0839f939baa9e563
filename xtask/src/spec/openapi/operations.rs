//! Operations with what they share and refer to in place.

use ionoscloud_spec::escape;

use super::super::source::{Content, Node};
use super::{Members, PROSE, Reducer, list, map, members, pascal, scalar};
use crate::Failure;

const METHODS: &[&str] = &["get", "head", "post", "put", "patch", "delete"];

impl<'a> Reducer<'a> {
    pub(super) fn paths(&mut self) -> Result<Node, Failure> {
        let Some(paths) = self.root.get("paths") else { return Ok(map(self.root.line, Members::new())) };
        let mut reduced = Members::new();
        for (path, item) in members(paths) {
            let pointer = format!("/paths/{}", escape(path));
            if path.starts_with("x-") {
                self.lose("/paths", path);
                continue;
            }
            let line = item.line;
            let item = self.resolved(item)?;
            let shared = item.get("parameters").map(Node::elements).unwrap_or_default();
            let mut methods = Members::new();
            for (key, operation) in members(item) {
                if METHODS.contains(&key.as_str()) {
                    let at = format!("{pointer}/{key}");
                    methods.push((key.clone(), self.operation(operation, &at, key, path, shared)?));
                } else if key != "parameters" && !PROSE.contains(&key.as_str()) {
                    self.lose(&pointer, key);
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
        let by_path = self.unused_id(format!("{method}{}", pascal(path)));
        let stated = operation.get("operationId").and_then(Node::as_str).map(str::to_owned);
        let id = match stated {
            Some(id) if self.ids.insert(id.clone()) => id,
            Some(id) => {
                self.lose(pointer, &format!("the operation id `{id}` is used twice; this one is `{by_path}`"));
                by_path
            }
            None => by_path,
        };
        self.ids.insert(id.clone());
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
            let resolved = self.resolved(body)?;
            let mut body_kept = self.kept(resolved, &at, &["required", "content"], &[]);
            self.content(&mut body_kept, resolved, &at, &format!("{}Body", pascal(&id)))?;
            kept.push(("requestBody".to_owned(), map(body.line, body_kept)));
        }
        if let Some(responses) = operation.get("responses") {
            let mut reduced = Members::new();
            for (status, response) in members(responses) {
                let at = format!("{pointer}/responses/{}", escape(status));
                if status.starts_with("x-") {
                    self.lose(&at, status);
                    continue;
                }
                let status = if status == "default" { status.clone() } else { status.to_uppercase() };
                let name = format!(
                    "{}{}",
                    pascal(&id),
                    if status.starts_with('2') { "Response".to_owned() } else { pascal(&status) }
                );
                let resolved = self.resolved(response)?;
                let mut response_kept = self.kept(resolved, &at, &["content", "headers"], &[]);
                self.content(&mut response_kept, resolved, &at, &name)?;
                if let Some(headers) = resolved.get("headers") {
                    let mut all = Members::new();
                    for (name, header) in members(headers) {
                        let at = format!("{at}/headers/{}", escape(name));
                        let resolved = self.resolved(header)?;
                        let described = ["required", "deprecated", "style", "explode"];
                        self.lose_others(resolved, &at, &["schema"], &described);
                        let schema = match resolved.get("schema") {
                            Some(schema) => self.schema(schema, &format!("{at}/schema"), &pascal(name), false)?,
                            None => map(resolved.line, Members::new()),
                        };
                        all.push((name.clone(), map(header.line, vec![("schema".to_owned(), schema)])));
                    }
                    response_kept.retain(|(key, _)| key != "headers");
                    response_kept.push(("headers".to_owned(), map(headers.line, all)));
                }
                reduced.push((status, map(response.line, response_kept)));
            }
            kept.push(("responses".to_owned(), map(responses.line, reduced)));
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

    /// Replaces the schemas of all media types.
    fn content(&mut self, kept: &mut Members, node: &'a Node, pointer: &str, name: &str) -> Result<(), Failure> {
        let Some(content) = node.get("content") else { return Ok(()) };
        let mut reduced = Members::new();
        for (media, body) in members(content) {
            let at = format!("{pointer}/content/{}", escape(media));
            self.lose_others(body, &at, &["schema"], &[]);
            let schema = match body.get("schema") {
                Some(schema) => self.schema(schema, &format!("{at}/schema"), name, false)?,
                None => map(body.line, Members::new()),
            };
            reduced.push((media.clone(), map(body.line, vec![("schema".to_owned(), schema)])));
        }
        kept.retain(|(key, _)| key != "content");
        kept.push(("content".to_owned(), map(content.line, reduced)));
        Ok(())
    }

    fn parameters(
        &mut self,
        own: Option<&'a Node>,
        shared: &'a [Node],
        pointer: &str,
        path: &str,
        id: &str,
    ) -> Result<Vec<Node>, Failure> {
        let mut all: Vec<(&Node, &Node)> = Vec::new();
        for node in own.map(Node::elements).unwrap_or_default().iter().chain(shared) {
            let resolved = self.resolved(node)?;
            let key = |node: &Node| ["name", "in"].map(|key| node.get(key).and_then(Node::as_str).map(str::to_owned));
            if !all.iter().any(|(_, known)| key(known) == key(resolved)) {
                all.push((node, resolved));
            }
        }
        let mut reduced = Vec::new();
        for (i, (node, parameter)) in all.into_iter().enumerate() {
            let at = format!("{pointer}/parameters/{i}");
            let text = |key: &str| parameter.get(key).and_then(Node::as_str).unwrap_or_default();
            let (name, location) = (text("name").to_owned(), text("in"));
            let written = path.contains(&format!("{{{name}}}"));
            if location == "cookie" || (location == "path" && !written) {
                let is_required =
                    parameter.get("required").is_some_and(|node| node.content == Content::Scalar(true.into()));
                let kind = if location == "cookie" && is_required { "required parameter" } else { "parameter" };
                self.lose(&at, &format!("the {kind} `{name}` in `{location}`, which the path does not have"));
                continue;
            }
            let style = text("style");
            if !matches!(style, "" | "form" | "simple") {
                self.lose(&at, &format!("the style `{style}` of the parameter `{name}`"));
            }
            let keys = ["name", "in", "required", "style", "explode", "deprecated"];
            let mut kept = self.kept(parameter, &at, &keys, &["schema", "content"]);
            kept.retain(|(key, value)| key != "style" || matches!(value.as_str(), Some("form" | "simple")));
            if let Some(content) = parameter.get("content").filter(|_| parameter.get("schema").is_none()) {
                let media = members(content).first().map(|(media, _)| media.as_str()).unwrap_or_default();
                self.lose(&at, &format!("the media type `{media}` of the parameter `{name}`"));
            }
            let in_content = parameter.get("content").and_then(|content| members(content).first()?.1.get("schema"));
            let schema = match parameter.get("schema").or(in_content) {
                Some(schema) => {
                    self.schema(schema, &format!("{at}/schema"), &format!("{}{}", pascal(id), pascal(&name)), false)?
                }
                None => map(parameter.line, Members::new()),
            };
            kept.push(("schema".to_owned(), schema));
            reduced.push(map(node.line, kept));
        }
        Ok(reduced)
    }
}
