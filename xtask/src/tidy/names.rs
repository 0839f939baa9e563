//! Names in code: no words that the glossary replaces, and tests by subject, condition and result.

use super::finding::{Check, Finding};
use super::prose;
use super::sources::SourceFile;

/// Characters of a test's name.
pub(crate) const TEST_NAME: usize = 60;

/// Words of any name and better ones; `*` stands for any ending.
const WORDS: &[(&str, &str)] = &[
    ("answer*", "response, respond"),
    ("told", "message, reported"),
    ("tell", "report, log"),
    ("tells", "reports, logs"),
    ("look", "poll"),
    ("looks", "polls"),
    ("looked", "polled"),
    ("judge*", "check, evaluate"),
    ("mend*", "fix"),
    ("nobody*", "no caller, missing"),
    ("somebody*", "caller"),
    ("anybody*", "caller"),
    ("whoever*", "caller"),
    ("gate", "limiter, prerequisite"),
    ("gates", "limiters, prerequisites"),
];

/// Words that make a sentence of a test's name.
const IN_TESTS: &[&str] = &["a", "an", "the"];

/// Words that have a better one, and names of tests that are sentences or too long.
pub(crate) fn check(files: &[SourceFile]) -> Vec<Finding> {
    let written = files.iter().filter(|file| !file.is_generated() && file.is_rust());
    written.flat_map(in_file).collect()
}

fn in_file(file: &SourceFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut is_test = false;
    for (i, line) in prose::code(&file.text).lines().enumerate() {
        let mut report = |check, message| {
            findings.push(Finding { line: Some(i + 1), ..Finding::new(check, &file.path, message) });
        };
        for (name, word, better) in line.split(|c: char| !(c.is_alphanumeric() || c == '_')).flat_map(poor_words) {
            report(Check::Word, format!("`{name}` says `{word}`: {better}"));
        }
        let line = line.trim();
        if let Some(attribute) = line.strip_prefix("#[") {
            let path = attribute.split([']', '(']).next().unwrap_or_default();
            is_test |= path == "test" || path.ends_with("::test");
            continue;
        }
        let declared = line.trim_start_matches("pub ").trim_start_matches("async ").strip_prefix("fn ");
        let Some(name) = declared.filter(|_| is_test).and_then(|rest| rest.split(['(', '<']).next()) else {
            is_test &= line.is_empty();
            continue;
        };
        is_test = false;
        let length = name.chars().count();
        if length > TEST_NAME {
            report(Check::TestName, format!("{name} has {length} characters, {TEST_NAME} are allowed"));
        }
        if let Some(word) = name.split('_').find(|word| IN_TESTS.contains(word)) {
            report(Check::TestName, format!("{name} says `{word}`: name subject, condition, result"));
        }
    }
    findings
}

/// Returns the words of a name that have a better one.
fn poor_words(name: &str) -> Vec<(&str, String, &'static str)> {
    let words = words(name);
    let followed = words.iter().zip(words.iter().skip(1).map(String::as_str).chain([""]));
    let poor = followed.filter_map(|(word, next)| {
        let (_, better) = WORDS.iter().find(|(poor, _)| match poor.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => word == poor,
        })?;
        let is_other = word.starts_with("look") && matches!(next, "like" | "up");
        (!is_other).then(|| (name, word.clone(), *better))
    });
    poor.collect()
}

/// Splits a name into words in lower case, at `_` and before capitals.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for c in name.chars() {
        if c == '_' || (c.is_uppercase() && was_lower) {
            words.push(String::new());
        }
        was_lower = c.is_lowercase();
        if c != '_'
            && let Some(word) = words.last_mut()
        {
            word.extend(c.to_lowercase());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(text: &str) -> Vec<String> {
        let file = SourceFile { path: "a.rs".to_owned(), text: text.to_owned() };
        in_file(&file).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn long_test_names_are_reported() {
        let name = "b".repeat(61);
        let other = "c".repeat(61);
        let text = format!(
            "#[tokio::test(start_paused = true)]\n#[ignore]\n// Why.\nasync fn {name}() {{}}\n\nfn {other}() {{}}\n"
        );
        assert_eq!(findings(&text), [format!("a.rs:4: {name} has 61 characters, 60 are allowed")]);
        assert_eq!(findings(&format!("#[test]\nfn {}() {{}}\n", &name[1..])), [""; 0]);
    }

    #[test]
    fn test_names_with_articles_are_reported() {
        let expected = ["a.rs:2: body_of_a_page says `a`: name subject, condition, result"];
        assert_eq!(findings("#[test]\nfn body_of_a_page() {}\nfn of_a_page() {}\n"), expected);
    }

    #[test]
    fn poor_words_of_names_are_reported_outside_text() {
        let expected = [
            "a.rs:1: `was_told` says `told`: message, reported",
            "a.rs:2: `AnswerEarly` says `answer`: response, respond",
            "a.rs:2: `LOOK_EVERY` says `look`: poll",
            "a.rs:3: `GateState` says `gate`: limiter, prerequisite",
        ];
        let text = "let was_told = true;\nAct::AnswerEarly(LOOK_EVERY); // answer\nGateState::Open\n";
        assert_eq!(findings(text), expected);
        assert_eq!(findings("looks_like_name(lookup, \"told\", recommended, nat_gateway);\n"), [""; 0]);
    }
}
