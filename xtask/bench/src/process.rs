//! Programs that are started and spoken to.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::Result;

/// A program that responds to each line with one line; dropping the value ends it.
#[derive(Debug)]
pub(crate) struct Talking {
    name: String,
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Talking {
    /// Starts it with its standard error shown.
    pub(crate) fn start(name: &str, command: &mut Command) -> Result<Self> {
        let failed = |error: std::io::Error| format!("{name} did not start: {error}");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(failed)?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let (input, output) = pipes.ok_or_else(|| format!("{name} has no pipes"))?;
        Ok(Self { name: name.to_owned(), child, input, output: BufReader::new(output) })
    }

    /// Its next line.
    pub(crate) fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        match self.output.read_line(&mut line) {
            Ok(0) => Err(format!("{} ended", self.name)),
            Ok(_) => Ok(line.trim_end().to_owned()),
            Err(error) => Err(format!("{}: {error}", self.name)),
        }
    }

    /// Returns its response to a line.
    pub(crate) fn ask(&mut self, line: &str) -> Result<String> {
        writeln!(self.input, "{line}")
            .and_then(|()| self.input.flush())
            .map_err(|error| format!("{} does not listen: {error}", self.name))?;
        self.line().map_err(|error| format!("{error}, asked for {line}"))
    }
}

impl Drop for Talking {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
