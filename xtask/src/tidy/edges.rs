//! Edges between our crates.

use std::collections::BTreeSet;

use super::finding::{Check, Finding};
use super::metadata::{Dependency, Package};

/// Allowed edges; every other one is forbidden.
pub(crate) const ALLOWED: &[(&str, &[&str])] = &[
    ("ionoscloud", &["ionoscloud-api", "ionoscloud-transport", "ionoscloud-models", "ionoscloud-core"]),
    ("ionoscloud-api", &["ionoscloud-models", "ionoscloud-core"]),
    ("ionoscloud-transport", &["ionoscloud-core"]),
    ("ionoscloud-models", &["ionoscloud-core"]),
    ("ionoscloud-emulator", &["ionoscloud-spec"]),
    ("xtask", &["ionoscloud-spec"]),
];

/// Allowed in tests only.
pub(crate) const ALLOWED_IN_TESTS: &[(&str, &[&str])] =
    // The toy that xtask generates for its tests is compiled there, against core as it is. The emulator uses no
    // generated code.
    &[
        ("ionoscloud", &["ionoscloud-emulator", "test-secrets"]),
        ("ionoscloud-transport", &["test-secrets"]),
        ("xtask", &["ionoscloud-core", "ionoscloud-emulator"]),
    ];

/// Crates that xtask must not reach, directly or not: it has to build while generated code is broken.
const NEVER_IN_XTASK: &[&str] =
    &["ionoscloud", "ionoscloud-api", "ionoscloud-emulator", "ionoscloud-models", "ionoscloud-transport"];

/// Every forbidden edge between the given packages.
pub(crate) fn check(packages: &[Package]) -> Vec<Finding> {
    let ours: BTreeSet<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    let mut findings = Vec::new();
    for package in packages {
        // Programs that are never published may use whatever they like, except xtask.
        if !package.is_published() && package.name != "xtask" {
            continue;
        }
        let siblings = package.dependencies.iter().filter(|d| ours.contains(d.name.as_str()) && d.name != package.name);
        for dependency in siblings.filter(|dependency| !is_allowed(&package.name, dependency)) {
            let kind = if dependency.is_dev() { "in its tests " } else { "" };
            let message = format!("must not {kind}depend on {}", dependency.name);
            findings.push(Finding::new(Check::Edge, &package.name, message));
        }
    }
    for reached in reached_from_xtask(packages) {
        if NEVER_IN_XTASK.contains(&reached) {
            findings.push(Finding::new(Check::Edge, "xtask", format!("must not reach {reached}, directly or not")));
        }
    }
    findings
}

fn is_allowed(package: &str, dependency: &Dependency) -> bool {
    let listed = |list: &[(&str, &[&str])]| {
        list.iter().any(|(from, to)| *from == package && to.contains(&dependency.name.as_str()))
    };
    listed(ALLOWED) || (dependency.is_dev() && listed(ALLOWED_IN_TESTS))
}

fn reached_from_xtask(packages: &[Package]) -> BTreeSet<&str> {
    let mut reached = BTreeSet::new();
    let mut open = vec!["xtask"];
    while let Some(name) = open.pop() {
        let dependencies =
            packages.iter().filter(|package| package.name == name).flat_map(|package| &package.dependencies);
        for dependency in dependencies.filter(|dependency| !dependency.is_dev()) {
            if reached.insert(dependency.name.as_str()) {
                open.push(&dependency.name);
            }
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, published: bool, dependencies: &[(&str, Option<&str>)]) -> Package {
        Package {
            name: name.to_owned(),
            manifest_path: String::new(),
            publish: if published { None } else { Some(Vec::new()) },
            dependencies: dependencies
                .iter()
                .map(|(name, kind)| Dependency { name: (*name).to_owned(), kind: kind.map(str::to_owned) })
                .collect(),
            features: Default::default(),
            metadata: Default::default(),
        }
    }

    fn findings(packages: &[Package]) -> Vec<String> {
        check(packages).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn listed_edges_are_accepted() {
        let packages = [
            package(
                "ionoscloud",
                true,
                &[("ionoscloud-core", None), ("serde", None), ("ionoscloud-emulator", Some("dev"))],
            ),
            package("ionoscloud-core", true, &[("ionoscloud-core", Some("dev"))]),
            package("ionoscloud-emulator", true, &[]),
            package("examples", false, &[("ionoscloud", None), ("ionoscloud-emulator", None)]),
        ];
        assert!(findings(&packages).is_empty());
    }

    #[test]
    fn unlisted_edges_are_reported() {
        let packages = [
            package("ionoscloud", true, &[("ionoscloud-emulator", None), ("ionoscloud-core", Some("build"))]),
            package("ionoscloud-api", true, &[("ionoscloud-emulator", Some("dev"))]),
            package("ionoscloud-core", true, &[("ionoscloud-models", None)]),
            package("ionoscloud-emulator", true, &[]),
            package("ionoscloud-models", true, &[]),
            package("ionoscloud-new", true, &[("ionoscloud-core", None)]),
        ];
        let expected = [
            "ionoscloud: must not depend on ionoscloud-emulator",
            "ionoscloud-api: must not in its tests depend on ionoscloud-emulator",
            "ionoscloud-core: must not depend on ionoscloud-models",
            "ionoscloud-new: must not depend on ionoscloud-core",
        ];
        assert_eq!(findings(&packages), expected);
    }

    #[test]
    fn generated_code_stays_out_of_xtask() {
        let packages = [
            package("xtask", false, &[("ionoscloud-spec", None), ("somebody-else", None)]),
            package("ionoscloud-spec", true, &[]),
            package("somebody-else", false, &[("ionoscloud-models", Some("build"))]),
            package("ionoscloud-models", true, &[]),
        ];
        let expected =
            ["xtask: must not depend on somebody-else", "xtask: must not reach ionoscloud-models, directly or not"];
        assert_eq!(findings(&packages), expected);
    }
}
