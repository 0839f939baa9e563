//! Encodings in which a secret may be in a text.

use std::collections::BTreeSet;

use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// One form of one secret.
#[derive(Debug)]
pub(crate) struct Needle {
    /// A name for the secret, for messages.
    pub(crate) secret: &'static str,
    pub(crate) form: &'static str,
    pub(crate) text: String,
}

/// Every form of a secret that is searched for.
pub(crate) fn of(name: &'static str, secret: &str) -> Vec<Needle> {
    let bytes = secret.as_bytes();
    let lower: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let numbers: Vec<String> = bytes.iter().map(u8::to_string).collect();
    let mut forms = vec![
        ("in plaintext", secret.to_owned()),
        ("percent-encoded", percent_encoded(bytes)),
        ("percent-encoded, in small letters", percent_encoded(bytes).to_lowercase()),
        ("hexadecimal", lower.to_uppercase()),
        ("hexadecimal, in small letters", lower),
        ("numbers", numbers.join(", ")),
    ];
    for skipped in 0..3 {
        forms.push(("base64", in_base64(&STANDARD_NO_PAD, bytes, skipped)));
        forms.push(("base64 for addresses", in_base64(&URL_SAFE_NO_PAD, bytes, skipped)));
    }
    let mut seen = BTreeSet::new();
    let new = forms.into_iter().filter(|(_, text)| seen.insert(text.clone()));
    new.map(|(form, text)| Needle { secret: name, form, text }).collect()
}

/// The letters of every base64 text with the secret after N bytes, modulo three, that depend on the secret alone.
fn in_base64(engine: &impl base64::Engine, secret: &[u8], before: usize) -> String {
    let mut bytes = vec![0; before];
    bytes.extend_from_slice(secret);
    let text = engine.encode(&bytes);
    let first = (before * 8).div_ceil(6);
    let last = bytes.len() * 8 / 6;
    text.get(first..last).unwrap_or_default().to_owned()
}

fn percent_encoded(bytes: &[u8]) -> String {
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    bytes
        .iter()
        .map(|&byte| if unreserved(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE};

    use super::*;

    const SECRET: &str = "a?secret>/for~tests";

    fn found(text: &str) -> bool {
        of("it", SECRET).iter().any(|needle| text.contains(&needle.text))
    }

    #[test]
    fn every_form_is_found_at_any_position() {
        let hex: String = SECRET.bytes().map(|byte| format!("{byte:02x}")).collect();
        let forms = [
            SECRET.to_owned(),
            "a%3Fsecret%3E%2Ffor~tests".to_owned(),
            "a%3fsecret%3e%2ffor~tests".to_owned(),
            hex.to_uppercase(),
            hex,
            format!("{:?}", SECRET.as_bytes()),
        ];
        for form in forms {
            assert!(found(&form) && found(&format!("x{form}y")), "{form}");
        }
        for before in ["", "x", "ü", "xyz", "user:"] {
            for after in ["", "1", "12", "123"] {
                let text = format!("{before}{SECRET}{after}");
                assert!(found(&STANDARD.encode(&text)) && found(&URL_SAFE.encode(&text)), "{text}");
            }
        }
    }

    #[test]
    fn other_texts_are_not_found() {
        for text in ["", "a?secret>/for", "Bearer Sensitive", &STANDARD.encode("another secret for tests")] {
            assert!(!found(text), "{text}");
        }
    }
}
