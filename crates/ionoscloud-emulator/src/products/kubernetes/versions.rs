//! Versions of Kubernetes: which are on offer, and which can follow which.

use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::TableRequest;

/// Newest first.
const VERSIONS: [&str; 9] =
    ["1.33.3", "1.33.2", "1.32.7", "1.32.6", "1.32.5", "1.31.11", "1.31.10", "1.30.14", "1.30.13"];

/// The version of clusters that name none.
pub(super) const DEFAULT: &str = "1.32.7";

/// The numbers of a version: `1.32.7` is 32 and 7.
fn numbers(version: &str) -> Option<(u32, u32)> {
    let (minor, patch) = version.strip_prefix("1.")?.split_once('.')?;
    Some((minor.parse().ok()?, patch.parse().ok()?))
}

fn newest_first(wanted: impl Fn((u32, u32)) -> bool) -> Vec<&'static str> {
    VERSIONS.into_iter().filter(|version| numbers(version).is_some_and(&wanted)).collect()
}

pub(super) fn is_offered(version: &str) -> bool {
    VERSIONS.contains(&version)
}

/// The versions that a cluster of this version can be upgraded to: newer ones, up to the next minor version.
pub(super) fn upgrades(version: &str) -> Vec<&'static str> {
    let Some(own) = numbers(version) else { return Vec::new() };
    newest_first(|other| other > own && other.0 <= own.0 + 1)
}

/// The versions that node pools of a cluster of this version can have: none newer, at most a minor version older.
pub(super) fn viable(version: &str) -> Vec<&'static str> {
    let Some(own) = numbers(version) else { return Vec::new() };
    newest_first(|other| other <= own && other.0 + 1 >= own.0)
}

/// The versions that a node pool can be upgraded to.
pub(super) fn pool_upgrades(version: &str, cluster: &str) -> Vec<&'static str> {
    viable(cluster).into_iter().filter(|other| numbers(other) > numbers(version)).collect()
}

pub(crate) fn list(_: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    Ok(Success::json(VERSIONS.as_slice().into()))
}

pub(crate) fn default(_: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    Ok(Success::json(DEFAULT.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As recorded: 1.25.11 goes to 1.26 alone, and its pools can be of 1.25 and 1.24.
    #[test]
    fn upgrades_reach_next_minor_version() {
        assert!(is_offered(DEFAULT));
        assert_eq!(upgrades("1.31.10"), ["1.32.7", "1.32.6", "1.32.5", "1.31.11"]);
        assert_eq!(upgrades("1.33.3"), [""; 0]);
        assert_eq!(viable("1.32.6"), ["1.32.6", "1.32.5", "1.31.11", "1.31.10"]);
        assert_eq!(pool_upgrades("1.31.11", "1.32.6"), ["1.32.6", "1.32.5"]);
        assert_eq!(pool_upgrades("1.32.6", "1.32.6"), [""; 0]);
        assert_eq!((upgrades("odd"), viable("")), (vec![], vec![]));
    }
}
