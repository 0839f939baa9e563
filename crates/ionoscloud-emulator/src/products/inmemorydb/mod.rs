//! In-Memory DB, in two versions of its API.

pub(super) mod v1;
pub(super) mod v2;

use serde_json::Value;

use crate::products::databases::Violations;

/// Oldest first.
const VERSIONS: [&str; 2] = ["7.2", "8.0"];
const HASH_DIGITS: usize = 64;

/// Violations of a hash that is sent instead of a password. BASE64 is refused, and so are digits in upper case.
fn password_hash(password: &Value) -> Violations {
    let member = "properties.credentials.password";
    let mut violations = Violations::new();
    if password["algorithm"] != "SHA-256" {
        violations.push(format!("{member}.algorithm: must be SHA-256"));
    }
    let hash = password["hash"].as_str().unwrap_or_default();
    let is_digit = |one: u8| one.is_ascii_digit() || (b'a'..=b'f').contains(&one);
    if hash.len() != HASH_DIGITS || !hash.bytes().all(is_digit) {
        violations.push(format!("{member}.hash: must have {HASH_DIGITS} hexadecimal digits in lower case"));
    }
    violations
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_hexadecimal_sha_256_is_password_hash() {
        let hex = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        let base64 = "n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=";
        for (algorithm, hash, count) in [
            ("SHA-256", hex.to_owned(), 0),
            ("SHA-256", hex.to_uppercase(), 1),
            ("SHA-256", base64.to_owned(), 1),
            ("SHA-256", hex[1..].to_owned(), 1),
            ("SHA-512", hex.to_owned(), 1),
            ("MD5", String::new(), 2),
        ] {
            let found = password_hash(&json!({ "algorithm": algorithm, "hash": hash }));
            assert_eq!(found.len(), count, "{algorithm} {hash}: {found:?}");
        }
    }
}
