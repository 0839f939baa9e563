//! How operations read their answers; generated code calls one of these.

use bytes::Bytes;
use http::Response;
use serde::de::DeserializeOwned;

use crate::json_path::path_at;
use crate::{Error, ErrorKind, OperationInfo, Secret};

/// Reads a JSON answer.
///
/// # Errors
///
/// [`ErrorKind::Api`] for a status that is not a success, [`ErrorKind::Decode`], with the path of the member, for a
/// body that does not fit, is empty or is not JSON.
pub fn json<T: DeserializeOwned>(info: &'static OperationInfo, response: Response<Bytes>) -> Result<T, Error> {
    let body = success(info, response)?;
    let text = body.text()?;
    if text.is_empty() {
        return Err(body.misfit("the answer is empty, although the operation answers JSON"));
    }
    serde_json::from_str(text).map_err(|error| body.explain(text, &error))
}

/// Reads a JSON answer that may also be empty, as that of a deletion.
///
/// # Errors
///
/// As [`json`], but an empty body is `None`.
pub fn optional_json<T: DeserializeOwned>(
    info: &'static OperationInfo,
    response: Response<Bytes>,
) -> Result<Option<T>, Error> {
    let body = success(info, response)?;
    let text = body.text()?;
    if text.trim_ascii().is_empty() {
        return Ok(None);
    }
    serde_json::from_str(text).map_err(|error| body.explain(text, &error))
}

/// Reads an answer without a body, and takes no notice of one that comes all the same.
///
/// # Errors
///
/// [`ErrorKind::Api`] for a status that is not a success.
// Taken by value like its siblings, so that generated code looks the same whatever an operation answers.
#[allow(clippy::needless_pass_by_value)]
pub fn empty(info: &'static OperationInfo, response: Response<Bytes>) -> Result<(), Error> {
    if response.status().is_success() { Ok(()) } else { Err(Error::from_response(info, &response)) }
}

/// Reads an answer that is text.
///
/// # Errors
///
/// [`ErrorKind::Api`] for a status that is not a success, [`ErrorKind::Decode`] for bytes that are not UTF-8.
pub fn text(info: &'static OperationInfo, response: Response<Bytes>) -> Result<String, Error> {
    success(info, response)?.text().map(str::to_owned)
}

/// Decodes a response of text that is a secret, such as a kubeconfig.
///
/// # Errors
///
/// As [`text`].
pub fn secret_text(info: &'static OperationInfo, response: Response<Bytes>) -> Result<Secret, Error> {
    text(info, response).map(Secret::from)
}

struct Success {
    info: &'static OperationInfo,
    parts: http::response::Parts,
    bytes: Bytes,
}

fn success(info: &'static OperationInfo, response: Response<Bytes>) -> Result<Success, Error> {
    if !response.status().is_success() {
        return Err(Error::from_response(info, &response));
    }
    let (parts, bytes) = response.into_parts();
    Ok(Success { info, parts, bytes })
}

impl Success {
    /// The body, validated as UTF-8 once, so that decoding does not have to do so string by string.
    fn text(&self) -> Result<&str, Error> {
        std::str::from_utf8(&self.bytes).map_err(|error| self.misfit("the answer is not UTF-8 text").with_source(error))
    }

    fn misfit(&self, text: impl Into<std::borrow::Cow<'static, str>>) -> Error {
        Error::new(ErrorKind::Decode, text).with_operation(self.info).answered_by(&self.parts)
    }

    /// An HTML page with a success status is what login portals send; saying so helps more than a column number.
    fn explain(&self, text: &str, error: &serde_json::Error) -> Error {
        if text.trim_ascii_start().starts_with('<') {
            return self.misfit("the answer is a page of HTML or XML, not JSON; does the address lead to the API?");
        }
        let path = path_at(text, error.line(), error.column());
        let place = if path.is_empty() { "the answer".to_owned() } else { format!("the answer at {path}") };
        self.misfit(format!("{place} does not fit: {}", without_values(error)))
    }
}

/// serde_json's sentence without the value it quotes, which may be a secret, and without the position.
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
    fn a_misfit_names_its_path_and_no_value() {
        let text = failure(r#"{"items":[{"id":"a"},{"id":"b","cores":"hunter2"}]}"#);
        assert!(text.contains("items[1].cores does not fit: invalid type: string, expected u32"), "{text}");
        let text = failure("{\n\"items\":[{\"cores\":1}]}");
        assert!(text.contains("the answer at items[0] does not fit: missing field `id`"), "{text}");
        let text = failure(r#"{"items":[{"id":{"secret":1}}]}"#);
        assert!(text.contains("items[0].id does not fit: invalid type: map, expected a string"), "{text}");
        let text = failure(r#"{"items":[{"id":true}]}"#);
        assert!(text.contains("items[0].id does not fit: invalid type: boolean, expected a string"), "{text}");
    }

    #[test]
    fn the_sentence_of_a_foreign_type_is_not_repeated() {
        let foreign = |text: &str| without_values(&<serde_json::Error as serde::de::Error>::custom(text));
        assert_eq!(foreign("hunter2, expected a colour"), "a value is of another form");
        assert_eq!(foreign("unknown variant `hunter2`, expected `a` or `b`"), "a value is of another form");
    }

    #[test]
    fn bodies_that_are_not_json() {
        assert!(failure("").contains("the answer is empty"));
        assert!(failure(" <html>login</html>").contains("a page of HTML"));
        assert!(failure(r#"{"items":[{"id":"a""#).contains("EOF while parsing"));
        let bytes = Response::new(Bytes::from_static(b"{\"items\":[\"\xff\"]}"));
        assert!(json::<Toy>(&INFO, bytes).unwrap_err().to_string().contains("not UTF-8"));
    }

    #[test]
    fn an_answer_that_need_not_come() {
        let no_content = || Response::builder().status(204).body(Bytes::new()).unwrap();
        assert!(optional_json::<Toy>(&INFO, no_content()).unwrap().is_none());
        assert!(optional_json::<Toy>(&INFO, Response::new(Bytes::from_static(b"[]"))).is_err());
        empty(&INFO, no_content()).unwrap();
        empty(&INFO, Response::new(Bytes::from_static(b"unexpected"))).unwrap();
        assert_eq!(text(&INFO, Response::new(Bytes::from_static(b"a: 1"))).unwrap(), "a: 1");
    }

    #[test]
    fn any_other_status_is_an_api_error() {
        let not_found = || Response::builder().status(404).body(Bytes::from_static(b"<html>")).unwrap();
        assert!(json::<Toy>(&INFO, not_found()).unwrap_err().is_not_found());
        assert!(empty(&INFO, not_found()).unwrap_err().is_not_found());
        assert!(text(&INFO, not_found()).unwrap_err().is_not_found());
    }
}
