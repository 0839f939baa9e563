//! Bodies: reading those of requests within bounds, and the type of those of responses.

use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use tokio::time::{Sleep, sleep};

use super::api_error::ApiError;

/// Any error that can cross threads.
pub type ServiceError = Box<dyn std::error::Error + Send + Sync>;

/// The largest body of a request that is read: 1 MiB.
pub(crate) const LIMIT: usize = 1024 * 1024;

/// The body of a response.
///
/// It can fail as the body of a broken connection can, which only a [`Fault`](crate::Fault) brings about.
///
/// ```
/// use http_body_util::BodyExt as _;
/// use ionoscloud_emulator::{ResponseBody, ServiceError};
///
/// /// Returns the text of a response.
/// async fn text(body: ResponseBody) -> Result<String, ServiceError> {
///     Ok(String::from_utf8(body.collect().await?.to_bytes().into())?)
/// }
/// ```
#[derive(Debug, Default)]
pub struct ResponseBody {
    rest: Bytes,
    pace: Pace,
    /// The length of a body that breaks off or stops.
    end: usize,
    sleep: Option<Pin<Box<Sleep>>>,
    flushed: bool,
}

/// The pace at which a body arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Pace {
    #[default]
    AtOnce,
    /// Breaks off.
    Truncated { after: usize },
    /// Stops, and does not end.
    Stalled { after: usize },
    /// In pieces, with a delay before each.
    Slow { bytes: usize, delay: Duration },
}

impl ResponseBody {
    pub(crate) fn new(bytes: Bytes, pace: Pace) -> Self {
        let last = bytes.len().saturating_sub(1);
        let end = match pace {
            Pace::AtOnce | Pace::Slow { .. } => bytes.len(),
            Pace::Truncated { after } | Pace::Stalled { after } => after.min(last),
        };
        Self { rest: bytes, pace, end, sleep: None, flushed: false }
    }

    /// The rest of the body, or a piece of it.
    fn piece(&mut self, bytes: usize) -> Poll<Option<Result<Frame<Bytes>, ServiceError>>> {
        let piece = self.rest.split_to(bytes.min(self.end));
        self.end -= piece.len();
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = ServiceError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ServiceError>>> {
        match self.pace {
            Pace::Slow { bytes, delay } if self.end > 0 => {
                ready!(self.sleep.get_or_insert_with(|| Box::pin(sleep(delay))).as_mut().poll(context));
                self.sleep = None;
                self.piece(bytes)
            }
            _ if self.end > 0 => self.piece(usize::MAX),
            Pace::Truncated { .. } if self.flushed => {
                Poll::Ready(Some(Err(io::Error::new(ErrorKind::UnexpectedEof, "a fault broke the body off").into())))
            }
            Pace::Truncated { .. } => {
                // A server flushes what it has before it polls again: without this round the error would discard it.
                self.flushed = true;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Pace::Stalled { .. } => Poll::Pending,
            Pace::AtOnce | Pace::Slow { .. } => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.end == 0 && matches!(self.pace, Pace::AtOnce | Pace::Slow { .. })
    }

    /// The declared length, also of a body that breaks off.
    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}

/// Reads a whole request body of at most `limit` bytes. A larger one is a 413, one that breaks off is a 400.
pub(crate) async fn read<B>(body: B, limit: usize) -> Result<Bytes, ApiError>
where
    B: Body,
    B::Error: Into<ServiceError>,
{
    match Limited::new(body, limit).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(ApiError::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "emulator-body-too-large",
            format!("the body is larger than {limit} bytes"),
        )),
        Err(_) => Err(ApiError::bad_request("emulator-incomplete-body", "the body broke off")),
    }
}
