//! A request to read a collection, in one of three ways.

use std::fmt;

use ionoscloud_core::{Error, ErrorKind, Location, Page as _, PageParams, RequestOptions, ServerSelector};
use ionoscloud_transport::Transport;

use super::{Items, Pageable, Pages};

/// A request to read a collection: one page, all pages, or all items.
///
/// ```no_run
/// # #[cfg(feature = "mongodb")] {
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let clusters = client.mongodb().clusters();
/// let first = clusters.list().limit(10).page().await?; // one request
/// let all = clusters.list().collect_up_to(1000).await?; // an error if there are more
/// println!("{} of {}", first.items.len(), all.len());
/// # Ok(())
/// # }
/// # }
/// ```
#[doc(alias = "list_all")]
#[doc(alias = "paginate")]
#[must_use = "a list request does nothing until it is read"]
#[derive(Clone)]
pub struct ListRequest<O> {
    client: ionoscloud_api::Client<Transport>,
    operation: O,
    options: Option<RequestOptions>,
    /// The location of the noun.
    location: Option<Location>,
}

impl<O: Pageable> ListRequest<O> {
    pub(crate) fn new(client: ionoscloud_api::Client<Transport>, operation: O) -> Self {
        Self { client, operation, options: None, location: None }
    }

    /// Sends each request of the list with these options.
    ///
    /// A location that the options name takes precedence over that of the collection.
    pub fn with(self, mut options: RequestOptions) -> Self {
        options.server = options.server.or_else(|| self.location.clone().map(ServerSelector::Location));
        Self { options: Some(options), ..self }
    }

    /// The list of a collection: with its options, and in its location whatever options are set later.
    #[cfg(feature = "_resources")]
    pub(crate) fn of_collection(self, options: Option<RequestOptions>, location: Option<Location>) -> Self {
        Self { options, location, ..self }
    }

    pub(crate) fn map(self, change: impl FnOnce(O) -> O) -> Self {
        Self { operation: change(self.operation), ..self }
    }

    /// Sets the page size; the API may lower it.
    pub fn limit(self, limit: u32) -> Self {
        self.map(|operation| {
            let page = operation.page_params();
            operation.with_page(PageParams { limit: Some(limit), ..page })
        })
    }

    /// Skips this many items.
    pub fn offset(self, offset: u32) -> Self {
        self.map(|operation| {
            let page = operation.page_params();
            operation.with_page(PageParams { offset: Some(offset), ..page })
        })
    }

    /// Reads one page.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    pub async fn page(self) -> Result<O::Output, Error> {
        match self.options {
            None => self.client.send(self.operation).await,
            Some(options) => Ok(self.client.send_with(self.operation, options).await?.value),
        }
    }

    /// Returns all pages as a stream.
    pub fn pages(self) -> Pages<O> {
        Pages::new(self.client, self.operation, self.options.unwrap_or_default())
    }

    /// Returns all items as a stream.
    pub fn items(self) -> Items<O> {
        Items::new(self.pages())
    }

    /// Reads all items, if there are at most `max`.
    ///
    /// # Errors
    ///
    /// Those of [`Pages::next`], and [`ErrorKind::InvalidInput`] as soon as there are more than `max`: a list is never
    /// cut off silently.
    #[doc(alias = "list_all")]
    #[doc(alias = "all")]
    pub async fn collect_up_to(self, max: usize) -> Result<Vec<O::Item>, Error> {
        let mut items = Vec::new();
        let mut pages = self.pages();
        while let Some(page) = pages.next().await {
            items.append(&mut page?.into_items());
            if items.len() > max {
                let text =
                    format!("the collection has more than {max} items; raise the maximum, or read it as a stream");
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
