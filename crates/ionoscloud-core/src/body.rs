//! Request and response bodies: complete, or streamed.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use sync_wrapper::SyncWrapper;

use crate::{Error, ErrorKind};

/// An error of any type, as tower services pass it on.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// At most this many chunks are kept separate while a body is collected, so that it takes memory of its whole size only
/// while it is decoded. Chunks beyond that, which may be tiny, are joined as they arrive.
const MAX_CHUNKS: usize = 256;

type Stream = Pin<Box<dyn Frames + Send>>;

/// The body of a request or a response: all the bytes at once, or a stream of them.
///
/// Requests of this SDK are always complete, so they can be sent again. A stream is held in a `SyncWrapper`, so that a
/// future which keeps a reference to a request across an await is still `Send`.
///
/// ```
/// use ionoscloud_core::Body;
///
/// let body = Body::from(r#"{"name":"ball"}"#);
/// assert_eq!(body.as_bytes(), Some(&br#"{"name":"ball"}"#[..]));
/// assert_eq!(format!("{body:?}"), "Body(15 bytes)");
/// ```
pub struct Body(Inner);

enum Inner {
    Full(Option<Bytes>),
    Stream {
        stream: SyncWrapper<Stream>,
        /// The exact number of bytes that are still to come, or [`UNKNOWN`]: read before the stream was boxed, since a
        /// shared reference into the wrapper is what it forbids.
        left: u64,
    },
}

/// The length of a stream that does not say it; no body is as long.
const UNKNOWN: u64 = u64::MAX;

impl Body {
    /// Creates a body without any bytes.
    pub const fn empty() -> Self {
        Self(Inner::Full(None))
    }

    /// Wraps a body of any type, with its length if it knows that; one of this type already is returned as it is, at no
    /// cost.
    pub fn wrap<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let mut slot = Some(body);
        if let Some(same) = (&mut slot as &mut dyn std::any::Any).downcast_mut::<Option<Self>>() {
            return same.take().unwrap_or_default();
        }
        match slot {
            Some(body) if !body.is_end_stream() => {
                let left = body.size_hint().exact().unwrap_or(UNKNOWN);
                Self(Inner::Stream { stream: SyncWrapper::new(Box::pin(body)), left })
            }
            // Ended, as that of a HEAD request, whatever length it announces; or taken above.
            _ => Self::empty(),
        }
    }

    /// The bytes, unless the body is a stream.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Inner::Full(bytes) => Some(bytes.as_deref().unwrap_or_default()),
            Inner::Stream { .. } => None,
        }
    }

    /// Clones the body, unless it is a stream, which can be read only once.
    pub fn try_clone(&self) -> Option<Self> {
        match &self.0 {
            Inner::Full(bytes) => Some(Self(Inner::Full(bytes.clone()))),
            Inner::Stream { .. } => None,
        }
    }

    /// Reads the body to its end, up to `limit` bytes.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::BodyTooLarge`] beyond the limit, otherwise the failure of the body: an [`Error`] of this crate is
    /// passed on as it is, any other becomes [`ErrorKind::ConnectionLost`].
    pub async fn collect(self, limit: usize) -> Result<Bytes, Error> {
        let mut stream = match self.0 {
            Inner::Full(bytes) => {
                let bytes = bytes.unwrap_or_default();
                return if bytes.len() <= limit { Ok(bytes) } else { Err(too_large(limit)) };
            }
            Inner::Stream { stream, .. } => stream.into_inner(),
        };
        // Known of a response with a `Content-Length`.
        if stream.least_length() > u64::try_from(limit).unwrap_or(u64::MAX) {
            return Err(too_large(limit));
        }
        let (mut length, mut first, mut chunks, mut whole) = (0, Bytes::new(), Vec::new(), Vec::new());
        while let Some(frame) = poll_fn(|cx| stream.as_mut().next(cx)).await {
            let frame = frame.map_err(|error| Error::from_boxed(error, "the response body broke off"))?;
            // Trailers carry nothing that the APIs use.
            let Ok(chunk) = frame.into_data() else { continue };
            length += chunk.len();
            if length > limit {
                return Err(too_large(limit));
            }
            // Most responses arrive in one chunk, which is then returned without a copy.
            if length == chunk.len() {
                first = chunk;
            } else if chunks.len() < MAX_CHUNKS {
                chunks.push(chunk);
            } else {
                append(&mut whole, &mut first, &mut chunks);
                whole.extend_from_slice(&chunk);
            }
        }
        if length == first.len() {
            return Ok(first);
        }
        whole.reserve_exact(length - whole.len());
        append(&mut whole, &mut first, &mut chunks);
        Ok(whole.into())
    }
}

