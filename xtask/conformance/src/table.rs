//! The table of checkers and operations.

use std::fmt::Write as _;

use crate::document::Document;
use crate::verdict::Column;

/// Returns `passed/checked` for each checker and operation; a dash where a checker does not have the operation, and no
/// line where none of them has.
pub(crate) fn render<'a>(documents: impl IntoIterator<Item = &'a Document>, columns: &[Column]) -> String {
    let operations =
        documents.into_iter().flat_map(|document| &document.operations).map(|operation| operation.id.as_str());
    let mut rows: Vec<&str> =
        operations.filter(|operation| columns.iter().any(|column| column.score(operation).is_some())).collect();
    for verdict in columns.iter().flat_map(|column| &column.verdicts) {
        if !rows.contains(&verdict.operation.as_str()) {
            rows.push(&verdict.operation);
        }
    }
    let first = rows.iter().map(|row| row.len()).max().unwrap_or_default();

    let mut text = format!("\n{:first$}", "operation");
    for column in columns {
        let _ = write!(text, "  {}", column.title);
    }
    text.push('\n');
    for row in rows {
        let _ = write!(text, "{row:first$}");
        for column in columns {
            let cell = match column.score(row) {
                None => "-".to_owned(),
                Some((passed, checked)) if passed < checked => format!("{passed}/{checked} FAILED"),
                Some((passed, checked)) => format!("{passed}/{checked}"),
            };
            let _ = write!(text, "  {cell:width$}", width = column.title.len());
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    let _ = write!(text, "{:first$}", "");
    for column in columns {
        let word = if column.is_content() { "passed" } else { "FAILED" };
        let _ = write!(text, "  {word:width$}", width = column.title.len());
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Operation;
    use crate::verdict::Verdict;

    #[test]
    fn table_has_passed_failed_and_absent() {
        let operation = |id: &str| Operation { id: id.to_owned(), label: String::new(), takes_data: true };
        let document = Document::of(vec![operation("clustersGet"), operation("nobodysGet"), operation("versionsGet")]);
        let python = Column {
            title: "python",
            verdicts: vec![Verdict::passed("clustersGet", "success"), Verdict::failed("clustersGet", "401", "200")],
        };
        let prism = Column { title: "prism", verdicts: vec![Verdict::passed("versionsGet", "success")] };
        let expected = "\n\
            operation    python  prism\n\
            clustersGet  1/2 FAILED  -\n\
            versionsGet  -       1/1\n             \
            FAILED  passed\n";
        assert_eq!(render([&document], &[python, prism]), expected);
    }

    #[test]
    fn checker_without_verdicts_fails() {
        assert!(!Column { title: "silent", verdicts: Vec::new() }.is_content());
    }
}
