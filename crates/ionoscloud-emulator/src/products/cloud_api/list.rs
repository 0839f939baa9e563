//! Lists of the Cloud API: filters, order, pages and depth.
//!
//! Every list takes `filter.` with a member of the properties or the metadata, whether its document says so or not. A
//! filter for a member that does not exist finds nothing.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::depth;
use crate::engine::api_error::ApiError;
use crate::engine::page::{page, shown};
use crate::engine::table::{Kind, Resource, TableRequest};

/// A collection: its id, its URL, and the resources in it.
pub(crate) struct Collection<'a> {
    pub(crate) id: String,
    pub(crate) href: String,
    pub(crate) members: Vec<(&'static Kind, &'a Resource)>,
    /// Applies the filters of the request; the members are filtered otherwise.
    pub(crate) filters: bool,
}

impl Collection<'_> {
    /// The page that the request asks for.
    pub(crate) fn page(&self, request: &TableRequest<'_, '_>) -> Result<Value, ApiError> {
        let depth = depth::sent(request);
        let item = |(kind, one): &(&'static Kind, &Resource)| depth::item(request, kind, one, depth);
        self.page_of(request, item)
    }

    /// The same with other items.
    pub(crate) fn page_of<'a>(
        &'a self,
        request: &TableRequest<'_, '_>,
        item: impl Fn(&(&'static Kind, &'a Resource)) -> Value,
    ) -> Result<Value, ApiError> {
        let call = request.call;
        let value = |(kind, one): &(&'static Kind, &'a Resource), name: &str| depth::member(request, kind, one, name);
        let most = call.sent_values("maxResults").find_map(|text| text.parse().ok()).unwrap_or(usize::MAX);
        let mut found: Vec<(&'static Kind, &'a Resource)> = self.members.iter().take(most).copied().collect();
        // To render a resource is expensive: only those of the page are, however many are filtered and sorted.
        if self.filters && call.sent_below("filter.").next().is_some() {
            found.retain(|one| {
                call.meets_filters(|name, sent| value(one, name).is_some_and(|value| is_met(&value, sent)))
            });
        }
        if let Some(sent) = call.sent_values("orderBy").next() {
            let (name, descends) = sent.strip_prefix('-').map_or((sent, false), |name| (name, true));
            let mut keyed: Vec<_> = found.into_iter().map(|one| (value(&one, name), one)).collect();
            keyed.sort_by(|(one, _), (other, _)| {
                let order = compare(one.as_ref(), other.as_ref());
                if descends { order.reverse() } else { order }
            });
            found = keyed.into_iter().map(|(_, one)| one).collect();
        }
        if call.declares("limit") {
            let mut list = page(call, &self.id, &found, |one| item(one))?;
            list["href"] = self.href.clone().into();
            return Ok(list);
        }
        let items: Vec<Value> = shown(call, &found)?.iter().map(item).collect();
        // The macro copies the values that it is given.
        let mut list = json!({ "id": self.id, "type": "collection", "href": self.href });
        list["items"] = items.into();
        Ok(list)
    }
}

fn member<'a>(whole: &'a Value, name: &str) -> Option<&'a Value> {
    whole["properties"].get(name).or_else(|| whole["metadata"].get(name))
}

/// Returns `true` if a body meets a filter.
pub(super) fn matches(whole: &Value, name: &str, sent: &str) -> bool {
    member(whole, name).is_some_and(|value| is_met(value, sent))
}

/// Texts are found in parts and in any case; the values of one filter are alternatives.
fn is_met(value: &Value, sent: &str) -> bool {
    let fits = |value: &Value, sent: &str| match value {
        Value::String(text) => text.to_lowercase().contains(&sent.to_lowercase()),
        other => *other.to_string() == *sent,
    };
    sent.split(',').any(|sent| match value {
        Value::Array(items) => items.iter().any(|item| fits(item, sent)),
        one => fits(one, sent),
    })
}

fn compare(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    let number = |value: Option<&Value>| value.and_then(Value::as_f64).unwrap_or_default();
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_lowercase();
    number(one).total_cmp(&number(other)).then_with(|| text(one).cmp(&text(other)))
}
