//! The router on the documents of the products.

use http::Method;

use crate::engine::api_error::ApiError;
use crate::engine::router::{Routed, Router, mount_of};
use crate::engine::source::Source;
use crate::products::all;
use crate::products::directory::below_product;

fn sources() -> impl Iterator<Item = Source> {
    all().into_iter().map(|product| product.source())
}

fn find(method: &Method, path: &str) -> Result<Routed, ApiError> {
    Router::new(sources()).find(method, path)
}

#[test]
fn paths_map_to_operations() {
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
        "/servers",
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
fn undeclared_method_is_405_with_allow() {
    let error = find(&Method::PUT, "/databases/mongodb/clusters/x").unwrap_err();
    assert_eq!((error.status.as_u16(), error.allow.as_deref()), (405, Some("GET, HEAD, PATCH, DELETE")));
    let error = find(&Method::DELETE, "/auth/v1/tokens/generate").unwrap_err();
    assert_eq!(error.allow.as_deref(), Some("GET, HEAD"));
    assert_eq!(find(&Method::HEAD, "/databases/mongodb/templates").unwrap().operation.id, "templatesGet");
    assert_eq!(find(&Method::HEAD, "/databases/mongodb/clusters/x/restore").unwrap_err().status, 405);
    assert_eq!(find(&Method::OPTIONS, "/databases/mongodb/templates").unwrap_err().status, 405);
}

#[test]
fn root_of_api_has_slash_or_none() {
    for path in ["/cloudapi/v6", "/cloudapi/v6/"] {
        assert_eq!(find(&Method::GET, path).unwrap().operation.id, "apiInfoGet", "{path}");
    }
    assert_eq!(find(&Method::GET, "/cloudapi/v6/datacenters/").unwrap_err().status, 404);
}

/// Such a path would never be reached, because the name of a product is matched first.
#[test]
fn no_path_begins_with_name_of_product() {
    for source in sources() {
        for operation in &*source.outline.operations {
            let path = format!("/{}{}", mount_of(source.outline), operation.path).replace("//", "/");
            assert!(below_product(&path).is_none(), "{path}");
        }
    }
}
