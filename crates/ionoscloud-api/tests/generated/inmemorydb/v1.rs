// Written by `cargo xtask codegen` from inmemorydb.json, sha256
// 71bd0b512c795d07958a83117dd5cf0975070c4318d15cafb952f3685e09602d;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::inmemorydb::v1::*;
use ionoscloud_core::MaintenanceWindow;
use ionoscloud_models::inmemorydb::v1::{
    BackupSettings, Connection, Credentials, NewInstanceSize, NewPassword, NewReplicaSet, NewRestore, PasswordHash,
};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListReplicaSets", &ListReplicaSets::new()),
        built("ListReplicaSets with everything", &ListReplicaSets::new().offset(27).limit(13).name("filter.name /%ü")),
        built("ListReplicaSets with zero values", &ListReplicaSets::new().offset(0).limit(0).name("")),
        built(
            "CreateReplicaSet",
            &CreateReplicaSet::new(
                NewReplicaSet::new()
                    .display_name("displayName /%ü")
                    .version("version /%ü")
                    .resources(NewInstanceSize::new(10, 60))
                    .connections([Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")])
                    .credentials(Credentials::new(
                        "username /%ü",
                        NewPassword::HashedPassword(PasswordHash::new("algorithm /%ü", "canary hash /%ü")),
                    )),
            ),
        ),
        built(
            "CreateReplicaSet with everything",
            &CreateReplicaSet::new(
                NewReplicaSet::new()
                    .display_name("displayName /%ü")
                    .version("version /%ü")
                    .resources(NewInstanceSize::new(10, 60))
                    .connections([Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")])
                    .credentials(Credentials::new(
                        "username /%ü",
                        NewPassword::HashedPassword(PasswordHash::new("algorithm /%ü", "canary hash /%ü")),
                    ))
                    .backup(BackupSettings::new().location("location /%ü"))
                    .eviction_policy("noeviction")
                    .initial_snapshot_id("initialSnapshotId /%ü")
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .persistence_mode("None")
                    .replicas(51),
            ),
        ),
        built(
            "CreateReplicaSet with zero values",
            &CreateReplicaSet::new(
                NewReplicaSet::new()
                    .display_name("")
                    .version("")
                    .resources(NewInstanceSize::new(0, 0))
                    .connections([Connection::new("", "", "")])
                    .credentials(Credentials::new("", NewPassword::HashedPassword(PasswordHash::new("", ""))))
                    .backup(BackupSettings::new().location(""))
                    .eviction_policy("")
                    .initial_snapshot_id("")
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .persistence_mode("")
                    .replicas(0),
            ),
        ),
        built("GetReplicaSet", &GetReplicaSet::new("replicasetId /%ü")),
        built(
            "ReplaceReplicaSet",
            &ReplaceReplicaSet::new(
                "replicasetId /%ü",
                NewReplicaSet::new()
                    .display_name("displayName /%ü")
                    .version("version /%ü")
                    .resources(NewInstanceSize::new(10, 60))
                    .connections([Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")])
                    .credentials(Credentials::new(
                        "username /%ü",
                        NewPassword::HashedPassword(PasswordHash::new("algorithm /%ü", "canary hash /%ü")),
                    )),
            ),
        ),
        built(
            "ReplaceReplicaSet with everything",
            &ReplaceReplicaSet::new(
                "replicasetId /%ü",
                NewReplicaSet::new()
                    .display_name("displayName /%ü")
                    .version("version /%ü")
                    .resources(NewInstanceSize::new(10, 60))
                    .connections([Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")])
                    .credentials(Credentials::new(
                        "username /%ü",
                        NewPassword::HashedPassword(PasswordHash::new("algorithm /%ü", "canary hash /%ü")),
                    ))
                    .backup(BackupSettings::new().location("location /%ü"))
                    .eviction_policy("noeviction")
                    .initial_snapshot_id("initialSnapshotId /%ü")
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .persistence_mode("None")
                    .replicas(51),
            ),
        ),
        built(
            "ReplaceReplicaSet with zero values",
            &ReplaceReplicaSet::new(
                "replicasetId /%ü",
                NewReplicaSet::new()
                    .display_name("")
                    .version("")
                    .resources(NewInstanceSize::new(0, 0))
                    .connections([Connection::new("", "", "")])
                    .credentials(Credentials::new("", NewPassword::HashedPassword(PasswordHash::new("", ""))))
                    .backup(BackupSettings::new().location(""))
                    .eviction_policy("")
                    .initial_snapshot_id("")
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .persistence_mode("")
                    .replicas(0),
            ),
        ),
        built("DeleteReplicaSet", &DeleteReplicaSet::new("replicasetId /%ü")),
        built("ListSnapshots", &ListSnapshots::new()),
        built("ListSnapshots with everything", &ListSnapshots::new().offset(27).limit(13)),
        built("ListSnapshots with zero values", &ListSnapshots::new().offset(0).limit(0)),
        built("GetSnapshot", &GetSnapshot::new("snapshotId /%ü")),
        built("ListSnapshotRestores", &ListSnapshotRestores::new("snapshotId /%ü")),
        built(
            "ListSnapshotRestores with everything",
            &ListSnapshotRestores::new("snapshotId /%ü").offset(27).limit(13).name("filter.name /%ü"),
        ),
        built(
            "ListSnapshotRestores with zero values",
            &ListSnapshotRestores::new("snapshotId /%ü").offset(0).limit(0).name(""),
        ),
        built(
            "CreateSnapshotRestore",
            &CreateSnapshotRestore::new("snapshotId /%ü", NewRestore::new("replicasetId /%ü")),
        ),
        built(
            "CreateSnapshotRestore with everything",
            &CreateSnapshotRestore::new(
                "snapshotId /%ü",
                NewRestore::new("replicasetId /%ü").description("description /%ü").display_name("displayName /%ü"),
            ),
        ),
        built(
            "CreateSnapshotRestore with zero values",
            &CreateSnapshotRestore::new("snapshotId /%ü", NewRestore::new("").description("").display_name("")),
        ),
        built("GetSnapshotRestore", &GetSnapshotRestore::new("snapshotId /%ü", "restoreId /%ü")),
    ]
}
