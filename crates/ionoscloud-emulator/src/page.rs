//! Pages of lists, and their envelope.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::api_error::ApiError;
use crate::request::Call;

const QUERY_VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// One page of `items` in its envelope, with links to itself and to its neighbours.
pub(crate) fn page<T>(
    call: &Call,
    id: &str,
    items: &[T],
    mut render: impl FnMut(&T) -> Value,
) -> Result<Value, ApiError> {
    let (offset, limit) = bounds(call)?;
    let shown: Vec<Value> = shown(call, items)?.iter().map(&mut render).collect();
    let next = offset.saturating_add(limit);
    let mut links = json!({ "self": link(call, offset, limit) });
    if offset > 0 {
        links["prev"] = link(call, offset.saturating_sub(limit), limit).into();
    }
    if next < items.len() {
        links["next"] = link(call, next, limit).into();
    }
    Ok(json!({ "type": "collection", "id": id, "items": shown, "offset": offset, "limit": limit, "_links": links }))
}

/// The part of `items` that the call's `limit` and `offset` ask for.
pub(crate) fn shown<'a, T>(call: &Call, items: &'a [T]) -> Result<&'a [T], ApiError> {
    let (offset, limit) = bounds(call)?;
    let rest = items.get(offset..).unwrap_or_default();
    Ok(rest.get(..limit).unwrap_or(rest))
}

/// `offset` and `limit`.
///
/// A negative offset is a 422. The document states no bound for it, but there is nothing before the first item.
fn bounds(call: &Call) -> Result<(usize, usize), ApiError> {
    let limit = call.query_integer("limit").and_then(|limit| usize::try_from(limit).ok()).unwrap_or(100);
    let Ok(offset) = usize::try_from(call.query_integer("offset").unwrap_or(0)) else {
        return Err(ApiError::invalid(vec!["offset: must be at least 0".to_owned()]));
    };
    Ok((offset, limit))
}

fn link(call: &Call, offset: usize, limit: usize) -> String {
    let filter = call
        .query_text("filter.name")
        .map(|name| format!("&filter.name={}", utf8_percent_encode(name, QUERY_VALUE)))
        .unwrap_or_default();
    format!("{}?limit={limit}&offset={offset}{filter}", call.url)
}
