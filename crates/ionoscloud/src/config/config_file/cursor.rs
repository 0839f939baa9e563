//! A value of the file with its key, read as a type or reported with its position.

use std::fmt;
use std::sync::Arc;

use ionoscloud_core::{Error, ErrorKind, Secret};
use serde_json::Number;

use super::yaml::{Content, Node, Position};

/// The place of a value: file, line, column and key. Errors name it instead of the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(super) file: Arc<str>,
    pub(super) key: String,
    pub(super) at: Position,
}

impl Place {
    /// An error about the value: `… has to be …`.
    pub(crate) fn error(&self, what: impl fmt::Display) -> Error {
        Error::new(ErrorKind::Configuration, format!("{self} {what}"))
    }

    /// The error of a setting that was made from the value, with the place before it.
    pub(crate) fn unusable(&self, error: &Error) -> Error {
        self.error(format_args!("cannot be used: {error}"))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, key, at } = self;
        write!(f, "the configuration file {file}, line {}, column {}: `{key}`", at.line, at.column)
    }
}

/// A value on its way out of the file.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    file: &'a Arc<str>,
    node: &'a Node,
    step: Step<'a>,
}

/// The way to a value, of which its key is made if it is needed.
#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Member(&'a Cursor<'a>, &'a str),
    Element(&'a Cursor<'a>, usize),
}

impl<'a> Cursor<'a> {
    pub(super) fn root(file: &'a Arc<str>, node: &'a Node) -> Self {
        Self { file, node, step: Step::Root }
    }

    pub(super) fn place(&self) -> Place {
        let key = if let Step::Root = self.step { "the whole file".to_owned() } else { self.key() };
        Place { file: Arc::clone(self.file), key, at: self.node.at }
    }

    /// The names on the way to it; none at the top.
    fn key(&self) -> String {
        match self.step {
            Step::Root => String::new(),
            Step::Member(Self { step: Step::Root, .. }, name) => name.to_owned(),
            Step::Member(parent, name) => format!("{}.{name}", parent.key()),
            Step::Element(parent, index) => format!("{}[{index}]", parent.key()),
        }
    }

    /// Returns the members of a mapping that are not null. Unknown keys are for newer clients, unless they look like a
    /// typing error.
    pub(super) fn members<'b>(&'b self, known: &[&str]) -> Result<Vec<(&'b str, Cursor<'b>)>, Error> {
        let Content::Map(members) = &self.node.content else {
            return Err(self.place().error(format_args!("has to be a mapping with the keys {}", listed(known))));
        };
        let mut found = Vec::new();
        for (name, node) in members {
            if !known.contains(&name.as_str()) {
                self.log_unknown(name, node.at.line, known);
            } else if !matches!(node.content, Content::Null) {
                found.push((name.as_str(), Cursor { file: self.file, node, step: Step::Member(self, name) }));
            }
        }
        Ok(found)
    }

    fn log_unknown(&self, name: &str, line: usize, known: &[&str]) {
        let below = self.key();
        match nearest(name, known) {
            Some(nearest) => tracing::warn!(
                target: "ionoscloud",
                file = %self.file,
                line,
                %below,
                key = name,
                "a key of the configuration file is unknown and was ignored; did you mean `{nearest}`?"
            ),
            // A misplaced secret may be taken for a key: the name is not shown.
            None => tracing::debug!(
                target: "ionoscloud",
                file = %self.file,
                line,
                %below,
                "a key of the configuration file is unknown and was ignored"
            ),
        }
    }

    /// The unknown keys that look like a known one, in words for an error; empty if there are none.
    pub(super) fn misspelled(&self, known: &[&str]) -> String {
        let Content::Map(members) = &self.node.content else { return String::new() };
        let unknown = members.iter().filter(|(name, _)| !known.contains(&name.as_str()));
        let described = unknown.filter_map(|(name, node)| {
            let nearest = nearest(name, known)?;
            Some(format!("; the key `{name}` in line {} is unknown, did you mean `{nearest}`?", node.at.line))
        });
        described.collect()
    }

    /// Returns the elements of a list.
    pub(super) fn elements(&self) -> Result<Vec<Cursor<'_>>, Error> {
        let Content::List(items) = &self.node.content else {
            return Err(self.place().error("has to be a list: lines that begin with `- `"));
        };
        let element = |(index, node)| Cursor { file: self.file, node, step: Step::Element(self, index) };
        Ok(items.iter().enumerate().map(element).collect())
    }

    /// Returns a text that may be a secret.
    pub(super) fn secret(&self) -> Result<&'a Secret, Error> {
        match &self.node.content {
            Content::Scalar(text) => Ok(text),
            _ => Err(self.place().error("has to be text")),
        }
    }

    /// Returns a text without surrounding white space; `None` if nothing is left.
    pub(super) fn text(&self) -> Result<Option<&'a str>, Error> {
        Ok(Some(self.secret()?.expose().trim()).filter(|text| !text.is_empty()))
    }

    /// Returns a text that is not empty.
    pub(super) fn required_text(&self) -> Result<&'a str, Error> {
        self.text()?.ok_or_else(|| self.place().error("is empty"))
    }

    pub(super) fn boolean(&self) -> Result<bool, Error> {
        match self.secret().map(Secret::expose) {
            Ok("true" | "True" | "TRUE") => Ok(true),
            Ok("false" | "False" | "FALSE") => Ok(false),
            _ => Err(self.place().error("has to be true or false")),
        }
    }

    /// Returns a number that fulfils a condition, which the error says in words.
    pub(super) fn number(&self, allowed: &str, fits: fn(f64) -> bool) -> Result<f64, Error> {
        let number = self.secret().ok().and_then(|text| decimal(text.expose()));
        number.filter(|number| fits(*number)).ok_or_else(|| self.place().error(format_args!("has to be {allowed}")))
    }

    /// Returns a whole number within limits, both included.
    pub(super) fn whole_number(&self, smallest: u32, largest: u32) -> Result<u32, Error> {
        let number = self.secret().ok().and_then(|text| text.expose().parse().ok());
        number
            .filter(|number| (smallest..=largest).contains(number))
            .ok_or_else(|| self.place().error(format_args!("has to be a whole number from {smallest} to {largest}")))
    }
}

