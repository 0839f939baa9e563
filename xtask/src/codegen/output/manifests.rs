//! The features of products in the manifests of models, api and facade.
//!
//! They stand between two comments. What a feature turns on beside its product, such as a dependency of code by hand,
//! is kept.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::products::{by_feature, feature, hidden};
use crate::Failure;
use crate::codegen::ir::Module;
use crate::codegen::modules::Part;
use crate::codegen::output::files::Files;

const FIRST: &str = "# The products, by `cargo xtask codegen` from the overlays:";
const LAST: &str = "# The end of the products.";
/// Longest line of a list that is not broken.
const MAX_WIDTH: usize = 120;

/// Features in the order in which they are written.
type Features = Vec<(String, Vec<String>)>;

/// Returns the manifests with the features of the products.
pub(crate) fn updated(root: &Path, modules: &[Module]) -> Result<Files, Failure> {
    let mut files = Files::new();
    for (package, wanted) in
        [("ionoscloud-models", models as fn(&Module) -> Vec<String>), ("ionoscloud-api", api), ("ionoscloud", facade)]
    {
        let path = Path::new("crates").join(package).join("Cargo.toml");
        let text = fs::read_to_string(root.join(&path)).map_err(|error| Failure::from_io(&path, &error))?;
        let text = with_features(&text, features(modules, wanted)).map_err(|failure| failure.at(&path, None))?;
        files.insert(path, text);
    }
    Ok(files)
}

/// The feature of each product, `full` with all of them, and those that only others turn on.
fn features(modules: &[Module], wanted: impl Fn(&Module) -> Vec<String>) -> Features {
    let products = by_feature(modules);
    let full = products.keys().map(|name| (*name).to_owned()).collect();
    let mut features = vec![("full".to_owned(), full)];
    features.extend(products.iter().filter_map(|(name, modules)| {
        // Versions of a product have one feature; the facade may have nouns of one of them alone.
        let entries = modules.iter().map(|module| wanted(module)).max_by_key(Vec::len)?;
        Some(((*name).to_owned(), entries))
    }));
    let shared = modules.iter().filter(|module| matches!(module.part, Part::Shared));
    features.extend(shared.map(|module| (hidden(feature(module)), wanted(module))));
    features
}

fn models(module: &Module) -> Vec<String> {
    shared(module)
}

fn api(module: &Module) -> Vec<String> {
    let mut entries = shared(module);
    if !matches!(module.part, Part::Shared) {
        entries.push(format!("ionoscloud-models/{}", feature(module)));
    }
    entries
}

fn facade(module: &Module) -> Vec<String> {
    let name = feature(module);
    if matches!(module.part, Part::Shared) {
        return vec!["_resources".to_owned(), format!("ionoscloud-api/{}", hidden(name))];
    }
    let mut entries = shared(module);
    if entries.is_empty() && module.facade.is_some() {
        entries.push("_resources".to_owned());
    }
    entries.extend(["api", "models"].map(|package| format!("ionoscloud-{package}/{name}")));
    entries
}

/// The feature of the hidden part of the document, if the module is one of several.
fn shared(module: &Module) -> Vec<String> {
    let shared = if let Part::Own { shared, .. } = &module.part { shared.first() } else { None };
    shared.into_iter().map(|name| hidden(name)).collect()
}

/// Replaces what stands between the two comments of a manifest.
fn with_features(manifest: &str, wanted: Features) -> Result<String, Failure> {
    let no_comments = || Failure::new(format!("the features need the comments `{FIRST}` and `{LAST}`"));
    let (head, rest) = manifest.split_once(&format!("{FIRST}\n")).ok_or_else(no_comments)?;
    let (block, tail) = rest.split_once(LAST).ok_or_else(no_comments)?;
    let read = |text: &str| -> Result<BTreeMap<String, Vec<String>>, Failure> {
        toml::from_str(text).map_err(|error: toml::de::Error| Failure::new(error.message()))
    };
    let present = read(block)?;
    let by_hand: toml::Table =
        format!("{head}{tail}").parse().map_err(|error: toml::de::Error| Failure::new(error.message()))?;
    let by_hand = by_hand.get("features").and_then(toml::Value::as_table);
    let is_kept = |entry: &String| entry.starts_with("dep:") || by_hand.is_some_and(|table| table.contains_key(entry));
    let mut text = format!("{head}{FIRST}\n");
    for (name, mut entries) in wanted {
        if name.starts_with('_') {
            text.push_str("# Not for users: what several of them share.\n");
        }
        let kept = present.get(&name).into_iter().flatten().filter(|entry| is_kept(entry) && !entries.contains(entry));
        let kept: Vec<String> = kept.cloned().collect();
        entries.extend(kept);
        text.push_str(&line(&name, &entries));
    }
    Ok(format!("{text}{LAST}{tail}"))
}

fn line(name: &str, entries: &[String]) -> String {
    let quoted: Vec<String> = entries.iter().map(|entry| format!("{entry:?}")).collect();
    let line = format!("{name} = [{}]\n", quoted.join(", "));
    if line.len() <= MAX_WIDTH {
        return line;
    }
    format!("{name} = [\n  {},\n]\n", quoted.join(",\n  "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(block: &str) -> String {
        format!("[features]\ndefault = []\nextra = []\n{FIRST}\n{block}{LAST}\n\n[dependencies]\n")
    }

    fn wanted() -> Features {
        let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        vec![("full".to_owned(), of(&["a", "b"])), ("a".to_owned(), of(&[])), ("b".to_owned(), of(&["api/b"]))]
    }

    #[test]
    fn features_of_products_keep_what_is_by_hand() {
        let old = manifest("full = [\"gone\", \"extra\"]\na = [\"dep:x\", \"api/a\"]\ngone = []\n");
        let new = manifest("full = [\"a\", \"b\", \"extra\"]\na = [\"dep:x\"]\nb = [\"api/b\"]\n");
        assert_eq!(with_features(&old, wanted()).unwrap(), new);
        assert_eq!(with_features(&new, wanted()).unwrap(), new);
    }

    #[test]
    fn manifest_without_comments_is_refused() {
        let refused = with_features("[features]\n", wanted()).unwrap_err().to_string();
        assert!(refused.contains(FIRST), "{refused}");
    }
}
