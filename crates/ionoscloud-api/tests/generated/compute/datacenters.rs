// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{
    DatacenterReplacement, DatacenterReplacementProperties, DatacenterUpdate, IpFailover, NatGatewayLan, NewDatacenter,
    NewDatacenterEntities, NewDatacenterProperties, NewFirewallRule, NewFlowLog, NewLan, NewLanEntities,
    NewLanProperties, NewLoadBalancer, NewLoadBalancerEntities, NewLoadBalancerProperties, NewNatGateway,
    NewNatGatewayEntities, NewNatGatewayProperties, NewNatGatewayRule, NewNetworkLoadBalancer,
    NewNetworkLoadBalancerEntities, NewNetworkLoadBalancerForwardingRule, NewNetworkLoadBalancerProperties, NewNic,
    NewNicEntities, NewNicProperties, NewServer, NewServerEntities, NewServerProperties, NewVolume, NlbHealthCheck,
    NlbTarget, NlbTargetHealthCheck, PortRange,
};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListDatacenters", &ListDatacenters::new()),
        built(
            "ListDatacenters with everything",
            &ListDatacenters::new()
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListDatacenters with zero values",
            &ListDatacenters::new().depth(0).offset(0).limit(0).order_by("").max_results(0).filter("name", ""),
        ),
        built(
            "CreateDatacenter",
            &CreateDatacenter::new(NewDatacenter::from(NewDatacenterProperties::new("location /%ü"))),
        ),
        built(
            "CreateDatacenter with everything",
            &CreateDatacenter::new(
                NewDatacenter::from(
                    NewDatacenterProperties::new("location /%ü")
                        .create_default_security_group(true)
                        .description("description /%ü")
                        .name("name /%ü")
                        .sec_auth_protection(true),
                )
                .entities(
                    NewDatacenterEntities::new()
                        .lans([NewLan::from(
                            NewLanProperties::new()
                                .ip_failover([IpFailover::new().ip("ip /%ü").nic_id("nicUuid /%ü")])
                                .ipv6_cidr_block("ipv6CidrBlock /%ü")
                                .name("name /%ü")
                                .cross_connect_id("pcc /%ü")
                                .public(true),
                        )
                        .entities(NewLanEntities::new().nics(["nics /%ü"]))])
                        .load_balancers([NewLoadBalancer::from(
                            NewLoadBalancerProperties::new().dhcp(true).ip("ip /%ü").name("name /%ü"),
                        )
                        .entities(NewLoadBalancerEntities::new().balanced_nics(["balancednics /%ü"]))])
                        .nat_gateways([NewNatGateway::from(
                            NewNatGatewayProperties::new("name /%ü", ["publicIps /%ü"])
                                .lans([NatGatewayLan::new(35).gateway_ips(["gatewayIps /%ü"])]),
                        )
                        .entities(
                            NewNatGatewayEntities::new()
                                .flow_logs([NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü")])
                                .rules([NewNatGatewayRule::new()
                                    .name("name /%ü")
                                    .source_subnet("sourceSubnet /%ü")
                                    .public_ip("publicIp /%ü")
                                    .protocol("TCP")
                                    .target_port_range(PortRange::new().end(51).start(28))
                                    .target_subnet("targetSubnet /%ü")
                                    .rule_type("SNAT")]),
                        )])
                        .network_load_balancers([NewNetworkLoadBalancer::from(
                            NewNetworkLoadBalancerProperties::new("name /%ü", 83, 40)
                                .central_logging(true)
                                .ips(["ips /%ü"])
                                .lb_private_ips(["lbPrivateIps /%ü"])
                                .logging_format("loggingFormat /%ü"),
                        )
                        .entities(
                            NewNetworkLoadBalancerEntities::new()
                                .flow_logs([NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü")])
                                .forwarding_rules([NewNetworkLoadBalancerForwardingRule::new()
                                    .name("name /%ü")
                                    .algorithm("ROUND_ROBIN")
                                    .protocol("HTTP")
                                    .listener_ip("listenerIp /%ü")
                                    .listener_port(41)
                                    .targets([NlbTarget::new("ip /%ü", 13, 28)
                                        .health_check(
                                            NlbTargetHealthCheck::new()
                                                .check(true)
                                                .check_interval_ms(97)
                                                .maintenance(true),
                                        )
                                        .proxy_protocol("none")])
                                    .health_check(
                                        NlbHealthCheck::new()
                                            .client_timeout_ms(42)
                                            .connect_timeout_ms(59)
                                            .retries(56)
                                            .target_timeout_ms(50),
                                    )]),
                        )])
                        .servers([NewServer::from(
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
                        )])
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
            "CreateDatacenter with zero values",
            &CreateDatacenter::new(
                NewDatacenter::from(
                    NewDatacenterProperties::new("")
                        .create_default_security_group(false)
                        .description("")
                        .name("")
                        .sec_auth_protection(false),
                )
                .entities(
                    NewDatacenterEntities::new()
                        .lans([NewLan::from(
                            NewLanProperties::new()
                                .ip_failover([IpFailover::new().ip("").nic_id("")])
                                .ipv6_cidr_block("")
                                .name("")
                                .cross_connect_id("")
                                .public(false),
                        )
                        .entities(NewLanEntities::new().nics([""]))])
                        .load_balancers([NewLoadBalancer::from(
                            NewLoadBalancerProperties::new().dhcp(false).ip("").name(""),
                        )
                        .entities(NewLoadBalancerEntities::new().balanced_nics([""]))])
                        .nat_gateways([NewNatGateway::from(
                            NewNatGatewayProperties::new("", [""; 0])
                                .lans([NatGatewayLan::new(0).gateway_ips([""; 0])]),
                        )
                        .entities(
                            NewNatGatewayEntities::new().flow_logs([NewFlowLog::new("", "", "", "")]).rules([
                                NewNatGatewayRule::new()
                                    .name("")
                                    .source_subnet("")
                                    .public_ip("")
                                    .protocol("")
                                    .target_port_range(PortRange::new().end(0).start(0))
                                    .target_subnet("")
                                    .rule_type(""),
                            ]),
                        )])
                        .network_load_balancers([NewNetworkLoadBalancer::from(
                            NewNetworkLoadBalancerProperties::new("", 0, 0)
                                .central_logging(false)
                                .ips([""; 0])
                                .lb_private_ips([""; 0])
                                .logging_format(""),
                        )
                        .entities(
                            NewNetworkLoadBalancerEntities::new()
                                .flow_logs([NewFlowLog::new("", "", "", "")])
                                .forwarding_rules([NewNetworkLoadBalancerForwardingRule::new()
                                    .name("")
                                    .algorithm("")
                                    .protocol("")
                                    .listener_ip("")
                                    .listener_port(0)
                                    .targets([NlbTarget::new("", 0, 0)
                                        .health_check(
                                            NlbTargetHealthCheck::new()
                                                .check(false)
                                                .check_interval_ms(0)
                                                .maintenance(false),
                                        )
                                        .proxy_protocol("")])
                                    .health_check(
                                        NlbHealthCheck::new()
                                            .client_timeout_ms(0)
                                            .connect_timeout_ms(0)
                                            .retries(0)
                                            .target_timeout_ms(0),
                                    )]),
                        )])
                        .servers([NewServer::from(
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
                        )])
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
        built("GetDatacenter", &GetDatacenter::new("datacenterId /%ü")),
        built("GetDatacenter with everything", &GetDatacenter::new("datacenterId /%ü").depth(93)),
        built("GetDatacenter with zero values", &GetDatacenter::new("datacenterId /%ü").depth(0)),
        built(
            "ReplaceDatacenter",
            &ReplaceDatacenter::new(
                "datacenterId /%ü",
                DatacenterReplacement::from(DatacenterReplacementProperties::new()),
            ),
        ),
        built(
            "ReplaceDatacenter with everything",
            &ReplaceDatacenter::new(
                "datacenterId /%ü",
                DatacenterReplacement::from(
                    DatacenterReplacementProperties::new()
                        .create_default_security_group(true)
                        .default_security_group_id("defaultSecurityGroupId /%ü")
                        .description("description /%ü")
                        .location("location /%ü")
                        .name("name /%ü")
                        .sec_auth_protection(true),
                )
                .entities(
                    NewDatacenterEntities::new()
                        .lans([NewLan::from(
                            NewLanProperties::new()
                                .ip_failover([IpFailover::new().ip("ip /%ü").nic_id("nicUuid /%ü")])
                                .ipv6_cidr_block("ipv6CidrBlock /%ü")
                                .name("name /%ü")
                                .cross_connect_id("pcc /%ü")
                                .public(true),
                        )
                        .entities(NewLanEntities::new().nics(["nics /%ü"]))])
                        .load_balancers([NewLoadBalancer::from(
                            NewLoadBalancerProperties::new().dhcp(true).ip("ip /%ü").name("name /%ü"),
                        )
                        .entities(NewLoadBalancerEntities::new().balanced_nics(["balancednics /%ü"]))])
                        .nat_gateways([NewNatGateway::from(
                            NewNatGatewayProperties::new("name /%ü", ["publicIps /%ü"])
                                .lans([NatGatewayLan::new(35).gateway_ips(["gatewayIps /%ü"])]),
                        )
                        .entities(
                            NewNatGatewayEntities::new()
                                .flow_logs([NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü")])
                                .rules([NewNatGatewayRule::new()
                                    .name("name /%ü")
                                    .source_subnet("sourceSubnet /%ü")
                                    .public_ip("publicIp /%ü")
                                    .protocol("TCP")
                                    .target_port_range(PortRange::new().end(51).start(28))
                                    .target_subnet("targetSubnet /%ü")
                                    .rule_type("SNAT")]),
                        )])
                        .network_load_balancers([NewNetworkLoadBalancer::from(
                            NewNetworkLoadBalancerProperties::new("name /%ü", 83, 40)
                                .central_logging(true)
                                .ips(["ips /%ü"])
                                .lb_private_ips(["lbPrivateIps /%ü"])
                                .logging_format("loggingFormat /%ü"),
                        )
                        .entities(
                            NewNetworkLoadBalancerEntities::new()
                                .flow_logs([NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü")])
                                .forwarding_rules([NewNetworkLoadBalancerForwardingRule::new()
                                    .name("name /%ü")
                                    .algorithm("ROUND_ROBIN")
                                    .protocol("HTTP")
                                    .listener_ip("listenerIp /%ü")
                                    .listener_port(41)
                                    .targets([NlbTarget::new("ip /%ü", 13, 28)
                                        .health_check(
                                            NlbTargetHealthCheck::new()
                                                .check(true)
                                                .check_interval_ms(97)
                                                .maintenance(true),
                                        )
                                        .proxy_protocol("none")])
                                    .health_check(
                                        NlbHealthCheck::new()
                                            .client_timeout_ms(42)
                                            .connect_timeout_ms(59)
                                            .retries(56)
                                            .target_timeout_ms(50),
                                    )]),
                        )])
                        .servers([NewServer::from(
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
                        )])
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
            "ReplaceDatacenter with zero values",
            &ReplaceDatacenter::new(
                "datacenterId /%ü",
                DatacenterReplacement::from(
                    DatacenterReplacementProperties::new()
                        .create_default_security_group(false)
                        .default_security_group_id("")
                        .description("")
                        .location("")
                        .name("")
                        .sec_auth_protection(false),
                )
                .entities(
                    NewDatacenterEntities::new()
                        .lans([NewLan::from(
                            NewLanProperties::new()
                                .ip_failover([IpFailover::new().ip("").nic_id("")])
                                .ipv6_cidr_block("")
                                .name("")
                                .cross_connect_id("")
                                .public(false),
                        )
                        .entities(NewLanEntities::new().nics([""]))])
                        .load_balancers([NewLoadBalancer::from(
                            NewLoadBalancerProperties::new().dhcp(false).ip("").name(""),
                        )
                        .entities(NewLoadBalancerEntities::new().balanced_nics([""]))])
                        .nat_gateways([NewNatGateway::from(
                            NewNatGatewayProperties::new("", [""; 0])
                                .lans([NatGatewayLan::new(0).gateway_ips([""; 0])]),
                        )
                        .entities(
                            NewNatGatewayEntities::new().flow_logs([NewFlowLog::new("", "", "", "")]).rules([
                                NewNatGatewayRule::new()
                                    .name("")
                                    .source_subnet("")
                                    .public_ip("")
                                    .protocol("")
                                    .target_port_range(PortRange::new().end(0).start(0))
                                    .target_subnet("")
                                    .rule_type(""),
                            ]),
                        )])
                        .network_load_balancers([NewNetworkLoadBalancer::from(
                            NewNetworkLoadBalancerProperties::new("", 0, 0)
                                .central_logging(false)
                                .ips([""; 0])
                                .lb_private_ips([""; 0])
                                .logging_format(""),
                        )
                        .entities(
                            NewNetworkLoadBalancerEntities::new()
                                .flow_logs([NewFlowLog::new("", "", "", "")])
                                .forwarding_rules([NewNetworkLoadBalancerForwardingRule::new()
                                    .name("")
                                    .algorithm("")
                                    .protocol("")
                                    .listener_ip("")
                                    .listener_port(0)
                                    .targets([NlbTarget::new("", 0, 0)
                                        .health_check(
                                            NlbTargetHealthCheck::new()
                                                .check(false)
                                                .check_interval_ms(0)
                                                .maintenance(false),
                                        )
                                        .proxy_protocol("")])
                                    .health_check(
                                        NlbHealthCheck::new()
                                            .client_timeout_ms(0)
                                            .connect_timeout_ms(0)
                                            .retries(0)
                                            .target_timeout_ms(0),
                                    )]),
                        )])
                        .servers([NewServer::from(
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
                        )])
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
        built("UpdateDatacenter", &UpdateDatacenter::new("datacenterId /%ü", DatacenterUpdate::new())),
        built(
            "UpdateDatacenter with everything",
            &UpdateDatacenter::new(
                "datacenterId /%ü",
                DatacenterUpdate::new()
                    .create_default_security_group(true)
                    .default_security_group_id("defaultSecurityGroupId /%ü")
                    .description("description /%ü")
                    .name("name /%ü")
                    .sec_auth_protection(true),
            )
            .depth(93),
        ),
        built(
            "UpdateDatacenter with zero values",
            &UpdateDatacenter::new(
                "datacenterId /%ü",
                DatacenterUpdate::new()
                    .create_default_security_group(false)
                    .default_security_group_id("")
                    .description("")
                    .name("")
                    .sec_auth_protection(false),
            )
            .depth(0),
        ),
        built("DeleteDatacenter", &DeleteDatacenter::new("datacenterId /%ü")),
    ]
}
