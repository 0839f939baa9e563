//! Tables of Markdown.

/// A table with its header and rows.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Table<'a> {
    pub(crate) header: Vec<&'a str>,
    pub(crate) rows: Vec<Row<'a>>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Row<'a> {
    /// From 1.
    pub(crate) line: usize,
    pub(crate) cells: Vec<&'a str>,
}

impl<'a> Row<'a> {
    /// Returns a cell, empty where the row is shorter.
    pub(crate) fn cell(&self, index: usize) -> &'a str {
        self.cells.get(index).copied().unwrap_or_default()
    }
}

/// The tables of a page, in its order.
pub(crate) fn tables(text: &str) -> Vec<Table<'_>> {
    let mut tables: Vec<Table<'_>> = Vec::new();
    let mut follows_row = false;
    for (i, line) in text.lines().enumerate() {
        let Some(inner) = line.strip_prefix('|').and_then(|line| line.trim_end().strip_suffix('|')) else {
            follows_row = false;
            continue;
        };
        let cells: Vec<&str> = inner.split('|').map(str::trim).collect();
        match tables.last_mut().filter(|_| follows_row) {
            None => tables.push(Table { header: cells, rows: Vec::new() }),
            Some(_) if cells.iter().all(|cell| !cell.is_empty() && cell.trim_matches(['-', ':']).is_empty()) => {}
            Some(table) => table.rows.push(Row { line: i + 1, cells }),
        }
        follows_row = true;
    }
    tables
}

/// The names in backticks of a cell.
pub(crate) fn code_names(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_read_with_lines() {
        let text = "# A\n\n| a | b |\n|---|:-:|\n| `x`, `y` | |\n\n| c |\n|---|\n";
        let expected = [
            Table { header: vec!["a", "b"], rows: vec![Row { line: 5, cells: vec!["`x`, `y`", ""] }] },
            Table { header: vec!["c"], rows: Vec::new() },
        ];
        assert_eq!(tables(text), expected);
        assert_eq!(code_names("`x`, `y` z"), ["x", "y"]);
    }
}
