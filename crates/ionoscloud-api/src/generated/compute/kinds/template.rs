// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{GetTemplate, ListTemplates, PRODUCT};
use super::Root;

use crate::resource;

/// The templates of cubes and GPU servers; they are only read.
///
/// The collection `/templates`.
#[derive(Clone, Copy, Debug)]
pub enum Template {}
impl resource::Kind for Template {
    type Parent = Root;
    const NOUN: &'static str = "template";
}

impl resource::Resource for Template {
    type Item = models::Template;
    type Id = models::TemplateId;
    type Key = TemplateKey;
    type Get = GetTemplate;

    fn key(parent: &Root, id: models::TemplateId) -> TemplateKey {
        TemplateKey { location: parent.location.clone(), template_id: id }
    }

    fn id(key: &TemplateKey) -> &models::TemplateId {
        &key.template_id
    }

    fn get(key: &TemplateKey) -> GetTemplate {
        GetTemplate::new(key.template_id.clone())
    }
}

impl resource::Listable for Template {
    type Entry = models::Template;
    type List = ListTemplates;

    fn list(_: &Root) -> ListTemplates {
        ListTemplates::new().depth(1)
    }

    fn list_named(parent: &Root, name: &str) -> ListTemplates {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::Template) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Template) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
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

impl resource::Named for Template {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Template {
    type Seen = models::Template;
    type Poll = GetTemplate;
    type Gone = ();

    fn poll(key: &TemplateKey) -> GetTemplate {
        GetTemplate::new(key.template_id.clone())
    }

    fn polled_id(key: &TemplateKey) -> &str {
        key.template_id.as_str()
    }

    fn gone(seen: Option<models::Template>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a template: `/templates/{templateId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TemplateKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the template.
    pub template_id: models::TemplateId,
}

impl TemplateKey {
    /// The key of these ids, in the default location.
    pub fn new(template_id: impl Into<models::TemplateId>) -> Self {
        Self { location: None, template_id: template_id.into() }
    }
}

impl resource::Key for TemplateKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/templates/{templateId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.template_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [template_id] = ids else { return None };
        Some(Self { location, template_id: template_id.as_str().into() })
    }
}

impl std::fmt::Display for TemplateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for TemplateKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
