// Written by `cargo xtask codegen` from nfs.json, sha256
// fafac04f3ee66d6f4bfc17eb0e1f3fa82a139061123abd0a27cd865a16035b38;
// do not edit.

use http::Request;
use ionoscloud_api::nfs::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::nfs::{ClientGroup, ClientGroupNfs, Connection, NewCluster, NewShare, NfsSettings};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListClusters", ListClusters::new().request()),
        (
            "ListClusters with everything",
            ListClusters::new().offset(27).limit(13).datacenter_id("filter.datacenterId /%ü").request(),
        ),
        (
            "CreateCluster",
            CreateCluster::new(NewCluster::new(
                "name /%ü",
                [Connection::new("datacenterId /%ü", "lan /%ü", "ipAddress /%ü")],
            ))
            .request(),
        ),
        (
            "CreateCluster with everything",
            CreateCluster::new(
                NewCluster::new("name /%ü", [Connection::new("datacenterId /%ü", "lan /%ü", "ipAddress /%ü")])
                    .nfs(NfsSettings::new().min_version("4.2"))
                    .size(93)
                    .size_unit("TiB"),
            )
            .request(),
        ),
        ("GetCluster", GetCluster::new("clusterId /%ü").request()),
        (
            "ReplaceCluster",
            ReplaceCluster::new(
                "clusterId /%ü",
                NewCluster::new("name /%ü", [Connection::new("datacenterId /%ü", "lan /%ü", "ipAddress /%ü")]),
            )
            .request(),
        ),
        (
            "ReplaceCluster with everything",
            ReplaceCluster::new(
                "clusterId /%ü",
                NewCluster::new("name /%ü", [Connection::new("datacenterId /%ü", "lan /%ü", "ipAddress /%ü")])
                    .nfs(NfsSettings::new().min_version("4.2"))
                    .size(93)
                    .size_unit("TiB"),
            )
            .request(),
        ),
        ("DeleteCluster", DeleteCluster::new("clusterId /%ü").request()),
        ("ListClusterShares", ListClusterShares::new("clusterId /%ü").request()),
        ("ListClusterShares with everything", ListClusterShares::new("clusterId /%ü").offset(27).limit(13).request()),
        (
            "CreateClusterShare",
            CreateClusterShare::new("clusterId /%ü", NewShare::new("name /%ü", [ClientGroup::new()])).request(),
        ),
        (
            "CreateClusterShare with everything",
            CreateClusterShare::new(
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
            )
            .request(),
        ),
        ("GetClusterShare", GetClusterShare::new("clusterId /%ü", "shareId /%ü").request()),
        (
            "ReplaceClusterShare",
            ReplaceClusterShare::new("clusterId /%ü", "shareId /%ü", NewShare::new("name /%ü", [ClientGroup::new()]))
                .request(),
        ),
        (
            "ReplaceClusterShare with everything",
            ReplaceClusterShare::new(
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
            )
            .request(),
        ),
        ("DeleteClusterShare", DeleteClusterShare::new("clusterId /%ü", "shareId /%ü").request()),
    ]
}
