//! What is sent: only what was set, nothing null, secrets in clear there and nowhere else.

use ionoscloud_models::mongodb::{
    BiConnector, Cluster, ClusterType, ClusterUpdate, Connection, Edition, NewCluster, NewUser, Restore, Role,
    StorageType, UserRole, UserUpdate, Weekday,
};
use serde_json::{Value, json};

use crate::fixture;

fn connection() -> Connection {
    serde_json::from_value(json!({"datacenterId": "dc", "lanId": "2", "cidrList": ["10.0.0.3/24"]})).unwrap_or_default()
}
