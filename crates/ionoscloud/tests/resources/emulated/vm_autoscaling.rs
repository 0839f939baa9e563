//! Groups of VM Auto Scaling, whose waits follow their actions.

use std::time::Duration;

use ionoscloud::Resolution;
use ionoscloud::vm_autoscaling::*;
use ionoscloud_emulator::{Effect, Emulator, Fault};

use super::{DATACENTER, client, ready};

fn policy() -> GroupPolicy {
    let add = ScaleOutAction::new(1.0, AmountType::Absolute);
    let remove = ScaleInAction::new(1.0, AmountType::Absolute, true);
    GroupPolicy::new()
        .metric(Metric::CpuUtilizationAverage)
        .scale_in_action(remove)
        .scale_in_threshold(30.0)
        .scale_out_action(add)
        .scale_out_threshold(75.0)
        .unit(QueryUnit::Total)
}

fn replica() -> NewReplica {
    let volume = NewReplicaVolume::new("disk", 10, VolumeType::Ssd, "AUTO").image_alias("ubuntu:latest");
    NewReplica::new(2, 2048)
        .nics([ReplicaNic::new(1, "lan")])
        .volumes([volume.image_password(test_secrets::password())])
}

fn new(name: &str) -> NewGroup {
    NewGroup::new(DatacenterReference::new(DATACENTER), name, policy(), replica()).min_replicas(1).max_replicas(4)
}

#[tokio::test(start_paused = true)]
async fn autoscaling_group_lives() {
    let emulator = Emulator::new();
    let groups = client(&emulator).await.vm_autoscaling().groups();
    let handle = ready(&groups, new("web")).await;
    assert_eq!(groups.find("web").await.unwrap().unwrap().id, handle.get().await.unwrap().id);
    assert_eq!(handle.servers().list().collect_up_to(10).await.unwrap().len(), 1, "the wait is for the action");
    let content = GroupReplacement::new()
        .datacenter(DatacenterReference::new(DATACENTER))
        .location("de/txl")
        .name("web")
        .policy(policy())
        .replica(replica());
    let content = content.min_replicas(3).max_replicas(4);
    let changed = handle.replace(content).await.unwrap().wait().await.unwrap();
    assert_eq!(changed.properties.min_replicas, Some(3));
    let servers = handle.servers().list().collect_up_to(10).await.unwrap();
    assert_eq!(servers.len(), 3);
    assert_eq!(handle.server(&servers[0].id).get().await.unwrap(), servers[0]);
    let actions = handle.actions().list().collect_up_to(10).await.unwrap();
    assert_eq!(actions.len(), 2);
    let action = handle.action(&actions[0].id).get().await.unwrap();
    assert_eq!(action.properties.and_then(|properties| properties.status), Some(ActionStatus::Successful));
    handle.delete().await.unwrap().wait().await.unwrap();
    assert!(handle.get().await.unwrap_err().is_not_found());
    assert!(groups.find("web").await.unwrap().is_none());
}

/// The response of a creation has members that a read does not, so that it cannot be made from what is found.
#[tokio::test(start_paused = true)]
async fn lost_creation_of_group_is_found() {
    let fault = Fault::on("vm-autoscaling/groupsPost").then(Effect::reset().after_processing());
    let emulator = Emulator::builder().fault(fault).build().unwrap();
    let groups = client(&emulator).await.vm_autoscaling().groups();
    let error = groups.create(new("web")).recover_lost_response().await.unwrap_err();
    let found = error.lost_creation().unwrap().resolve::<Group>().await.unwrap();
    let Resolution::Created(group) = found else { panic!("{found:?}") };
    assert_eq!((group.properties.name.as_deref(), emulator.journal().count("groupsPost")), (Some("web"), 1));
}

/// The policy of a group acts on the load that the test reports.
#[tokio::test(start_paused = true)]
async fn group_grows_with_reported_load() {
    let emulator = Emulator::new();
    let groups = client(&emulator).await.vm_autoscaling().groups();
    let handle = ready(&groups, new("web")).await;
    let group = handle.get().await.unwrap();
    tokio::time::sleep(Duration::from_secs(600)).await;
    let started = emulator.report_load(group.id.as_str(), 90.0).unwrap().unwrap();
    let actions = handle.actions().list().collect_up_to(10).await.unwrap();
    assert_eq!(actions[1].id.as_str(), started);
    tokio::time::sleep(Duration::from_secs(480)).await;
    assert_eq!(handle.servers().list().collect_up_to(10).await.unwrap().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn failed_action_fails_wait_of_group() {
    let fault = Fault::on("vm-autoscaling/groupsPost").nth(1).then(Effect::respond().fail_resource());
    let emulator = Emulator::builder().fault(fault).build().unwrap();
    let groups = client(&emulator).await.vm_autoscaling().groups();
    let error = groups.create(new("web")).await.unwrap().wait().await.unwrap_err();
    assert!(error.to_string().contains("the newest action"), "{error}");
}
