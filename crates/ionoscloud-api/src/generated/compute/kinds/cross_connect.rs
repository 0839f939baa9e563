// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreatePrivateCrossConnect, DeletePrivateCrossConnect, GetPrivateCrossConnect, ListPrivateCrossConnects, PRODUCT,
    UpdatePrivateCrossConnect,
};
use super::Root;

use crate::resource;

/// The cross connects of the contract.
///
/// The collection `/pccs`.
#[derive(Clone, Copy, Debug)]
pub enum CrossConnect {}
impl resource::Kind for CrossConnect {
    type Parent = Root;
    const NOUN: &'static str = "cross connect";
}

impl resource::Resource for CrossConnect {
    type Item = models::PrivateCrossConnect;
    type Id = models::CrossConnectId;
    type Key = CrossConnectKey;
    type Get = GetPrivateCrossConnect;

    fn key(parent: &Root, id: models::CrossConnectId) -> CrossConnectKey {
        CrossConnectKey { location: parent.location.clone(), cross_connect_id: id }
    }

    fn id(key: &CrossConnectKey) -> &models::CrossConnectId {
        &key.cross_connect_id
    }

    fn get(key: &CrossConnectKey) -> GetPrivateCrossConnect {
        GetPrivateCrossConnect::new(key.cross_connect_id.clone())
    }
}

impl resource::Listable for CrossConnect {
    type Entry = models::PrivateCrossConnect;
    type List = ListPrivateCrossConnects;

    fn list(_: &Root) -> ListPrivateCrossConnects {
        ListPrivateCrossConnects::new().depth(1)
    }

    fn list_named(parent: &Root, name: &str) -> ListPrivateCrossConnects {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::PrivateCrossConnect) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::PrivateCrossConnect) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::PrivateCrossConnect) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for CrossConnect {
    const UNIQUE: bool = false;
}

impl resource::Tracked for CrossConnect {
    type Seen = models::PrivateCrossConnect;
    type Poll = GetPrivateCrossConnect;
    type Gone = ();

    fn poll(key: &CrossConnectKey) -> GetPrivateCrossConnect {
        GetPrivateCrossConnect::new(key.cross_connect_id.clone())
    }

    fn polled_id(key: &CrossConnectKey) -> &str {
        key.cross_connect_id.as_str()
    }

    fn gone(seen: Option<models::PrivateCrossConnect>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for CrossConnect {
    type New = models::NewPrivateCrossConnect;
    type Created = models::PrivateCrossConnect;
    type Create = CreatePrivateCrossConnect;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewPrivateCrossConnect) -> CreatePrivateCrossConnect {
        CreatePrivateCrossConnect::new(new)
    }

    fn created_id(created: &models::PrivateCrossConnect) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewPrivateCrossConnect) -> Option<&str> {
        new.name.as_deref()
    }

    fn created_name(created: &models::PrivateCrossConnect) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::PrivateCrossConnect) -> Option<models::PrivateCrossConnect> {
        Some(item)
    }

    fn agrees(new: &models::NewPrivateCrossConnect, entry: &models::PrivateCrossConnect) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::PrivateCrossConnect) -> Option<models::PrivateCrossConnect> {
        Some(entry)
    }
}

impl resource::Updatable for CrossConnect {
    type Update = models::PrivateCrossConnectUpdate;
    type Updated = models::PrivateCrossConnect;
    type UpdateOperation = UpdatePrivateCrossConnect;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn update(key: &CrossConnectKey, update: models::PrivateCrossConnectUpdate) -> UpdatePrivateCrossConnect {
        UpdatePrivateCrossConnect::new(key.cross_connect_id.clone(), update)
    }

    fn updated(updated: &models::PrivateCrossConnect) -> Option<&models::PrivateCrossConnect> {
        Some(updated)
    }

    fn updated_as(item: models::PrivateCrossConnect) -> Option<models::PrivateCrossConnect> {
        Some(item)
    }
}

impl resource::Deletable for CrossConnect {
    type Deleted = ();
    type Delete = DeletePrivateCrossConnect;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &CrossConnectKey) -> DeletePrivateCrossConnect {
        DeletePrivateCrossConnect::new(key.cross_connect_id.clone())
    }
}

/// The key of a cross connect: `/pccs/{pccId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CrossConnectKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the cross connect.
    pub cross_connect_id: models::CrossConnectId,
}

impl CrossConnectKey {
    /// The key of these ids, in the default location.
    pub fn new(cross_connect_id: impl Into<models::CrossConnectId>) -> Self {
        Self { location: None, cross_connect_id: cross_connect_id.into() }
    }
}

impl resource::Key for CrossConnectKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/pccs/{pccId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.cross_connect_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [cross_connect_id] = ids else { return None };
        Some(Self { location, cross_connect_id: cross_connect_id.as_str().into() })
    }
}

impl std::fmt::Display for CrossConnectKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for CrossConnectKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
