//! The sources of settings besides the builder: the environment, then the configuration file.

mod credentials;
#[cfg(feature = "config-file")]
mod failover;
#[cfg(feature = "config-file")]
mod servers;
#[cfg(test)]
mod tests;

#[cfg(feature = "config-file")]
use std::path::{Path, PathBuf};

use ionoscloud_core::{ContractNumber, Error, ErrorKind};
use ionoscloud_transport::{EndpointLayer, ServerConfig, TlsSettings, TransportSettings};

pub(crate) use self::credentials::{FoundCredentials, Login};
use super::base_url;
#[cfg(feature = "config-file")]
use super::config_file::{ConfigFile, Profile};
use super::environment::{PRODUCT_URLS, Variables};
use crate::products;

/// The sources that the builder names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sources {
    pub(crate) variables: Option<Variables>,
    #[cfg(feature = "config-file")]
    pub(crate) file: FileChoice,
    #[cfg(feature = "config-file")]
    pub(crate) profile: Option<String>,
}

/// The choice of the configuration file.
#[cfg(feature = "config-file")]
#[derive(Clone, Debug, Default)]
pub(crate) enum FileChoice {
    /// The one that the environment names, if the environment is read at all.
    #[default]
    OfEnvironment,
    At(PathBuf),
    None,
}

/// The settings that the sources have.
#[derive(Debug)]
pub(crate) struct Found {
    variables: Option<Variables>,
    #[cfg(feature = "config-file")]
    file: Option<ConfigFile>,
    #[cfg(feature = "config-file")]
    profile: Option<Profile>,
    /// The reason why there is no file, in words.
    no_file: String,
    /// A configuration file is one of the sources, so that a setting may be added to it.
    reads_file: bool,
}

impl Sources {
    /// Returns true if a source is named, so that missing credentials are an error of the sources.
    pub(crate) fn are_named(&self) -> bool {
        #[cfg(feature = "config-file")]
        if matches!(self.file, FileChoice::At(_)) || self.profile.is_some() {
            return true;
        }
        self.variables.is_some()
    }

    /// Reads the file, if one is chosen.
    #[cfg(feature = "config-file")]
    pub(crate) fn read(self) -> Result<Found, Error> {
        let (file, no_file) = self.file()?;
        let reads_file = match self.file {
            FileChoice::At(_) => true,
            FileChoice::OfEnvironment => self.variables.is_some(),
            FileChoice::None => false,
        };
        let asked = match (&self.profile, &self.variables) {
            (Some(name), _) => Some((name.trim(), "the name given to the builder")),
            (None, Some(variables)) => {
                variables.get("IONOS_CURRENT_PROFILE")?.map(|name| (name.trim(), "IONOS_CURRENT_PROFILE"))
            }
            (None, None) => None,
        };
        let profile = match (&file, asked) {
            (Some(file), asked) => file.profile(asked)?.cloned(),
            // A profile that is selected by name must not be silently missing.
            (None, Some((_, source))) => {
                let text = format!("{source} names a profile, but {no_file}");
                return Err(Error::new(ErrorKind::Configuration, text));
            }
            (None, None) => None,
        };
        Ok(Found { variables: self.variables, file, profile, no_file, reads_file })
    }

    #[cfg(not(feature = "config-file"))]
    pub(crate) fn read(self) -> Result<Found, Error> {
        let no_file = "configuration files are not read without the feature `config-file`".to_owned();
        Ok(Found { variables: self.variables, no_file, reads_file: false })
    }

    /// Returns the file, or the reason why there is none.
    #[cfg(feature = "config-file")]
    fn file(&self) -> Result<(Option<ConfigFile>, String), Error> {
        let (path, source) = match (&self.file, &self.variables) {
            (FileChoice::None, _) => return Ok((None, "no configuration file is read".to_owned())),
            (FileChoice::At(path), _) => (path.clone(), Some("the path given to the builder")),
            (FileChoice::OfEnvironment, None) => return Ok((None, "no configuration file is named".to_owned())),
            (FileChoice::OfEnvironment, Some(variables)) => {
                match (variables.get("IONOS_CONFIG_FILE")?, variables.home()?) {
                    (Some(path), _) => (PathBuf::from(path), Some("IONOS_CONFIG_FILE")),
                    (None, Some(home)) => (Path::new(home).join(".ionos").join("config"), None),
                    (None, None) => {
                        let why = "there is no configuration file: neither IONOS_CONFIG_FILE nor HOME is set";
                        return Ok((None, why.to_owned()));
                    }
                }
            }
        };
        match (ConfigFile::load(&path)?, source) {
            (Some(file), _) => Ok((Some(file), String::new())),
            (None, None) => Ok((None, format!("there is no configuration file {}", path.display()))),
            (None, Some(source)) => {
                let text = format!("{source} names the configuration file {}, which does not exist", path.display());
                Err(Error::new(ErrorKind::Configuration, text))
            }
        }
    }
}

