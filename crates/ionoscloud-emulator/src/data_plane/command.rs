//! The command that starts a program, before port and folder are known.

use super::DataPlaneError;

/// The words of a command, with placeholders such as `{port}` in them.
#[derive(Debug, Clone)]
pub(super) struct Command {
    words: Vec<String>,
}

impl Command {
    /// The command has to have all of these placeholders.
    pub(super) fn parse(text: &str, placeholders: &[&str]) -> Result<Self, DataPlaneError> {
        let refused = |why: String| DataPlaneError(format!("the command of the data plane {why}"));
        let words = shlex::split(text).ok_or_else(|| refused("has a quote that does not end".to_owned()))?;
        if words.is_empty() {
            return Err(refused("is empty".to_owned()));
        }
        for placeholder in placeholders {
            if !words.iter().any(|word| word.contains(placeholder)) {
                return Err(refused(format!("lacks {placeholder}")));
            }
        }
        Ok(Self { words })
    }

    /// Program and arguments. A word that is nothing but an empty value is left out.
    pub(super) fn words(&self, values: &[(&str, &str)]) -> Vec<String> {
        let is_left_out = |word: &str| values.iter().any(|(name, value)| word == *name && value.is_empty());
        let words = self.words.iter().filter(|word| !is_left_out(word));
        words.map(|word| filled_in(word, values)).collect()
    }
}

/// The text with these values in it. Values are not searched for placeholders.
pub(super) fn filled_in(text: &str, values: &[(&str, &str)]) -> String {
    let first = values.iter().filter_map(|(name, value)| Some((text.split_once(name)?, *value)));
    match first.min_by_key(|((before, _), _)| before.len()) {
        Some(((before, after), value)) => format!("{before}{value}{}", filled_in(after, values)),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [&str; 3] = ["{port}", "{directory}", "{auth}"];

    #[test]
    fn placeholders_are_filled_in_word_by_word() {
        let command = Command::parse("'my server' --port {port} --dir={directory} {auth}", &ALL).unwrap();
        let values = |auth| [("{port}", "7"), ("{directory}", "/a {port}"), ("{auth}", auth)];
        assert_eq!(command.words(&values("")), ["my server", "--port", "7", "--dir=/a {port}"]);
        assert_eq!(command.words(&values("--auth")), ["my server", "--port", "7", "--dir=/a {port}", "--auth"]);
    }

    #[test]
    fn unusable_command_is_rejected() {
        for (text, expected) in [
            ("", "is empty"),
            ("mongod 'a", "quote"),
            ("mongod {directory} {auth}", "lacks {port}"),
            ("mongod {port} {auth}", "lacks {directory}"),
            ("mongod {port} {directory}", "lacks {auth}"),
        ] {
            let error = Command::parse(text, &ALL).unwrap_err().to_string();
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
