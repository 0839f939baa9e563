// Written by `cargo xtask codegen`; do not edit.

//! The module of each product, as users see it.

#[cfg(feature = "activity_log")]
#[cfg_attr(docsrs, doc(cfg(feature = "activity_log")))]
pub mod activity_log {
    //! Activity Log: the requests that a contract's users made, and their outcome.
    //!
    //! The API is read-only and has one host for all locations. A token needs the privilege to read the log. A contract
    //! can have thousands of events in a day, so give a list dates and a limit. The shape of the pages is that of
    //! Elasticsearch: `hits.hits[]._source`. The API has no resources, and the client no accessors for them: send the
    //! operations one by one.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::activity_log as operations;

    pub use ionoscloud_models::activity_log::*;
}

#[cfg(feature = "api_gateway")]
#[cfg_attr(docsrs, doc(cfg(feature = "api_gateway")))]
pub mod api_gateway {
    //! API Gateway: gateways with their routes to upstream servers.
    //!
    //! The vendor's other tools have dropped this product, so it may end. The API has a single location and takes
    //! bearer tokens only.
    //!
    //! [`ApiGateway`], from [`Client::api_gateway`](crate::Client::api_gateway), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::api_gateway as operations;

    pub use ionoscloud_models::api_gateway::*;

    pub use crate::generated::api_gateway::*;
}

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
    //! [`BackupUnits`], from [`Client::backup_units`](crate::Client::backup_units), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::backup_units as operations;

    pub use ionoscloud_models::backup_units::*;

    pub use crate::generated::backup_units::*;
}

#[cfg(feature = "billing")]
#[cfg_attr(docsrs, doc(cfg(feature = "billing")))]
pub mod billing {
    //! Billing: what a contract has used, what that costs, and its invoices.
    //!
    //! The API is read-only and has one host for all locations. Every response is complete, without pages, and that of
    //! a large contract has more than a megabyte. A month is `YYYY-MM`, a day `YYYY-MM-DD`; each call is for one of
    //! them. Amounts are numbers in some responses and texts in others, and a contract's number may have a leading zero
    //! where it is text. The API has no resources, and the client no accessors for them: send the operations one by
    //! one.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::billing as operations;

    pub use ionoscloud_models::billing::*;
}

#[cfg(feature = "cdn")]
#[cfg_attr(docsrs, doc(cfg(feature = "cdn")))]
pub mod cdn {
    //! CDN: distributions, each of which serves a domain from a cache in front of its origins.
    //!
    //! The API has a single location and takes bearer tokens only. A distribution is `PROVISIONING` in the response
    //! that creates it, and has its public IP addresses once it is `AVAILABLE`: point the domain's records at them
    //! then.
    //!
    //! [`Cdn`], from [`Client::cdn`](crate::Client::cdn), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::cdn as operations;

    pub use ionoscloud_models::cdn::*;

    pub use crate::generated::cdn::*;
}

#[cfg(feature = "cert_manager")]
#[cfg_attr(docsrs, doc(cfg(feature = "cert_manager")))]
pub mod cert_manager {
    //! Certificate Manager: TLS certificates for other products, uploaded or issued, and the ACME providers that issue
    //! them.
    //!
    //! The API has a single location and takes bearer tokens only. A provider issues the certificate of an
    //! auto-certificate and renews it before it expires: its names have to lie in a zone of the contract in Cloud DNS,
    //! where the provider's challenge is met.
    //!
    //! Only the name of a resource can be changed; a new certificate is another resource.
    //!
    //! [`CertManager`], from [`Client::cert_manager`](crate::Client::cert_manager), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::cert_manager as operations;

    pub use ionoscloud_models::cert_manager::*;

    pub use crate::generated::cert_manager::*;
}

#[cfg(feature = "compute")]
#[cfg_attr(docsrs, doc(cfg(feature = "compute")))]
pub use crate::products::compute;

#[cfg(feature = "container_registry")]
#[cfg_attr(docsrs, doc(cfg(feature = "container_registry")))]
pub mod container_registry {
    //! Container Registry: registries for images, with their tokens, repositories and artifacts.
    //!
    //! The API has one host for all locations; a registry is in the location that it is created with. A registry is
    //! `New` in the response to its creation and has its host name once it is `Running`. Images are pushed and pulled
    //! with the name and the password of a token, which only the response to the token's creation has.
    //!
    //! [`ContainerRegistry`], from [`Client::container_registry`](crate::Client::container_registry), leads to its
    //! resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::container_registry as operations;

    pub use ionoscloud_models::container_registry::*;

    pub use crate::generated::container_registry::*;
}

#[cfg(feature = "dataplatform")]
#[cfg_attr(docsrs, doc(cfg(feature = "dataplatform")))]
pub mod dataplatform {
    //! Managed Stackable Data Platform: clusters with node pools, which run the programs of the Stackable platform.
    //!
    //! **The product has ended.** The vendor's tools removed it in August 2025; its document is still published. The
    //! operations are here for what is left of it, and nothing new should use them. Versions went away one after the
    //! other, so that no version is safe as a default: `ListVersions` has those of today. There is no noun here:
    //! operations are sent one by one.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::dataplatform as operations;

