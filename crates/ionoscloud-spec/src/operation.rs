//! Operations of an API.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

use crate::{Pagination, Schema, SecurityRequirement, escape};

/// One method on one path.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Operation {
    /// Path below the server's URL, with `{parameter}`s.
    #[serde(skip)]
    pub path: String,
    /// HTTP method.
    #[serde(skip)]
    pub method: Method,
    /// `operationId`, unique in the document.
    #[serde(rename = "operationId")]
    pub id: String,
    /// Groups the operation belongs to; the documents give one each.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Parameters, in the document's order.
    #[serde(default)]
    pub parameters: Vec<Parameter>,
    /// Body of the request.
    pub request_body: Option<RequestBody>,
    /// Responses, by status.
    pub responses: BTreeMap<Status, Response>,
    /// Replaces the document's security; `Some` and empty means that no credentials are needed.
    pub security: Option<Vec<SecurityRequirement>>,
    /// Should not be used any more.
    #[serde(default)]
    pub deprecated: bool,
    /// Pagination of this list, if it is stated for the operation.
    #[serde(rename = "x-ionos-pagination")]
    pub pagination: Option<Pagination>,
    /// Query parameters that the collection takes beyond those listed, such as `filter.{property}` (repeatable),
    /// `orderBy`, `maxResults`.
    #[serde(rename = "x-ionos-collection-filters", default)]
    pub collection_filters: Vec<String>,
    /// True if the success status was not seen but assumed: 200 for GET and HEAD, `2XX` for all else.
    #[serde(rename = "x-ionos-status-inferred", default)]
    pub status_inferred: bool,
}

impl Operation {
    /// Returns the JSON pointer of this operation in its document.
    #[must_use]
    pub fn pointer(&self) -> String {
        format!("/paths/{}/{}", escape(&self.path), self.method.as_str().to_ascii_lowercase())
    }

    /// Returns the response documented for a status: the exact code, else its range, else `default`.
    #[must_use]
    pub fn response(&self, status: u16) -> Option<&Response> {
        let range = u8::try_from(status / 100).ok();
        self.responses
            .get(&Status::Code(status))
            .or_else(|| self.responses.get(&Status::Range(range?)))
            .or_else(|| self.responses.get(&Status::Default))
    }

    /// Returns the responses with a 2xx status, lowest first.
    pub fn successes(&self) -> impl Iterator<Item = (Status, &Response)> {
        self.responses.iter().filter(|(status, _)| status.is_success()).map(|(status, response)| (*status, response))
    }
}

/// HTTP method of an operation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// GET
    #[default]
    Get,
    /// HEAD
    Head,
    /// POST
    Post,
    /// PUT
    Put,
    /// PATCH
    Patch,
    /// DELETE
    Delete,
}

impl Method {
    /// The method as sent, in capitals.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A parameter outside of the body.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Name as sent.
    pub name: String,
    /// Part of the request that it is sent in.
    #[serde(rename = "in")]
    pub location: Location,
    /// Must be given.
    #[serde(default)]
    pub required: bool,
    /// Shape of the value.
    pub schema: Schema,
    /// Style of arrays; absent means the default of the location.
    pub style: Option<Style>,
    /// Arrays are written as one `name=value` pair per element; absent means the default of the style.
    pub explode: Option<bool>,
    /// Should not be used any more.
    #[serde(default)]
    pub deprecated: bool,
}

/// Part of the request that a parameter is sent in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Location {
    /// In a segment of the path.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
}

/// Style in which a parameter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Style {
    /// `name=a&name=b`, or `name=a,b` if not exploded.
    Form,
    /// `a,b`
    Simple,
}

/// Body of a request.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestBody {
    /// Must be sent.
    #[serde(default)]
    pub required: bool,
    /// Shape by content type.
    pub content: BTreeMap<String, MediaType>,
}

/// A response.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// Shape by content type; empty if there is no body.
    #[serde(default)]
    pub content: BTreeMap<String, MediaType>,
    /// Headers by name.
    #[serde(default)]
    pub headers: BTreeMap<String, Header>,
}

/// A body of one content type.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MediaType {
    /// Shape of the body.
    pub schema: Schema,
}

/// A header of a response.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Shape of the value.
    pub schema: Schema,
}

/// Key of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub enum Status {
    /// One status code.
    Code(u16),
    /// All codes of a hundred: `2XX` is `Range(2)`.
    Range(u8),
    /// `default`: every code not listed.
    Default,
}

impl Status {
    /// A 2xx code or the range `2XX`; never `default`.
    #[must_use]
    pub fn is_success(self) -> bool {
        match self {
            Self::Code(code) => (200..300).contains(&code),
            Self::Range(hundred) => hundred == 2,
            Self::Default => false,
        }
    }
}

impl TryFrom<String> for Status {
    type Error = String;

    fn try_from(key: String) -> Result<Self, String> {
        let hundred = key.chars().next().and_then(|c| c.to_digit(10)).filter(|d| (1..=5).contains(d));
        match hundred {
            None if key == "default" => Ok(Self::Default),
            Some(hundred) if key.len() == 3 && key.ends_with("XX") => Ok(Self::Range(hundred as u8)),
            Some(_) if key.len() == 3 => key
                .parse()
                .map(Self::Code)
                .map_err(|_| format!("`{key}` is not a status, a range such as `2XX`, or `default`")),
            _ => Err(format!("`{key}` is not a status, a range such as `2XX`, or `default`")),
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Range(hundred) => write!(f, "{hundred}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}
