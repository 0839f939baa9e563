//! The text that people read: comments, string literals and pages, without the names of code in them.

use super::sources::SourceFile;

/// A part of a file that is read in one go: a block of comments, a literal, a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Passage {
    pub(crate) kind: Kind,
    /// Line of the file that it starts at, from 1.
    pub(crate) line: usize,
    pub(crate) text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Comment,
    Doc,
    Literal,
    Page,
}

/// The passages of a file, in its order.
pub(crate) fn passages(file: &SourceFile) -> Vec<Passage> {
    match file.is_rust() {
        true => rust(&file.text),
        false => vec![Passage { kind: Kind::Page, line: 1, text: without_glossary(&file.text) }],
    }
}

/// Empties the table that has the words on its left.
fn without_glossary(text: &str) -> String {
    let mut in_glossary = false;
    let lines = text.lines().map(|line| {
        in_glossary = line.starts_with('|') && (in_glossary || line == "| not | but |");
        if in_glossary { "" } else { line }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The words of a passage in lower case with their lines; `None` for inline code, a placeholder or the target of a
/// link.
pub(crate) fn words(passage: &Passage) -> Vec<(usize, Option<String>)> {
    let mut words = Vec::new();
    for (offset, line) in passage.text.lines().enumerate() {
        let number = passage.line + offset;
        for (i, part) in without_names(line).split('\u{0}').enumerate() {
            if i > 0 {
                words.push((number, None));
            }
            let separated = part.split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '_' || c == '-'));
            let parts =
                separated.map(|word| word.trim_matches(|c| c == '\'' || c == '-')).filter(|word| !word.is_empty());
            words.extend(parts.map(|word| (number, (!word.contains('_')).then(|| word.to_lowercase()))));
        }
    }
    words
}

/// Replaces inline code, placeholders of format strings and targets of links by a NUL each.
fn without_names(line: &str) -> String {
    let mut kept = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['`', '{', '(']) {
        let (before, from) = rest.split_at(at);
        kept.push_str(before);
        let close = match from.chars().next() {
            // A fence is no inline code.
            Some('`') if !from.starts_with("```") => from[1..].find('`'),
            Some('{') => from[1..].find('}').filter(|end| !from[1..=*end].contains(['{', ' ', '"'])),
            Some('(') if kept.ends_with(']') => from[1..].find(')'),
            _ => None,
        };
        let skipped = close.map_or(1, |close| close + 2);
        kept.push(if close.is_some() { '\u{0}' } else { ' ' });
        rest = &from[skipped..];
    }
    kept.push_str(rest);
    kept
}

/// Comments and literals of Rust source; lines of comments that follow each other are one passage.
fn rust(text: &str) -> Vec<Passage> {
    let mut found: Vec<Passage> = Vec::new();
    for (line, part, content) in parts(text) {
        match part {
            Part::Comment => comment(&mut found, line, content),
            Part::Literal => literal(&mut found, line, content),
            Part::Code | Part::Other => {}
        }
    }
    found
}

/// Returns Rust source with its lines, but without comments and literals.
pub(crate) fn code(text: &str) -> String {
    let mut code = String::new();
    for (_, part, content) in parts(text) {
        match part {
            Part::Code => code.push_str(content),
            _ => code.extend(std::iter::once(' ').chain(content.chars().filter(|c| *c == '\n'))),
        }
    }
    code
}

enum Part {
    Comment,
    Literal,
    /// A character of anything else.
    Code,
    /// A comment in a block or a literal of one character.
    Other,
}

/// The parts of Rust source with the lines that they start at.
fn parts(text: &str) -> Vec<(usize, Part, &str)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let (mut at, mut line) = (0, 1);
    while let Some(&byte) = bytes.get(at) {
        let rest = &text[at..];
        let (part, end) = match byte {
            b'/' if rest.starts_with("//") => (Part::Comment, rest.find('\n').unwrap_or(rest.len())),
            b'/' if rest.starts_with("/*") => (Part::Other, rest.find("*/").map_or(rest.len(), |end| end + 2)),
            b'"' => (Part::Literal, quoted(rest)),
            b'r' if !follows_name(bytes, at) && raw(rest).is_some() => (Part::Literal, raw(rest).unwrap_or(1)),
            b'\'' => (Part::Other, character(rest)),
            _ => (Part::Code, rest.chars().next().map_or(1, char::len_utf8)),
        };
        let content = &rest[..end];
        found.push((line, part, content));
        line += content.matches('\n').count();
        at += end;
    }
    found
}

