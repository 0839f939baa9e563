//! Requests from an operation's facts: path, query and body, encoded in one place.

use std::borrow::Cow;

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderValue, Request, Uri};
use serde::Serialize;
use serde::ser::SerializeMap as _;

use crate::encode::push_encoded;
use crate::{Body, Error, ErrorKind, OperationInfo, QueryValue};

/// A builder of the request of an operation; generated code ends in one of its finishing methods.
///
/// The first error is kept and returned at the end, so that building is one expression.
///
/// ```
/// use http::Method;
/// use ionoscloud_core::{OperationInfo, Product, RequestBuilder};
///
/// static TOYS: Product = Product::new("toys", "1");
/// static LIST: OperationInfo = OperationInfo::new(&TOYS, "toysGet", Method::GET, "/boxes/{boxId}/toys");
/// let request = RequestBuilder::new(&LIST, &["a/b"]).query("limit", &Some(10_u32)).build()?;
/// assert_eq!(request.uri(), "/boxes/a%2Fb/toys?limit=10");
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[must_use = "a request is built by `build`, `json`, `properties` or `text`"]
pub struct RequestBuilder {
    info: &'static OperationInfo,
    target: Result<String, Error>,
    has_query: bool,
    accept: &'static str,
}

impl RequestBuilder {
    /// Creates a builder with the path template of the operation, its placeholders replaced by `segments` one by one.
    ///
    /// An empty segment, `.` and `..` are errors: they would lead to another resource.
    pub fn new(info: &'static OperationInfo, segments: &[&str]) -> Self {
        Self { info, target: expand(info, segments), has_query: false, accept: "application/json" }
    }

    /// Adds a query parameter: nothing for an absent value, one pair for each value of a list.
    pub fn query(mut self, name: &'static str, value: &impl QueryValue) -> Self {
        if let Ok(target) = &mut self.target {
            let has_query = &mut self.has_query;
            value.each(&mut |text| {
                target.push(if *has_query { '&' } else { '?' });
                *has_query = true;
                push_encoded(target, name);
                target.push('=');
                push_encoded(target, text);
            });
        }
        self
    }

    /// Adds filters by property: a pair `filter.{property}={text}` for each.
    pub fn filters(mut self, filters: &[(String, String)]) -> Self {
        if let Ok(target) = &mut self.target {
            for (property, text) in filters {
                target.push_str(if self.has_query { "&filter." } else { "?filter." });
                self.has_query = true;
                push_encoded(target, property);
                target.push('=');
                push_encoded(target, text);
            }
        }
        self
    }

    /// Sets the media type of the response; the default is JSON.
    pub fn accept(mut self, media_type: &'static str) -> Self {
        self.accept = media_type;
        self
    }

    /// Finishes a request without a body.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`], as for every finishing method, if a path parameter cannot be sent.
    pub fn build(self) -> Result<Request<Body>, Error> {
        self.finish(None, Body::empty())
    }

    /// Finishes a request with a JSON body.
    ///
    /// # Errors
    ///
    /// Also if the value has no JSON form.
    pub fn json<T: Serialize + ?Sized>(self, body: &T) -> Result<Request<Body>, Error> {
        let mut written = Vec::with_capacity(128);
        match serde_json::to_writer(&mut written, body) {
            Ok(()) => self.json_bytes(written),
            Err(error) => {
                let text = match open_member(&written) {
                    Some(member) => format!("`{member}` of the body cannot be sent: {error}"),
                    None => "the body has no JSON form".to_owned(),
                };
                Err(invalid(self.info, text).with_source(error))
            }
        }
    }

    /// Finishes a request with a JSON body if there is one.
    ///
    /// # Errors
    ///
    /// As [`json`](Self::json).
    pub fn optional_json<T: Serialize>(self, body: Option<&T>) -> Result<Request<Body>, Error> {
        match body {
            Some(body) => self.json(body),
            None => self.build(),
        }
    }

