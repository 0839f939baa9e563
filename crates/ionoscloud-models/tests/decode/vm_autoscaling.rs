//! The responses of VM Auto Scaling, all of them recorded.

use ionoscloud_core::{Lifecycle as _, Secret};
use ionoscloud_models::vm_autoscaling::*;
use serde_json::{json, to_value};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn created_group_names_its_first_action() {
    let group: CreatedGroup = round_trip(fixture!("vm_autoscaling/create_group")).unwrap();
    let [action] = group.started_actions.as_slice() else { panic!("one action") };
    assert_eq!(action.id.as_deref(), Some("a0000066-0000-4000-8000-000000000066"));
    let properties = &group.properties;
    assert_eq!((properties.min_replicas, properties.max_replicas), (Some(1), Some(5)));
    let policy = properties.policy.as_ref().unwrap();
    assert_eq!(policy.range.as_deref(), Some("PT24H"));
    let replica = properties.replica.as_ref().unwrap();
    assert_eq!((replica.cores, replica.ram_mb), (Some(2), Some(1024)));
    assert_eq!(replica.volumes[0].image_password, None);
}

#[test]
fn group_is_ready_before_its_actions() {
    let groups: GroupList = round_trip(fixture!("vm_autoscaling/list_groups")).unwrap();
    assert!(groups.items[0].is_ready());
    assert_eq!(text(&groups.items[0].properties.name), Some("AnsibleVMAutoscalingGroup"));
    let actions: ActionList = round_trip(fixture!("vm_autoscaling/list_group_actions")).unwrap();
    let action = actions.items[0].properties.as_ref().unwrap();
    assert_eq!((&action.status, &action.action_type), (&Some(ActionStatus::Successful), &Some(ActionType::ScaleOut)));
    let servers: ServerList = round_trip(fixture!("vm_autoscaling/list_group_servers")).unwrap();
    let server = servers.items[0].properties.as_ref().unwrap().datacenter_server.as_ref().unwrap();
    assert_eq!(server.id.as_deref(), Some("a0000068-0000-4000-8000-000000000068"));
}

#[test]
fn autoscaling_odd_members_are_read_or_refused_by_type() {
    let created = ["/id", "/properties"];
    each_member_replaced::<CreatedGroup>(fixture!("vm_autoscaling/create_group"), &created).unwrap();
    let listed = ["/items/0/id", "/items/0/properties"];
    each_member_replaced::<GroupList>(fixture!("vm_autoscaling/list_groups"), &listed).unwrap();
}

#[test]
fn replica_secrets_are_sent_and_never_shown() {
    let volume = NewReplicaVolume::new("disk", 10, VolumeType::Hdd, "AUTO");
    let volume = volume.image_password(Secret::from("canary-password")).user_data(Secret::from("canary-data"));
    assert!(!format!("{volume:?}").contains("canary"), "{volume:?}");
    let sent = to_value(volume).unwrap();
    assert_eq!((&sent["imagePassword"], &sent["userData"]), (&json!("canary-password"), &json!("canary-data")));
}

#[test]
fn autoscaling_zero_values_that_were_set_are_sent() {
    let remove = ScaleInAction::new(0.0, AmountType::Absolute, false);
    let policy = GroupPolicy::new()
        .metric(Metric::CpuUtilizationAverage)
        .scale_in_action(remove)
        .scale_in_threshold(0.0)
        .scale_out_action(ScaleOutAction::new(0.0, AmountType::Absolute))
        .scale_out_threshold(0.0)
        .unit(QueryUnit::Total);
    let replica = NewReplica::new(1, 256).nics(Vec::<ReplicaNic>::new());
    let new = NewGroup::new(DatacenterReference::new("d"), "", policy, replica).min_replicas(0).max_replicas(0);
    let sent = to_value(new).unwrap();
    assert_eq!((&sent["minReplicaCount"], &sent["maxReplicaCount"], &sent["name"]), (&json!(0), &json!(0), &json!("")));
    assert_eq!(sent["replicaConfiguration"]["nics"], json!([]));
    assert_eq!(sent["policy"]["scaleInAction"]["deleteVolumes"], json!(false));
}
