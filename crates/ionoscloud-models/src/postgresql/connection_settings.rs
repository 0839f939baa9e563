//! Settings for a driver, as tokio-postgres and other clients of PostgreSQL take them.

use std::fmt::Write as _;

use ionoscloud_core::{Error, ErrorKind, Secret};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::v1::{DatabaseName, Username};
use super::{v1, v2};

/// All but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Settings for a driver: host and port of the primary instance, database, user, password and TLS.
///
/// [`v1::Cluster::connection_settings`] and [`v2::Cluster::connection_settings`] return them. Drivers read one of the
/// two forms in which libpq takes them: [`key_values`](Self::key_values) or [`uri`](Self::uri).
///
/// ```
/// use ionoscloud_models::postgresql::ConnectionSettings;
///
/// let settings = ConnectionSettings::new("pg-1.postgresql.de-fra.ionos.com", "orders", "anna", "pass word");
/// assert_eq!(
///     settings.uri().expose(),
///     "postgresql://anna:pass%20word@pg-1.postgresql.de-fra.ionos.com:5432/orders?sslmode=require",
/// );
/// ```
///
/// With the crate `tokio-postgres`, and a connector for TLS:
///
/// ```ignore
/// let config: tokio_postgres::Config = settings.key_values().expose().parse()?;
/// let (client, connection) = config.connect(tls).await?;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConnectionSettings {
    /// DNS name or address of the primary instance. It resolves to an address in the cluster's LAN.
    pub host: String,
    /// Port, 5432 by default.
    pub port: u16,
    /// Database to connect to.
    pub database: String,
    /// User to log in as.
    pub username: String,
    /// Password of the user.
    pub password: Secret,
    /// Use of TLS, [`SslMode::Require`] by default.
    pub ssl_mode: SslMode,
}

/// Use of TLS by a driver, as libpq's `sslmode`.
///
/// ```
/// use ionoscloud_models::postgresql::SslMode;
///
/// assert_eq!(SslMode::default().as_str(), "require");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum SslMode {
    /// No TLS.
    Disable,
    /// TLS if the server has it, else plaintext.
    Prefer,
    /// TLS, or no connection.
    #[default]
    Require,
}

impl SslMode {
    /// The word of libpq: `disable`, `prefer` or `require`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Disable => "disable",
            Self::Prefer => "prefer",
            Self::Require => "require",
        }
    }
}

impl ConnectionSettings {
    /// Settings for the port 5432 with TLS.
    pub fn new(
        host: impl Into<String>,
        database: impl Into<String>,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        Self {
            host: host.into(),
            port: 5432,
            database: database.into(),
            username: username.into(),
            password: password.into(),
            ssl_mode: SslMode::default(),
        }
    }

    /// Sets the host: a tunnel's or a proxy's, for a program outside of the LAN.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = host.into();
        self
    }

    /// Sets the port.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the use of TLS.
    #[must_use]
    pub fn ssl_mode(mut self, ssl_mode: SslMode) -> Self {
        self.ssl_mode = ssl_mode;
        self
    }

    /// Returns the settings as keys and values, such as `host='h' port=5432 dbname='d' user='u' password='p'
    /// sslmode=require`.
    ///
    /// `tokio_postgres::Config` parses this form.
    pub fn key_values(&self) -> Secret {
        let mut text = format!("host={} port={}", quoted(&self.host), self.port);
        let members =
            [("dbname", self.database.as_str()), ("user", &self.username), ("password", self.password.expose())];
        for (key, value) in members {
            // Writing to a text does not fail.
            let _ = write!(text, " {key}={}", quoted(value));
        }
        let _ = write!(text, " sslmode={}", self.ssl_mode.as_str());
        Secret::from(text)
    }

    /// Returns the settings as a URI, such as `postgresql://u:p@h:5432/d?sslmode=require`.
    ///
    /// User, password and database are percent-encoded; an IPv6 address stands in brackets.
    pub fn uri(&self) -> Secret {
        let encoded = |text| utf8_percent_encode(text, RESERVED);
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { encoded(&self.host).to_string() };
        let (user, password) = (encoded(&self.username), encoded(self.password.expose()));
        let (port, database, mode) = (self.port, encoded(&self.database), self.ssl_mode.as_str());
        Secret::from(format!("postgresql://{user}:{password}@{host}:{port}/{database}?sslmode={mode}"))
    }
}

impl v1::Cluster {
    /// Returns the settings with which a driver reaches a database of this cluster, with a user of it.
    ///
    /// ```
    /// # let text = r#"{"id": "c-1", "properties": {"dnsName": "pg-1.postgresql.de-fra.ionos.com"}}"#;
    /// # let cluster: ionoscloud_models::postgresql::v1::Cluster = serde_json::from_str(text)?;
    /// let settings = cluster.connection_settings("orders", "anna", &"pass'word".into())?;
    /// let text = settings.key_values();
    /// assert!(text.expose().starts_with("host='pg-1.postgresql.de-fra.ionos.com' port=5432 dbname='orders'"));
    /// assert!(text.expose().ends_with(r"user='anna' password='pass\'word' sslmode=require"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] if the cluster has no DNS name, as before it is provisioned.
    pub fn connection_settings(
        &self,
        database: impl Into<DatabaseName>,
        username: impl Into<Username>,
        password: &Secret,
    ) -> Result<ConnectionSettings, Error> {
        let host = named(self.properties.dns_name.as_deref(), self.id.as_str())?;
        let (database, username) = (database.into(), username.into());
        Ok(ConnectionSettings::new(host, database.as_str(), username.as_str(), password.clone()))
    }
}

