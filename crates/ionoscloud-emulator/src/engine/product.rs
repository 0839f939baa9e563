//! The interface between the engine and a product.

use std::any::Any;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use ionoscloud_spec::{Method, Operation};
use serde::Serialize;
use serde_json::Value;

use super::api_error::{ApiError, ErrorForm};
use super::auth::{Account, AccountOf, Bearer};
use super::network_locks::NetworkLocks;
use super::request::{Call, FurtherValues};
use super::settings::Settings;
use super::source::Source;
use super::table::{Kept, NONE};

/// An emulated API: its document, its handlers, and its part of the state.
///
/// The state is a set of entries, JSON by key, so that a change is kept by itself. Keys are the product's own.
pub(crate) trait Product: Any + Send {
    /// The document that requests are routed and validated by. Its name is that of the product.
    fn source(&self) -> Source;

    /// Returns `true` if the operation is emulated; the others are 501.
    fn emulates(&self, operation: &str) -> bool;

    /// Handles a request whose parameters are valid. Its body is known to be JSON, or text where the document says so.
    fn handle(&mut self, call: &Call, context: &mut Context<'_>) -> Result<Success, ApiError>;

    /// Returns `true` if a successful request changes the state.
    fn changes_state(&self, operation: &Operation) -> bool {
        operation.method != Method::Get
    }

    /// Returns `true` if a path at a host of this API that its document does not have is a 400, not a 404.
    fn validates_paths(&self) -> bool {
        false
    }

    /// The form of its errors.
    fn error_form(&self) -> ErrorForm {
        ErrorForm::Plain
    }

    /// Values that an operation takes beyond the lists of the document.
    fn further_values(&self, _operation: &'static Operation) -> &'static [FurtherValues] {
        &[]
    }

    /// Returns `true` if it takes names and passwords where its document has bearer tokens alone.
    fn takes_basic_credentials(&self) -> bool {
        false
    }

    /// The members of bodies whose documented list of values is not all that the API takes: `properties.size`.
    fn open_lists(&self) -> Vec<&'static str> {
        Vec::new()
    }

    /// Classifies a bearer token, if the product issues tokens.
    fn bearer(&self, _token: &str, _now: Duration) -> Bearer<'_> {
        Bearer::Foreign
    }

    /// A user that the product knows, if it manages users.
    fn account(&self, _of: AccountOf<'_>, _now: Duration) -> Option<Account<'_>> {
        None
    }

    /// The resources of a kind, for other products.
    fn resources(&self, _kind: &str) -> &Kept {
        &NONE
    }

    /// Takes note of a request that changed the state of a product, and returns the keys of what that changed here.
    fn observe(&mut self, _processed: &Processed<'_>) -> Vec<String> {
        Vec::new()
    }

    /// Creates, changes and deletes what the changes of another product bring about, and returns the keys of that.
    fn follow(&mut self, _changed: &Changed<'_>) -> Vec<String> {
        Vec::new()
    }

    /// Takes the load of the resource with this id; nothing if the product has no such resource that a load acts on.
    fn take_load(&mut self, _id: &str, _load: f64, _settings: &Settings, _now: Duration) -> Option<LoadOutcome> {
        None
    }

    /// The resources that servers of a data plane are for; nothing if the product has none.
    #[cfg(feature = "data-plane")]
    fn served(&mut self) -> Option<&mut dyn super::served::Served> {
        None
    }

    /// Takes over what does not belong to the state from the product in whose place this one comes.
    fn inherit(&mut self, _previous: &dyn Any) {}

    /// The keys of all entries, in the order of their creation.
    fn keys(&mut self, now: Duration) -> Vec<String>;

    /// The entry of a key; nothing if it was removed.
    fn save(&self, key: &str) -> serde_json::Result<Option<Value>>;

    /// Puts an entry back, or removes it.
    fn load(&mut self, key: &str, entry: Option<Value>) -> serde_json::Result<()>;
}

/// Everything that products share while one of them handles a request.
pub(crate) struct Context<'a> {
    pub(crate) settings: &'a Settings,
    pub(crate) networks: &'a mut NetworkLocks,
    pub(crate) others: OtherProducts<'a>,
    /// The keys of changed entries, some of them more than once.
    pub(crate) changed: Vec<String>,
}

impl Context<'_> {
    /// Marks an entry as changed, so that it is kept.
    pub(crate) fn changed(&mut self, key: impl Into<String>) {
        self.changed.push(key.into());
    }
}

/// A request that changed the state, as products that report what was done see it.
pub(crate) struct Processed<'a> {
    pub(crate) call: &'a Call,
    /// That of the response's header.
    pub(crate) request_id: &'a str,
    /// The changed entries of the product: each key, and the entry unless it was removed.
    pub(crate) changes: &'a [(String, Option<Value>)],
}

/// Changed entries of a product: each key, and the entry unless it was removed.
pub(crate) struct Changed<'a> {
    pub(crate) product: &'static str,
    pub(crate) entries: &'a [(String, Option<Value>)],
    pub(crate) now: Duration,
}

/// The outcome of a load.
pub(crate) struct LoadOutcome {
    /// The id of the action that it started.
    pub(crate) action: Option<String>,
    /// The keys of changed entries.
    pub(crate) changed: Vec<String>,
}

/// The products beside the one that handles a request.
#[derive(Clone, Copy)]
pub(crate) struct OtherProducts<'a> {
    pub(crate) before: &'a [Box<dyn Product>],
    pub(crate) after: &'a [Box<dyn Product>],
}

impl<'a> OtherProducts<'a> {
    /// The resources of a kind of the product with this name; none if it is not emulated.
    pub(crate) fn resources(&self, product: &str, kind: &str) -> &'a Kept {
        let mut all = self.before.iter().chain(self.after);
        all.find(|one| one.source().name() == product).map_or(&NONE, |one| one.resources(kind))
    }
}

/// The response of a successful request.
#[derive(Debug)]
pub(crate) struct Success {
    /// The lowest success of the document if there is none.
    pub(crate) status: Option<StatusCode>,
    pub(crate) content: Content,
    pub(crate) location: Option<String>,
    pub(crate) etag: Option<String>,
}

/// The body of a response.
#[derive(Debug)]
pub(crate) enum Content {
    /// `null` is no body.
    Json(Value),
    /// JSON that is written already.
    Written(Bytes),
    Text(&'static str, String),
}

impl Success {
    pub(crate) fn json(body: Value) -> Self {
        Self { status: None, content: Content::Json(body), location: None, etag: None }
    }

    /// JSON that is written from what it shows, without a value in between.
    pub(crate) fn written(body: &impl Serialize) -> Result<Self, ApiError> {
        let text = "the response cannot be written as JSON";
        let failed = |_| ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "emulator-response", text);
        let json = serde_json::to_vec(body).map_err(failed)?;
        Ok(Self { status: None, content: Content::Written(json.into()), location: None, etag: None })
    }

    pub(crate) fn text(media_type: &'static str, text: String) -> Self {
        Self { status: None, content: Content::Text(media_type, text), location: None, etag: None }
    }
}
