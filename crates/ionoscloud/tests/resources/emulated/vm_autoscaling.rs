//! Groups of VM Auto Scaling, whose waits follow their actions.

use std::time::Duration;

use ionoscloud::vm_autoscaling::*;
use ionoscloud_emulator::{Effect, Emulator, Fault};

use super::lives::Lives;
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

pub(super) fn new(name: &str) -> NewGroup {
    NewGroup::new(DatacenterReference::new(DATACENTER), name, policy(), replica()).min_replicas(1).max_replicas(4)
}

pub(super) fn replacement(name: &str) -> GroupReplacement {
    let content =
        GroupReplacement::new().datacenter(DatacenterReference::new(DATACENTER)).location("de/txl").name(name);
    content.policy(policy()).replica(replica()).min_replicas(1).max_replicas(4)
}

pub(super) async fn lives(lives: &mut Lives) {
    let groups = lives.client.vm_autoscaling().groups();
    lives
        .life(&groups, new("web"), async |handle| {
            // The wait for one whose creation had no response does not know its action.
            tokio::time::sleep(Duration::from_secs(600)).await;
            let content = replacement("web").min_replicas(3);
            let changed = handle.replace(content).await;
            assert_eq!(changed.properties.min_replicas, Some(3));
            // A list of actions that is late ends the wait early.
            tokio::time::sleep(Duration::from_secs(600)).await;
            let servers = handle.servers().list().collect_up_to(10).await.unwrap();
            assert_eq!(servers.len(), 3);
            assert_eq!(handle.server(&servers[0].id).get().await.unwrap(), servers[0]);
            let actions = handle.actions().list().collect_up_to(10).await.unwrap();
            assert_eq!(actions.len(), 2);
            let action = handle.action(&actions[0].id).get().await.unwrap();
            assert_eq!(action.properties.and_then(|properties| properties.status), Some(ActionStatus::Successful));
        })
        .await;
}

#[tokio::test(start_paused = true)]
async fn new_group_is_waited_for_by_its_action() {
    let groups = client(&Emulator::new()).await.vm_autoscaling().groups();
    let handle = ready(&groups, new("web")).await;
    assert_eq!(handle.servers().list().collect_up_to(10).await.unwrap().len(), 1);
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
