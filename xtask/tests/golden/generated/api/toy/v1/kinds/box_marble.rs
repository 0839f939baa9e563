// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use ionoscloud_models::toy::v1 as models;

use super::super::{CreateBoxMarble, DeleteBoxMarble, GetBoxMarble, ListBoxMarbles, PRODUCT, UpdateBoxMarble};
use super::BoxKey;

use crate::resource;

/// The marbles in a box: a change of one is done when its request is, and then the marble is ready.
///
/// The collection `/boxes/{boxId}/marbles`.
#[derive(Clone, Copy, Debug)]
pub enum BoxMarble {}
impl resource::Kind for BoxMarble {
    type Parent = BoxKey;
    const NOUN: &'static str = "box marble";
}

impl resource::Resource for BoxMarble {
    type Item = models::Marble;
    type Id = models::MarbleId;
    type Key = BoxMarbleKey;
    type Get = GetBoxMarble;

    fn key(parent: &BoxKey, id: models::MarbleId) -> BoxMarbleKey {
        BoxMarbleKey { location: parent.location.clone(), box_id: parent.box_id.clone(), marble_id: id }
    }

    fn id(key: &BoxMarbleKey) -> &models::MarbleId {
        &key.marble_id
    }

    fn get(key: &BoxMarbleKey) -> GetBoxMarble {
        GetBoxMarble::new(key.box_id.clone(), key.marble_id.clone())
    }
}

impl resource::Listable for BoxMarble {
    type Entry = models::Marble;
    type List = ListBoxMarbles;

    fn list(parent: &BoxKey) -> ListBoxMarbles {
        ListBoxMarbles::new(parent.box_id.clone())
    }

    fn entry_id(entry: &models::Marble) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Marble) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::Marble) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(None, (|| entry.metadata.as_ref()?.created_by.as_deref())(), created)
    }
}

impl resource::Named for BoxMarble {
    const UNIQUE: bool = false;
}

impl resource::Tracked for BoxMarble {
    type Seen = models::Marble;
    type Poll = GetBoxMarble;
    type Gone = ();

    fn poll(key: &BoxMarbleKey) -> GetBoxMarble {
        GetBoxMarble::new(key.box_id.clone(), key.marble_id.clone())
    }

    fn polled_id(key: &BoxMarbleKey) -> &str {
        key.marble_id.as_str()
    }

    fn gone(seen: Option<models::Marble>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for BoxMarble {
    type New = models::NewMarble;
    type Created = models::Marble;
    type Create = CreateBoxMarble;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &BoxKey, new: models::NewMarble) -> CreateBoxMarble {
        CreateBoxMarble::new(parent.box_id.clone(), new)
    }

    fn created_id(created: &models::Marble) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewMarble) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::Marble) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::Marble) -> Option<models::Marble> {
        Some(item)
    }

    fn agrees(new: &models::NewMarble, entry: &models::Marble) -> bool {
        resource::agrees_beside(new, &entry.properties, &["password"])
    }

    fn created(entry: models::Marble) -> Option<models::Marble> {
        Some(entry)
    }
}

impl resource::Updatable for BoxMarble {
    type Update = models::MarbleUpdate;
    type Updated = models::Marble;
    type UpdateOperation = UpdateBoxMarble;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &BoxMarbleKey, update: models::MarbleUpdate) -> UpdateBoxMarble {
        UpdateBoxMarble::new(key.box_id.clone(), key.marble_id.clone(), update)
    }

    fn updated(updated: &models::Marble) -> Option<&models::Marble> {
        Some(updated)
    }

    fn updated_as(item: models::Marble) -> Option<models::Marble> {
        Some(item)
    }
}

impl resource::Deletable for BoxMarble {
    type Deleted = ();
    type Delete = DeleteBoxMarble;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &BoxMarbleKey) -> DeleteBoxMarble {
        DeleteBoxMarble::new(key.box_id.clone(), key.marble_id.clone())
    }
}

/// The key of a box marble: `/boxes/{boxId}/marbles/{marbleId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BoxMarbleKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the box.
    pub box_id: models::BoxId,
    /// Identifies the box marble.
    pub marble_id: models::MarbleId,
}

impl BoxMarbleKey {
    /// The key of these ids, in the default location.
    pub fn new(box_id: impl Into<models::BoxId>, marble_id: impl Into<models::MarbleId>) -> Self {
        Self { location: None, box_id: box_id.into(), marble_id: marble_id.into() }
    }
}

impl resource::Key for BoxMarbleKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/boxes/{boxId}/marbles/{marbleId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.box_id.as_str(), self.marble_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [box_id, marble_id] = ids else { return None };
        Some(Self { location, box_id: box_id.as_str().into(), marble_id: marble_id.as_str().into() })
    }
}

impl std::fmt::Display for BoxMarbleKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for BoxMarbleKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
