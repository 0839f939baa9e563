// Written by `cargo xtask codegen` from activity-log.json, sha256
// 6a033ff8f5c63792aa81989c686b0a6ab05bc3ad8ca39ba4b527bf534d10fded;
// do not edit.

use crate::Client;
use crate::Error;
use crate::resource::Collection;
use ionoscloud_api::activity_log::kinds;
use ionoscloud_api::activity_log::{GetApiInfo, ListContracts};
use ionoscloud_models::activity_log as models;

/// The product; get it from [`Client::activity_log`].
#[derive(Clone, Debug)]
pub struct ActivityLog {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns Activity Log.
    pub fn activity_log(&self) -> ActivityLog {
        ActivityLog { client: self.clone(), root: kinds::Root::new() }
    }
}

impl ActivityLog {
    /// Returns the contracts whose log the caller may read.
    ///
    /// `GET /activitylog/v1/contracts`. The response is a bare list.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn contracts(&self) -> Result<Vec<models::ContractReference>, Error> {
        crate::resource::send(&self.client, &self.root, ListContracts::new()).await
    }

    /// Returns name and version of the API.
    ///
    /// `GET /activitylog/v1`.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn info(&self) -> Result<models::ApiInfo, Error> {
        crate::resource::send(&self.client, &self.root, GetApiInfo::new()).await
    }
}
