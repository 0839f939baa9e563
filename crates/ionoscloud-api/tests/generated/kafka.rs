// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use http::Request;
use ionoscloud_api::kafka::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::kafka::{Connection, LogRetention, NewCluster, NewTopic};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListClusters", ListClusters::new().request()),
        (
            "ListClusters with everything",
            ListClusters::new().name("filter.name /%ü").state("filter.state /%ü").request(),
        ),
        (
            "CreateCluster",
            CreateCluster::new(NewCluster::new(
                "name /%ü",
                "version /%ü",
                "XS",
                [Connection::new("datacenterId /%ü", "lanId /%ü", ["brokerAddresses /%ü"])],
            ))
            .request(),
        ),
        ("GetCluster", GetCluster::new("clusterId /%ü").request()),
        ("DeleteCluster", DeleteCluster::new("clusterId /%ü").request()),
        ("ListClusterTopics", ListClusterTopics::new("clusterId /%ü").request()),
        ("CreateClusterTopic", CreateClusterTopic::new("clusterId /%ü", NewTopic::new("name /%ü")).request()),
        (
            "CreateClusterTopic with everything",
            CreateClusterTopic::new(
                "clusterId /%ü",
                NewTopic::new("name /%ü")
                    .log_retention(LogRetention::new().retention_time_ms(43).segment_bytes(24))
                    .number_of_partitions(19)
                    .replication_factor(85),
            )
            .request(),
        ),
        ("GetClusterTopic", GetClusterTopic::new("clusterId /%ü", "topicId /%ü").request()),
        ("DeleteClusterTopic", DeleteClusterTopic::new("clusterId /%ü", "topicId /%ü").request()),
        ("ListClusterUsers", ListClusterUsers::new("clusterId /%ü").request()),
        ("GetUserAccess", GetUserAccess::new("clusterId /%ü", "userId /%ü").request()),
    ]
}
