//! Decoders of operations; generated code calls one of these functions.

use bytes::Bytes;
use http::header::LOCATION;
use http::{Response, StatusCode};
use serde::de::DeserializeOwned;

use crate::json_path::path_at;
use crate::location::created_id;
use crate::{Error, ErrorKind, OperationInfo, Secret};

/// Decodes a JSON response.
///
/// # Errors
///
/// [`ErrorKind::Api`] for a status that is not a success, [`ErrorKind::Decode`], with the path of the member, for a
/// body that does not fit, is empty or is not JSON.
pub fn json<T: DeserializeOwned>(info: &OperationInfo, response: Response<Bytes>) -> Result<T, Error> {
    let body = success(info, response)?;
    let text = body.text()?;
    if text.trim_ascii().is_empty() {
        return Err(body.empty());
    }
    serde_json::from_str(text).map_err(|error| body.explain(text, &error))
}

/// Decodes a JSON response that may be absent, as that of a deletion.
///
/// A body of another form is `None` too: gateways send `{}` or `deleted` in place of the resource, and the status has
/// said that the call succeeded.
///
/// # Errors
///
/// [`ErrorKind::Api`] for a status that is not a success, [`ErrorKind::Decode`] for a page of HTML or XML, which shows
/// that the URL does not lead to the API.
pub fn optional_json<T: DeserializeOwned>(info: &OperationInfo, response: Response<Bytes>) -> Result<Option<T>, Error> {
    let body = success(info, response)?;
    let Ok(text) = body.text() else { return Ok(None) };
    match serde_json::from_str(text) {
        Ok(value) => Ok(Some(value)),
        Err(_) if is_markup(text.as_bytes()) => Err(body.misfit(MARKUP)),
        Err(_) => Ok(None),
    }
}

/// Decodes a response that should have no body; a body is ignored unless it is a page.
///
/// # Errors
///
/// [`ErrorKind::Api`] for a status that is not a success, [`ErrorKind::Decode`] for a page of HTML or XML, as login
/// portals send it: the API has not seen the request.
pub fn empty(info: &OperationInfo, response: Response<Bytes>) -> Result<(), Error> {
    let body = success(info, response)?;
    if is_markup(without_bom(&body.bytes)) { Err(body.misfit(MARKUP)) } else { Ok(()) }
}

/// Decodes a response that is text.
///
/// # Errors
///
/// [`ErrorKind::Api`] for a status that is not a success, [`ErrorKind::Decode`] for bytes that are not UTF-8.
pub fn text(info: &OperationInfo, response: Response<Bytes>) -> Result<String, Error> {
    success(info, response)?.text().map(str::to_owned)
}

/// Decodes a response of text that is a secret, such as a kubeconfig.
///
/// # Errors
///
/// As [`text`].
pub fn secret_text(info: &OperationInfo, response: Response<Bytes>) -> Result<Secret, Error> {
    text(info, response).map(Secret::from)
}

/// A byte order mark has no place in JSON (RFC 8259, 8.1), but servers that keep texts in files send it.
pub(crate) fn without_bom(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

const MARKUP: &str = "the response is a page of HTML or XML, not JSON; does the base URL lead to the API?";

fn is_markup(body: &[u8]) -> bool {
    body.trim_ascii_start().starts_with(b"<")
}

struct Success<'a> {
    info: &'a OperationInfo,
    head: http::response::Parts,
    bytes: Bytes,
}

fn success(info: &OperationInfo, response: Response<Bytes>) -> Result<Success<'_>, Error> {
    if !response.status().is_success() {
        return Err(Error::from_response(info, &response));
    }
    let (head, bytes) = response.into_parts();
    Ok(Success { info, head, bytes })
}

