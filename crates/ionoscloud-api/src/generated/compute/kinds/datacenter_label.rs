// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateDatacenterLabel, DeleteDatacenterLabel, GetDatacenterLabel, ListDatacenterLabels, PRODUCT,
    ReplaceDatacenterLabel,
};
use super::DatacenterKey;

use crate::resource;

/// The labels of a data centre. They have no state: the response completes a change.
///
/// The collection `/datacenters/{datacenterId}/labels`.
#[derive(Clone, Copy, Debug)]
pub enum DatacenterLabel {}
impl resource::Kind for DatacenterLabel {
    type Parent = DatacenterKey;
    const NOUN: &'static str = "label";
}

impl resource::Resource for DatacenterLabel {
    type Item = models::ResourceLabel;
    type Id = String;
    type Key = DatacenterLabelKey;
    type Get = GetDatacenterLabel;

    fn key(parent: &DatacenterKey, id: String) -> DatacenterLabelKey {
        DatacenterLabelKey { location: parent.location.clone(), datacenter_id: parent.datacenter_id.clone(), key: id }
    }

    fn id(key: &DatacenterLabelKey) -> &String {
        &key.key
    }

    fn get(key: &DatacenterLabelKey) -> GetDatacenterLabel {
        GetDatacenterLabel::new(key.datacenter_id.clone(), key.key.clone())
    }
}

impl resource::Listable for DatacenterLabel {
    type Entry = models::ResourceLabel;
    type List = ListDatacenterLabels;

    fn list(parent: &DatacenterKey) -> ListDatacenterLabels {
        ListDatacenterLabels::new(parent.datacenter_id.clone()).depth(1)
    }

    fn entry_id(entry: &models::ResourceLabel) -> Option<&str> {
        entry.properties.as_ref()?.key.as_deref()
    }

    fn entry_origin(entry: &models::ResourceLabel) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Tracked for DatacenterLabel {
    type Seen = models::ResourceLabel;
    type Poll = GetDatacenterLabel;
    type Gone = ();

    fn poll(key: &DatacenterLabelKey) -> GetDatacenterLabel {
        GetDatacenterLabel::new(key.datacenter_id.clone(), key.key.clone())
    }

    fn polled_id(key: &DatacenterLabelKey) -> &str {
        key.key.as_str()
    }

    fn gone(seen: Option<models::ResourceLabel>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for DatacenterLabel {
    type New = models::NewResourceLabel;
    type Created = models::ResourceLabel;
    type Create = CreateDatacenterLabel;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn create(parent: &DatacenterKey, new: models::NewResourceLabel) -> CreateDatacenterLabel {
        CreateDatacenterLabel::new(parent.datacenter_id.clone(), new)
    }

    fn created_id(created: &models::ResourceLabel) -> Option<&str> {
        created.properties.as_ref()?.key.as_deref()
    }

    fn new_id(new: &models::NewResourceLabel) -> Option<&str> {
        Some(new.key.as_str())
    }

    fn created_as(item: models::ResourceLabel) -> Option<models::ResourceLabel> {
        Some(item)
    }
}

impl resource::Replaceable for DatacenterLabel {
    type Replacement = models::NewResourceLabel;
    type Replaced = models::ResourceLabel;
    type Replace = ReplaceDatacenterLabel;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn replace(key: &DatacenterLabelKey, replacement: models::NewResourceLabel) -> ReplaceDatacenterLabel {
        ReplaceDatacenterLabel::new(key.datacenter_id.clone(), key.key.clone(), replacement)
    }

    fn replaced(replaced: &models::ResourceLabel) -> Option<&models::ResourceLabel> {
        Some(replaced)
    }

    fn replaced_as(item: models::ResourceLabel) -> Option<models::ResourceLabel> {
        Some(item)
    }
}

impl resource::Deletable for DatacenterLabel {
    type Deleted = ();
    type Delete = DeleteDatacenterLabel;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn delete(key: &DatacenterLabelKey) -> DeleteDatacenterLabel {
        DeleteDatacenterLabel::new(key.datacenter_id.clone(), key.key.clone())
    }
}

/// The key of a label: `/datacenters/{datacenterId}/labels/{key}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DatacenterLabelKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// The key in the path.
    pub key: String,
}

impl DatacenterLabelKey {
    /// The key of these ids, in the default location.
    pub fn new(datacenter_id: impl Into<ionoscloud_core::DatacenterId>, key: impl Into<String>) -> Self {
        Self { location: None, datacenter_id: datacenter_id.into(), key: key.into() }
    }
}

impl resource::Key for DatacenterLabelKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/labels/{key}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.key.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, key] = ids else { return None };
        Some(Self { location, datacenter_id: datacenter_id.as_str().into(), key: key.as_str().into() })
    }
}

impl std::fmt::Display for DatacenterLabelKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for DatacenterLabelKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
