use super::{Debug, Display, Error, FromStr, Hash, Location, Product};
use ionoscloud_core::ErrorKind;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986: location ids contain `/`, label ids are URNs.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The ids that lead to a resource, and the location of a regional product.
///
/// A key prints as `product[@location]:/path` and parses from that text, so that a program stores it and another
/// process continues with it.
///
/// ```
/// # #[cfg(feature = "mongodb")] {
/// use ionoscloud_api::mongodb::kinds::UserKey;
///
/// let key = UserKey::new("4711", "anna/b");
/// assert_eq!(key.to_string(), "mongodb:/clusters/4711/users/anna%2Fb");
/// assert_eq!(key.to_string().parse::<UserKey>()?, key);
/// # }
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
pub trait Key:
    Clone + Debug + Display + FromStr<Err = Error> + Eq + Hash + Send + Sync + Unpin + Sized + 'static
{
    /// The product.
    const PRODUCT: &'static Product;
    /// The path template, `/clusters/{clusterId}`; empty for the product itself.
    const PATH: &'static str;

    /// The location, if the product is regional and one was set.
    fn location(&self) -> Option<&Location>;

    /// The same key in this location.
    #[must_use]
    fn at(self, location: impl Into<Location>) -> Self;

    /// The ids in the order of the path.
    fn ids(&self) -> Vec<&str>;

    /// The key with these ids; `None` if it has another number of them.
    fn from_ids(location: Option<Location>, ids: &[String]) -> Option<Self>;
}

/// The text of a key.
#[doc(hidden)]
pub fn key_text<K: Key>(key: &K) -> String {
    let location = key.location().map(|location| format!("@{location}")).unwrap_or_default();
    let mut text = format!("{}{location}:", K::PRODUCT.key());
    let mut ids = key.ids().into_iter();
    for segment in K::PATH.split('/').skip(1) {
        text.push('/');
        match segment.strip_prefix('{') {
            Some(_) => text.extend(utf8_percent_encode(ids.next().unwrap_or_default(), RESERVED)),
            None => text.push_str(segment),
        }
    }
    text
}

/// The key of a text.
#[doc(hidden)]
pub fn parse_key<K: Key>(text: &str) -> Result<K, Error> {
    parse(text).ok_or_else(|| {
        let product = K::PRODUCT.key();
        let text = format!("{} is no key of the form {product}[@location]:{}", ionoscloud_core::quoted(text), K::PATH);
        Error::new(ErrorKind::InvalidInput, text)
    })
}

fn parse<K: Key>(text: &str) -> Option<K> {
    let (product, path) = text.split_once(':')?;
    let (product, location) = product.split_once('@').map_or((product, None), |(product, at)| (product, Some(at)));
    if product != K::PRODUCT.key() || location == Some("") {
        return None;
    }
    let (mut given, mut ids) = (path.split('/'), Vec::new());
    for segment in K::PATH.split('/') {
        let given = given.next()?;
        if segment.starts_with('{') {
            let id = percent_decode_str(given).decode_utf8().ok().filter(|id| !id.is_empty())?;
            ids.push(id.into_owned());
        } else if segment != given {
            return None;
        }
    }
    if given.next().is_some() {
        return None;
    }
    K::from_ids(location.map(Location::from), &ids)
}
