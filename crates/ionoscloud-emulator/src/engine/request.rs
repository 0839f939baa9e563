//! A request after routing, as handlers receive it.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HOST};
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use ionoscloud_spec::{Document, Operation, RequestBody, Schema, SchemaType};
use serde_json::{Map, Value};

use super::api_error::ApiError;
use super::auth::Caller;
use super::parameters;
use super::router::Routed;
use super::validation::{self, Direction, ONE_OF, OpenLists, missing, pointer};

/// A request whose parameters hold to the document; its body is only known to be JSON.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) document: &'static Document,
    pub(crate) operation: &'static Operation,
    path: Vec<(&'static str, String)>,
    query: Map<String, Value>,
    /// Every member of the query as it was sent.
    sent_query: Vec<(String, String)>,
    /// `null` where the operation takes no body.
    pub(crate) body: Value,
    pub(crate) caller: Caller,
    pub(crate) now: Duration,
    /// The location of a regional API.
    pub(crate) location: Option<&'static str>,
    /// Scheme and host as the client addressed them, for links.
    pub(crate) origin: String,
    /// The same with the path.
    pub(crate) url: String,
    /// The media types that the client takes, as it sent them.
    accept: String,
    /// Set by a fault: the resource that this request creates or changes fails.
    pub(crate) fails: bool,
    /// The lists of the document that the body may go beyond.
    pub(crate) open_lists: OpenLists,
    /// Values that the API takes beyond the document's lists.
    pub(crate) further_values: &'static [FurtherValues],
}

/// The path of a member, without the numbers of elements, and values of it that its list in the document lacks.
pub(crate) type FurtherValues = (&'static str, Further);

/// Values beyond a list of the document.
#[derive(Debug)]
pub(crate) enum Further {
    Texts(&'static [&'static str]),
    /// From the first to the last of them.
    Numbers(i64, i64),
}

impl Further {
    fn has(&self, sent: &Value) -> bool {
        match self {
            Self::Texts(values) => sent.as_str().is_some_and(|sent| values.contains(&sent)),
            Self::Numbers(first, last) => sent.as_i64().is_some_and(|sent| (*first..=*last).contains(&sent)),
        }
    }
}

impl fmt::Display for Further {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Texts(values) => f.write_str(&values.join(", ")),
            Self::Numbers(first, last) => write!(f, "{first} to {last}"),
        }
    }
}

impl Call {
    pub(crate) fn read(
        routed: Routed,
        caller: Caller,
        now: Duration,
        parts: &Parts,
        body: &Bytes,
    ) -> Result<Self, ApiError> {
        let Routed { document, operation, path, location, .. } = routed;
        let query = parts.uri.query().unwrap_or_default();
        let sent_query = parameters::decoded(query);
        let query = parameters::read(document, operation, query, &parts.headers).map_err(ApiError::invalid)?;
        let body = match &operation.request_body {
            Some(declared) if body.is_empty() && may_be_absent(document, declared) => Value::Null,
            Some(declared) => json_body(declared, &parts.headers, body)?,
            None => Value::Null,
        };
        let origin = own_origin(parts);
        let url = format!("{origin}{}", parts.uri.path());
        let accept = parts.headers.get(ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default().to_owned();
        Ok(Self {
            document,
            operation,
            path,
            query,
            sent_query,
            body,
            caller,
            now,
            location,
            origin,
            url,
            accept,
            fails: false,
            open_lists: OpenLists::All,
            further_values: &[],
        })
    }

    /// Returns the violations of the document's schema for this operation in a body.
    ///
    /// Handlers call it themselves, because some oddities of an API take precedence over its schema.
    pub(crate) fn violations_of(&self, body: &Value) -> Vec<String> {
        let declared = self.operation.request_body.as_ref().and_then(|declared| declared.content.values().next());
        let direction = Direction::Request(&self.open_lists);
        let found = |schema| validation::violations(self.document, schema, body, "", direction);
        let mut violations = declared.map(|media| found(&media.schema)).unwrap_or_default();
        if !self.further_values.is_empty() {
            violations.retain_mut(|violation| !self.is_further_value(violation, body));
        }
        violations
    }

    /// Returns `true` if a violation is of a value that the API takes all the same. One that stays has all values that
    /// it takes.
    fn is_further_value(&self, violation: &mut String, body: &Value) -> bool {
        let Some((path, _)) = violation.split_once(": ").filter(|(_, rule)| rule.starts_with(ONE_OF)) else {
            return false;
        };
        let pointer = pointer(path);
        let names = pointer.split('/').skip(1).filter(|name| name.parse::<usize>().is_err());
        let member = names.collect::<Vec<_>>().join(".");
        let Some((_, values)) = self.further_values.iter().find(|(known, _)| *known == member) else { return false };
        if body.pointer(&pointer).is_some_and(|sent| values.has(sent)) {
            return true;
        }
        violation.push_str(&format!(", {values}"));
        false
    }

    /// The same for the members that were sent: some documents require more than clients can know.
    pub(crate) fn violations_of_sent(&self, body: &Value) -> Vec<String> {
        let mut violations = self.violations_of(body);
        violations.retain(|violation| missing(violation).is_none());
        violations
    }

    /// Refuses a body against the document, for operations that read nothing of it; none at all is one without members.
    pub(crate) fn check_unread_body(&self) -> Result<(), ApiError> {
        let violations = if self.body.is_null() { Vec::new() } else { self.violations_of(&self.body) };
        if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
    }

    /// The media type of these that the client likes best; the first one if it leaves the choice.
    ///
    /// Ranges such as `text/*` and their weights are those of RFC 9110, section 12.5.1.
    pub(crate) fn preferred<'a>(&self, offered: &[&'a str]) -> &'a str {
        let mut best = (0.0, offered.first().copied().unwrap_or_default());
        for range in self.accept.split(',') {
            let mut parts = range.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default().to_ascii_lowercase();
            let weight = parts.find_map(|part| part.strip_prefix("q=")?.parse::<f32>().ok()).unwrap_or(1.0);
            let start = name.strip_suffix('*').unwrap_or(&name);
            let fits = |offer: &&&str| name == "*/*" || **offer == name || (start != name && offer.starts_with(start));
            if let Some(offer) = offered.iter().find(fits).filter(|_| weight > best.0) {
                best = (weight, offer);
            }
        }
        best.1
    }

    /// The URL of the API as the client addressed it: that of the request without the path of its operation.
    pub(crate) fn base(&self) -> &str {
        let segments = self.operation.path.split('/').filter(|segment| !segment.is_empty());
        segments.fold(&self.url, |base, _| base.rsplit_once('/').map_or(base, |(above, _)| above))
    }

    pub(crate) fn path_parameter(&self, name: &str) -> &str {
        self.path.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    pub(crate) fn has_path_parameter(&self, name: &str) -> bool {
        self.path.iter().any(|(known, _)| *known == name)
    }

    /// The values of the path parameters, from left to right.
    pub(crate) fn path_values(&self) -> impl Iterator<Item = &str> {
        self.path.iter().map(|(_, value)| value.as_str())
    }

    /// The values of a member of the query, whether the document names it or not.
    pub(crate) fn sent_values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.sent_query.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The members of the query whose names begin with this, whether the document names them or not.
    pub(crate) fn sent_below<'a>(&'a self, start: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.sent_query.iter().filter_map(move |(name, value)| Some((name.strip_prefix(start)?, value.as_str())))
    }

    /// Returns `true` if a function is true for a value of each filter: the values of a name are alternatives.
    pub(crate) fn meets_filters(&self, fits: impl Fn(&str, &str) -> bool) -> bool {
        let names = || self.sent_below("filter.");
        names().all(|(name, _)| names().any(|(same, sent)| same == name && fits(name, sent)))
    }

    /// Returns `true` if the document gives the operation this query parameter.
    pub(crate) fn declares(&self, name: &str) -> bool {
        self.operation.parameters.iter().any(|parameter| parameter.name == name)
    }

    /// The query parameters that are not texts alone.
    pub(crate) fn query_value(&self, name: &str) -> Option<&Value> {
        self.query.get(name)
    }

    pub(crate) fn query_text(&self, name: &str) -> Option<&str> {
        self.query.get(name)?.as_str()
    }

    pub(crate) fn query_integer(&self, name: &str) -> Option<i64> {
        self.query.get(name)?.as_i64()
    }
}