impl Success<'_> {
    /// The body, validated as UTF-8 once, so that decoding does not have to do so string by string.
    fn text(&self) -> Result<&str, Error> {
        std::str::from_utf8(without_bom(&self.bytes))
            .map_err(|error| self.misfit("the response is not UTF-8 text").with_source(error))
    }

    fn misfit(&self, text: impl Into<std::borrow::Cow<'static, str>>) -> Error {
        Error::new(ErrorKind::Decode, text).with_operation(self.info).of_head(&self.head)
    }

    /// A success without the resource: the call was processed, and a read shows what it did.
    fn empty(&self) -> Error {
        let created = matches!(self.head.status, StatusCode::CREATED | StatusCode::ACCEPTED);
        let id = if created { created_id(self.info, &self.head.headers) } else { None };
        let location = self.head.headers.get(LOCATION).and_then(|value| value.to_str().ok()).map(str::to_owned);
        self.misfit("the response is empty, although the operation returns JSON").with_empty_success(location, id)
    }

    /// An HTML page with a success status is what login portals send; saying so helps more than a column number.
    fn explain(&self, text: &str, error: &serde_json::Error) -> Error {
        if is_markup(text.as_bytes()) {
            return self.misfit(MARKUP);
        }
        let path = path_at(text, error.line(), error.column());
        let place = if path.is_empty() { "the response".to_owned() } else { format!("the response at {path}") };
        self.misfit(format!("{place} does not fit: {}", without_values(error)))
    }
}

