// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::Client;
use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::backup_units::ListBackupUnits;
use ionoscloud_api::backup_units::kinds;
use ionoscloud_models::backup_units as models;

/// The entry point to Backup units; get it from [`Client::backup_units`].
#[derive(Clone, Debug)]
pub struct BackupUnits {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to Backup units; nothing is sent.
    pub fn backup_units(&self) -> BackupUnits {
        BackupUnits { client: self.clone(), root: kinds::Root::new() }
    }
}

impl BackupUnits {
    /// Returns the collection of the backup units of the contract; nothing is sent.
    pub fn units(&self) -> Units {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these backup units](Self::units); nothing is sent.
    pub fn unit(&self, id: impl Into<models::BackupUnitId>) -> UnitHandle {
        self.units().handle(id)
    }
}

/// The backup units of the contract.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::backup_units::NewBackupUnit;
///
/// let units = client.backup_units().units();
/// let new = NewBackupUnit::new("nightly", "anna@example.com", "a long password");
/// let unit = units.create(new).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /backupunits`: Creates a backup unit. Not idempotent; a second one with the
///   same name is rejected. The password is in no response. [`wait`](crate::InProgress::wait) ends when the backup unit
///   is `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /backupunits/{backupunitId}`: Changes a backup unit; members that are not
///   set stay as they are. [`wait`](crate::InProgress::wait) ends when the backup unit is `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /backupunits/{backupunitId}`: Replaces the content of a backup unit;
///   members that are not set are reset. `NewBackupUnit::replacing(read, password)` keeps what was read.
///   [`wait`](crate::InProgress::wait) ends when the backup unit is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /backupunits/{backupunitId}`: Deletes a backup unit. All backups in it are
///   deleted too. [`wait`](crate::InProgress::wait) ends when the backup unit is gone.
pub type Units = Collection<kinds::Unit>;

/// The handle of a backup unit: its ids, without its content. [`Units`] says what its operations do, and when a wait
/// for them ends.
pub type UnitHandle = Handle<kinds::Unit>;

impl Handle<kinds::Unit> {
    /// Returns a URL that logs in to a backup unit without a password.
    ///
    /// `GET /backupunits/{backupunitId}/ssourl`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the backup unit does not exist.
    ///
    /// The document of the API names no status.
    pub async fn login(&self) -> Result<models::SsoUrl, Error> {
        self.send(kinds::Unit::login(self.key())).await
    }
}

impl ListRequest<ListBackupUnits> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl GetRequest<kinds::Unit> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
