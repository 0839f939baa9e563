use std::error::Error as _;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::Response;
use http_body::{Frame, SizeHint};
use hyper::body::Incoming;
use ionoscloud_core::{Body, BoxError};

use super::connection::Watch;

/// Returns whether HTTP/2 guarantees that the request was not processed ([RFC 9113, section
/// 8.7](https://www.rfc-editor.org/rfc/rfc9113#section-8.7)): the server refused the stream, or named a stream before
/// it as the last one that it may have processed.
///
/// An error of this type that comes of a `GOAWAY` from the other side is that of a stream above the last one: those up
/// to it continue, and fail in other ways without a response. A failure of the request's own body says nothing of this
/// server.
pub(super) fn is_rejected_unprocessed(error: &hyper::Error) -> bool {
    let is_refused = |cause: &h2::Error| cause.is_remote() && cause.reason() == Some(h2::Reason::REFUSED_STREAM);
    !error.is_user() && (is_go_away(error) || cause(error).is_some_and(is_refused))
}

/// Returns whether the server announced the end of the connection.
pub(super) fn is_go_away(error: &hyper::Error) -> bool {
    cause(error).is_some_and(|cause| cause.is_remote() && cause.is_go_away())
}

/// Returns whether hyper dropped a request without a result: with its task, or while it waited for a free stream.
///
/// hyper has no other way to report it.
pub(super) fn is_dispatch_gone(error: &hyper::Error) -> bool {
    error.is_user() && error.to_string() == "dispatch task is gone"
}

fn cause(error: &hyper::Error) -> Option<&h2::Error> {
    error.source().and_then(|cause| cause.downcast_ref())
}

/// Completes the body's rules of HTTP/2, and watches over it where its connection is a shared one.
pub(super) fn complete(response: Response<Incoming>, watch: Option<Watch>) -> Response<Body> {
    let watch = watch.map(Watch::of_body);
    response.map(|body| Body::wrap(WholeBody { body, watch }))
}

/// The body of a response over HTTP/2, which fails if its stream ends before it does.
///
/// A stream that is reset with `NO_ERROR` is one that has ended for hyper, since a server may do that after its
/// response (RFC 9113, section 8.1). Before the end of its response it breaks it off.
struct WholeBody {
    body: Incoming,
    watch: Option<Watch>,
}

impl http_body::Body for WholeBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let polled = Pin::new(&mut self.body).poll_frame(cx);
        if let Some(watch) = &mut self.watch {
            watch.note_polled(polled.is_pending());
        }
        match ready!(polled) {
            Some(frame) => Poll::Ready(Some(frame.map_err(Into::into))),
            None if self.body.is_end_stream() => Poll::Ready(None),
            None => {
                let cut_off =
                    io::Error::new(io::ErrorKind::UnexpectedEof, "the server ended the stream before the body");
                Poll::Ready(Some(Err(cut_off.into())))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
