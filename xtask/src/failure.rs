//! The error of a task.

use std::fmt;
use std::path::{Path, PathBuf};

/// A message, with file and line if these are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    file: Option<PathBuf>,
    line: Option<usize>,
    message: String,
}

impl Failure {
    /// A failure that has no place yet.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { file: None, line: None, message: message.into() }
    }

    /// The same failure at a place; lines count from 1.
    pub(crate) fn at(self, file: impl Into<PathBuf>, line: Option<usize>) -> Self {
        Self { file: Some(file.into()), line, ..self }
    }

    /// An error of reading or writing a file.
    pub(crate) fn from_io(file: &Path, error: &std::io::Error) -> Self {
        Self::new(error.to_string()).at(file, None)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{}:", file.display())?;
            if let Some(line) = self.line {
                write!(f, "{line}:")?;
            }
            f.write_str(" ")?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failure_has_path_and_line() {
        assert_eq!(Failure::new("broken").to_string(), "broken");
        assert_eq!(Failure::new("broken").at("a.yaml", None).to_string(), "a.yaml: broken");
        assert_eq!(Failure::new("broken").at("a.yaml", Some(7)).to_string(), "a.yaml:7: broken");
    }
}
