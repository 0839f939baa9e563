// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::kafka::*;
use ionoscloud_models::kafka::{Connection, LogRetention, NewCluster, NewTopic};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListClusters", &ListClusters::new()),
        built("ListClusters with everything", &ListClusters::new().name("filter.name /%ü").state("filter.state /%ü")),
        built("ListClusters with zero values", &ListClusters::new().name("").state("")),
        built(
            "CreateCluster",
            &CreateCluster::new(NewCluster::new(
                "name /%ü",
                "version /%ü",
                "XS",
                [Connection::new("datacenterId /%ü", "lanId /%ü", ["brokerAddresses /%ü"])],
            )),
        ),
        built("GetCluster", &GetCluster::new("clusterId /%ü")),
        built("DeleteCluster", &DeleteCluster::new("clusterId /%ü")),
        built("ListClusterTopics", &ListClusterTopics::new("clusterId /%ü")),
        built("CreateClusterTopic", &CreateClusterTopic::new("clusterId /%ü", NewTopic::new("name /%ü"))),
        built(
            "CreateClusterTopic with everything",
            &CreateClusterTopic::new(
                "clusterId /%ü",
                NewTopic::new("name /%ü")
                    .log_retention(LogRetention::new().retention_time_ms(43).segment_bytes(24))
                    .number_of_partitions(19)
                    .replication_factor(85),
            ),
        ),
        built(
            "CreateClusterTopic with zero values",
            &CreateClusterTopic::new(
                "clusterId /%ü",
                NewTopic::new("")
                    .log_retention(LogRetention::new().retention_time_ms(0).segment_bytes(0))
                    .number_of_partitions(0)
                    .replication_factor(0),
            ),
        ),
        built("GetClusterTopic", &GetClusterTopic::new("clusterId /%ü", "topicId /%ü")),
        built("DeleteClusterTopic", &DeleteClusterTopic::new("clusterId /%ü", "topicId /%ü")),
        built("ListClusterUsers", &ListClusterUsers::new("clusterId /%ü")),
        built("GetUserAccess", &GetUserAccess::new("clusterId /%ü", "userId /%ü")),
    ]
}
