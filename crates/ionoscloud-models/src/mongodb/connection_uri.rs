//! The connection string as drivers take it.

use ionoscloud_core::{Error, ErrorKind, Secret};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Cluster, Username};

/// All but the unreserved characters of RFC 3986, as drivers require of a user name and a password.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl Cluster {
    /// Returns the URI for a MongoDB driver, with the credentials of a database user.
    ///
    /// The API's scheme `mongo+srv`, which no driver knows, becomes `mongodb+srv`. User name and password are
    /// percent-encoded. `authSource` is `admin`, the database of all users, unless the URI names another; the rest of
    /// its query stays. TLS is the driver's default for the scheme: on with `mongodb+srv`.
    ///
    /// ```
    /// # let text = r#"{"id": "c-1", "properties":
    /// #     {"connectionString": "mongo+srv://m-c-1.mongodb.de-txl.ionos.com"}}"#;
    /// # let cluster: ionoscloud_models::mongodb::Cluster = serde_json::from_str(text)?;
    /// let uri = cluster.connection_uri("anna", &"pass/word".into())?;
    /// assert_eq!(
    ///     uri.expose(),
    ///     "mongodb+srv://anna:pass%2Fword@m-c-1.mongodb.de-txl.ionos.com/?authSource=admin",
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] if the cluster has no connection string, as before it is provisioned, and
    /// [`ErrorKind::Decode`] if it is not the URI of a MongoDB server.
    pub fn connection_uri(&self, username: impl Into<Username>, password: &Secret) -> Result<Secret, Error> {
        let id = &self.id;
        let Some(uri) = self.properties.connection_string.as_deref().filter(|text| !text.is_empty()) else {
            let text = format!("cluster {id} has no connection string yet; wait until it is ready, and read it again");
            return Err(Error::new(ErrorKind::InvalidInput, text));
        };
        with_credentials(uri, username.into().as_str(), password.expose()).ok_or_else(|| {
            Error::new(ErrorKind::Decode, format!("the connection string of cluster {id} is not a MongoDB URI"))
        })
    }
}

fn with_credentials(uri: &str, username: &str, password: &str) -> Option<Secret> {
    let (scheme, rest) = uri.trim().split_once("://")?;
    let scheme = match scheme.to_ascii_lowercase().as_str() {
        "mongo+srv" | "mongodb+srv" => "mongodb+srv",
        "mongo" | "mongodb" => "mongodb",
        _ => return None,
    };
    let (before_query, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, database) = before_query.split_once('/').unwrap_or((before_query, ""));
    let hosts = authority.rsplit_once('@').map_or(authority, |(_, hosts)| hosts);
    if hosts.is_empty() {
        return None;
    }
    let names_source =
        |option: &str| option.split('=').next().is_some_and(|key| key.eq_ignore_ascii_case("authSource"));
    let mut options: Vec<&str> = query.split('&').filter(|option| !option.is_empty()).collect();
    if !options.iter().copied().any(names_source) {
        options.push("authSource=admin");
    }
    let encoded = |text| utf8_percent_encode(text, RESERVED);
    let (username, password, query) = (encoded(username), encoded(password), options.join("&"));
    Some(Secret::from(format!("{scheme}://{username}:{password}@{hosts}/{database}?{query}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(address: &str) -> Option<String> {
        with_credentials(address, "u", "p").map(|uri| uri.expose().to_owned())
    }

    #[test]
    fn uri_forms_get_credentials() {
        for (address, expected) in [
            ("mongo+srv://host", "mongodb+srv://u:p@host/?authSource=admin"),
            ("mongodb+srv://host/", "mongodb+srv://u:p@host/?authSource=admin"),
            ("MONGO+SRV://host", "mongodb+srv://u:p@host/?authSource=admin"),
            ("mongo://127.0.0.1:27017", "mongodb://u:p@127.0.0.1:27017/?authSource=admin"),
            ("mongodb://a:1,b:2/?tls=true", "mongodb://u:p@a:1,b:2/?tls=true&authSource=admin"),
            ("mongodb://a/db?w=1&&replicaSet=r", "mongodb://u:p@a/db?w=1&replicaSet=r&authSource=admin"),
            ("mongodb://a?authsource=other", "mongodb://u:p@a/?authsource=other"),
            ("mongodb://old:pass@word@host/", "mongodb://u:p@host/?authSource=admin"),
            ("mongodb://[::1]:27017/", "mongodb://u:p@[::1]:27017/?authSource=admin"),
        ] {
            assert_eq!(uri(address).as_deref(), Some(expected), "{address}");
        }
    }

    #[test]
    fn uri_of_another_scheme_is_rejected() {
        for address in ["host", "https://host", "mongodb://", "mongodb:///db", "mongodb://u@/db", "://host"] {
            assert_eq!(uri(address), None, "{address}");
        }
    }

    #[test]
    fn credentials_are_percent_encoded() {
        let uri = with_credentials("mongodb://host", "a@b:c/ü", "%?#&[]@:/ ~-._").unwrap();
        let expected = "mongodb://a%40b%3Ac%2F%C3%BC:%25%3F%23%26%5B%5D%40%3A%2F%20~-._@host/?authSource=admin";
        assert_eq!(uri.expose(), expected);
        assert_eq!(format!("{uri:?}"), "Secret(***)");
    }

    #[test]
    fn errors_advise_and_repeat_no_secret() {
        let cluster = |address: &str| -> Cluster {
            let properties = serde_json::json!({ "connectionString": address });
            serde_json::from_value(serde_json::json!({ "id": "c-1", "properties": properties })).unwrap()
        };
        let error = cluster("").connection_uri("u", &"canary".into()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("c-1 has no connection string yet; wait until it is ready"), "{error}");
        let error = cluster("mongodb://old:canary@").connection_uri("u", &"canary".into()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(!format!("{error} {error:?}").contains("canary"));
    }
}
