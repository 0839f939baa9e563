//! The Auth API: tokens that users make for themselves.

mod jwt;
mod operations;

use std::collections::BTreeSet;
use std::time::Duration;

use ionoscloud_spec::{Method, Operation};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::engine::api_error::ApiError;
use crate::engine::auth::Bearer;
use crate::engine::clock::Clock;
use crate::engine::ids::Ids;
use crate::engine::product::{Context, Product, Success};
use crate::engine::request::Call;
use crate::engine::settings::Settings;
use crate::engine::source::Source;

/// Handles one operation. The status is the document's.
type Handler = fn(&Call, &Settings, &mut Store) -> Result<Value, ApiError>;

const HANDLERS: [(&str, Handler); 5] = [
    ("tokensGet", operations::list),
    ("tokensGenerate", operations::generate),
    ("tokensFindById", operations::get),
    ("tokensDeleteById", operations::delete),
    ("tokensDeleteByCriteria", operations::delete_by_criteria),
];

/// Every token that was generated and not deleted, oldest first. Expired ones stay until they are deleted.
pub(crate) struct Store {
    source: Source,
    ids: Ids,
    tokens: Vec<Token>,
}

/// Not `Debug`: it holds a credential.
#[derive(Serialize, Deserialize)]
struct Token {
    id: String,
    owner: String,
    value: String,
    created: Duration,
    expires: Duration,
}

impl Store {
    pub(crate) fn new(seed: u64) -> Option<Self> {
        Some(Self { source: Source::named("auth")?, ids: Ids::seeded(seed), tokens: Vec::new() })
    }

    fn state_of(&self, value: &str, now: Duration) -> Bearer<'_> {
        match self.tokens.iter().find(|token| token.value == value) {
            Some(token) if now < token.expires => Bearer::Valid { id: &token.id, owner: &token.owner },
            Some(_) => Bearer::Invalid,
            None if jwt::is_own(value) => Bearer::Invalid,
            None => Bearer::Foreign,
        }
    }

    fn of<'a>(&'a self, owner: &'a str) -> impl Iterator<Item = &'a Token> {
        self.tokens.iter().filter(move |token| token.owner == owner)
    }
}

impl Token {
    fn to_json(&self, href: &str, clock: &Clock) -> Value {
        json!({
            "id": self.id,
            "href": href,
            "createdDate": clock.timestamp(self.created),
            "expirationDate": clock.timestamp(self.expires),
        })
    }
}

/// The key of the ids in the state; tokens have theirs behind another one.
const IDS: &str = "ids";
const TOKEN: &str = "token/";

impl Product for Store {
    fn source(&self) -> Source {
        self.source
    }

    fn emulates(&self, operation: &str) -> bool {
        HANDLERS.iter().any(|(id, _)| *id == operation)
    }

    fn handle(&mut self, call: &Call, context: &mut Context<'_>) -> Result<Success, ApiError> {
        let known = HANDLERS.iter().find(|(id, _)| *id == call.operation.id);
        let (_, handler) = known.ok_or_else(|| ApiError::not_emulated(&call.operation.id))?;
        let ids = |store: &Self| store.tokens.iter().map(|token| token.id.clone()).collect::<BTreeSet<_>>();
        let before = ids(self);
        let body = handler(call, context.settings, self)?;
        if self.changes_state(call.operation) {
            context.changed(IDS);
            for id in before.symmetric_difference(&ids(self)) {
                context.changed(format!("{TOKEN}{id}"));
            }
        }
        Ok(Success::json(body))
    }

    /// Generating a token is a GET that changes state.
    fn changes_state(&self, operation: &Operation) -> bool {
        operation.method != Method::Get || operation.id == "tokensGenerate"
    }

    fn bearer(&self, token: &str, now: Duration) -> Bearer<'_> {
        self.state_of(token, now)
    }

    fn keys(&mut self, _: Duration) -> Vec<String> {
        let tokens = self.tokens.iter().map(|token| format!("{TOKEN}{}", token.id));
        std::iter::once(IDS.to_owned()).chain(tokens).collect()
    }

    fn save(&self, key: &str) -> serde_json::Result<Option<Value>> {
        match key.strip_prefix(TOKEN) {
            None => serde_json::to_value(&self.ids).map(Some),
            Some(id) => self.tokens.iter().find(|token| token.id == id).map(serde_json::to_value).transpose(),
        }
    }

    fn load(&mut self, key: &str, entry: Option<Value>) -> serde_json::Result<()> {
        match (key.strip_prefix(TOKEN), entry) {
            (None, Some(entry)) => self.ids = serde_json::from_value(entry)?,
            (Some(id), entry) => {
                self.tokens.retain(|token| token.id != id);
                self.tokens.extend(entry.map(serde_json::from_value::<Token>).transpose()?);
            }
            (None, None) => {}
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use ionoscloud_spec::Document;

    use super::*;

    #[test]
    fn handlers_have_ids_of_document() {
        let document = Document::named("auth").unwrap();
        for (id, _) in HANDLERS {
            assert!(document.operation(id).is_some(), "{id}");
        }
    }
}
