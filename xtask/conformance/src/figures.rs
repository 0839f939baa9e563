//! The figures of `docs/emulator.md`, held to those of a run.

use std::collections::BTreeSet;

use crate::schemathesis::Thoroughness;
use crate::sdk::{NODE_PLATFORM, PLATFORM};
use crate::verdict::Column;

/// The page with a row for each checker: what it is, the command, operations, cases that pass.
pub(crate) const PAGE: &str = "docs/emulator.md";

/// The rows of the page that do not have the figures of these columns, or are missing.
///
/// Those of schemathesis are of its whole runs.
pub(crate) fn differences(page: &str, columns: &[Column], thoroughness: Thoroughness) -> Vec<String> {
    let is_whole = |column: &&Column| column.title != "schemathesis" || thoroughness == Thoroughness::Whole;
    let compared = columns.iter().filter(|column| column.is_content()).filter(is_whole);
    compared.filter_map(|column| difference(page, column)).collect()
}

fn difference(page: &str, column: &Column) -> Option<String> {
    let operations: BTreeSet<&str> = column.verdicts.iter().map(|verdict| verdict.operation.as_str()).collect();
    let cases = column.verdicts.len();
    let expected = [operations.len().to_string(), format!("{cases} of {cases}")];
    let key = key(column.title);
    let rows = page.lines().filter(|line| line.starts_with('|'));
    let Some(row) = rows.into_iter().find(|line| line.contains(&key)) else {
        return Some(format!("{PAGE}: no row has {key}: {} operations, {}", expected[0], expected[1]));
    };
    let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
    let stated = cells.get(2..4).unwrap_or_default();
    (stated != expected).then(|| format!("{PAGE}: the row with {key} says {stated:?}, and this run {expected:?}"))
}

/// A text that only the row of this column has.
fn key(title: &str) -> String {
    match title.strip_prefix("python-").filter(|_| PLATFORM.contains(&title)) {
        // The SDKs of databases have other names than their documents, and one has two versions.
        Some("mariadb") => "`ionoscloud-dbaas-mariadb` 2.".to_owned(),
        Some("mariadb-v2") => "`ionoscloud-dbaas-mariadb` 3.".to_owned(),
        Some("inmemorydb-v2") => "`ionoscloud-dbaas-inmemorydb`".to_owned(),
        Some(product) => format!("`ionoscloud-{product}`"),
        None if title == "node-mariadb" => "`@ionos-cloud/sdk-nodejs-dbaas-mariadb`".to_owned(),
        None if NODE_PLATFORM.contains(&title) => format!("`@ionos-cloud/sdk-nodejs-{}`", &title["node-".len()..]),
        None if title.contains(": ") => format!("`{title}`"),
        None => format!("--checker {title}`"),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::ValueEnum as _;

    use super::*;
    use crate::Checker;
    use crate::verdict::Verdict;

    fn column(title: &'static str) -> Column {
        let cases = [("clustersGet", "success"), ("clustersGet", "401"), ("clustersPost", "success")];
        Column { title, verdicts: cases.map(|(operation, case)| Verdict::passed(operation, case)).to_vec() }
    }

    #[test]
    fn rows_have_figures_of_run() {
        let page = "`ionoscloud-vpn`\n| `a` 1 | `x --checker node` | 2 | 3 of 3 |\n\
                    | `ionoscloud-vpn` 1 | `x --checker python-platform` | 2 | 2 of 3 |\n\
                    | `prism: ours` | `x --checker prism` | 1 | 3 of 3 |\n";
        for (title, expected) in [
            ("node", None),
            ("node-cloud", Some("no row has --checker node-cloud`")),
            ("python-vpn", Some("says [\"2\", \"2 of 3\"]")),
            ("prism: ours", Some("says [\"1\", \"3 of 3\"]")),
        ] {
            let found = differences(page, &[column(title)], Thoroughness::Whole);
            let is_expected = |text: &str| found.len() == 1 && found[0].contains(text);
            assert!(expected.map_or(found.is_empty(), is_expected), "{title}: {found:?}");
        }
    }

    #[test]
    fn each_sdk_of_platform_has_one_row() {
        let page = include_str!("../../../docs/emulator.md");
        for title in PLATFORM.into_iter().chain(NODE_PLATFORM) {
            let rows = page.lines().filter(|line| line.starts_with('|') && line.contains(&key(title))).count();
            assert_eq!(rows, 1, "{title}");
        }
    }

    /// The rows of the page: name and version of what checks, and its checker.
    fn rows(page: &str) -> impl Iterator<Item = (&str, &str, &str)> {
        page.lines().filter_map(|line| {
            let (named, rest) = line.strip_prefix("| ")?.split_once(" | `cargo xtask conformance --checker ")?;
            let (checker, _) = rest.split_once('`')?;
            let (name, version) = named.rsplit_once(' ').filter(|_| named.starts_with('`')).unwrap_or((named, ""));
            Some((name.trim_matches('`'), version, checker))
        })
    }

    #[test]
    fn rows_name_checkers_and_pinned_versions() {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        let files = std::fs::read_dir(own).unwrap().map(|entry| entry.unwrap().path());
        let requirements = files.filter(|file| file.extension().is_some_and(|extension| extension == "txt"));
        let mut pinned: Vec<String> =
            requirements.map(|file| std::fs::read_to_string(file).unwrap().replace('_', "-")).collect();
        pinned.push(std::fs::read_to_string(own.join("node/package.json")).unwrap());
        let mut checked = 0;
        for (name, version, checker) in rows(include_str!("../../../docs/emulator.md")) {
            assert!(Checker::value_variants().iter().any(|known| known.name() == checker), "{checker}");
            if version.starts_with(|first: char| first.is_ascii_digit()) {
                let forms = [format!("{name}=={version}\n"), format!("\"{name}\": \"{version}\"")];
                let is_pinned = pinned.iter().any(|text| forms.iter().any(|form| text.contains(form)));
                assert!(is_pinned, "{name} {version}");
                checked += 1;
            }
        }
        assert!(checked > PLATFORM.len(), "{checked}");
    }

    #[test]
    fn failed_column_is_not_compared() {
        let failed = Column { title: "node", verdicts: vec![Verdict::failed("clustersGet", "success", "500")] };
        assert_eq!(differences("", &[failed], Thoroughness::Whole), Vec::<String>::new());
    }
}
