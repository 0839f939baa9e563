//! Texts of callers and servers in errors.

/// More than any name needs, and few enough for one line.
const MAX_CHARS: usize = 100;

/// Returns a text of the caller or the server in quotes, cut to a length that fits into an error.
#[doc(hidden)]
pub fn quoted(text: &str) -> String {
    match text.char_indices().nth(MAX_CHARS) {
        None => format!("{text:?}"),
        Some((end, _)) => format!("{:?}…", text.get(..end).unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_text_is_cut_at_character() {
        assert_eq!(quoted("a\"b\n"), r#""a\"b\n""#);
        let whole = "ü".repeat(MAX_CHARS);
        assert_eq!(quoted(&whole), format!("{whole:?}"));
        assert_eq!(quoted(&format!("{whole}x")), format!("{whole:?}…"));
    }
}
