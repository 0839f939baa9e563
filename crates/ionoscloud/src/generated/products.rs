// Written by `cargo xtask codegen`; do not edit.

//! The module of each product, as users see it.

#[cfg(feature = "auth")]
#[cfg_attr(docsrs, doc(cfg(feature = "auth")))]
pub mod auth {
    //! Tokens for the APIs: generating, listing and deleting them.
    //!
    //! A user may have up to 100 tokens. A user with two-factor authentication cannot log in here with a password and
    //! makes tokens in the Data Center Designer instead. Users of several contracts must name one with each request of
    //! this API, even with a token.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::auth as operations;

    pub use ionoscloud_models::auth::*;
}

#[cfg(feature = "backup_units")]
#[cfg_attr(docsrs, doc(cfg(feature = "backup_units")))]
pub mod backup_units {
    //! Backup units: storage for the backups that agents make inside of servers.
    //!
    //! A backup unit is `BUSY` at first and `AVAILABLE` once it is usable.
    //!
    //! [`BackupUnitService`], from [`Client::backup_units`](crate::Client::backup_units), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::backup_units as operations;

    pub use ionoscloud_models::backup_units::*;

    pub use crate::generated::backup_units::*;
}

#[cfg(feature = "compute")]
#[cfg_attr(docsrs, doc(cfg(feature = "compute")))]
pub use crate::products::compute;

#[cfg(feature = "dns")]
#[cfg_attr(docsrs, doc(cfg(feature = "dns")))]
pub mod dns {
    //! Cloud DNS: primary zones with their records and DNSSEC keys, secondary zones, reverse records.
    //!
    //! Writes of zones and records return 202. As a rule the state in that response is `AVAILABLE` already, and the
    //! change is done; a state of `FAILED` means that the API did not accept the data, success status or not. Reverse
    //! records and DNSSEC keys have no state: the response itself completes the change.
    //!
    //! The API has a single location and takes bearer tokens only; users need the privilege to access and manage DNS.
    //! Keys of the vendor's hosting products (`api.hosting.ionos.com/dns`) belong to another API and get 401 here.
    //!
    //! [`Dns`], from [`Client::dns`](crate::Client::dns), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::dns as operations;

    pub use ionoscloud_models::dns::*;

    pub use crate::generated::dns::*;
}

#[cfg(feature = "kubernetes")]
#[cfg_attr(docsrs, doc(cfg(feature = "kubernetes")))]
pub mod kubernetes {
    //! Managed Kubernetes: clusters, their node pools and nodes.
    //!
    //! A cluster is `DEPLOYING` at first and `ACTIVE` once it is usable; a change makes it `UPDATING`, or `BUSY`.
    //! Changes of a node pool need an `ACTIVE` cluster. A PUT replaces: what it leaves out is reset, lists included.
    //!
    //! RAM is in MB, storage in GB.
    //!
    //! [`Kubernetes`], from [`Client::kubernetes`](crate::Client::kubernetes), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::kubernetes as operations;

    pub use ionoscloud_models::kubernetes::*;

    pub use crate::generated::kubernetes::*;
}

#[cfg(feature = "mongodb")]
#[cfg_attr(docsrs, doc(cfg(feature = "mongodb")))]
pub use crate::products::mongodb;

#[cfg(feature = "postgresql")]
#[cfg_attr(docsrs, doc(cfg(feature = "postgresql")))]
pub use crate::products::postgresql;

#[cfg(feature = "user_management")]
#[cfg_attr(docsrs, doc(cfg(feature = "user_management")))]
pub mod user_management {
    //! User management: users and groups of a contract, what groups may do, and what is shared with them.
    //!
    //! Users and groups have no state: a change is done when its request is.
    //!
    //! [`UserManagement`], from [`Client::user_management`](crate::Client::user_management), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::user_management as operations;

    pub use ionoscloud_models::user_management::*;

    pub use crate::generated::user_management::*;
}
