//! The vendor's products by the names that clients' configuration has for them, and their URLs here.

use std::borrow::Cow;

use crate::engine::place::{Place, server_at};
use crate::engine::plausible::LOCATIONS;

/// A product as the vendor's configuration file knows it.
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    /// The path of its URL, so that the URLs of all products differ; clients append the path of the API.
    path: Path,
    /// Offered by location.
    #[cfg_attr(not(feature = "serve"), expect(dead_code, reason = "the configuration of clients names locations"))]
    regional: bool,
    /// The names of the documents, one for each version; none if the product is not emulated.
    pub(crate) documents: &'static [&'static str],
}

enum Path {
    /// That of the API's document, which clients expect to find in the URL, or append.
    #[cfg_attr(not(feature = "serve"), expect(dead_code, reason = "the configuration of clients names it"))]
    Fixed(&'static str),
    /// The name of the product.
    Name,
    /// The same, and behind the location the path of the API, which clients expect to find in the URL.
    Below(
        #[cfg_attr(not(feature = "serve"), expect(dead_code, reason = "the configuration of clients names it"))]
        &'static str,
    ),
}

const fn entry(name: &'static str, path: Path, regional: bool, documents: &'static [&'static str]) -> Entry {
    Entry { name, path, regional, documents }
}

pub(crate) const ENTRIES: [Entry; 25] = [
    entry("cloud", Path::Fixed("/cloudapi/v6"), false, &["compute"]),
    entry("auth", Path::Fixed("/auth/v1"), false, &["auth"]),
    entry("mongo", Path::Fixed("/databases/mongodb"), false, &["mongodb"]),
    entry("dns", Path::Name, false, &["dns"]),
    entry("psql", Path::Fixed("/databases/postgresql"), false, &["postgresql-v1"]),
    entry("psqlv2", Path::Name, true, &["postgresql-v2"]),
    entry("mariadb", Path::Name, true, &["mariadb"]),
    entry("mariadbv2", Path::Below("/v2"), true, &["mariadb-v2"]),
    entry("inmemorydb", Path::Name, true, &["inmemorydb"]),
    entry("inmemorydbv2", Path::Below("/v2"), true, &["inmemorydb-v2"]),
    entry("kafka", Path::Name, true, &["kafka"]),
    entry("cdn", Path::Name, false, &["cdn"]),
    entry("cert", Path::Name, false, &["cert-manager"]),
    entry("containerregistry", Path::Fixed("/containerregistries"), false, &["container-registry"]),
    entry("autoscaling", Path::Fixed("/autoscaling"), false, &["vm-autoscaling"]),
    entry("logging", Path::Name, true, &["logging"]),
    entry("monitoring", Path::Name, true, &["monitoring"]),
    entry("nfs", Path::Name, true, &["nfs"]),
    entry("vpn", Path::Name, true, &["vpn"]),
    entry("apigateway", Path::Name, false, &["api-gateway"]),
    entry("objectstoragemanagement", Path::Name, false, &["object-storage-management"]),
    // The vendor's clients have no names for these three.
    entry("dataplatform", Path::Fixed("/dataplatform"), false, &["dataplatform"]),
    entry("billing", Path::Fixed("/billing"), false, &["billing"]),
    entry("activity-log", Path::Name, false, &["activity-log"]),
    entry("objectstorage", Path::Name, true, &[]),
];

/// Paths of the vendor's APIs that are not emulated: by their first segments, and those below a host of its own.
const NOT_EMULATED: &[(&str, &str)] = &[("/databases/mariadb", "MariaDB below this path")];

impl Entry {
    /// The locations of the product; all, if no document names them.
    fn locations(&self) -> impl Iterator<Item = &'static str> {
        let outlines = || super::outlines().filter(|outline| self.documents.contains(&outline.name));
        let is_served = move |location: &&str| {
            self.documents.is_empty() || outlines().any(|outline| server_at(outline, location).is_some())
        };
        LOCATIONS.into_iter().filter(is_served)
    }
}

#[cfg(feature = "serve")]
impl Entry {
    /// The URLs of the product at an emulator: one without a location, then one for each location.
    pub(crate) fn endpoints(&self, url: &str) -> Vec<(String, Option<&'static str>)> {
        let own = match self.path {
            Path::Fixed(path) => format!("{url}{path}"),
            Path::Name | Path::Below(_) => format!("{url}/{}", self.name),
        };
        let path = if let Path::Below(path) = self.path { path } else { "" };
        let locations = self.locations().filter(|_| self.regional);
        let located = |location: &str| format!("{own}/{}{path}", location.replace('/', "-"));
        let regional = locations.map(|location| (located(location), Some(location)));
        std::iter::once((format!("{own}{path}"), None)).chain(regional).collect::<Vec<_>>()
    }
}

/// The place that the first segments of a path name, and the path behind them: DNS and `/zones` of
/// `/dns/de-fra/zones`.
pub(crate) fn below_product(path: &str) -> Option<(Place, &str)> {
    let (name, _) = path.strip_prefix('/')?.split_once('/')?;
    let entry = ENTRIES.iter().find(|entry| entry.name == name && matches!(entry.path, Path::Name | Path::Below(_)))?;
    if entry.documents.is_empty() {
        return None;
    }
    let documents = || Cow::Borrowed(entry.documents);
    let rest = path.strip_prefix('/')?.strip_prefix(entry.name)?;
    let located = entry.locations().find_map(|one| {
        let rest = rest.strip_prefix('/')?.strip_prefix(one.replace('/', "-").as_str())?;
        rest.starts_with('/').then(|| (Place { documents: documents(), location: Some(one) }, rest))
    });
    Some(located.unwrap_or_else(|| (Place { documents: documents(), location: None }, rest)))
}

/// The name of the product that an unknown path is of, if it is not emulated.
pub(crate) fn not_emulated_at(path: &str) -> Option<&'static str> {
    let first = path.strip_prefix('/')?.split('/').next()?;
    let entry = ENTRIES.iter().find(|entry| entry.documents.is_empty() && entry.name == first).map(|entry| entry.name);
    let below = |prefix: &str| path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let version = path.strip_prefix("/cloudapi/v").and_then(|rest| rest.split('/').next());
    let is_other = |version: &str| version != "6" && version.parse::<u8>().is_ok();
    let other = version.is_some_and(is_other).then_some("this version of the Cloud API");
    entry.or(other).or_else(|| NOT_EMULATED.iter().find(|(prefix, _)| below(prefix)).map(|(_, product)| *product))
}

