//! A response before it becomes HTTP.

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, ETAG, LOCATION, RETRY_AFTER};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::Value;

/// Status, headers that depend on the case, and a body that is JSON until something replaces it.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) allow: Option<String>,
    pub(crate) location: Option<String>,
    pub(crate) etag: Option<String>,
    pub(crate) retry_after: Option<HeaderValue>,
    /// `null` is no body.
    pub(crate) body: Value,
    replaced: Option<Bytes>,
}

impl Reply {
    pub(crate) fn new(status: StatusCode, content_type: Option<&'static str>, body: Value) -> Self {
        Self { status, content_type, allow: None, location: None, etag: None, retry_after: None, body, replaced: None }
    }

    /// A response that is text of its own.
    pub(crate) fn text(status: StatusCode, content_type: &'static str, text: String) -> Self {
        Self { replaced: Some(Bytes::from(text)), ..Self::new(status, Some(content_type), Value::Null) }
    }

    /// Replaces the JSON by this text.
    pub(crate) fn replace_body(&mut self, content_type: Option<&'static str>, text: &'static str) {
        self.content_type = content_type;
        self.replaced = Some(Bytes::from_static(text.as_bytes()));
    }

    pub(crate) fn bytes(&self) -> Bytes {
        match (&self.replaced, &self.body) {
            (Some(text), _) => text.clone(),
            (None, Value::Null) => Bytes::new(),
            (None, body) => Bytes::from(body.to_string()),
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