impl Found {
    /// Returns the contract of the environment.
    pub(crate) fn contract_number(&self) -> Result<Option<ContractNumber>, Error> {
        self.variables.as_ref().map_or(Ok(None), Variables::contract_number)
    }

    /// Returns the settings of the environment, as far as `set` leaves them open.
    pub(crate) fn of_environment(&self, set: &TransportSettings) -> Result<TransportSettings, Error> {
        let mut settings = TransportSettings::default();
        let Some(variables) = &self.variables else { return Ok(settings) };
        settings.tls = trust(set, variables)?;
        #[cfg(feature = "proxy")]
        if set.proxy.is_none() {
            settings.proxy = variables.proxy();
        }
        // One URL that the program sets for everything takes precedence over those of single products.
        if set.endpoint.base_url.is_none() {
            settings.endpoint = endpoint(set, variables)?;
        }
        if variables.allow_plain_http()? {
            tracing::warn!(target: "ionoscloud", "IONOS_ALLOW_PLAIN_HTTP allows unencrypted requests to any host");
            settings.endpoint = settings.endpoint.danger_allow_plain_http(true);
        }
        Ok(settings)
    }

    /// Returns the settings of the configuration file, as far as `set`, program and environment, leaves them open.
    #[cfg(feature = "config-file")]
    pub(crate) fn of_file(
        &self,
        program: &TransportSettings,
        set: &TransportSettings,
    ) -> Result<TransportSettings, Error> {
        let mut settings = TransportSettings::default();
        let Some(file) = &self.file else { return Ok(settings) };
        if set.endpoint.base_url.is_none() {
            let rules = servers::Rules {
                tls: set.tls.clone().unwrap_or_default(),
                may_skip_verification: program.tls.is_none(),
                round_robin: set
                    .endpoint
                    .failover
                    .unwrap_or_else(|| file.failover().is_some_and(|failover| failover.round_robin)),
            };
            settings.endpoint = servers::of_file(set, &file.endpoints(self.profile.as_ref()), &rules)?;
        }
        settings.retry = file.failover().and_then(failover::policy);
        Ok(settings)
    }

    #[cfg(not(feature = "config-file"))]
    pub(crate) fn of_file(&self, _: &TransportSettings, _: &TransportSettings) -> Result<TransportSettings, Error> {
        Ok(TransportSettings::default())
    }
}

/// Returns the URLs that the environment has for everything and for single products.
fn endpoint(set: &TransportSettings, variables: &Variables) -> Result<EndpointLayer, Error> {
    let mut endpoint = EndpointLayer::new();
    if let Some(url) = variables.get("IONOS_API_URL")? {
        endpoint = endpoint.base_url(base_url::of_all_products(url, "IONOS_API_URL")?);
    }
    for (name, product) in PRODUCT_URLS {
        if let Some(url) = variables.get(name)?.filter(|_| !products::sets_servers(set, product)) {
            endpoint = endpoint.servers(product, [ServerConfig::new(base_url::parse(url, name)?)]);
        }
    }
    Ok(endpoint)
}

/// Returns the pin of the environment, unless there are some; no verification if the environment says so and the
/// program has no TLS settings.
fn trust(set: &TransportSettings, variables: &Variables) -> Result<Option<TlsSettings>, Error> {
    let mut tls = None;
    if variables.allow_insecure()? {
        if set.tls.is_some() {
            tracing::warn!(target: "ionoscloud", "IONOS_ALLOW_INSECURE is ignored: the program has TLS settings");
        } else {
            tracing::warn!(target: "ionoscloud", "IONOS_ALLOW_INSECURE turns the verification of certificates off");
            tls = Some(TlsSettings::new().danger_skip_verification(true));
        }
    }
    if !set.tls.as_ref().is_some_and(TlsSettings::is_pinned)
        && let Some((name, fingerprint)) = variables.fingerprint()?
    {
        if set.own_connections {
            let text = format!(
                "{name} cannot be used: `connector` or `http_service` makes the connections, and would ignore it"
            );
            return Err(Error::new(ErrorKind::Configuration, text));
        }
        tls = Some(tls.unwrap_or_default().pin_certificate(fingerprint)?);
    }
    Ok(tls)
}
