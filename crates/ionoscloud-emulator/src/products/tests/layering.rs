//! The engine knows no product.

use std::fs;
use std::path::{Path, PathBuf};

use crate::products::directory::ENTRIES;
use crate::products::outlines;

/// Names of products that are words of the engine, too.
const WORDS: [&str; 1] = ["auth"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Lines with code, tests left out.
#[test]
fn dns_has_under_400_lines_of_code() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/products/dns"), &mut files);
    let lines = files.iter().map(|file| {
        let text = fs::read_to_string(file).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default().lines().map(str::trim);
        code.filter(|line| !line.is_empty() && !line.starts_with("//")).count()
    });
    let lines: usize = lines.sum();
    assert!((100..400).contains(&lines), "{lines}");
}

#[test]
fn engine_names_no_product_and_uses_none() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/engine"), &mut files);
    assert!(files.len() > 20, "{files:?}");
    let products: Vec<&str> = outlines().map(|outline| outline.name).collect();
    let names = || ENTRIES.iter().map(|entry| entry.name).chain(products.iter().copied());
    for file in files {
        let text = fs::read_to_string(&file).unwrap().to_lowercase();
        let is_edge = |word: &str| matches!(word, "products" | "faults" | "control" | "emulator");
        for line in text.lines() {
            let mut words = line.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'));
            let named = words.find(|word| names().any(|name| name == *word) && !WORDS.contains(word));
            assert_eq!(named, None, "{}: {line}", file.display());
            let mut used = line.trim_start().strip_prefix("use crate::").into_iter().flat_map(|path| path.split("::"));
            assert!(!used.next().is_some_and(is_edge), "{}: {line}", file.display());
        }
    }
}
