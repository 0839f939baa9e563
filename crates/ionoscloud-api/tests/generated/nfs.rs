// Written by `cargo xtask codegen` from nfs.json, sha256
// fafac04f3ee66d6f4bfc17eb0e1f3fa82a139061123abd0a27cd865a16035b38;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::nfs::*;
use ionoscloud_models::nfs::{ClientGroup, ClientGroupNfs, Connection, NewCluster, NewShare, NfsSettings};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListClusters", &ListClusters::new()),
        built(
            "ListClusters with everything",
            &ListClusters::new().offset(27).limit(13).datacenter_id("filter.datacenterId /%ü"),
        ),
        built("ListClusters with zero values", &ListClusters::new().offset(0).limit(0).datacenter_id("")),
        built(
            "CreateCluster",
            &CreateCluster::new(NewCluster::new(
                "name /%ü",
                [Connection::new("datacenterId /%ü", "lan /%ü", "ipAddress /%ü")],
            )),
        ),
        built(
            "CreateCluster with everything",
            &CreateCluster::new(
                NewCluster::new("name /%ü", [Connection::new("datacenterId /%ü", "lan /%ü", "ipAddress /%ü")])
                    .nfs(NfsSettings::new().min_version("4.2"))
                    .size(93)
                    .size_unit("TiB"),
            ),
        ),
        built(
            "CreateCluster with zero values",
            &CreateCluster::new(
                NewCluster::new("", [Connection::new("", "", "")])
                    .nfs(NfsSettings::new().min_version(""))
                    .size(0)
                    .size_unit(""),
            ),
        ),
        built("GetCluster", &GetCluster::new("clusterId /%ü")),
        built(
            "ReplaceCluster",
            &ReplaceCluster::new(
                "clusterId /%ü",
                NewCluster::new("name /%ü", [Connection::new("datacenterId /%ü", "lan /%ü", "ipAddress /%ü")]),
            ),
        ),
        built(
            "ReplaceCluster with everything",
            &ReplaceCluster::new(
                "clusterId /%ü",
                NewCluster::new("name /%ü", [Connection::new("datacenterId /%ü", "lan /%ü", "ipAddress /%ü")])
                    .nfs(NfsSettings::new().min_version("4.2"))
                    .size(93)
                    .size_unit("TiB"),
            ),
        ),
        built(
            "ReplaceCluster with zero values",
            &ReplaceCluster::new(
                "clusterId /%ü",
                NewCluster::new("", [Connection::new("", "", "")])
                    .nfs(NfsSettings::new().min_version(""))
                    .size(0)
                    .size_unit(""),
            ),
        ),
        built("DeleteCluster", &DeleteCluster::new("clusterId /%ü")),
        built("ListClusterShares", &ListClusterShares::new("clusterId /%ü")),
        built("ListClusterShares with everything", &ListClusterShares::new("clusterId /%ü").offset(27).limit(13)),
        built("ListClusterShares with zero values", &ListClusterShares::new("clusterId /%ü").offset(0).limit(0)),
        built(
            "CreateClusterShare",
            &CreateClusterShare::new("clusterId /%ü", NewShare::new("name /%ü", [ClientGroup::new()])),
        ),
        built(
            "CreateClusterShare with everything",
            &CreateClusterShare::new(
                "clusterId /%ü",
                NewShare::new(
                    "name /%ü",
                    [ClientGroup::new()
                        .description("description /%ü")
                        .hosts(["hosts /%ü"])
                        .ip_networks(["ipNetworks /%ü"])
                        .nfs(ClientGroupNfs::new().squash("none"))],
                )
                .gid(48)
                .quota_mib(24)
                .uid(62),
            ),
        ),
        built(
            "CreateClusterShare with zero values",
            &CreateClusterShare::new(
                "clusterId /%ü",
                NewShare::new(
                    "",
                    [ClientGroup::new()
                        .description("")
                        .hosts([""; 0])
                        .ip_networks([""; 0])
                        .nfs(ClientGroupNfs::new().squash(""))],
                )
                .gid(0)
                .quota_mib(0)
                .uid(0),
            ),
        ),
        built("GetClusterShare", &GetClusterShare::new("clusterId /%ü", "shareId /%ü")),
        built(
            "ReplaceClusterShare",
            &ReplaceClusterShare::new("clusterId /%ü", "shareId /%ü", NewShare::new("name /%ü", [ClientGroup::new()])),
        ),
        built(
            "ReplaceClusterShare with everything",
            &ReplaceClusterShare::new(
                "clusterId /%ü",
                "shareId /%ü",
                NewShare::new(
                    "name /%ü",
                    [ClientGroup::new()
                        .description("description /%ü")
                        .hosts(["hosts /%ü"])
                        .ip_networks(["ipNetworks /%ü"])
                        .nfs(ClientGroupNfs::new().squash("none"))],
                )
                .gid(48)
                .quota_mib(24)
                .uid(62),
            ),
        ),
        built(
            "ReplaceClusterShare with zero values",
            &ReplaceClusterShare::new(
                "clusterId /%ü",
                "shareId /%ü",
                NewShare::new(
                    "",
                    [ClientGroup::new()
                        .description("")
                        .hosts([""; 0])
                        .ip_networks([""; 0])
                        .nfs(ClientGroupNfs::new().squash(""))],
                )
                .gid(0)
                .quota_mib(0)
                .uid(0),
            ),
        ),
        built("DeleteClusterShare", &DeleteClusterShare::new("clusterId /%ü", "shareId /%ü")),
    ]
}
