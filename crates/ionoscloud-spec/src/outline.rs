//! The outline of a document: the facts that routing needs, known without parsing the document.

mod generated;

use std::borrow::Cow;

use crate::{Document, Method};

/// Servers and operations of a document, without parameters and schemas.
///
/// Outlines of the documents compiled in are static data, so that a program that only routes reads no document.
///
/// ```
/// # #[cfg(feature = "mongodb")] {
/// use ionoscloud_spec::Outline;
///
/// let mongodb = Outline::named("mongodb").ok_or("mongodb is not compiled in")?;
/// assert_eq!(mongodb.operation("clustersPost").map(|operation| operation.path), Some("/clusters"));
/// # }
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// Name of the document, such as `postgresql-v1`.
    pub name: &'static str,
    /// Title of the API.
    pub title: &'static str,
    /// Version of the API, as written.
    pub version: &'static str,
    /// Base URLs, in the document's order.
    pub servers: Cow<'static, [OutlinedServer]>,
    /// Operations, in the order of [`Document::operations`].
    pub operations: Cow<'static, [OutlinedOperation]>,
}

/// One base URL of an API, in an outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlinedServer {
    /// Absolute URL without a trailing slash; may hold `{variable}`s.
    pub url: &'static str,
    /// Location served, such as `de/fra`, or `global`.
    pub location: Option<&'static str>,
    /// Further locations that this server serves.
    pub aliases: Cow<'static, [&'static str]>,
}

/// One method on one path, in an outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutlinedOperation {
    /// HTTP method.
    pub method: Method,
    /// Path below the server's URL, with `{parameter}`s.
    pub path: &'static str,
    /// `operationId`, unique in the document.
    pub id: &'static str,
}

impl Outline {
    /// Returns the outline of the document of that name, or `None` if its feature is off.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        generated::OUTLINES.iter().find(|outline| outline.name == name).copied()
    }

    /// Returns the outline of a document that was parsed.
    #[must_use]
    pub fn of(document: &'static Document) -> Self {
        let servers = document.servers.iter().map(|server| OutlinedServer {
            url: &server.url,
            location: server.location.as_deref(),
            aliases: server.aliases.iter().map(String::as_str).collect(),
        });
        let operations = document.operations().map(|operation| OutlinedOperation {
            method: operation.method,
            path: &operation.path,
            id: &operation.id,
        });
        Self {
            name: &document.name,
            title: &document.title,
            version: &document.version,
            servers: servers.collect(),
            operations: operations.collect(),
        }
    }

    /// Returns the operation with that `operationId`.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&OutlinedOperation> {
        self.operations.iter().find(|operation| operation.id == id)
    }
}

impl OutlinedServer {
    /// A server of static data.
    #[must_use]
    pub const fn new(url: &'static str, location: Option<&'static str>, aliases: &'static [&'static str]) -> Self {
        Self { url, location, aliases: Cow::Borrowed(aliases) }
    }
}

impl OutlinedOperation {
    /// An operation of static data.
    #[must_use]
    pub const fn new(method: Method, path: &'static str, id: &'static str) -> Self {
        Self { method, path, id }
    }
}
