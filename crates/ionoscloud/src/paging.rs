//! Reading collections: one page, all pages, or all items.

use ionoscloud_core::Paged;

mod items;
mod list_request;
mod pages;

pub use self::items::Items;
pub use self::list_request::ListRequest;
pub use self::pages::Pages;

/// An operation whose collection can be read page by page: every [`Paged`] one that can be cloned and sent again.
///
/// It is implemented for all of them; there is nothing to implement.
///
/// ```
/// use ionoscloud::paging::{ListRequest, Pageable};
///
/// /// Reads at most 1,000 items of any collection.
/// async fn some<O: Pageable>(list: ListRequest<O>) -> Result<Vec<O::Item>, ionoscloud::Error> {
///     list.collect_up_to(1_000).await
/// }
/// ```
pub trait Pageable:
    Paged<Item: Clone + PartialEq + Send + Sync + Unpin + 'static, Output: Send + 'static>
    + Clone
    + Send
    + Sync
    + Unpin
    + 'static
{
}

impl<O> Pageable for O where
    O: Paged<Item: Clone + PartialEq + Send + Sync + Unpin + 'static, Output: Send + 'static>
        + Clone
        + Send
        + Sync
        + Unpin
        + 'static
{
}
