//! Lists of resources: filters, pages, depth.

use ionoscloud_spec::{Parameter, SchemaType};
use serde_json::{Value, json};

use super::kind::{Href, Kind};
use super::request::TableRequest;
use super::resources::Resource;
use crate::engine::api_error::ApiError;
use crate::engine::page::{link, page};

impl TableRequest<'_, '_> {
    /// One page of the resources of a kind: of a parent, or of all.
    pub(crate) fn list(&self, kind: &Kind, parent: Option<&str>) -> Result<Value, ApiError> {
        self.list_where(kind, parent, |_| true)
    }

    /// The same of those that `wanted` is true for.
    pub(crate) fn list_where(
        &self,
        kind: &Kind,
        parent: Option<&str>,
        wanted: impl Fn(&Resource) -> bool,
    ) -> Result<Value, ApiError> {
        let found = self.found(kind, parent, wanted);
        // At depth 0 items are references.
        let shallow = self.call.query_integer("depth") == Some(0);
        let item = |one: &&Resource| {
            let shown = self.render(kind, one);
            if shallow { json!({ "id": shown["id"], "type": shown["type"], "href": shown["href"] }) } else { shown }
        };
        let tail = kind.collection.rsplit('/').next().unwrap_or_default();
        // Recorded lists with absolute links have the name of the collection, also below a parent.
        let id = parent.filter(|_| kind.href != Href::Absolute).unwrap_or(tail);
        let mut list = page(self.call, id, &found, item)?;
        if self.table.endless_links && self.context.settings.odd_statuses && list["_links"]["next"].is_null() {
            let (offset, limit) = (list["offset"].as_u64().unwrap_or(0), list["limit"].as_u64().unwrap_or(0));
            list["_links"]["next"] = link(self.call, offset.saturating_add(limit), limit).into();
        }
        list["total"] = found.len().into();
        list["href"] = match parent {
            // Items of several parents, or of none that the table knows.
            None if kind.parent.is_some() && !self.call.operation.path.contains('{') => {
                self.call.operation.path.as_str().into()
            }
            None if kind.parent.is_some() => self.call.url.strip_prefix(&self.call.origin).unwrap_or_default().into(),
            parent => self.collection_href(kind, parent).into(),
        };
        self.link_below_base(kind, &mut list);
        self.trim(&mut list);
        Ok(list)
    }

    /// The resources that the filters let through, in the order that was asked for.
    pub(crate) fn found<'s>(
        &'s self,
        kind: &Kind,
        parent: Option<&'s str>,
        wanted: impl Fn(&Resource) -> bool,
    ) -> Vec<&'s Resource> {
        let delay = self.context.settings.times.list_visibility_delay;
        let all: Vec<&Resource> = match parent {
            None => self.resources.of(kind.name).iter().collect(),
            parent => self.resources.below(kind, parent).collect(),
        };
        let mut found: Vec<&Resource> = all
            .into_iter()
            .filter(|one| self.is_for_caller(kind, one) && wanted(one))
            .filter(|one| self.call.now >= one.created.at.saturating_add(delay))
            .collect();
        // To render a resource is expensive: most lists are neither filtered nor sorted, and then only a page is.
        if self.filters(kind).next().is_some() {
            found.retain(|one| {
                let shown = self.render(kind, one);
                self.filters(kind).all(|(parameter, sent)| self.matches(kind, parameter, sent, &shown))
            });
        }
        self.sort(kind, &mut found);
        found
    }

    /// Sorts by the member that `orderBy` names, with `-` before it from the last to the first.
    fn sort(&self, kind: &Kind, found: &mut Vec<&Resource>) {
        let Some(sent) = self.call.query_text("orderBy") else {
            if kind.is_newest_first {
                found.reverse();
            }
            return;
        };
        let (name, descends) = sent.strip_prefix('-').map_or((sent, false), |name| (name, true));
        let key = |one: &Resource| {
            let shown = self.render(kind, one);
            let value = shown["properties"].get(name).or_else(|| shown["metadata"].get(name));
            let number = value.and_then(Value::as_f64).unwrap_or_default();
            (number, value.and_then(Value::as_str).unwrap_or_default().to_lowercase())
        };
        let mut keyed: Vec<_> = found.iter().map(|one| (key(one), *one)).collect();
        keyed.sort_by(|(one, _), (other, _)| one.0.total_cmp(&other.0).then_with(|| one.1.cmp(&other.1)));
        // The sort is stable: what was created within one second is in order in both directions.
        if descends {
            keyed.reverse();
        }
        *found = keyed.into_iter().map(|(_, one)| one).collect();
    }

    fn filters<'s>(&'s self, kind: &Kind) -> impl Iterator<Item = (&'static Parameter, &'s Value)> {
        let is_filter =
            |name: &str| name.starts_with("filter.") || kind.filters.iter().any(|(known, _)| *known == name);
        let declared = self.call.operation.parameters.iter().filter(move |parameter| is_filter(&parameter.name));
        declared.filter_map(|parameter| Some((parameter, self.call.query_value(&parameter.name)?)))
    }

    /// Texts are found in parts and in any case; enums and lists of values have to be equal.
    fn matches(&self, kind: &Kind, parameter: &Parameter, sent: &Value, shown: &Value) -> bool {
        let name = parameter.name.strip_prefix("filter.").unwrap_or_default();
        let value = match kind.filters.iter().find(|(known, _)| *known == parameter.name) {
            Some((_, pointer)) => shown.pointer(pointer),
            None => shown["properties"].get(name).or_else(|| shown["metadata"].get(name)),
        };
        let Some(value) = value else { return false };
        let schema = self.call.document.follow(&parameter.schema);
        match (sent, value) {
            (Value::Array(any), _) => any.contains(value),
            (Value::String(sent), Value::String(value))
                if schema.enumeration.is_empty() && schema.schema_type == Some(SchemaType::String) =>
            {
                value.to_lowercase().contains(&sent.to_lowercase())
            }
            _ => sent == value,
        }
    }
}
