//! The servers of resources in a data plane: those wanted, with their users and databases.

use std::time::Duration;

use serde_json::Value;

use super::kind::{Kind, ServerAccounts};
use super::life_cycle::Timeline;
use super::product::TableProduct;
use super::resources::Resource;
use crate::engine::served::{Accounts, Password, Served, User};

impl Served for TableProduct {
    fn begin(&mut self) {
        self.resources.start_servers(self.table.kinds);
    }

    fn wanted_servers(&mut self, now: Duration) -> Vec<String> {
        self.resources.forget(now);
        let all = self.with_servers().flat_map(|(kind, _)| self.resources.of(kind.name).iter());
        all.filter(|one| one.timeline.gone_at().is_none()).map(|one| one.key.clone()).collect()
    }

    fn wanted_accounts(&mut self, id: &str, now: Duration) -> Option<Accounts> {
        self.resources.forget(now);
        self.with_servers().find_map(|(kind, accounts)| {
            let resource = self.resources.find(kind.name, id).filter(|one| one.timeline.gone_at().is_none())?;
            Some(match accounts {
                ServerAccounts::Credentials | ServerAccounts::FixedCredentials => {
                    of_credentials(resource).unwrap_or_default()
                }
                ServerAccounts::Below { users, databases } => self.below(id, users, databases),
            })
        })
    }

    fn timeline(&mut self, id: &str, now: Duration) -> Option<&mut Timeline> {
        self.resources.forget(now);
        let (kind, _) = self.with_servers().find(|(kind, _)| self.resources.find(kind.name, id).is_some())?;
        let timeline = self.resources.timeline_mut(kind.name, id)?;
        timeline.gone_at().is_none().then_some(timeline)
    }
}

impl TableProduct {
    fn with_servers(&self) -> impl Iterator<Item = (&'static Kind, ServerAccounts)> + use<> {
        self.table.kinds.iter().filter_map(|kind| Some((*kind, kind.server?)))
    }

    /// Those that callers have made, until they are deleted. A user without a password is none.
    fn below(&self, parent: &str, users: &str, databases: &str) -> Accounts {
        let below = |name| {
            let kind = self.table.kind(name).into_iter();
            let all = kind.flat_map(|kind| self.resources.below(kind, Some(parent)).iter());
            all.filter(|one| one.timeline.gone_at().is_none() && one.properties.get("system") != Some(&true.into()))
        };
        let user = |one: &Resource| {
            let password = Password::Plain(one.secret.clone()?);
            Some((one.id.clone(), User { password, roles: Vec::new() }))
        };
        let owner = |one: &Resource| (one.id.clone(), one.text("owner").to_owned());
        Accounts { users: below(users).filter_map(user).collect(), databases: below(databases).map(owner).collect() }
    }
}

fn of_credentials(resource: &Resource) -> Option<Accounts> {
    let sent: Value = serde_json::from_str(resource.secret.as_ref()?.reveal()).ok()?;
    let text = |name: &str| sent.get(name).and_then(Value::as_str).map(str::to_owned);
    let user = User { password: Password::sent(&sent["password"])?, roles: Vec::new() };
    let name = text("username")?;
    let database = text("database").map(|database| (database, name.clone()));
    Some(Accounts { users: [(name, user)].into(), databases: database.into_iter().collect() })
}
