//! Pages of lists, and their envelope.

use std::fmt::Display;
use std::ops::Range;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::api_error::ApiError;
use super::request::Call;

/// The limit where the document names none.
const DEFAULT_LIMIT: usize = 100;

const QUERY_VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The part of a list that a call asks for by `limit` and `offset`.
pub(crate) struct Window {
    pub(crate) offset: usize,
    pub(crate) limit: usize,
    /// The length of the list.
    count: usize,
}

impl Window {
    /// A list whose operation has no `limit` is whole.
    ///
    /// A negative offset is a 422, and so is a page without items, whose next one would be the same. Not every document
    /// states these bounds.
    pub(crate) fn of(call: &Call, count: usize) -> Result<Self, ApiError> {
        let limit = match call.query_integer("limit").map(usize::try_from) {
            Some(Ok(0) | Err(_)) => return Err(ApiError::invalid(vec!["limit: must be at least 1".to_owned()])),
            Some(Ok(limit)) => limit,
            None if call.declares("limit") => DEFAULT_LIMIT,
            None => count,
        };
        let Ok(offset) = usize::try_from(call.query_integer("offset").unwrap_or(0)) else {
            return Err(ApiError::invalid(vec!["offset: must be at least 0".to_owned()]));
        };
        Ok(Self { offset, limit, count })
    }

    /// The places of its items, as far as the list has them.
    pub(crate) fn range(&self) -> Range<usize> {
        let start = self.offset.min(self.count);
        start..self.offset.saturating_add(self.limit).min(self.count)
    }

    /// The URLs of the page itself and of its neighbours.
    pub(crate) fn links(&self, call: &Call) -> Value {
        let Self { offset, limit, count } = *self;
        let next = offset.saturating_add(limit);
        let mut links = json!({ "self": link(call, offset, limit) });
        if offset > 0 {
            links["prev"] = link(call, offset.saturating_sub(limit), limit).into();
        }
        if next < count {
            links["next"] = link(call, next, limit).into();
        }
        links
    }

    /// These items in the envelope of a page.
    pub(crate) fn page(&self, call: &Call, id: &str, items: Vec<Value>) -> Value {
        // The macro copies the values that it is given.
        let mut page = json!({ "type": "collection", "id": id, "offset": self.offset, "limit": self.limit });
        page["items"] = items.into();
        page["_links"] = self.links(call);
        page
    }
}

/// One page of `items` in its envelope, with links to itself and to its neighbours.
pub(crate) fn page<T>(call: &Call, id: &str, items: &[T], render: impl FnMut(&T) -> Value) -> Result<Value, ApiError> {
    let window = Window::of(call, items.len())?;
    let shown = items.get(window.range()).unwrap_or_default().iter().map(render).collect();
    Ok(window.page(call, id, shown))
}

/// The part of `items` that the call's `limit` and `offset` ask for.
pub(crate) fn shown<'a, T>(call: &Call, items: &'a [T]) -> Result<&'a [T], ApiError> {
    Ok(items.get(Window::of(call, items.len())?.range()).unwrap_or_default())
}

/// The URL of a page of the same list.
pub(crate) fn link(call: &Call, offset: impl Display, limit: impl Display) -> String {
    let mut link = format!("{}?limit={limit}&offset={offset}", call.url);
    let is_repeated = |name: &str| name == "orderBy" || name.starts_with("filter.");
    let filters = call.operation.parameters.iter().filter(|parameter| is_repeated(&parameter.name));
    for (name, value) in filters.filter_map(|one| Some((&one.name, call.query_value(&one.name)?))) {
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for text in values.iter().filter_map(Value::as_str) {
            link += &format!("&{name}={}", utf8_percent_encode(text, QUERY_VALUE));
        }
    }
    link
}
