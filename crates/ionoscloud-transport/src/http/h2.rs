use std::error::Error as _;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// Whether the server said, in the words of HTTP/2, that it did nothing with the request (RFC 9113, section 8.7): it refused
/// the stream, or named a stream before it as the last one that it may have looked at.
///
/// An error of this type that comes of a `GOAWAY` from the other side is that of a stream above the last one: those up to it
/// go on, and fail in other ways if they are not answered. A failure of the request's own body says nothing of this server.
pub(crate) fn refused_unseen(error: &hyper::Error) -> bool {
    let cause = error.source().and_then(|cause| cause.downcast_ref::<h2::Error>());
    !error.is_user()
        && cause.is_some_and(|cause| {
            cause.is_remote() && (cause.is_go_away() || cause.reason() == Some(h2::Reason::REFUSED_STREAM))
        })
}

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use ionoscloud_core::BoxError;

/// The body of an answer over HTTP/2, which fails if its stream ends before it does.
///
/// A stream that is reset with `NO_ERROR` is one that has ended for hyper, since a server may do that after its answer
/// (RFC 9113, section 8.1). Before the end of its answer it breaks it off.
pub(crate) struct WholeBody(pub(crate) Incoming);

impl Body for WholeBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match ready!(Pin::new(&mut self.0).poll_frame(cx)) {
            Some(frame) => Poll::Ready(Some(frame.map_err(Into::into))),
            None if self.0.is_end_stream() => Poll::Ready(None),
            None => {
                let cut_off =
                    io::Error::new(io::ErrorKind::UnexpectedEof, "the server ended the stream before the body");
                Poll::Ready(Some(Err(cut_off.into())))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}
