//! The result of a check that does not hold.

use std::fmt;

/// The checks, as exceptions name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Check {
    Edge,
    Budget,
    Length,
    Readme,
    Licence,
    MachinePath,
    OperationLength,
    Word,
    CommentWidth,
    Head,
    TestName,
    Dependency,
    DocCfg,
    Example,
    NonExhaustive,
    Page,
    ProductPath,
    Exception,
}

/// One result of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) check: Check,
    /// The file, relative to the repository, or the package; exceptions name it.
    pub(crate) subject: String,
    pub(crate) line: Option<usize>,
    pub(crate) message: String,
}

impl Finding {
    pub(crate) fn new(check: Check, subject: impl Into<String>, message: impl Into<String>) -> Self {
        Self { check, subject: subject.into(), line: None, message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.subject)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.message)
    }
}
