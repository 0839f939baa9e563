//! A whole document, and the reading of one.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::{
    AuthMethod, Location, Method, Operation, ReadError, Schema, SecurityRequirement, SecurityScheme, Server, escape,
};

/// The facts about one version of one API.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// File name without its extension, such as `postgresql-v1`.
    pub name: String,
    /// Title of the API.
    pub title: String,
    /// Version of the API, as written: `1.0` and `1.0.0` differ.
    pub version: String,
    /// Product the API belongs to, such as `postgresql`.
    pub product: String,
    /// Source of the facts.
    pub source: String,
    /// Ways to authenticate that the API offers.
    pub auth: Vec<AuthMethod>,
    /// Pagination of lists, unless an operation states its own.
    pub pagination: Pagination,
    /// Base URLs, in the document's order.
    pub servers: Vec<Server>,
    /// Alternative ways to authenticate, unless an operation states its own.
    pub security: Vec<SecurityRequirement>,
    /// Schemes that `security` refers to, by name.
    pub security_schemes: BTreeMap<String, SecurityScheme>,
    /// Schemas by name.
    pub schemas: BTreeMap<String, Schema>,
    /// Names of schemas that no operation reaches.
    pub unreferenced_schemas: Vec<String>,
    operations: Vec<Operation>,
}

/// Pagination of lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Pagination {
    /// Query parameters `offset` and `limit`.
    #[serde(rename = "offset-limit")]
    OffsetLimit,
    /// `offset`, `limit` and `depth`, the depth to which children are written out.
    #[serde(rename = "depth-offset-limit")]
    DepthOffsetLimit,
    /// A token of the previous page.
    #[serde(rename = "cursor/token")]
    Cursor,
    /// All items at once.
    #[serde(rename = "none")]
    None,
}

impl Document {
    /// Reads a normalised document.
    ///
    /// # Errors
    /// With line and pointer: text that is not JSON, a keyword that the reader does not know, a missing or mistyped
    /// one, a `$ref` that leads nowhere, a server URL with a variable that is not declared, an operation id used twice,
    /// a path that is none, path parameters that differ from those in the path, an unknown security scheme.
    pub fn parse(name: &str, text: &str) -> Result<Self, ReadError> {
        let document = Self::read(name, text)?;
        match document.contradiction() {
            Some((pointer, message)) => Err(ReadError::at_pointer(name, text, &pointer, message)),
            None => Ok(document),
        }
    }

    /// Reads a normalised document, without the check for contradictions.
    pub(crate) fn read(name: &str, text: &str) -> Result<Self, ReadError> {
        let root: Root = serde_json::from_str(text).map_err(|error| ReadError::from_json(name, text, &error))?;
        if !root.openapi.starts_with("3.0.") {
            let message = format!("OpenAPI {} is not supported, only 3.0", root.openapi);
            return Err(ReadError::at_pointer(name, text, "/openapi", message));
        }
        let mut operations = Vec::new();
        for (path, item) in root.paths {
            operations.extend(item.into_operations(&path));
        }
        Ok(Self {
            name: name.to_owned(),
            title: root.info.title,
            version: root.info.version,
            product: root.product,
            source: root.source,
            auth: root.auth,
            pagination: root.pagination,
            servers: root.servers,
            security: root.security,
            security_schemes: root.components.security_schemes,
            schemas: root.components.schemas,
            unreferenced_schemas: root.unreferenced_schemas,
            operations,
        })
    }

    /// Returns all operations, by path, then in the order GET, HEAD, POST, PUT, PATCH, DELETE.
    pub fn operations(&self) -> impl ExactSizeIterator<Item = &Operation> {
        self.operations.iter()
    }

    /// Returns the operation with that `operationId`.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// Returns the schema that a `$ref` names (`#/components/schemas/Cluster`).
    #[must_use]
    pub fn resolve(&self, reference: &str) -> Option<&Schema> {
        self.schemas.get(reference.strip_prefix(Schema::REFERENCE_PREFIX)?)
    }