/// The known key that an unknown one may be a misspelling of: at most two letters differ, and most are the same.
fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    // What is much longer than any key is compared with none.
    let name = Some(name).filter(|name| name.len() <= 40)?.to_lowercase();
    let by_distance = known.iter().map(|known| (edit_distance(&name, &known.to_lowercase()), *known));
    let (distance, nearest) = by_distance.min_by_key(|(distance, _)| *distance)?;
    (distance <= 2 && distance * 3 <= nearest.len()).then_some(nearest)
}

/// The Levenshtein distance: the least number of letters to insert, delete or replace.
fn edit_distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(&other) {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = *cell;
            left = replaced.min(*cell + 1).min(left + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

/// A finite number, as JSON writes it or without the zero before its point.
fn decimal(text: &str) -> Option<f64> {
    let number: Number = if text.starts_with('.') { format!("0{text}").parse() } else { text.parse() }.ok()?;
    number.as_f64()
}

/// Joins names for a sentence. Text that does not look like a name is omitted: after a slip of indentation it may be
/// the secret that should follow the name.
pub(crate) fn listed<T: AsRef<str>>(names: &[T]) -> String {
    let looks_like_a_name = |name: &str| name.chars().count() <= 40 && !name.chars().any(char::is_control);
    let shown = |name: &T| if looks_like_a_name(name.as_ref()) { name.as_ref().to_owned() } else { "…".to_owned() };
    match names {
        [] => "none".to_owned(),
        names => names.iter().map(shown).collect::<Vec<_>>().join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_key_is_at_most_two_letters_away() {
        let known = ["username", "password", "token", "name"];
        for (name, expected) in [
            ("tokn", Some("token")),
            ("Token", Some("token")),
            ("tokens", Some("token")),
            ("usrname", Some("username")),
            ("pasword", Some("password")),
            ("passwrd", Some("password")),
            ("user", None),
            ("node", None),
            ("nam", Some("name")),
            ("", None),
            ("hunter2", None),
        ] {
            assert_eq!(nearest(name, &known), expected, "{name}");
        }
        assert_eq!([edit_distance("kitten", "sitting"), edit_distance("", "ab"), edit_distance("ab", "")], [3, 2, 2]);
    }
}
