//! One change of a document, and its severity for each group of users.

use serde::{Deserialize, Serialize};

/// The severity of a change for Rust users, lowest first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Severity {
    /// The generated code stays the same but for docs and tables.
    #[default]
    Cosmetic,
    /// There is more to use; programs compile as before.
    Additive,
    /// Some programs no longer compile, or are no longer served.
    Breaking,
}

impl Severity {
    /// The word for it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Cosmetic => "cosmetic",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}

/// The users that a change concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    /// Those who send values: arguments and setters.
    Senders,
    /// Those who read values: fields of responses.
    Readers,
    /// Those who name things: types, operations, variants, locations.
    Callers,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Change {
    /// The kind, such as `member added`.
    pub(crate) kind: &'static str,
    /// The thing in Rust and in the document, such as ``NewCluster::ram``.
    pub(crate) subject: String,
    /// Operation id or `schemas/Name`.
    pub(crate) item: String,
    /// Member, parameter or response within it; empty for the item itself.
    pub(crate) part: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) after: Option<String>,
    /// For those who send.
    pub(crate) senders: Severity,
    /// For those who read.
    pub(crate) readers: Severity,
    /// For those who name.
    pub(crate) callers: Severity,
    /// The reason of the severity, where the kind alone does not say it.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(crate) reason: &'static str,
    /// The operations that it reaches, by id.
    pub(crate) operations: Vec<String>,
}

impl Change {
    /// A change without severity.
    pub(crate) fn new(kind: &'static str, item: &str, part: &str, subject: impl Into<String>) -> Self {
        Self {
            kind,
            subject: subject.into(),
            item: item.to_owned(),
            part: part.to_owned(),
            before: None,
            after: None,
            senders: Severity::Cosmetic,
            readers: Severity::Cosmetic,
            callers: Severity::Cosmetic,
            reason: "",
            operations: Vec::new(),
        }
    }

    /// The same with what was and what is.
    pub(crate) fn between(self, before: impl Into<String>, after: impl Into<String>) -> Self {
        Self { before: Some(before.into()), after: Some(after.into()), ..self }
    }

    /// The same with its severity for a group of users.
    pub(crate) fn with(mut self, audience: Audience, severity: Severity) -> Self {
        let slot = match audience {
            Audience::Senders => &mut self.senders,
            Audience::Readers => &mut self.readers,
            Audience::Callers => &mut self.callers,
        };
        *slot = severity.max(*slot);
        self
    }

    /// The same with its reason.
    pub(crate) fn because(self, reason: &'static str) -> Self {
        Self { reason, ..self }
    }

    /// The highest severity of all groups.
    pub(crate) fn severity(&self) -> Severity {
        self.senders.max(self.readers).max(self.callers)
    }
}
