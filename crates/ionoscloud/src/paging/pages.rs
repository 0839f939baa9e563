use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::SystemTime;

use futures_core::Stream;
use futures_core::stream::FusedStream;
use ionoscloud_core::{Error, ErrorKind, List, PageParams, RequestOptions, Response};
use ionoscloud_transport::Transport;
use sync_wrapper::SyncWrapper;

use super::Pageable;

type Answer<T> = Pin<Box<dyn Future<Output = Result<Response<List<T>>, Error>> + Send>>;

/// What the APIs send when nobody says how much.
const DEFAULT_LIMIT: u64 = 100;

/// The pages of a collection as a stream: nothing is asked for before the first item is, and an error ends it.
///
/// The collection may change while it is read: an item that moves from one page to another is then seen twice or not at
/// all.
#[must_use = "streams do nothing until they are polled"]
pub struct Pages<O: Pageable> {
    client: ionoscloud_api::Client<Transport>,
    operation: O,
    page: PageParams,
    answer: Option<SyncWrapper<Answer<O::Item>>>,
    first_of_last: Option<O::Item>,
    server_date: Option<SystemTime>,
    ended: bool,
}

impl<O: Pageable> Pages<O> {
    pub(crate) fn new(client: ionoscloud_api::Client<Transport>, operation: O) -> Self {
        let page = operation.page_params();
        Self { client, operation, page, answer: None, first_of_last: None, server_date: None, ended: false }
    }

    /// The next page, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<List<O::Item>, Error>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The page of the next page, readable after an error too: an operation placed `at` it goes on from there.
    pub fn position(&self) -> PageParams {
        self.page
    }

    /// When the last page was answered, by the server's own clock.
    #[cfg(feature = "_resources")]
    pub(crate) fn server_date(&self) -> Option<SystemTime> {
        self.server_date
    }

    fn ask(&self) -> Answer<O::Item> {
        let client = self.client.clone();
        let operation = self.operation.clone().with_page(self.page);
        Box::pin(async move { client.send_with(operation, RequestOptions::new()).await })
    }

    /// Moves on behind a page, or ends. The link to the next page is a sign that there is one, but no proof: some
    /// products keep it on the last page.
    fn advance(&mut self, page: &List<O::Item>) -> Result<(), Error> {
        let asked = u64::from(self.page.offset.unwrap_or_default());
        let goes_back = page.offset.is_some_and(|answered| answered < asked);
        // Where the API tells that it went on, the same item again is one that others were put in front of meanwhile.
        let repeats =
            page.offset.is_none() && page.items.first().is_some_and(|first| self.first_of_last.as_ref() == Some(first));
        if goes_back || repeats {
            let text = format!("the API answered the page at {asked} with an earlier one; it does not page this list");
            return Err(Error::new(ErrorKind::Decode, text).with_operation(O::INFO));
        }
        let count = page.items.len() as u64;
        let next_link = page.links.as_ref().map(|links| links.next.is_some());
        let goes_on = match (page.limit, next_link) {
            (_, Some(false)) => false,
            (Some(limit), _) => count >= limit,
            (None, Some(true)) => true,
            (None, None) => !O::IS_WHOLE && count >= self.page.limit.map_or(DEFAULT_LIMIT, u64::from),
        };
        match u32::try_from(asked.saturating_add(count)) {
            Ok(offset) => {
                self.page.offset = Some(offset);
                self.ended = count == 0 || !goes_on;
            }
            Err(_) => self.ended = true,
        }
        self.first_of_last = page.items.first().cloned();
        Ok(())
    }
}

impl<O: Pageable> Stream for Pages<O> {
    type Item = Result<List<O::Item>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let mut answer = match self.answer.take() {
            Some(answer) => answer,
            None => SyncWrapper::new(self.ask()),
        };
        let Poll::Ready(answered) = answer.get_mut().as_mut().poll(cx) else {
            self.answer = Some(answer);
            return Poll::Pending;
        };
        let page = answered.and_then(|response| {
            self.server_date = response.date();
            self.advance(&response.value).map(|()| response.value)
        });
        self.ended |= page.is_err();
        Poll::Ready(Some(page))
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
