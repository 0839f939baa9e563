//! Swagger 2.0 to OpenAPI 3.0, by npm's `swagger2openapi`: Node is needed for such documents alone.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::{Failure, process};

const CONVERTER: &str = "swagger2openapi@7.0.8";

/// Converts the text of a document.
pub(super) type Converter<'a> = &'a dyn Fn(&Path, &str) -> Result<String, Failure>;

/// Converts by the `npx` of the path.
pub(super) fn converted(file: &Path, text: &str) -> Result<String, Failure> {
    converted_by("npx".as_ref(), file, text)
}

fn converted_by(npx: &OsStr, file: &Path, text: &str) -> Result<String, Failure> {
    let folder = Folder::new()?;
    // The extension does not matter: JSON is YAML.
    let [old, new] = ["old.yaml", "new.json"].map(|name| folder.0.join(name));
    fs::write(&old, text).map_err(|error| Failure::from_io(&old, &error))?;
    let refuse =
        |reason: String| Failure::new(format!("Swagger 2.0, which {CONVERTER} converts: {reason}")).at(file, None);
    let mut command = process::command(npx);
    command.args(["--yes", CONVERTER, "--outfile", "new.json", "old.yaml"]).current_dir(&folder.0);
    let output = command.output().map_err(|error| {
        refuse(format!("`npx` did not start: {error}; install Node, or convert the document elsewhere"))
    })?;
    // Its exit code is 0 for some errors as well; without the document there was one.
    match fs::read_to_string(&new) {
        Ok(text) if output.status.success() => Ok(text),
        _ => {
            let reason = String::from_utf8_lossy(&output.stderr);
            let reason = reason.lines().find(|line| !line.trim().is_empty()).unwrap_or("it wrote no document");
            Err(refuse(reason.trim().to_owned()))
        }
    }
}

/// A folder that is removed with the value.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self, Failure> {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("ionoscloud-swagger-{}-{number}", std::process::id()));
        fs::create_dir(&folder).map_err(|error| Failure::from_io(&folder, &error))?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::super::import;
    use super::*;
    use crate::codegen;

    const OLD: &str = "swagger: '2.0'\ninfo: {title: Toys, version: '1'}\npaths: {}\n";

    /// A program in the place of `npx`.
    fn program(name: &str, script: &str) -> std::io::Result<PathBuf> {
        let folder = codegen::scratch("swagger");
        fs::create_dir_all(&folder)?;
        let file = folder.join(name);
        fs::write(&file, format!("#!/bin/sh\n{script}\n"))?;
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755))?;
        Ok(file)
    }

    #[test]
    fn swagger_is_converted_and_imported() {
        let script = "[ \"$*\" = '--yes swagger2openapi@7.0.8 --outfile new.json old.yaml' ] && \
                      sed \"s/swagger: '2.0'/openapi: 3.0.0/\" old.yaml > new.json";
        let npx = program("npx", script).unwrap();
        let convert = |file: &Path, text: &str| converted_by(npx.as_os_str(), file, text);
        let imported = import::convert_by(&convert, Path::new("toys.yaml"), OLD.as_bytes(), None, "").unwrap();
        assert_eq!((imported.name.as_str(), imported.entry.version.as_str()), ("toys", "1"));
        assert_eq!(imported.entry.source, "toys.yaml as OpenAPI 3.0");
        let fails = |bytes: &str| import::convert_by(&convert, Path::new("toys.yaml"), bytes.as_bytes(), None, "");
        let failure = fails(&OLD.replace("'2.0'", "'1.2'")).unwrap_err().to_string();
        assert!(failure.starts_with("toys.yaml:1: Swagger 1.2 is not supported"), "{failure}");
        // The import refuses what the converter leaves.
        let failure = fails(&OLD.replace("paths: {}", "paths: {$ref: 'other.yaml'}")).unwrap_err().to_string();
        assert!(failure.starts_with("toys.yaml as OpenAPI 3.0:3: `other.yaml` is in another document"), "{failure}");
    }

    #[test]
    fn converter_that_is_absent_or_fails_is_reported() {
        let silent = program("silent", "exit 0").unwrap();
        let failing =
            program("failing", "echo 'S2OError: info object is mandatory' >&2; echo '  at x' >&2; exit 1").unwrap();
        for (npx, reason) in [
            (Path::new("/nowhere/npx"), "`npx` did not start: "),
            (silent.as_path(), "it wrote no document"),
            (failing.as_path(), "S2OError: info object is mandatory"),
        ] {
            let failure = converted_by(npx.as_os_str(), Path::new("toys.yaml"), OLD).unwrap_err().to_string();
            let expected = format!("toys.yaml: Swagger 2.0, which swagger2openapi@7.0.8 converts: {reason}");
            assert!(failure.starts_with(&expected), "{failure}");
        }
    }
}
