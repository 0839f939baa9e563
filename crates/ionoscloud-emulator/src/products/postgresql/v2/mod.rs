//! PostgreSQL v2: clusters with backups, at a host in each location.

mod clusters;

use crate::engine::source::Source;
use crate::engine::table::{Kind, Stamps, Table, TableProduct};
use crate::products::databases::{location_list, version_list};
use crate::products::recovery::{self, Recovery};
use clusters::CLUSTER;

/// Oldest first.
const VERSIONS: [&str; 4] = ["14", "15", "16", "17"];
const BACKUP_LOCATIONS: [&str; 2] = ["eu-central-3", "eu-central-4"];

/// Their metadata are empty.
static BACKUP: Kind = Kind { stamps: Stamps::None, links: recovery::links, ..Kind::new("backup", "/backups") };

static BACKUPS: Recovery = Recovery {
    cluster: &CLUSTER,
    source: &BACKUP,
    settings: "backup",
    restore: "restoreFromBackup",
    source_id: "sourceBackupId",
    in_place_by_id: false,
    properties: |cluster| vec![("postgresClusterVersion", cluster.text("version").into())],
};

static BACKUP_LOCATION: Kind = Kind {
    stamps: Stamps::None,
    catalogue: || location_list(&BACKUP_LOCATIONS),
    ..Kind::new("backup-location", "/backup-locations")
};

static VERSION: Kind =
    Kind { stamps: Stamps::None, catalogue: || version_list(&VERSIONS), ..Kind::new("version", "/versions") };

/// The link to a next page stays past the last one: a known fault of this API.
static TABLE: Table = Table {
    product: "PostgreSQL",
    source: || Source::named("postgresql-v2"),
    kinds: &[&CLUSTER, &BACKUP, &BACKUP_LOCATION, &VERSION],
    actions: &[],
    validation_code: "paas-validation-3",
    endless_links: true,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::new(&TABLE, seed)
}
