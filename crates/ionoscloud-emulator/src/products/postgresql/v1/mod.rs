//! PostgreSQL v1: clusters with users, databases, backups and logs, at one host for all locations.

mod backups;
mod clusters;
mod databases;
mod users;

use serde_json::Value;

use crate::engine::api_error::ApiError;
use crate::engine::log::{self, Log};
use crate::engine::product::Success;
use crate::engine::source::Source;
use crate::engine::table::{Table, TableProduct, TableRequest};
use crate::products::databases::{api_version, version_names};
use backups::BACKUP;
use clusters::CLUSTER;
use databases::DATABASE;
use users::USER;

/// Oldest first.
const VERSIONS: [&str; 5] = ["12", "13", "14", "15", "16"];

static TABLE: Table = Table {
    product: "PostgreSQL",
    source: || Source::named("postgresql-v1"),
    kinds: &[&CLUSTER, &USER, &DATABASE, &BACKUP],
    actions: &[
        ("clustersFindById", cluster),
        ("clusterRestorePost", backups::restore),
        ("clusterBackupsGet", backups::list_of_cluster),
        ("usersList", users::list),
        ("clusterLogsGet", logs),
        ("versionsGet", versions),
        ("postgresVersionsGet", versions),
        ("clustersVersionsGet", versions_of_cluster),
        ("clusterPostgresVersionsGet", versions_of_cluster),
        ("infosVersionGet", |request| Ok(Success::json(api_version(request)))),
        ("infosVersionsGet", |request| Ok(Success::json(Value::from(vec![api_version(request)])))),
    ],
    validation_code: "paas-validation-3",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::new(&TABLE, seed)
}

fn versions(_: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    Ok(Success::json(version_names(&VERSIONS)))
}

/// A cluster, or the versions: clients find them at `/clusters/versions`, which the document does not have (facts:
/// clients rely on).
fn cluster(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    if request.path_value(0) == "versions" {
        return versions(request);
    }
    let key = request.find(&CLUSTER)?.key.clone();
    request.shown(&CLUSTER, &key, None)
}

/// The versions that a cluster can be upgraded to: all above its own.
fn versions_of_cluster(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let own = request.find(&CLUSTER)?.text("postgresVersion");
    let above = VERSIONS.iter().position(|version| *version == own).map_or(0, |rank| rank + 1);
    Ok(Success::json(version_names(VERSIONS.get(above..).unwrap_or_default())))
}

/// The log as if the cluster had always had its instances.
fn logs(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let cluster = request.find(&CLUSTER)?;
    let (from, settings) = (cluster.timeline.ready_at(), request.context.settings);
    let instances = cluster.properties.get("instances").and_then(Value::as_u64).unwrap_or(1);
    let log = Log::starting(from, settings.times.log_interval, instances);
    log::read(request.call, settings, &log, |instance| format!("{}-{instance}", cluster.id)).map(Success::json)
}
