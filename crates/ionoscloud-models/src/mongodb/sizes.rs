use super::{ClusterUpdate, NewCluster};

const MB_PER_GB: u64 = 1024;

impl NewCluster {
    /// Sets the RAM of each instance in GB of 1024 MB; see [`ram_mb`](Self::ram_mb).
    pub fn ram_gb(self, gb: u64) -> Self {
        self.ram_mb(gb.saturating_mul(MB_PER_GB))
    }

    /// Sets the storage of each instance in GB of 1024 MB; see [`storage_size_mb`](Self::storage_size_mb).
    pub fn storage_gb(self, gb: u64) -> Self {
        self.storage_size_mb(gb.saturating_mul(MB_PER_GB))
    }
}

impl ClusterUpdate {
    /// Sets the RAM of each instance in GB of 1024 MB; see [`ram_mb`](Self::ram_mb).
    pub fn ram_gb(self, gb: u64) -> Self {
        self.ram_mb(gb.saturating_mul(MB_PER_GB))
    }

    /// Sets the storage of each instance in GB of 1024 MB; see [`storage_size_mb`](Self::storage_size_mb).
    pub fn storage_gb(self, gb: u64) -> Self {
        self.storage_size_mb(gb.saturating_mul(MB_PER_GB))
    }
}
