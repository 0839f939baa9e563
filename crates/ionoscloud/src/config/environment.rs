//! The variables of the environment, read once, with their values hidden from debug output.

use std::env::VarError;

use ionoscloud_core::{ContractNumber, Error, ErrorKind, Secret};
#[cfg(feature = "proxy")]
use ionoscloud_transport::ProxySettings;
use ionoscloud_transport::TlsSettings;

/// Every variable that is read, except the URLs of single products.
const NAMES: [&str; 22] = [
    "IONOS_TOKEN",
    "IONOS_USERNAME",
    "IONOS_PASSWORD",
    "IONOS_API_URL",
    "IONOS_CONTRACT_NUMBER",
    "IONOS_PINNED_CERT",
    "IONOS_CERTIFICATE_FINGERPRINT",
    "IONOS_ALLOW_INSECURE",
    "IONOS_ALLOW_PLAIN_HTTP",
    "IONOS_CONFIG_FILE",
    "IONOS_CURRENT_PROFILE",
    "HOME",
    HOME_OF_WINDOWS,
    "HTTPS_PROXY",
    "https_proxy",
    "HTTP_PROXY",
    "http_proxy",
    "ALL_PROXY",
    "all_proxy",
    "NO_PROXY",
    "no_proxy",
    "REQUEST_METHOD",
];

/// The name of `HOME` on Windows.
const HOME_OF_WINDOWS: &str = "USERPROFILE";

/// URLs of single products, by the products' names in the configuration file.
pub(crate) const PRODUCT_URLS: [(&str, &str); 10] = [
    ("IONOS_API_URL_CERT", "cert"),
    ("IONOS_API_URL_INMEMORYDB", "inmemorydb"),
    ("IONOS_API_URL_KAFKA", "kafka"),
    ("IONOS_API_URL_LOGGING", "logging"),
    ("IONOS_API_URL_MARIADB", "mariadb"),
    ("IONOS_API_URL_MONITORING", "monitoring"),
    ("IONOS_API_URL_NFS", "nfs"),
    ("IONOS_API_URL_OBJECT_STORAGE", "objectstorage"),
    ("IONOS_API_URL_OBJECT_STORAGE_MANAGEMENT", "objectstoragemanagement"),
    ("IONOS_API_URL_VPN", "vpn"),
];

/// The variables at the time at which the builder read them.
#[derive(Clone, Debug)]
pub(crate) struct Variables(Vec<(&'static str, Value)>);

#[derive(Clone, Debug)]
enum Value {
    Text(Secret),
    /// With the characters that it has.
    #[cfg_attr(
        not(feature = "proxy"),
        allow(dead_code, reason = "only variables of proxies are read with what they have")
    )]
    NotUnicode(Secret),
}

impl Variables {
    /// Reads by a function, so that tests need no process-wide state.
    pub(crate) fn read(lookup: impl Fn(&str) -> Option<String>) -> Self {
        Self::collect(|name| lookup(name).map(|text| Value::Text(Secret::from(text))))
    }

    /// Reads the environment of the process.
    pub(crate) fn of_process() -> Self {
        Self::collect(|name| match std::env::var(name) {
            Ok(text) => Some(Value::Text(Secret::from(text))),
            Err(VarError::NotPresent) => None,
            Err(VarError::NotUnicode(text)) => Some(Value::NotUnicode(text.to_string_lossy().into_owned().into())),
        })
    }

    fn collect(lookup: impl Fn(&str) -> Option<Value>) -> Self {
        let names = NAMES.into_iter().chain(PRODUCT_URLS.map(|(name, _)| name));
        Self(names.filter_map(|name| Some((name, lookup(name)?))).collect())
    }

    /// Returns the text of a variable; an empty one is treated as not set.
    pub(crate) fn get(&self, name: &str) -> Result<Option<&str>, Error> {
        match self.value(name) {
            Some(Value::NotUnicode(_)) => Err(unusable(name, "is not valid UTF-8")),
            Some(Value::Text(text)) => Ok(Some(text.expose()).filter(|text| !text.trim().is_empty())),
            None => Ok(None),
        }
    }