    /// Finishes a request with the value as the member `properties` of a JSON object, the envelope of most IONOS APIs.
    ///
    /// # Errors
    ///
    /// As [`json`](Self::json).
    pub fn properties<T: Serialize + ?Sized>(self, properties: &T) -> Result<Request<Body>, Error> {
        #[derive(Serialize)]
        struct Envelope<'a, T: ?Sized> {
            properties: &'a T,
        }
        self.json(&Envelope { properties })
    }

    /// Finishes a request with the value as the member `properties` of a JSON object, if there is one.
    ///
    /// # Errors
    ///
    /// As [`json`](Self::json).
    pub fn optional_properties<T: Serialize>(self, properties: Option<&T>) -> Result<Request<Body>, Error> {
        match properties {
            Some(properties) => self.properties(properties),
            None => self.build(),
        }
    }

    /// Finishes a request with the value as the member `properties` of a JSON object, and the id of the path beside it,
    /// as a PUT asks for that may create.
    ///
    /// # Errors
    ///
    /// As [`json`](Self::json).
    pub fn properties_with_id<T: Serialize + ?Sized>(self, id: &str, properties: &T) -> Result<Request<Body>, Error> {
        #[derive(Serialize)]
        struct Envelope<'a, T: ?Sized> {
            id: &'a str,
            properties: &'a T,
        }
        self.json(&Envelope { id, properties })
    }

    /// Finishes a request with the value as the only member of a JSON object; the names before the last one are those
    /// of the objects around it.
    ///
    /// # Errors
    ///
    /// As [`json`](Self::json).
    pub fn member<T: Serialize + ?Sized>(self, path: &[&str], value: &T) -> Result<Request<Body>, Error> {
        self.json(&Nested { path, value })
    }

    /// Finishes a request with an empty JSON object.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build).
    pub fn empty_object(self) -> Result<Request<Body>, Error> {
        self.json_bytes(b"{}".to_vec())
    }

    /// Finishes a request with a text body of a media type.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build).
    pub fn text(self, media_type: &'static str, body: &str) -> Result<Request<Body>, Error> {
        self.finish(Some(media_type), Body::from(body.to_owned()))
    }

    fn json_bytes(self, body: Vec<u8>) -> Result<Request<Body>, Error> {
        self.finish(Some("application/json"), Body::from(body))
    }

    fn finish(self, content_type: Option<&'static str>, body: Body) -> Result<Request<Body>, Error> {
        let target = self.target?;
        let uri = Uri::try_from(target)
            .map_err(|error| invalid(self.info, "the path and query do not form a URL").with_source(error))?;
        let mut request = Request::new(body);
        *request.method_mut() = self.info.method().clone();
        *request.uri_mut() = uri;
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static(self.accept));
        if let Some(content_type) = content_type {
            request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        request.extensions_mut().insert(self.info.clone());
        Ok(request)
    }
}

/// A value inside of objects with one member each.
struct Nested<'a, T: ?Sized> {
    path: &'a [&'a str],
    value: &'a T,
}

impl<T: Serialize + ?Sized> Serialize for Nested<'_, T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.path.split_first() {
            None => self.value.serialize(serializer),
            Some((name, path)) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry(name, &Nested { path, value: self.value })?;
                map.end()
            }
        }
    }
}

/// Returns the member whose value was to be written when the writing of JSON ended: the text ends with its name.
fn open_member(written: &[u8]) -> Option<&str> {
    let (_, name) = str::from_utf8(written).ok()?.strip_suffix("\":")?.rsplit_once('"')?;
    Some(name)
}

fn expand(info: &OperationInfo, segments: &[&str]) -> Result<String, Error> {
    let mut target = String::with_capacity(info.path().len() + 64);
    let mut segments = segments.iter();
    let mut rest = info.path();
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            return Err(invalid(info, "the path template has an unclosed parameter"));
        };
        let Some(segment) = segments.next() else {
            return Err(invalid(info, format!("no value for the path parameter {name}")));
        };
        if matches!(*segment, "" | "." | "..") {
            let text = format!("the path parameter {name} is {segment:?}, which would lead to another resource");
            return Err(invalid(info, text));
        }
        target.push_str(literal);
        push_encoded(&mut target, segment);
        rest = after;
    }
    target.push_str(rest);
    match segments.next() {
        None => Ok(target),
        Some(_) => Err(invalid(info, "more values than path parameters")),
    }
}

fn invalid(info: &OperationInfo, text: impl Into<Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::InvalidInput, text).with_operation(info)
}

#[cfg(test)]
mod tests {
    use http::Method;
    use proptest::prelude::*;

    use super::*;
    use crate::Product;

    static PRODUCT: Product = Product::new("toy", "1");
    static GET_USER: OperationInfo =
        OperationInfo::new(&PRODUCT, "usersGet", Method::GET, "/clusters/{clusterId}/users/{username}");

    fn target(builder: RequestBuilder) -> String {
        builder.build().unwrap().uri().to_string()
    }

