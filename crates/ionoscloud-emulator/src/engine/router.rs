//! The router: from method and path to an operation of the API documents.

use std::collections::BTreeSet;

use http::Method;
use ionoscloud_spec::{Document, Operation};
use percent_encoding::percent_decode_str;

use super::api_error::ApiError;
use super::place::{Place, host_of};

/// Every path of the documents, below the path of the document's server.
#[derive(Debug)]
pub(crate) struct Router {
    documents: Vec<&'static Document>,
    /// The hosts of the documents: most requests go to none of them.
    hosts: BTreeSet<&'static str>,
    routes: Vec<Route>,
}

#[derive(Debug)]
struct Route {
    product: usize,
    document: &'static Document,
    segments: Vec<Segment>,
    operations: Vec<&'static Operation>,
}

#[derive(Debug, PartialEq)]
enum Segment {
    Literal(&'static str),
    Parameter(&'static str),
}

/// An operation and the values of its path parameters.
#[derive(Debug)]
pub(crate) struct Routed {
    /// The place of the product in the list that the router was made of.
    pub(crate) product: usize,
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
    pub(crate) fn new(documents: impl Iterator<Item = &'static Document>) -> Self {
        let documents: Vec<&'static Document> = documents.collect();
        let mut routes = Vec::<Route>::new();
        for (product, document) in documents.iter().copied().enumerate() {
            let mount = mount(document);
            for operation in document.operations() {
                let segments: Vec<Segment> =
                    mount.split('/').chain(operation.path.split('/')).filter(|s| !s.is_empty()).map(segment).collect();
                match routes.iter_mut().find(|route| route.product == product && route.segments == segments) {
                    Some(route) => route.operations.push(operation),
                    None => routes.push(Route { product, document, segments, operations: vec![operation] }),
                }
            }
        }
        let hosts = documents.iter().flat_map(|document| &document.servers).filter_map(host_of).collect();
        Self { documents, hosts, routes }
    }

    /// The place of a host, if one document alone has it.
    pub(crate) fn place_of_host(&self, host: &str) -> Option<Place<'static>> {
        let name = host.split(':').next().unwrap_or_default();
        self.hosts.contains(name).then(|| Place::of_host(self.documents.iter().copied(), host))?
    }

    /// The operation, or the reason why there is none: 404 for an unknown path, 405 for a method that it
    /// does not have.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Result<Routed, ApiError> {
        self.find_at(&Place::default(), method, path)
    }

    /// The same, in the document that a place names.
    pub(crate) fn find_at(&self, place: &Place<'_>, method: &Method, path: &str) -> Result<Routed, ApiError> {
        let segments: Option<Vec<String>> =
            path.strip_prefix('/').and_then(|path| path.split('/').map(decoded).collect());
        let found = segments.as_ref().and_then(|segments| {
            let mut routes = self.routes.iter().filter(|route| place.is_in(route.document));
            routes.find_map(|route| Some((route, matched(&route.segments, segments)?)))
        });
        let Some((route, values)) = found else {
            let text = match self.nearest(path) {
                Some(nearest) => format!("no emulated API has this path; the nearest one is {nearest}"),
                None => "no emulated API has this path".to_owned(),
            };
            return Err(ApiError::not_found("emulator-unknown-path", text));
        };
        let of_method = |name: &str| route.operations.iter().find(|operation| operation.method.as_str() == name);
        // A GET without its body, unless the document has one of its own.
        let head = || of_method("GET").filter(|_| method == Method::HEAD);
        match of_method(method.as_str()).or_else(head) {
            Some(operation) => {
                let (product, document) = (route.product, route.document);
                Ok(Routed { product, document, operation, path: values, location: place.location_of(document) })
            }
            None => {
                let methods: Vec<&str> = route.operations.iter().map(|operation| operation.method.as_str()).collect();
                Err(ApiError::method_not_allowed(methods.join(", ")))
            }
        }
    }
}

impl Router {
    /// The path that is the least edits away, with the segments of the sent one where it has parameters.
    fn nearest(&self, path: &str) -> Option<String> {
        // Longer paths would take long to compare, and are no slips.
        let sent: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        if path.len() > 200 || sent.is_empty() {
            return None;
        }
        let distance = |route: &&Route| {
            let filled: Vec<&str> = route
                .segments
                .iter()
                .enumerate()
                .map(|(place, segment)| match segment {
                    Segment::Literal(literal) => literal,
                    Segment::Parameter(name) => sent.get(place).copied().unwrap_or(name),
                })
                .collect();
            strsim::levenshtein(&filled.join("/"), &sent.join("/"))
        };
        let nearest = self.routes.iter().min_by_key(distance)?;
        let shown = nearest.segments.iter().map(|segment| match segment {
            Segment::Literal(literal) => format!("/{literal}"),
            Segment::Parameter(name) => format!("/{{{name}}}"),
        });
        Some(shown.collect())
    }
}

/// The path of the document's server, which is where clients expect the API.
pub(crate) fn mount(document: &'static Document) -> &'static str {
    let host_and_path = document.servers.first().and_then(|server| server.url.split_once("://"));
    host_and_path.and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path)
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
