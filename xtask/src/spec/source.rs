//! A source document as a tree that knows its lines.

use std::fmt;
use std::path::Path;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_saphyr::{MessageFormatter as _, Spanned, UserMessageFormatter};

use crate::Failure;

/// A value of the document and the line it starts at.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    /// Counted from 1; for a member of a mapping, the line of its key.
    pub(crate) line: usize,
    /// The content.
    pub(crate) content: Content,
}

/// The content of a node.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Content {
    /// A string, number, boolean or null.
    Scalar(Value),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in the source's order.
    Map(Vec<(String, Node)>),
}

impl Node {
    /// Reads YAML or JSON.
    ///
    /// Refuses text that is neither, keys used twice and several documents in one file, with the line.
    pub(crate) fn parse(file: &Path, text: &str) -> Result<Self, Failure> {
        // Only `true` and `false` are booleans: a location called `no` stays a string.
        let mut options = serde_saphyr::options! { strict_booleans: true };
        let is_json = is_json(text);
        if let Some(budget) = options.budget.as_mut().filter(|_| is_json) {
            // JSON has no aliases that could multiply nodes: its length bounds them.
            budget.max_nodes = text.len();
            budget.max_events = text.len();
            budget.max_total_scalar_bytes = text.len();
        }
        serde_saphyr::from_str_with_options(text, options).map_err(|error| {
            let line = error.location().map(|location| location.line() as usize).filter(|&line| line > 0);
            let message = UserMessageFormatter.format_message(error.without_snippet());
            // The limits of the parser, which no document that people write reaches. Several kinds of errors are of
            // them, also one within another where aliases are expanded, but all have this text.
            let reason = if !is_json && message.contains("too large or too complex") {
                "too large for YAML, or its aliases multiply; as JSON any size up to the limit is read".to_owned()
            } else {
                format!("neither JSON nor YAML: {message}")
            };
            Failure::new(reason).at(file, line)
        })
    }

    /// The member of a mapping.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        match &self.content {
            Content::Map(members) => members.iter().find(|(name, _)| name == key).map(|(_, node)| node),
            Content::Scalar(_) | Content::List(_) => None,
        }
    }

    /// The text of a string.
    pub(crate) fn as_str(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    /// The elements of a sequence; empty for everything else.
    pub(crate) fn elements(&self) -> &[Self] {
        match &self.content {
            Content::List(elements) => elements,
            Content::Scalar(_) | Content::Map(_) => &[],
        }
    }

    /// The line of a JSON pointer's value, or of the nearest one around it.
    pub(crate) fn line_of(&self, pointer: &str) -> usize {
        let mut node = self;
        for segment in pointer.split('/').skip(1) {
            let key = segment.replace("~1", "/").replace("~0", "~");
            let next = match &node.content {
                Content::Map(_) => node.get(&key),
                Content::List(elements) => key.parse::<usize>().ok().and_then(|index| elements.get(index)),
                Content::Scalar(_) => None,
            };
            match next {
                Some(next) => node = next,
                None => break,
            }
        }
        node.line
    }
}

fn is_json(text: &str) -> bool {
    text.trim_start().starts_with('{') && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let content = Spanned::<Content>::deserialize(deserializer)?;
        Ok(Self { line: content.referenced.line() as usize, content: content.value })
    }
}

impl<'de> Deserialize<'de> for Content {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyContent)
    }
}

struct AnyContent;

impl<'de> Visitor<'de> for AnyContent {
    type Value = Content;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Content, E> {
        Ok(Content::Scalar(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Content, E> {
        Ok(Content::Scalar(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Content, E> {
        Ok(Content::Scalar(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Content, E> {
        let number = serde_json::Number::from_f64(value).ok_or_else(|| E::custom("numbers must be finite"))?;
        Ok(Content::Scalar(number.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Content, E> {
        Ok(Content::Scalar(value.into()))
    }

    fn visit_unit<E>(self) -> Result<Content, E> {
        Ok(Content::Scalar(Value::Null))
    }

    fn visit_none<E>(self) -> Result<Content, E> {
        Ok(Content::Scalar(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Content, D::Error> {
        Content::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Content, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = sequence.next_element()? {
            elements.push(element);
        }
        Ok(Content::List(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Content, A::Error> {
        let mut members = Vec::new();
        while let Some(key) = map.next_key::<Spanned<String>>()? {
            let node: Node = map.next_value()?;
            members.push((key.value, Node { line: key.referenced.line() as usize, ..node }));
        }
        Ok(Content::Map(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Node {
        Node::parse(Path::new("a.yaml"), text).unwrap()
    }

    #[test]
    fn yaml_types_are_kept() {
        let node = parse("a: '1.0'\nb: 1.0.0\nc: 7\nd: no\ne: 2023-07\nf: true\n200: ok\ng: -1.5\n");
        for (key, expected) in [
            ("a", Value::from("1.0")),
            ("b", Value::from("1.0.0")),
            ("c", Value::from(7)),
            ("d", Value::from("no")),
            ("e", Value::from("2023-07")),
            ("f", Value::from(true)),
            ("200", Value::from("ok")),
            ("g", Value::from(-1.5)),
        ] {
            assert_eq!(node.get(key).unwrap().content, Content::Scalar(expected), "{key}");
        }
    }

    #[test]
    fn yaml_lines_are_known() {
        let node = parse("a:\n  b/c:\n    - x\n    - d: 1\n");
        for (pointer, line) in
            [("", 1), ("/a", 1), ("/a/b~1c", 2), ("/a/b~1c/0", 3), ("/a/b~1c/1/d", 4), ("/a/nowhere", 1)]
        {
            assert_eq!(node.line_of(pointer), line, "{pointer}");
        }
    }

    #[test]
    fn json_is_read() {
        assert_eq!(parse("{\n  \"a\": [1, null]\n}\n").line_of("/a/1"), 2);
    }

    /// The limits against YAML bombs are below the size of large documents, which are JSON as a rule.
    #[test]
    fn large_json_is_read_and_large_yaml_refused() {
        let list = "[1, ".repeat(2) + &"1, ".repeat(300_000) + "1]]";
        assert_eq!(parse(&format!("{{\n\"a\": {list}}}")).line_of("/a/1"), 2);
        let failure = Node::parse(Path::new("a.yaml"), &format!("a: {list}")).unwrap_err().to_string();
        assert!(failure.contains("too large for YAML"), "{failure}");
        let failure = Node::parse(Path::new("a.json"), "{\"a\": 1,\n\"a\": 2}").unwrap_err().to_string();
        assert!(failure.starts_with("a.json:2: "), "{failure}");
    }

    #[test]
    fn invalid_yaml_is_refused() {
        for (text, line) in [("a: [1\nb: 2\n", ":"), ("a: 1\na: 2\n", ":2: "), ("a: 1\n  b: 2\n", ":2: ")] {
            let failure = Node::parse(Path::new("a.yaml"), text).unwrap_err().to_string();
            assert!(failure.starts_with(&format!("a.yaml{line}")), "{failure}");
        }
    }
}
