// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{GetLabel, ListLabels, PRODUCT};
use super::Root;

use crate::resource;

/// The labels of all resources; they are only read.
///
/// The collection `/labels`.
#[derive(Clone, Copy, Debug)]
pub enum Label {}
impl resource::Kind for Label {
    type Parent = Root;
    const NOUN: &'static str = "label";
}

impl resource::Resource for Label {
    type Item = models::Label;
    type Id = String;
    type Key = LabelKey;
    type Get = GetLabel;

    fn key(parent: &Root, id: String) -> LabelKey {
        LabelKey { location: parent.location.clone(), urn: id }
    }

    fn id(key: &LabelKey) -> &String {
        &key.urn
    }

    fn get(key: &LabelKey) -> GetLabel {
        GetLabel::new(key.urn.clone())
    }
}

impl resource::Listable for Label {
    type Entry = models::Label;
    type List = ListLabels;

    fn list(_: &Root) -> ListLabels {
        ListLabels::new().depth(1)
    }

    fn entry_id(entry: &models::Label) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_origin(entry: &models::Label) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Tracked for Label {
    type Seen = models::Label;
    type Poll = GetLabel;
    type Gone = ();

    fn poll(key: &LabelKey) -> GetLabel {
        GetLabel::new(key.urn.clone())
    }

    fn polled_id(key: &LabelKey) -> &str {
        key.urn.as_str()
    }

    fn gone(seen: Option<models::Label>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a label: `/labels/{labelurn}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LabelKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// The URN in the path.
    pub urn: String,
}

impl LabelKey {
    /// The key of these ids, in the default location.
    pub fn new(urn: impl Into<String>) -> Self {
        Self { location: None, urn: urn.into() }
    }
}

impl resource::Key for LabelKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/labels/{labelurn}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.urn.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [urn] = ids else { return None };
        Some(Self { location, urn: urn.as_str().into() })
    }
}

impl std::fmt::Display for LabelKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for LabelKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
