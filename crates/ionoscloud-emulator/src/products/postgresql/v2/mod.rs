//! PostgreSQL v2: clusters with backups, at a host in each location.

mod backups;
mod clusters;

use serde_json::json;

use crate::engine::source::Source;
use crate::engine::table::{Kind, Stamps, Table, TableProduct};
use backups::BACKUP;
use clusters::CLUSTER;

/// Oldest first.
const VERSIONS: [&str; 4] = ["14", "15", "16", "17"];
const BACKUP_LOCATIONS: [&str; 2] = ["eu-central-3", "eu-central-4"];

static BACKUP_LOCATION: Kind = Kind {
    stamps: Stamps::None,
    catalogue: || BACKUP_LOCATIONS.iter().map(|location| json!({ "location": location })).collect(),
    ..Kind::new("backup-location", "/backup-locations")
};

static VERSION: Kind = Kind {
    stamps: Stamps::None,
    catalogue: || {
        let shown = |(rank, version): (usize, &&str)| {
            let above = VERSIONS.get(rank + 1..).unwrap_or_default();
            json!({ "version": version, "status": "AVAILABLE", "comment": "", "canUpgradeTo": above })
        };
        VERSIONS.iter().enumerate().map(shown).collect()
    },
    ..Kind::new("version", "/versions")
};

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
