use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use sync_wrapper::SyncWrapper;

use crate::{Error, ErrorKind};

/// An error of any type, as tower services pass it on.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

type Stream = Pin<Box<dyn http_body::Body<Data = Bytes, Error = BoxError> + Send>>;

/// The body of a request or a response: all the bytes at once, or a stream of them.
///
/// Requests of this SDK are always complete, so they can be sent again. A stream is held in a `SyncWrapper`, so that a
/// future which keeps a reference to a request across an await is still `Send`.
pub struct Body(Inner);

enum Inner {
    Full(Option<Bytes>),
    Stream(SyncWrapper<Stream>),
}

impl Body {
    /// A body without any bytes.
    pub const fn empty() -> Self {
        Self(Inner::Full(None))
    }

    /// A body from any other; one of this type already is returned as it is, at no cost.
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
            Some(body) => Self(Inner::Stream(SyncWrapper::new(Box::pin(body.map_err(Into::into))))),
            None => Self::empty(),
        }
    }

    /// The bytes, if all of them are here.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Inner::Full(bytes) => Some(bytes.as_deref().unwrap_or_default()),
            Inner::Stream(_) => None,
        }
    }

    /// A second body with the same bytes, or `None` for a stream, which can be read only once.
    pub fn try_clone(&self) -> Option<Self> {
        match &self.0 {
            Inner::Full(bytes) => Some(Self(Inner::Full(bytes.clone()))),
            Inner::Stream(_) => None,
        }
    }

    /// Reads the body to its end, up to `limit` bytes.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::BodyTooLarge`] beyond the limit, otherwise what the body failed with: an [`Error`] of this crate is
    /// passed on as it is, any other becomes [`ErrorKind::Interrupted`].
    pub async fn collect(self, limit: usize) -> Result<Bytes, Error> {
        let body = match self.0 {
            Inner::Full(bytes) => {
                let bytes = bytes.unwrap_or_default();
                return if bytes.len() <= limit { Ok(bytes) } else { Err(too_large(limit)) };
            }
            Inner::Stream(stream) => stream.into_inner(),
        };
        match Limited::new(body, limit).collect().await {
            Ok(collected) => Ok(collected.to_bytes()),
            Err(error) if error.is::<LengthLimitError>() => Err(too_large(limit)),
            Err(error) => Err(Error::from_boxed(error, "the response body broke off")),
        }
    }
}

fn too_large(limit: usize) -> Error {
    Error::new(ErrorKind::BodyTooLarge, format!("the response body is larger than the limit of {limit} bytes"))
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
            Inner::Stream(_) => f.write_str("Body(stream)"),
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.get_mut().0 {
            Inner::Full(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Inner::Stream(stream) => stream.get_mut().as_mut().poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Inner::Full(bytes) => bytes.is_none(),
            // A shared reference into the wrapper is what it forbids; `false` only means that one more poll is due.
            Inner::Stream(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Inner::Full(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Inner::Stream(_) => SizeHint::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_of_our_own_is_not_wrapped_again() {
        let body = Body::wrap(Body::from("text"));
        assert_eq!(body.as_bytes(), Some(&b"text"[..]));
    }

    #[test]
    fn a_stream_is_send_and_sync_and_cannot_be_cloned() {
        fn assert_send_and_sync<T: Send + Sync>(_: &T) {}
        let body = Body::wrap(http_body_util::Full::new(Bytes::from_static(b"text")));
        assert_send_and_sync(&body);
        assert!(body.try_clone().is_none());
        assert!(body.as_bytes().is_none());
    }

    #[test]
    fn debug_does_not_show_the_bytes() {
        assert_eq!(format!("{:?}", Body::from("password")), "Body(8 bytes)");
    }
}
