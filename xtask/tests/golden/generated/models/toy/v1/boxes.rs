// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use std::collections::BTreeMap;

use ionoscloud_core::serde_support::{items, null_as_default, null_as_empty_list, whole};
use ionoscloud_core::{Error, ErrorKind, JsonValue, Lifecycle, List, MaintenanceWindow, Patch, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::{BoxId, Lid, Metadata, NewLid, NewSide, Node, State};

/// A box.
#[doc(alias = "Box")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Box1 {
    /// Identifies it.
    pub id: BoxId,
    /// What it is like.
    pub properties: Box1Properties,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<BoxEntities>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seal: Option<Seal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Box1 {
    const NOUN: &'static str = "box";
    const READY: &'static [&'static str] = &["READY"];
    const WORKING: &'static [&'static str] = &["BUSY"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(State::as_str)
    }
}

/// A box.
#[doc(alias = "Box")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Box1Replacement {
    /// What it is like.
    pub properties: NewBox,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NewBoxEntities>,
}

impl Box1Replacement {
    /// Creates one with the required members of its [`NewBox`], whose setters it has too.
    pub fn new(zone_name: impl Into<String>, kind: impl Into<Kind>, weights: impl IntoIterator<Item = f64>) -> Self {
        Self::from(NewBox::new(zone_name, kind, weights))
    }

    #[doc(alias = "2fa")]
    pub fn v2fa(mut self, v2fa: bool) -> Self {
        self.properties = self.properties.v2fa(v2fa);
        self
    }

    pub fn annotations(
        mut self,
        annotations: impl IntoIterator<Item = (impl Into<String>, impl Into<JsonValue>)>,
    ) -> Self {
        self.properties = self.properties.annotations(annotations);
        self
    }

    pub fn color(mut self, color: impl Into<Box1Color>) -> Self {
        self.properties = self.properties.color(color);
        self
    }

    /// Depth in mm.
    pub fn depth(mut self, depth: u32) -> Self {
        self.properties = self.properties.depth(depth);
        self
    }

    pub fn edition(mut self, edition: impl Into<String>) -> Self {
        self.properties = self.properties.edition(edition);
        self
    }

    #[doc(alias = "in")]
    pub fn in_(mut self, in_: impl Into<String>) -> Self {
        self.properties = self.properties.in_(in_);
        self
    }

    /// Opens it.
    pub fn key(mut self, key: impl Into<Secret>) -> Self {
        self.properties = self.properties.key(key);
        self
    }

    pub fn labels(mut self, labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.properties = self.properties.labels(labels);
        self
    }

    pub fn lock(mut self, lock: impl Into<Lock>) -> Self {
        self.properties = self.properties.lock(lock);
        self
    }

    /// Of no use.
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.properties = self.properties.old(old);
        self
    }

    pub fn parent(mut self, parent: impl Into<Node>) -> Self {
        self.properties = self.properties.parent(parent);
        self
    }

    pub fn window(mut self, window: impl Into<MaintenanceWindow>) -> Self {
        self.properties = self.properties.window(window);
        self
    }

    pub fn lids(mut self, lids: impl IntoIterator<Item = impl Into<NewLid>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().lids(lids));
        self
    }

    /// Everything to create with it, see [`NewBoxEntities`].
    pub fn entities(mut self, entities: impl Into<NewBoxEntities>) -> Self {
        self.entities = Some(entities.into());
        self
    }
}

impl From<NewBox> for Box1Replacement {
    fn from(properties: NewBox) -> Self {
        Self { properties, entities: None }
    }
}

/// No read shows `key`, so it is not set.
impl TryFrom<Box1Properties> for Box1Replacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Box1Properties) -> Result<Self, Error> {
        Ok(Self::from(NewBox::try_from(read)?))
    }
}

/// No read shows `key`, so it is not set.
impl TryFrom<Box1> for Box1Replacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Box1) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// The box entities.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BoxEntities {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lids: Option<LidList>,
}

/// The content of a new box entities.
#[doc(alias = "BoxEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewBoxEntities {
    #[serde(serialize_with = "items", skip_serializing_if = "Vec::is_empty")]
    pub lids: Vec<NewLid>,
}

impl NewBoxEntities {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn lids(mut self, lids: impl IntoIterator<Item = impl Into<NewLid>>) -> Self {
        self.lids = lids.into_iter().map(Into::into).collect();
        self
    }
}

/// One page of a list of [`Box1`].
#[doc(alias = "BoxList")]
pub type Box1List = List<Box1>;

/// The changes to a box.
#[doc(alias = "BoxPatchProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BoxUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth: Option<u32>,
    /// What is written on it.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub label: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sides: Option<Vec<NewSide>>,
}

impl BoxUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }

    /// What is written on it.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Patch::Set(label.into());
        self
    }

    /// Clears `label`: sends null.
    pub fn clear_label(mut self) -> Self {
        self.label = Patch::Null;
        self
    }

    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    pub fn sides(mut self, sides: impl IntoIterator<Item = impl Into<NewSide>>) -> Self {
        self.sides = Some(sides.into_iter().map(Into::into).collect());
        self
    }
}

impl From<Box1Properties> for BoxUpdate {
    fn from(read: Box1Properties) -> Self {
        Self { depth: read.depth, label: Patch::Keep, note: None, sides: None }
    }
}

