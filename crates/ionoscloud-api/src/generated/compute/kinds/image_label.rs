// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{CreateImageLabel, DeleteImageLabel, GetImageLabel, ListImageLabels, PRODUCT, ReplaceImageLabel};
use super::ImageKey;

use crate::resource;

/// The labels of an image. They have no state: the response completes a change.
///
/// The collection `/images/{imageId}/labels`.
#[derive(Clone, Copy, Debug)]
pub enum ImageLabel {}
impl resource::Kind for ImageLabel {
    type Parent = ImageKey;
    const NOUN: &'static str = "label";
}

impl resource::Resource for ImageLabel {
    type Item = models::ResourceLabel;
    type Id = String;
    type Key = ImageLabelKey;
    type Get = GetImageLabel;

    fn key(parent: &ImageKey, id: String) -> ImageLabelKey {
        ImageLabelKey { location: parent.location.clone(), image_id: parent.image_id.clone(), key: id }
    }

    fn id(key: &ImageLabelKey) -> &String {
        &key.key
    }

    fn get(key: &ImageLabelKey) -> GetImageLabel {
        GetImageLabel::new(key.image_id.clone(), key.key.clone())
    }
}

impl resource::Listable for ImageLabel {
    type Entry = models::ResourceLabel;
    type List = ListImageLabels;

    fn list(parent: &ImageKey) -> ListImageLabels {
        ListImageLabels::new(parent.image_id.clone()).depth(1)
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

impl resource::Tracked for ImageLabel {
    type Seen = models::ResourceLabel;
    type Poll = GetImageLabel;
    type Gone = ();

    fn poll(key: &ImageLabelKey) -> GetImageLabel {
        GetImageLabel::new(key.image_id.clone(), key.key.clone())
    }

    fn polled_id(key: &ImageLabelKey) -> &str {
        key.key.as_str()
    }

    fn gone(seen: Option<models::ResourceLabel>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for ImageLabel {
    type New = models::NewResourceLabel;
    type Created = models::ResourceLabel;
    type Create = CreateImageLabel;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn create(parent: &ImageKey, new: models::NewResourceLabel) -> CreateImageLabel {
        CreateImageLabel::new(parent.image_id.clone(), new)
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

impl resource::Replaceable for ImageLabel {
    type Replacement = models::NewResourceLabel;
    type Replaced = models::ResourceLabel;
    type Replace = ReplaceImageLabel;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn replace(key: &ImageLabelKey, replacement: models::NewResourceLabel) -> ReplaceImageLabel {
        ReplaceImageLabel::new(key.image_id.clone(), key.key.clone(), replacement)
    }

    fn replaced(replaced: &models::ResourceLabel) -> Option<&models::ResourceLabel> {
        Some(replaced)
    }

    fn replaced_as(item: models::ResourceLabel) -> Option<models::ResourceLabel> {
        Some(item)
    }
}

impl resource::Deletable for ImageLabel {
    type Deleted = ();
    type Delete = DeleteImageLabel;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn delete(key: &ImageLabelKey) -> DeleteImageLabel {
        DeleteImageLabel::new(key.image_id.clone(), key.key.clone())
    }
}

/// The key of a label: `/images/{imageId}/labels/{key}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ImageLabelKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the image.
    pub image_id: models::ImageId,
    /// The key in the path.
    pub key: String,
}

impl ImageLabelKey {
    /// The key of these ids, in the default location.
    pub fn new(image_id: impl Into<models::ImageId>, key: impl Into<String>) -> Self {
        Self { location: None, image_id: image_id.into(), key: key.into() }
    }
}

impl resource::Key for ImageLabelKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/images/{imageId}/labels/{key}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.image_id.as_str(), self.key.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [image_id, key] = ids else { return None };
        Some(Self { location, image_id: image_id.as_str().into(), key: key.as_str().into() })
    }
}

impl std::fmt::Display for ImageLabelKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ImageLabelKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
