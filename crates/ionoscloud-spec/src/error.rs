//! Errors of reading a document.

use std::fmt;

use crate::position;

/// A document that cannot be read, with line and reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    document: String,
    line: Option<usize>,
    pointer: Option<String>,
    message: String,
}

impl ReadError {
    pub(crate) fn at_pointer(document: &str, text: &str, pointer: &str, message: String) -> Self {
        Self {
            document: document.to_owned(),
            line: position::line_of(text, pointer),
            pointer: Some(pointer.to_owned()),
            message,
        }
    }

    pub(crate) fn from_json(document: &str, text: &str, error: &serde_json::Error) -> Self {
        let place = format!(" at line {} column {}", error.line(), error.column());
        let message = error.to_string();
        let message = message.strip_suffix(&place).unwrap_or(&message);
        // serde lists every field it knows, which buries the one it does not.
        let message = match message.strip_prefix("unknown field ").and_then(|rest| rest.split_once(", ")) {
            Some((keyword, _)) => format!("unknown keyword {keyword}: the reader does not handle it"),
            None => message.to_owned(),
        };
        let line = Some(error.line()).filter(|&line| line > 0);
        let pointer = line.and_then(|line| position::pointer_at(text, line));
        Self { document: document.to_owned(), line, pointer, message }
    }

    /// Name of the document.
    #[must_use]
    pub fn document(&self) -> &str {
        &self.document
    }

    /// Line in the normalised text, counted from 1.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// Returns the JSON pointer of the error, or of the last value before it.
    #[must_use]
    pub fn pointer(&self) -> Option<&str> {
        self.pointer.as_deref()
    }

    /// Returns the reason, without line and pointer.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}.json:{line}: {}", self.document, self.message),
            None => write!(f, "{}.json: {}", self.document, self.message),
        }
    }
}

impl std::error::Error for ReadError {}