    /// Returns the schema itself, or the target of its `$ref`.
    #[must_use]
    pub fn follow<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        let mut schema = schema;
        // A chain of references longer than the number of schemas would be a circle.
        for _ in 0..=self.schemas.len() {
            match schema.reference.as_deref().and_then(|reference| self.resolve(reference)) {
                Some(next) => schema = next,
                None => break,
            }
        }
        schema
    }

    /// Returns the ways to authenticate an operation; none if it needs no credentials, or others than these.
    #[must_use]
    pub fn auth_methods(&self, operation: &Operation) -> BTreeSet<AuthMethod> {
        let requirements = operation.security.as_ref().unwrap_or(&self.security);
        let names = requirements.iter().flat_map(BTreeMap::keys);
        names
            .filter_map(|name| self.security_schemes.get(name))
            .filter_map(|scheme| match scheme {
                SecurityScheme::Http { scheme } => Some(*scheme),
                SecurityScheme::Other => None,
            })
            .collect()
    }

    /// Returns every schema at the top of a parameter, body, header or component, with its JSON pointer.
    fn schema_roots(&self) -> Vec<(String, &Schema)> {
        let mut roots: Vec<(String, &Schema)> = self
            .schemas
            .iter()
            .map(|(name, schema)| (format!("/components/schemas/{}", escape(name)), schema))
            .collect();
        for operation in &self.operations {
            let at = operation.pointer();
            for (i, parameter) in operation.parameters.iter().enumerate() {
                roots.push((format!("{at}/parameters/{i}/schema"), &parameter.schema));
            }
            for (media, body) in operation.request_body.iter().flat_map(|body| &body.content) {
                roots.push((format!("{at}/requestBody/content/{}/schema", escape(media)), &body.schema));
            }
            for (status, response) in &operation.responses {
                for (media, body) in &response.content {
                    roots.push((format!("{at}/responses/{status}/content/{}/schema", escape(media)), &body.schema));
                }
                for (header, value) in &response.headers {
                    roots.push((format!("{at}/responses/{status}/headers/{}/schema", escape(header)), &value.schema));
                }
            }
        }
        roots
    }

    /// Returns the first contradiction in the document, with its pointer.
    fn contradiction(&self) -> Option<(String, String)> {
        self.broken_server().or_else(|| self.broken_reference()).or_else(|| self.broken_operation()).or_else(|| {
            let missing = self.unreferenced_schemas.iter().find(|name| !self.schemas.contains_key(*name))?;
            Some(("/x-ionos-unreferenced-schemas".to_owned(), format!("there is no schema `{missing}`")))
        })
    }

    fn broken_server(&self) -> Option<(String, String)> {
        self.servers.iter().enumerate().find_map(|(i, server)| Some((format!("/servers/{i}"), server.contradiction()?)))
    }

    fn broken_reference(&self) -> Option<(String, String)> {
        let mut open = self.schema_roots();
        while let Some((pointer, schema)) = open.pop() {
            if let Some(reference) = &schema.reference {
                if self.resolve(reference).is_none() {
                    return Some((format!("{pointer}/$ref"), format!("`{reference}` leads nowhere")));
                }
                if *schema != (Schema { reference: schema.reference.clone(), ..Schema::default() }) {
                    return Some((
                        pointer,
                        "a `$ref` has siblings, which OpenAPI 3.0 ignores; wrap it in `allOf`".to_owned(),
                    ));
                }
            }
            open.extend(schema.children().map(|(tail, child)| (format!("{pointer}{tail}"), child)));
        }
        None
    }

    fn broken_operation(&self) -> Option<(String, String)> {
        let mut ids = BTreeSet::new();
        for operation in &self.operations {
            let at = operation.pointer();
            if let Some(message) = broken_path(&operation.path) {
                return Some((format!("/paths/{}", escape(&operation.path)), message));
            }
            if !ids.insert(&operation.id) {
                return Some((format!("{at}/operationId"), format!("operation id `{}` is used twice", operation.id)));
            }
            let declared: BTreeSet<&str> = operation
                .parameters
                .iter()
                .filter(|parameter| parameter.location == Location::Path)
                .map(|parameter| parameter.name.as_str())
                .collect();
            let written: BTreeSet<&str> =
                operation.path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
            if let Some(name) = declared.symmetric_difference(&written).next() {
                let message = if written.contains(name) {
                    "in the path but not declared"
                } else {
                    "declared but not in the path"
                };
                return Some((at, format!("path parameter `{name}` is {message}")));
            }
        }
        let mut security = vec![("/security".to_owned(), &self.security)];
        let own = |operation: &Operation| format!("{}/security", operation.pointer());
        security.extend(
            self.operations.iter().filter_map(|operation| Some((own(operation), operation.security.as_ref()?))),
        );
        for (at, requirements) in security {
            if let Some(name) =
                requirements.iter().flat_map(BTreeMap::keys).find(|name| !self.security_schemes.contains_key(*name))
            {
                return Some((at, format!("there is no security scheme `{name}`")));
            }
        }
        None
    }
}

