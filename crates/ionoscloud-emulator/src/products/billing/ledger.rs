//! The ledger: each resource that bills name, with its sizes over time. It stays after the resource is gone.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::meters::{self, Meter};
use super::period::Period;
use crate::engine::clock::Clock;

/// Every such resource since the emulator was built. A key is product, kind, key and time of the creation, since ids
/// may be used again.
#[derive(Default)]
pub(super) struct Ledger {
    items: BTreeMap<String, Item>,
}

/// A resource. Of its properties only sizes are kept.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Item {
    pub(super) kind: String,
    pub(super) id: String,
    pub(super) name: String,
    pub(super) location: String,
    /// The data centre that it is in, or that its network is in.
    pub(super) datacenter: Option<String>,
    from: Duration,
    until: Option<Duration>,
    sizes: Vec<Size>,
}

/// The sizes from a time on, by meter.
#[derive(Debug, Serialize, Deserialize)]
struct Size {
    from: Duration,
    of: Vec<(String, f64)>,
}

/// A time in which a resource had one size.
pub(super) struct Line<'a> {
    pub(super) item: &'a Item,
    pub(super) meter: &'static Meter,
    pub(super) size: f64,
    /// In nanoseconds since 1970.
    pub(super) from: i128,
    pub(super) until: i128,
}

impl Line<'_> {
    pub(super) fn minutes(&self) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "a month has fewer nanoseconds than a double holds exactly")]
        let nanoseconds = (self.until - self.from) as f64;
        nanoseconds / 60e9
    }

    /// In units of the meter.
    pub(super) fn quantity(&self) -> f64 {
        self.size * self.minutes() / f64::from(self.meter.unit.minutes())
    }
}

impl Ledger {
    /// Takes over a changed entry of a product, or its removal. Returns the keys of the items that changed.
    pub(super) fn record(&mut self, product: &str, key: &str, entry: Option<&Value>, now: Duration) -> Vec<String> {
        let Some((kind, of_kind)) = key.split_once('/') else { return Vec::new() };
        let start = format!("{product}/{kind}/{of_kind}/");
        let Some(entry) = entry else {
            let own = self.items.range_mut(start.clone()..).take_while(|(key, _)| key.starts_with(&start));
            return own
                .filter(|(_, item)| item.until.is_none())
                .map(|(key, item)| {
                    item.until = Some(now);
                    key.clone()
                })
                .collect();
        };
        let properties = &entry["properties"];
        let Some(sizes) = meters::sizes(product, kind, properties) else { return Vec::new() };
        let time = |value: &Value| serde_json::from_value::<Option<Duration>>(value.clone()).unwrap_or_default();
        let from = time(&entry["created"]["at"]).unwrap_or(now);
        let key = format!("{start}{}", from.as_nanos());
        let item = self.items.entry(key.clone()).or_insert_with(|| Item::new(kind, entry, from));
        item.name = name(properties);
        item.until = time(&entry["timeline"]["gone_at"]);
        let of: Vec<(String, f64)> = sizes.into_iter().map(|(meter, size)| (meter.to_owned(), size)).collect();
        if item.sizes.last().is_none_or(|last| last.of != of) {
            let from = if item.sizes.is_empty() { from } else { now };
            item.sizes.push(Size { from, of });
        }
        vec![key]
    }

    /// The data centre of this id.
    pub(super) fn datacenter(&self, id: &str) -> Option<&Item> {
        self.items.values().find(|item| item.kind == "datacenter" && item.id == id)
    }

    /// The data centres that existed in a period, by now.
    pub(super) fn datacenters(&self, period: &Period, clock: &Clock, now: Duration) -> Vec<&Item> {
        let existed = |item: &&Item| {
            let until = item.until.map_or(now, |until| until.min(now));
            let (from, until) = (clock.wall_nanoseconds(item.from), clock.wall_nanoseconds(until));
            item.kind == "datacenter" && from < period.until() && until >= period.from()
        };
        let mut found: Vec<&Item> = self.items.values().filter(existed).collect();
        found.sort_by_key(|item| (item.from, &item.id));
        found
    }

    /// The usage in a period, by now, oldest resource first.
    pub(super) fn lines(&self, period: &Period, clock: &Clock, now: Duration) -> Vec<Line<'_>> {
        let mut items: Vec<&Item> = self.items.values().collect();
        items.sort_by_key(|item| (item.from, &item.id));
        let mut lines = Vec::new();
        for item in items {
            let end = item.until.map_or(now, |until| until.min(now));
            let ends = item.sizes.iter().skip(1).map(|size| size.from).chain([end]);
            for (size, until) in item.sizes.iter().zip(ends) {
                let from = clock.wall_nanoseconds(size.from).max(period.from());
                let until = clock.wall_nanoseconds(until.min(end)).min(period.until());
                let meters = size.of.iter().filter_map(|(id, size)| Some((meters::find(id)?, *size)));
                let used = meters.filter(|(_, size)| *size > 0.0 && from < until);
                lines.extend(used.map(|(meter, size)| Line { item, meter, size, from, until }));
            }
        }
        lines
    }

    /// The time of the first resource.
    pub(super) fn begin(&self) -> Option<Duration> {
        self.items.values().map(|item| item.from).min()
    }

    pub(super) fn keys(&self) -> Vec<String> {
        self.items.keys().cloned().collect()
    }

    pub(super) fn save(&self, key: &str) -> serde_json::Result<Option<Value>> {
        self.items.get(key).map(serde_json::to_value).transpose()
    }

    pub(super) fn load(&mut self, key: &str, entry: Option<Value>) -> serde_json::Result<()> {
        match entry {
            Some(entry) => drop(self.items.insert(key.to_owned(), serde_json::from_value(entry)?)),
            None => drop(self.items.remove(key)),
        }
        Ok(())
    }
}

impl Item {
    fn new(kind: &str, entry: &Value, from: Duration) -> Self {
        let properties = &entry["properties"];
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let networks = ["/datacenterId", "/connections/0/datacenterId", "/connection/datacenterId"];
        let of_network = || networks.iter().find_map(|path| properties.pointer(path)?.as_str()).map(str::to_owned);
        Self {
            kind: kind.to_owned(),
            id: text(&entry["id"]).unwrap_or_default(),
            name: String::new(),
            location: text(&properties["location"]).or_else(|| text(&entry["location"])).unwrap_or_default(),
            datacenter: of_network().or_else(|| text(&entry["parent"])),
            from,
            until: None,
            sizes: Vec::new(),
        }
    }
}

fn name(properties: &Value) -> String {
    let names = ["name", "displayName", "zoneName"].iter();
    names.filter_map(|name| properties[*name].as_str()).next().unwrap_or_default().to_owned()
}
