// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateDatacenter, DeleteDatacenter, GetDatacenter, ListDatacenters, PRODUCT, ReplaceDatacenter, UpdateDatacenter,
};
use super::Root;

use crate::resource;

/// The data centres of the contract.
///
/// The collection `/datacenters`.
#[derive(Clone, Copy, Debug)]
pub enum Datacenter {}
impl resource::Kind for Datacenter {
    type Parent = Root;
    const NOUN: &'static str = "data centre";
}

impl resource::Resource for Datacenter {
    type Item = models::Datacenter;
    type Id = ionoscloud_core::DatacenterId;
    type Key = DatacenterKey;
    type Get = GetDatacenter;

    fn key(parent: &Root, id: ionoscloud_core::DatacenterId) -> DatacenterKey {
        DatacenterKey { location: parent.location.clone(), datacenter_id: id }
    }

    fn id(key: &DatacenterKey) -> &ionoscloud_core::DatacenterId {
        &key.datacenter_id
    }

    fn get(key: &DatacenterKey) -> GetDatacenter {
        GetDatacenter::new(key.datacenter_id.clone())
    }
}

impl resource::Listable for Datacenter {
    type Entry = models::Datacenter;
    type List = ListDatacenters;

    fn list(_: &Root) -> ListDatacenters {
        ListDatacenters::new().depth(1)
    }

    fn list_named(parent: &Root, name: &str) -> ListDatacenters {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::Datacenter) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Datacenter) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::Datacenter) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Datacenter {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Datacenter {
    type Seen = models::Datacenter;
    type Poll = GetDatacenter;
    type Gone = ();

    fn poll(key: &DatacenterKey) -> GetDatacenter {
        GetDatacenter::new(key.datacenter_id.clone())
    }

    fn polled_id(key: &DatacenterKey) -> &str {
        key.datacenter_id.as_str()
    }

    fn gone(seen: Option<models::Datacenter>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Datacenter {
    type New = models::NewDatacenter;
    type Created = models::Datacenter;
    type Create = CreateDatacenter;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(_parent: &Root, new: models::NewDatacenter) -> CreateDatacenter {
        CreateDatacenter::new(new)
    }

    fn created_id(created: &models::Datacenter) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewDatacenter) -> Option<&str> {
        new.properties.name.as_deref()
    }

    fn created_name(created: &models::Datacenter) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::Datacenter) -> Option<models::Datacenter> {
        Some(item)
    }

    fn agrees(new: &models::NewDatacenter, entry: &models::Datacenter) -> bool {
        resource::agrees_beside(&new.properties, &entry.properties, &["createDefaultSecurityGroup"])
    }

    fn created(entry: models::Datacenter) -> Option<models::Datacenter> {
        Some(entry)
    }
}

impl resource::Updatable for Datacenter {
    type Update = models::DatacenterUpdate;
    type Updated = models::Datacenter;
    type UpdateOperation = UpdateDatacenter;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &DatacenterKey, update: models::DatacenterUpdate) -> UpdateDatacenter {
        UpdateDatacenter::new(key.datacenter_id.clone(), update)
    }

    fn updated(updated: &models::Datacenter) -> Option<&models::Datacenter> {
        Some(updated)
    }

    fn updated_as(item: models::Datacenter) -> Option<models::Datacenter> {
        Some(item)
    }
}

impl resource::Replaceable for Datacenter {
    type Replacement = models::DatacenterReplacement;
    type Replaced = models::Datacenter;
    type Replace = ReplaceDatacenter;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &DatacenterKey, replacement: models::DatacenterReplacement) -> ReplaceDatacenter {
        ReplaceDatacenter::new(key.datacenter_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Datacenter) -> Option<&models::Datacenter> {
        Some(replaced)
    }

    fn replaced_as(item: models::Datacenter) -> Option<models::Datacenter> {
        Some(item)
    }
}

impl resource::Deletable for Datacenter {
    type Deleted = ();
    type Delete = DeleteDatacenter;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &DatacenterKey) -> DeleteDatacenter {
        DeleteDatacenter::new(key.datacenter_id.clone())
    }
}

/// The key of a data centre: `/datacenters/{datacenterId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DatacenterKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
}

impl DatacenterKey {
    /// The key of these ids, in the default location.
    pub fn new(datacenter_id: impl Into<ionoscloud_core::DatacenterId>) -> Self {
        Self { location: None, datacenter_id: datacenter_id.into() }
    }
}

impl resource::Key for DatacenterKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id] = ids else { return None };
        Some(Self { location, datacenter_id: datacenter_id.as_str().into() })
    }
}

impl std::fmt::Display for DatacenterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for DatacenterKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
