//! The pages of a collection as a stream. The offset is counted here; links are signals and never followed.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::SystemTime;

use futures_core::Stream;
use futures_core::stream::FusedStream;
use ionoscloud_core::{Error, ErrorKind, Page as _, PageParams, PagedBy, RequestOptions, Response};
use ionoscloud_transport::Transport;
use sync_wrapper::SyncWrapper;

use super::Pageable;

type PageFuture<P> = Pin<Box<dyn Future<Output = Result<Response<P>, Error>> + Send>>;

/// The page size of the APIs where a request has no limit.
const DEFAULT_LIMIT: u64 = 100;

/// The pages of a collection as a stream: nothing is requested before the first item is, and an error ends it.
///
/// A page that is shorter than its limit is the last one only if the API says so: a link to a next page, or a response
/// without links and limit, is followed until a page is empty. So is a page of 100 or more items with the limit of the
/// request and no links, since the limit in force may be a smaller one.
///
/// The collection may change while it is read: an item that moves from one page to another is then seen twice or not at
/// all.
///
/// ```no_run
/// # #[cfg(feature = "mongodb")] {
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let mut pages = client.mongodb().clusters().list().limit(50).pages();
/// while let Some(page) = pages.next().await {
///     println!("{} clusters", page?.items.len());
/// }
/// # Ok(())
/// # }
/// # }
/// ```
#[doc(alias = "paginate")]
#[must_use = "streams do nothing until they are polled"]
pub struct Pages<O: Pageable> {
    client: ionoscloud_api::Client<Transport>,
    operation: O,
    options: RequestOptions,
    page: PageParams,
    in_flight: Option<SyncWrapper<PageFuture<O::Output>>>,
    /// The token of the next page, where the API pages by token.
    token: Option<String>,
    first_of_last: Option<O::Item>,
    server_date: Option<SystemTime>,
    /// The last page did not say whether it is the last one.
    unsure: bool,
    ended: bool,
}

impl<O: Pageable> Pages<O> {
    pub(crate) fn new(client: ionoscloud_api::Client<Transport>, operation: O, options: RequestOptions) -> Self {
        let page = operation.page_params();
        Self {
            client,
            operation,
            options,
            page,
            in_flight: None,
            token: None,
            first_of_last: None,
            server_date: None,
            unsure: false,
            ended: false,
        }
    }

    /// Returns the next page, or `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind), and [`ErrorKind::Decode`] if the API ignores the offset or repeats the
    /// token, so that the list would never end.
    pub async fn next(&mut self) -> Option<Result<O::Output, Error>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Returns the limit and the offset of the next page, also after an error: an operation with these continues there.
    pub fn position(&self) -> PageParams {
        self.page
    }

    /// Returns the token of the next page, where the API pages by token and this is not the first page.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// The date of the last response, by the server's own clock.
    #[cfg(feature = "_resources")]
    pub(crate) fn server_date(&self) -> Option<SystemTime> {
        self.server_date
    }

    fn request(&self) -> PageFuture<O::Output> {
        let client = self.client.clone();
        let mut operation = self.operation.clone().with_page(self.page);
        if let Some(token) = &self.token {
            operation = operation.with_token(token);
        }
        let options = self.options.clone();
        Box::pin(async move { client.send_with(operation, options).await })
    }

    /// Moves to the page after this one, or ends; returns whether this page is one of the list.
    fn advance(&mut self, page: &O::Output) -> Result<bool, Error> {
        if O::PAGED_BY == PagedBy::Token {
            return self.advance_by_token(page).map(|()| true);
        }
        let requested = u64::from(self.page.offset.unwrap_or_default());
        let goes_back = page.offset().is_some_and(|offset| offset < requested);
        // With an offset in the response, the same first item again is one that others were inserted before.
        let repeats = page.offset().is_none()
            && page.items().first().is_some_and(|first| self.first_of_last.as_ref() == Some(first));
        if goes_back || repeats {
            if self.unsure {
                // The API does not page this list at all: the page before was the whole of it.
                self.ended = true;
                return Ok(false);
            }
            let text = format!("offset {requested} returned an earlier page: the API ignores paging for this list");
            return Err(Error::new(ErrorKind::Decode, text).with_operation(O::INFO));
        }
        let count = page.items().len() as u64;
        let limit = self.page.limit.map_or(DEFAULT_LIMIT, u64::from);
        let next_link = page.has_next();
        // A link to the next page does not prove that there is one: some products keep it on the last page.
        // A limit that the response merely repeats may be above the one in force, which is no smaller than the size of
        // pages without any.
        let in_force = page.limit().filter(|echo| *echo != limit || count < DEFAULT_LIMIT);
        self.unsure = next_link.is_none() && in_force.is_none() && count < limit;
        let continues = match (next_link, in_force) {
            (Some(has_next), _) => has_next,
            (None, Some(limit)) => count >= limit,
            (None, None) => O::PAGED_BY != PagedBy::Whole,
        };
        match u32::try_from(requested.saturating_add(count)) {
            Ok(offset) => {
                self.page.offset = Some(offset);
                self.ended = count == 0 || !continues;
            }
            Err(_) => self.ended = true,
        }
        self.first_of_last = page.items().first().cloned();
        Ok(true)
    }

    /// Moves to the page after this one, or ends: with a page that is empty or has no token.
    fn advance_by_token(&mut self, page: &O::Output) -> Result<(), Error> {
        let next = page.next_token().filter(|_| !page.items().is_empty()).map(str::to_owned);
        if next.is_some() && next == self.token {
            let text = "a page has the token by which it was read: the list would never end";
            return Err(Error::new(ErrorKind::Decode, text).with_operation(O::INFO));
        }
        self.ended = next.is_none();
        self.token = next;
        Ok(())
    }
}

impl<O: Pageable> Stream for Pages<O> {
    type Item = Result<O::Output, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let mut in_flight = match self.in_flight.take() {
            Some(in_flight) => in_flight,
            None => SyncWrapper::new(self.request()),
        };
        let Poll::Ready(response) = in_flight.get_mut().as_mut().poll(cx) else {
            self.in_flight = Some(in_flight);
            return Poll::Pending;
        };
        let page = response.and_then(|response| {
            self.server_date = response.date();
            let is_of_list = self.advance(&response.value)?;
            Ok(is_of_list.then_some(response.value))
        });
        self.ended |= page.is_err();
        Poll::Ready(page.transpose())
    }
}

impl<O: Pageable> FusedStream for Pages<O> {
    fn is_terminated(&self) -> bool {
        self.ended
    }
}

impl<O: Pageable> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("page", &self.page).field("ended", &self.ended).finish_non_exhaustive()
    }
}
