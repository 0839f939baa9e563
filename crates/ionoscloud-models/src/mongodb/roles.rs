use super::{Role, UserRole};

/// The database on which roles that span all databases are given.
const ADMIN: &str = "admin";

impl UserRole {
    /// Reads one database; `config` and `local` are closed to it.
    pub fn read(database: impl Into<String>) -> Self {
        Self::new().role(Role::Read).database(database)
    }

    /// Reads and writes one database; `config` and `local` are closed to it.
    pub fn read_write(database: impl Into<String>) -> Self {
        Self::new().role(Role::ReadWrite).database(database)
    }

    /// Administers one database: indexes, statistics, collections; `config` and `local` are closed to it.
    pub fn db_admin(database: impl Into<String>) -> Self {
        Self::new().role(Role::DbAdmin).database(database)
    }

    /// Reads every database; given on `admin`, the only database for it.
    pub fn read_any_database() -> Self {
        Self::new().role(Role::ReadAnyDatabase).database(ADMIN)
    }

    /// Reads and writes every database; given on `admin`, the only database for it.
    pub fn read_write_any_database() -> Self {
        Self::new().role(Role::ReadWriteAnyDatabase).database(ADMIN)
    }

    /// Administers every database; given on `admin`, the only database for it.
    pub fn db_admin_any_database() -> Self {
        Self::new().role(Role::DbAdminAnyDatabase).database(ADMIN)
    }

    /// Reads what monitoring tools ask of the cluster; given on `admin`.
    pub fn cluster_monitor() -> Self {
        Self::new().role(Role::ClusterMonitor).database(ADMIN)
    }

    /// Distributes collections over shards; given on `admin`, and only sharded clusters take it.
    pub fn enable_sharding() -> Self {
        Self::new().role(Role::EnableSharding).database(ADMIN)
    }
}
