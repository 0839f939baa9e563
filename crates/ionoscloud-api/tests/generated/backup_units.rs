// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::backup_units::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::backup_units::{BackupUnitUpdate, NewBackupUnit};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListBackupUnits", ListBackupUnits::new().request()),
        (
            "ListBackupUnits with everything",
            ListBackupUnits::new()
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateBackupUnit",
            CreateBackupUnit::new(NewBackupUnit::new("name /%ü", "email /%ü", "password /%ü")).request(),
        ),
        (
            "CreateBackupUnit with everything",
            CreateBackupUnit::new(NewBackupUnit::new("name /%ü", "email /%ü", "password /%ü")).depth(93).request(),
        ),
        ("GetBackupUnit", GetBackupUnit::new("backupunitId /%ü").request()),
        ("GetBackupUnit with everything", GetBackupUnit::new("backupunitId /%ü").depth(93).request()),
        (
            "ReplaceBackupUnit",
            ReplaceBackupUnit::new("backupunitId /%ü", NewBackupUnit::new("name /%ü", "email /%ü", "password /%ü"))
                .request(),
        ),
        (
            "ReplaceBackupUnit with everything",
            ReplaceBackupUnit::new("backupunitId /%ü", NewBackupUnit::new("name /%ü", "email /%ü", "password /%ü"))
                .depth(93)
                .request(),
        ),
        ("UpdateBackupUnit", UpdateBackupUnit::new("backupunitId /%ü", BackupUnitUpdate::new()).request()),
        (
            "UpdateBackupUnit with everything",
            UpdateBackupUnit::new(
                "backupunitId /%ü",
                BackupUnitUpdate::new().email("email /%ü").name("name /%ü").password("password /%ü"),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteBackupUnit", DeleteBackupUnit::new("backupunitId /%ü").request()),
        ("GetBackupUnitSsoUrl", GetBackupUnitSsoUrl::new("backupunitId /%ü").request()),
    ]
}
