//! Verdicts of the checkers.

use serde::Deserialize;

/// One result: a case of an operation held or did not.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Verdict {
    /// The operation's id in the document, or whatever else went wrong.
    pub(crate) operation: String,
    pub(crate) case: String,
    pub(crate) passed: bool,
    /// Empty if passed.
    pub(crate) detail: String,
}

impl Verdict {
    pub(crate) fn passed(operation: &str, case: &str) -> Self {
        Self { operation: operation.to_owned(), case: case.to_owned(), passed: true, detail: String::new() }
    }

    pub(crate) fn failed(operation: &str, case: &str, detail: impl Into<String>) -> Self {
        Self { operation: operation.to_owned(), case: case.to_owned(), passed: false, detail: detail.into() }
    }
}

/// The results of one checker.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) title: &'static str,
    pub(crate) verdicts: Vec<Verdict>,
}

impl Column {
    pub(crate) fn is_content(&self) -> bool {
        !self.verdicts.is_empty() && self.verdicts.iter().all(|verdict| verdict.passed)
    }

    /// Failures of an operation, one text each.
    pub(crate) fn problems(&self) -> Vec<String> {
        let failed = self.verdicts.iter().filter(|verdict| !verdict.passed);
        failed.map(|v| format!("{}: {} ({}): {}", self.title, v.operation, v.case, v.detail)).collect()
    }

    /// Passed and checked cases of an operation, if the checker has any.
    pub(crate) fn score(&self, operation: &str) -> Option<(usize, usize)> {
        let cases = || self.verdicts.iter().filter(|verdict| verdict.operation == operation);
        let checked = cases().count();
        (checked > 0).then(|| (cases().filter(|verdict| verdict.passed).count(), checked))
    }
}