/// Returns `true` for a body that need not be sent: also one that the document requires, but without any member, since
/// the vendor's own clients omit it.
fn may_be_absent(document: &Document, declared: &RequestBody) -> bool {
    let has_no_member = |schema: &Schema| {
        let schema = document.follow(schema);
        schema.schema_type == Some(SchemaType::Object) && schema.properties.is_empty()
    };
    !declared.required || declared.content.values().all(|media| has_no_member(&media.schema))
}

/// The JSON of the body, or a text as one. 415 for a media type that the document does not name or none at all, 400 for
/// what is not JSON.
fn json_body(declared: &RequestBody, headers: &HeaderMap, body: &Bytes) -> Result<Value, ApiError> {
    let sent = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = sent.split(';').next().unwrap_or_default().trim();
    if !declared.content.keys().any(|known| known.eq_ignore_ascii_case(media_type)) {
        let known: Vec<&str> = declared.content.keys().map(String::as_str).collect();
        return Err(ApiError::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "emulator-media-type",
            format!("the Content-Type must be {}", known.join(" or ")),
        ));
    }
    if media_type.to_ascii_lowercase().starts_with("text/") {
        return match String::from_utf8(body.to_vec()) {
            Ok(text) => Ok(Value::from(text)),
            Err(_) => Err(ApiError::bad_request("emulator-malformed-text", "the body is not UTF-8")),
        };
    }
    match serde_json::from_slice(body) {
        // No handler takes it for a body that was not sent.
        Ok(Value::Null) => Err(ApiError::invalid(vec!["body: must not be null".to_owned()])),
        Ok(value) => Ok(value),
        Err(error) => {
            // The position alone: serde_json's own text can quote the body.
            let text = format!("the body is not JSON (line {}, column {})", error.line(), error.column());
            Err(ApiError::bad_request("emulator-malformed-json", text))
        }
    }
}

/// The scheme of the connection that a request came by: most requests have a path alone.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scheme(pub(crate) &'static str);

/// Scheme and host as a client addressed them.
pub(crate) fn own_origin(parts: &Parts) -> String {
    let of_connection = || parts.extensions.get().map_or("http", |Scheme(scheme)| *scheme);
    format!("{}://{}", parts.uri.scheme_str().unwrap_or_else(of_connection), own_host(parts))
}

/// Returns `true` if the client addressed a host that the vendor has for one product.
pub(crate) fn is_host_of_product(parts: &Parts) -> bool {
    let host = own_host(parts).split(':').next().unwrap_or_default().to_ascii_lowercase();
    let domains = [".ionos.com", ".ionoscloud.com", "s3-de-central.profitbricks.com"];
    host != "api.ionos.com" && domains.iter().any(|domain| host.ends_with(domain))
}

/// The host that a client addressed, with its port.
pub(crate) fn own_host(parts: &Parts) -> &str {
    let host = parts.headers.get(HOST).and_then(|host| host.to_str().ok());
    parts.uri.authority().map(http::uri::Authority::as_str).or(host).unwrap_or("localhost")
}
