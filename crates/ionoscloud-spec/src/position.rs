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
    // The text of a place is as long as it is deep, so that only those of the right depth are compared.
    let depth = pointer.matches('/').count();
    let mut places = Places::new(text);
    while let Some(line) = places.seek() {
        if places.depth == depth && places.pointer() == pointer {
            return Some(line);
        }
    }
    None
}

/// JSON pointer of the last value that starts at or before a line (counted from 1).
#[must_use]
pub fn pointer_at(text: &str, line: usize) -> Option<String> {
    // Counted first: a pointer for each place of a deep text takes quadratic time.
    let mut places = Places::new(text);
    let last = std::iter::from_fn(|| places.seek()).take_while(|start| *start <= line).count().checked_sub(1)?;
    let mut places = Places::new(text);
    std::iter::from_fn(|| places.seek()).nth(last)?;
    Some(places.pointer())
}

/// A key as a segment of a JSON pointer: `~` and `/` escaped.
#[must_use]
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Every value of a text in order.
struct Places<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    /// The containers around `at`, outermost first.
    open: Vec<Container>,
    /// The number of containers around the place found last.
    depth: usize,
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
        Self { text, at: 0, line: 1, open: Vec::new(), depth: 0, root_seen: false }
    }

    /// The JSON pointer of the place found last.
    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for container in self.open.iter().take(self.depth) {
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

    /// Finds the next place, and returns its line.
    fn seek(&mut self) -> Option<usize> {
        while let Some(&byte) = self.text.as_bytes().get(self.at) {
            // A key, an element, or the root: each has a position of its own, except the value behind a key.
            let starts = match self.open.last() {
                Some(Container::Object(key)) => key.is_none() && byte == b'"',
                Some(Container::Array(_)) => !matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',' | b']' | b'}'),
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
                    self.depth = self.open.len();
                    return Some(self.line);
                }
                self.root_seen = true;
                self.depth = self.open.len();
                found = Some(self.line);
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
        let mut all = Places::new(TEXT);
        let places: Vec<(String, usize)> =
            std::iter::from_fn(|| all.seek().map(|line| (all.pointer(), line))).collect();
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

    /// With a pointer for each place this took hours.
    #[test]
    fn deep_text_is_searched_once() {
        const LEVELS: usize = 300_000;
        let text = format!("{{\n\"a\": {}", "[".repeat(LEVELS));
        let pointer = pointer_at(&text, 2).unwrap();
        assert_eq!(pointer.len(), "/a".len() + "/0".len() * (LEVELS - 1));
        assert_eq!(line_of(&text, &pointer), Some(2));
        assert_eq!(line_of(&text, "/a/0/1"), None);
        let failure = crate::Document::parse("deep", &text).unwrap_err().to_string();
        assert_eq!(failure, "deep.json:2: unknown keyword `a`: the reader does not handle it");
    }
}