#[cfg(all(test, feature = "serve"))]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn urls_differ_and_name_every_product() {
        let all: Vec<String> =
            ENTRIES.iter().flat_map(|entry| entry.endpoints("http://h")).map(|(url, _)| url).collect();
        let distinct: BTreeSet<&String> = all.iter().collect();
        assert_eq!(all.len(), distinct.len());
        let documents: Vec<&str> = ENTRIES.iter().flat_map(|entry| entry.documents).copied().collect();
        for outline in crate::products::outlines() {
            assert!(documents.contains(&outline.name), "{}", outline.name);
        }
        for (url, is_known) in [
            ("kafka/de-fra", true),
            ("kafka/de-fra-2", true),
            ("mariadbv2/gb-bhx/v2", true),
            ("mariadb/gb-bhx", false),
            ("nfs/gb-bhx", false),
            ("logging/us-ewr", false),
            ("monitoring/us-las", false),
        ] {
            assert_eq!(all.contains(&format!("http://h/{url}")), is_known, "{url}");
        }
    }

    #[test]
    fn product_prefixes_lead_to_api() {
        for (path, expected) in [
            ("/dns/zones", Some(("dns".to_owned(), None, "/zones"))),
            ("/dns/de-fra/zones/a", Some(("dns".to_owned(), Some("de/fra"), "/zones/a"))),
            ("/dns/de-fra-2/zones", Some(("dns".to_owned(), Some("de/fra/2"), "/zones"))),
            ("/psqlv2/us-las/clusters", Some(("postgresql-v2".to_owned(), Some("us/las"), "/clusters"))),
            ("/dns", None),
            ("/kafka/clusters", Some(("kafka".to_owned(), None, "/clusters"))),
            ("/mariadb/clusters", Some(("mariadb".to_owned(), None, "/clusters"))),
            ("/mariadbv2/de-txl/v2/clusters", Some(("mariadb-v2".to_owned(), Some("de/txl"), "/v2/clusters"))),
            ("/inmemorydb/replicasets", Some(("inmemorydb".to_owned(), None, "/replicasets"))),
            ("/inmemorydbv2/de-fra/v2/clusters", Some(("inmemorydb-v2".to_owned(), Some("de/fra"), "/v2/clusters"))),
            ("/auth/v1/tokens", None),
            // The product is not in this location: the path is unknown to it.
            ("/nfs/gb-bhx/clusters", Some(("nfs".to_owned(), None, "/gb-bhx/clusters"))),
            ("/monitoring/us-ewr/pipelines", Some(("monitoring".to_owned(), None, "/us-ewr/pipelines"))),
        ] {
            let found = below_product(path).map(|(place, rest)| (place.documents.concat(), place.location, rest));
            assert_eq!(found, expected, "{path}");
        }
        assert_eq!(not_emulated_at("/databases/mariadb/clusters"), Some("MariaDB below this path"));
        for (path, expected) in [
            ("/cloudapi/v5/um/users", Some("this version of the Cloud API")),
            ("/cloudapi/v6/datacenterz", None),
            ("/cloudapi/vms", None),
            ("/objectstorage/buckets", Some("objectstorage")),
        ] {
            assert_eq!(not_emulated_at(path), expected, "{path}");
        }
        assert_eq!((not_emulated_at("/nowhere"), not_emulated_at("/databases/mongodb/x")), (None, None));
    }
}
