//! A password that is kept and never shown.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Kept for the data plane alone; written in clear into the state file, which its owner alone can read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Secret(String);

impl Secret {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    #[cfg(feature = "data-plane")]
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_shows_nothing() {
        assert_eq!(format!("{:?}", Some(Secret::new("canary"))), "Some([redacted])");
    }
}
