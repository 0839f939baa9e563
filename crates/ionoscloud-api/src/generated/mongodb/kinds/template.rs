// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use ionoscloud_models::mongodb as models;

use super::super::ListTemplates;
use super::Root;

use crate::resource;

/// The templates that clusters are made from; there are about ten, and they are listed only.
///
/// The collection `/templates`.
#[derive(Clone, Copy, Debug)]
pub enum Template {}
impl resource::Kind for Template {
    type Parent = Root;
    const NOUN: &'static str = "template";
}

impl resource::Listable for Template {
    type Entry = models::Template;
    type List = ListTemplates;

    fn list(_: &Root) -> ListTemplates {
        ListTemplates::new()
    }

    fn entry_id(entry: &models::Template) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_origin(entry: &models::Template) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}
