// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::backup_units as models;

use super::super::{
    CreateBackupUnit, DeleteBackupUnit, GetBackupUnit, GetBackupUnitSsoUrl, ListBackupUnits, PRODUCT,
    ReplaceBackupUnit, UpdateBackupUnit,
};
use super::Root;

use crate::resource;

/// The backup units of the contract.
///
/// The collection `/backupunits`.
#[derive(Clone, Copy, Debug)]
pub enum Unit {}
impl resource::Kind for Unit {
    type Parent = Root;
    const NOUN: &'static str = "backup unit";
}

impl resource::Resource for Unit {
    type Item = models::BackupUnit;
    type Id = models::BackupUnitId;
    type Key = UnitKey;
    type Get = GetBackupUnit;

    fn key(parent: &Root, id: models::BackupUnitId) -> UnitKey {
        UnitKey { location: parent.location.clone(), backup_unit_id: id }
    }

    fn id(key: &UnitKey) -> &models::BackupUnitId {
        &key.backup_unit_id
    }

    fn get(key: &UnitKey) -> GetBackupUnit {
        GetBackupUnit::new(key.backup_unit_id.clone())
    }
}

impl resource::Listable for Unit {
    type Entry = models::BackupUnit;
    type List = ListBackupUnits;

    fn list(_: &Root) -> ListBackupUnits {
        ListBackupUnits::new().depth(2)
    }

    fn list_named(parent: &Root, name: &str) -> ListBackupUnits {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::BackupUnit) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::BackupUnit) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::BackupUnit) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Unit {
    const UNIQUE: bool = true;
}

impl resource::Tracked for Unit {
    type Seen = models::BackupUnit;
    type Poll = GetBackupUnit;
    type Gone = ();

    fn poll(key: &UnitKey) -> GetBackupUnit {
        GetBackupUnit::new(key.backup_unit_id.clone())
    }

    fn polled_id(key: &UnitKey) -> &str {
        key.backup_unit_id.as_str()
    }

    fn gone(seen: Option<models::BackupUnit>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Unit {
    type New = models::NewBackupUnit;
    type Created = models::BackupUnit;
    type Create = CreateBackupUnit;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;
    const UNIQUE_NAMES: bool = true;

    fn create(_parent: &Root, new: models::NewBackupUnit) -> CreateBackupUnit {
        CreateBackupUnit::new(new)
    }

    fn created_id(created: &models::BackupUnit) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewBackupUnit) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::BackupUnit) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::BackupUnit) -> Option<models::BackupUnit> {
        Some(item)
    }

    fn agrees(new: &models::NewBackupUnit, entry: &models::BackupUnit) -> bool {
        resource::agrees_beside(new, &entry.properties, &["password"])
    }

    fn created(entry: models::BackupUnit) -> Option<models::BackupUnit> {
        Some(entry)
    }
}

impl resource::Updatable for Unit {
    type Update = models::BackupUnitUpdate;
    type Updated = models::BackupUnit;
    type UpdateOperation = UpdateBackupUnit;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn update(key: &UnitKey, update: models::BackupUnitUpdate) -> UpdateBackupUnit {
        UpdateBackupUnit::new(key.backup_unit_id.clone(), update)
    }

    fn updated(updated: &models::BackupUnit) -> Option<&models::BackupUnit> {
        Some(updated)
    }

    fn updated_as(item: models::BackupUnit) -> Option<models::BackupUnit> {
        Some(item)
    }
}

impl resource::Replaceable for Unit {
    type Replacement = models::NewBackupUnit;
    type Replaced = models::BackupUnit;
    type Replace = ReplaceBackupUnit;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &UnitKey, replacement: models::NewBackupUnit) -> ReplaceBackupUnit {
        ReplaceBackupUnit::new(key.backup_unit_id.clone(), replacement)
    }

    fn replaced(replaced: &models::BackupUnit) -> Option<&models::BackupUnit> {
        Some(replaced)
    }

    fn replaced_as(item: models::BackupUnit) -> Option<models::BackupUnit> {
        Some(item)
    }
}

impl resource::Deletable for Unit {
    type Deleted = ();
    type Delete = DeleteBackupUnit;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &UnitKey) -> DeleteBackupUnit {
        DeleteBackupUnit::new(key.backup_unit_id.clone())
    }
}

impl Unit {
    /// The operation of the action `login`.
    pub fn login(key: &UnitKey) -> GetBackupUnitSsoUrl {
        GetBackupUnitSsoUrl::new(key.backup_unit_id.clone())
    }
}

/// The key of a backup unit: `/backupunits/{backupunitId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnitKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the backup unit.
    pub backup_unit_id: models::BackupUnitId,
}

impl UnitKey {
    /// The key of these ids, in the default location.
    pub fn new(backup_unit_id: impl Into<models::BackupUnitId>) -> Self {
        Self { location: None, backup_unit_id: backup_unit_id.into() }
    }
}

impl resource::Key for UnitKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/backupunits/{backupunitId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.backup_unit_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [backup_unit_id] = ids else { return None };
        Some(Self { location, backup_unit_id: backup_unit_id.as_str().into() })
    }
}

impl std::fmt::Display for UnitKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for UnitKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