    pub use ionoscloud_models::dataplatform::*;
}

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

#[cfg(feature = "inmemorydb")]
#[cfg_attr(docsrs, doc(cfg(feature = "inmemorydb")))]
pub mod inmemorydb {
    //! In-Memory DB, in versions of its API that know nothing of each other's resources. [`InMemoryDb`], from
    //! [`Client::inmemorydb`](crate::Client::inmemorydb), leads to them.
    //!
    //! * [`v1`]: In-Memory DB replica sets, version 1 of the API: databases in memory that speak the protocol of Redis,
    //!   with snapshots and restores.
    //! * [`v2`]: In-Memory DB clusters, version 2 of the API: databases in memory that speak the protocol of Redis,
    //!   with snapshots.
    //!
    //! What exists belongs to the version that created it. Use the newest version for what is new, unless an older one
    //! alone has an operation that you need.

    pub use crate::generated::inmemorydb::InMemoryDb;

    pub mod v1 {
        //! In-Memory DB replica sets, version 1 of the API: databases in memory that speak the protocol of Redis, with
        //! snapshots and restores.
        //!
        //! The API is regional: each location has a host of its own, and a replica set is in the location of the host
        //! that created it. It takes bearer tokens only. A replica set takes minutes to provision: it is usable once
        //! its state is `AVAILABLE`.
        //!
        //! RAM and storage are in GB.

        pub use crate::generated::inmemorydb::v1::*;
        pub use ionoscloud_api::inmemorydb::v1 as operations;
        pub use ionoscloud_models::inmemorydb::v1::*;
    }

    pub mod v2 {
        //! In-Memory DB clusters, version 2 of the API: databases in memory that speak the protocol of Redis, with
        //! snapshots.
        //!
        //! The API is regional: each location has a host of its own, and a cluster is in the location of the host that
        //! created it. It takes bearer tokens only.
        //!
        //! A cluster takes minutes to provision: its state is `PROVISIONING` in the response to its creation and
        //! `AVAILABLE` once it is usable. A cluster has one user, whose password is sent as a hash alone.
        //!
        //! RAM is in GB.

        pub use crate::generated::inmemorydb::v2::*;
        pub use ionoscloud_api::inmemorydb::v2 as operations;
        pub use ionoscloud_models::inmemorydb::v2::*;
    }
}

#[cfg(feature = "kafka")]
#[cfg_attr(docsrs, doc(cfg(feature = "kafka")))]
pub mod kafka {
    //! Event Streams for Apache Kafka: clusters with their topics and users.
    //!
    //! The API is regional: each location has a host of its own, and a cluster is in the location of the host that
    //! created it. It takes bearer tokens only. Nothing can be changed: another size or another retention is a new
    //! cluster or a new topic.
    //!
    //! Clients connect to the brokers with TLS and the certificate of a user, from the access of that user.
    //!
    //! [`Kafka`], from [`Client::kafka`](crate::Client::kafka), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::kafka as operations;

    pub use ionoscloud_models::kafka::*;

    pub use crate::generated::kafka::*;
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

#[cfg(feature = "logging")]
#[cfg_attr(docsrs, doc(cfg(feature = "logging")))]
pub mod logging {
    //! Logging Service: pipelines that take logs and keep them for search, and the central logging of a location.
    //!
    //! The API is regional: each location has a host of its own, and a pipeline is in the location of the host that
    //! created it. It takes bearer tokens only. A user sees the pipelines that the user created; the owner of the
    //! contract sees all.
    //!
    //! A pipeline has a key, which agents send logs with. The response to its creation has it, and no other response
    //! but that of its renewal, which makes a new one.
    //!
    //! [`Logging`], from [`Client::logging`](crate::Client::logging), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::logging as operations;

    pub use ionoscloud_models::logging::*;

    pub use crate::generated::logging::*;
}

#[cfg(feature = "mariadb")]
#[cfg_attr(docsrs, doc(cfg(feature = "mariadb")))]
pub mod mariadb {
    //! MariaDB, in versions of its API that know nothing of each other's resources. [`MariaDb`], from
    //! [`Client::mariadb`](crate::Client::mariadb), leads to them.
    //!
    //! * [`v1`]: MariaDB clusters, version 1 of the API: databases as a service, with backups.
    //! * [`v2`]: MariaDB clusters, version 2 of the API: databases as a service, with backups.
    //!
    //! What exists belongs to the version that created it. Use the newest version for what is new, unless an older one
    //! alone has an operation that you need.

    pub use crate::generated::mariadb::MariaDb;

    pub mod v1 {
        //! MariaDB clusters, version 1 of the API: databases as a service, with backups.
        //!
        //! The API is regional: each location has a host of its own, and a cluster is in the location of the host that
        //! created it. It takes bearer tokens only. A cluster takes minutes to provision: it is usable once its state
        //! is `AVAILABLE`.
        //!
        //! RAM and storage are in GB.

        pub use crate::generated::mariadb::v1::*;
        pub use ionoscloud_api::mariadb::v1 as operations;
        pub use ionoscloud_models::mariadb::v1::*;
    }

