//! The path of an error in a JSON text, found by its line and column.
//!
//! Decoding a second time with a path-keeping deserializer would find it as well, but costs every output type a second
//! copy of its decoding code.

use std::fmt::Write as _;

enum Level {
    Object { key: Option<(usize, usize)>, expects_key: bool },
    Array { index: Option<usize> },
}

/// A key may be any text: it is shown as far as a person would read it, on one line.
const MAX_KEY: usize = 60;
const MAX_PATH: usize = 200;

/// Returns the path of the value that ends at a position, such as `items[3].properties.cores`; empty for the document
/// itself.
///
/// Line and column count from one, and the column in bytes, as serde_json reports them.
pub(crate) fn path_at(text: &str, line: usize, column: usize) -> String {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let end = before.saturating_add(column).min(text.len());
    render(text, &levels(&text.as_bytes()[..end]))
}

fn levels(bytes: &[u8]) -> Vec<Level> {
    let mut levels: Vec<Level> = Vec::new();
    let mut position = 0;
    while let Some(&byte) = bytes.get(position) {
        if let Some(Level::Array { index: index @ None }) = levels.last_mut()
            && !matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b']')
        {
            *index = Some(0);
        }
        match byte {
            b'{' => levels.push(Level::Object { key: None, expects_key: true }),
            b'[' => levels.push(Level::Array { index: None }),
            b'}' | b']' => {
                levels.pop();
            }
            b',' => match levels.last_mut() {
                Some(Level::Object { key, expects_key }) => (*key, *expects_key) = (None, true),
                Some(Level::Array { index }) => *index = index.map(|index| index + 1),
                None => {}
            },
            b'"' => {
                let start = position + 1;
                position = end_of_string(bytes, start);
                if let Some(Level::Object { key, expects_key: expects_key @ true }) = levels.last_mut() {
                    (*key, *expects_key) = (Some((start, position.min(bytes.len()))), false);
                }
            }
            _ => {}
        }
        position += 1;
    }
    levels
}

/// The position of the closing quote, or the end of the text.
fn end_of_string(bytes: &[u8], mut position: usize) -> usize {
    while let Some(&byte) = bytes.get(position) {
        match byte {
            b'"' => break,
            b'\\' => position += 2,
            _ => position += 1,
        }
    }
    position
}

fn render(text: &str, levels: &[Level]) -> String {
    let mut path = String::new();
    for level in levels {
        if path.len() > MAX_PATH {
            path.push('…');
            break;
        }
        match level {
            Level::Object { key: Some((start, end)), .. } => {
                if !path.is_empty() {
                    path.push('.');
                }
                let key = text.get(*start..*end).unwrap_or("?");
                path.extend(key.chars().take(MAX_KEY).map(|c| if c.is_control() { '?' } else { c }));
            }
            Level::Array { index: Some(index) } => {
                // Writing to a string cannot fail.
                let _ = write!(path, "[{index}]");
            }
            Level::Object { key: None, .. } | Level::Array { index: None } => {}
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn truncated_text_has_path_of_its_end() {
        let text = "{\n \"a\": [1, {\"b\": [true, \"x";
        let error = serde_json::from_str::<Value>(text).unwrap_err();
        assert_eq!(path_at(text, error.line(), error.column()), "a[1].b[1]");
    }

    #[test]
    fn punctuation_inside_of_strings_is_ignored() {
        let text = r#"{"x": "}],\"{", "y": nope}"#;
        let error = serde_json::from_str::<Value>(text).unwrap_err();
        assert_eq!(path_at(text, error.line(), error.column()), "y");
    }

    #[test]
    fn keys_are_cut_to_one_line_of_bounded_length() {
        let text = format!("{{\"\u{1b}[31m{}\": nope}}", "x".repeat(100_000));
        let path = path_at(&text, 1, text.len() - 1);
        assert!(path.starts_with("?[31mxx") && path.len() == MAX_KEY, "{path}");
        let deep = "{\"abcdefghij\":".repeat(1000);
        assert!(path_at(&deep, 1, deep.len()).len() < MAX_PATH + 20);
    }

    #[test]
    fn position_outside_of_text_is_harmless() {
        assert_eq!(path_at("", 0, 0), "");
        assert_eq!(path_at("[1", 9, 900), "[0]");
        assert_eq!(path_at("\"\\", 1, 2), "");
    }
}
