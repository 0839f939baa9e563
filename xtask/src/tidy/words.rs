//! The field's words: comments, literals, overlays and pages use those of the glossary.
//!
//! Only rows whose left side means nothing else here are held; the whole glossary is in CONTRIBUTING.

use super::finding::{Check, Finding};
use super::prose::{Kind, Passage, passages, words};
use super::sources::SourceFile;

/// A row of the glossary.
struct Row {
    /// Phrases in lower case; `*` at the end of a word stands for any ending.
    not: &'static [&'static str],
    but: &'static str,
    /// Longer phrases in which one of them is right.
    unless: &'static [&'static str],
}

const fn row(not: &'static [&'static str], but: &'static str) -> Row {
    Row { not, but, unless: &[] }
}

const ROWS: &[Row] = &[
    row(&["answer*", "unanswered"], "response, respond; return for a function"),
    Row {
        not: &[
            "a look",
            "one look",
            "each look",
            "every look",
            "first look",
            "last look",
            "next look",
            "looks",
            "looked at",
        ],
        but: "poll",
        unless: &["looks up", "looks like", "looks for"],
    },
    row(&["told", "tells", "telling", "to tell", "that tell"], "set, reported or logged; returns for a function"),
    row(&["judge", "judges", "judged", "judging", "judgement"], "check, evaluate"),
    row(&["at work"], "in a transitional state"),
    row(&["under way"], "in flight, in progress"),
    row(&["in clear"], "in plaintext"),
    row(&["mend", "mends", "mended"], "fix"),
    row(&["whoever", "whomever", "somebody", "anybody"], "the caller, a named subject"),
    row(&["nobody", "nobody's"], "no caller, no one by name"),
    row(&["so many"], "N, at most N"),
    row(&["carried out", "carry out", "carries out", "acted", "acted on"], "processed"),
    row(&["unseen"], "rejected without processing"),
    row(&["whom to trust"], "trust roots"),
    row(&["authorities", "an authority", "no authority", "the authority"], "CA certificates, CA; trust roots"),
    row(&["cryptography"], "crypto provider"),
    row(&["comes before", "come before", "comes first"], "takes precedence over"),
    row(&["counts as", "count as"], "is treated as, applies"),
    row(&["goes on", "go on", "went on"], "continues"),
    row(&["take turns", "takes turns", "taking turns"], "round-robin"),
    row(&["its turn", "their turn", "the turn", "a turn"], "permit, queue"),
    row(&["absolute address", "base address"], "URL"),
    row(&["at hand"], "current"),
    row(&["what became of"], "the outcome of"),
    row(&["in the words of"], "by, as"),
    row(&["raw door"], "raw requests, escape hatch"),
    row(&["left out for"], "ejected for"),
    row(&["gate", "gates"], "limiter"),
    Row {
        not: &["pause", "pauses", "pausing"],
        but: "delay",
        unless: &["pauses the clock", "pause the clock", "pauses it", "pause its clock", "pause tokio's clock"],
    },
    row(
        &["order a", "order an", "orders a", "ordered a", "order it", "was ordered", "were ordered", "ordered twice"],
        "create",
    ),
];

/// First words of a doc that make a question of it.
const QUESTIONS: &[&str] = &["what", "whether", "how", "where", "why", "who", "whom", "whose", "when"];

/// Words that have a better one, and docs that begin with a question.
pub(crate) fn check(files: &[SourceFile]) -> Vec<Finding> {
    let written = files.iter().filter(|file| !file.is_generated());
    written.flat_map(|file| passages(file).into_iter().flat_map(|passage| in_passage(file, &passage))).collect()
}

fn in_passage(file: &SourceFile, passage: &Passage) -> Vec<Finding> {
    let words = words(passage);
    let mut findings = Vec::new();
    let mut report = |line, message| {
        findings.push(Finding { line: Some(line), ..Finding::new(Check::Word, &file.path, message) });
    };
    for (start, (line, _)) in words.iter().enumerate() {
        for row in ROWS {
            let here = |phrase: &&&str| matches(&words[start..], phrase);
            if row.unless.iter().any(|phrase| here(&phrase)) {
                continue;
            }
            if let Some(phrase) = row.not.iter().find(here) {
                report(*line, format!("says `{phrase}`: {}", row.but));
            }
        }
    }
    if let Some((line, Some(word))) = words.first().filter(|_| passage.kind == Kind::Doc)
        && QUESTIONS.contains(&word.as_str())
    {
        report(*line, format!("a doc begins with `{word}`: begin with a verb in the third person or with a noun"));
    }
    findings
}

fn matches(words: &[(usize, Option<String>)], phrase: &str) -> bool {
    let mut words = words.iter();
    phrase.split(' ').all(|expected| {
        let word = words.next().and_then(|(_, word)| word.as_deref());
        word.is_some_and(|word| match expected.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => word == expected,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(path: &str, text: &str) -> Vec<String> {
        let file = SourceFile { path: path.to_owned(), text: text.to_owned() };
        let found = passages(&file).into_iter().flat_map(|passage| in_passage(&file, &passage));
        found.map(|finding| finding.to_string()).collect()
    }

    #[test]
    fn glossary_words_are_reported_with_better_one() {
        let text = "// Sent again, if the server\n// was never told.\nfn a() { fail(\"no answers\") }\n";
        let expected = [
            "a.rs:2: says `told`: set, reported or logged; returns for a function",
            "a.rs:3: says `answer*`: response, respond; return for a function",
        ];
        assert_eq!(findings("a.rs", text), expected);
    }

    #[test]
    fn phrases_across_lines_are_reported_at_their_start() {
        let expected = ["a.md:1: says `at work`: in a transitional state"];
        assert_eq!(findings("a.md", "The cluster is at\nwork.\n"), expected);
    }

    #[test]
    fn comments_of_toml_are_read() {
        let expected = ["a.toml:2: says `told`: set, reported or logged; returns for a function"];
        assert_eq!(findings("a.toml", "version = \"1\"\n# As told.\n"), expected);
    }

    #[test]
    fn names_of_code_and_other_meanings_are_accepted() {
        assert_eq!(findings("a.rs", "// `answer` looks like {answer}; answer_of\nlet answer = told();\n"), [""; 0]);
        assert_eq!(findings("a.md", "It looks up the zone; a gateway, a paused clock, and `in clear`."), [""; 0]);
    }

    #[test]
    fn docs_that_begin_with_question_are_reported() {
        let expected = ["a.rs:2: a doc begins with `whether`: begin with a verb in the third person or with a noun"];
        assert_eq!(findings("a.rs", "\n/// Whether it is ready.\nfn a() {}\n"), expected);
        assert_eq!(findings("a.rs", "// Whether it is ready.\n/// Returns what is ready.\nfn a() {}\n"), [""; 0]);
    }
}
