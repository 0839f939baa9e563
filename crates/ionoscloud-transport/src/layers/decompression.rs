//! The lower half of position 11: inflates gzip.

use std::io::{self, Write as _};
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderValue, Method, Response};
use http_body::{Frame, SizeHint};
use ionoscloud_core::{Body, BoxError, Error};

use crate::layers::collect_body::is_streaming;
use crate::layers::middleware::{Middleware, Next, Outgoing, Stacked, layer};

/// The lower half of position 11: asks for gzip and inflates it, except for responses that are handed over as they
/// arrive.
///
/// ```
/// use ionoscloud_transport::{DecompressionLayer, HttpClient, HttpSettings, Transport};
/// use tower::Layer as _;
///
/// let layer = DecompressionLayer::new();
/// let transport = Transport::new(layer.layer(HttpClient::new(&HttpSettings::default())));
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct DecompressionLayer;

impl DecompressionLayer {
    /// The layer; it has no settings.
    pub const fn new() -> Self {
        Self
    }
}

layer!(DecompressionLayer);

/// The service of [`DecompressionLayer`].
pub type Decompression<S> = Stacked<DecompressionLayer, S>;

impl Middleware for DecompressionLayer {
    async fn handle<'a, N: Next>(&'a self, mut request: Outgoing<'a>, next: &'a N) -> Result<Response<Body>, Error> {
        let streaming = is_streaming(&request);
        // The headers of its response describe a body that does not come.
        let is_head = request.method() == Method::HEAD;
        if !streaming {
            request.headers_mut().entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
        }
        let mut result = next.send(request).await;
        if !streaming
            && !is_head
            && let Ok(response) = &mut result
        {
            inflate(response);
        }
        result
    }
}

/// Has the body inflated as it is read, if it is gzip.
fn inflate(response: &mut Response<Body>) {
    // Names of encodings have no case, and this one has two (RFC 9110, section 8.4.1).
    let is_gzip = |name: &HeaderValue| {
        ["gzip", "x-gzip"].iter().any(|gzip| name.as_bytes().eq_ignore_ascii_case(gzip.as_bytes()))
    };
    if response.headers().get(CONTENT_ENCODING).is_some_and(is_gzip) {
        response.headers_mut().remove(CONTENT_ENCODING);
        let length = response.headers_mut().remove(CONTENT_LENGTH);
        let length = length.and_then(|length| length.to_str().ok()?.parse().ok()).unwrap_or_default();
        let least = if http_body::Body::is_end_stream(response.body()) { 0 } else { least_inflated(length) };
        let body = mem::take(response.body_mut());
        *response.body_mut() = Body::wrap(Inflated { body, decoder: None, waiting: Bytes::new(), least });
    }
}

/// Returns the number of bytes that a gzip body of this length holds at least: what cannot be compressed becomes longer
/// by a header and by a little for each block, so that a length far above the limit is one after inflating, too.
fn least_inflated(length: u64) -> u64 {
    length.saturating_sub(length / 64).saturating_sub(1024)
}

/// A gzip body, inflated as it is read. One that has no bytes at all stays without any.
struct Inflated {
    body: Body,
    decoder: Option<MultiGzDecoder<Vec<u8>>>,
    waiting: Bytes,
    least: u64,
}

/// The number of compressed bytes that are inflated at once: at most a megabyte comes of them, and the reader of the
/// body has a limit.
const PIECE: usize = 1024;
/// The number of inflated bytes that are worth handing on.
const ENOUGH: usize = 32 * 1024;

impl Inflated {
    /// Inflates some of what waits; nothing at the end of that, or if it came to nothing yet.
    fn inflate(&mut self) -> io::Result<Option<Bytes>> {
        let decoder = self.decoder.get_or_insert_with(|| MultiGzDecoder::new(Vec::new()));
        while !self.waiting.is_empty() && decoder.get_ref().len() < ENOUGH {
            decoder.write_all(&self.waiting.split_to(self.waiting.len().min(PIECE)))?;
        }
        let inflated = mem::take(decoder.get_mut());
        Ok((!inflated.is_empty()).then(|| inflated.into()))
    }

    /// After an error nothing more comes.
    fn ended(&mut self, error: impl Into<BoxError>) -> BoxError {
        *self = Self { body: Body::empty(), decoder: None, waiting: Bytes::new(), least: 0 };
        error.into()
    }
}

impl http_body::Body for Inflated {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        loop {
            if !self.waiting.is_empty() {
                match self.inflate() {
                    Ok(None) => {}
                    Ok(Some(inflated)) => return Poll::Ready(Some(Ok(Frame::data(inflated)))),
                    Err(error) => return Poll::Ready(Some(Err(self.ended(error)))),
                }
            }
            match ready!(Pin::new(&mut self.body).poll_frame(cx)) {
                Some(Ok(frame)) => {
                    self.waiting = frame.into_data().unwrap_or_default();
                    self.least = 0;
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(self.ended(error)))),
                None => {
                    // Not every body can be asked again after its end.
                    self.body = Body::empty();
                    let Some(decoder) = self.decoder.take() else { return Poll::Ready(None) };
                    return match decoder.finish() {
                        Ok(rest) if rest.is_empty() => Poll::Ready(None),
                        Ok(rest) => Poll::Ready(Some(Ok(Frame::data(rest.into())))),
                        Err(error) => Poll::Ready(Some(Err(error.into()))),
                    };
                }
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        let mut hint = SizeHint::new();
        hint.set_lower(self.least);
        hint
    }
}
