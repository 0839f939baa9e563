//! The values themselves, which `cargo xtask secret-scan` includes too. Each is long and odd enough to occur by no
//! accident, and has letters that base64, base64url and percent-encoding write differently where such a secret may have
//! them.

/// The variable that has all spans and events printed.
pub(crate) const LISTEN: &str = "TEST_SECRETS_LISTEN";

pub(crate) const TOKEN: &str = "planted-secret.Vq7-kTz_3Xw9";
pub(crate) const PASSWORD: &str = "planted&secret>Zk4/W8+v?Q2";
pub(crate) const DATABASE_PASSWORD: &str = "planted&database-secret>Jr5/N1+u?K7";
pub(crate) const PROXY_PASSWORD: &str = "planted-secret@Dm6_H1";
