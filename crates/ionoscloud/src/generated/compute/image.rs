// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{ImageLabelHandle, ImageLabels};

use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListImages;
use ionoscloud_api::compute::kinds;

/// The images of the vendor and of the contract. Only those of the contract can be changed.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let images = client.compute().images();
/// let image = images.find_by_alias("debian:latest", "de/txl").await?;
/// let own = images.list().filter("public", "false").collect_up_to(1000).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`list`](Collection::list), `GET /images`: Lists the images. Images of the vendor and of the contract are in one
///   list of some hundred; filter it by location and type.
/// * [`update`](Collection::update), `PATCH /images/{imageId}`: Changes an image; members that are not set stay as they
///   are. Images of the vendor cannot be changed. [`wait`](crate::InProgress::wait) ends when the request is done and
///   the image is `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /images/{imageId}`: Replaces the content of an image; members that are not
///   set are reset. Images of the vendor cannot be changed. `ImageReplacement::try_from(read)` keeps what was read.
///   [`wait`](crate::InProgress::wait) ends when the request is done and the image is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /images/{imageId}`: Deletes an image. Images of the vendor cannot be
///   deleted. [`wait`](crate::InProgress::wait) ends when the request is done and the image is gone.
pub type Images = Collection<kinds::Image>;

/// The handle of an image: its ids, without its content. [`Images`] says what its operations do, and when a wait for
/// them ends.
pub type ImageHandle = Handle<kinds::Image>;

impl Handle<kinds::Image> {
    /// Returns the collection of the labels of this image; nothing is sent.
    pub fn labels(&self) -> ImageLabels {
        self.children()
    }

    /// Returns the handle of one of [these labels](Self::labels); nothing is sent.
    pub fn label(&self, key: impl Into<String>) -> ImageLabelHandle {
        self.labels().handle(key)
    }
}

impl ListRequest<ListImages> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl GetRequest<kinds::Image> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
