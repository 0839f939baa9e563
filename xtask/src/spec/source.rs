//! A source document as a tree that knows its lines.

mod json;

use std::fmt;
use std::path::Path;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_saphyr::{MessageFormatter as _, Spanned, UserMessageFormatter};

use crate::Failure;

/// Most levels of lists and objects within each other; documents that people write have up to 30.
const MAX_DEPTH: usize = 64;

/// Most events that aliases may repeat in all: people write a few, and bombs would take seconds up to the limit of
/// nodes.
const MAX_REPEATED: usize = 20_000;

/// Bytes of the parser's stack, for levels of up to 128 kB.
const STACK: usize = 16 << 20;

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
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let is_json = text.trim_start().starts_with(['{', '[']);
        // Before the parsers, one of which takes minutes for millions of levels in one line.
        if let Some(line) = too_deep_at(text).filter(|_| is_json) {
            return Err(too_deep().at(file, Some(line)));
        }
        let invalid = match is_json.then(|| json::parse(text)) {
            Some(Ok(node)) => return Ok(node),
            // Keys in quotes are JSON's; others may be YAML's way to write a mapping in one line.
            Some(Err(invalid)) if invalid.is_final || json::is_meant(text) => Some(invalid),
            Some(Err(_)) | None => None,
        };
        let parsed = match &invalid {
            Some(invalid) if invalid.is_final => None,
            _ => Some(parsed(text)?),
        };
        match (parsed, invalid) {
            (Some(Ok(node)), _) => Ok(node),
            (_, Some(invalid)) => Err(Failure::new(invalid.message).at(file, Some(invalid.line))),
            (Some(Err(error)), None) => Err(Self::invalid_yaml(&error)
                .at(file, error.location().map(|location| location.line() as usize).filter(|&line| line > 0))),
            (None, None) => Err(Failure::new("neither JSON nor YAML").at(file, None)),
        }
    }

    fn invalid_yaml(error: &serde_saphyr::Error) -> Failure {
        let message = UserMessageFormatter.format_message(error.without_snippet());
        // The limits of the parser, which no document that people write reaches. Several kinds of errors are of
        // them, also one within another where aliases are expanded, but all have this text.
        if message.contains("limits breached: Depth") || message.contains("recursion limit exceeded") {
            return too_deep();
        }
        if message.contains("too large or too complex") {
            return Failure::new(
                "too large for YAML, or its aliases multiply; as JSON any size up to the limit is read",
            );
        }
        Failure::new(format!("neither JSON nor YAML: {message}"))
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

fn too_deep() -> Failure {
    Failure::new(format!("nested deeper than {MAX_DEPTH} levels"))
}

/// Parses on a stack of its own: in a debug build a level takes more of it than a thread has for all of them.
fn parsed(text: &str) -> Result<Result<Node, serde_saphyr::Error>, Failure> {
    let failed = |error: String| Failure::new(format!("the parser did not run: {error}"));
    std::thread::scope(|scope| {
        let parser = std::thread::Builder::new().stack_size(STACK);
        let running = parser.spawn_scoped(scope, || serde_saphyr::from_str_with_options(text, options()));
        running.map_err(|error| failed(error.to_string()))?.join().map_err(|_| failed("it panicked".to_owned()))
    })
}

fn options() -> serde_saphyr::Options {
    // Only `true` and `false` are booleans: a location called `no` stays a string.
    let mut options = serde_saphyr::options! { strict_booleans: true };
    options.alias_limits.max_total_replayed_events = MAX_REPEATED;
    if let Some(budget) = options.budget.as_mut() {
        budget.max_depth = MAX_DEPTH;
    }
    options
}

/// The line in which JSON is nested too deep, if it is anywhere.
fn too_deep_at(text: &str) -> Option<usize> {
    let (mut depth, mut line, mut in_text, mut is_escaped) = (0_usize, 1, false, false);
    for byte in text.bytes() {
        match byte {
            b'\n' => line += 1,
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = in_text,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => depth += 1,
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(line);
        }
    }
    None
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

    /// Long before they reach the limit of nodes, of which a parser may make 250,000.
    #[test]
    fn aliases_that_multiply_are_refused_early() {
        let refusal = |text: &str| Node::parse(Path::new("a.yaml"), text).unwrap_err().to_string();
        let list = |item: &str| format!("[{}]", [item; 9].join(", "));
        let levels = (1..9).map(|i| format!("a{i}: &a{i} {}\n", list(&format!("*a{}", i - 1))));
        let levels = format!("a0: &a0 {}\n", list("x")) + &levels.collect::<String>();
        let flat = format!("a: &a [{}]\nb:\n{}", "x, ".repeat(1_000), "  - *a\n".repeat(1_000));
        for (text, line) in [(&levels, 5), (&flat, 22)] {
            let failure = refusal(text);
            assert!(failure.starts_with(&format!("a.yaml:{line}: too large for YAML, or its aliases")), "{failure}");
        }
        parse(&format!("a: &a [{}]\nb:\n{}", "x, ".repeat(1_000), "  - *a\n".repeat(15)));
    }

    /// Millions of levels are refused at once, in each form, and brackets in texts are none.
    #[test]
    fn deep_nesting_is_refused_with_line() {
        let refusal = |text: &str| Node::parse(Path::new("a"), text).unwrap_err().to_string();
        let nested = |open: &str, close: &str, levels: usize| open.repeat(levels) + "1" + &close.repeat(levels);
        for levels in [64, 100, 1_000_000] {
            for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
                let started = std::time::Instant::now();
                let text = format!("{{\"x\": 1,\n\"a\": {}}}", nested(open, close, levels));
                assert_eq!(refusal(&text), "a:2: nested deeper than 64 levels");
                assert!(started.elapsed().as_secs() < 2, "{levels} {open}");
            }
        }
        for levels in [100, 1_000, 10_000] {
            for text in [nested("{a: ", "}", levels), nested("- ", "", levels), nested("[", "]", levels)] {
                assert!(refusal(&format!("x: 1\ny:\n {text}\n")).ends_with("nested deeper than 64 levels"));
            }
        }
        parse(&format!("{{\"a\": {}}}", nested("[", "]", 60)));
        parse(&format!("{{\"a\": {:?}}}", "[\"{\\".repeat(1000)));
    }

    /// Whatever JSON allows is read, of any length, and what it does not is described in its words.
    #[test]
    fn json_is_read_by_its_own_rules() {
        let ones = "1, ".repeat(300_000);
        let long = "k".repeat(2_000);
        for text in [
            format!("\u{feff}{{\n\"a\": [{ones} 1]}}"),
            format!("{{\n\"a\": {{\"{long}\": 1}}}}"),
            "{\n\"a\": \"\u{7f}\"}".to_owned(),
            "\n{\"a\": 1.5e3}".to_owned(),
        ] {
            assert_eq!(parse(&text).line_of("/a"), 2);
        }
        assert_eq!(parse("{}").content, Content::Map(Vec::new()));
        assert_eq!(parse("{a: 1,}").get("a").unwrap().content, Content::Scalar(1.into()));
        assert_eq!(parse("{\"a\": 1,}").get("a").unwrap().content, Content::Scalar(1.into()));
        let refusal = |text: &str| Node::parse(Path::new("a"), text).unwrap_err().to_string();
        assert_eq!(
            refusal(&format!("{{\n\"a\": [{ones} 1")),
            "a:2: invalid JSON: EOF while parsing a list, column 900008"
        );
        assert_eq!(refusal("{\"b\": [\n1e400]}"), "a:2: invalid JSON: number out of range");
        assert_eq!(refusal("{\"b\": {\n\"a\": 1,\n\"a\": 2}}"), "a:3: the key `a` is used twice");
    }

    #[test]
    fn invalid_yaml_is_refused() {
        for (text, line) in [("a: [1\nb: 2\n", ":"), ("a: 1\na: 2\n", ":2: "), ("a: 1\n  b: 2\n", ":2: ")] {
            let failure = Node::parse(Path::new("a.yaml"), text).unwrap_err().to_string();
            assert!(failure.starts_with(&format!("a.yaml{line}")), "{failure}");
        }
    }
}
