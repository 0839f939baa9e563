//! Lines of JSON pointers.
//!
//! Values read by serde know no lines; these functions find them again in the text, for messages.

/// Line (counted from 1) of the value that a JSON pointer names; for a member of an object, the line of its key.
///
/// `None` if the text has no such place. The text may be any JSON.
///
/// ```
/// let text = "{\n  \"paths\": {\n    \"/clusters\": {}\n  }\n}\n";
/// assert_eq!(ionoscloud_spec::line_of(text, "/paths/~1clusters"), Some(3));
/// ```
#[must_use]
pub fn line_of(text: &str, pointer: &str) -> Option<usize> {
    Places::new(text).find(|(place, _)| place == pointer).map(|(_, line)| line)
}

/// JSON pointer of the last value that starts at or before a line (counted from 1).
#[must_use]
pub fn pointer_at(text: &str, line: usize) -> Option<String> {
    Places::new(text).take_while(|(_, start)| *start <= line).last().map(|(place, _)| place)
}

/// A key as a segment of a JSON pointer: `~` and `/` escaped.
#[must_use]
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Every value of a text in order, as pointer and line.
struct Places<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    /// The containers around `at`, outermost first.
    open: Vec<Container>,
    root_seen: bool,
}

enum Container {
    /// With the current key, once it has been read.
    Object(Option<String>),
    /// With the index of the current element.
    Array(usize),
}

impl<'a> Places<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0, line: 1, open: Vec::new(), root_seen: false }
    }

    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for container in &self.open {
            match container {
                Container::Object(key) => {
                    pointer.push('/');
                    pointer.push_str(&escape(key.as_deref().unwrap_or_default()));
                }
                Container::Array(index) => pointer.push_str(&format!("/{index}")),
            }
        }
        pointer
    }

    /// The string literal that starts at `at`, with its quotes.
    fn string(&self) -> &'a str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let mut escaped = false;
        for (i, byte) in rest.bytes().enumerate().skip(1) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => return rest.get(..=i).unwrap_or(rest),
                _ => {}
            }
        }
        rest
    }
}

impl Iterator for Places<'_> {
    type Item = (String, usize);

    fn next(&mut self) -> Option<Self::Item> {
        while let Some(&byte) = self.text.as_bytes().get(self.at) {
            // A key, an element, or the root: each has a position of its own, except the value behind a key.
            let starts = match self.open.last() {
                Some(Container::Object(key)) => key.is_none() && byte == b'"',
                Some(Container::Array(_)) => !matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',' | b']'),
                None => !self.root_seen && !byte.is_ascii_whitespace(),
            };
            let mut found = None;
            if starts {
                if let Some(Container::Object(_)) = self.open.last() {
                    let literal = self.string();
                    self.at += literal.len();
                    let key = serde_json::from_str(literal).unwrap_or_default();
                    if let Some(Container::Object(slot)) = self.open.last_mut() {
                        *slot = Some(key);
                    }
                    return Some((self.pointer(), self.line));
                }
                self.root_seen = true;
                found = Some((self.pointer(), self.line));
            }
            match byte {
                b'"' => self.at += self.string().len(),
                b'{' => self.open_container(Container::Object(None)),
                b'[' => self.open_container(Container::Array(0)),
                b'}' | b']' => {
                    self.open.pop();
                    self.at += 1;
                }
                b',' => {
                    match self.open.last_mut() {
                        Some(Container::Object(key)) => *key = None,
                        Some(Container::Array(index)) => *index += 1,
                        None => {}
                    }
                    self.at += 1;
                }
                b'\n' => {
                    self.line += 1;
                    self.at += 1;
                }
                // The rest of a number or a literal is no place of its own.
                b'0'..=b'9' | b'-' | b'a'..=b'z' => self.skip_scalar(),
                _ => self.at += 1,
            }
            if found.is_some() {
                return found;
            }
        }
        None
    }
}

impl Places<'_> {
    fn open_container(&mut self, container: Container) {
        self.open.push(container);
        self.at += 1;
    }

    fn skip_scalar(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let end = rest.iter().position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'-' | b'+' | b'.')));
        self.at += end.unwrap_or(rest.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "{\n  \"a/b\": [\n    1.5e3,\n    \"x,]\\\"}\",\n    {\n      \"c\": null\n    }\n  ],\n  \"d\": {\n    \"e\": true\n  }\n}\n";

    #[test]
    fn keys_elements_and_root_are_found() {
        let places: Vec<(String, usize)> = Places::new(TEXT).collect();
        let expected = [
            ("", 1),
            ("/a~1b", 2),
            ("/a~1b/0", 3),
            ("/a~1b/1", 4),
            ("/a~1b/2", 5),
            ("/a~1b/2/c", 6),
            ("/d", 9),
            ("/d/e", 10),
        ];
        assert_eq!(places, expected.map(|(pointer, line)| (pointer.to_owned(), line)));
    }

    #[test]
    fn one_line_and_broken_text_are_searched() {
        assert_eq!(line_of("{\"a\":[[],[1]]}", "/a/1/0"), Some(1));
        assert_eq!(line_of(TEXT, "/nowhere"), None);
        for broken in ["", "{", "\"", "{\"a", "]}", "{\"a\":}", "[é"] {
            assert_eq!(line_of(broken, "/nowhere"), None);
        }
    }

    #[test]
    fn pointer_of_line_is_found() {
        assert_eq!(pointer_at(TEXT, 6).as_deref(), Some("/a~1b/2/c"));
        assert_eq!(pointer_at(TEXT, 11).as_deref(), Some("/d/e"));
        assert_eq!(pointer_at("", 1), None);
    }
}
