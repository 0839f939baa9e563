//! Hosts and locations of the documents.

use ionoscloud_spec::Document;

use crate::engine::place::Place;

fn documents() -> impl Iterator<Item = &'static Document> {
    ["mongodb", "postgresql-v1", "postgresql-v2"].into_iter().filter_map(Document::named)
}

#[test]
fn regional_hosts_name_document_and_location() {
    for (host, expected) in [
        ("postgresql.es-vit.ionos.com", Some((Some("postgresql-v2"), Some("es/vit")))),
        ("postgresql.de-fra.ionos.com:443", Some((Some("postgresql-v2"), Some("de/fra")))),
        // Two documents have it.
        ("api.ionos.com", None),
        ("localhost:8080", None),
        ("", None),
    ] {
        let place = Place::of_host(documents(), host);
        assert_eq!(place.map(|place| (place.document, place.location)), expected, "{host}");
    }
}

#[test]
fn location_is_first_unless_it_is_named() {
    let (global, regional) = (Document::named("mongodb").unwrap(), Document::named("postgresql-v2").unwrap());
    let at = |location| Place { document: None, location };
    for (named, expected) in
        [(None, "de/txl"), (Some("us/las"), "us/las"), (Some("de/fra/2"), "de/fra"), (Some("xx/yyy"), "de/txl")]
    {
        assert_eq!(at(named).location_of(regional), Some(expected), "{named:?}");
    }
    assert_eq!(at(Some("de/fra")).location_of(global), None);
}
