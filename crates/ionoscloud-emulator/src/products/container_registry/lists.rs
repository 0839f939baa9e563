//! Lists with envelopes of their own: by a token that names the position, and by numbers that are sent as text.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::REGISTRY;
use super::tokens::TOKEN;
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::TableRequest;

/// A page and the token of the next one, which is empty on the last page.
pub(super) fn registries(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let limit = number(request, "limit", 100)?;
    let sent = request.call.query_text("pagination.token").unwrap_or_default();
    let bytes = URL_SAFE_NO_PAD.decode(sent).unwrap_or_default();
    let offset = match std::str::from_utf8(&bytes).ok().and_then(|text| text.strip_prefix("from ")?.parse().ok()) {
        Some(offset) => offset,
        None if sent.is_empty() => 0,
        None => return Err(ApiError::bad_request("emulator-invalid", "pagination.token: is not one of this API")),
    };
    let found = request.found(&REGISTRY, None, |_| true);
    let items: Vec<Value> = found.iter().skip(offset).take(limit).map(|one| request.render(&REGISTRY, one)).collect();
    let next = offset.saturating_add(limit);
    let token = if next < found.len() { URL_SAFE_NO_PAD.encode(format!("from {next}")) } else { String::new() };
    let url = &request.call.url;
    let link = |token: &str| format!("{url}?limit={limit}&pagination.token={token}");
    let links = json!({
        "self": link(sent), "previous": "", "next": if token.is_empty() { String::new() } else { link(&token) },
    });
    let mut list = json!({
        "id": "registries", "type": "collection", "href": url, "items": items, "_links": links,
        "pagination": { "limit": limit, "token": token },
    });
    request.trim(&mut list);
    Ok(Success::json(list))
}

/// A page with the number of its items and of all.
pub(super) fn tokens(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let (limit, offset) = (number(request, "limit", 100)?, number(request, "offset", 0)?);
    let parent = request.parent(&TOKEN)?;
    let found = request.found(&TOKEN, parent.as_deref(), |_| true);
    let items: Vec<Value> = found.iter().skip(offset).take(limit).map(|one| request.render(&TOKEN, one)).collect();
    let url = &request.call.url;
    let link = |offset: usize| format!("{url}?limit={limit}&offset={offset}");
    let next = offset.saturating_add(limit);
    let next = if next < found.len() { link(next) } else { String::new() };
    let previous = if offset > 0 { link(offset.saturating_sub(limit)) } else { String::new() };
    let mut list = json!({
        "id": "tokens", "type": "collection", "href": url, "items": items, "offset": offset, "limit": limit,
        "count": items.len(), "total": found.len(),
        "_links": { "self": link(offset), "next": next, "previous": previous },
    });
    request.trim(&mut list);
    Ok(Success::json(list))
}

/// The document has these parameters as text.
fn number(request: &TableRequest<'_, '_>, name: &str, default: usize) -> Result<usize, ApiError> {
    let Some(text) = request.call.query_text(name).filter(|text| !text.is_empty()) else { return Ok(default) };
    let text_is_wrong = |_| ApiError::bad_request("emulator-invalid", format!("{name}: must be a number"));
    text.parse().map_err(text_is_wrong)
}
