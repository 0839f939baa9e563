use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_core::stream::FusedStream;
use ionoscloud_core::{Error, ErrorKind, List, Paged, Window};
use ionoscloud_transport::Transport;

type Answer<T> = Pin<Box<dyn Future<Output = Result<List<T>, Error>> + Send>>;

/// What the APIs send when nobody says how much.
const DEFAULT_LIMIT: u64 = 100;

/// The pages of a collection as a stream: nothing is asked for before the first item is, and an error ends it.
///
/// The collection may change while it is read: an item that moves from one page to another is then seen twice or not at
/// all.
#[must_use = "streams do nothing until they are polled"]
pub struct Pages<O: Paged> {
    client: ionoscloud_api::Client<Transport>,
    operation: O,
    window: Window,
    answer: Option<Answer<O::Item>>,
    ended: bool,
}

impl<O: Paged + Clone + Send + Sync + Unpin + 'static> Pages<O>
where
    O::Item: Send + 'static,
{
    pub(crate) fn new(client: ionoscloud_api::Client<Transport>, operation: O) -> Self {
        let window = operation.window();
        Self { client, operation, window, answer: None, ended: false }
    }

    /// The next page, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<List<O::Item>, Error>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The window of the next page, readable after an error too: an operation placed `at` it goes on from there.
    pub fn position(&self) -> Window {
        self.window
    }

    fn ask(&self) -> Answer<O::Item> {
        let client = self.client.clone();
        let operation = self.operation.clone().at(self.window);
        Box::pin(async move { client.send(operation).await })
    }

    /// Moves on behind a page, or ends. The link to the next page is a sign that there is one, but no proof: some
    /// products keep it on the last page.
    fn advance(&mut self, page: &List<O::Item>) -> Result<(), Error> {
        let asked = u64::from(self.window.offset.unwrap_or_default());
        if page.offset.is_some_and(|answered| answered < asked) {
            let text = format!("the API answered the page at {asked} with an earlier one; it does not page this list");
            return Err(Error::new(ErrorKind::Decode, text).with_operation(O::INFO));
        }
        let limit = page.limit.or(self.window.limit.map(u64::from)).unwrap_or(DEFAULT_LIMIT);
        let count = page.items.len() as u64;
        let last_by_links = page.links.as_ref().is_some_and(|links| links.next.is_none());
        match u32::try_from(asked.saturating_add(count)) {
            Ok(offset) if count > 0 && count >= limit && !last_by_links => self.window.offset = Some(offset),
            _ => self.ended = true,
        }
        Ok(())
    }
}

impl<O: Paged + Clone + Send + Sync + Unpin + 'static> Stream for Pages<O>
where
    O::Item: Send + 'static,
{
    type Item = Result<List<O::Item>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        if self.answer.is_none() {
            self.answer = Some(self.ask());
        }
        let Some(answer) = &mut self.answer else { return Poll::Ready(None) };
        let answer = ready!(answer.as_mut().poll(cx));
        self.answer = None;
        let page = answer.and_then(|page| self.advance(&page).map(|()| page));
        if page.is_err() {
            self.ended = true;
        }
        Poll::Ready(Some(page))
    }
}

impl<O: Paged + Clone + Send + Sync + Unpin + 'static> FusedStream for Pages<O>
where
    O::Item: Send + 'static,
{
    fn is_terminated(&self) -> bool {
        self.ended
    }
}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("window", &self.window).field("ended", &self.ended).finish_non_exhaustive()
    }
}
