// Written by `cargo xtask spec import`; do not edit.

/// Name and text of every document whose feature is on, by name.
pub(crate) const TEXTS: &[(&str, &str)] = &[
    #[cfg(feature = "activity-log")]
    ("activity-log", include_str!("../specs/activity-log.json")),
    #[cfg(feature = "api-gateway")]
    ("api-gateway", include_str!("../specs/api-gateway.json")),
    #[cfg(feature = "auth")]
    ("auth", include_str!("../specs/auth.json")),
    #[cfg(feature = "billing")]
    ("billing", include_str!("../specs/billing.json")),
    #[cfg(feature = "cdn")]
    ("cdn", include_str!("../specs/cdn.json")),
    #[cfg(feature = "cert-manager")]
    ("cert-manager", include_str!("../specs/cert-manager.json")),
    #[cfg(feature = "compute")]
    ("compute", include_str!("../specs/compute.json")),
    #[cfg(feature = "container-registry")]
    ("container-registry", include_str!("../specs/container-registry.json")),
    #[cfg(feature = "dataplatform")]
    ("dataplatform", include_str!("../specs/dataplatform.json")),
    #[cfg(feature = "dns")]
    ("dns", include_str!("../specs/dns.json")),
    #[cfg(feature = "inmemorydb")]
    ("inmemorydb", include_str!("../specs/inmemorydb.json")),
    #[cfg(feature = "inmemorydb-v2")]
    ("inmemorydb-v2", include_str!("../specs/inmemorydb-v2.json")),
    #[cfg(feature = "kafka")]
    ("kafka", include_str!("../specs/kafka.json")),
    #[cfg(feature = "logging")]
    ("logging", include_str!("../specs/logging.json")),
    #[cfg(feature = "mariadb")]
    ("mariadb", include_str!("../specs/mariadb.json")),
    #[cfg(feature = "mariadb-v2")]
    ("mariadb-v2", include_str!("../specs/mariadb-v2.json")),
    #[cfg(feature = "mongodb")]
    ("mongodb", include_str!("../specs/mongodb.json")),
    #[cfg(feature = "monitoring")]
    ("monitoring", include_str!("../specs/monitoring.json")),
    #[cfg(feature = "nfs")]
    ("nfs", include_str!("../specs/nfs.json")),
    #[cfg(feature = "object-storage-management")]
    ("object-storage-management", include_str!("../specs/object-storage-management.json")),
    #[cfg(feature = "postgresql-v1")]
    ("postgresql-v1", include_str!("../specs/postgresql-v1.json")),
    #[cfg(feature = "postgresql-v2")]
    ("postgresql-v2", include_str!("../specs/postgresql-v2.json")),
    #[cfg(feature = "vm-autoscaling")]
    ("vm-autoscaling", include_str!("../specs/vm-autoscaling.json")),
    #[cfg(feature = "vpn")]
    ("vpn", include_str!("../specs/vpn.json")),
];
