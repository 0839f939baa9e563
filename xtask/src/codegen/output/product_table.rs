//! The table of products in settings on the page of configuration: one row for each key.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::Failure;
use crate::codegen::ir::{Module, Product};
use crate::codegen::modules::Part;
use crate::codegen::output::files::Files;

const PAGE: &str = "docs/configuration.md";
const HEAD: &str = "| key | in the file | products | locations | credentials |\n|---|---|---|---|---|\n";

/// Returns the page with current rows in its table.
pub(crate) fn updated(root: &Path, modules: &[Module]) -> Result<Files, Failure> {
    let text = fs::read_to_string(root.join(PAGE)).map_err(|error| Failure::from_io(Path::new(PAGE), &error))?;
    let missing = || Failure::new("lacks the table of products").at(PAGE, None);
    let (before, rest) = text.split_once(HEAD).ok_or_else(missing)?;
    let after = rest.find("\n\n").map(|end| rest.get(end + 1..).unwrap_or_default());
    // A table without rows ends at once.
    let after = if rest.starts_with('\n') { Some(rest) } else { after };
    let page = format!("{before}{HEAD}{}{}", rows(modules), after.ok_or_else(missing)?);
    Ok([(PAGE.into(), page)].into())
}

fn rows(modules: &[Module]) -> String {
    let mut by_key: BTreeMap<&str, Vec<&Module>> = BTreeMap::new();
    for module in modules.iter().filter(|module| !matches!(module.part, Part::Shared)) {
        by_key.entry(&module.product.key).or_default().push(module);
    }
    let row = |(key, modules): (&&str, &Vec<&Module>)| {
        let first = &modules.first()?.product;
        let mut names: Vec<String> = modules.iter().map(|module| name(module)).collect();
        names.sort();
        let (names, config_name) = (names.join(", "), &first.config_name);
        Some(format!("| `{key}` | `{config_name}` | {names} | {} | {} |\n", locations(first), credentials(first)))
    };
    by_key.iter().filter_map(row).collect()
}

/// The noun of the client, or the module of a product that has none.
fn name(module: &Module) -> String {
    if module.facade.is_none() {
        return format!("`ionoscloud::{}`", module.path.join("::"));
    }
    let calls: Vec<String> = module.path.iter().map(|part| format!("{part}()")).collect();
    format!("`{}`", calls.join("."))
}

fn locations(product: &Product) -> String {
    if product.servers.len() < 2 {
        return String::new();
    }
    let each: Vec<String> = product.servers.iter().map(|server| format!("`{}`", server.location)).collect();
    each.join(", ")
}

fn credentials(product: &Product) -> String {
    let has = |method| product.auth_methods.contains(&method);
    match (has("Bearer"), has("Basic")) {
        (true, true) => "token, password",
        (true, false) => "token",
        (false, true) => "password",
        (false, false) => "",
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::input::Source;
    use crate::repository_root;

    #[test]
    fn row_has_key_names_locations_and_credentials() {
        let module = |name| crate::codegen::module(&Source::read(&repository_root(), name).unwrap()).unwrap();
        let rows = rows(&["auth", "nfs", "postgresql-v1"].map(module));
        let expected = [
            "| `auth` | `auth` | `ionoscloud::auth` |  | token, password |",
            "| `postgresql-v1` | `psql` | `postgresql().v1()` |  | token, password |",
        ];
        let lines: Vec<&str> = rows.lines().collect();
        assert_eq!([lines[0], lines[2]], expected);
        assert!(lines[1].starts_with("| `nfs` | `nfs` | `nfs()` | `de/fra`, `de/txl`, "), "{rows}");
    }

    #[test]
    fn page_keeps_text_around_table() {
        let page = updated(&repository_root(), &[]).unwrap().remove(Path::new(PAGE)).unwrap();
        let (_, rest) = page.split_once(HEAD).unwrap();
        assert!(rest.starts_with('\n') && page.ends_with('\n'), "{rest}");
    }
}
