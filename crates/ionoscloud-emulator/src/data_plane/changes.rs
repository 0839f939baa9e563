//! The steps from the users and databases that a server has to those that are wanted.

use crate::engine::served::{Accounts, User};

/// A step. A user or a database that is to be another one is changed, or made anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change<'a> {
    DropDatabase(&'a str),
    DropUser(&'a str),
    CreateUser(&'a str, &'a User),
    UpdateUser(&'a str, &'a User),
    /// Without an owner if that is no user of the server.
    CreateDatabase(&'a str, Option<&'a str>),
}

impl Change<'_> {
    /// The user or the database, for messages.
    pub(super) fn subject(&self) -> String {
        match self {
            Self::DropDatabase(name) | Self::CreateDatabase(name, _) => format!("database {name}"),
            Self::DropUser(name) | Self::CreateUser(name, _) | Self::UpdateUser(name, _) => format!("user {name}"),
        }
    }
}

/// All steps: databases go before their owners, and come after them.
pub(super) fn between<'a>(known: &'a Accounts, wanted: &'a Accounts) -> Vec<Change<'a>> {
    let stays = |name: &String, owner: &String| wanted.databases.get(name) == Some(owner);
    let databases_to_drop = known.databases.iter().filter(|(name, owner)| !stays(name, owner));
    let users_to_drop = known.users.keys().filter(|name| !wanted.users.contains_key(*name));
    let users = wanted.users.iter().filter_map(|(name, user)| match known.users.get(name) {
        Some(known) if known == user => None,
        Some(_) => Some(Change::UpdateUser(name, user)),
        None => Some(Change::CreateUser(name, user)),
    });
    let databases = wanted.databases.iter().filter(|(name, owner)| known.databases.get(*name) != Some(owner));
    let owner = |owner: &'a String| wanted.users.contains_key(owner).then_some(owner.as_str());
    let dropped = databases_to_drop.map(|(name, _)| Change::DropDatabase(name));
    let dropped = dropped.chain(users_to_drop.map(|name| Change::DropUser(name)));
    dropped.chain(users).chain(databases.map(|(name, own)| Change::CreateDatabase(name, owner(own)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::secret::Secret;
    use crate::engine::served::Password;

    fn user(password: &str) -> User {
        User { password: Password::Plain(Secret::new(password)), roles: Vec::new() }
    }

    fn accounts(users: &[(&str, &str)], databases: &[(&str, &str)]) -> Accounts {
        let users = users.iter().map(|(name, password)| ((*name).to_owned(), user(password)));
        let databases = databases.iter().map(|(name, owner)| ((*name).to_owned(), (*owner).to_owned()));
        Accounts { users: users.collect(), databases: databases.collect() }
    }

    #[test]
    fn databases_go_before_owners_and_come_after() {
        let known = accounts(&[("a", "1"), ("b", "1"), ("c", "1")], &[("d", "a"), ("e", "c"), ("f", "b")]);
        let wanted = accounts(&[("b", "2"), ("c", "1"), ("g", "3")], &[("e", "c"), ("f", "g"), ("h", "no user")]);
        let (second, third) = (user("2"), user("3"));
        assert_eq!(
            between(&known, &wanted),
            [
                Change::DropDatabase("d"),
                Change::DropDatabase("f"),
                Change::DropUser("a"),
                Change::UpdateUser("b", &second),
                Change::CreateUser("g", &third),
                Change::CreateDatabase("f", Some("g")),
                Change::CreateDatabase("h", None),
            ]
        );
        assert_eq!(between(&wanted, &wanted), []);
    }
}
