//! Bodies: reading those of requests within bounds, and the type of those of responses.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::StatusCode;
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};

use crate::api_error::ApiError;
use crate::emulator::BoxError;

/// The largest request body that is read: 1 MiB.
const LIMIT: usize = 1024 * 1024;

/// The body of an answer.
///
/// It can fail as the body of a broken connection can, so that users handle errors where they would have to anyway.
#[derive(Debug, Default)]
pub struct ResponseBody(Full<Bytes>);

impl From<Vec<u8>> for ResponseBody {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Full::from(bytes))
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Pin::new(&mut self.0).poll_frame(context).map_err(|never| match never {})
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

/// Reads a whole request body. A body over the limit is a 413, one that breaks off is a 400.
pub(crate) async fn read<B>(body: B) -> Result<Bytes, ApiError>
where
    B: Body,
    B::Error: Into<BoxError>,
{
    match Limited::new(body, LIMIT).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(ApiError::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "emulator-body-too-large",
            format!("the body is larger than {LIMIT} bytes"),
        )),
        Err(_) => Err(ApiError::bad_request("emulator-incomplete-body", "the body broke off")),
    }
}