impl v2::Cluster {
    /// Returns the settings with which a driver reaches the database that was created with this cluster.
    ///
    /// User and database are those of the creation; no response has the password.
    ///
    /// ```
    /// # let text = r#"{"id": "c-1", "metadata": {"dnsName": "pg-1.postgresql.de-txl.ionos.com"},
    /// #     "properties": {"credentials": {"username": "anna", "database": "orders"}}}"#;
    /// # let cluster: ionoscloud_models::postgresql::v2::Cluster = serde_json::from_str(text)?;
    /// let settings = cluster.connection_settings(&"Secret-1".into())?;
    /// assert_eq!((settings.username.as_str(), settings.database.as_str()), ("anna", "orders"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] if the cluster has no DNS name, as before it is provisioned, and
    /// [`ErrorKind::Decode`] if it names no user or no database.
    pub fn connection_settings(&self, password: &Secret) -> Result<ConnectionSettings, Error> {
        let id = self.id.as_str();
        let host = named(self.metadata.as_ref().and_then(|metadata| metadata.dns_name.as_deref()), id)?;
        let credentials = self.properties.credentials.as_ref();
        let user = credentials.and_then(|credentials| credentials.username.as_deref());
        let database = credentials.and_then(|credentials| credentials.database.as_deref());
        match (user, database) {
            (Some(user), Some(database)) => Ok(ConnectionSettings::new(host, database, user, password.clone())),
            _ => Err(Error::new(ErrorKind::Decode, format!("cluster {id} names no user or no database"))),
        }
    }
}

fn named<'a>(dns_name: Option<&'a str>, id: &str) -> Result<&'a str, Error> {
    dns_name.filter(|name| !name.is_empty()).ok_or_else(|| {
        let text = format!("cluster {id} has no DNS name yet; wait until it is ready, and read it again");
        Error::new(ErrorKind::InvalidInput, text)
    })
}

/// A value in single quotes, with a backslash before quotes and backslashes in it, as libpq reads it.
fn quoted(value: &str) -> String {
    let mut quoted = String::with_capacity(value.len() + 2);
    quoted.push('\'');
    for character in value.chars() {
        if matches!(character, '\'' | '\\') {
            quoted.push('\\');
        }
        quoted.push(character);
    }
    quoted.push('\'');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_encode_every_character() {
        let settings = ConnectionSettings::new("host", "d b/ü", r"o'ne\", "a@b:c/?#[]&=%").port(6432);
        let keys = r"host='host' port=6432 dbname='d b/ü' user='o\'ne\\' password='a@b:c/?#[]&=%' sslmode=require";
        assert_eq!(settings.key_values().expose(), keys);
        let uri = "postgresql://o%27ne%5C:a%40b%3Ac%2F%3F%23%5B%5D%26%3D%25@host:6432/d%20b%2F%C3%BC?sslmode=require";
        assert_eq!(settings.uri().expose(), uri);
    }

    #[test]
    fn address_and_tls_can_be_replaced() {
        let settings = ConnectionSettings::new("h", "d", "u", "p").host("::1").port(1).ssl_mode(SslMode::Disable);
        assert_eq!(settings.uri().expose(), "postgresql://u:p@[::1]:1/d?sslmode=disable");
        assert_eq!(SslMode::Prefer.as_str(), "prefer");
    }

    #[test]
    fn password_is_shown_nowhere() {
        let settings = ConnectionSettings::new("h", "d", "u", "canary");
        for text in [format!("{settings:?}"), format!("{:?} {:?}", settings.uri(), settings.key_values())] {
            assert!(!text.contains("canary"), "{text}");
        }
    }

    #[test]
    fn cluster_without_name_advises_to_wait() {
        let old: v1::Cluster = serde_json::from_str(r#"{"id": "c-1", "properties": {}}"#).unwrap();
        let new: v2::Cluster =
            serde_json::from_str(r#"{"id": "c-2", "metadata": {"dnsName": ""}, "properties": {}}"#).unwrap();
        let errors = [
            old.connection_settings("d", "u", &"canary".into()).unwrap_err(),
            new.connection_settings(&"canary".into()).unwrap_err(),
        ];
        for (error, id) in errors.iter().zip(["c-1", "c-2"]) {
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
            let text = format!("{error} {error:?}");
            assert!(text.contains(id) && text.contains("wait until it is ready") && !text.contains("canary"), "{text}");
        }
    }

    #[test]
    fn cluster_without_user_is_decode_error() {
        let text = r#"{"id": "c-1", "metadata": {"dnsName": "h"}, "properties": {"credentials": {"username": "u"}}}"#;
        let cluster: v2::Cluster = serde_json::from_str(text).unwrap();
        assert_eq!(cluster.connection_settings(&"p".into()).unwrap_err().kind(), ErrorKind::Decode);
    }
}
