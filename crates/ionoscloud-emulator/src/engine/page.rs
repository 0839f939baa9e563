//! Pages of lists, and their envelope.

use std::fmt::Display;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::api_error::ApiError;
use super::request::Call;

/// The limit where the document names none.
const DEFAULT_LIMIT: usize = 100;

const QUERY_VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// One page of `items` in its envelope, with links to itself and to its neighbours.
pub(crate) fn page<T>(
    call: &Call,
    id: &str,
    items: &[T],
    mut render: impl FnMut(&T) -> Value,
) -> Result<Value, ApiError> {
    let (offset, limit) = bounds(call, items.len())?;
    let shown: Vec<Value> = shown(call, items)?.iter().map(&mut render).collect();
    let next = offset.saturating_add(limit);
    let mut links = json!({ "self": link(call, offset, limit) });
    if offset > 0 {
        links["prev"] = link(call, offset.saturating_sub(limit), limit).into();
    }
    if next < items.len() {
        links["next"] = link(call, next, limit).into();
    }
    // The macro copies the values that it is given.
    let mut page = json!({ "type": "collection", "id": id, "offset": offset, "limit": limit });
    page["items"] = shown.into();
    page["_links"] = links;
    Ok(page)
}

/// The part of `items` that the call's `limit` and `offset` ask for.
pub(crate) fn shown<'a, T>(call: &Call, items: &'a [T]) -> Result<&'a [T], ApiError> {
    let (offset, limit) = bounds(call, items.len())?;
    let rest = items.get(offset..).unwrap_or_default();
    Ok(rest.get(..limit).unwrap_or(rest))
}

/// `offset` and `limit`; a list whose operation has no `limit` is whole.
///
/// A negative offset is a 422, and so is a page without items, whose next one would be the same. Not every document
/// states these bounds.
fn bounds(call: &Call, count: usize) -> Result<(usize, usize), ApiError> {
    let limit = match call.query_integer("limit").map(usize::try_from) {
        Some(Ok(0) | Err(_)) => return Err(ApiError::invalid(vec!["limit: must be at least 1".to_owned()])),
        Some(Ok(limit)) => limit,
        None if call.declares("limit") => DEFAULT_LIMIT,
        None => count,
    };
    let Ok(offset) = usize::try_from(call.query_integer("offset").unwrap_or(0)) else {
        return Err(ApiError::invalid(vec!["offset: must be at least 0".to_owned()]));
    };
    Ok((offset, limit))
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
