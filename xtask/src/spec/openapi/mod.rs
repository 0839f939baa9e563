//! From a document as vendors publish it to the part of OpenAPI 3.0 that the reader knows.
//!
//! References to parameters, responses and headers are resolved, parameters of paths go to their operations, and what
//! 3.1 writes otherwise is written as in 3.0. Whatever has no place is named in a list, never dropped in silence.

mod merge;
mod operations;
#[cfg(test)]
mod schema_tests;
mod schemas;
mod security;
mod shapes;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use ionoscloud_spec::escape;
use serde_json::Value;

use super::source::{Content, Node};
use super::{losses, normalise};
use crate::Failure;

/// Keywords for people, which the normalised document has nothing of.
const PROSE: &[&str] = &["summary", "description", "example", "examples", "externalDocs", "title", "$comment"];

/// A document reduced to what the reader knows.
#[derive(Debug)]
pub(super) struct Reduced {
    pub(super) document: Node,
    /// The places of what was lost, with its keyword and where needed a reason.
    pub(super) lost: Vec<String>,
}

/// Reduces a document called `name`.
///
/// Refuses remote references, with the place, and references that lead nowhere where their content is needed.
pub(super) fn reduce(file: &Path, name: &str, root: &Node) -> Result<Reduced, Failure> {
    shapes::check(file, root)?;
    let version = root.get("openapi").and_then(Node::as_str).unwrap_or_default().to_owned();
    let mut reducer = Reducer {
        file,
        root,
        shared: Index::new(root),
        is_3_1: version.starts_with("3.1"),
        lost: Vec::new(),
        hoisted: BTreeMap::new(),
        hoisted_from: BTreeMap::new(),
        pending: Vec::new(),
        reserved: BTreeSet::new(),
        merges: BTreeMap::new(),
        united: 0,
        depth: 0,
        schemes: BTreeSet::new(),
        unmet: BTreeMap::new(),
        ids: BTreeSet::new(),
    };
    let document = reducer.document(name, &version)?;
    Ok(Reduced { document, lost: reducer.lost })
}

/// The paths and components by name: of thousands, each reference names one.
struct Index<'a>(Vec<(&'a Node, HashMap<&'a str, &'a Node>)>);

impl<'a> Index<'a> {
    fn new(root: &'a Node) -> Self {
        let components = root.get("components").map(members).unwrap_or_default();
        let all = root.get("paths").into_iter().chain(components.iter().map(|(_, kind)| kind));
        // The first of a name, as the rest of the import takes it.
        let by_name = |node: &'a Node| members(node).iter().rev().map(|(name, one)| (name.as_str(), one)).collect();
        Self(all.map(|node| (node, by_name(node))).collect())
    }

    /// The member of a mapping.
    fn get(&self, node: &'a Node, key: &str) -> Option<&'a Node> {
        match self.0.iter().find(|(indexed, _)| std::ptr::eq(*indexed, node)) {
            Some((_, by_name)) => by_name.get(key).copied(),
            None => node.get(key),
        }
    }

    /// The schema of this name.
    fn schema(&self, root: &'a Node, name: &str) -> Option<&'a Node> {
        self.get(root.get("components")?.get("schemas")?, name)
    }
}

/// The work in progress.
struct Reducer<'a> {
    file: &'a Path,
    root: &'a Node,
    shared: Index<'a>,
    is_3_1: bool,
    lost: Vec<String>,
    /// Schemas that stood in place, by the name that they got.
    hoisted: BTreeMap<String, Node>,
    /// Names of what a reference into the middle of a schema leads to.
    hoisted_from: BTreeMap<String, String>,
    /// Those of them that are not read yet, by name and place.
    pending: Vec<(String, String, &'a Node)>,
    /// Names in use whose schema comes later.
    reserved: BTreeSet<String>,
    /// Schemas with parts, by what they say.
    merges: BTreeMap<String, merge::Merge>,
    /// Members of the parts merged so far.
    united: usize,
    /// Schemas around the one that is read.
    depth: usize,
    /// Security schemes that are kept.
    schemes: BTreeSet<String>,
    /// Other ones, which stay because a requirement names nothing that a client sends.
    unmet: BTreeMap<String, Node>,
    ids: BTreeSet<String>,
}

type Members = Vec<(String, Node)>;

fn members(node: &Node) -> &[(String, Node)] {
    match &node.content {
        Content::Map(members) => members,
        Content::Scalar(_) | Content::List(_) => &[],
    }
}

fn map(line: usize, members: Members) -> Node {
    Node { line, content: Content::Map(members) }
}

fn scalar(line: usize, value: impl Into<Value>) -> Node {
    Node { line, content: Content::Scalar(value.into()) }
}

fn list(line: usize, items: Vec<Node>) -> Node {
    Node { line, content: Content::List(items) }
}

fn is_null(node: &Node) -> bool {
    node.content == Content::Scalar(Value::Null)
}

/// A reference without the percent signs of URLs.
fn decoded(reference: &str) -> String {
    percent_encoding::percent_decode_str(reference).decode_utf8_lossy().into_owned()
}

/// The words of a text in Pascal case: `ToysId` of `/toys/{id}`. Names in documents keep their acronyms and digits,
/// which those in Rust do not.
fn pascal(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect::<String>()
    };
    words.map(capital).collect()
}

impl<'a> Reducer<'a> {
    /// Names what has no place in the reduced document, and whose words have all of it.
    fn lose(&mut self, pointer: &str, what: &str) {
        self.lost.push(format!("{pointer}: {what}"));
    }