fn comment(found: &mut Vec<Passage>, line: usize, text: &str) {
    let is_doc = text.starts_with("//!") || (text.starts_with("///") && !text.starts_with("////"));
    let kind = if is_doc { Kind::Doc } else { Kind::Comment };
    let content = text.trim_start_matches(['/', '!']);
    if let Some(last) =
        found.last_mut().filter(|last| last.kind == kind && last.line + last.text.lines().count() == line)
    {
        last.text.push('\n');
        // An empty line is a line, too.
        last.text.push_str(if content.is_empty() { " " } else { content });
        return;
    }
    found.push(Passage { kind, line, text: if content.is_empty() { " ".to_owned() } else { content.to_owned() } });
}

fn literal(found: &mut Vec<Passage>, line: usize, text: &str) {
    found.push(Passage { kind: Kind::Literal, line, text: text.replace("\\n", " \u{20}").replace("\\\"", "\"") });
}

fn follows_name(bytes: &[u8], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|before| bytes.get(before))
        .is_some_and(|byte| (byte.is_ascii_alphanumeric() || *byte == b'_') && !(*byte == b'b' || *byte == b'c'))
}

/// Length of a literal in quotes.
fn quoted(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    text.len()
}

/// Length of a raw literal, if one starts here.
fn raw(text: &str) -> Option<usize> {
    let hashes = text[1..].bytes().take_while(|byte| *byte == b'#').count();
    let body = text.get(1 + hashes..)?.strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    body.find(&close).map(|end| 1 + hashes + 1 + end + close.len())
}

/// Length of a character literal; 1 for a lifetime.
fn character(text: &str) -> usize {
    let mut characters = text.char_indices().skip(1);
    match (characters.next(), characters.next()) {
        (Some((_, '\\')), Some(_)) => text[3..].find('\'').map_or(1, |end| end + 4),
        (Some(_), Some((end, '\''))) => end + 1,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Kind, usize, String)> {
        rust(text).into_iter().map(|passage| (passage.kind, passage.line, passage.text)).collect()
    }

    #[test]
    fn comments_and_literals_are_found_with_lines() {
        let text = "//! One\n//! two\n\n// why\nfn a<'a>() -> &'a str {\n    let _ = ('\"', b'\\'', 'x');\n    \"a \\\" // b\" // c\n}\n";
        let expected = [
            (Kind::Doc, 1, " One\n two".to_owned()),
            (Kind::Comment, 4, " why".to_owned()),
            (Kind::Literal, 7, "\"a \" // b\"".to_owned()),
            (Kind::Comment, 7, " c".to_owned()),
        ];
        assert_eq!(found(text), expected);
    }

    #[test]
    fn raw_literals_end_at_their_own_hashes() {
        let text = "let a = r#\"x \"y\" // z\"#; let bar = \"b\"; br\"c\"";
        let texts: Vec<_> = found(text).into_iter().map(|(_, _, text)| text).collect();
        assert_eq!(texts, ["r#\"x \"y\" // z\"#", "\"b\"", "r\"c\""]);
    }

    #[test]
    fn code_keeps_its_lines_without_comments_and_literals() {
        let text = "let a = \"b\n\"; // c\nlet d: &'e str = r\"f\" + 'g';\n";
        assert_eq!(code(text), "let a =  \n;  \nlet d: & e str =   +  ;\n");
    }

    #[test]
    fn glossary_is_left_out_of_page() {
        let text = "a\n| not | but |\n|---|---|\n| look | poll |\n\n| b | c |\n";
        assert_eq!(without_glossary(text), "a\n\n\n\n\n| b | c |");
    }

    #[test]
    fn names_of_code_are_no_words() {
        let passage =
            Passage { kind: Kind::Page, line: 3, text: "The `answer` of {answer}\n[is](answer.md) (one)".to_owned() };
        let words = words(&passage);
        let words: Vec<_> = words.iter().map(|(line, word)| (*line, word.as_deref())).collect();
        let expected =
            [(3, Some("the")), (3, None), (3, Some("of")), (3, None), (4, Some("is")), (4, None), (4, Some("one"))];
        assert_eq!(words, expected);
    }
}
