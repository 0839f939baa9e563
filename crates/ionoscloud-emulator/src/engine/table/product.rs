//! A product that is a table, as the engine sees it.

use std::any::Any;
use std::time::Duration;

use http::StatusCode;
use ionoscloud_spec::{Method, Operation, OutlinedOperation, Status};
use serde_json::Value;

use super::entity::Entity;
use super::kept::Kept;
use super::kind::{Action, Kind, Table};
use super::request::TableRequest;
use super::resources::Resources;
use crate::engine::api_error::{ApiError, ErrorForm};
use crate::engine::auth::{Account, AccountOf};
use crate::engine::product::{Changed, Context, LoadOutcome, Product, Success};
use crate::engine::request::{Call, FurtherValues};
#[cfg(feature = "data-plane")]
use crate::engine::served::Served;
use crate::engine::settings::Settings;
use crate::engine::source::Source;

/// The code of violations in APIs that validate paths too.
const PLATFORM_VALIDATION: &str = "paas-validation-3";

/// A table, its document and its resources.
pub(crate) struct TableProduct {
    pub(super) table: &'static Table,
    source: Source,
    pub(super) resources: Resources,
    family: Family,
    follow: Follow,
    take_load: TakeLoad,
    takes_basic_credentials: bool,
    error_form: ErrorForm,
}

/// The subject of an operation, and its verb.
pub(crate) enum Target {
    Kind(&'static Kind, Verb),
    /// A collection of a resource of this kind.
    Entity(&'static Kind, &'static Entity, Verb),
    Action(Action),
}

/// Handles the operations of a table in place of the usual verbs.
pub(crate) type Family = fn(&mut TableRequest<'_, '_>, &Target) -> Result<Success, ApiError>;

/// Creates, changes and deletes what the changes of another product bring about, and returns the keys of that.
pub(crate) type Follow = fn(&mut Resources, &Changed<'_>) -> Vec<String>;

/// Takes the load of the resource with this id.
pub(crate) type TakeLoad = fn(&mut Resources, &Settings, Duration, &str, f64) -> Option<LoadOutcome>;

/// The verb of an operation on a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    List,
    Create,
    Read,
    Replace,
    Update,
    Delete,
}

impl TableProduct {
    /// Nothing if the document is not compiled in.
    pub(crate) fn new(table: &'static Table, seed: u64) -> Option<Self> {
        Self::of_family(table, seed, usual)
    }

    /// The same with other verbs.
    pub(crate) fn of_family(table: &'static Table, seed: u64, family: Family) -> Option<Self> {
        let (source, resources) = ((table.source)()?, Resources::seeded(seed, table.kinds));
        Some(Self {
            table,
            source,
            resources,
            family,
            follow: |_, _| Vec::new(),
            take_load: |_, _, _, _, _| None,
            takes_basic_credentials: false,
            error_form: ErrorForm::Plain,
        })
    }

    /// The same, which follows other products.
    pub(crate) fn following(self, follow: Follow) -> Self {
        Self { follow, ..self }
    }

    /// The same, whose resources have a load.
    pub(crate) fn taking_loads(self, take_load: TakeLoad) -> Self {
        Self { take_load, ..self }
    }

    /// The same, which takes names and passwords, whatever the document says.
    pub(crate) fn taking_basic_credentials(self) -> Self {
        Self { takes_basic_credentials: true, ..self }
    }

    /// The same, whose errors have this form.
    pub(crate) fn with_errors(self, error_form: ErrorForm) -> Self {
        Self { error_form, ..self }
    }

    fn target(&self, operation: &OutlinedOperation) -> Option<Target> {
        if let Some((_, action)) = self.table.actions.iter().find(|(id, _)| *id == operation.id) {
            return Some(Target::Action(*action));
        }
        let mut kinds = self.table.kinds.iter();
        let of_kind = kinds.find_map(|kind| {
            let tail = operation.path.strip_prefix(kind.collection)?;
            Some(Target::Kind(kind, verb(operation.method, tail)?))
        });
        of_kind.or_else(|| self.table.kinds.iter().find_map(|kind| entity(kind, operation)))
    }
}

/// The verb of a method on a collection, or on an item of it: what is left of the path decides.
fn verb(method: Method, tail: &str) -> Option<Verb> {
    let is_item = tail.starts_with("/{") && !tail[1..].contains('/');
    match method {
        Method::Get if tail.is_empty() => Some(Verb::List),
        Method::Post if tail.is_empty() => Some(Verb::Create),
        Method::Get if is_item => Some(Verb::Read),
        Method::Put if is_item => Some(Verb::Replace),
        Method::Patch if is_item => Some(Verb::Update),
        Method::Delete if is_item => Some(Verb::Delete),
        _ => None,
    }
}

/// The collection of a resource that an operation is for.
fn entity(kind: &'static Kind, operation: &OutlinedOperation) -> Option<Target> {
    let tail = operation.path.strip_prefix(kind.collection)?.strip_prefix("/{")?;
    let (_, tail) = tail.split_once("}/")?;
    let (name, item) = tail.find('/').map_or((tail, ""), |at| tail.split_at(at));
    let entity = kind.entity(name)?;
    let verb = verb(operation.method, item)?;
    let is_known = match verb {
        Verb::List | Verb::Read => true,
        Verb::Create | Verb::Replace | Verb::Update => entity.attach.is_some(),
        Verb::Delete => entity.detach.is_some(),
    };
    is_known.then_some(Target::Entity(kind, entity, verb))
}

impl Product for TableProduct {
    fn source(&self) -> Source {
        self.source
    }

