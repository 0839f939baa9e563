use ionoscloud_api::mongodb::kinds;

use super::{Cluster, User, UserRole, UserUpdate, Username};
use crate::resource::Collection;
use crate::wait::InProgress;
use crate::{Error, Secret};

impl Collection<kinds::User> {
    /// Sets another password of a user.
    ///
    /// # Errors
    ///
    /// As [`update`](Self::update).
    pub async fn change_password(
        &self,
        username: impl Into<Username>,
        password: impl Into<Secret>,
    ) -> Result<InProgress<User, Cluster>, Error> {
        self.update(username, UserUpdate::new().password(password)).await
    }

    /// Replaces the roles of a user: the whole list, so that a role which is not in the new one is revoked.
    ///
    /// # Errors
    ///
    /// As [`update`](Self::update).
    pub async fn replace_roles(
        &self,
        username: impl Into<Username>,
        roles: impl IntoIterator<Item = impl Into<UserRole>>,
    ) -> Result<InProgress<User, Cluster>, Error> {
        self.update(username, UserUpdate::new().roles(roles)).await
    }
}
