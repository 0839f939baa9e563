//! A product that is a table, as the engine sees it.

use std::time::Duration;

use http::StatusCode;
use ionoscloud_spec::{Document, Method, Operation, Status};
use serde_json::Value;

use super::kind::{Kind, Table};
use super::request::TableRequest;
use super::resources::Resources;
use crate::engine::api_error::ApiError;
use crate::engine::auth::Account;
use crate::engine::product::{Context, Product, Success};
use crate::engine::request::Call;

/// A table, its document and its resources.
pub(crate) struct TableProduct {
    table: &'static Table,
    document: &'static Document,
    resources: Resources,
}

/// The verb of an operation on a kind.
enum Verb {
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
        Some(Self { table, document: (table.document)()?, resources: Resources::seeded(seed, table.kinds) })
    }

    fn verb(&self, operation: &Operation) -> Option<(&'static Kind, Verb)> {
        self.table.kinds.iter().find_map(|kind| {
            let tail = operation.path.strip_prefix(kind.collection)?;
            let is_item = tail.starts_with("/{") && !tail[1..].contains('/');
            let verb = match operation.method {
                Method::Get if tail.is_empty() => Verb::List,
                Method::Post if tail.is_empty() => Verb::Create,
                Method::Get if is_item => Verb::Read,
                Method::Put if is_item => Verb::Replace,
                Method::Patch if is_item => Verb::Update,
                Method::Delete if is_item => Verb::Delete,
                _ => return None,
            };
            Some((*kind, verb))
        })
    }
}

impl Product for TableProduct {
    fn document(&self) -> &'static Document {
        self.document
    }

    fn emulates(&self, operation: &str) -> bool {
        let is_action = self.table.actions.iter().any(|(id, _)| *id == operation);
        is_action || self.document.operation(operation).is_some_and(|operation| self.verb(operation).is_some())
    }

    fn handle(&mut self, call: &Call, context: &mut Context<'_>) -> Result<Success, ApiError> {
        self.resources.forget(call.now);
        let verb = self.verb(call.operation);
        let action = self.table.actions.iter().find(|(id, _)| *id == call.operation.id);
        let mut request = TableRequest { table: self.table, call, context, resources: &mut self.resources };
        request.know_caller();
        let result = match (action, verb) {
            (Some((_, action)), _) => action(&mut request),
            (None, Some((kind, verb))) => request.run(kind, &verb),
            (None, None) => Err(ApiError::not_emulated(&call.operation.id)),
        };
        let result = result.map(|success| match success.status {
            None if self.table.infers_statuses => Success { status: inferred_status(call.operation), ..success },
            _ => success,
        });
        result.map_err(|error| error.with_validation_code(self.table.validation_code))
    }

    fn accounts(&self) -> Vec<Account<'_>> {
        let mut found = Vec::new();
        for kind in self.table.kinds {
            if let Some(accounts) = &kind.accounts {
                found.extend(self.resources.of(kind.name).iter().map(accounts.of));
            }
        }
        found
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

    fn run(&mut self, kind: &Kind, verb: &Verb) -> Result<Success, ApiError> {
        match verb {
            Verb::List => {
                let parent = self.parent(kind)?;
                self.list(kind, parent.as_deref()).map(Success::json)
            }
            Verb::Create => self.create(kind),
            Verb::Read => {
                let key = self.find(kind)?.key.clone();
                self.shown(kind, &key, None)
            }
            Verb::Replace => self.replace(kind),
            Verb::Update => self.update(kind),
            Verb::Delete => self.delete(kind),
        }
    }
}
