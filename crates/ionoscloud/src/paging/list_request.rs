use std::fmt;

use ionoscloud_core::{Error, ErrorKind, List, PageParams};
use ionoscloud_transport::Transport;

use super::{Items, Pageable, Pages};

/// A collection to be read, in the way that suits you.
#[must_use = "a listing does nothing until it is read"]
#[derive(Clone)]
pub struct ListRequest<O> {
    client: ionoscloud_api::Client<Transport>,
    operation: O,
}

impl<O: Pageable> ListRequest<O> {
    pub(crate) fn new(client: ionoscloud_api::Client<Transport>, operation: O) -> Self {
        Self { client, operation }
    }

    pub(crate) fn map(self, change: impl FnOnce(O) -> O) -> Self {
        Self { client: self.client, operation: change(self.operation) }
    }

    /// Asks for at most this many items at a time.
    pub fn limit(self, limit: u32) -> Self {
        self.map(|operation| {
            let page = operation.page_params();
            operation.with_page(PageParams { limit: Some(limit), ..page })
        })
    }

    /// Begins behind this many items.
    pub fn offset(self, offset: u32) -> Self {
        self.map(|operation| {
            let page = operation.page_params();
            operation.with_page(PageParams { offset: Some(offset), ..page })
        })
    }

    /// One page.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn page(self) -> Result<List<O::Item>, Error> {
        self.client.send(self.operation).await
    }

    /// All pages, one after the other.
    pub fn pages(self) -> Pages<O> {
        Pages::new(self.client, self.operation)
    }

    /// All items, page after page.
    pub fn items(self) -> Items<O> {
        Items::new(self.pages())
    }

    /// All items at once, if there are no more than `cap`.
    ///
    /// # Errors
    ///
    /// Those of the calls, and [`ErrorKind::InvalidInput`] as soon as there are more than the cap: nothing is cut off
    /// silently.
    pub async fn collect_up_to(self, cap: usize) -> Result<Vec<O::Item>, Error> {
        let mut items = Vec::new();
        let mut pages = self.pages();
        while let Some(page) = pages.next().await {
            items.append(&mut page?.items);
            if items.len() > cap {
                let text = format!("the collection has more than {cap} items; raise the cap, or read it as a stream");
                return Err(Error::new(ErrorKind::InvalidInput, text).with_operation(O::INFO));
            }
        }
        Ok(items)
    }
}

impl<O: fmt::Debug> fmt::Debug for ListRequest<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListRequest").field("operation", &self.operation).finish_non_exhaustive()
    }
}
