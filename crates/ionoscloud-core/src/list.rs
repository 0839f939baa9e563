//! Pages of collections, in every form that the APIs send.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap as _, Serializer};

use crate::Page;

/// One page of a collection, the envelope that all list operations return.
///
/// The APIs disagree on its form: `items` may be missing or null where there are none, the links are called `_links` or
/// `links` and the one back `prev` or `previous`, and user lists have neither limit nor offset.
///
/// ```
/// use ionoscloud_core::List;
///
/// let page: List<String> = serde_json::from_str(r#"{"items": ["a", "b"], "limit": 2, "_links": {"next": "…"}}"#)?;
/// assert_eq!(page.limit, Some(2));
/// for item in page {
///     println!("{item}");
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[doc(alias = "page")]
#[doc(alias = "paginate")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct List<T> {
    /// The id of the collection, where the API gives it one.
    pub id: Option<String>,
    /// The API's name of its type, as a rule `collection`.
    pub kind: Option<String>,
    /// The items of this page.
    pub items: Vec<T>,
    /// Number of items before this page.
    pub offset: Option<u64>,
    /// Maximum number of items of a page; the API may have lowered the requested one.
    pub limit: Option<u64>,
    /// Number of items of the whole collection, in products that count them.
    pub total: Option<u64>,
    /// Links to the pages around this one: signals, never URLs to follow.
    pub links: Option<Links>,
}

/// The links of a page to its neighbours.
///
/// ```
/// use ionoscloud_core::List;
///
/// let page: List<u32> = serde_json::from_str(r#"{"items": [1], "_links": {"next": "/toys?offset=1"}}"#)?;
/// assert!(page.links.is_some_and(|links| links.next.is_some()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Links {
    /// The page before this one.
    pub prev: Option<String>,
    /// This page.
    pub current: Option<String>,
    /// The page after this one; some products keep it even on the last page.
    pub next: Option<String>,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self { id: None, kind: None, items: Vec::new(), offset: None, limit: None, total: None, links: None }
    }
}

impl<T> Page for List<T> {
    type Item = T;

    fn items(&self) -> &[T] {
        &self.items
    }

    fn into_items(self) -> Vec<T> {
        self.items
    }

    fn offset(&self) -> Option<u64> {
        self.offset
    }

    fn limit(&self) -> Option<u64> {
        self.limit
    }

    fn has_next(&self) -> Option<bool> {
        self.links.as_ref().map(|links| links.next.is_some())
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

// Written by hand because two spellings of one member may both occur, which a derived `alias` refuses as a duplicate.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
            type Value = List<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a collection")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<List<T>, A::Error> {
                let mut list = List::default();
                while let Some(key) = map.next_key::<ListKey>()? {
                    match key {
                        ListKey::Id => list.id = map.next_value()?,
                        ListKey::Kind => list.kind = map.next_value()?,
                        ListKey::Items => list.items = map.next_value::<Option<_>>()?.unwrap_or_default(),
                        ListKey::Offset => list.offset = map.next_value::<Option<Count>>()?.map(|count| count.0),
                        ListKey::Limit => list.limit = map.next_value::<Option<Count>>()?.map(|count| count.0),
                        ListKey::Total => list.total = map.next_value::<Option<Count>>()?.map(|count| count.0),
                        ListKey::Links => list.links = map.next_value::<Option<Links>>()?.or(list.links),
                        ListKey::Other => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(list)
            }
        }

        deserializer.deserialize_map(ListVisitor(PhantomData))
    }
}

impl<'de> Deserialize<'de> for Links {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct LinksVisitor;

        impl<'de> Visitor<'de> for LinksVisitor {
            type Value = Links;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the links of a collection")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Links, A::Error> {
                let mut links = Links::default();
                while let Some(key) = map.next_key::<LinkKey>()? {
                    match key {
                        LinkKey::Prev => links.prev = map.next_value::<Option<_>>()?.or(links.prev),
                        LinkKey::Current => links.current = map.next_value()?,
                        LinkKey::Next => links.next = map.next_value()?,
                        LinkKey::Other => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(links)
            }
        }

