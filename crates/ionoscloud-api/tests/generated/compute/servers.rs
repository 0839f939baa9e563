// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{
    NewFirewallRule, NewFlowLog, NewNic, NewNicEntities, NewNicProperties, NewServer, NewServerEntities,
    NewServerProperties, NewVolume, ServerUpdate,
};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListServers", &ListServers::new("datacenterId /%ü")),
        built(
            "ListServers with everything",
            &ListServers::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListServers with zero values",
            &ListServers::new("datacenterId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built("CreateServer", &CreateServer::new("datacenterId /%ü", NewServer::from(NewServerProperties::new()))),
        built(
            "CreateServer with everything",
            &CreateServer::new(
                "datacenterId /%ü",
                NewServer::from(
                    NewServerProperties::new()
                        .availability_zone("AUTO")
                        .boot_cdrom("bootCdrom /%ü")
                        .boot_volume("bootVolume /%ü")
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
                            .image_password("canary imagePassword /%ü")
                            .licence_type("UNKNOWN")
                            .name("name /%ü")
                            .nic_hot_plug(true)
                            .nic_hot_unplug(true)
                            .ram_hot_plug(true)
                            .require_legacy_bios(true)
                            .size_gb(93)
                            .ssh_keys(["sshKeys /%ü"])
                            .user_data("canary userData /%ü")
                            .volume_type("HDD")]),
                ),
            )
            .depth(93),
        ),
        built(
            "CreateServer with zero values",
            &CreateServer::new(
                "datacenterId /%ü",
                NewServer::from(
                    NewServerProperties::new()
                        .availability_zone("")
                        .boot_cdrom("")
                        .boot_volume("")
                        .cores(0)
                        .cpu_family("")
                        .hostname("")
                        .name("")
                        .nic_multi_queue(false)
                        .placement_group_id("")
                        .ram_mb(0)
                        .template_id("")
                        .server_type(""),
                )
                .entities(
                    NewServerEntities::new()
                        .cdroms([""])
                        .nics([NewNic::from(
                            NewNicProperties::new(0)
                                .dhcp(false)
                                .dhcpv6(false)
                                .firewall_active(false)
                                .firewall_type("")
                                .ips([""; 0])
                                .ipv6_cidr_block("")
                                .ipv6_ips([""; 0])
                                .name("")
                                .vnet(""),
                        )
                        .entities(
                            NewNicEntities::new()
                                .firewall_rules([NewFirewallRule::new("")
                                    .icmp_code(0)
                                    .icmp_type(0)
                                    .ip_version("")
                                    .name("")
                                    .port_range_end(0)
                                    .port_range_start(0)
                                    .source_ip("")
                                    .source_mac("")
                                    .target_ip("")
                                    .direction("")])
                                .flow_logs([NewFlowLog::new("", "", "", "")])
                                .security_groups([""]),
                        )])
                        .security_groups([""])
                        .volumes([NewVolume::new()
                            .application_type("")
                            .availability_zone("")
                            .backup_unit_id("")
                            .boot_order("")
                            .bus("")
                            .cpu_hot_plug(false)
                            .disc_virtio_hot_plug(false)
                            .disc_virtio_hot_unplug(false)
                            .expose_serial(false)
                            .image_id("")
                            .image_alias("")
                            .image_password("")
                            .licence_type("")
                            .name("")
                            .nic_hot_plug(false)
                            .nic_hot_unplug(false)
                            .ram_hot_plug(false)
                            .require_legacy_bios(false)
                            .size_gb(0)
                            .ssh_keys([""; 0])
                            .user_data("")
                            .volume_type("")]),
                ),
            )
            .depth(0),
        ),
        built("GetServer", &GetServer::new("datacenterId /%ü", "serverId /%ü")),
        built("GetServer with everything", &GetServer::new("datacenterId /%ü", "serverId /%ü").depth(93)),
        built("GetServer with zero values", &GetServer::new("datacenterId /%ü", "serverId /%ü").depth(0)),
        built(
            "ReplaceServer",
            &ReplaceServer::new("datacenterId /%ü", "serverId /%ü", NewServer::from(NewServerProperties::new())),
        ),
        built(
            "ReplaceServer with everything",
            &ReplaceServer::new(
                "datacenterId /%ü",
                "serverId /%ü",
                NewServer::from(
                    NewServerProperties::new()
                        .availability_zone("AUTO")
                        .boot_cdrom("bootCdrom /%ü")
                        .boot_volume("bootVolume /%ü")
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
                            .image_password("canary imagePassword /%ü")
                            .licence_type("UNKNOWN")
                            .name("name /%ü")
                            .nic_hot_plug(true)
                            .nic_hot_unplug(true)
                            .ram_hot_plug(true)
                            .require_legacy_bios(true)
                            .size_gb(93)
                            .ssh_keys(["sshKeys /%ü"])
                            .user_data("canary userData /%ü")
                            .volume_type("HDD")]),
                ),
            )
            .depth(93),
        ),
        built(
            "ReplaceServer with zero values",
            &ReplaceServer::new(
                "datacenterId /%ü",
                "serverId /%ü",
                NewServer::from(
                    NewServerProperties::new()
                        .availability_zone("")
                        .boot_cdrom("")
                        .boot_volume("")
                        .cores(0)
                        .cpu_family("")
                        .hostname("")
                        .name("")
                        .nic_multi_queue(false)
                        .placement_group_id("")
                        .ram_mb(0)
                        .template_id("")
                        .server_type(""),
                )
                .entities(
                    NewServerEntities::new()
                        .cdroms([""])
                        .nics([NewNic::from(
                            NewNicProperties::new(0)
                                .dhcp(false)
                                .dhcpv6(false)
                                .firewall_active(false)
                                .firewall_type("")
                                .ips([""; 0])
                                .ipv6_cidr_block("")
                                .ipv6_ips([""; 0])
                                .name("")
                                .vnet(""),
                        )
                        .entities(
                            NewNicEntities::new()
                                .firewall_rules([NewFirewallRule::new("")
                                    .icmp_code(0)
                                    .icmp_type(0)
                                    .ip_version("")
                                    .name("")
                                    .port_range_end(0)
                                    .port_range_start(0)
                                    .source_ip("")
                                    .source_mac("")
                                    .target_ip("")
                                    .direction("")])
                                .flow_logs([NewFlowLog::new("", "", "", "")])
                                .security_groups([""]),
                        )])
                        .security_groups([""])
                        .volumes([NewVolume::new()
                            .application_type("")
                            .availability_zone("")
                            .backup_unit_id("")
                            .boot_order("")
                            .bus("")
                            .cpu_hot_plug(false)
                            .disc_virtio_hot_plug(false)
                            .disc_virtio_hot_unplug(false)
                            .expose_serial(false)
                            .image_id("")
                            .image_alias("")
                            .image_password("")
                            .licence_type("")
                            .name("")
                            .nic_hot_plug(false)
                            .nic_hot_unplug(false)
                            .ram_hot_plug(false)
                            .require_legacy_bios(false)
                            .size_gb(0)
                            .ssh_keys([""; 0])
                            .user_data("")
                            .volume_type("")]),
                ),
            )
            .depth(0),
        ),
        built("UpdateServer", &UpdateServer::new("datacenterId /%ü", "serverId /%ü", ServerUpdate::new())),
        built(
            "UpdateServer with everything",
            &UpdateServer::new(
                "datacenterId /%ü",
                "serverId /%ü",
                ServerUpdate::new()
                    .boot_cdrom("bootCdrom /%ü")
                    .boot_volume("bootVolume /%ü")
                    .cores(10)
                    .cpu_family("cpuFamily /%ü")
                    .hostname("hostname /%ü")
                    .name("name /%ü")
                    .nic_multi_queue(true)
                    .placement_group_id("placementGroupId /%ü")
                    .ram_mb(60),
            )
            .depth(93),
        ),
        built(
            "UpdateServer with zero values",
            &UpdateServer::new(
                "datacenterId /%ü",
                "serverId /%ü",
                ServerUpdate::new()
                    .boot_cdrom("")
                    .boot_volume("")
                    .cores(0)
                    .cpu_family("")
                    .hostname("")
                    .name("")
                    .nic_multi_queue(false)
                    .placement_group_id("")
                    .ram_mb(0),
            )
            .depth(0),
        ),
        built("DeleteServer", &DeleteServer::new("datacenterId /%ü", "serverId /%ü")),
        built(
            "DeleteServer with everything",
            &DeleteServer::new("datacenterId /%ü", "serverId /%ü").delete_volumes(true),
        ),
        built(
            "DeleteServer with zero values",
            &DeleteServer::new("datacenterId /%ü", "serverId /%ü").delete_volumes(false),
        ),
    ]
}
