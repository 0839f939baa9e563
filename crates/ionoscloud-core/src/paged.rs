//! Collections that are read page by page.

use crate::Operation;

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

/// The way in which the pages of a collection follow each other.
///
/// ```
/// use ionoscloud_core::{Paged, PagedBy};
///
/// /// Returns true if one response holds the whole collection.
/// fn is_whole<O: Paged>() -> bool {
///     O::PAGED_BY == PagedBy::Whole
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagedBy {
    /// The next page begins at an offset.
    Offset,
    /// The next page begins at a token of the page before: a cursor.
    Token,
    /// One response holds the whole collection.
    Whole,
}

/// An operation that lists a collection: by limit and offset, by token, or all of it at once.
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
pub trait Paged: Operation<Output: Page<Item = Self::Item>> + Sized {
    /// The type of the items.
    type Item;

    /// The way in which the pages follow each other.
    const PAGED_BY: PagedBy = PagedBy::Offset;

    /// The largest limit that the API takes; `u32::MAX` where its document names none.
    const MAX_LIMIT: u32 = u32::MAX;

    /// Returns the limit and offset that are set.
    fn page_params(&self) -> PageParams;

    /// Sets limit and offset.
    #[must_use]
    fn with_page(self, page: PageParams) -> Self;

    /// Sets the token of the page before; without effect for other than [`PagedBy::Token`].
    #[must_use]
    fn with_token(self, token: &str) -> Self {
        let _ = token;
        self
    }
}

/// One page of a collection: core's [`List`](crate::List), or an envelope with further members around the items.
///
/// ```
/// use ionoscloud_core::{List, Page as _};
///
/// let page: List<u32> = serde_json::from_str(r#"{"items": [1, 2]}"#)?;
/// assert_eq!(page.items(), [1, 2]);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Page {
    /// The type of the items.
    type Item;

    /// Returns the items of this page.
    fn items(&self) -> &[Self::Item];

    /// Returns the items of this page by value.
    fn into_items(self) -> Vec<Self::Item>;

    /// Returns the number of items before this page, if the response says so.
    fn offset(&self) -> Option<u64> {
        None
    }

    /// Returns the maximum number of items of a page, if the response says so; the API may have lowered the requested
    /// one.
    fn limit(&self) -> Option<u64> {
        None
    }

    /// Returns whether the response has a link to a next page, if it has links. Some products keep it on the last page.
    fn has_next(&self) -> Option<bool> {
        None
    }

    /// Returns the token of the next page, if there is one.
    fn next_token(&self) -> Option<&str> {
        None
    }
}