/// Returns serde_json's sentence without the value it quotes, which may be a secret, and without the position.
fn without_values(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
    if !error.is_data() || text.starts_with("missing field ") || text.starts_with("duplicate field ") {
        return text.to_owned();
    }
    let found = text.split(['"', '`']).next().unwrap_or_default().trim_end();
    match text.rsplit_once(", expected ") {
        Some((_, expected)) if text.starts_with("invalid ") => {
            format!("{}, expected {expected}", found.split(", expected").next().unwrap_or_default())
        }
        _ => "a value is of another form".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use http::Method;
    use serde::Deserialize;

    use super::*;
    use crate::Product;

    static PRODUCT: Product = Product::new("toy", "1");
    static INFO: OperationInfo = OperationInfo::new(&PRODUCT, "toyGet", Method::GET, "/toy");

    #[derive(Debug, Deserialize)]
    struct Toy {
        #[serde(rename = "items")]
        _items: Vec<Item>,
    }

    #[derive(Debug, Deserialize)]
    struct Item {
        #[serde(rename = "id")]
        _id: String,
        #[serde(rename = "cores")]
        _cores: Option<u32>,
    }

    fn failure(body: &'static str) -> String {
        let response = Response::builder().header("x-request-id", "r-1").body(Bytes::from(body)).unwrap();
        let error = json::<Toy>(&INFO, response).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.request_id(), Some("r-1"));
        error.to_string()
    }

    #[test]
    fn misfit_names_its_path_and_no_value() {
        let text = failure(r#"{"items":[{"id":"a"},{"id":"b","cores":"hunter2"}]}"#);
        assert!(text.contains("items[1].cores does not fit: invalid type: string, expected u32"), "{text}");
        let text = failure("{\n\"items\":[{\"cores\":1}]}");
        assert!(text.contains("the response at items[0] does not fit: missing field `id`"), "{text}");
        let text = failure(r#"{"items":[{"id":{"secret":1}}]}"#);
        assert!(text.contains("items[0].id does not fit: invalid type: map, expected a string"), "{text}");
        let text = failure(r#"{"items":[{"id":true}]}"#);
        assert!(text.contains("items[0].id does not fit: invalid type: boolean, expected a string"), "{text}");
    }

    #[test]
    fn text_of_foreign_deserializer_is_not_repeated() {
        let foreign = |text: &str| without_values(&<serde_json::Error as serde::de::Error>::custom(text));
        assert_eq!(foreign("hunter2, expected a colour"), "a value is of another form");
        assert_eq!(foreign("unknown variant `hunter2`, expected `a` or `b`"), "a value is of another form");
    }

    #[test]
    fn body_that_is_not_json_is_decode_error() {
        assert!(failure("").contains("the response is empty"));
        assert!(failure(" <html>login</html>").contains("a page of HTML"));
        assert!(failure(r#"{"items":[{"id":"a""#).contains("EOF while parsing"));
        let bytes = Response::new(Bytes::from_static(b"{\"items\":[\"\xff\"]}"));
        assert!(json::<Toy>(&INFO, bytes).unwrap_err().to_string().contains("not UTF-8"));
    }

    #[test]
    fn optional_body_may_be_absent_or_of_another_form() {
        let no_content = || Response::builder().status(204).body(Bytes::new()).unwrap();
        assert!(optional_json::<Toy>(&INFO, no_content()).unwrap().is_none());
        for body in ["[]", "{}", "deleted", r#"{"message":"accepted"}"#, "null", " ", "{\"items\":"] {
            let response = Response::new(Bytes::from_static(body.as_bytes()));
            assert!(optional_json::<Toy>(&INFO, response).unwrap().is_none(), "{body}");
        }
        assert!(optional_json::<Toy>(&INFO, Response::new(Bytes::from_static(b"\xff"))).unwrap().is_none());
        assert!(optional_json::<Toy>(&INFO, Response::new(Bytes::from_static(br#"{"items":[]}"#))).unwrap().is_some());
        let portal = optional_json::<Toy>(&INFO, Response::new(Bytes::from_static(b" <html>"))).unwrap_err();
        assert!(portal.to_string().contains("a page of HTML"), "{portal}");
        empty(&INFO, no_content()).unwrap();
        empty(&INFO, Response::new(Bytes::from_static(b"unexpected"))).unwrap();
        assert_eq!(text(&INFO, Response::new(Bytes::from_static(b"a: 1"))).unwrap(), "a: 1");
    }

    #[test]
    fn page_in_place_of_empty_body_is_decode_error() {
        for page in ["<html>login</html>", "\u{feff}\n <html>", "<?xml version=\"1.0\"?>"] {
            let error = empty(&INFO, Response::new(Bytes::from(page))).unwrap_err();
            assert!(error.kind() == ErrorKind::Decode && error.to_string().contains("a page of HTML"), "{error}");
        }
        for body in ["{}", "deleted", "null", " "] {
            empty(&INFO, Response::new(Bytes::from(body))).unwrap();
        }
    }

    #[test]
    fn byte_order_mark_is_skipped() {
        let response = || Response::new(Bytes::from("\u{feff}{\"items\":[]}"));
        json::<Toy>(&INFO, response()).unwrap();
        assert!(optional_json::<Toy>(&INFO, response()).unwrap().is_some());
        assert_eq!(text(&INFO, Response::new(Bytes::from("\u{feff}a: 1"))).unwrap(), "a: 1");
    }

    #[test]
    fn empty_success_is_marked_with_id_of_location() {
        static CREATE: OperationInfo = OperationInfo::new(&PRODUCT, "toysPost", Method::POST, "/toys");
        let response = |status: u16, location: &'static str| {
            Response::builder().status(status).header("location", location).body(Bytes::new()).unwrap()
        };
        for (status, location, id) in [
            (202, "/toys/7", Some("7")),
            (201, "https://h/api/toys/7", Some("7")),
            (200, "/toys/7", None),
            (202, "/requests/7/status", None),
        ] {
            let error = json::<Toy>(&CREATE, response(status, location)).unwrap_err();
            assert!(error.is_empty_success() && error.may_have_been_processed(), "{error}");
            assert_eq!((error.created_id(), error.location()), (id, Some(location)), "{status} {location}");
        }
        assert!(!json::<Toy>(&INFO, Response::new(Bytes::from_static(b"[]"))).unwrap_err().is_empty_success());
    }

    #[test]
    fn unsuccessful_status_is_api_error() {
        let not_found = || Response::builder().status(404).body(Bytes::from_static(b"<html>")).unwrap();
        assert!(json::<Toy>(&INFO, not_found()).unwrap_err().is_not_found());
        assert!(empty(&INFO, not_found()).unwrap_err().is_not_found());
        assert!(text(&INFO, not_found()).unwrap_err().is_not_found());
    }
}
