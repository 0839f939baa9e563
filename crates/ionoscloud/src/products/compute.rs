//! Compute: data centres with their servers, volumes and networks, and what belongs to them.
//!
//! [`Compute`], from [`Client::compute`](crate::Client::compute), leads to its resources.
//!
//! Every write is accepted at once and processed later. Until its request is done, the resource and its data centre are
//! `BUSY`; further writes are queued meanwhile, not refused. [`wait`](crate::InProgress::wait) waits for the request,
//! then until the resource and its data centre are `AVAILABLE`. Whether a server runs is no such state, but
//! [`ServerProperties::vm_state`].
//!
//! Reads take a `depth`: 0 returns a resource with its own properties, 1 also the ids of what is inside, 2 the
//! properties of these, and so on. Lists are read at 1, so that their items have properties.
//!
//! RAM is in MB, storage in GB.
//!
//! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

pub use ionoscloud_api::compute as operations;
pub use ionoscloud_models::compute::*;

pub use crate::generated::compute::*;

use crate::Error;
use crate::resource::Collection;

impl Collection<ionoscloud_api::compute::kinds::Image> {
    /// Returns the newest image with this alias in this location, or `None` if there is none.
    ///
    /// An alias such as `debian:latest` names the newest image of a kind. For a part of a location, such as `de/fra/2`,
    /// the images of `de/fra` are searched. A volume can be created with the alias itself:
    /// [`NewVolume::image_alias`].
    ///
    /// ```no_run
    /// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
    /// let image = client.compute().images().find_by_alias("debian:latest", "de/txl").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the list.
    pub async fn find_by_alias(
        &self,
        alias: &str,
        location: impl Into<crate::Location>,
    ) -> Result<Option<Image>, Error> {
        let location = location.into();
        // The API shows the images of a parent to its parts, under the location of the parent.
        let parent: Vec<&str> = location.as_str().split('/').take(2).collect();
        let mut pages = self.list().filter("location", parent.join("/")).pages();
        let mut newest: Option<Image> = None;
        while let Some(page) = pages.next().await {
            for image in page?.items {
                let has = |of: &ImageProperties| {
                    let here = of.location.as_ref().is_none_or(|at| at.as_str() == parent.join("/"));
                    here && of.image_aliases.iter().any(|known| known == alias)
                };
                if image.properties.as_ref().is_some_and(has)
                    && newest.as_ref().is_none_or(|newest| created(newest) < created(&image))
                {
                    newest = Some(image);
                }
            }
        }
        Ok(newest)
    }
}

fn created(image: &Image) -> Option<std::time::SystemTime> {
    image.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok()
}
