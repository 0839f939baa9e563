use http::HeaderMap;
use http::header::LOCATION;
use percent_encoding::percent_decode_str;

use crate::OperationInfo;

/// The id at the end of `Location`, if its path is the operation's own collection plus one segment.
///
/// Anything else is not the resource: on the Cloud API, `Location` is the status of the request.
pub(crate) fn created_id(info: &OperationInfo, headers: &HeaderMap) -> Option<String> {
    let location = headers.get(LOCATION)?.to_str().ok()?;
    let path = match location.split_once("://") {
        Some((_, rest)) => rest.get(rest.find('/')?..)?,
        None => location,
    };
    let path = path.split(['?', '#']).next()?.trim_end_matches('/');
    let (collection, id) = path.rsplit_once('/')?;
    let mut found = collection.rsplit('/');
    let is_collection = info.path().trim_matches('/').rsplit('/').all(|wanted| {
        found.next().is_some_and(|segment| segment == wanted || (wanted.starts_with('{') && !segment.is_empty()))
    });
    let id = percent_decode_str(id).decode_utf8().ok()?;
    (is_collection && !info.path().is_empty() && !matches!(&*id, "" | "." | "..")).then(|| id.into_owned())
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::Product;

    static PRODUCT: Product = Product::new("toy", "1");

    fn id_in(path: &'static str, location: &str) -> Option<String> {
        let info = OperationInfo::new(&PRODUCT, "toysPost", Method::POST, path);
        created_id(&info, &HeaderMap::from_iter([(LOCATION, location.parse().unwrap())]))
    }

    #[test]
    fn location_below_own_collection_holds_id() {
        for location in [
            "/toys/7",
            "/toys/7/",
            "/toys/7?depth=1",
            "toys/7",
            "https://api.example.com/databases/v1/toys/7",
            "http://[::1]:8080/toys/7#x",
        ] {
            assert_eq!(id_in("/toys", location).as_deref(), Some("7"), "{location}");
        }
        assert_eq!(id_in("/boxes/{boxId}/toys", "/boxes/1/toys/a%2Fb").as_deref(), Some("a/b"));
    }

    #[test]
    fn location_of_anything_else_holds_no_id() {
        for location in [
            "",
            "/",
            "7",
            "/toys",
            "/toys/",
            "/toys/7/parts",
            "/dolls/7",
            "/toys/..",
            "/cloudapi/v6/requests/7/status",
            "https://toys/7",
            "https://h",
        ] {
            assert_eq!(id_in("/toys", location), None, "{location}");
        }
        assert_eq!(id_in("/boxes/{boxId}/toys", "/toys/7"), None);
        assert_eq!(id_in("/boxes/{boxId}/toys", "/boxes//toys/7"), None);
        assert_eq!(id_in("", "/toys/7"), None, "a raw request has no collection");
    }
}
