//! Texts of callers and servers in errors.

/// More than any name needs, and few enough for one line.
pub(crate) const MAX_CHARS: usize = 100;

/// The same for a message of the server.
#[cfg(feature = "_resources")]
pub(crate) const MAX_MESSAGE_CHARS: usize = 500;

/// Returns a text of the caller or the server in quotes, cut to a length that fits into an error.
#[doc(hidden)]
pub fn quoted(text: &str) -> String {
    match text.char_indices().nth(MAX_CHARS) {
        None => format!("{text:?}"),
        Some((end, _)) => format!("{:?}…", text.get(..end).unwrap_or_default()),
    }
}

/// Returns a text that is cut to this length.
#[cfg(feature = "_resources")]
pub(crate) fn cut(text: &str, max_chars: usize) -> std::borrow::Cow<'_, str> {
    match text.char_indices().nth(max_chars) {
        None => text.into(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()).into(),
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
