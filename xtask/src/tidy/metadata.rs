//! The packages of the workspace, as cargo sees them.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use crate::Failure;

/// A member of the workspace.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) manifest_path: String,
    /// Registries it may go to: absent means all, an empty list none.
    pub(crate) publish: Option<Vec<String>>,
    pub(crate) dependencies: Vec<Dependency>,
    /// Each feature with those that it turns on.
    #[serde(default)]
    pub(crate) features: BTreeMap<String, Vec<String>>,
    /// The table `[package.metadata]`.
    #[serde(default)]
    pub(crate) metadata: serde_json::Value,
}

impl Package {
    /// Returns true if there is any feature but `default`.
    pub(crate) fn has_features(&self) -> bool {
        self.features.keys().any(|feature| feature != "default")
    }

    /// Returns true if docs.rs is asked for every feature, with `--cfg docsrs`.
    pub(crate) fn documents_all_features(&self) -> bool {
        let docs = self.metadata.pointer("/docs/rs");
        let flags = docs.and_then(|docs| docs.get("rustdoc-args")).and_then(serde_json::Value::as_array);
        docs.and_then(|docs| docs.get("all-features")).and_then(serde_json::Value::as_bool) == Some(true)
            && flags.is_some_and(|flags| flags.iter().any(|flag| flag == "docsrs"))
    }

    /// Returns true if a default feature turns this one on.
    pub(crate) fn is_default(&self, feature: &str) -> bool {
        let mut open = vec!["default"];
        let mut seen = Vec::new();
        while let Some(name) = open.pop() {
            if name == feature {
                return true;
            }
            seen.push(name);
            let brought = self.features.get(name).into_iter().flatten().map(String::as_str);
            open.extend(brought.filter(|name| !seen.contains(name)));
        }
        false
    }

    pub(crate) fn is_published(&self) -> bool {
        self.publish.as_ref().is_none_or(|registries| !registries.is_empty())
    }
}

/// A dependency as declared, whether optional or not.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Dependency {
    pub(crate) name: String,
    /// Absent for normal ones, else `dev` or `build`.
    pub(crate) kind: Option<String>,
}

impl Dependency {
    pub(crate) fn is_dev(&self) -> bool {
        self.kind.as_deref() == Some("dev")
    }
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

/// Asks cargo for the members of the workspace.
pub(crate) fn read(root: &Path) -> Result<Vec<Package>, Failure> {
    let text = cargo(root, &["metadata", "--format-version", "1", "--no-deps"])?;
    let metadata: Metadata = serde_json::from_str(&text)
        .map_err(|error| Failure::new(format!("cargo metadata is not understood: {error}")))?;
    Ok(metadata.packages)
}

/// Returns the output of a cargo command.
pub(crate) fn cargo(root: &Path, arguments: &[&str]) -> Result<String, Failure> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let called = || format!("cargo {}", arguments.join(" "));
    let output = Command::new(program)
        .args(arguments)
        .current_dir(root)
        .output()
        .map_err(|error| Failure::new(format!("`{}` did not start: {error}", called())))?;
    if !output.status.success() {
        let output = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::new(format!("`{}` failed: {}", called(), output.trim())));
    }
    String::from_utf8(output.stdout).map_err(|_| Failure::new(format!("`{}` printed text that is not UTF-8", called())))
}