    /// Returns the home folder.
    #[cfg(feature = "config-file")]
    pub(crate) fn home(&self) -> Result<Option<&str>, Error> {
        self.get("HOME").and_then(|home| if home.is_some() { Ok(home) } else { self.get(HOME_OF_WINDOWS) })
    }

    /// Returns the reason why a variable has no text.
    pub(crate) fn why_not(&self, name: &str) -> &'static str {
        if self.value(name).is_some() { "is set to nothing" } else { "is not set" }
    }

    /// Returns the fingerprint to pin, by either of its two names.
    pub(crate) fn fingerprint(&self) -> Result<Option<(&'static str, &str)>, Error> {
        let (one, other) = ("IONOS_PINNED_CERT", "IONOS_CERTIFICATE_FINGERPRINT");
        let pinned = |name: &'static str| {
            let Some(text) = self.get(name)? else { return Ok(None) };
            match TlsSettings::new().pin_certificate(text) {
                Ok(pin) => Ok(Some((name, text, pin))),
                Err(error) => Err(unusable(name, &format!("cannot be used: {error}"))),
            }
        };
        match (pinned(one)?, pinned(other)?) {
            (Some((.., pin)), Some((.., second))) if pin != second => {
                Err(unusable(one, "and IONOS_CERTIFICATE_FINGERPRINT differ: they mean the same, so set one of them"))
            }
            (Some((name, text, _)), _) | (None, Some((name, text, _))) => Ok(Some((name, text))),
            (None, None) => Ok(None),
        }
    }

    /// Returns the contract.
    pub(crate) fn contract_number(&self) -> Result<Option<ContractNumber>, Error> {
        let name = "IONOS_CONTRACT_NUMBER";
        let Some(number) = self.get(name)?.map(ContractNumber::from) else { return Ok(None) };
        match number.to_header_value() {
            Ok(_) => Ok(Some(number)),
            Err(error) => Err(unusable(name, &format!("cannot be used: {error}"))),
        }
    }

    /// Returns true if the verification of certificates is turned off.
    pub(crate) fn allow_insecure(&self) -> Result<bool, Error> {
        self.is_true("IONOS_ALLOW_INSECURE")
    }

    /// Returns true if unencrypted requests to other machines are allowed.
    pub(crate) fn allow_plain_http(&self) -> Result<bool, Error> {
        self.is_true("IONOS_ALLOW_PLAIN_HTTP")
    }

    fn is_true(&self, name: &str) -> Result<bool, Error> {
        match self.get(name)?.map(str::trim) {
            Some("true" | "1") => Ok(true),
            Some("false" | "0") | None => Ok(false),
            Some(_) => Err(unusable(name, "has to be true, false, 1 or 0")),
        }
    }

    /// Returns the settings of the proxy variables. One that cannot be used fails the requests that need it alone.
    #[cfg(feature = "proxy")]
    pub(crate) fn proxy(&self) -> Option<ProxySettings> {
        ProxySettings::from_lookup(&|name| match self.value(name)? {
            Value::Text(text) | Value::NotUnicode(text) => Some(text.expose().to_owned()),
        })
    }

    fn value(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(other, _)| *other == name).map(|(_, value)| value)
    }
}

