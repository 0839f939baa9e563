//! A response before it becomes HTTP.

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, ETAG, LOCATION, RETRY_AFTER};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::Value;

use super::indented::indented;

/// Status, headers that depend on the case, and a body.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) allow: Option<String>,
    pub(crate) location: Option<String>,
    pub(crate) etag: Option<String>,
    pub(crate) retry_after: Option<HeaderValue>,
    body: Body,
}

#[derive(Debug)]
enum Body {
    /// `null` is none.
    Json(Value),
    /// JSON that is written already.
    Written(Bytes),
    /// A text that is no JSON, or must not be taken for any.
    Text(Bytes),
}

impl Reply {
    pub(crate) fn new(status: StatusCode, content_type: Option<&'static str>, body: Value) -> Self {
        Self::of(status, content_type, Body::Json(body))
    }

    fn of(status: StatusCode, content_type: Option<&'static str>, body: Body) -> Self {
        Self { status, content_type, allow: None, location: None, etag: None, retry_after: None, body }
    }

    /// A response whose JSON is written already.
    pub(crate) fn written(status: StatusCode, content_type: &'static str, json: Bytes) -> Self {
        Self::of(status, Some(content_type), Body::Written(json))
    }

    /// A response that is text of its own.
    pub(crate) fn text(status: StatusCode, content_type: &'static str, text: String) -> Self {
        Self::of(status, Some(content_type), Body::Text(Bytes::from(text)))
    }

    /// Replaces the JSON by this text.
    pub(crate) fn replace_body(&mut self, content_type: Option<&'static str>, text: &'static str) {
        self.content_type = content_type;
        self.body = Body::Text(Bytes::from_static(text.as_bytes()));
    }

    /// The JSON of the body, to change it; nothing if the body is another text.
    pub(crate) fn json_mut(&mut self) -> Option<&mut Value> {
        if let Body::Written(json) = &self.body {
            self.body = Body::Json(serde_json::from_slice(json).unwrap_or_default());
        }
        match &mut self.body {
            Body::Json(json) => Some(json),
            Body::Written(_) | Body::Text(_) => None,
        }
    }

    /// Writes its JSON with an indentation, and with blanks around the colons.
    pub(crate) fn indent(&mut self) {
        let written = match self.json_mut() {
            Some(Value::Null) | None => return,
            Some(json) => indented(json),
        };
        if let Ok(text) = written {
            self.body = Body::Written(text.into());
        }
    }

    pub(crate) fn bytes(&self) -> Bytes {
        match &self.body {
            Body::Json(Value::Null) => Bytes::new(),
            Body::Json(json) => Bytes::from(json.to_string()),
            Body::Written(text) | Body::Text(text) => text.clone(),
        }
    }

    pub(crate) fn write_headers(&self, headers: &mut HeaderMap) {
        let content_type = self.content_type.map(HeaderValue::from_static);
        let text = |text: &Option<String>| text.as_ref().and_then(|text| HeaderValue::try_from(text).ok());
        for (name, value) in [
            (CONTENT_TYPE, content_type),
            (ALLOW, text(&self.allow)),
            (LOCATION, text(&self.location)),
            (ETAG, text(&self.etag)),
            (RETRY_AFTER, self.retry_after.clone()),
        ] {
            if let Some(value) = value {
                headers.insert(name, value);
            }
        }
    }
}
