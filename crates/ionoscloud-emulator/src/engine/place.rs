//! The API and the location that a request is addressed to, where its path alone does not say so.
//!
//! Regional products have a host in each location, and several of them have the same paths, such as `/clusters`.

use ionoscloud_spec::{Document, Server};

/// A document and a location, as far as a request names them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Place<'a> {
    /// The name of a document.
    pub(crate) document: Option<&'a str>,
    pub(crate) location: Option<&'a str>,
}

impl Place<'_> {
    /// The place of a host, if one document alone has it.
    pub(crate) fn of_host(documents: impl Iterator<Item = &'static Document>, host: &str) -> Option<Place<'static>> {
        let name = host.split(':').next().unwrap_or_default();
        let mut found = documents.filter_map(|document| {
            let server = document.servers.iter().find(|server| host_of(server) == Some(name))?;
            Some(Place { document: Some(&document.name), location: server.location.as_deref() })
        });
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    pub(crate) fn is_in(&self, document: &Document) -> bool {
        self.document.is_none_or(|name| name == document.name)
    }

    /// The location that a request to this document goes to: the named one, else the first; nothing if it is global.
    pub(crate) fn location_of(&self, document: &'static Document) -> Option<&'static str> {
        let mut regional = document.servers.iter().filter(|server| server.location.as_deref() != Some("global"));
        let serves = |server: &&Server, location: &str| {
            server.location.as_deref() == Some(location) || server.aliases.iter().any(|alias| alias == location)
        };
        let named = self.location.and_then(|location| regional.clone().find(|server| serves(server, location)));
        named.or_else(|| regional.next())?.location.as_deref()
    }
}

pub(crate) fn host_of(server: &Server) -> Option<&str> {
    let (_, rest) = server.url.split_once("://")?;
    rest.split(['/', ':']).next()
}
