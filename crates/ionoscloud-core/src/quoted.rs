//! Texts of callers and servers in errors.

use std::borrow::Cow;

/// More than any name needs, and few enough for one line.
const MAX_CHARS: usize = 100;

/// The same for a message of the server.
const MAX_MESSAGE_CHARS: usize = 500;

/// Returns a text of the caller or the server in quotes, cut to a length that fits into an error.
#[doc(hidden)]
pub fn quoted(text: &str) -> String {
    match text.char_indices().nth(MAX_CHARS) {
        None => format!("{text:?}"),
        Some((end, _)) => format!("{:?}…", text.get(..end).unwrap_or_default()),
    }
}

/// Returns an id or a state, cut to a length that fits into an error.
#[doc(hidden)]
pub fn cut_text(text: &str) -> Cow<'_, str> {
    cut(text, MAX_CHARS)
}

/// Returns a message of the server, cut to a length that fits into an error.
#[doc(hidden)]
pub fn cut_message(text: &str) -> Cow<'_, str> {
    cut(text, MAX_MESSAGE_CHARS)
}

fn cut(text: &str, max_chars: usize) -> Cow<'_, str> {
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

    #[test]
    fn texts_and_messages_are_cut_at_their_length() {
        for (cut, length) in [(cut_text as fn(&str) -> Cow<'_, str>, MAX_CHARS), (cut_message, MAX_MESSAGE_CHARS)] {
            let whole = "ü".repeat(length);
            assert_eq!(cut(&whole), whole);
            assert_eq!(cut(&format!("{whole}x")), format!("{whole}…"));
        }
    }
}
