// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{
    NewFirewallRule, NewFlowLog, NewNic, NewNicEntities, NewNicProperties, NewResourceReference, NewServer,
    NewServerEntities, NewServerProperties, NewVolume, ServerUpdate,
};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListServers", ListServers::new("datacenterId /%ü").request()),
        (
            "ListServers with everything",
            ListServers::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("CreateServer", CreateServer::new("datacenterId /%ü", NewServer::from(NewServerProperties::new())).request()),
        (
            "CreateServer with everything",
            CreateServer::new(
                "datacenterId /%ü",
                NewServer::from(
                    NewServerProperties::new()
                        .availability_zone("AUTO")
                        .boot_cdrom(NewResourceReference::new("id /%ü").kind("datacenter"))
                        .boot_volume(NewResourceReference::new("id /%ü").kind("datacenter"))
                        .cores(10)
                        .cpu_family("cpuFamily /%ü")
                        .hostname("hostname /%ü")
                        .name("name /%ü")
                        .nic_multi_queue(true)
                        .placement_group_id("placementGroupId /%ü")
                        .ram_mb(60)
                        .template_id("templateUuid /%ü")
                        .server_type("CUBE"),
                )
                .entities(
                    NewServerEntities::new()
                        .cdroms(["cdroms /%ü"])
                        .nics([NewNic::from(
                            NewNicProperties::new(55)
                                .dhcp(true)
                                .dhcpv6(true)
                                .firewall_active(true)
                                .firewall_type("INGRESS")
                                .ips(["ips /%ü"])
                                .ipv6_cidr_block("ipv6CidrBlock /%ü")
                                .ipv6_ips(["ipv6Ips /%ü"])
                                .name("name /%ü")
                                .vnet("vnet /%ü"),
                        )
                        .entities(
                            NewNicEntities::new()
                                .firewall_rules([NewFirewallRule::new("TCP")
                                    .icmp_code(94)
                                    .icmp_type(43)
                                    .ip_version("IPv4")
                                    .name("name /%ü")
                                    .port_range_end(65)
                                    .port_range_start(42)
                                    .source_ip("sourceIp /%ü")
                                    .source_mac("sourceMac /%ü")
                                    .target_ip("targetIp /%ü")
                                    .direction("INGRESS")])
                                .flow_logs([NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü")])
                                .security_groups(["securitygroups /%ü"]),
                        )])
                        .security_groups(["securitygroups /%ü"])
                        .volumes([NewVolume::new()
                            .application_type("applicationType /%ü")
                            .availability_zone("AUTO")
                            .backup_unit_id("backupunitId /%ü")
                            .boot_order("AUTO")
                            .bus("VIRTIO")
                            .cpu_hot_plug(true)
                            .disc_virtio_hot_plug(true)
                            .disc_virtio_hot_unplug(true)
                            .expose_serial(true)
                            .image_id("image /%ü")
                            .image_alias("imageAlias /%ü")
                            .image_password("imagePassword /%ü")
                            .licence_type("UNKNOWN")
                            .name("name /%ü")
                            .nic_hot_plug(true)
                            .nic_hot_unplug(true)
                            .ram_hot_plug(true)
                            .require_legacy_bios(true)
                            .size_gb(93)
                            .ssh_keys(["sshKeys /%ü"])
                            .user_data("userData /%ü")
                            .volume_type("HDD")]),
                ),
            )
            .depth(93)
            .request(),
        ),
        ("GetServer", GetServer::new("datacenterId /%ü", "serverId /%ü").request()),
        ("GetServer with everything", GetServer::new("datacenterId /%ü", "serverId /%ü").depth(93).request()),
        (
            "ReplaceServer",
            ReplaceServer::new("datacenterId /%ü", "serverId /%ü", NewServer::from(NewServerProperties::new()))
                .request(),
        ),
        (
            "ReplaceServer with everything",
            ReplaceServer::new(
                "datacenterId /%ü",
                "serverId /%ü",
                NewServer::from(
                    NewServerProperties::new()
                        .availability_zone("AUTO")
                        .boot_cdrom(NewResourceReference::new("id /%ü").kind("datacenter"))
                        .boot_volume(NewResourceReference::new("id /%ü").kind("datacenter"))
                        .cores(10)
                        .cpu_family("cpuFamily /%ü")
                        .hostname("hostname /%ü")
                        .name("name /%ü")
                        .nic_multi_queue(true)
                        .placement_group_id("placementGroupId /%ü")
                        .ram_mb(60)
                        .template_id("templateUuid /%ü")
                        .server_type("CUBE"),
                )
                .entities(
                    NewServerEntities::new()
                        .cdroms(["cdroms /%ü"])
                        .nics([NewNic::from(
                            NewNicProperties::new(55)
                                .dhcp(true)
                                .dhcpv6(true)
                                .firewall_active(true)
                                .firewall_type("INGRESS")
                                .ips(["ips /%ü"])
                                .ipv6_cidr_block("ipv6CidrBlock /%ü")
                                .ipv6_ips(["ipv6Ips /%ü"])
                                .name("name /%ü")
                                .vnet("vnet /%ü"),
                        )
                        .entities(
                            NewNicEntities::new()
                                .firewall_rules([NewFirewallRule::new("TCP")
                                    .icmp_code(94)
                                    .icmp_type(43)
                                    .ip_version("IPv4")
                                    .name("name /%ü")
                                    .port_range_end(65)
                                    .port_range_start(42)
                                    .source_ip("sourceIp /%ü")
                                    .source_mac("sourceMac /%ü")
                                    .target_ip("targetIp /%ü")
                                    .direction("INGRESS")])
                                .flow_logs([NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü")])
                                .security_groups(["securitygroups /%ü"]),
                        )])
                        .security_groups(["securitygroups /%ü"])
                        .volumes([NewVolume::new()
                            .application_type("applicationType /%ü")
                            .availability_zone("AUTO")
                            .backup_unit_id("backupunitId /%ü")
                            .boot_order("AUTO")
                            .bus("VIRTIO")
                            .cpu_hot_plug(true)
                            .disc_virtio_hot_plug(true)
                            .disc_virtio_hot_unplug(true)
                            .expose_serial(true)
                            .image_id("image /%ü")
                            .image_alias("imageAlias /%ü")
                            .image_password("imagePassword /%ü")
                            .licence_type("UNKNOWN")
                            .name("name /%ü")
                            .nic_hot_plug(true)
                            .nic_hot_unplug(true)
                            .ram_hot_plug(true)
                            .require_legacy_bios(true)
                            .size_gb(93)
                            .ssh_keys(["sshKeys /%ü"])
                            .user_data("userData /%ü")
                            .volume_type("HDD")]),
                ),
            )
            .depth(93)
            .request(),
        ),
        ("UpdateServer", UpdateServer::new("datacenterId /%ü", "serverId /%ü", ServerUpdate::new()).request()),
        (
            "UpdateServer with everything",
            UpdateServer::new(
                "datacenterId /%ü",
                "serverId /%ü",
                ServerUpdate::new()
                    .availability_zone("AUTO")
                    .boot_cdrom(NewResourceReference::new("id /%ü").kind("datacenter"))
                    .boot_volume(NewResourceReference::new("id /%ü").kind("datacenter"))
                    .cores(10)
                    .cpu_family("cpuFamily /%ü")
                    .hostname("hostname /%ü")
                    .name("name /%ü")
                    .nic_multi_queue(true)
                    .placement_group_id("placementGroupId /%ü")
                    .ram_mb(60)
                    .template_id("templateUuid /%ü")
                    .server_type("CUBE"),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteServer", DeleteServer::new("datacenterId /%ü", "serverId /%ü").request()),
        (
            "DeleteServer with everything",
            DeleteServer::new("datacenterId /%ü", "serverId /%ü").delete_volumes(true).request(),
        ),
    ]
}
