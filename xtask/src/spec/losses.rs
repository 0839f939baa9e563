//! The text of what an import loses: a place, what was there, and its value.

use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// Most characters of a value that a loss has in full.
const SHOWN: usize = 80;

const EQUALS: &str = " = ";

/// The loss of a value; of a long one it has the beginning and a hash, by which two are compared.
pub(super) fn with_value(loss: &str, value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= SHOWN {
        return format!("{loss}{EQUALS}{text}");
    }
    let beginning: String = text.chars().take(SHOWN / 2).collect();
    let hash: String = Sha256::digest(&text).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("{loss}{EQUALS}{beginning}… ({} characters, {hash})", text.chars().count())
}

/// The place and what was there, and the value, which is empty where the words say all of it.
pub(super) fn split(loss: &str) -> (&str, &str) {
    loss.split_once(EQUALS).unwrap_or((loss, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_values_are_short_and_differ() {
        let [one, other] = ["a", "b"].map(|end| with_value("/a: not", &Value::from("x".repeat(500) + end)));
        assert_ne!(one, other);
        assert!(one.starts_with("/a: not = \"xxx") && one.chars().count() < 80, "{one}");
        assert_eq!(split(&one).0, "/a: not");
        assert_eq!(split(&with_value("/a: not", &serde_json::json!({"type": "a"}))), ("/a: not", "{\"type\":\"a\"}"));
        assert_eq!(split("/a: servers"), ("/a: servers", ""));
    }
}
