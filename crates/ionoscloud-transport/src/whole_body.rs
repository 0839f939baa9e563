use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

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
