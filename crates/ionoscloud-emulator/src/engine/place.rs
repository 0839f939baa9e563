//! The APIs and the location that a request is addressed to, where its path alone does not say so.
//!
//! Regional products have a host in each location, and several of them have the same paths, such as `/clusters`.

use std::borrow::Cow;

use ionoscloud_spec::{Outline, OutlinedServer};

/// Documents and a location, as far as a request names them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Place {
    /// Names of documents; none stands for all.
    pub(crate) documents: Cow<'static, [&'static str]>,
    pub(crate) location: Option<&'static str>,
}

impl Place {
    /// The place of a host, if any document has it. The versions of an API share one.
    pub(crate) fn of_host(outlines: impl Iterator<Item = &'static Outline>, host: &str) -> Option<Self> {
        let name = host.split(':').next().unwrap_or_default();
        let found = outlines.filter_map(|outline| {
            let server = outline.servers.iter().find(|server| host_of(server) == Some(name))?;
            Some((outline.name, server.location))
        });
        let (documents, locations): (Vec<_>, Vec<_>) = found.unzip();
        let location = *locations.first()?;
        Some(Self { documents: Cow::Owned(documents), location })
    }

    pub(crate) fn is_in(&self, document: &str) -> bool {
        self.documents.is_empty() || self.documents.contains(&document)
    }

    /// The location that a request to this API goes to: the named one, else the first; nothing if it is global.
    pub(crate) fn location_of(&self, outline: &'static Outline) -> Option<&'static str> {
        let named = self.location.and_then(|location| server_at(outline, location));
        named.or_else(|| regional(outline).next())?.location
    }
}

fn regional(outline: &'static Outline) -> impl Iterator<Item = &'static OutlinedServer> {
    outline.servers.iter().filter(|server| server.location != Some("global"))
}

/// The server of an API for a location. That of `de/fra` serves its part `de/fra/2` too.
pub(crate) fn server_at(outline: &'static Outline, location: &str) -> Option<&'static OutlinedServer> {
    let serves = |server: &&OutlinedServer, location: &str| {
        server.location == Some(location) || server.aliases.contains(&location)
    };
    let whole = location.rsplit_once('/').map(|(whole, _)| whole).filter(|whole| whole.contains('/'));
    let at = |location| regional(outline).find(|server| serves(server, location));
    at(location).or_else(|| at(whole?))
}

pub(crate) fn host_of(server: &OutlinedServer) -> Option<&'static str> {
    let (_, rest) = server.url.split_once("://")?;
    rest.split(['/', ':']).next()
}
