//! The content of the file, read into types.

use std::sync::Arc;

use ionoscloud_core::{BaseUrl, Error, ErrorKind, Secret};

use super::cursor::{Cursor, Place, listed};
use super::failover::Failover;
use super::{same_name, yaml};

/// The whole file, with every value checked.
#[derive(Clone, Debug)]
pub(crate) struct ConfigFile {
    pub(super) file: Arc<str>,
    pub(super) current_profile: Option<(String, Place)>,
    pub(super) profiles: Vec<Profile>,
    pub(super) environments: Vec<Environment>,
    pub(super) failover: Option<Failover>,
}

/// The credentials of a caller and the environment to call.
#[derive(Clone, Debug)]
pub(crate) struct Profile {
    pub(crate) name: String,
    pub(super) environment: Option<(String, Place)>,
    pub(crate) credentials: ProfileCredentials,
}

/// The credentials of a profile. Empty texts are treated as missing.
#[derive(Clone, Debug, Default)]
pub(crate) struct ProfileCredentials {
    pub(crate) username: Option<String>,
    pub(crate) password: Option<Secret>,
    pub(crate) token: Option<Secret>,
    /// Misspelled keys, in words for the error of a profile without credentials.
    pub(crate) misspelled: String,
}

/// The URLs of products under one name.
#[derive(Clone, Debug)]
pub(super) struct Environment {
    pub(super) name: String,
    pub(super) products: Vec<ProductEndpoints>,
}

#[derive(Clone, Debug)]
pub(super) struct ProductEndpoints {
    pub(super) name: String,
    pub(super) endpoints: Vec<Endpoint>,
}

/// One URL of a product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) url: BaseUrl,
    /// `None` for one that serves every location.
    pub(crate) location: Option<String>,
    pub(crate) skip_tls_verify: bool,
    /// CA certificates in PEM to trust besides the system's, its own or else those of its environment.
    pub(crate) certificates: Option<(String, Place)>,
}

impl ConfigFile {
    /// Reads the text of a file.
    pub(super) fn parse(file: &str, text: &str) -> Result<Self, Error> {
        let refused = |text: String| Error::new(ErrorKind::Configuration, text);
        let root = yaml::parse(text).map_err(|yaml::Malformed { at, reason }| {
            let at = at.map(|at| format!(", line {}, column {}", at.line, at.column)).unwrap_or_default();
            refused(format!("the configuration file {file}{at}: not YAML: {reason}"))
        })?;
        let empty = || refused(format!("the configuration file {file} is empty"));
        let root = root.filter(|node| !matches!(node.content, yaml::Content::Null)).ok_or_else(empty)?;
        Self::read(&Arc::from(file), &root)
    }

    fn read(file: &Arc<str>, root: &yaml::Node) -> Result<Self, Error> {
        let (mut current_profile, mut profiles, mut environments, mut failover) = (None, Vec::new(), Vec::new(), None);
        let known = ["version", "currentProfile", "profiles", "environments", "failover"];
        for (key, value) in Cursor::root(file, root).members(&known)? {
            match key {
                "version" => {
                    value.number("1.0, the only version there is", |version| (1.0..2.0).contains(&version))?;
                }
                "currentProfile" => current_profile = value.text()?.map(|name| (name.to_owned(), value.place())),
                "profiles" => profiles = named(&value, Profile::read)?,
                "environments" => environments = named(&value, Environment::read)?,
                _ => failover = Some(Failover::read(&value)?),
            }
        }
        let file = Self { file: Arc::clone(file), current_profile, profiles, environments, failover };
        file.check_references()?;
        Ok(file)
    }

    /// Checks names: one without its entry would silently omit settings.
    fn check_references(&self) -> Result<(), Error> {
        let known: Vec<_> = self.environments.iter().map(|environment| environment.name.as_str()).collect();
        for (name, place) in self.profiles.iter().filter_map(|profile| profile.environment.as_ref()) {
            if !known.iter().any(|known| same_name(known, name)) {
                return Err(place
                    .error(format_args!("names an environment that is not in the file: it has {}", listed(&known))));
            }
        }
        let known: Vec<_> = self.profiles.iter().map(|profile| profile.name.as_str()).collect();
        match &self.current_profile {
            Some((name, place)) if !known.iter().any(|known| same_name(known, name)) => {
                Err(place.error(format_args!("names a profile that is not in the file: it has {}", listed(&known))))
            }
            _ => Ok(()),
        }
    }
}

