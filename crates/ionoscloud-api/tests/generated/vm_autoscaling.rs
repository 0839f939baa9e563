// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::vm_autoscaling::*;
use ionoscloud_models::vm_autoscaling::{
    DatacenterReference, FirewallRule, FlowLog, GroupPolicy, GroupReplacement, NewGroup, NewReplica, NewReplicaVolume,
    ReplicaNic, ScaleInAction, ScaleOutAction, TargetGroup,
};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListGroups", &ListGroups::new()),
        built("ListGroups with everything", &ListGroups::new().depth(93).order_by("orderBy /%ü")),
        built("ListGroups with zero values", &ListGroups::new().depth(0).order_by("")),
        built(
            "CreateGroup",
            &CreateGroup::new(NewGroup::new(
                DatacenterReference::new("id /%ü"),
                "name /%ü",
                GroupPolicy::new(),
                NewReplica::new(10, 60),
            )),
        ),
        built(
            "CreateGroup with everything",
            &CreateGroup::new(
                NewGroup::new(
                    DatacenterReference::new("id /%ü").kind("type /%ü").href("href /%ü"),
                    "name /%ü",
                    GroupPolicy::new()
                        .metric("INSTANCE_CPU_UTILIZATION_AVERAGE")
                        .scale_in_action(
                            ScaleInAction::new(0.5, "ABSOLUTE", true)
                                .cooldown_period("cooldownPeriod /%ü")
                                .termination_policy("OLDEST_SERVER_FIRST"),
                        )
                        .scale_in_threshold(0.5)
                        .scale_out_action(ScaleOutAction::new(0.5, "ABSOLUTE").cooldown_period("cooldownPeriod /%ü"))
                        .scale_out_threshold(0.5)
                        .unit("PER_HOUR")
                        .range("range /%ü"),
                    NewReplica::new(10, 60)
                        .availability_zone("AUTO")
                        .cpu_family("INTEL_ICELAKE")
                        .nics([ReplicaNic::new(55, "name /%ü")
                            .dhcp(true)
                            .firewall_active(true)
                            .firewall_rules([FirewallRule::new("protocol /%ü")
                                .icmp_code(94)
                                .icmp_type(43)
                                .name("name /%ü")
                                .port_range_end(65)
                                .port_range_start(42)
                                .source_ip("sourceIp /%ü")
                                .source_mac("sourceMac /%ü")
                                .target_ip("targetIp /%ü")
                                .direction("type /%ü")])
                            .firewall_type("firewallType /%ü")
                            .flow_logs([FlowLog::new("name /%ü", "action /%ü", "direction /%ü", "bucket /%ü")])
                            .target_group(TargetGroup::new("targetGroupId /%ü", 13, 28))])
                        .volumes([NewReplicaVolume::new("name /%ü", 93, "HDD", "bootOrder /%ü")
                            .backup_unit_id("backupunitId /%ü")
                            .bus("VIRTIO")
                            .image_id("image /%ü")
                            .image_alias("imageAlias /%ü")
                            .image_password("canary imagePassword /%ü")
                            .ssh_keys(["sshKeys /%ü"])
                            .user_data("canary userData /%ü")]),
                )
                .max_replicas(31)
                .min_replicas(29),
            ),
        ),
        built(
            "CreateGroup with zero values",
            &CreateGroup::new(
                NewGroup::new(
                    DatacenterReference::new("").kind("").href(""),
                    "",
                    GroupPolicy::new()
                        .metric("")
                        .scale_in_action(ScaleInAction::new(0.0, "", false).cooldown_period("").termination_policy(""))
                        .scale_in_threshold(0.0)
                        .scale_out_action(ScaleOutAction::new(0.0, "").cooldown_period(""))
                        .scale_out_threshold(0.0)
                        .unit("")
                        .range(""),
                    NewReplica::new(0, 0)
                        .availability_zone("")
                        .cpu_family("")
                        .nics([ReplicaNic::new(0, "")
                            .dhcp(false)
                            .firewall_active(false)
                            .firewall_rules([FirewallRule::new("")
                                .icmp_code(0)
                                .icmp_type(0)
                                .name("")
                                .port_range_end(0)
                                .port_range_start(0)
                                .source_ip("")
                                .source_mac("")
                                .target_ip("")
                                .direction("")])
                            .firewall_type("")
                            .flow_logs([FlowLog::new("", "", "", "")])
                            .target_group(TargetGroup::new("", 0, 0))])
                        .volumes([NewReplicaVolume::new("", 0, "", "")
                            .backup_unit_id("")
                            .bus("")
                            .image_id("")
                            .image_alias("")
                            .image_password("")
                            .ssh_keys([""; 0])
                            .user_data("")]),
                )
                .max_replicas(0)
                .min_replicas(0),
            ),
        ),
        built("GetGroup", &GetGroup::new("groupId /%ü")),
        built("GetGroup with everything", &GetGroup::new("groupId /%ü").depth(93)),
        built("GetGroup with zero values", &GetGroup::new("groupId /%ü").depth(0)),
        built(
            "ReplaceGroup",
            &ReplaceGroup::new(
                "groupId /%ü",
                GroupReplacement::new()
                    .datacenter(DatacenterReference::new("id /%ü"))
                    .location("location /%ü")
                    .name("name /%ü")
                    .policy(GroupPolicy::new())
                    .replica(NewReplica::new(10, 60)),
            ),
        ),
        built(
            "ReplaceGroup with everything",
            &ReplaceGroup::new(
                "groupId /%ü",
                GroupReplacement::new()
                    .datacenter(DatacenterReference::new("id /%ü").kind("type /%ü").href("href /%ü"))
                    .location("location /%ü")
                    .name("name /%ü")
                    .policy(
                        GroupPolicy::new()
                            .metric("INSTANCE_CPU_UTILIZATION_AVERAGE")
                            .scale_in_action(
                                ScaleInAction::new(0.5, "ABSOLUTE", true)
                                    .cooldown_period("cooldownPeriod /%ü")
                                    .termination_policy("OLDEST_SERVER_FIRST"),
                            )
                            .scale_in_threshold(0.5)
                            .scale_out_action(
                                ScaleOutAction::new(0.5, "ABSOLUTE").cooldown_period("cooldownPeriod /%ü"),
                            )
                            .scale_out_threshold(0.5)
                            .unit("PER_HOUR")
                            .range("range /%ü"),
                    )
                    .replica(
                        NewReplica::new(10, 60)
                            .availability_zone("AUTO")
                            .cpu_family("INTEL_ICELAKE")
                            .nics([ReplicaNic::new(55, "name /%ü")
                                .dhcp(true)
                                .firewall_active(true)
                                .firewall_rules([FirewallRule::new("protocol /%ü")
                                    .icmp_code(94)
                                    .icmp_type(43)
                                    .name("name /%ü")
                                    .port_range_end(65)
                                    .port_range_start(42)
                                    .source_ip("sourceIp /%ü")
                                    .source_mac("sourceMac /%ü")
                                    .target_ip("targetIp /%ü")
                                    .direction("type /%ü")])
                                .firewall_type("firewallType /%ü")
                                .flow_logs([FlowLog::new("name /%ü", "action /%ü", "direction /%ü", "bucket /%ü")])
                                .target_group(TargetGroup::new("targetGroupId /%ü", 13, 28))])
                            .volumes([NewReplicaVolume::new("name /%ü", 93, "HDD", "bootOrder /%ü")
                                .backup_unit_id("backupunitId /%ü")
                                .bus("VIRTIO")
                                .image_id("image /%ü")
                                .image_alias("imageAlias /%ü")
                                .image_password("canary imagePassword /%ü")
                                .ssh_keys(["sshKeys /%ü"])
                                .user_data("canary userData /%ü")]),
                    )
                    .max_replicas(31)
                    .min_replicas(29),
            ),
        ),
        built(
            "ReplaceGroup with zero values",
            &ReplaceGroup::new(
                "groupId /%ü",
                GroupReplacement::new()
                    .datacenter(DatacenterReference::new("").kind("").href(""))
                    .location("")
                    .name("")
                    .policy(
                        GroupPolicy::new()
                            .metric("")
                            .scale_in_action(
                                ScaleInAction::new(0.0, "", false).cooldown_period("").termination_policy(""),
                            )
                            .scale_in_threshold(0.0)
                            .scale_out_action(ScaleOutAction::new(0.0, "").cooldown_period(""))
                            .scale_out_threshold(0.0)
                            .unit("")
                            .range(""),
                    )
                    .replica(
                        NewReplica::new(0, 0)
                            .availability_zone("")
                            .cpu_family("")
                            .nics([ReplicaNic::new(0, "")
                                .dhcp(false)
                                .firewall_active(false)
                                .firewall_rules([FirewallRule::new("")
                                    .icmp_code(0)
                                    .icmp_type(0)
                                    .name("")
                                    .port_range_end(0)
                                    .port_range_start(0)
                                    .source_ip("")
                                    .source_mac("")
                                    .target_ip("")
                                    .direction("")])
                                .firewall_type("")
                                .flow_logs([FlowLog::new("", "", "", "")])
                                .target_group(TargetGroup::new("", 0, 0))])
                            .volumes([NewReplicaVolume::new("", 0, "", "")
                                .backup_unit_id("")
                                .bus("")
                                .image_id("")
                                .image_alias("")
                                .image_password("")
                                .ssh_keys([""; 0])
                                .user_data("")]),
                    )
                    .max_replicas(0)
                    .min_replicas(0),
            ),
        ),
        built("DeleteGroup", &DeleteGroup::new("groupId /%ü")),
        built("ListGroupActions", &ListGroupActions::new("groupId /%ü")),
        built(
            "ListGroupActions with everything",
            &ListGroupActions::new("groupId /%ü").depth(93).order_by("orderBy /%ü"),
        ),
        built("ListGroupActions with zero values", &ListGroupActions::new("groupId /%ü").depth(0).order_by("")),
        built("GetGroupAction", &GetGroupAction::new("groupId /%ü", "actionId /%ü")),
        built("GetGroupAction with everything", &GetGroupAction::new("groupId /%ü", "actionId /%ü").depth(93)),
        built("GetGroupAction with zero values", &GetGroupAction::new("groupId /%ü", "actionId /%ü").depth(0)),
        built("ListGroupServers", &ListGroupServers::new("groupId /%ü")),
        built(
            "ListGroupServers with everything",
            &ListGroupServers::new("groupId /%ü").depth(93).order_by("orderBy /%ü"),
        ),
        built("ListGroupServers with zero values", &ListGroupServers::new("groupId /%ü").depth(0).order_by("")),
        built("GetGroupServer", &GetGroupServer::new("groupId /%ü", "serverId /%ü")),
        built("GetGroupServer with everything", &GetGroupServer::new("groupId /%ü", "serverId /%ü").depth(93)),
        built("GetGroupServer with zero values", &GetGroupServer::new("groupId /%ü", "serverId /%ü").depth(0)),
    ]
}
