use std::error::Error as _;

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