/// A list of things that have names, each of them once.
fn named<T: Named>(list: &Cursor<'_>, read: impl Fn(&Cursor<'_>) -> Result<T, Error>) -> Result<Vec<T>, Error> {
    let mut things: Vec<T> = Vec::new();
    for element in list.elements()? {
        let thing = read(&element)?;
        if things.iter().any(|other| same_name(other.name(), thing.name())) {
            let text = "has a name that stands in this list already; case and surrounding white space are ignored";
            return Err(element.place().error(text));
        }
        things.push(thing);
    }
    Ok(things)
}

trait Named {
    fn name(&self) -> &str;
}

impl Named for Profile {
    fn name(&self) -> &str {
        &self.name
    }
}

impl Named for Environment {
    fn name(&self) -> &str {
        &self.name
    }
}

impl Named for ProductEndpoints {
    fn name(&self) -> &str {
        &self.name
    }
}

impl Profile {
    fn read(cursor: &Cursor<'_>) -> Result<Self, Error> {
        let (mut name, mut environment, mut credentials) = (None, None, ProfileCredentials::default());
        let known = ["name", "environment", "credentials"];
        credentials.misspelled = cursor.misspelled(&known);
        for (key, value) in cursor.members(&known)? {
            match key {
                "name" => name = Some(value.required_text()?.to_owned()),
                "environment" => environment = value.text()?.map(|name| (name.to_owned(), value.place())),
                _ => credentials = ProfileCredentials::read(&value)?,
            }
        }
        Ok(Self { name: name.ok_or_else(|| no_name(cursor))?, environment, credentials })
    }
}

impl ProfileCredentials {
    fn read(cursor: &Cursor<'_>) -> Result<Self, Error> {
        let known = ["username", "password", "token", "s3AccessKey", "s3SecretKey"];
        let mut credentials = Self { misspelled: cursor.misspelled(&known), ..Self::default() };
        for (key, value) in cursor.members(&known)? {
            let secret = value.secret()?;
            let secret = Some(secret).filter(|secret| !secret.expose().trim().is_empty()).cloned();
            match key {
                "username" => credentials.username = value.text()?.map(str::to_owned),
                "password" => credentials.password = secret,
                "token" => credentials.token = secret,
                // The keys of the object storage are for its own clients.
                _ => {}
            }
        }
        Ok(credentials)
    }
}

impl Environment {
    fn read(cursor: &Cursor<'_>) -> Result<Self, Error> {
        let (mut name, mut certificates, mut products) = (None, None, Vec::new());
        for (key, value) in cursor.members(&["name", "certificateAuthData", "products"])? {
            match key {
                "name" => name = Some(value.required_text()?.to_owned()),
                "certificateAuthData" => certificates = value.text()?.map(|pem| (pem.to_owned(), value.place())),
                _ => products = named(&value, ProductEndpoints::read)?,
            }
        }
        let mut environment = Self { name: name.ok_or_else(|| no_name(cursor))?, products };
        for endpoint in environment.products.iter_mut().flat_map(|product| &mut product.endpoints) {
            if endpoint.certificates.is_none() {
                endpoint.certificates.clone_from(&certificates);
            }
        }
        Ok(environment)
    }
}

impl ProductEndpoints {
    fn read(cursor: &Cursor<'_>) -> Result<Self, Error> {
        let (mut name, mut endpoints) = (None, Vec::new());
        for (key, value) in cursor.members(&["name", "endpoints"])? {
            match key {
                "name" => name = Some(value.required_text()?.to_owned()),
                _ => endpoints = value.elements()?.iter().map(Endpoint::read).collect::<Result<_, _>>()?,
            }
        }
        let name = name.ok_or_else(|| no_name(cursor))?;
        if endpoints.is_empty() {
            return Err(cursor.place().error("has no `endpoints`: leave the product out, or give it one"));
        }
        Ok(Self { name, endpoints })
    }
}

impl Endpoint {
    fn read(cursor: &Cursor<'_>) -> Result<Self, Error> {
        let (mut url, mut location, mut skip_tls_verify, mut certificates) = (None, None, false, None);
        for (key, value) in cursor.members(&["location", "name", "skipTlsVerify", "certificateAuthData"])? {
            match key {
                "name" => {
                    let text = value.required_text()?;
                    url = Some(text.parse().map_err(|error| value.place().unusable(&error))?);
                }
                "location" => location = value.text()?.map(str::to_ascii_lowercase),
                "skipTlsVerify" => skip_tls_verify = value.boolean()?,
                _ => certificates = value.text()?.map(|pem| (pem.to_owned(), value.place())),
            }
        }
        Ok(Self { url: url.ok_or_else(|| no_name(cursor))?, location, skip_tls_verify, certificates })
    }
}

fn no_name(cursor: &Cursor<'_>) -> Error {
    cursor.place().error("has no `name`")
}
