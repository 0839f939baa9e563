//! The router: from method and path to an operation of the API documents.

use http::Method;
use ionoscloud_spec::{Document, Operation};
use percent_encoding::percent_decode_str;

use crate::api_error::ApiError;
use crate::compute;

/// The documents that the emulator serves; of the Cloud API, an excerpt.
pub(crate) fn documents() -> impl Iterator<Item = &'static Document> {
    ["mongodb", "auth"].into_iter().filter_map(Document::named).chain(compute::document())
}

/// Every path of the documents, below the path of the document's server.
#[derive(Debug)]
pub(crate) struct Router {
    routes: Vec<Route>,
}

#[derive(Debug)]
struct Route {
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
    pub(crate) document: &'static Document,
    pub(crate) operation: &'static Operation,
    pub(crate) path: Vec<(&'static str, String)>,
}

impl Router {
    /// Documents are sorted by path, and `{` comes after all letters: `/tokens/generate` is matched before
    /// `/tokens/{tokenId}`.
    pub(crate) fn of_documents() -> Self {
        let mut routes = Vec::<Route>::new();
        for document in documents() {
            let mount = mount(document);
            for operation in document.operations() {
                let segments: Vec<Segment> =
                    mount.split('/').chain(operation.path.split('/')).filter(|s| !s.is_empty()).map(segment).collect();
                match routes.iter_mut().find(|route| route.segments == segments) {
                    Some(route) => route.operations.push(operation),
                    None => routes.push(Route { document, segments, operations: vec![operation] }),
                }
            }
        }
        Self { routes }
    }

    /// The operation, or the reason why there is none: 404 for an unknown path, 405 for a method it does not have, 501
    /// for what an excerpt omits.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Result<Routed, ApiError> {
        let segments: Option<Vec<String>> =
            path.strip_prefix('/').and_then(|path| path.split('/').map(decoded).collect());
        let found = segments.as_ref().and_then(|segments| {
            self.routes.iter().find_map(|route| Some((route, matched(&route.segments, segments)?)))
        });
        let Some((route, values)) = found else {
            let unknown = || ApiError::not_found("emulator-unknown-path", "no API is known to have this path");
            return Err(compute::left_out(path).unwrap_or_else(unknown));
        };
        match route.operations.iter().find(|operation| operation.method.as_str() == method.as_str()) {
            Some(operation) => Ok(Routed { document: route.document, operation, path: values }),
            None => Err(compute::left_out(path).unwrap_or_else(|| {
                let methods: Vec<&str> = route.operations.iter().map(|operation| operation.method.as_str()).collect();
                ApiError::method_not_allowed(methods.join(", "))
            })),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn find(method: &Method, path: &str) -> Result<Routed, ApiError> {
        Router::of_documents().find(method, path)
    }

    #[test]
    fn paths_lead_to_operations() {
        let routed = find(&Method::GET, "/databases/mongodb/clusters/a%2Fb%C3%BC").unwrap();
        assert_eq!(routed.operation.id, "clustersFindById");
        assert_eq!(routed.path, [("clusterId", "a/bü".to_owned())]);
        assert_eq!(find(&Method::GET, "/auth/v1/tokens/generate").unwrap().operation.id, "tokensGenerate");
        assert_eq!(find(&Method::GET, "/auth/v1/tokens/x").unwrap().operation.id, "tokensFindById");
        assert_eq!(find(&Method::DELETE, "/cloudapi/v6/datacenters/a").unwrap().operation.id, "datacentersDelete");
    }

    #[test]
    fn unknown_paths_are_404() {
        for path in [
            "/",
            "*",
            "",
            "/clusters",
            "/databases/mongodb",
            "/databases/mongodb/",
            "/databases/mongodb/clusters/",
            "/databases/mongodb/clusters//users",
            "/databases/mongodb/clusters/%ff",
            "//databases/mongodb/clusters",
        ] {
            assert_eq!(find(&Method::GET, path).unwrap_err().status, 404, "{path}");
        }
    }

    #[test]
    fn cloud_api_rest_is_501_and_lists_operations() {
        for (method, path) in [
            (Method::GET, "/cloudapi/v6"),
            (Method::GET, "/cloudapi/v6/datacenters/a"),
            (Method::POST, "/cloudapi/v6/datacenters/a/lans"),
            (Method::DELETE, "/cloudapi/v6/datacenters//lans/2"),
        ] {
            let error = find(&method, path).unwrap_err();
            assert_eq!(error.status, 501, "{method} {path}");
            assert!(error.messages[0].text.contains("datacentersLansDelete"), "{error:?}");
        }
        assert_eq!(find(&Method::GET, "/cloudapi/v60").unwrap_err().status, 404);
    }

    #[test]
    fn undeclared_method_is_405_with_allow() {
        let error = find(&Method::PUT, "/databases/mongodb/clusters/x").unwrap_err();
        assert_eq!((error.status.as_u16(), error.allow.as_deref()), (405, Some("GET, PATCH, DELETE")));
        let error = find(&Method::DELETE, "/auth/v1/tokens/generate").unwrap_err();
        assert_eq!(error.allow.as_deref(), Some("GET"));
        assert_eq!(find(&Method::HEAD, "/databases/mongodb/templates").unwrap_err().status, 405);
        assert_eq!(find(&Method::OPTIONS, "/databases/mongodb/templates").unwrap_err().status, 405);
    }
}
