//! DBaaS PostgreSQL, in two versions of its API that know nothing of each other's clusters.
//!
//! [`PostgreSql`], from [`Client::postgresql`](crate::Client::postgresql), leads to [`v1`] and [`v2`]. Version 2 is
//! regional: each location is served by a host of its own.
//!
//! ```no_run
//! # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
//! let old = client.postgresql().v1().clusters().find("orders").await?;
//! let new = client.postgresql().v2().at("de/txl").clusters().find("orders").await?;
//! # Ok(())
//! # }
//! ```
//!
//! What exists belongs to the version that created it. Version 2 is the newest. Version 1 alone has users, databases
//! and logs as resources; a cluster of version 2 has one user and one database from its creation on, and further ones
//! are created in SQL. RAM and storage are in MB in version 1 and in GB in version 2.
//!
//! A cluster takes minutes to provision: it is `BUSY` (version 1) or `PROVISIONING` (version 2) at first, and usable
//! once it is `AVAILABLE`; a change makes it `BUSY` or `UPDATING` again.
//!
//! A cluster that was read gives the [`ConnectionSettings`] of a driver, such as tokio-postgres, by its method
//! `connection_settings`: for a database, a user and its password.

mod logs;

pub use crate::generated::postgresql::PostgreSql;
pub use ionoscloud_models::postgresql::{ConnectionSettings, SslMode};

/// Version 1: clusters with their users, databases, backups and logs; RAM, storage and backups in MB.
pub mod v1 {
    pub use ionoscloud_api::postgresql::v1 as operations;
    pub use ionoscloud_models::postgresql::v1::*;

    pub use crate::generated::postgresql::v1::*;
    pub use crate::logs::{LogLine, LogLines};

    /// A query for the log of a cluster; get it from [`ClusterHandle::logs`].
    pub type Logs = crate::logs::Logs<operations::kinds::Cluster>;
}

/// Version 2: clusters with their backups, in a location; RAM and storage in GB.
pub mod v2 {
    pub use ionoscloud_api::postgresql::v2 as operations;
    pub use ionoscloud_models::postgresql::v2::*;

    pub use crate::generated::postgresql::v2::*;
}