    pub mod v2 {
        //! MariaDB clusters, version 2 of the API: databases as a service, with backups.
        //!
        //! The API is regional: each location has a host of its own, and a cluster is in the location of the host that
        //! created it. It takes bearer tokens only.
        //!
        //! A cluster takes minutes to provision: its state is `PROVISIONING` in the response to its creation and
        //! `AVAILABLE` once it is usable. A cluster has one user and one database from its creation on; further ones
        //! are created in SQL.
        //!
        //! RAM and storage are in GB.

        pub use crate::generated::mariadb::v2::*;
        pub use ionoscloud_api::mariadb::v2 as operations;
        pub use ionoscloud_models::mariadb::v2::*;
    }
}

#[cfg(feature = "mongodb")]
#[cfg_attr(docsrs, doc(cfg(feature = "mongodb")))]
pub use crate::products::mongodb;

#[cfg(feature = "monitoring")]
#[cfg_attr(docsrs, doc(cfg(feature = "monitoring")))]
pub mod monitoring {
    //! Monitoring Service: pipelines that take metrics, and the central monitoring of a location.
    //!
    //! The API is regional: each location has a host of its own, and a pipeline is in the location of the host that
    //! created it. It takes bearer tokens only, and users need the privilege to access and manage monitoring. A user
    //! sees the pipelines that the user created; the owner of the contract sees all.
    //!
    //! A pipeline has a key, which agents send in the header `APIKEY`. The response to its creation has it, and no
    //! other response but that of its renewal, which makes a new one.
    //!
    //! [`Monitoring`], from [`Client::monitoring`](crate::Client::monitoring), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::monitoring as operations;

    pub use ionoscloud_models::monitoring::*;

    pub use crate::generated::monitoring::*;
}

#[cfg(feature = "nfs")]
#[cfg_attr(docsrs, doc(cfg(feature = "nfs")))]
pub mod nfs {
    //! Network File Storage: clusters of NFS servers with their shares.
    //!
    //! The API is regional: each location has a host of its own, and a cluster is in the location of the host that
    //! created it. It takes bearer tokens only. A cluster takes minutes to provision; its storage grows, and never
    //! shrinks.
    //!
    //! [`Nfs`], from [`Client::nfs`](crate::Client::nfs), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::nfs as operations;

    pub use ionoscloud_models::nfs::*;

    pub use crate::generated::nfs::*;
}

#[cfg(feature = "object_storage_management")]
#[cfg_attr(docsrs, doc(cfg(feature = "object_storage_management")))]
pub mod object_storage_management {
    //! Object Storage Management: access keys for Object Storage, and the regions that it has.
    //!
    //! The API has one host for all regions and takes bearer tokens only. An access key is what programs sign their
    //! requests to Object Storage with; the requests themselves go to the endpoint of a region, with any S3 client. The
    //! secret part of a key is only in the responses that make it: those of a creation and of a renewal.
    //!
    //! [`ObjectStorageManagement`], from
    //! [`Client::object_storage_management`](crate::Client::object_storage_management), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::object_storage_management as operations;

    pub use ionoscloud_models::object_storage_management::*;

    pub use crate::generated::object_storage_management::*;
}

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

#[cfg(feature = "vm_autoscaling")]
#[cfg_attr(docsrs, doc(cfg(feature = "vm_autoscaling")))]
pub mod vm_autoscaling {
    //! VM Auto Scaling: groups of equal servers in a data centre, whose number follows a metric.
    //!
    //! The API has one host for all locations. It takes bearer tokens; the vendor's pages mention passwords too, the
    //! API document does not.
    //!
    //! A group adds and removes servers by actions, one after the other. The creation and each change of a group take a
    //! while: an action is over once its status is `SUCCESSFUL` or `FAILED`.
    //!
    //! [`VmAutoscaling`], from [`Client::vm_autoscaling`](crate::Client::vm_autoscaling), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::vm_autoscaling as operations;

    pub use ionoscloud_models::vm_autoscaling::*;

    pub use crate::generated::vm_autoscaling::*;
}

#[cfg(feature = "vpn")]
#[cfg_attr(docsrs, doc(cfg(feature = "vpn")))]
pub mod vpn {
    //! VPN Gateway: IPsec gateways with their tunnels, and WireGuard gateways with their peers.
    //!
    //! The API is regional: each location has a host of its own, and a gateway is in the location of the host that
    //! created it. It takes bearer tokens only. A gateway takes minutes to provision: its status is `PROVISIONING` in
    //! the response to its creation.
    //!
    //! A PUT creates what does not exist, and keeps nothing of what it leaves out: private and preshared keys are never
    //! returned and have to be sent again with each replacement. For some seconds after a deletion a read may return
    //! 500.
    //!
    //! [`Vpn`], from [`Client::vpn`](crate::Client::vpn), leads to its resources.
    //!
    //! [`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).

    pub use ionoscloud_api::vpn as operations;

    pub use ionoscloud_models::vpn::*;

    pub use crate::generated::vpn::*;
}
