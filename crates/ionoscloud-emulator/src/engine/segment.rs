//! Segments of paths, as links have them.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

/// All that RFC 3986 does not allow in a segment: a digest keeps its colon.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// Returns a text as one segment.
pub(crate) fn escaped(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, SEGMENT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segment_is_escaped_where_uri_has_to() {
        for (text, expected) in [
            ("fra/2", "fra%2F2"),
            ("sha256:ab", "sha256:ab"),
            ("a}b c%?#\u{e4}", "a%7Db%20c%25%3F%23%C3%A4"),
            ("5a029f4a-72e5", "5a029f4a-72e5"),
        ] {
            assert_eq!(escaped(text).to_string(), expected);
        }
    }
}
