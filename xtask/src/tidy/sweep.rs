//! Folders that the checks of words and layout have not reached yet. It only ever gets shorter.

use super::sources::SourceFile;

const NOT_YET: &[&str] = &[];

/// Returns true for files that are checked: with `TIDY_SWEEP=<folder>`, those of a folder of the list, too.
pub(crate) fn includes(file: &SourceFile) -> bool {
    let asked = std::env::var("TIDY_SWEEP").is_ok_and(|folder| file.path.starts_with(&folder));
    asked || !NOT_YET.iter().any(|folder| file.path.starts_with(folder))
}
