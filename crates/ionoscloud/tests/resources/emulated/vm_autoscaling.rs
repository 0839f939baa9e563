//! Groups of VM Auto Scaling, whose waits follow their actions.

use ionoscloud::vm_autoscaling::*;
use ionoscloud_emulator::{Effect, Emulator, Fault};

use super::{DATACENTER, client, emulator, life};

fn policy() -> GroupPolicy {
    let add = ScaleOutAction::new(1.0, AmountType::Absolute);
    let remove = ScaleInAction::new(1.0, AmountType::Absolute, true);
    GroupPolicy::new(Metric::CpuUtilizationAverage, remove, 30.0, add, 75.0, QueryUnit::Total)
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
    let emulator = emulator("vm-autoscaling/groupsPost");
    let autoscaling = client(&emulator).await.vm_autoscaling();
    life(&autoscaling.groups(), "web", new("web"), async |handle| {
        assert_eq!(handle.servers().list().collect_up_to(10).await.unwrap().len(), 1, "the wait is for the action");
        let content = GroupReplacement::new(DatacenterReference::new(DATACENTER), "de/txl", "web", policy(), replica());
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
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn failed_action_fails_wait_of_group() {
    let fault = Fault::on("vm-autoscaling/groupsPost").nth(1).then(Effect::respond().fail_resource());
    let emulator = Emulator::builder().fault(fault).build().unwrap();
    let groups = client(&emulator).await.vm_autoscaling().groups();
    let error = groups.create(new("web")).await.unwrap().wait().await.unwrap_err();
    assert!(error.to_string().contains("the newest action"), "{error}");
}
