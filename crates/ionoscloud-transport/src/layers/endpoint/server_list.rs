//! The servers of one product: round-robin within a location, ejected for a while when unreachable.

use std::sync::{Arc, Mutex, PoisonError};

use ionoscloud_core::{BaseUrl, ServerSelector, quoted};
use tokio::time::Instant;

use super::{ResolvedServer, ServerConfig};
use crate::defaults::UNREACHABLE_COOLDOWN;
use crate::http::TlsSettings;

/// The location of a server that serves all of them.
const GLOBAL: &str = "global";

/// The servers that the requests of a product may go to.
pub(super) struct ServerList {
    servers: Vec<Arc<ListedServer>>,
    /// A single URL for every index and location.
    stands_for_all: bool,
    /// There is no default among several locations.
    by_location: bool,
}

/// A server, and whether it could be reached.
pub(super) struct ListedServer {
    place: usize,
    pub(super) resolved: ResolvedServer,
    /// Its own location, then aliases; empty if it serves any.
    locations: Vec<String>,
    unreachable_until: Mutex<Option<Instant>>,
}

impl ServerList {
    /// One URL for every choice.
    pub(super) fn one_for_all(url: BaseUrl) -> Self {
        Self { stands_for_all: true, ..Self::new([(url, Vec::new(), None)]) }
    }

    /// A product's own servers: URL and locations.
    pub(super) fn own(servers: impl IntoIterator<Item = (BaseUrl, Vec<String>)>) -> Self {
        Self::new(servers.into_iter().map(|(url, locations)| (url, locations, None)))
    }

    /// Servers that replace them.
    pub(super) fn replaced(servers: &[ServerConfig], base_path: &str) -> Self {
        Self::new(servers.iter().map(|server| {
            let locations = server.location.iter().map(|location| location.as_str().to_owned()).collect();
            (server.url.below(base_path), locations, server.tls.clone().map(Arc::new))
        }))
    }

    fn new(servers: impl IntoIterator<Item = (BaseUrl, Vec<String>, Option<Arc<TlsSettings>>)>) -> Self {
        let listed = |(place, (url, locations, tls))| {
            let resolved = ResolvedServer { url: Arc::new(url), tls };
            Arc::new(ListedServer { place, resolved, locations, unreachable_until: Mutex::new(None) })
        };
        Self {
            servers: servers.into_iter().enumerate().map(listed).collect(),
            stands_for_all: false,
            by_location: false,
        }
    }

    /// The same list without a default among several locations: a resource that is created or searched for in the
    /// wrong one is paid for or missed.
    pub(super) fn by_location(self) -> Self {
        Self { by_location: true, ..self }
    }

    /// Returns true if a caller has to choose.
    pub(super) fn lacks_default(&self) -> bool {
        let mut locations = self.servers.iter().map(|server| server.locations.first());
        let first = locations.next().flatten();
        let is_other = |location: Option<&String>| match (first, location) {
            (Some(first), Some(other)) => !is_same_location(first, other),
            _ => false,
        };
        let serves_all = |server: &Arc<ListedServer>| server.locations.is_empty() || server.serves(GLOBAL);
        self.by_location && !self.servers.iter().any(serves_all) && locations.any(is_other)
    }

    pub(super) fn is_single(&self) -> bool {
        self.servers.len() == 1
    }

    /// Returns the server of a selection; otherwise the missing one and the alternatives, for an error.
    pub(super) fn first(&self, choice: Option<&ServerSelector>) -> Result<&Arc<ListedServer>, (String, String)> {
        match choice {
            Some(ServerSelector::Index(index)) if !self.stands_for_all => self.servers.get(*index).ok_or_else(|| {
                (format!("no server {index}"), format!("it has {}, counted from 0", self.servers.len()))
            }),
            Some(ServerSelector::Location(wanted)) => {
                let serving = |wanted: &str| self.servers.iter().find(|server| server.serves(wanted));
                let of_whole = || serving(whole_location(wanted.as_str())?);
                serving(wanted.as_str())
                    .or_else(of_whole)
                    .or_else(|| self.servers.iter().find(|server| server.locations.is_empty()))
                    .ok_or_else(|| {
                        (
                            format!("no server in the location {}", quoted(wanted.as_str())),
                            format!("it has {}", self.locations()),
                        )
                    })
            }
            _ => self
                .servers
                .first()
                .ok_or_else(|| ("no server".to_owned(), "set a URL for it, or for the whole client".to_owned())),
        }
    }

    /// The locations as a text.
    pub(super) fn locations(&self) -> String {
        let mut locations: Vec<&str> = Vec::new();
        for location in self.servers.iter().flat_map(|server| &server.locations) {
            if !locations.contains(&location.as_str()) {
                locations.push(location);
            }
        }
        locations.join(", ")
    }

    /// The server of an attempt: those of one location go round-robin, and one that could not be reached is ejected for
    /// a while if there is another one.
    pub(super) fn for_attempt<'a>(&'a self, first: &'a Arc<ListedServer>, attempt: usize) -> &'a Arc<ListedServer> {
        let now = Instant::now();
        let reachable = || self.peers(first).filter(|server| !server.is_unreachable(now));
        let server = match reachable().count() {
            0 => self.peers(first).nth(attempt % self.peers(first).count().max(1)),
            count => reachable().nth(attempt % count),
        };
        server.unwrap_or(first)
    }

    /// Returns whether another server could take the place of one that could not be reached.
    pub(super) fn has_another(&self, unreachable: &ListedServer) -> bool {
        let now = Instant::now();
        self.peers(unreachable).any(|server| !server.is_unreachable(now))
    }

    /// The servers of the same location, this one first; another location holds other resources.
    fn peers(&self, first: &ListedServer) -> impl Iterator<Item = &Arc<ListedServer>> {
        let from_first = self.servers.iter().skip(first.place).chain(self.servers.iter().take(first.place));
        from_first.filter(|other| match (first.locations.first(), other.locations.first()) {
            (Some(one), Some(other)) => is_same_location(one, other),
            (one, other) => one == other,
        })
    }
}

impl ListedServer {
    /// Notes whether a connection to it could be made.
    pub(super) fn set_reachable(&self, reachable: bool) {
        let until = (!reachable).then(|| Instant::now() + UNREACHABLE_COOLDOWN);
        *self.unreachable_until.lock().unwrap_or_else(PoisonError::into_inner) = until;
    }

    fn is_unreachable(&self, now: Instant) -> bool {
        self.unreachable_until.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|until| now < until)
    }

    fn serves(&self, wanted: &str) -> bool {
        self.locations.iter().any(|location| is_same_location(location, wanted))
    }
}

/// The location of which this one is a numbered part: `de/fra` for `de/fra/1`, by which it is served.
fn whole_location(location: &str) -> Option<&str> {
    let (whole, part) = location.rsplit_once(['/', '-'])?;
    let is_number = !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
    Some(whole).filter(|whole| is_number && whole.contains(['/', '-']))
}

/// Locations are written `de/fra` by most APIs and `de-fra` in host names.
fn is_same_location(one: &str, other: &str) -> bool {
    one.split(['/', '-']).eq(other.split(['/', '-']))
}
