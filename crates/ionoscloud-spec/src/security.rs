//! Ways to authenticate.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A way to authenticate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AuthMethod {
    /// User name and password, base64 encoded.
    Basic,
    /// A token.
    Bearer,
}

/// A scheme under `components.securitySchemes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase", deny_unknown_fields)]
pub enum SecurityScheme {
    /// The `Authorization` header.
    Http {
        /// Which kind of credentials the header holds.
        scheme: AuthMethod,
    },
    /// Credentials that no client here sends, such as a key; kept where nothing else meets a requirement.
    #[serde(other)]
    Other,
}

/// Scheme names that are needed together, each with its scopes; a list of requirements offers a choice.
pub type SecurityRequirement = BTreeMap<String, Vec<String>>;
