//! The users of one server, synchronised with those of the API.

use std::collections::BTreeMap;

use mongodb::Client;
use mongodb::bson::{Document, doc};
use serde_json::Value;

use super::DataPlaneError;
use crate::products::mongodb::WantedUser;

/// The users that the server has, apart from the administrator.
pub(super) struct Users {
    client: Client,
    known: BTreeMap<String, WantedUser>,
}

impl Users {
    pub(super) fn new(client: Client) -> Self {
        Self { client, known: BTreeMap::new() }
    }

    /// Removes, creates and changes users until they are those.
    pub(super) async fn become_those(&mut self, wanted: Vec<WantedUser>) -> Result<(), DataPlaneError> {
        let gone: Vec<String> =
            self.known.keys().filter(|name| wanted.iter().all(|user| user.name != **name)).cloned().collect();
        for name in gone {
            self.run(doc! { "dropUser": &name }, &name).await?;
            self.known.remove(&name);
        }
        for user in wanted {
            let command = match self.known.get(&user.name) {
                Some(known) if *known == user => continue,
                Some(_) => "updateUser",
                None => "createUser",
            };
            let roles: Vec<Document> = user.roles.iter().map(role).collect();
            let command = doc! { command: &user.name, "pwd": user.password.reveal(), "roles": roles };
            self.run(command, &user.name).await?;
            self.known.insert(user.name.clone(), user);
        }
        Ok(())
    }

    async fn run(&self, command: Document, user: &str) -> Result<(), DataPlaneError> {
        let done = self.client.database("admin").run_command(command).await;
        done.map(drop).map_err(|error| DataPlaneError(format!("user {user}: {error}")))
    }
}

fn role(entry: &Value) -> Document {
    let text = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default();
    doc! { "role": text("role"), "db": text("database") }
}
