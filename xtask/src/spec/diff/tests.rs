use std::path::Path;

use super::super::kinds;
use super::*;

const TOY: &str = include_str!("../../../tests/golden/toy.json");

#[test]
fn same_document_has_no_change() {
    let report = compare(Path::new("."), "toy", TOY, TOY).unwrap();
    assert_eq!(report.changes, []);
    assert_eq!(report.severity(), None);
}

/// Every kind of change has the severity that its entry states, and all that differ are listed at once.
#[test]
fn kinds_of_change_have_their_severities() {
    let root = crate::repository_root();
    let (toy, kinds) = kinds::read(&root).unwrap();
    assert!(kinds.len() >= 40, "{}", kinds.len());
    let old = Side::read(&root, "toys", "old", &toy.to_string()).unwrap();
    let mut wrong = String::new();
    for kind in &kinds {
        let new = kind.apply(&toy).unwrap().to_string();
        let report = reported("toys", &old, &Side::read(&root, "toys", "new", &new).unwrap());
        let highest = |of: fn(&Change) -> Severity| report.changes.iter().map(of).max().unwrap_or_default();
        let actual =
            [highest(|change| change.senders), highest(|change| change.readers), highest(|change| change.callers)];
        let expected = [kind.senders, kind.readers, kind.callers];
        let named = report.changes.iter().any(|change| change.kind == kind.change);
        if actual != expected || !named {
            wrong += &format!("{}: {actual:?}, not {expected:?}\n{}", kind.name, render(&[report], Format::Text));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