    /// Names a keyword that has no place in the reduced document, with its value.
    fn lose_value(&mut self, pointer: &str, key: &str, node: &Node) {
        self.lose_part(pointer, key, key, node);
    }

    /// The same, in other words than the keyword alone.
    fn lose_part(&mut self, pointer: &str, what: &str, key: &str, node: &Node) {
        self.lost.push(losses::with_value(&format!("{pointer}: {what}"), &normalise::member(key, node)));
    }

    /// The schema that a keyword holds; null, which is none, is named as lost.
    fn stated<'n>(&mut self, node: &'n Node, key: &str, pointer: &str) -> Option<&'n Node> {
        let found = node.get(key)?;
        if is_null(found) {
            self.lose(pointer, &format!("{key}, which is null"));
            return None;
        }
        Some(found)
    }

    fn failure(&self, node: &Node, message: String) -> Failure {
        Failure::new(message).at(self.file, Some(node.line))
    }

    /// The target of a local reference.
    fn target(&self, at: &Node, reference: &str) -> Result<&'a Node, Failure> {
        if let Some(reason) = shapes::unknown_reference(reference) {
            let at = at.get("$ref").unwrap_or(at);
            return Err(self.failure(at, reason));
        }
        let mut node = Some(self.root);
        for part in decoded(reference).split('/').skip(1) {
            let key = part.replace("~1", "/").replace("~0", "~");
            node = node.and_then(|node| match &node.content {
                Content::List(items) => key.parse::<usize>().ok().and_then(|index| items.get(index)),
                _ => self.shared.get(node, &key),
            });
        }
        node.ok_or_else(|| self.failure(at, format!("`{reference}` leads nowhere")))
    }

    /// A thing that may be a reference to a shared one.
    fn resolved(&self, node: &'a Node) -> Result<&'a Node, Failure> {
        let mut node = node;
        for _ in 0..32 {
            match node.get("$ref").and_then(Node::as_str) {
                Some(reference) => node = self.target(node, reference)?,
                None => return Ok(node),
            }
        }
        Err(self.failure(node, "a reference to a reference, in a circle".to_owned()))
    }

    /// The same, with whatever stands beside the reference named as lost.
    fn resolved_alone(&mut self, node: &'a Node, pointer: &str) -> Result<&'a Node, Failure> {
        if node.get("$ref").is_some() {
            for (key, member) in members(node).iter().filter(|(key, _)| key != "$ref" && !PROSE.contains(&key.as_str()))
            {
                self.lose_part(pointer, &format!("{key} beside `$ref`"), key, member);
            }
        }
        self.resolved(node)
    }

    /// Returns the members with these keys and the reader's own, and names the rest as lost.
    fn kept(&mut self, node: &Node, pointer: &str, keys: &[&str], prose: &[&str]) -> Members {
        let mut kept = Members::new();
        for (key, member) in members(node) {
            let known = keys.contains(&key.as_str()) || key.starts_with("x-ionos-");
            if known {
                kept.push((key.clone(), member.clone()));
            } else if !PROSE.contains(&key.as_str()) && !prose.contains(&key.as_str()) {
                self.lose_value(pointer, key, member);
            }
        }
        kept
    }

    /// Names all members but these as lost.
    fn lose_others(&mut self, node: &Node, pointer: &str, kept: &[&str], prose: &[&str]) {
        self.kept(node, pointer, kept, prose);
    }

    fn document(&mut self, name: &str, version: &str) -> Result<Node, Failure> {
        let root = self.root;
        if root.get("paths").is_none() && !self.is_3_1 {
            return Err(self.failure(root, "`paths` is missing, which 3.0 demands".to_owned()));
        }
        let keys = ["openapi", "info", "servers", "security", "paths", "components"];
        let mut kept = self.kept(root, "", &keys, &["tags"]);
        let line = root.line;
        let set = |kept: &mut Members, key: &str, value: Node| match kept.iter_mut().find(|(name, _)| name == key) {
            Some((_, node)) => *node = value,
            None => kept.push((key.to_owned(), value)),
        };
        if self.is_3_1 {
            let line = root.get("openapi").map_or(line, |node| node.line);
            set(&mut kept, "openapi", scalar(line, version.replacen("3.1", "3.0", 1)));
        }
        let info = root.get("info").map(|info| map(info.line, self.kept(info, "/info", &["title", "version"], INFO)));
        // The title is prose elsewhere; here it is the name of the API.
        if let Some(info) = info {
            set(&mut kept, "info", info);
        }
        let (mut schemes, auth) = self.security_schemes();
        let security = root.get("security").map(|node| self.requirements(node, "/security"));
        let is_met = |one: &Node| !members(one).iter().any(|(name, _)| self.unmet.contains_key(name));
        // A document that names others alone, such as a key, is not that of an open API.
        let is_open = root.get("security").is_some_and(|stated| stated.elements().is_empty());
        let named = security.as_ref().filter(|kept| is_open || kept.elements().iter().any(is_met));
        let auth = security::auth_of(named, &schemes).unwrap_or(auth);
        set(&mut kept, "security", security.unwrap_or_else(|| list(line, Vec::new())));
        let servers = root.get("servers").map(|node| self.servers(node));
        set(&mut kept, "servers", servers.unwrap_or_else(|| list(line, Vec::new())));
        let paths = self.paths()?;
        let schemas = self.schemas(root.get("components"))?;
        schemes.extend(std::mem::take(&mut self.unmet));
        let at = root.get("components").map_or(line, |node| node.line);
        let parts = vec![("schemas".to_owned(), map(at, schemas)), ("securitySchemes".to_owned(), map(at, schemes))];
        let paging = if pages(&paths) { "offset-limit" } else { "none" };
        set(&mut kept, "paths", paths);
        set(&mut kept, "components", map(at, parts));
        let source = self.file.file_name().and_then(|name| name.to_str()).unwrap_or(name).to_owned();
        for (key, value) in [
            ("x-ionos-product", scalar(line, name)),
            ("x-ionos-source", scalar(line, source)),
            ("x-ionos-auth", list(line, auth.into_iter().map(|auth| scalar(line, auth)).collect())),
            ("x-ionos-pagination", scalar(line, paging)),
        ] {
            if root.get(key).is_none() {
                set(&mut kept, key, value);
            }
        }
        Ok(map(line, kept))
    }

    /// The schemas of the components, and those that stood in place.
    fn schemas(&mut self, components: Option<&'a Node>) -> Result<Members, Failure> {
        let mut schemas = Members::new();
        for (name, schema) in components.and_then(|node| node.get("schemas")).map(members).unwrap_or_default() {
            let pointer = format!("/components/schemas/{}", escape(name));
            let reduced = self.schema(schema, &pointer, name, true)?;
            schemas.push((name.clone(), Node { line: schema.line, ..reduced }));
        }
        if let Some(components) = components {
            let resolved = ["parameters", "responses", "headers", "requestBodies", "pathItems"];
            self.lose_others(components, "/components", &["schemas", "securitySchemes"], &resolved);
        }
        while let Some((name, pointer, target)) = self.pending.pop() {
            let schema = self.schema(target, &pointer, &name, true)?;
            self.hoisted.insert(name, schema);
        }
        schemas.extend(std::mem::take(&mut self.hoisted));
        Ok(schemas)
    }

    /// The id, with a number if it is used already: paths that differ in signs alone are alike in names.
    fn unused_id(&self, id: String) -> String {
        let numbered = (2..).map(|number| format!("{id}{number}"));
        std::iter::once(id.clone()).chain(numbered).find(|id| !self.ids.contains(id)).unwrap_or(id)
    }

    fn servers(&mut self, node: &Node) -> Node {
        let mut servers = Vec::new();
        for (i, server) in node.elements().iter().enumerate() {
            let pointer = format!("/servers/{i}");
            let mut kept = self.kept(server, &pointer, &["url", "variables"], &["name"]);
            for (key, member) in &mut kept {
                if let (true, Some(url)) = (key == "url", member.as_str()) {
                    *member = scalar(member.line, url.trim_end_matches('/'));
                }
                if key == "variables" {
                    let variables = members(member).to_vec();
                    let reduced = variables.into_iter().map(|(name, variable)| {
                        let at = format!("{pointer}/variables/{}", escape(&name));
                        let kept = self.kept(&variable, &at, &["default", "enum"], &[]);
                        (name, map(variable.line, kept))
                    });
                    let reduced = reduced.collect();
                    *member = map(member.line, reduced);
                }
            }
            servers.push(map(server.line, kept));
        }
        list(node.line, servers)
    }
}

/// Keywords of `info` for people.
const INFO: &[&str] = &["contact", "license", "termsOfService"];

/// Returns true if some operation takes `limit` and `offset`.
fn pages(paths: &Node) -> bool {
    members(paths).iter().flat_map(|(_, item)| members(item)).any(|(_, operation)| {
        let takes = |wanted: &str| {
            let parameters = operation.get("parameters").map(Node::elements).unwrap_or_default();
            parameters.iter().any(|one| one.get("name").and_then(Node::as_str) == Some(wanted))
        };
        takes("limit") && takes("offset")
    })
}