/// Returns the reason why a text is no path with parameters.
fn broken_path(path: &str) -> Option<String> {
    if !path.starts_with('/') || path.contains(['?', '#']) {
        return Some("a path begins with `/` and has no `?` and no `#`; a query is made of parameters".to_owned());
    }
    let mismatched = Some("a path has braces that do not match".to_owned());
    let (mut rest, mut names, mut literals) = (path, BTreeSet::new(), String::new());
    while let Some((literal, after)) = rest.split_once('{') {
        literals.push_str(literal);
        match after.split_once('}') {
            Some((name, after)) if !name.contains('{') => {
                if !names.insert(name) {
                    return Some(format!("a path has the parameter `{name}` twice, which can have one value"));
                }
                rest = after;
            }
            _ => return mismatched,
        }
    }
    literals.push_str(rest);
    if literals.contains('}') {
        return mismatched;
    }
    let is_odd = |c: char| !c.is_ascii_graphic() || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '|');
    let odd = literals.chars().find(|c| is_odd(*c))?;
    let encoded: String = odd.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect();
    Some(format!("a path has letters, digits and signs of URLs; write {odd:?} as `{encoded}`"))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Root {
    openapi: String,
    info: Info,
    #[serde(rename = "x-ionos-product")]
    product: String,
    #[serde(rename = "x-ionos-source")]
    source: String,
    #[serde(rename = "x-ionos-auth")]
    auth: Vec<AuthMethod>,
    #[serde(rename = "x-ionos-pagination")]
    pagination: Pagination,
    #[serde(rename = "x-ionos-unreferenced-schemas", default)]
    unreferenced_schemas: Vec<String>,
    servers: Vec<Server>,
    security: Vec<SecurityRequirement>,
    paths: BTreeMap<String, PathItem>,
    components: Components,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Info {
    title: String,
    version: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Components {
    security_schemes: BTreeMap<String, SecurityScheme>,
    schemas: BTreeMap<String, Schema>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PathItem {
    get: Option<Operation>,
    head: Option<Operation>,
    post: Option<Operation>,
    put: Option<Operation>,
    patch: Option<Operation>,
    delete: Option<Operation>,
}

impl PathItem {
    fn into_operations(self, path: &str) -> impl Iterator<Item = Operation> {
        let methods = [
            (Method::Get, self.get),
            (Method::Head, self.head),
            (Method::Post, self.post),
            (Method::Put, self.put),
            (Method::Patch, self.patch),
            (Method::Delete, self.delete),
        ];
        methods.into_iter().filter_map(move |(method, operation)| {
            operation.map(|operation| Operation { path: path.to_owned(), method, ..operation })
        })
    }
}
