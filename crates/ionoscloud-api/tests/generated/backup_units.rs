// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::backup_units::*;
use ionoscloud_models::backup_units::{BackupUnitUpdate, NewBackupUnit};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListBackupUnits", &ListBackupUnits::new()),
        built(
            "ListBackupUnits with everything",
            &ListBackupUnits::new().depth(93).order_by("orderBy /%ü").max_results(10).filter("name", "filter /%ü"),
        ),
        built(
            "ListBackupUnits with zero values",
            &ListBackupUnits::new().depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built(
            "CreateBackupUnit",
            &CreateBackupUnit::new(NewBackupUnit::new("name /%ü", "email /%ü", "canary password /%ü")),
        ),
        built(
            "CreateBackupUnit with everything",
            &CreateBackupUnit::new(NewBackupUnit::new("name /%ü", "email /%ü", "canary password /%ü")).depth(93),
        ),
        built("CreateBackupUnit with zero values", &CreateBackupUnit::new(NewBackupUnit::new("", "", "")).depth(0)),
        built("GetBackupUnit", &GetBackupUnit::new("backupunitId /%ü")),
        built("GetBackupUnit with everything", &GetBackupUnit::new("backupunitId /%ü").depth(93)),
        built("GetBackupUnit with zero values", &GetBackupUnit::new("backupunitId /%ü").depth(0)),
        built(
            "ReplaceBackupUnit",
            &ReplaceBackupUnit::new(
                "backupunitId /%ü",
                NewBackupUnit::new("name /%ü", "email /%ü", "canary password /%ü"),
            ),
        ),
        built(
            "ReplaceBackupUnit with everything",
            &ReplaceBackupUnit::new(
                "backupunitId /%ü",
                NewBackupUnit::new("name /%ü", "email /%ü", "canary password /%ü"),
            )
            .depth(93),
        ),
        built(
            "ReplaceBackupUnit with zero values",
            &ReplaceBackupUnit::new("backupunitId /%ü", NewBackupUnit::new("", "", "")).depth(0),
        ),
        built("UpdateBackupUnit", &UpdateBackupUnit::new("backupunitId /%ü", BackupUnitUpdate::new())),
        built(
            "UpdateBackupUnit with everything",
            &UpdateBackupUnit::new(
                "backupunitId /%ü",
                BackupUnitUpdate::new().email("email /%ü").password("canary password /%ü"),
            )
            .depth(93),
        ),
        built(
            "UpdateBackupUnit with zero values",
            &UpdateBackupUnit::new("backupunitId /%ü", BackupUnitUpdate::new().email("").password("")).depth(0),
        ),
        built("DeleteBackupUnit", &DeleteBackupUnit::new("backupunitId /%ü")),
        built("GetBackupUnitSsoUrl", &GetBackupUnitSsoUrl::new("backupunitId /%ü")),
    ]
}