    #[test]
    fn path_and_query_are_encoded() {
        let builder = RequestBuilder::new(&GET_USER, &["a/b", "ü %"])
            .query("filter.name", &Some("x&y=ü z".to_owned()))
            .query("absent", &None::<u32>)
            .query("limit", &5_u32)
            .query("ip", &vec!["1".to_owned(), "2".to_owned()]);
        assert_eq!(
            target(builder),
            "/clusters/a%2Fb/users/%C3%BC%20%25?filter.name=x%26y%3D%C3%BC%20z&limit=5&ip=1&ip=2"
        );
    }

    #[test]
    fn filters_repeat_and_are_encoded() {
        let filters = [("name".to_owned(), "a b".to_owned()), ("name".to_owned(), "ü".to_owned())];
        let builder = RequestBuilder::new(&GET_USER, &["a", "b"]).filters(&filters).query("limit", &5_u32);
        assert_eq!(target(builder), "/clusters/a/users/b?filter.name=a%20b&filter.name=%C3%BC&limit=5");
    }

    #[test]
    fn unsendable_segment_is_rejected_by_name() {
        for segment in ["", ".", ".."] {
            let error = RequestBuilder::new(&GET_USER, &["id", segment]).query("limit", &1_u32).build().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
            assert!(error.to_string().contains("username"), "{error}");
            assert!(error.to_string().starts_with("usersGet (GET /clusters/{clusterId}/users/{username})"), "{error}");
        }
    }

    #[test]
    fn member_that_is_not_set_is_named() {
        #[derive(serde::Serialize)]
        struct Toy {
            name: &'static str,
            #[serde(serialize_with = "crate::serde_support::needed")]
            size: Option<u32>,
        }
        let built = |size| RequestBuilder::new(&GET_USER, &["a", "b"]).properties(&Toy { name: "blue", size });
        let error = built(None).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("`size` of the body cannot be sent: it is required and not set"), "{error}");
        assert!(!error.to_string().contains("blue"), "{error}");
        assert!(built(Some(0)).is_ok());
    }

    #[test]
    fn wrong_number_of_segments_is_error() {
        assert!(RequestBuilder::new(&GET_USER, &["id"]).build().is_err());
        assert!(RequestBuilder::new(&GET_USER, &["id", "name", "more"]).build().is_err());
    }

    #[test]
    fn request_carries_its_operation() {
        let request = RequestBuilder::new(&GET_USER, &["id", "name"]).properties(&[1, 2]).unwrap();
        assert_eq!(request.extensions().get::<OperationInfo>().map(OperationInfo::id), Some("usersGet"));
        assert_eq!(request.body().as_bytes(), Some(&br#"{"properties":[1,2]}"#[..]));
        assert_eq!(request.headers()[CONTENT_TYPE], "application/json");
    }

    #[test]
    fn optional_body_is_sent_if_set() {
        let builder = || RequestBuilder::new(&GET_USER, &["id", "name"]);
        let with = builder().optional_json(Some(&[1])).unwrap();
        assert_eq!((with.uri().path(), with.body().as_bytes()), ("/clusters/id/users/name", Some(&b"[1]"[..])));
        let without = builder().optional_json(None::<&u32>).unwrap();
        assert_eq!((without.uri().path(), without.body().as_bytes()), ("/clusters/id/users/name", Some(&b""[..])));
        assert!(!without.headers().contains_key(CONTENT_TYPE));
    }

    #[test]
    fn text_body_is_sent_unchanged_with_media_type() {
        let request =
            RequestBuilder::new(&GET_USER, &["id", "name"]).accept("text/plain").text("text/yaml", "a: ü").unwrap();
        assert_eq!(
            (request.uri().path(), request.body().as_bytes()),
            ("/clusters/id/users/name", Some("a: ü".as_bytes()))
        );
        assert_eq!(request.headers()[CONTENT_TYPE], "text/yaml");
        assert_eq!(request.headers()[ACCEPT], "text/plain");
    }

    proptest! {
        #[test]
        fn number_of_segments_never_changes(id in ".+", name in ".+") {
            prop_assume!(![".", ".."].contains(&id.as_str()) && ![".", ".."].contains(&name.as_str()));
            let request = RequestBuilder::new(&GET_USER, &[&id, &name]).build().unwrap();
            prop_assert_eq!(request.uri().path().split('/').count(), 5);
            prop_assert_eq!(request.uri().query(), None);
        }
    }
}
