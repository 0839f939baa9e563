//! The router: from method and path to an operation of the API documents.

use http::Method;
use ionoscloud_spec::{Document, Operation};
use percent_encoding::percent_decode_str;

use super::api_error::ApiError;

/// Every path of the documents, below the path of the document's server.
#[derive(Debug)]
pub(crate) struct Router {
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
}

impl Router {
    /// Routes to these documents; the first one wins where two have a path.
    ///
    /// Documents are sorted by path, and `{` comes after all letters: `/tokens/generate` is matched before
    /// `/tokens/{tokenId}`.
    pub(crate) fn new(documents: impl Iterator<Item = &'static Document>) -> Self {
        let mut routes = Vec::<Route>::new();
        for (product, document) in documents.enumerate() {
            let mount = mount(document);
            for operation in document.operations() {
                let segments: Vec<Segment> =
                    mount.split('/').chain(operation.path.split('/')).filter(|s| !s.is_empty()).map(segment).collect();
                match routes.iter_mut().find(|route| route.segments == segments) {
                    Some(route) => route.operations.push(operation),
                    None => routes.push(Route { product, document, segments, operations: vec![operation] }),
                }
            }
        }
        Self { routes }
    }

    /// The operation, or the reason why there is none: 404 for an unknown path, 405 for a method that it
    /// does not have.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Result<Routed, ApiError> {
        let segments: Option<Vec<String>> =
            path.strip_prefix('/').and_then(|path| path.split('/').map(decoded).collect());
        let found = segments.as_ref().and_then(|segments| {
            self.routes.iter().find_map(|route| Some((route, matched(&route.segments, segments)?)))
        });
        let Some((route, values)) = found else {
            return Err(ApiError::not_found("emulator-unknown-path", "no API is known to have this path"));
        };
        match route.operations.iter().find(|operation| operation.method.as_str() == method.as_str()) {
            Some(operation) => {
                let (product, document) = (route.product, route.document);
                Ok(Routed { product, document, operation, path: values })
            }
            None => {
                let methods: Vec<&str> = route.operations.iter().map(|operation| operation.method.as_str()).collect();
                Err(ApiError::method_not_allowed(methods.join(", ")))
            }
        }
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
