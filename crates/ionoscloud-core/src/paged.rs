use crate::{List, Operation};

/// Which part of a collection to ask for; absent members leave it to the API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PageParams {
    /// At most this many items.
    pub limit: Option<u32>,
    /// Skip this many items.
    pub offset: Option<u32>,
}

/// An operation that lists a collection by limit and offset, or all of it at once.
pub trait Paged: Operation<Output = List<Self::Item>> + Sized {
    /// What it lists.
    type Item;

    /// True if the operation takes neither limit nor offset: one response holds the whole collection.
    const IS_WHOLE: bool = false;

    /// The window that is set.
    fn page_params(&self) -> PageParams;

    /// The same operation with another window.
    #[must_use]
    fn with_page(self, page: PageParams) -> Self;
}
