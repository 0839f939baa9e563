//! Texts and JSON that must not be shown.

use std::fmt;

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A text that must not be shown: a password, a token, a key.
///
/// It has no `Display`, its `Debug` shows nothing, and its own buffer is overwritten when it is dropped. It serialises
/// in plaintext, because it is made to be sent; generated types that are read from the API leave it out when they are
/// written. It cannot be part of a query, where logs would keep it.
///
/// ```
/// let password = ionoscloud_core::Secret::from("correct horse");
/// assert_eq!(format!("{password:?}"), "Secret(***)");
/// assert_eq!(password.expose(), "correct horse");
/// ```
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The text in plaintext.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(SecretString::from(text))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(SecretString::from(text))
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// JSON that must not be shown: a choice with a secret, in a form that this version of the SDK does not know.
///
/// Its `Debug` shows nothing. It serialises in plaintext, as [`Secret`] does. Unlike that of a [`Secret`], its memory
/// is not overwritten.
///
/// ```
/// # fn main() -> Result<(), serde_json::Error> {
/// let password: ionoscloud_core::SecretJson = serde_json::from_str(r#"["correct horse"]"#)?;
/// assert_eq!(format!("{password:?}"), "SecretJson(***)");
/// assert_eq!(password.expose()[0], "correct horse");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SecretJson(Value);

impl SecretJson {
    /// The JSON in plaintext.
    pub fn expose(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for SecretJson {
    fn from(json: Value) -> Self {
        Self(json)
    }
}

impl fmt::Debug for SecretJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretJson(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_is_shown_by_expose_and_serde_only() {
        let secret = Secret::from("hunter2");
        assert_eq!(format!("{secret:?} {:#?}", Some(&secret)), "Secret(***) Some(\n    Secret(***),\n)");
        assert_eq!(secret.expose(), "hunter2");
        assert_eq!(serde_json::to_string(&secret).unwrap(), r#""hunter2""#);
        assert_eq!(serde_json::from_str::<Secret>(r#""hunter2""#).unwrap(), secret);
        assert_ne!(secret, Secret::from("hunter3".to_owned()));
    }

    #[test]
    fn secret_json_is_shown_by_expose_and_serde_only() {
        let json = serde_json::json!({ "pin": "hunter2" });
        let secret = SecretJson::from(json.clone());
        assert_eq!(format!("{secret:?} {:#?}", Some(&secret)), "SecretJson(***) Some(\n    SecretJson(***),\n)");
        assert_eq!(secret.expose(), &json);
        assert_eq!(serde_json::to_value(&secret).unwrap(), json);
        assert_eq!(serde_json::from_value::<SecretJson>(json).unwrap(), secret);
    }
}
