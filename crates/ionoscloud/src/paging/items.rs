use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_core::stream::FusedStream;
use ionoscloud_core::{Error, Page as _, PageParams};

use super::{Pageable, Pages};

/// The items of a collection as a stream, page after page, with the guarantees of [`Pages`].
///
/// ```no_run
/// # #[cfg(feature = "mongodb")] {
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let mut clusters = client.mongodb().clusters().list().items();
/// while let Some(cluster) = clusters.next().await {
///     println!("{}", cluster?.id);
/// }
/// # Ok(())
/// # }
/// # }
/// ```
#[doc(alias = "paginate")]
#[must_use = "streams do nothing until they are polled"]
pub struct Items<O: Pageable> {
    pages: Pages<O>,
    page: std::vec::IntoIter<O::Item>,
}

impl<O: Pageable> Items<O> {
    pub(crate) fn new(pages: Pages<O>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// Returns the limit and the offset of the next item, also after an error: a list with this offset continues there.
    /// A list by token has no offset; see [`Pages::token`].
    pub fn position(&self) -> PageParams {
        let PageParams { limit, offset } = self.pages.position();
        let buffered = u32::try_from(self.page.len()).unwrap_or(u32::MAX);
        PageParams { limit, offset: offset.map(|offset| offset.saturating_sub(buffered)) }
    }

    /// Returns the next item, or `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<O: Pageable> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(cx)) {
                Some(Ok(page)) => self.page = page.into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<O: Pageable> FusedStream for Items<O> {
    fn is_terminated(&self) -> bool {
        self.pages.is_terminated() && self.page.as_slice().is_empty()
    }
}

impl<O: Pageable> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).field("buffered", &self.page.len()).finish()
    }
}