    fn emulates(&self, operation: &str) -> bool {
        self.source.outline.operation(operation).is_some_and(|operation| self.target(operation).is_some())
    }

    fn validates_paths(&self) -> bool {
        self.table.validation_code == PLATFORM_VALIDATION
    }

    fn error_form(&self) -> ErrorForm {
        self.error_form
    }

    fn open_lists(&self) -> Vec<&'static str> {
        self.table.kinds.iter().flat_map(|kind| kind.open_lists).copied().collect()
    }

    fn handle(&mut self, call: &Call, context: &mut Context<'_>) -> Result<Success, ApiError> {
        self.resources.forget(call.now);
        let Operation { method, path, id, .. } = call.operation;
        let target = self.target(&OutlinedOperation { method: *method, path, id });
        let target = target.ok_or_else(|| ApiError::not_emulated(id))?;
        let mut request =
            TableRequest { table: self.table, call, context, resources: &mut self.resources, failure: None };
        request.know_caller();
        let result = (self.family)(&mut request, &target);
        let result = result.map(|success| match success.status {
            None if self.table.infers_statuses => Success { status: inferred_status(call.operation), ..success },
            _ => success,
        });
        let is_parameter = |name: &str| call.operation.parameters.iter().any(|parameter| parameter.name == name);
        result.map_err(|error| match self.table.validation_code {
            PLATFORM_VALIDATION => error.caused_by_fields(PLATFORM_VALIDATION, is_parameter),
            code => error.with_validation_code(code),
        })
    }

    fn resources(&self, kind: &str) -> &Kept {
        self.resources.of(kind)
    }

    fn account(&self, of: AccountOf<'_>, now: Duration) -> Option<Account<'_>> {
        self.table.kinds.iter().find_map(|kind| {
            let (accounts, kept) = (kind.accounts.as_ref()?, self.resources.of(kind.name));
            let found = match of {
                AccountOf::Id(id) => kept.find(id).filter(|one| !one.timeline.is_gone(now)),
                AccountOf::Name(name) => {
                    kept.linked(&(accounts.link)(name)).iter().find(|one| !one.timeline.is_gone(now))
                }
            };
            found.map(accounts.of)
        })
    }

    fn follow(&mut self, changed: &Changed<'_>) -> Vec<String> {
        (self.follow)(&mut self.resources, changed)
    }

    fn further_values(&self, operation: &'static Operation) -> &'static [FurtherValues] {
        let Operation { method, path, id, .. } = operation;
        match self.target(&OutlinedOperation { method: *method, path, id }) {
            Some(Target::Kind(kind, _)) => kind.further_values,
            // A member is sent as one of its own kind.
            Some(Target::Entity(_, entity, _)) => self.table.kind(entity.kind).map_or(&[], |kind| kind.further_values),
            _ => &[],
        }
    }

    fn takes_basic_credentials(&self) -> bool {
        self.takes_basic_credentials
    }

    fn take_load(&mut self, id: &str, load: f64, settings: &Settings, now: Duration) -> Option<LoadOutcome> {
        self.resources.forget(now);
        (self.take_load)(&mut self.resources, settings, now, id, load)
    }

    #[cfg(feature = "data-plane")]
    fn served(&mut self) -> Option<&mut dyn Served> {
        self.table.kinds.iter().any(|kind| kind.server.is_some()).then_some(self as &mut dyn Served)
    }

    fn inherit(&mut self, previous: &dyn Any) {
        if previous.downcast_ref::<Self>().is_some_and(|previous| previous.resources.has_data_plane) {
            self.resources.start_servers(self.table.kinds);
        }
    }

    fn keys(&mut self, now: Duration) -> Vec<String> {
        self.resources.keys(now)
    }

    fn save(&self, key: &str) -> serde_json::Result<Option<Value>> {
        self.resources.save(key)
    }

    fn load(&mut self, key: &str, entry: Option<Value>) -> serde_json::Result<()> {
        self.resources.load(key, entry)
    }
}

/// The usual status of a method, where the document has a range.
fn inferred_status(operation: &Operation) -> Option<StatusCode> {
    match (operation.successes().next(), operation.method) {
        (Some((Status::Range(_), _)), Method::Post) => Some(StatusCode::CREATED),
        (Some((Status::Range(_), _)), Method::Delete) => Some(StatusCode::ACCEPTED),
        _ => None,
    }
}

impl TableRequest<'_, '_> {
    /// Adds the caller to the users of the contract, if the product manages users.
    fn know_caller(&mut self) {
        let caller = &self.call.caller;
        for kind in self.table.kinds {
            if let Some(accounts) = &kind.accounts
                && self.resources.find(kind.name, &caller.user_id).is_none()
            {
                self.plant(kind, None, Some(caller.user_id.clone()), Duration::ZERO, &(accounts.own)(caller));
            }
        }
    }
}

/// Handles an operation with the usual verbs.
pub(crate) fn usual(request: &mut TableRequest<'_, '_>, target: &Target) -> Result<Success, ApiError> {
    let (kind, verb) = match target {
        Target::Kind(kind, verb) => (*kind, verb),
        Target::Action(action) => return action(request),
        Target::Entity(..) => return Err(ApiError::not_emulated(&request.call.operation.id)),
    };
    match verb {
        Verb::List => {
            let parent = request.parent(kind)?;
            request.list(kind, parent.as_deref()).map(Success::json)
        }
        Verb::Create => request.create(kind),
        Verb::Read => {
            let key = request.find(kind)?.key.clone();
            request.shown(kind, &key, None)
        }
        Verb::Replace => request.replace(kind),
        Verb::Update => request.update(kind),
        Verb::Delete => request.delete(kind),
    }
}
