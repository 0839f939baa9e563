use super::{ClusterUpdate, NewCluster};

const MB_PER_GB: u64 = 1024;

impl NewCluster {
    /// RAM of each instance in GB of 1024 MB: the same as [`ram_mb`](Self::ram_mb) in the unit people order in.
    pub fn ram_gb(self, gb: u64) -> Self {
        self.ram_mb(gb.saturating_mul(MB_PER_GB))
    }

    /// Storage of each instance in GB of 1024 MB: the same as [`storage_size_mb`](Self::storage_size_mb) in the unit people
    /// order in.
    pub fn storage_gb(self, gb: u64) -> Self {
        self.storage_size_mb(gb.saturating_mul(MB_PER_GB))
    }
}

impl ClusterUpdate {
    /// RAM of each instance in GB of 1024 MB: the same as [`ram_mb`](Self::ram_mb) in the unit people order in.
    pub fn ram_gb(self, gb: u64) -> Self {
        self.ram_mb(gb.saturating_mul(MB_PER_GB))
    }

    /// Storage of each instance in GB of 1024 MB: the same as [`storage_size_mb`](Self::storage_size_mb) in the unit people
    /// order in.
    pub fn storage_gb(self, gb: u64) -> Self {
        self.storage_size_mb(gb.saturating_mul(MB_PER_GB))
    }
}
