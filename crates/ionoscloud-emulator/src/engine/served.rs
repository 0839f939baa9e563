//! The interface of products to the data plane: servers wanted, and servers reported.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;

use super::secret::Secret;
use super::table::Timeline;

/// A product whose resources have servers of their own in a data plane.
pub(crate) trait Served {
    /// Gives resources servers from now on, existing ones included.
    fn begin(&mut self);

    /// The ids of all resources that are to have a server.
    fn wanted_servers(&mut self, now: Duration) -> Vec<String>;

    /// The users and databases of a server; nothing if there is to be no server any more.
    fn wanted_accounts(&mut self, id: &str, now: Duration) -> Option<Accounts>;

    /// The timeline of a resource that is to have a server.
    fn timeline(&mut self, id: &str, now: Duration) -> Option<&mut Timeline>;
}

/// The users and databases of a server, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Accounts {
    pub(crate) users: BTreeMap<String, User>,
    /// Each with its owner.
    pub(crate) databases: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct User {
    pub(crate) password: Password,
    /// Each with `role` and `database`, where the API has roles.
    pub(crate) roles: Vec<Value>,
}

/// A password as the API was sent it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Password {
    Plain(Secret),
    /// Its SHA-256, in hexadecimal digits.
    Hash(Secret),
}

impl Password {
    /// A text, or an object with a hash.
    pub(crate) fn sent(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Plain(Secret::new(text))),
            value => value.get("hash")?.as_str().map(|hash| Self::Hash(Secret::new(hash))),
        }
    }

    /// The password or its hash.
    pub(crate) fn secret(&self) -> &Secret {
        match self {
            Self::Plain(secret) | Self::Hash(secret) => secret,
        }
    }
}
