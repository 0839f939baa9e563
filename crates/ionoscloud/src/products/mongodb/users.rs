//! The database users of a cluster, whose changes the state of the cluster shows.

use ionoscloud_api::mongodb::{
    CreateClusterUser, DeleteClusterUser, GetClusterUser, ListClusterUsers, UpdateClusterUser,
};

use super::{Cluster, ClusterHandle, NewUser, User, UserRole, UserUpdate, Username};
use crate::paging::ListRequest;
use crate::wait::{InProgress, Waiter};
use crate::{Error, Secret};

/// The database users of a cluster; get it from [`ClusterHandle::users`].
///
/// A user has no state: each change makes the *cluster* busy, and took effect when the cluster is `AVAILABLE` again.
/// The API refuses every other change until then, so wait for one before the next.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::mongodb::{NewUser, UserRole};
///
/// let users = client.mongodb().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479").users();
/// let anna = NewUser::new("anna", "a long password").roles([UserRole::read_write("orders")]);
/// users.create(anna).await?.wait().await?;
/// users.replace_roles("anna", [UserRole::read("orders"), UserRole::cluster_monitor()]).await?.wait().await?;
/// users.delete("anna").await?.wait().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Users {
    cluster: ClusterHandle,
}

impl Users {
    pub(super) fn new(cluster: ClusterHandle) -> Self {
        Self { cluster }
    }

    /// Creates a user; it can log in when the wait is over.
    ///
    /// `POST /clusters/{clusterId}/users`. [`NewUser::check`] checks known rules beforehand.
    ///
    /// # Errors
    ///
    /// Those of the call; a name that is taken, a 101st user and a cluster that is busy are refused by the API. If
    /// [`Error::may_have_been_processed`], check by [`get`](Self::get) before you try again.
    pub async fn create(&self, user: impl Into<NewUser>) -> Result<InProgress<User, Cluster>, Error> {
        let user = user.into();
        let read = GetClusterUser::new(&self.cluster.id, &user.username);
        let created = self.cluster.client.send_or_read(CreateClusterUser::new(&self.cluster.id, user), read).await?;
        Ok(InProgress::new(created, self.effective()))
    }

    /// Reads one user.
    ///
    /// `GET /clusters/{clusterId}/users/{username}`. The password is never returned.
    ///
    /// # Errors
    ///
    /// Those of the call; [`Error::is_not_found`] if the cluster has no user of this name.
    pub async fn get(&self, username: impl Into<Username>) -> Result<User, Error> {
        self.cluster.client.send(GetClusterUser::new(&self.cluster.id, username)).await
    }

    /// Returns a request for the collection: one page, all pages, or all users.
    pub fn list(&self) -> ListRequest<ListClusterUsers> {
        ListRequest::new(self.cluster.client.api().clone(), ListClusterUsers::new(&self.cluster.id))
    }

    /// Changes the password of a user.
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

    /// Replaces the roles of a user by this list.
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

    /// Changes the password, the roles, or both. A name never changes.
    ///
    /// `PATCH /clusters/{clusterId}/users/{username}`. [`UserUpdate::check`] checks known rules beforehand.
    ///
    /// # Errors
    ///
    /// Those of the call; [`Error::is_not_found`] if the cluster has no user of this name.
    pub async fn update(
        &self,
        username: impl Into<Username>,
        update: impl Into<UserUpdate>,
    ) -> Result<InProgress<User, Cluster>, Error> {
        let username = username.into();
        let read = GetClusterUser::new(&self.cluster.id, &username);
        let write = UpdateClusterUser::new(&self.cluster.id, username, update);
        let updated = self.cluster.client.send_or_read(write, read).await?;
        Ok(InProgress::new(updated, self.effective()))
    }

    /// Deletes a user and returns it as it was, if the API does. When the wait is over, it is gone.
    ///
    /// `DELETE /clusters/{clusterId}/users/{username}`.
    ///
    /// # Errors
    ///
    /// Those of the call; [`Error::is_not_found`] if the cluster has no user of this name.
    pub async fn delete(&self, username: impl Into<Username>) -> Result<InProgress<Option<User>, Cluster>, Error> {
        let deleted = self.cluster.client.send(DeleteClusterUser::new(&self.cluster.id, username)).await?;
        Ok(InProgress::new(deleted, self.effective()))
    }

    /// Returns the wait for a change of a user, which the state of the cluster alone shows.
    fn effective(&self) -> Waiter<Cluster> {
        self.cluster.wait_until_settled()
    }
}
