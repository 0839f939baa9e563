//! The vendor's products by the names that clients' configuration has for them, and their URLs here.

/// A product as the vendor's configuration file knows it.
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    /// The path of its URL, so that the URLs of all products differ; clients append the path of the API.
    path: Path,
    /// Offered by location.
    #[cfg_attr(not(feature = "serve"), expect(dead_code, reason = "the configuration of clients names locations"))]
    regional: bool,
    /// Emulated, at least in part.
    pub(crate) emulated: bool,
}

enum Path {
    /// The root: the API's paths begin with one of its own.
    Root,
    /// This one, which clients expect to find in the URL.
    #[cfg_attr(not(feature = "serve"), expect(dead_code, reason = "the configuration of clients names it"))]
    Fixed(&'static str),
    /// The name of the product.
    Name,
}

const fn entry(name: &'static str, path: Path, regional: bool, emulated: bool) -> Entry {
    Entry { name, path, regional, emulated }
}

pub(crate) const ENTRIES: [Entry; 20] = [
    entry("cloud", Path::Fixed("/cloudapi/v6"), false, true),
    entry("auth", Path::Root, false, true),
    entry("mongo", Path::Root, false, true),
    entry("dns", Path::Name, false, true),
    entry("psql", Path::Name, false, false),
    entry("psqlv2", Path::Name, true, false),
    entry("mariadb", Path::Name, true, false),
    entry("inmemorydb", Path::Name, true, false),
    entry("inmemorydbv2", Path::Name, true, false),
    entry("kafka", Path::Name, true, false),
    entry("cdn", Path::Name, false, false),
    entry("cert", Path::Name, false, false),
    entry("containerregistry", Path::Fixed("/containerregistries"), false, false),
    entry("autoscaling", Path::Name, false, false),
    entry("logging", Path::Name, true, false),
    entry("monitoring", Path::Name, true, false),
    entry("nfs", Path::Name, true, false),
    entry("vpn", Path::Name, true, false),
    entry("apigateway", Path::Name, false, false),
    entry("objectstoragemanagement", Path::Name, false, false),
];

const LOCATIONS: [&str; 10] =
    ["de/fra", "de/fra/2", "de/txl", "es/vit", "fr/par", "gb/bhx", "gb/lhr", "us/ewr", "us/las", "us/mci"];

/// Paths of the vendor's APIs that are not emulated.
const LEFT_OUT: [(&str, &str); 8] = [
    ("/activitylog", "the Activity Log API"),
    ("/autoscaling", "VM Auto Scaling"),
    ("/billing", "the Billing API"),
    ("/cloudapi", "this version of the Cloud API"),
    ("/containerregistries", "Container Registry"),
    ("/databases/mariadb", "MariaDB"),
    ("/databases/postgresql", "PostgreSQL"),
    ("/dataplatform", "Data Platform"),
];

#[cfg(feature = "serve")]
impl Entry {
    /// The URLs of the product at an emulator: one without a location, then one for each location.
    pub(crate) fn endpoints(&self, url: &str) -> Vec<(String, Option<&'static str>)> {
        let own = match self.path {
            Path::Root => url.to_owned(),
            Path::Fixed(path) => format!("{url}{path}"),
            Path::Name => format!("{url}/{}", self.name),
        };
        let locations = LOCATIONS.iter().filter(|_| self.regional);
        let regional = locations.map(|location| (format!("{own}/{}", location.replace('/', "-")), Some(*location)));
        std::iter::once((own.clone(), None)).chain(regional).collect::<Vec<_>>()
    }
}

/// The path behind the name of an emulated product, and its location: `/zones` of `/dns/de-fra/zones`.
pub(crate) fn below_product(path: &str) -> Option<&str> {
    let (name, _) = path.strip_prefix('/')?.split_once('/')?;
    let entry =
        ENTRIES.iter().find(|entry| entry.emulated && entry.name == name && matches!(entry.path, Path::Name))?;
    let rest = path.strip_prefix('/')?.strip_prefix(entry.name)?;
    let after = LOCATIONS.iter().find_map(|one| {
        let rest = rest.strip_prefix('/')?.strip_prefix(one.replace('/', "-").as_str())?;
        rest.starts_with('/').then_some(rest)
    });
    Some(after.unwrap_or(rest))
}

/// The name of the product that an unknown path is of, if it is not emulated.
pub(crate) fn left_out(path: &str) -> Option<&'static str> {
    let first = path.strip_prefix('/')?.split('/').next()?;
    let entry = ENTRIES.iter().find(|entry| !entry.emulated && entry.name == first).map(|entry| entry.name);
    let below = |prefix: &str| path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    entry.or_else(|| LEFT_OUT.iter().find(|(prefix, _)| below(prefix)).map(|(_, product)| *product))
}

#[cfg(all(test, feature = "serve"))]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn urls_differ_unless_their_paths_do() {
        let all: Vec<String> =
            ENTRIES.iter().flat_map(|entry| entry.endpoints("http://h")).map(|(url, _)| url).collect();
        let distinct: BTreeSet<&String> = all.iter().collect();
        // MongoDB and Auth have paths of their own below the root.
        assert_eq!((all.len() - distinct.len(), all.iter().filter(|url| *url == "http://h").count()), (1, 2));
        assert!(all.contains(&"http://h/kafka/de-fra".to_owned()));
    }

    #[test]
    fn product_prefixes_lead_to_api() {
        for (path, expected) in [
            ("/dns/zones", Some("/zones")),
            ("/dns/de-fra/zones/a", Some("/zones/a")),
            ("/dns/de-fra-2/zones", Some("/zones")),
            ("/dns", None),
            ("/kafka/clusters", None),
            ("/auth/v1/tokens", None),
        ] {
            assert_eq!(below_product(path), expected, "{path}");
        }
        assert_eq!(left_out("/kafka/de-fra/clusters"), Some("kafka"));
        assert_eq!(left_out("/databases/postgresql/clusters"), Some("PostgreSQL"));
        assert_eq!((left_out("/nowhere"), left_out("/databases/mongodb/x")), (None, None));
    }
}
