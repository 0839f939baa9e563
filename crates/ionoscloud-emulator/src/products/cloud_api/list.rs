//! Lists of the Cloud API: filters, order, pages and depth.
//!
//! Every list takes `filter.` with a member of the properties or the metadata, whether its document says so or not. A
//! filter for a member that does not exist finds nothing.

use std::cmp::Ordering;
use std::ops::Range;

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::depth::{self, Shown};
use super::members::Members;
use crate::engine::api_error::ApiError;
use crate::engine::page::Window;
use crate::engine::product::Success;
use crate::engine::table::{Kind, Resource, TableRequest};

/// A collection: its id, its URL, and the resources in it.
pub(crate) struct Collection<'r> {
    pub(crate) id: String,
    pub(crate) href: String,
    pub(crate) members: Members<'r>,
    /// Applies the filters of the request; the members are filtered otherwise.
    pub(crate) filters: bool,
}

/// A page as it is written.
#[derive(Serialize)]
struct Page<'p, I> {
    id: &'p str,
    r#type: &'static str,
    href: &'p str,
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<usize>,
    items: I,
    #[serde(skip_serializing_if = "Option::is_none")]
    _links: Option<Value>,
}

/// The items of a page, each of which a function shows.
struct Items<'p, 'r, F> {
    members: &'p Members<'r>,
    range: Range<usize>,
    item: F,
}

impl<'r, T: Serialize, F: Fn(&'static Kind, &'r Resource) -> T> Serialize for Items<'_, 'r, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let shown = self.members.part(self.range.clone()).map(|(kind, one)| (self.item)(kind, one));
        serializer.collect_seq(shown)
    }
}

impl<'r> Collection<'r> {
    /// The page that the request asks for, of resources that were created in this collection.
    pub(crate) fn page(self, request: &'r TableRequest<'_, '_>) -> Result<Success, ApiError> {
        let (depth, href) = (depth::sent(request), self.href.clone());
        self.page_of(request, |kind, one| Shown::below(request, kind, one, &href, depth))
    }

    /// The same with other items.
    pub(crate) fn page_of<T: Serialize>(
        self,
        request: &'r TableRequest<'_, '_>,
        item: impl Fn(&'static Kind, &'r Resource) -> T,
    ) -> Result<Success, ApiError> {
        let call = request.call;
        let (id, href) = (self.id.clone(), self.href.clone());
        let members = self.selected(request);
        let window = Window::of(call, members.len())?;
        let has_pages = call.declares("limit");
        Success::written(&Page {
            id: &id,
            r#type: "collection",
            href: &href,
            offset: has_pages.then_some(window.offset),
            limit: has_pages.then_some(window.limit),
            items: Items { members: &members, range: window.range(), item },
            _links: has_pages.then(|| window.links(call)),
        })
    }

    /// The members that the request selects, in its order.
    fn selected(self, request: &'r TableRequest<'_, '_>) -> Members<'r> {
        let call = request.call;
        let most = call.sent_values("maxResults").find_map(|text| text.parse().ok());
        let is_filtered = self.filters && call.sent_below("filter.").next().is_some();
        let order = call.sent_values("orderBy").next();
        if most.is_none() && !is_filtered && order.is_none() {
            return self.members;
        }
        let value = |(kind, one): &(&'static Kind, &Resource), name: &str| depth::member(request, kind, one, name);
        let mut found: Vec<(&'static Kind, &Resource)> = self.members.part(0..most.unwrap_or(usize::MAX)).collect();
        // To show a resource is expensive: only those of the page are, however many are filtered and sorted.
        if is_filtered {
            found.retain(|one| {
                call.meets_filters(|name, sent| value(one, name).is_some_and(|value| is_met(&value, sent)))
            });
        }
        if let Some(sent) = order {
            let (name, descends) = sent.strip_prefix('-').map_or((sent, false), |name| (name, true));
            let mut keyed: Vec<_> = found.into_iter().map(|one| (value(&one, name), one)).collect();
            keyed.sort_by(|(one, _), (other, _)| {
                let order = compare(one.as_ref(), other.as_ref());
                if descends { order.reverse() } else { order }
            });
            found = keyed.into_iter().map(|(_, one)| one).collect();
        }
        Members::Some(found)
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