/// What a box is like.
#[doc(alias = "BoxProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Box1Properties {
    #[doc(alias = "2fa")]
    #[serde(rename = "2fa", skip_serializing_if = "Option::is_none")]
    pub v2fa: Option<bool>,
    #[serde(default, deserialize_with = "null_as_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub annotations: BTreeMap<String, JsonValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Box1Color>,
    #[doc(alias = "createdAt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Depth in mm.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub depth: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    #[doc(alias = "in")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_: Option<String>,
    #[serde(default, deserialize_with = "null_as_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<Lock>,
    /// Of no use.
    ///
    /// Deprecated by the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Node>,
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub weights: Vec<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<MaintenanceWindow>,
    #[doc(alias = "zone.name")]
    #[serde(rename = "zone.name", skip_serializing_if = "Option::is_none")]
    pub zone_name: Option<String>,
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
}

/// A box to make.
#[doc(alias = "BoxProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewBox {
    #[doc(alias = "zone.name")]
    #[serde(rename = "zone.name")]
    pub zone_name: String,
    #[doc(alias = "type")]
    #[serde(rename = "type")]
    pub kind: Kind,
    pub weights: Vec<f64>,
    #[doc(alias = "2fa")]
    #[serde(rename = "2fa", skip_serializing_if = "Option::is_none")]
    pub v2fa: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotations: Option<BTreeMap<String, JsonValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Box1Color>,
    /// Depth in mm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    #[doc(alias = "in")]
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    pub in_: Option<String>,
    /// Opens it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<Lock>,
    /// Of no use.
    ///
    /// Deprecated by the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Node>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<MaintenanceWindow>,
}

impl NewBox {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(zone_name: impl Into<String>, kind: impl Into<Kind>, weights: impl IntoIterator<Item = f64>) -> Self {
        Self {
            zone_name: zone_name.into(),
            kind: kind.into(),
            weights: weights.into_iter().collect(),
            v2fa: None,
            annotations: None,
            color: None,
            depth: None,
            edition: None,
            in_: None,
            key: None,
            labels: None,
            lock: None,
            old: None,
            parent: None,
            window: None,
        }
    }

    #[doc(alias = "2fa")]
    pub fn v2fa(mut self, v2fa: bool) -> Self {
        self.v2fa = Some(v2fa);
        self
    }

    pub fn annotations(
        mut self,
        annotations: impl IntoIterator<Item = (impl Into<String>, impl Into<JsonValue>)>,
    ) -> Self {
        self.annotations = Some(annotations.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    pub fn color(mut self, color: impl Into<Box1Color>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Depth in mm.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }

    pub fn edition(mut self, edition: impl Into<String>) -> Self {
        self.edition = Some(edition.into());
        self
    }

    #[doc(alias = "in")]
    pub fn in_(mut self, in_: impl Into<String>) -> Self {
        self.in_ = Some(in_.into());
        self
    }

    /// Opens it.
    pub fn key(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into());
        self
    }

    pub fn labels(mut self, labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.labels = Some(labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    pub fn lock(mut self, lock: impl Into<Lock>) -> Self {
        self.lock = Some(lock.into());
        self
    }

    /// Of no use.
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    pub fn parent(mut self, parent: impl Into<Node>) -> Self {
        self.parent = Some(parent.into());
        self
    }

    pub fn window(mut self, window: impl Into<MaintenanceWindow>) -> Self {
        self.window = Some(window.into());
        self
    }
}

/// No read shows `key`, so it is not set.
impl TryFrom<Box1Properties> for NewBox {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Box1Properties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            zone_name: read.zone_name.ok_or_else(|| missing("zone.name"))?,
            kind: read.kind.ok_or_else(|| missing("type"))?,
            weights: read.weights,
            v2fa: read.v2fa,
            annotations: if read.annotations.is_empty() { None } else { Some(read.annotations) },
            color: read.color,
            depth: read.depth,
            edition: read.edition,
            in_: read.in_,
            key: None,
            labels: if read.labels.is_empty() { None } else { Some(read.labels) },
            lock: read.lock,
            old: read.old,
            parent: read.parent,
            window: read.window,
        })
    }
}

/// A code.
pub type Code = u32;

ionoscloud_core::open_enum! {
    /// A direction.
    pub enum Direction {
        Asc = "asc",
        Desc = "desc",
    }
}

ionoscloud_core::open_enum! {
    /// A kind.
    pub enum Kind {
        Box = "box",
        OtherValue = "OTHER",
        Empty = "",
        Self_ = "self",
    }
}

/// One page of a list of [`Lid`].
pub type LidList = List<Lid>;

/// A lock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Lock {
    /// As [`LockByCode`].
    LockByCode(LockByCode),
    /// As [`LockByKey`].
    LockByKey(LockByKey),
    /// As a plain value.
    Text(String),
    /// A form that this version of the SDK does not know.
    Other(JsonValue),
}

impl From<LockByCode> for Lock {
    fn from(value: LockByCode) -> Self {
        Self::LockByCode(value)
    }
}

impl From<LockByKey> for Lock {
    fn from(value: LockByKey) -> Self {
        Self::LockByKey(value)
    }
}

impl From<String> for Lock {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// A lock by code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LockByCode {
    pub code: Code,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl LockByCode {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(code: Code) -> Self {
        Self { code, name: None }
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A lock by key.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LockByKey {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl LockByKey {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A seal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Seal {
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
}

ionoscloud_core::open_enum! {
    /// A box1 color.
    pub enum Box1Color {
        Red = "red",
        BlueGreen = "blue-green",
        VeryDark = "Very Dark",
    }
}

ionoscloud_core::open_enum! {
    /// How much of a box to show.
    pub enum Depth {
        /// The box alone.
        Flat = "FLAT",
        /// All that is in it, too.
        Deep = "DEEP",
        /// From the side.
        Sideways = "SIDEWAYS",
    }
}
