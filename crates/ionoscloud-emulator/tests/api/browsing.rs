//! For people and browsers: the index, HEAD, CORS, near misses, products that are not emulated.

use http::Request;
use http_body_util::Full;
use ionoscloud_emulator::Emulator;
use ionoscloud_spec::Document;

use crate::support::{CLUSTERS, TEMPLATES, exchange, get};

#[tokio::test]
async fn index_lists_products_without_credentials() {
    let request = Request::get("/").header("host", "emulator.test:1").body(Full::default()).unwrap();
    let index = exchange(&Emulator::new(), request).await;
    assert_eq!(index.status, 200);
    let products = index.json["products"].as_array().unwrap();
    let urls: Vec<&str> = products.iter().map(|product| product["url"].as_str().unwrap()).collect();
    for at in ["/databases/mongodb", "/auth/v1", "/cloudapi/v6", "", "/databases/postgresql"] {
        assert!(urls.contains(&format!("http://emulator.test:1{at}").as_str()), "{at}: {urls:?}");
    }
    assert!(products[3]["paths"].as_array().unwrap().contains(&"/zones/{zoneId}/records".into()));
}

#[tokio::test]
async fn documents_are_served_without_credentials() {
    let emulator = Emulator::new();
    let of = |path: &str| Request::get(path).header("host", "emulator.test:1").body(Full::default()).unwrap();
    let index = exchange(&emulator, of("/")).await;
    let products = index.json["products"].as_array().unwrap();
    assert!(products.len() > 19, "{products:?}");
    for product in products {
        let name = product["name"].as_str().unwrap();
        let path = product["document"].as_str().unwrap().strip_prefix("http://emulator.test:1").unwrap();
        let document = exchange(&emulator, of(path)).await;
        assert_eq!(
            (document.status.as_u16(), &document.headers["content-type"]),
            (200, &"application/json".parse().unwrap())
        );
        let committed: serde_json::Value = serde_json::from_str(Document::text(name).unwrap()).unwrap();
        assert_eq!(document.json, committed, "{name}");
    }
    let unknown = exchange(&emulator, of("/docs/nothing.json")).await;
    assert_eq!(unknown.status, 404);
    assert!(unknown.json.to_string().contains("/docs/NAME.json of mongodb, auth"), "{}", unknown.json);
}

#[tokio::test]
async fn head_is_get_without_its_body() {
    let emulator = Emulator::new();
    let whole = get(&emulator, TEMPLATES).await.json.to_string().len();
    let request = Request::head(TEMPLATES).header("authorization", "Bearer any").body(Full::default()).unwrap();
    let head = exchange(&emulator, request).await;
    assert_eq!((head.status.as_u16(), head.json.is_null()), (200, true));
    assert_eq!(head.headers["content-length"], whole.to_string().as_str());
    assert_eq!(emulator.journal().count("templatesGet"), 2);
}

/// A browser asks without credentials, and pages read every response.
#[tokio::test]
async fn pages_of_other_origins_can_call_api() {
    let emulator = Emulator::new();
    let preflight = Request::options(CLUSTERS)
        .header("origin", "http://page.test")
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "authorization,content-type");
    let preflight = exchange(&emulator, preflight.body(Full::default()).unwrap()).await;
    assert_eq!(preflight.status, 204);
    assert_eq!(preflight.headers["access-control-allow-origin"], "*");
    assert_eq!(preflight.headers["access-control-allow-headers"], "authorization,content-type");
    assert!(preflight.headers["access-control-allow-methods"].to_str().unwrap().contains("PATCH"));
    for (credentials, status) in [("Bearer any", 200), ("none", 401)] {
        let request = Request::get(CLUSTERS).header("origin", "http://page.test").header("authorization", credentials);
        let response = exchange(&emulator, request.body(Full::default()).unwrap()).await;
        assert_eq!(
            (response.status.as_u16(), &response.headers["access-control-allow-origin"]),
            (status, &"*".parse().unwrap())
        );
    }
    assert_eq!(get(&emulator, CLUSTERS).await.headers.get("access-control-allow-origin"), None);
    let options = Request::options(CLUSTERS).header("authorization", "Bearer any").body(Full::default()).unwrap();
    assert_eq!(exchange(&emulator, options).await.status, 405, "no page asks");
}

#[tokio::test]
async fn unknown_path_names_nearest() {
    for (path, nearest) in [
        ("/databases/mongodb/cluster", "/databases/mongodb/clusters"),
        ("/databases/mongodb/clusters/a1/user", "/databases/mongodb/clusters/{clusterId}/users"),
        ("/zone", "/zones"),
        ("/cloudapi/v6/datacenterz", "/cloudapi/v6/datacenters"),
        ("/cloudapi/v6/datacenters/a1/server", "/cloudapi/v6/datacenters/{datacenterId}/servers"),
        ("/cloudapi/datacenters", "/cloudapi/v6/datacenters"),
        ("/dataplatform/cluster", "/dataplatform/clusters"),
        ("/billing/31415926/invoice", "/billing/{contract}/invoices"),
    ] {
        let received = get(&Emulator::new(), path).await;
        assert_eq!((received.status.as_u16(), received.code()), (404, "emulator-unknown-path"));
        assert!(received.messages()[0].ends_with(&format!("the nearest one is {nearest}")), "{}", received.json);
    }
}

/// A 404 would be taken for the end of a deletion.
#[tokio::test]
async fn products_that_are_not_emulated_are_501() {
    for path in [
        // Kafka has these paths at a host of its own.
        "https://unknown.de-fra.ionos.com/clusters",
        "https://api.ionos.com/cloudapi/v5/datacenters",
        "/databases/mariadb/clusters",
        "https://s3.eu-central-3.ionoscloud.com/",
        "https://s3.eu-central-3.ionoscloud.com/bucket",
        "https://bucket.s3.eu-central-1.ionoscloud.com/zones",
        "https://openai.inference.de-txl.ionos.com/",
    ] {
        let received = get(&Emulator::new(), path).await;
        assert_eq!((received.status.as_u16(), received.code()), (501, "emulator-not-emulated"), "{path}");
    }
    // Signed requests to Object Storage have no token.
    let unsigned = Request::get("https://s3.eu-central-3.ionoscloud.com/bucket").body(Full::default()).unwrap();
    assert_eq!(exchange(&Emulator::new(), unsigned).await.status, 501);
}
