//! The command that starts a server, before port and folder are known.

use std::path::Path;

use super::DataPlaneError;

const PLACEHOLDERS: [&str; 3] = ["{port}", "{directory}", "{auth}"];

/// The words of the command, with placeholders in them.
#[derive(Debug)]
pub(super) struct Command {
    words: Vec<String>,
}

impl Command {
    pub(super) fn parse(text: &str) -> Result<Self, DataPlaneError> {
        let refused = |why: String| DataPlaneError(format!("the command of the data plane {why}"));
        let words = shlex::split(text).ok_or_else(|| refused("has a quote that does not end".to_owned()))?;
        if words.is_empty() {
            return Err(refused("is empty".to_owned()));
        }
        for placeholder in PLACEHOLDERS {
            if !words.iter().any(|word| word.contains(placeholder)) {
                return Err(refused(format!("lacks {placeholder}")));
            }
        }
        Ok(Self { words })
    }

    /// Program and arguments. A word that is nothing but `{auth}` is left out where authentication is off.
    pub(super) fn words(&self, port: u16, directory: &Path, auth: bool) -> Vec<String> {
        let words = self.words.iter().filter(|word| auth || *word != "{auth}");
        let (port, directory) = (port.to_string(), directory.display().to_string());
        words
            .map(|word| {
                let auth = if auth { "--auth" } else { "" };
                word.replace("{port}", &port).replace("{directory}", &directory).replace("{auth}", auth)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_in_word_by_word() {
        let command = Command::parse("'my server' --port {port} --dir={directory} {auth}").unwrap();
        let directory = Path::new("/a folder");
        assert_eq!(command.words(7, directory, false), ["my server", "--port", "7", "--dir=/a folder"]);
        assert_eq!(command.words(7, directory, true), ["my server", "--port", "7", "--dir=/a folder", "--auth"]);
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
            let error = Command::parse(text).unwrap_err().to_string();
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
