//! The Auth API: tokens that users make for themselves.

mod jwt;
mod operations;

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::api_error::ApiError;
use crate::builder::Settings;
use crate::clock::Clock;
use crate::ids::Ids;
use crate::request::Call;

/// Handles one operation. The status is the document's.
pub(crate) type Handler = fn(&Call, &Settings, &mut Store) -> Result<Value, ApiError>;

const HANDLERS: [(&str, Handler); 5] = [
    ("tokensGet", operations::list),
    ("tokensGenerate", operations::generate),
    ("tokensFindById", operations::get),
    ("tokensDeleteById", operations::delete),
    ("tokensDeleteByCriteria", operations::delete_by_criteria),
];

/// The handler of an operation of the document, if it is emulated.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    HANDLERS.iter().find(|(id, _)| *id == operation).map(|(_, handler)| *handler)
}

/// Every token that was generated and not deleted, oldest first. Expired ones stay until they are deleted.
#[derive(Serialize, Deserialize)]
pub(crate) struct Store {
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

/// The origin and validity of a bearer token.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Bearer<'a> {
    /// An emulator made it, and it is valid here.
    Valid { id: &'a str, owner: &'a str },
    /// An emulator made it, and it has expired, was deleted, or is of another emulator.
    Invalid,
    /// No emulator made it.
    Foreign,
}

impl Store {
    pub(crate) fn new(seed: u64) -> Self {
        Self { ids: Ids::seeded(seed), tokens: Vec::new() }
    }

    pub(crate) fn judge(&self, value: &str, now: Duration) -> Bearer<'_> {
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

#[cfg(test)]
mod tests {
    use ionoscloud_spec::Document;

    use super::*;

    #[test]
    fn handlers_have_ids_of_the_document() {
        let document = Document::named("auth").unwrap();
        for (id, _) in HANDLERS {
            assert!(document.operation(id).is_some(), "{id}");
        }
    }
}
