//! The journal: requests that the emulator received, for tests to read.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{Method, StatusCode};
use serde_json::{Value, json};

/// Number of requests kept; a server that runs for weeks forgets the oldest ones.
const CAPACITY: usize = 100_000;
/// Number of bytes that their texts may have together; the longest path that a connection takes has 64 KiB.
const BYTES: usize = 64 * 1024 * 1024;

/// A request and the status of its response. Credentials and bodies are not recorded.
///
/// ```
/// use ionoscloud_emulator::Emulator;
///
/// for request in Emulator::new().journal().requests() {
///     println!("{} {}: {:?}", request.method, request.path_and_query, request.status);
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method as sent.
    pub method: Method,
    /// The path and query as sent, percent-encoding included.
    pub path_and_query: String,
    /// The name of the API document; nothing if no operation has this path and method.
    pub product: Option<&'static str>,
    /// The API document's id of the operation (`clustersPost`); nothing if no operation has this path and method.
    pub operation: Option<&'static str>,
    /// The status of the response; nothing if a fault suppressed it.
    pub status: Option<StatusCode>,
    /// The `x-request-id` of the response.
    pub request_id: String,
    /// Time of the response: on the emulator's clock since it was built.
    pub at: Duration,
    /// The name of the [fault](crate::Fault) that hit the request.
    pub fault: Option<String>,
}

impl RecordedRequest {
    /// Returns `true` for an operation by its id (`clustersPost`), or by document and id with a slash between.
    #[must_use]
    pub fn is_of(&self, operation: &str) -> bool {
        is_named(operation, self.product, self.operation)
    }

    /// The number of bytes of its texts.
    fn size(&self) -> usize {
        let fault = self.fault.as_ref().map_or(0, String::len);
        self.method.as_str().len() + self.path_and_query.len() + self.request_id.len() + fault
    }

    /// The request as JSON: `at` in seconds, `method`, `path`, `product`, `operation`, `status`, `requestId`, `fault`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({
            "at": self.at.as_secs_f64(),
            "method": self.method.as_str(),
            "path": self.path_and_query,
            "product": self.product,
            "operation": self.operation,
            "status": self.status.map(|status| status.as_u16()),
            "requestId": self.request_id,
            "fault": self.fault,
        })
    }
}

/// Returns `true` if `name` is that of this operation: its id, or the document's name and its id.
pub(crate) fn is_named(name: &str, product: Option<&str>, operation: Option<&str>) -> bool {
    match name.split_once('/') {
        Some((of, id)) => product == Some(of) && operation == Some(id),
        None => operation == Some(name),
    }
}

/// The requests that an [`Emulator`](crate::Emulator) and its clones received, oldest first.
///
/// The newest 100,000 are kept, or fewer if their paths and texts have more than 64 MiB together. Clones read the same
/// journal.
///
/// ```
/// use ionoscloud_emulator::Emulator;
///
/// let journal = Emulator::new().journal();
/// assert_eq!((journal.count("clustersPost"), journal.requests().len()), (0, 0));
/// ```
#[derive(Debug, Clone)]
pub struct Journal {
    shared: Arc<Mutex<Shared>>,
    check: fn(&str) -> Result<(), String>,
}

#[derive(Debug, Default)]
struct Shared {
    requests: VecDeque<RecordedRequest>,
    /// The sizes of all of them.
    bytes: usize,
    followers: Vec<Sender<RecordedRequest>>,
}

impl Journal {
    /// A journal that counts only operations that this function accepts.
    pub(crate) fn checking(check: fn(&str) -> Result<(), String>) -> Self {
        Self { shared: Arc::default(), check }
    }

    /// Every recorded request.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.lock().requests.iter().cloned().collect()
    }

    /// Counts the requests for one operation of the API document, such as `clustersPost`.
    ///
    /// Several products have operations of one id; the document's name and a slash before it select one of them.
    ///
    /// # Panics
    /// If no document has this operation: a test that counts a misspelt one would never fail.
    /// [`Emulator::operations`](crate::Emulator::operations) lists all.
    #[must_use]
    pub fn count(&self, operation: &str) -> usize {
        let known = (self.check)(operation);
        assert!(known.is_ok(), "{}", known.err().unwrap_or_default());
        self.lock().requests.iter().filter(|request| request.is_of(operation)).count()
    }

    /// Forgets what was recorded so far.
    pub fn clear(&self) {
        let mut shared = self.lock();
        shared.requests.clear();
        shared.bytes = 0;
    }

    /// Every request that is recorded from now on, until the emulator and its clones are gone.
    ///
    /// They pile up in memory until they are received.
    #[must_use]
    pub fn follow(&self) -> Receiver<RecordedRequest> {
        let (sender, receiver) = channel();
        self.lock().followers.push(sender);
        receiver
    }

    pub(crate) fn record(&self, request: RecordedRequest) {
        let mut shared = self.lock();
        shared.followers.retain(|follower| follower.send(request.clone()).is_ok());
        shared.bytes += request.size();
        shared.requests.push_back(request);
        while shared.requests.len() > CAPACITY || shared.bytes > BYTES {
            let Some(oldest) = shared.requests.pop_front() else { break };
            shared.bytes -= oldest.size();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oldest_requests_go_when_bytes_are_many() {
        let journal = Journal::checking(|_| Ok(()));
        let path = "x".repeat(64 * 1024);
        for number in 0..1_500 {
            journal.record(RecordedRequest {
                method: Method::GET,
                path_and_query: format!("/{number}?{path}"),
                product: None,
                operation: None,
                status: None,
                request_id: String::new(),
                at: Duration::ZERO,
                fault: None,
            });
        }
        let kept = journal.requests();
        let bytes: usize = kept.iter().map(|request| request.path_and_query.len()).sum();
        assert!(bytes <= 64 * 1024 * 1024 && kept.len() > 1_000, "{} requests of {bytes} bytes", kept.len());
        assert!(kept.last().unwrap().path_and_query.starts_with("/1499?"));
        journal.clear();
        assert_eq!((journal.requests().len(), journal.lock().bytes), (0, 0));
    }
}