/// A body of any type whose errors are boxed as they are returned: that needs no second box around the body.
trait Frames {
    fn next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>>;

    /// The number of bytes that are still to come at least.
    fn least_length(&self) -> u64;
}

impl<B> Frames for B
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    fn next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.poll_frame(cx).map(|frame| frame.map(|frame| frame.map_err(Into::into)))
    }

    fn least_length(&self) -> u64 {
        // The `Content-Length` of a response to a HEAD request is that of a body which does not come.
        if self.is_end_stream() { 0 } else { self.size_hint().lower() }
    }
}

/// Moves the chunks to the end of the whole.
fn append(whole: &mut Vec<u8>, first: &mut Bytes, chunks: &mut Vec<Bytes>) {
    for chunk in std::iter::once(std::mem::take(first)).chain(chunks.drain(..)) {
        whole.extend_from_slice(&chunk);
    }
}

fn too_large(limit: usize) -> Error {
    Error::new(
        ErrorKind::BodyTooLarge,
        format!("the response body is larger than the limit of {limit} bytes (`body_limit`)"),
    )
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Inner::Full(if bytes.is_empty() { None } else { Some(bytes) }))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

impl fmt::Debug for Body {
    /// Never the bytes: they may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Full(bytes) => write!(f, "Body({} bytes)", bytes.as_ref().map_or(0, Bytes::len)),
            Inner::Stream { .. } => f.write_str("Body(stream)"),
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.get_mut().0 {
            Inner::Full(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Inner::Stream { stream, left } => {
                let frame = stream.get_mut().as_mut().next(cx);
                if let Poll::Ready(Some(Ok(frame))) = &frame
                    && let Some(data) = frame.data_ref()
                    && *left != UNKNOWN
                {
                    *left = left.saturating_sub(data.len() as u64);
                }
                frame
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Inner::Full(bytes) => bytes.is_none(),
            // `false` only means that one more poll is due: trailers may follow the last byte.
            Inner::Stream { .. } => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Inner::Full(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Inner::Stream { left: UNKNOWN, .. } => SizeHint::default(),
            Inner::Stream { left, .. } => SizeHint::with_exact(*left),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A body of another crate, last chunk first.
    struct Chunks(Vec<&'static str>);

    impl http_body::Body for Chunks {
        type Data = Bytes;
        type Error = std::io::Error;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
            Poll::Ready(self.0.pop().map(|chunk| match chunk {
                "reset" => Err(std::io::ErrorKind::ConnectionReset.into()),
                chunk => Ok(Frame::data(Bytes::from_static(chunk.as_bytes()))),
            }))
        }
    }

    /// Bodies of these tests are always ready, so one poll is enough.
    fn collected(chunks: &[&'static str], limit: usize) -> Result<Bytes, Error> {
        let mut collect = std::pin::pin!(Body::wrap(Chunks(chunks.to_vec())).collect(limit));
        match collect.as_mut().poll(&mut Context::from_waker(std::task::Waker::noop())) {
            Poll::Ready(result) => result,
            Poll::Pending => panic!("the body was not ready"),
        }
    }

    #[test]
    fn collect_stops_at_limit_and_at_error() {
        assert_eq!(collected(&[], 0).unwrap(), "");
        assert_eq!(collected(&["abc"], 3).unwrap(), "abc");
        assert_eq!(collected(&["ef", "cd", "ab"], 6).unwrap(), "abcdef");
        assert_eq!(collected(&["ef", "", "cd", "ab", ""], 6).unwrap(), "abcdef");
        assert_eq!(collected(&["ef", "cd", "ab"], 5).unwrap_err().kind(), ErrorKind::BodyTooLarge);
        assert_eq!(collected(&["reset", "ab"], 5).unwrap_err().kind(), ErrorKind::ConnectionLost);
    }

    #[test]
    fn body_longer_than_limit_is_not_read() {
        struct Announced(u64, bool);

        impl http_body::Body for Announced {
            type Data = Bytes;
            type Error = std::io::Error;

            fn poll_frame(
                self: Pin<&mut Self>,
                _: &mut Context<'_>,
            ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
                if self.1 { Poll::Ready(None) } else { Poll::Pending }
            }

            fn is_end_stream(&self) -> bool {
                self.1
            }

            fn size_hint(&self) -> SizeHint {
                SizeHint::with_exact(self.0)
            }
        }

        for (length, is_read) in [(9, true), (10, false), (u64::MAX, false)] {
            let mut collect = std::pin::pin!(Body::wrap(Announced(length, false)).collect(9));
            match collect.as_mut().poll(&mut Context::from_waker(std::task::Waker::noop())) {
                Poll::Pending => assert!(is_read, "{length}"),
                Poll::Ready(result) => assert!(!is_read && result.unwrap_err().kind() == ErrorKind::BodyTooLarge),
            }
        }
        // The response to a HEAD request.
        let mut collect = std::pin::pin!(Body::wrap(Announced(10, true)).collect(9));
        let collected = collect.as_mut().poll(&mut Context::from_waker(std::task::Waker::noop()));
        assert!(matches!(collected, Poll::Ready(Ok(bytes)) if bytes.is_empty()));
    }

    #[test]
    fn chunks_beyond_kept_ones_stay_in_order() {
        let pieces: Vec<_> = ["abc", "d", "ef"].into_iter().cycle().take(5 * MAX_CHUNKS / 2).collect();
        let whole: String = pieces.iter().rev().copied().collect();
        assert_eq!(collected(&pieces, whole.len()).unwrap(), whole);
        assert_eq!(collected(&pieces, whole.len() - 1).unwrap_err().kind(), ErrorKind::BodyTooLarge);
    }

    #[test]
    fn wrapped_body_keeps_its_exact_length() {
        use http_body::Body as _;

        /// Knows the length of its chunks.
        struct Sized(Chunks);

        impl http_body::Body for Sized {
            type Data = Bytes;
            type Error = std::io::Error;

            fn poll_frame(
                mut self: Pin<&mut Self>,
                cx: &mut Context<'_>,
            ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
                Pin::new(&mut self.0).poll_frame(cx)
            }

            fn is_end_stream(&self) -> bool {
                self.0.0.is_empty()
            }

            fn size_hint(&self) -> SizeHint {
                SizeHint::with_exact(self.0.0.iter().map(|chunk| chunk.len() as u64).sum())
            }
        }

        let mut cx = Context::from_waker(std::task::Waker::noop());
        let mut body = Body::wrap(Sized(Chunks(vec!["def", "ab"])));
        for left in [5, 3, 0] {
            assert_eq!(body.size_hint().exact(), Some(left));
            assert_eq!(Pin::new(&mut body).poll_frame(&mut cx).map(|frame| frame.is_some()), Poll::Ready(left > 0));
        }
        assert!(Body::wrap(Sized(Chunks(Vec::new()))).is_end_stream());
        assert_eq!(Body::wrap(Chunks(vec!["ab"])).size_hint().exact(), None);
    }

    #[test]
    fn own_body_is_not_wrapped_again() {
        let body = Body::wrap(Body::from("text"));
        assert_eq!(body.as_bytes(), Some(&b"text"[..]));
    }

    #[test]
    fn stream_is_send_and_sync_and_not_cloned() {
        fn assert_send_and_sync<T: Send + Sync>(_: &T) {}
        let body = Body::wrap(Chunks(vec!["text"]));
        assert_send_and_sync(&body);
        assert!(body.try_clone().is_none());
        assert!(body.as_bytes().is_none());
    }

    #[test]
    fn debug_does_not_show_bytes() {
        assert_eq!(format!("{:?}", Body::from("password")), "Body(8 bytes)");
    }
}
