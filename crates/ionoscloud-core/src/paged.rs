use crate::{List, Operation};

/// Limit and offset of a page; absent members leave it to the API.
///
/// ```
/// use ionoscloud_core::PageParams;
///
/// let second = PageParams { limit: Some(100), offset: Some(100) };
/// assert_eq!(PageParams::default().limit, None);
/// # let _ = second;
/// ```
#[doc(alias = "page")]
#[doc(alias = "paginate")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PageParams {
    /// Maximum number of items.
    pub limit: Option<u32>,
    /// Number of items to skip.
    pub offset: Option<u32>,
}

/// An operation that lists a collection by limit and offset, or all of it at once.
///
/// ```
/// use ionoscloud_core::{PageParams, Paged};
///
/// /// Asks for the page of 100 items that follows the first ones.
/// fn after<O: Paged>(operation: O, items: u32) -> O {
///     operation.with_page(PageParams { limit: Some(100), offset: Some(items) })
/// }
/// ```
#[doc(alias = "paginate")]
pub trait Paged: Operation<Output = List<Self::Item>> + Sized {
    /// The type of the items.
    type Item;

    /// True if the operation takes neither limit nor offset: one response holds the whole collection.
    const IS_WHOLE: bool = false;

    /// Returns the limit and offset that are set.
    fn page_params(&self) -> PageParams;

    /// Sets limit and offset.
    #[must_use]
    fn with_page(self, page: PageParams) -> Self;
}
