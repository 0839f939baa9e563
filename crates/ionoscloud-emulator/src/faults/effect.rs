//! The effect of a fault on a response.

use std::time::Duration;

use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::edits::{Edit, TimestampForm};
use crate::engine::body::Pace;
use crate::engine::reply::Reply;

/// The effect of a [`Fault`](crate::Fault): begun by one of the four functions without `self`, refined by the methods.
///
/// Durations are those of tokio's clock; the time scale does not change them.
///
/// ```
/// use std::time::Duration;
///
/// use ionoscloud_emulator::http::StatusCode;
/// use ionoscloud_emulator::{Effect, Emulator, Fault};
///
/// let lost = Effect::reset().after_processing();
/// let slow = Effect::respond().delay(Duration::from_secs(5));
/// let emulator = Emulator::builder()
///     .fault(Fault::on("clustersPost").nth(1).then(lost))
///     .fault(Fault::on("clustersGet").then(slow))
///     .fault(Fault::on_anything().calls(10..).then(Effect::status(StatusCode::BAD_GATEWAY).html()))
///     .build()?;
/// # drop(emulator);
/// # Ok::<(), ionoscloud_emulator::BuildError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Effect {
    processes: bool,
    fails_resource: bool,
    status: Option<StatusCode>,
    body: Option<BodyForm>,
    edits: Vec<Edit>,
    retry_after: Option<RetryAfter>,
    pub(crate) delay: Duration,
    pub(crate) ending: Ending,
}

/// The end of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    Response(Pace),
    /// No response: the connection breaks.
    Reset,
    /// No response: the connection stays open.
    Stall,
}

/// A body that replaces the response's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BodyForm {
    ProblemJson,
    Html,
    Empty,
    Garbage,
}

/// The forms that the header `Retry-After` comes in, right and wrong ones.
///
/// ```
/// use ionoscloud_emulator::http::StatusCode;
/// use ionoscloud_emulator::{Effect, RetryAfter};
///
/// let busy = Effect::status(StatusCode::TOO_MANY_REQUESTS).retry_after(RetryAfter::Seconds(3));
/// # drop(busy);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAfter {
    /// A number of seconds.
    Seconds(u64),
    /// An HTTP date this long after the emulator's time, which the `Date` header of the response has.
    Date(Duration),
    /// Anything else.
    Text(HeaderValue),
}

const PAGE: &str =
    "<html><head><title>Gateway</title></head><body><h1>The service cannot be reached</h1></body></html>\n";
/// Breaks off within a string.
const GARBAGE: &str = "{\"id\": \"";

impl Effect {
    /// Processes the request and responds; the other methods corrupt the response.
    #[must_use]
    pub fn respond() -> Self {
        Self {
            processes: true,
            fails_resource: false,
            status: None,
            body: None,
            edits: Vec::new(),
            retry_after: None,
            delay: Duration::ZERO,
            ending: Ending::Response(Pace::AtOnce),
        }
    }

    /// Responds with this status instead of the API's, and the vendor's error shape as `application/json`.
    ///
    /// The request is not processed, unless [`after_processing`](Self::after_processing) is called.
    #[must_use]
    pub fn status(status: StatusCode) -> Self {
        Self { processes: false, status: Some(status), ..Self::respond() }
    }

    /// Breaks the connection without a response: an error of the service in process, a closed connection on a port.
    ///
    /// The request is not processed, unless [`after_processing`](Self::after_processing) is called.
    #[must_use]
    pub fn reset() -> Self {
        Self { processes: false, ending: Ending::Reset, ..Self::respond() }
    }

    /// Never responds, and keeps the connection open.
    ///
    /// The request is not processed, unless [`after_processing`](Self::after_processing) is called.
    #[must_use]
    pub fn stall() -> Self {
        Self { processes: false, ending: Ending::Stall, ..Self::respond() }
    }

    /// Processes the request anyway: only its response is lost.
    #[must_use]
    pub fn after_processing(mut self) -> Self {
        self.processes = true;
        self
    }

    /// Delays the response by this long. The request itself is processed at once.
    #[must_use]
    pub fn delay(mut self, duration: Duration) -> Self {
        self.delay = duration;
        self
    }

    /// The vendor's error shape, and `application/problem+json` as its type.
    #[must_use]
    pub fn problem_json(self) -> Self {
        self.body(BodyForm::ProblemJson)
    }

    /// An HTML page as the body, as gateways send.
    #[must_use]
    pub fn html(self) -> Self {
        self.body(BodyForm::Html)
    }