fn unusable(name: &str, what: &str) -> Error {
    Error::new(ErrorKind::Configuration, format!("{name} {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(set: &[(&str, &str)]) -> Variables {
        Variables::read(|name| set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
    }

    fn refused<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
        error.to_string()
    }

    #[test]
    fn every_variable_is_documented() {
        let page = include_str!("../generated/guide/configuration.md");
        for name in NAMES {
            assert!(page.contains(&format!("`{name}`")) || page.contains(&name.to_ascii_uppercase()), "{name}");
        }
        for (name, _) in PRODUCT_URLS {
            let short = name.replace("IONOS_API_URL", "…");
            assert!(page.contains(&format!("`{name}`")) || page.contains(&format!("`{short}`")), "{name}");
        }
    }

    #[test]
    fn empty_variable_is_not_set() {
        let variables = variables(&[("IONOS_TOKEN", " \n"), ("IONOS_PASSWORD", " x ")]);
        assert_eq!(variables.get("IONOS_TOKEN").unwrap(), None);
        assert_eq!(variables.get("IONOS_PASSWORD").unwrap(), Some(" x "), "a password is what it is");
        assert_eq!(variables.why_not("IONOS_TOKEN"), "is set to nothing");
        assert_eq!(variables.why_not("IONOS_USERNAME"), "is not set");
    }

    #[test]
    fn non_unicode_variable_is_named() {
        let variables =
            Variables::collect(|name| (name == "IONOS_PASSWORD").then(|| Value::NotUnicode("\u{fffd}".into())));
        assert_eq!(refused(variables.get("IONOS_PASSWORD")), "IONOS_PASSWORD is not valid UTF-8");
    }

    /// Building a client that never uses them must not fail.
    #[cfg(feature = "proxy")]
    #[test]
    fn non_unicode_proxy_variables_fail_no_build() {
        let lossy = |name: &str| match name {
            "HTTPS_PROXY" => Some(Value::NotUnicode("http://u:canary\u{fffd}@p:1".into())),
            "no_proxy" => Some(Value::NotUnicode("api.example,\u{fffd}".into())),
            _ => None,
        };
        let settings = Variables::collect(lossy).proxy().unwrap();
        assert!(!format!("{settings:?}").contains("canary"), "{settings:?}");
        assert!(Variables::collect(|name| lossy(name).filter(|_| name == "no_proxy")).proxy().is_none());
    }

    #[cfg(feature = "config-file")]
    #[test]
    fn home_is_read_from_two_variables() {
        assert_eq!(variables(&[("USERPROFILE", "C:/u")]).home().unwrap(), Some("C:/u"));
        assert_eq!(variables(&[("USERPROFILE", "C:/u"), ("HOME", "/h")]).home().unwrap(), Some("/h"));
        assert_eq!(variables(&[("HOME", "")]).home().unwrap(), None);
    }

    #[test]
    fn fingerprint_is_read_from_two_variables() {
        let (pinned, alias) = ("IONOS_PINNED_CERT", "IONOS_CERTIFICATE_FINGERPRINT");
        let (upper, lower) = (["AA"; 32].join(":"), format!(" {} ", ["aa"; 32].join(" ")));
        let other = "bb".repeat(32);
        assert_eq!(variables(&[(pinned, &upper)]).fingerprint().unwrap(), Some((pinned, &*upper)));
        assert_eq!(variables(&[(alias, &upper)]).fingerprint().unwrap(), Some((alias, &*upper)));
        assert_eq!(variables(&[(pinned, &upper), (alias, &lower)]).fingerprint().unwrap(), Some((pinned, &*upper)));
        let message = refused(variables(&[(pinned, &upper), (alias, &other)]).fingerprint());
        assert!(
            message.contains(pinned) && message.contains(alias) && message.contains("set one of them"),
            "{message}"
        );
        for (first, second, unusable) in [("hunter2", &*other, pinned), (&*other, "hunter2", alias)] {
            let message = refused(variables(&[(pinned, first), (alias, second)]).fingerprint());
            assert!(message.starts_with(&format!("{unusable} cannot be used: ")), "{message}");
        }
    }

    #[test]
    fn contract_number_and_booleans_are_checked() {
        let number = variables(&[("IONOS_CONTRACT_NUMBER", " 31884391\n")]).contract_number().unwrap().unwrap();
        assert_eq!(number.to_header_value().unwrap(), "31884391");
        for text in ["hunter2", "-1", "1.5", "1 2", "٣"] {
            let message = refused(variables(&[("IONOS_CONTRACT_NUMBER", text)]).contract_number());
            assert!(
                message.starts_with("IONOS_CONTRACT_NUMBER cannot be used: ") && message.contains("digits"),
                "{message}"
            );
        }
        for (text, insecure) in [("true", true), ("1", true), ("false", false), ("0", false), ("", false)] {
            assert_eq!(variables(&[("IONOS_ALLOW_INSECURE", text)]).allow_insecure().unwrap(), insecure, "{text}");
        }
        for text in ["hunter2", "yes", "TRUE", "on", "2"] {
            let message = refused(variables(&[("IONOS_ALLOW_INSECURE", text)]).allow_insecure());
            assert_eq!(message, "IONOS_ALLOW_INSECURE has to be true, false, 1 or 0", "{text}");
        }
    }
}
