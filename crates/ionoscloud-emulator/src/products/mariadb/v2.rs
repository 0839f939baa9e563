//! MariaDB v2: clusters with backups, at a host in each location. It has the frame of PostgreSQL v2.

use std::net::Ipv4Addr;

use crate::engine::api_error::ApiError;
use crate::engine::source::Source;
use crate::engine::table::{Kind, LifeCycle, Proposal, ServerAccounts, Stamps, Table, TableProduct};
use crate::products::databases::{
    Range, address, cluster_metadata, cluster_name, course, credentials_names, location_list, network, one_of,
    short_name, version, version_list,
};
use crate::products::recovery::Recovery;
use crate::products::regional::durations;

/// Oldest first.
const VERSIONS: [&str; 2] = ["10.6", "10.11"];
const BACKUP_LOCATIONS: [&str; 2] = ["eu-central-3", "eu-central-4"];
/// A network of the service itself.
const EXCLUDED: [Range; 1] = [(Ipv4Addr::new(10, 208, 0, 0), 12)];

static CLUSTER: Kind = Kind {
    is_strict: true,
    life_cycle: Some(&LifeCycle::PROVISIONING),
    durations,
    change: Some(|change| course(change, BACKUPS.restore)),
    immutable: &["backup/location", "credentials"],
    write_only: &["credentials/password", "restoreFromBackup"],
    server: Some(ServerAccounts::Credentials),
    settle: |properties| {
        properties.entry("description").or_insert("".into());
        for name in ["logsEnabled", "metricsEnabled"] {
            properties.entry(name).or_insert(false.into());
        }
    },
    rules,
    metadata: |view| cluster_metadata(view, "mariadb", &format!("ma-{}", short_name(&view.resource.id))),
    networks: network,
    after: |request, id, event| BACKUPS.follow(request, id, event),
    ..Kind::below_base("cluster", "/clusters")
};

/// Their metadata are empty.
static BACKUP: Kind = Kind { stamps: Stamps::None, ..Kind::below_base("backup", "/backups") };

static BACKUPS: Recovery = Recovery {
    cluster: &CLUSTER,
    source: &BACKUP,
    settings: "backup",
    restore: "restoreFromBackup",
    source_id: "sourceBackupId",
    in_place_by_id: true,
    properties: |cluster| vec![("mariadbClusterVersion", cluster.text("version").into())],
};

static BACKUP_LOCATION: Kind = Kind {
    stamps: Stamps::None,
    catalogue: || location_list(&BACKUP_LOCATIONS),
    ..Kind::below_base("backup-location", "/backup-locations")
};

static VERSION: Kind =
    Kind { stamps: Stamps::None, catalogue: || version_list(&VERSIONS), ..Kind::below_base("version", "/versions") };

static TABLE: Table = Table {
    product: "MariaDB",
    source: || Source::named("mariadb-v2"),
    kinds: &[&CLUSTER, &BACKUP, &BACKUP_LOCATION, &VERSION],
    actions: &[],
    validation_code: "paas-validation-3",
    endless_links: true,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::new(&TABLE, seed)
}

fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let text = |pointer: [&str; 2]| {
        proposal.properties.get(pointer[0]).and_then(|one| one[pointer[1]].as_str()).unwrap_or_default()
    };
    let mut violations = version(proposal, "version", &VERSIONS);
    violations.extend(cluster_name(proposal));
    let sent = text(["connection", "primaryInstanceAddress"]);
    violations.extend(address("properties.connection.primaryInstanceAddress", sent, &EXCLUDED));
    violations.extend(one_of("properties.backup.location", text(["backup", "location"]), &BACKUP_LOCATIONS));
    violations.extend(credentials_names(proposal, &["username", "database"]));
    violations.extend(BACKUPS.violations(proposal));
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}
