//! Faults: rules that corrupt chosen responses, always the same way.

mod edits;
mod effect;
mod file;
mod rules;

use std::ops::{Bound, RangeBounds};

use crate::products;

pub use edits::TimestampForm;
pub(crate) use effect::Ending;
pub use effect::{Effect, RetryAfter};
pub use file::FaultFileError;
pub(crate) use rules::{Hit, Rules};

/// A rule that makes chosen requests fail: made by [`Fault::on`] or read by [`Fault::read_json`], and added to an
/// [`Emulator`](crate::Emulator).
///
/// Each rule counts the requests that it is about, from when it was added. Of several rules that match a request the
/// one that was added first applies; the others count it too.
///
/// ```
/// use http::StatusCode;
/// use ionoscloud_emulator::{Effect, Emulator, Fault};
///
/// // The first create is processed, and its response lost at a gateway.
/// let lost = Effect::status(StatusCode::GATEWAY_TIMEOUT).html().after_processing();
/// let lost = Fault::on("clustersPost").nth(1).then(lost);
/// // The second read of any cluster shows an unknown state.
/// let odd = Fault::on("clustersFindById").nth(2).then(Effect::respond().set("/metadata/state", "REBOOTING"));
/// let emulator = Emulator::builder().fault(lost).fault(odd).build()?;
/// # Ok::<(), ionoscloud_emulator::BuildError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Fault {
    trigger: Trigger,
    effect: Effect,
}

/// The requests that a [`Fault`] affects; [`then`](Self::then) sets its effect.
///
/// ```
/// use ionoscloud_emulator::{Effect, Fault};
///
/// let third_to_fifth = Fault::on("clustersGet").calls(3..=5).named("resets");
/// let fault = third_to_fifth.then(Effect::reset());
/// # drop(fault);
/// ```
#[derive(Debug, Clone)]
#[must_use = "a trigger does nothing without an effect"]
pub struct Trigger {
    /// Any request if there is none.
    operation: Option<String>,
    resource: Option<String>,
    /// Both ends included.
    calls: (u64, u64),
    name: Option<String>,
}

impl Fault {
    /// Hits every call of an operation, by its id in the API document, such as `clustersPost`.
    pub fn on(operation: impl Into<String>) -> Trigger {
        Trigger { operation: Some(operation.into()), ..Self::on_anything() }
    }

    /// Hits every request, those to unknown paths included.
    pub fn on_anything() -> Trigger {
        Trigger { operation: None, resource: None, calls: (1, u64::MAX), name: None }
    }

    /// Reads rules from JSON: a list of objects, whose form the [crate's documentation](crate#faults) describes.
    ///
    /// # Errors
    /// If the text is not JSON or not of that form, with line and column.
    pub fn read_json(text: &str) -> Result<Vec<Self>, FaultFileError> {
        file::read(text)
    }

    /// Fails if the rule can never match a request.
    pub(crate) fn check(&self) -> Result<(), String> {
        let Trigger { operation, calls: (first, last), name, .. } = &self.trigger;
        let refused = |why: &str| match name {
            Some(name) => Err(format!("fault `{name}`: {why}")),
            None => Err(format!("fault: {why}")),
        };
        operation.as_deref().map_or(Ok(()), products::check_operation)?;
        match (first, last) {
            (_, 0) => refused("the range of calls is empty"),
            (0, _) => refused("calls are counted from 1"),
            (first, last) if first > last => refused("the range of calls is empty"),
            _ => Ok(()),
        }
    }
}

impl Trigger {
    /// Only the nth of the requests, counted from 1.
    pub fn nth(mut self, n: u64) -> Self {
        // No end before the first call is a range of its own: 0 is reported as such.
        self.calls = (n, n.max(1));
        self
    }

    /// Only these of the requests, counted from 1: `..=3` are the first three, `2..` all but the first.
    pub fn calls(mut self, range: impl RangeBounds<u64>) -> Self {
        let first = match range.start_bound() {
            Bound::Included(first) => *first,
            Bound::Excluded(before) => before.saturating_add(1),
            Bound::Unbounded => 1,
        };
        let last = match range.end_bound() {
            Bound::Included(last) => *last,
            Bound::Excluded(after) => after.saturating_sub(1),
            Bound::Unbounded => u64::MAX,
        };
        self.calls = (first, last);
        self
    }

    /// Only requests about this resource: its id, or the name of a user, as a segment of the path. Others are not
    /// counted.
    pub fn resource(mut self, id: impl Into<String>) -> Self {
        self.resource = Some(id.into());
        self
    }

    /// Sets its name in the [journal](crate::RecordedRequest::fault); `fault 1` by default if it is the first one
    /// added.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the effect on the requests that are hit.
    #[must_use]
    pub fn then(self, effect: Effect) -> Fault {
        Fault { trigger: self, effect }
    }
}
