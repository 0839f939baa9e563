//! `/docs/NAME.json`: the API documents of the emulated products, without credentials.

use http::request::Parts;
use http::{Method, StatusCode};
use ionoscloud_spec::Document;

use super::api_error::ApiError;
use super::reply::Reply;
use super::world::error_reply;
use crate::products;

const FOLDER: &str = "/docs/";

pub(crate) fn is_for(parts: &Parts) -> bool {
    parts.uri.path().starts_with(FOLDER) && (parts.method == Method::GET || parts.method == Method::HEAD)
}

/// The URL of a document at the server whose origin this is.
pub(crate) fn url(origin: &str, name: &str) -> String {
    format!("{origin}{FOLDER}{name}.json")
}

/// The document of a path, or a 404 with the names of all.
pub(crate) fn reply(path: &str) -> Reply {
    let name = path.strip_prefix(FOLDER).and_then(|file| file.strip_suffix(".json")).unwrap_or_default();
    let outline = products::outlines().find(|outline| outline.name == name);
    match outline.and_then(|outline| Document::text(outline.name)) {
        Some(text) => {
            let mut reply = Reply::new(StatusCode::OK, None, serde_json::Value::Null);
            reply.replace_body(Some("application/json"), text);
            reply
        }
        None => {
            let known: Vec<&str> = products::outlines().map(|outline| outline.name).collect();
            let text =
                format!("no document is at this path; the documents are {FOLDER}NAME.json of {}", known.join(", "));
            error_reply(None, ApiError::not_found("emulator-unknown-document", text))
        }
    }
}
