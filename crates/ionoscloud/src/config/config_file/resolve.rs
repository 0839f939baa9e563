//! Selects the profile and the URLs of its environment.

use ionoscloud_core::{Error, ErrorKind};

use super::cursor::listed;
use super::document::{ConfigFile, Endpoint, Environment, Profile};
use super::failover::Failover;
use super::same_name;

impl ConfigFile {
    /// Returns the path of the file, as it was opened.
    pub(crate) fn file(&self) -> &str {
        &self.file
    }

    /// Returns the profile of that name, or else the file's current one. Errors name the source of the name.
    pub(crate) fn profile(&self, wanted: Option<(&str, &str)>) -> Result<Option<&Profile>, Error> {
        let find = |name: &str| self.profiles.iter().find(|profile| same_name(&profile.name, name));
        let Some((name, source)) = wanted else {
            return Ok(self.current_profile.as_ref().and_then(|(name, _)| find(name)));
        };
        find(name).map(Some).ok_or_else(|| {
            let names: Vec<_> = self.profiles.iter().map(|profile| profile.name.as_str()).collect();
            let text = format!(
                "{source} names a profile that is not in the configuration file {}: it has {}",
                self.file,
                listed(&names)
            );
            Error::new(ErrorKind::Configuration, text)
        })
    }

    /// Returns the URLs of every product of the profile's environment. Where the profile has none, or there is no
    /// profile, those of all environments are used, for each product the first that has it.
    pub(crate) fn endpoints(&self, profile: Option<&Profile>) -> Vec<(&str, &[Endpoint])> {
        let wanted = profile.and_then(|profile| profile.environment.as_ref());
        let is_used = |environment: &&Environment| wanted.is_none_or(|(name, _)| same_name(name, &environment.name));
        let mut found: Vec<(&str, &[Endpoint])> = Vec::new();
        for product in self.environments.iter().filter(is_used).flat_map(|environment| &environment.products) {
            let name = product.name.as_str();
            if !found.iter().any(|(other, _)| same_name(other, name)) {
                found.push((name, &product.endpoints));
            }
        }
        found
    }

    pub(crate) fn failover(&self) -> Option<&Failover> {
        self.failover.as_ref()
    }
}
