//! Requests over HTTP/2, and the resends of those that a server rejected without processing them.

use std::sync::Arc;

use http::uri::Authority;
use http::{Request, Response};
use ionoscloud_core::{Body, Error};

use super::connection::{ConnectionRecord, Watch};
use super::errors;
use super::h2::{complete, is_dispatch_gone, is_go_away, is_rejected_unprocessed};
use super::origin::{Origin, Outcome};
use crate::defaults::MAX_FREE_RESENDS;
use crate::http::pool::Pool;
use crate::layers::call_state::CallState;
use crate::layers::retry::RequestCopy;

impl Pool {
    /// Sends a request to an origin that is cold or speaks HTTP/2: what the many over HTTP/1 are spared.
    pub(super) async fn send_submitted(
        &self,
        origin: &Arc<Origin>,
        mut request: Request<Body>,
        authority: Option<&Authority>,
    ) -> Result<Response<Body>, Error> {
        let call = CallState::of(&mut request);
        loop {
            let copy = RequestCopy::of(&request);
            let is_harmless_as_head = is_harmless_as_head(&request);
            let (record, sending) = match self.submit(origin, request, call.resends()).await {
                Outcome::Sent(record, sending) => (record, sending),
                Outcome::Http1(request) => return self.send_pooled(*request, authority).await,
                Outcome::Failed(failure) => return Err(errors::not_connected(failure, authority)),
            };
            let watch = Watch::begin(call.clone(), Arc::clone(origin), record.clone());
            let mut failure = match sending.await {
                Ok(response) => return Ok(complete(response, Some(watch))),
                Err(failure) => failure,
            };
            watch.end();
            // hyper hands back what it did not write, but for the one request that waits for a free stream.
            let unsent = failure.take_message();
            let error = failure.into_error();
            let waited_for_stream = is_harmless_as_head && is_dispatch_gone(&error) && record.is_ending();
            let is_unsent = unsent.is_some() || waited_for_stream;
            if is_unsent || is_go_away(&error) {
                origin.retire(&record);
            }
            let is_unprocessed = is_unsent || is_rejected_unprocessed(&error);
            let again = unsent.or_else(|| copy.filter(|_| is_unprocessed).map(Into::into));
            match again {
                Some(again) if may_resend(&call, record) => request = again,
                _ => return Err(errors::lost(error, is_unsent, authority)),
            }
            tracing::debug!(target: "ionoscloud", "the request was not processed: it is sent again");
        }
    }
}

/// Returns whether a request does no harm if its head alone is written: it has a body, or changes nothing.
///
/// A `DELETE` has no body, and a second one would find nothing and fail: it is taken for one that was sent.
///
/// When a connection takes no more requests, hyper drops the one that waits for a free stream, before its body. h2
/// keeps the head until the last stream is known, and writes it with a reset if a stream becomes free before.
fn is_harmless_as_head(request: &Request<Body>) -> bool {
    request.method().is_safe() || !http_body::Body::is_end_stream(request.body())
}

/// Allows one resend of a call for each connection that worked before, which is no attempt and draws on no budget: a
/// server that rejects everything must not be hammered.
fn may_resend(call: &CallState, record: ConnectionRecord) -> bool {
    record.has_responded() && call.note_rejection(record, MAX_FREE_RESENDS)
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;

    #[test]
    fn head_of_change_without_body_is_not_harmless() {
        for (method, body, harmless) in [
            (Method::GET, "", true),
            (Method::HEAD, "", true),
            (Method::POST, "{}", true),
            (Method::POST, "", false),
            (Method::PUT, "", false),
            (Method::DELETE, "", false),
        ] {
            let body = if body.is_empty() { Body::empty() } else { Body::from(body) };
            let request = Request::builder().method(method.clone()).body(body).unwrap();
            assert_eq!(is_harmless_as_head(&request), harmless, "{method}");
        }
    }
}
