use std::fmt;

use ionoscloud_core::{Error, ErrorKind};

/// A SHA-256, as tools print it: `AA:BB:…`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The hash of some bytes, if it has the length of a SHA-256.
    #[cfg(feature = "rustls")]
    pub(crate) fn of_hash(hash: &[u8]) -> Option<Self> {
        hash.try_into().ok().map(Self)
    }

    /// Reads hexadecimal digits of either case, with colons or blanks anywhere between them.
    pub(crate) fn parse(text: &str, of: &str) -> Result<Self, Error> {
        let wrong = |found: String| {
            let text = format!(
                "the fingerprint of a {of} to pin has to be a SHA-256: 64 hexadecimal digits, with or without colons and \
                 blanks; this one {found}"
            );
            Error::new(ErrorKind::Configuration, text)
        };
        let (mut bytes, mut count) = ([0; 32], 0);
        for digit in text.chars().filter(|c| *c != ':' && !c.is_whitespace()) {
            let nibble = digit.to_digit(16).and_then(|nibble| u8::try_from(nibble).ok());
            let nibble = nibble.ok_or_else(|| wrong("has other characters".to_owned()))?;
            if let Some(byte) = bytes.get_mut(count / 2) {
                *byte = *byte << 4 | nibble;
            }
            count += 1;
        }
        match count {
            64 => Ok(Self(bytes)),
            40 => Err(wrong("has 40, as a SHA-1 does".to_owned())),
            _ => Err(wrong(format!("has {count}"))),
        }
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.0.iter().enumerate() {
            let colon = if index == 0 { "" } else { ":" };
            write!(f, "{colon}{byte:02X}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHOWN: &str =
        "AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89";

    #[test]
    fn fingerprint_is_read_in_forms_of_tools() {
        let forms = [SHOWN.to_owned(), SHOWN.to_lowercase(), SHOWN.replace(':', ""), SHOWN.replace(':', " ") + "\n"];
        for form in forms {
            assert_eq!(Fingerprint::parse(&form, "certificate").unwrap().to_string(), SHOWN, "{form}");
        }
    }

    #[test]
    fn fingerprint_that_is_no_sha_256_is_rejected_with_reason() {
        let cases = [
            (String::new(), "has 0"),
            (SHOWN[..59].to_owned(), "SHA-1"),
            (SHOWN[..94].to_owned(), "has 63"),
            (format!("{SHOWN}:00"), "has 66"),
            (SHOWN.replace("AB", "XY"), "other characters"),
            ("sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=".to_owned(), "other characters"),
            ("é".repeat(64), "other characters"),
        ];
        for (text, wrong) in cases {
            let error = Fingerprint::parse(&text, "public key").unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.to_string().contains(wrong), "{error}");
            assert!(error.to_string().contains("public key"), "{error}");
        }
    }
}
