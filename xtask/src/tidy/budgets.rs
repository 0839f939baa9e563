//! Budgets of dependencies.

use std::collections::BTreeSet;
use std::path::Path;

use super::finding::{Check, Finding};
use super::metadata::cargo;
use crate::Failure;

/// Most crates that a package may pull in with given features, itself included.
pub(crate) struct Budget {
    pub(crate) package: &'static str,
    /// Replaces the default features if given with `--no-default-features`.
    features: &'static [&'static str],
    pub(crate) limit: usize,
    /// The features in words, for the table in CONTRIBUTING.
    described: &'static str,
}

impl Budget {
    /// The features in words, after a comma if there are any.
    pub(crate) fn with(&self) -> String {
        if self.described.is_empty() { String::new() } else { format!(", {}", self.described) }
    }
}

/// The numbers of today: a new dependency is a decision, made here.
pub(crate) const BUDGETS: &[Budget] = &[
    Budget { package: "ionoscloud-core", features: &[], limit: 20, described: "" },
    Budget { package: "ionoscloud-models", features: &[], limit: 21, described: "" },
    Budget {
        package: "ionoscloud-api",
        features: &["--no-default-features"],
        limit: 22,
        described: "without its client",
    },
    Budget {
        package: "ionoscloud-transport",
        // What the default features of the facade turn on.
        features: &["--features", "rustls,ring,platform-verifier,http2,gzip,proxy"],
        limit: 74,
        described: "as the facade uses it",
    },
    Budget { package: "ionoscloud", features: &["--features", "mongodb"], limit: 81, described: "with mongodb" },
];

/// Counts every budget's crates and prints the numbers.
pub(crate) fn check(root: &Path) -> Result<Vec<Finding>, Failure> {
    let mut findings = Vec::new();
    for budget in BUDGETS {
        let mut arguments = vec!["tree", "-e", "normal", "--prefix", "none", "--no-dedupe", "-p", budget.package];
        arguments.extend(budget.features);
        let count = crates_in(&cargo(root, &arguments)?);
        println!("{}: {count} of {} crates ({})", budget.package, budget.limit, budget.features.join(" "));
        findings.extend(over(budget, count));
    }
    Ok(findings)
}

fn crates_in(tree: &str) -> usize {
    tree.lines().filter(|line| !line.trim().is_empty()).collect::<BTreeSet<_>>().len()
}

fn over(budget: &Budget, count: usize) -> Option<Finding> {
    let message = format!("pulls in {count} crates, {} are allowed", budget.limit);
    (count > budget.limit).then(|| Finding::new(Check::Budget, budget.package, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_crate_is_counted_once() {
        assert_eq!(crates_in("a v1.0.0\nb v1.0.0\nb v2.0.0\nb v1.0.0\n\n"), 3);
    }

    #[test]
    fn exceeded_budget_is_reported() {
        let budget = Budget { package: "a", features: &[], limit: 2, described: "" };
        assert_eq!(over(&budget, 2), None);
        assert_eq!(over(&budget, 3).unwrap().to_string(), "a: pulls in 3 crates, 2 are allowed");
    }
}
