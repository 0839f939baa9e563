//! The products in the tables of features of the READMEs: a row for all of them, or one for each.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::products::{ByFeature, by_feature};
use crate::Failure;
use crate::codegen::ir::Module;
use crate::codegen::output::files::Files;

const PAGES: &[&str] = &[
    "README.md",
    "crates/ionoscloud/README.md",
    "crates/ionoscloud-api/README.md",
    "crates/ionoscloud-models/README.md",
];

/// Returns the pages with the products in their tables.
pub(crate) fn updated(root: &Path, modules: &[Module]) -> Result<Files, Failure> {
    let products = by_feature(modules);
    let mut files = Files::new();
    for page in PAGES.iter().map(Path::new) {
        let text = fs::read_to_string(root.join(page)).map_err(|error| Failure::from_io(page, &error))?;
        files.insert(page.into(), with_products(&text, &products));
    }
    Ok(files)
}

fn with_products(text: &str, products: &ByFeature<'_>) -> String {
    let (mut out, mut is_listed) = (String::new(), false);
    for line in text.lines() {
        let names: BTreeSet<&str> = named(line);
        let are_products = !names.is_empty() && names.iter().all(|name| products.contains_key(name));
        match (are_products, names.len()) {
            (false, _) => out.push_str(&format!("{line}\n")),
            (true, 1) if is_listed => {}
            (true, 1) => {
                out.extend(products.iter().map(|(name, modules)| format!("| `{name}` | | {} |\n", described(modules))));
                is_listed = true;
            }
            (true, _) => {
                let all: Vec<String> = products.keys().map(|name| format!("`{name}`")).collect();
                let rest = line.get(1..).and_then(|line| line.split_once('|')).map_or("", |(_, rest)| rest);
                out.push_str(&format!("| {} |{rest}\n", all.join(", ")));
            }
        }
    }
    out
}

/// The names in the first cell of a row, if it has nothing else.
fn named(line: &str) -> BTreeSet<&str> {
    let cell = line.strip_prefix("| ").and_then(|rest| rest.split_once(" |")).map_or("", |(cell, _)| cell);
    let names = cell.split(", ").map(|name| name.strip_prefix('`').and_then(|name| name.strip_suffix('`')));
    names.collect::<Option<BTreeSet<&str>>>().unwrap_or_default()
}

/// The first sentence of a product's own words, and the number of its operations.
fn described(modules: &[&Module]) -> String {
    let doc = modules.first().map_or("", |module| module.doc.as_str());
    let paragraph = doc.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let mut sentence = paragraph.split(". ").next().unwrap_or_default().trim_end_matches('.').to_owned();
    let counts: Vec<String> = modules.iter().map(|module| module.operations.len().to_string()).collect();
    if let [first, ..] = modules
        && let Some(version) = first.path.get(1)
    {
        // The words of a version name it, and the row is that of all.
        sentence = sentence.replace(&format!(", version {} of the API", version.trim_start_matches('v')), "");
        return format!("{sentence}; {} operations in versions of their own", counts.join(" and "));
    }
    format!("{sentence}; {} operations", counts.join(" and "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::input::Source;
    use crate::repository_root;

    #[test]
    fn rows_of_products_are_replaced_and_others_kept() {
        let module = |name| crate::codegen::module(&Source::read(&repository_root(), name).unwrap()).unwrap();
        let modules = ["auth", "dns", "postgresql-v1", "postgresql-v2"].map(module);
        let products = by_feature(&modules);
        let rows = "| feature | |\n| `dns` | | old |\n| `auth` | | old |\n| `full` | | all |\n";
        let text = with_products(rows, &products);
        let heads: Vec<&str> = text.lines().filter_map(|line| line.split('`').nth(1)).collect();
        assert_eq!(heads, ["auth", "dns", "postgresql", "full"]);
        let [_, dns, first, second] = modules.each_ref().map(|module| module.operations.len());
        assert!(text.contains(&format!("; {first} and {second} operations in versions of their own |")), "{text}");
        assert!(text.contains(&format!("secondary zones, reverse records; {dns} operations |")), "{text}");
        assert_eq!(with_products(&text, &products), text);

        let one = with_products("| `dns`, `auth` | the types |\n| `dns`, `tls` | kept |\n", &products);
        assert_eq!(one, "| `auth`, `dns`, `postgresql` | the types |\n| `dns`, `tls` | kept |\n");
    }
}
