// Written by `cargo xtask codegen`; do not edit.

use crate::Built;
pub(crate) mod activity_log;
pub(crate) mod api_gateway;
pub(crate) mod auth;
pub(crate) mod backup_units;
pub(crate) mod billing;
pub(crate) mod cdn;
pub(crate) mod cert_manager;
pub(crate) mod compute;
pub(crate) mod container_registry;
pub(crate) mod dataplatform;
pub(crate) mod dns;
pub(crate) mod inmemorydb {
    pub(crate) mod v1;
    pub(crate) mod v2;
}
pub(crate) mod kafka;
pub(crate) mod kubernetes;
pub(crate) mod logging;
pub(crate) mod mariadb {
    pub(crate) mod v1;
    pub(crate) mod v2;
}
pub(crate) mod mongodb;
pub(crate) mod monitoring;
pub(crate) mod nfs;
pub(crate) mod object_storage_management;
pub(crate) mod postgresql {
    pub(crate) mod v1;
    pub(crate) mod v2;
}
pub(crate) mod user_management;
pub(crate) mod vm_autoscaling;
pub(crate) mod vpn;

/// Every product: its name, the number of its operations, and these.
pub(crate) fn products() -> Vec<(&'static str, usize, Vec<Built>)> {
    vec![
        ("activity_log", 3usize, activity_log::operations()),
        ("api_gateway", 10usize, api_gateway::operations()),
        ("auth", 5usize, auth::operations()),
        ("backup_units", 7usize, backup_units::operations()),
        ("billing", 15usize, billing::operations()),
        ("cdn", 5usize, cdn::operations()),
        ("cert_manager", 15usize, cert_manager::operations()),
        ("compute", 212usize, compute::operations()),
        ("container_registry", 22usize, container_registry::operations()),
        ("dataplatform", 12usize, dataplatform::operations()),
        ("dns", 30usize, dns::operations()),
        ("inmemorydb_v1", 10usize, inmemorydb::v1::operations()),
        ("inmemorydb_v2", 11usize, inmemorydb::v2::operations()),
        ("kafka", 10usize, kafka::operations()),
        ("kubernetes", 17usize, kubernetes::operations()),
        ("logging", 9usize, logging::operations()),
        ("mariadb_v1", 9usize, mariadb::v1::operations()),
        ("mariadb_v2", 11usize, mariadb::v2::operations()),
        ("mongodb", 18usize, mongodb::operations()),
        ("monitoring", 9usize, monitoring::operations()),
        ("nfs", 10usize, nfs::operations()),
        ("object_storage_management", 8usize, object_storage_management::operations()),
        ("postgresql_v1", 25usize, postgresql::v1::operations()),
        ("postgresql_v2", 11usize, postgresql::v2::operations()),
        ("user_management", 30usize, user_management::operations()),
        ("vm_autoscaling", 9usize, vm_autoscaling::operations()),
        ("vpn", 20usize, vpn::operations()),
    ]
}