    /// No body, and no `Content-Type`.
    #[must_use]
    pub fn empty(self) -> Self {
        self.body(BodyForm::Empty)
    }

    /// A body that is declared as JSON and is none.
    #[must_use]
    pub fn garbage(self) -> Self {
        self.body(BodyForm::Garbage)
    }

    /// Adds the header `Retry-After`; without this call there is none.
    #[must_use]
    pub fn retry_after(mut self, form: RetryAfter) -> Self {
        self.retry_after = Some(form);
        self
    }

    /// Sets a value in the response's JSON at a [JSON pointer](https://www.rfc-editor.org/rfc/rfc6901) says, in
    /// which `*` stands for every element of a list: `/items/*/metadata/state`.
    ///
    /// The last member may be new, which makes an extra member. Where the pointer leads nowhere, nothing changes.
    #[must_use]
    pub fn set(mut self, pointer: impl Into<String>, value: impl Into<Value>) -> Self {
        self.edits.push(Edit::Set { pointer: pointer.into(), value: value.into() });
        self
    }

    /// Removes a member from the response's JSON; the pointer is that of [`set`](Self::set).
    #[must_use]
    pub fn remove(mut self, pointer: impl Into<String>) -> Self {
        self.edits.push(Edit::Remove { pointer: pointer.into() });
        self
    }

    /// Writes every timestamp of the response's JSON in another form.
    #[must_use]
    pub fn timestamps(mut self, form: TimestampForm) -> Self {
        self.edits.push(Edit::Timestamps(form));
        self
    }

    /// Gives every page a link to a next one, also where there is nothing more.
    #[must_use]
    pub fn endless_next(mut self) -> Self {
        self.edits.push(Edit::EndlessNext);
        self
    }

    /// Breaks the body off after N bytes, or one byte before its end if that is earlier.
    #[must_use]
    pub fn truncate_after(self, bytes: usize) -> Self {
        self.pace(Pace::Truncated { after: bytes })
    }

    /// Stops the body after N bytes, or one byte before its end if that is earlier, and never continues.
    #[must_use]
    pub fn stall_after(self, bytes: usize) -> Self {
        self.pace(Pace::Stalled { after: bytes })
    }

    /// Lets the resource that the request creates or changes fail: the response has its usual status, and the resource
    /// is `FAILED` in it and from then on, until a later change succeeds.
    ///
    /// Resources without a life cycle, such as users of databases, do not fail.
    #[must_use]
    pub fn fail_resource(mut self) -> Self {
        self.fails_resource = true;
        self
    }

    /// Sends the body in pieces of N bytes, with a delay before each.
    #[must_use]
    pub fn slow(self, bytes: usize, delay: Duration) -> Self {
        self.pace(Pace::Slow { bytes: bytes.max(1), delay })
    }

    fn body(mut self, form: BodyForm) -> Self {
        self.body = Some(form);
        self
    }

    /// The last call wins over earlier ones of other endings.
    fn pace(mut self, pace: Pace) -> Self {
        self.ending = Ending::Response(pace);
        self
    }

    pub(crate) fn fails_resource(&self) -> bool {
        self.fails_resource
    }

    pub(crate) fn processes(&self) -> bool {
        self.processes
    }

    /// Applies this effect to the response of the API, or of something in front of it.
    pub(crate) fn apply(&self, name: &str, reply: &mut Reply, http_date: impl FnOnce(Duration) -> String) {
        if let Some(status) = self.status {
            *reply = Reply::new(status, Some("application/json"), error_body(status, name));
        }
        for edit in &self.edits {
            if let Some(body) = reply.json_mut() {
                edit.apply(body);
            }
        }
        match self.body {
            None => {}
            Some(BodyForm::ProblemJson) => reply.content_type = Some("application/problem+json"),
            Some(BodyForm::Html) => reply.replace_body(Some("text/html"), PAGE),
            Some(BodyForm::Empty) => reply.replace_body(None, ""),
            Some(BodyForm::Garbage) => reply.replace_body(Some("application/json"), GARBAGE),
        }
        reply.retry_after = self.retry_after.as_ref().and_then(|form| match form {
            RetryAfter::Seconds(seconds) => Some(HeaderValue::from(*seconds)),
            RetryAfter::Date(later) => HeaderValue::try_from(http_date(*later)).ok(),
            RetryAfter::Text(text) => Some(text.clone()),
        });
    }
}

fn error_body(status: StatusCode, name: &str) -> Value {
    let message = json!({ "errorCode": "emulator-fault", "message": format!("a rule says so: {name}") });
    json!({ "httpStatus": status.as_u16(), "messages": [message] })
}
