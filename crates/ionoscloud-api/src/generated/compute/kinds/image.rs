// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{DeleteImage, GetImage, ListImages, PRODUCT, ReplaceImage, UpdateImage};
use super::Root;

use crate::resource;

/// The images of the vendor and of the contract. Only those of the contract can be changed.
///
/// The collection `/images`.
#[derive(Clone, Copy, Debug)]
pub enum Image {}
impl resource::Kind for Image {
    type Parent = Root;
    const NOUN: &'static str = "image";
}

impl resource::Resource for Image {
    type Item = models::Image;
    type Id = models::ImageId;
    type Key = ImageKey;
    type Get = GetImage;

    fn key(parent: &Root, id: models::ImageId) -> ImageKey {
        ImageKey { location: parent.location.clone(), image_id: id }
    }

    fn id(key: &ImageKey) -> &models::ImageId {
        &key.image_id
    }

    fn get(key: &ImageKey) -> GetImage {
        GetImage::new(key.image_id.clone())
    }
}

impl resource::Listable for Image {
    type Entry = models::Image;
    type List = ListImages;

    fn list(_: &Root) -> ListImages {
        ListImages::new().depth(1)
    }

    fn list_named(parent: &Root, name: &str) -> ListImages {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::Image) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Image) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::Image) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Image {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Image {
    type Seen = models::Image;
    type Poll = GetImage;
    type Gone = ();

    fn poll(key: &ImageKey) -> GetImage {
        GetImage::new(key.image_id.clone())
    }

    fn polled_id(key: &ImageKey) -> &str {
        key.image_id.as_str()
    }

    fn gone(seen: Option<models::Image>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Updatable for Image {
    type Update = models::ImageUpdate;
    type Updated = models::Image;
    type UpdateOperation = UpdateImage;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &ImageKey, update: models::ImageUpdate) -> UpdateImage {
        UpdateImage::new(key.image_id.clone(), update)
    }

    fn updated(updated: &models::Image) -> Option<&models::Image> {
        Some(updated)
    }

    fn updated_as(item: models::Image) -> Option<models::Image> {
        Some(item)
    }
}

impl resource::Replaceable for Image {
    type Replacement = models::ImageReplacement;
    type Replaced = models::Image;
    type Replace = ReplaceImage;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &ImageKey, replacement: models::ImageReplacement) -> ReplaceImage {
        ReplaceImage::new(key.image_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Image) -> Option<&models::Image> {
        Some(replaced)
    }

    fn replaced_as(item: models::Image) -> Option<models::Image> {
        Some(item)
    }
}

impl resource::Deletable for Image {
    type Deleted = ();
    type Delete = DeleteImage;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &ImageKey) -> DeleteImage {
        DeleteImage::new(key.image_id.clone())
    }
}

/// The key of an image: `/images/{imageId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ImageKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the image.
    pub image_id: models::ImageId,
}

impl ImageKey {
    /// The key of these ids, in the default location.
    pub fn new(image_id: impl Into<models::ImageId>) -> Self {
        Self { location: None, image_id: image_id.into() }
    }
}

impl resource::Key for ImageKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/images/{imageId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.image_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [image_id] = ids else { return None };
        Some(Self { location, image_id: image_id.as_str().into() })
    }
}

impl std::fmt::Display for ImageKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ImageKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
