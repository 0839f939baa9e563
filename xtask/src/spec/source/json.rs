//! JSON with its lines.

use std::fmt;

use serde::Deserializer as _;
use serde::de::{MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::{Content, Node};

/// A reason why text is no JSON document.
#[derive(Debug)]
pub(super) struct Invalid {
    pub(super) line: usize,
    pub(super) message: String,
    /// The text is JSON all the same, so that nothing else can be made of it.
    pub(super) is_final: bool,
}

/// Returns true if the text begins as JSON does: an object with a key in quotes, or without any.
pub(super) fn is_meant(text: &str) -> bool {
    text.trim_start().strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with(['"', '}']))
}

/// Reads a document.
///
/// The caller limits the depth. Keys used twice are refused.
pub(super) fn parse(text: &str) -> Result<Node, Invalid> {
    let root: &RawValue = serde_json::from_str(text).map_err(|error| Invalid {
        line: error.line(),
        message: format!("invalid JSON: {}, column {}", reason(&error), error.column()),
        is_final: false,
    })?;
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect();
    Lines { start: text.as_ptr() as usize, ends }.node(root)
}

/// The reason of an error without its place, which is that in a part of the text.
fn reason(error: &serde_json::Error) -> String {
    let place = format!(" at line {} column {}", error.line(), error.column());
    let shown = error.to_string();
    shown.strip_suffix(&place).unwrap_or(&shown).to_owned()
}

/// The places where lines of a text end.
struct Lines {
    start: usize,
    ends: Vec<usize>,
}

impl Lines {
    /// The line of a part of the text.
    fn of(&self, part: &RawValue) -> usize {
        let at = (part.get().as_ptr() as usize).saturating_sub(self.start);
        self.ends.partition_point(|end| *end < at) + 1
    }

    fn node(&self, value: &RawValue) -> Result<Node, Invalid> {
        let line = self.of(value);
        let invalid = |error: serde_json::Error| Invalid {
            line,
            message: format!("invalid JSON: {}", reason(&error)),
            is_final: true,
        };
        let content = match value.get().as_bytes().first() {
            Some(b'{') => {
                let mut parser = serde_json::Deserializer::from_str(value.get());
                let parts = parser.deserialize_map(Parts).map_err(invalid)?;
                Content::Map(self.members(parts)?)
            }
            Some(b'[') => {
                let parts: Vec<&RawValue> = serde_json::from_str(value.get()).map_err(invalid)?;
                Content::List(parts.into_iter().map(|part| self.node(part)).collect::<Result<_, _>>()?)
            }
            _ => Content::Scalar(serde_json::from_str::<Value>(value.get()).map_err(invalid)?),
        };
        Ok(Node { line, content })
    }

    fn members(&self, parts: Vec<(&RawValue, &RawValue)>) -> Result<Vec<(String, Node)>, Invalid> {
        let mut members = Vec::with_capacity(parts.len());
        let mut names = std::collections::HashSet::new();
        for (key, value) in parts {
            let line = self.of(key);
            let invalid = |message: String| Invalid { line, message, is_final: true };
            let name: String = serde_json::from_str(key.get()).map_err(|error| invalid(reason(&error)))?;
            if !names.insert(name.clone()) {
                return Err(invalid(format!("the key `{name}` is used twice")));
            }
            members.push((name, Node { line, ..self.node(value)? }));
        }
        Ok(members)
    }
}

/// The keys and values of an object as they are written.
struct Parts;

impl<'de> Visitor<'de> for Parts {
    type Value = Vec<(&'de RawValue, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut parts = Vec::new();
        while let Some(part) = map.next_entry()? {
            parts.push(part);
        }
        Ok(parts)
    }
}