        deserializer.deserialize_map(LinksVisitor)
    }
}

#[derive(serde::Deserialize)]
#[serde(field_identifier)]
enum ListKey {
    #[serde(rename = "id")]
    Id,
    #[serde(rename = "type")]
    Kind,
    #[serde(rename = "items")]
    Items,
    #[serde(rename = "offset")]
    Offset,
    #[serde(rename = "limit")]
    Limit,
    #[serde(rename = "total")]
    Total,
    #[serde(rename = "_links", alias = "links")]
    Links,
    #[serde(other)]
    Other,
}

#[derive(serde::Deserialize)]
#[serde(field_identifier)]
enum LinkKey {
    #[serde(rename = "prev", alias = "previous")]
    Prev,
    #[serde(rename = "self")]
    Current,
    #[serde(rename = "next")]
    Next,
    #[serde(other)]
    Other,
}

/// A count that some documents type as a whole number and some as any number.
struct Count(u64);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CountVisitor;

        impl Visitor<'_> for CountVisitor {
            type Value = Count;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a count")
            }

            fn visit_u64<E>(self, count: u64) -> Result<Count, E> {
                Ok(Count(count))
            }

            fn visit_i64<E>(self, count: i64) -> Result<Count, E> {
                Ok(Count(u64::try_from(count).unwrap_or_default()))
            }

            fn visit_f64<E>(self, count: f64) -> Result<Count, E> {
                // A cast from a float saturates, which is what a count that makes no sense deserves.
                Ok(Count(count as u64))
            }
        }

        deserializer.deserialize_any(CountVisitor)
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(id) = &self.id {
            map.serialize_entry("id", id)?;
        }
        if let Some(kind) = &self.kind {
            map.serialize_entry("type", kind)?;
        }
        map.serialize_entry("items", &self.items)?;
        if let Some(offset) = self.offset {
            map.serialize_entry("offset", &offset)?;
        }
        if let Some(limit) = self.limit {
            map.serialize_entry("limit", &limit)?;
        }
        if let Some(total) = self.total {
            map.serialize_entry("total", &total)?;
        }
        if let Some(links) = &self.links {
            map.serialize_entry("_links", links)?;
        }
        map.end()
    }
}

impl Serialize for Links {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (key, link) in [("prev", &self.prev), ("self", &self.current), ("next", &self.next)] {
            if let Some(link) = link {
                map.serialize_entry(key, link)?;
            }
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> List<u32> {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn page_survives_round_trip() {
        let text = r#"{"id":"c","type":"collection","items":[1,2],"offset":2,"limit":2,"_links":{"prev":"p","self":"s","next":"n"}}"#;
        assert_eq!(serde_json::to_string(&list(text)).unwrap(), text);
    }

    #[test]
    fn odd_envelopes_are_read() {
        assert_eq!(list("{}"), List::default());
        assert_eq!(list(r#"{"items":null,"limit":null,"_links":null}"#), List::default());
        assert_eq!(list(r#"{"items":[1],"limit":100.0,"offset":-1}"#).limit, Some(100));
        assert_eq!(list(r#"{"extra":{"a":[1]},"items":[1]}"#).items, [1]);
    }

    #[test]
    fn both_spellings_of_links_are_read() {
        let next = |text: &str| list(text).links.and_then(|links| links.next);
        assert_eq!(next(r#"{"links":{"next":"n","previous":"p"}}"#).as_deref(), Some("n"));
        assert_eq!(next(r#"{"links":{"next":"old"},"_links":{"next":"n"}}"#).as_deref(), Some("n"));
        assert_eq!(next(r#"{"_links":{"next":"n"},"links":null}"#).as_deref(), Some("n"));
        let prev = list(r#"{"links":{"previous":"p","prev":null}}"#).links.and_then(|links| links.prev);
        assert_eq!(prev.as_deref(), Some("p"));
    }
}
