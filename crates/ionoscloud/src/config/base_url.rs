//! Base URLs of the settings, and the one that many products share.

use ionoscloud_core::{BaseUrl, Error, ErrorKind};

/// Base paths of products on the shared host, below which users of older tools set the URL for everything.
/// `cargo xtask tidy` compares them with the documents.
const PRODUCT_PATHS: [&str; 7] =
    ["/cloudapi/v6", "/cloudapi/v5", "/auth/v1", "/autoscaling", "/billing", "/containerregistries", "/dataplatform"];

/// All databases of the shared host have a base path of this form.
const DATABASES: &str = "/databases/";

/// Reads a URL; the error names its source.
pub(crate) fn parse(text: &str, source: &str) -> Result<BaseUrl, Error> {
    text.parse().map_err(|error| Error::new(ErrorKind::Configuration, format!("{source} cannot be used: {error}")))
}

/// Reads the URL of all products: the base path of one product at its end is cut off, as the vendor's tools do, because
/// each product appends its own.
pub(super) fn of_all_products(text: &str, source: &str) -> Result<BaseUrl, Error> {
    let url = parse(text, source)?;
    match without_product_path(url.path()) {
        Some(path) => {
            let scheme = if url.is_https() { "https" } else { "http" };
            parse(&format!("{scheme}://{}{path}", url.authority()), source)
        }
        None => Ok(url),
    }
}

fn without_product_path(path: &str) -> Option<&str> {
    let of_database = || {
        let (before, name) = path.rsplit_once(DATABASES)?;
        Some(before).filter(|_| !name.is_empty() && !name.contains('/'))
    };
    PRODUCT_PATHS.iter().find_map(|product| path.strip_suffix(product)).or_else(of_database)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn product_path_is_cut_off_url_of_all_products() {
        for (text, expected) in [
            ("https://h", "https://h"),
            ("https://h/cloudapi/v6", "https://h"),
            ("https://h/cloudapi/v6/", "https://h"),
            ("https://h/cloudapi/v5", "https://h"),
            ("h/auth/v1", "https://h"),
            ("http://localhost:8080/databases/mongodb", "http://localhost:8080"),
            ("https://h/databases/postgresql", "https://h"),
            ("https://h/gateway/cloudapi/v6", "https://h/gateway"),
            ("https://h/cloudapi", "https://h/cloudapi"),
            ("https://h/cloudapi/v6/datacenters", "https://h/cloudapi/v6/datacenters"),
            ("https://h/databases", "https://h/databases"),
            ("https://h/databases/a/b", "https://h/databases/a/b"),
            ("https://h/own", "https://h/own"),
        ] {
            assert_eq!(of_all_products(text, "IONOS_API_URL").unwrap().to_string(), expected, "{text}");
        }
        let error = of_all_products("ftp://h/cloudapi/v6", "IONOS_API_URL").unwrap_err();
        assert!(error.to_string().starts_with("IONOS_API_URL cannot be used: "), "{error}");
    }
}
