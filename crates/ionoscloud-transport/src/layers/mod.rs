//! The layers of the stack by position; the README says why each stands where it does.
//!
//! | position | module |
//! |---|---|
//! | 1 | layers per call, of others |
//! | 2 | [`operation_span`] |
//! | 3 | [`deadline`] |
//! | 4 | [`retry`] |
//! | 5 | [`throttle`] |
//! | 6 | [`endpoint`] |
//! | 7 | [`auth`] |
//! | 8 | layers per attempt, of others |
//! | 9 | [`attempt_span`] |
//! | 10 | [`attempt_timeout`] |
//! | 11 | [`collect_body`] over `decompression` |
//! | 12 | [`http`](crate::http) |
//!
//! [`middleware`] is the bridge between them and tower, [`call_state`] is shared by the layers of one call.

mod attempt_span;
mod attempt_timeout;
pub(crate) mod auth;
pub(crate) mod call_state;
mod collect_body;
mod deadline;
#[cfg(feature = "gzip")]
mod decompression;
mod endpoint;
pub(crate) mod http_service;
pub(crate) mod middleware;
mod operation_span;
pub(crate) mod retry;
pub(crate) mod span_fields;
mod throttle;

pub use self::attempt_span::{AttemptSpan, AttemptSpanLayer};
pub use self::attempt_timeout::{AttemptTimeout, AttemptTimeoutLayer};
pub use self::auth::{Auth, AuthLayer};
pub use self::collect_body::{CollectBody, CollectBodyLayer};
pub use self::deadline::{Deadline, DeadlineLayer};
#[cfg(feature = "gzip")]
pub use self::decompression::{Decompression, DecompressionLayer};
pub use self::endpoint::{Endpoint, EndpointLayer, ResolvedServer, ServerConfig};
pub use self::http_service::{BoxFuture, HttpService, ResponseFuture, TowerService};
pub use self::middleware::Stacked;
pub use self::operation_span::{OperationSpan, OperationSpanLayer};
pub use self::retry::{ResendCount, Retry, RetryLayer, RetryPolicy};
pub use self::throttle::{Throttle, ThrottleLayer};
