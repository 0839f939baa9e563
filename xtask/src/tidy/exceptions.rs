//! Findings that are accepted, each with its reason.

use super::finding::{Check, Finding};

/// A finding that is no fault.
pub(crate) struct Exception {
    pub(crate) check: Check,
    pub(crate) subject: &'static str,
    pub(crate) reason: &'static str,
}

/// All of them; one that no longer excepts anything is itself a finding.
pub(crate) const EXCEPTIONS: &[Exception] = &[
    Exception {
        check: Check::MachinePath,
        subject: "xtask/src/tidy/sources.rs",
        reason: "names the paths that it reports",
    },
    Exception { check: Check::Word, subject: "xtask/src/tidy/words.rs", reason: "names the words that it reports" },
    Exception { check: Check::Word, subject: "xtask/src/tidy/names.rs", reason: "names the words that it reports" },
    Exception {
        check: Check::Dependency,
        subject: "xtask/test-secrets/Cargo.toml",
        reason: "turns on features of crates that it does not call, to have them log",
    },
    Exception {
        check: Check::Dependency,
        subject: "examples/Cargo.toml",
        reason: "turns on those features for the examples, too",
    },
    Exception {
        check: Check::Dependency,
        subject: "xtask/workspace-hack/Cargo.toml",
        reason: "turns on features, so that all selections of the workspace share what was built",
    },
];

/// The findings without those excepted, with the exceptions that nothing needs.
pub(crate) fn apply(findings: Vec<Finding>, exceptions: &[Exception]) -> Vec<Finding> {
    let excepts = |exception: &Exception, finding: &Finding| {
        exception.check == finding.check && exception.subject == finding.subject
    };
    let stale = exceptions.iter().filter(|exception| !findings.iter().any(|finding| excepts(exception, finding)));
    let stale: Vec<Finding> = stale
        .map(|exception| {
            let message =
                format!("the exception from {:?} ({}) is not needed any more", exception.check, exception.reason);
            Finding::new(Check::Exception, exception.subject, message)
        })
        .collect();
    let kept = findings.into_iter().filter(|finding| !exceptions.iter().any(|exception| excepts(exception, finding)));
    kept.chain(stale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exceptions_apply_and_unneeded_ones_are_reported() {
        let long = Finding::new(Check::Length, "a.rs", "long");
        let other = Finding::new(Check::Readme, "a.rs", "other check");
        let exceptions = [
            Exception { check: Check::Length, subject: "a.rs", reason: "a table" },
            Exception { check: Check::Length, subject: "b.rs", reason: "was a table" },
        ];
        let left = apply(vec![long, other.clone()], &exceptions);
        let stale = "b.rs: the exception from Length (was a table) is not needed any more";
        assert_eq!(left.iter().map(ToString::to_string).collect::<Vec<_>>(), [other.to_string().as_str(), stale]);
    }
}
