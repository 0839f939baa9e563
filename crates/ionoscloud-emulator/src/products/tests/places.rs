//! Hosts and locations of the documents.

use ionoscloud_spec::Outline;

use crate::engine::place::Place;

fn outlines() -> impl Iterator<Item = &'static Outline> {
    ["mongodb", "postgresql-v1", "postgresql-v2"].into_iter().filter_map(Outline::named)
}

#[test]
fn regional_hosts_name_document_and_location() {
    let regional = ["postgresql-v2"].as_slice();
    for (host, expected) in [
        ("postgresql.es-vit.ionos.com", Some((regional, Some("es/vit")))),
        ("postgresql.de-fra.ionos.com:443", Some((regional, Some("de/fra")))),
        ("api.ionos.com", Some((["mongodb", "postgresql-v1"].as_slice(), Some("global")))),
        ("localhost:8080", None),
        ("", None),
    ] {
        let place = Place::of_host(outlines(), host);
        assert_eq!(place.as_ref().map(|place| (&*place.documents, place.location)), expected, "{host}");
    }
}

#[test]
fn location_is_first_unless_it_is_named() {
    let (global, regional) = (Outline::named("mongodb").unwrap(), Outline::named("postgresql-v2").unwrap());
    let at = |location| Place { location, ..Place::default() };
    for (named, expected) in
        [(None, "de/txl"), (Some("us/las"), "us/las"), (Some("de/fra/2"), "de/fra"), (Some("xx/yyy"), "de/txl")]
    {
        assert_eq!(at(named).location_of(regional), Some(expected), "{named:?}");
    }
    assert_eq!(at(Some("de/fra")).location_of(global), None);
}
