//! The router: from method and path to an operation of the API documents.

use std::collections::BTreeSet;

use http::Method;
use ionoscloud_spec::{Document, Operation, Outline, OutlinedOperation};
use percent_encoding::percent_decode_str;

use super::api_error::ApiError;
use super::place::{Place, host_of};
use super::source::Source;

/// Every path of the documents, below the path of the document's server. It is made of outlines alone.
#[derive(Debug)]
pub(crate) struct Router {
    apis: Vec<Api>,
    /// The hosts of the documents: most requests go to none of them.
    hosts: BTreeSet<&'static str>,
    /// The documents of APIs that respond to an unknown path with a 400.
    validating: BTreeSet<&'static str>,
}

/// The paths of one document.
#[derive(Debug)]
struct Api {
    source: Source,
    /// The segments of the path of the document's server.
    mount: Vec<&'static str>,
    routes: Vec<Route>,
}

/// A path and its methods.
#[derive(Debug)]
struct Route {
    segments: Vec<Segment>,
    /// The places of the operations in the document.
    operations: std::ops::Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Segment {
    Literal(&'static str),
    Parameter(&'static str),
}

/// An operation and the values of its path parameters.
#[derive(Debug)]
pub(crate) struct Routed {
    pub(crate) document: &'static Document,
    pub(crate) operation: &'static Operation,
    pub(crate) path: Vec<(&'static str, String)>,
    /// The location of the API that the request goes to; nothing if the API is global.
    pub(crate) location: Option<&'static str>,
}

impl Router {
    /// Routes to these documents; the first one wins where two have a path and a request names neither.
    ///
    /// Documents are sorted by path, and `{` comes after all letters: `/tokens/generate` is matched before
    /// `/tokens/{tokenId}`.
    pub(crate) fn new(sources: impl Iterator<Item = Source>) -> Self {
        let apis: Vec<Api> = sources.map(Api::new).collect();
        let hosts = apis.iter().flat_map(|api| &*api.source.outline.servers).filter_map(host_of).collect();
        Self { apis, hosts, validating: BTreeSet::new() }
    }

    /// The same, where the APIs of these documents respond to an unknown path with a 400.
    pub(crate) fn validating_paths(self, validating: BTreeSet<&'static str>) -> Self {
        Self { validating, ..self }
    }

    /// Every routed operation, with the name of its document.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&'static str, &'static OutlinedOperation)> {
        self.apis.iter().flat_map(|api| {
            let of_route = |route| api.operations_of(route).map(|operation| (api.source.name(), operation));
            api.routes.iter().flat_map(of_route)
        })
    }

    /// The place of a host, if a document has it.
    pub(crate) fn place_of_host(&self, host: &str) -> Option<Place> {
        let name = host.split(':').next().unwrap_or_default();
        let outlines = self.apis.iter().map(|api| api.source.outline);
        self.hosts.contains(name).then(|| Place::of_host(outlines, host))?
    }

    /// The operation, or the reason why there is none: 404 for an unknown path, 405 for a method that it
    /// does not have.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Result<Routed, ApiError> {
        self.find_at(&Place::default(), "", method, path)
    }

    /// The same, in the documents that a place names: the path is what follows this prefix.
    pub(crate) fn find_at(&self, place: &Place, prefix: &str, method: &Method, path: &str) -> Result<Routed, ApiError> {
        let segments: Option<Vec<String>> =
            path.strip_prefix('/').and_then(|path| path.split('/').map(decoded).collect());
        let found = segments.as_ref().and_then(|segments| {
            let mut apis = self.apis.iter().filter(|api| place.is_in(api.source.name()));
            apis.find_map(|api| api.matched(segments).map(|(route, values)| (api, route, values)))
        });
        let Some((api, route, values)) = found else {
            let nearest = self.nearest(place, path);
            let hint = nearest.map(|nearest| format!("; the nearest one is {prefix}{nearest}")).unwrap_or_default();
            if self.validates(place, segments.as_deref().unwrap_or_default()) {
                return Err(ApiError::bad_request(
                    "paas-validation-1",
                    format!("no matching operation was found{hint}"),
                ));
            }
            return Err(ApiError::not_found("emulator-unknown-path", format!("no emulated API has this path{hint}")));
        };
        let operations = || route.operations.clone().zip(api.operations_of(route));
        let of_method = |name: &str| operations().find(|(_, operation)| operation.method.as_str() == name);
        // A GET without its body, unless the document has one of its own.
        let head = || of_method("GET").filter(|_| method == Method::HEAD);
        let Some((index, _)) = of_method(method.as_str()).or_else(head) else {
            let mut methods: Vec<&str> = operations().map(|(_, operation)| operation.method.as_str()).collect();
            if let (Some(get), false) = (methods.iter().position(|name| *name == "GET"), methods.contains(&"HEAD")) {
                methods.insert(get + 1, "HEAD");
            }
            return Err(ApiError::method_not_allowed(methods.join(", ")));
        };
        let document = api.source.document()?;
        let unknown = || ApiError::not_found("emulator-unknown-path", "the document has no such operation");
        let operation = document.operations().nth(index).ok_or_else(unknown)?;
        Ok(Routed { document, operation, path: values, location: place.location_of(api.source.outline) })
    }
}

impl Api {
    fn new(source: Source) -> Self {
        let mount = mount_of(source.outline).split('/').filter(|segment| !segment.is_empty()).collect();
        let mut routes = Vec::<Route>::new();
        let mut last = "";
        for (index, operation) in source.outline.operations.iter().enumerate() {
            match routes.last_mut().filter(|_| operation.path == last) {
                Some(route) => route.operations.end = index + 1,
                None => {
                    let segments = operation.path.split('/').filter(|segment| !segment.is_empty()).map(segment);
                    routes.push(Route { segments: segments.collect(), operations: index..index + 1 });
                }
            }
            last = operation.path;
        }
        Self { source, mount, routes }
    }

    /// The route of a path, and the values of its parameters.
    fn matched(&self, segments: &[String]) -> Option<(&Route, Vec<(&'static str, String)>)> {
        let (mount, rest) = segments.split_at_checked(self.mount.len())?;
        if mount != self.mount {
            return None;
        }
        // The root of an API is `/` in its document, which follows the path of its server.
        let rest = if matches!(rest, [root] if root.is_empty()) { &[] } else { rest };
        self.routes.iter().find_map(|route| Some((route, matched(&route.segments, rest)?)))
    }

    fn operations_of(&self, route: &Route) -> impl Iterator<Item = &'static OutlinedOperation> {
        let outline: &'static Outline = self.source.outline;
        outline.operations.get(route.operations.clone()).unwrap_or_default().iter()
    }
}

impl Router {
    /// Returns `true` if a path is addressed to APIs that respond with a 400 to unknown paths: by its place, or by its
    /// first segments.
    fn validates(&self, place: &Place, segments: &[String]) -> bool {
        let is_mounted = |api: &&Api| {
            !api.mount.is_empty() && segments.get(..api.mount.len()).is_some_and(|mount| mount == api.mount)
        };
        let of_place = |api: &&Api| place.documents.contains(&api.source.name());
        let is_addressed = |api: &&Api| if place.documents.is_empty() { is_mounted(api) } else { of_place(api) };
        let mut addressed = self.apis.iter().filter(is_addressed).peekable();
        addressed.peek().is_some() && addressed.all(|api| self.validating.contains(api.source.name()))
    }

    /// The path of the place's documents that is the least edits away, with the segments of the sent one where it has
    /// parameters.
    fn nearest(&self, place: &Place, path: &str) -> Option<String> {
        // Longer paths would take long to compare, and are no slips.
        let sent: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        if path.len() > 200 || sent.is_empty() {
            return None;
        }
        let apis = self.apis.iter().filter(|api| place.is_in(api.source.name()));
        let routes = apis.flat_map(|api| {
            let mount = || api.mount.iter().copied().map(Segment::Literal);
            api.routes.iter().map(move |route| mount().chain(route.segments.iter().copied()).collect::<Vec<_>>())
        });
        let distance = |route: &Vec<Segment>| {
            let filled: Vec<&str> = route
                .iter()
                .enumerate()
                .map(|(place, segment)| match segment {
                    Segment::Literal(literal) => literal,
                    Segment::Parameter(name) => sent.get(place).copied().unwrap_or(name),
                })
                .collect();
            strsim::levenshtein(&filled.join("/"), &sent.join("/"))
        };
        let nearest = routes.min_by_key(distance)?;
        let shown = nearest.iter().map(|segment| match segment {
            Segment::Literal(literal) => format!("/{literal}"),
            Segment::Parameter(name) => format!("/{{{name}}}"),
        });
        Some(shown.collect())
    }
}

/// The path of the document's server, which is where clients expect the API.
pub(crate) fn mount(document: &'static Document) -> &'static str {
    document.servers.first().map_or("", |server| path_of(&server.url))
}

/// The same of an outline.
pub(crate) fn mount_of(outline: &'static Outline) -> &'static str {
    outline.servers.first().map_or("", |server| path_of(server.url))
}

fn path_of(url: &'static str) -> &'static str {
    let host_and_path = url.split_once("://").and_then(|(_, rest)| rest.split_once('/'));
    host_and_path.map_or("", |(_, path)| path)
}

fn segment(text: &'static str) -> Segment {
    match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
        Some(name) => Segment::Parameter(name),
        None => Segment::Literal(text),
    }
}

fn decoded(segment: &str) -> Option<String> {
    percent_decode_str(segment).decode_utf8().ok().map(Into::into)
}

/// The path parameters if every segment fits. An empty segment is no value of a parameter.
fn matched(segments: &[Segment], values: &[String]) -> Option<Vec<(&'static str, String)>> {
    if segments.len() != values.len() {
        return None;
    }
    let mut parameters = Vec::new();
    for (segment, value) in segments.iter().zip(values) {
        match segment {
            Segment::Literal(literal) if literal == value => {}
            Segment::Parameter(name) if !value.is_empty() => parameters.push((*name, value.clone())),
            _ => return None,
        }
    }
    Some(parameters)
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    static READS: AtomicUsize = AtomicUsize::new(0);
    static TOY: LazyLock<Option<Document>> =
        LazyLock::new(|| Document::parse("toy", include_str!("table/tests/toy.json")).ok());
    static OUTLINE: LazyLock<Option<Outline>> = LazyLock::new(|| TOY.as_ref().map(Outline::of));

    #[test]
    fn document_is_read_for_its_own_operations_only() {
        let source = Source::new(OUTLINE.as_ref().unwrap(), |_| {
            READS.fetch_add(1, Ordering::Relaxed);
            TOY.as_ref()
        });
        let router = Router::new(std::iter::once(source));
        assert_eq!(router.find(&Method::GET, "/shop/boxs").unwrap_err().status, 404);
        assert_eq!(router.find(&Method::DELETE, "/shop/boxes").unwrap_err().status, 405);
        assert_eq!(READS.load(Ordering::Relaxed), 0);
        assert_eq!(router.find(&Method::GET, "/shop/boxes").unwrap().operation.path, "/boxes");
        assert_eq!(READS.load(Ordering::Relaxed), 1);
    }
}
