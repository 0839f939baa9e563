//! The responses of the Cloud API: recorded ones first, then those written by hand.
#![allow(clippy::unwrap_used, reason = "a test ends by panicking")]

use ionoscloud_core::{Lifecycle as _, List};
use ionoscloud_models::backup_units::BackupUnit;
use ionoscloud_models::compute::*;
use ionoscloud_models::kubernetes::{Cluster, NodePool};
use ionoscloud_models::user_management::{Group, GroupShare, S3Key, User};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{compare, fixture};

/// Reads a text, writes the value again and compares; `20.0` is read and written as 20.
fn kept<T: DeserializeOwned + Serialize>(text: &str) -> T {
    let value = serde_json::from_str(text).unwrap();
    let mut before = serde_json::from_str(text).unwrap();
    whole(&mut before);
    compare("$", &before, &serde_json::to_value(&value).unwrap());
    value
}

fn whole(value: &mut Value) {
    match value {
        Value::Number(number) => {
            if let Some(float) = number.as_f64().filter(|float| number.is_f64() && float.fract() == 0.0) {
                *value = Value::from(float as u64);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(whole),
        Value::Object(object) => {
            // `List` keeps neither the path of a list nor, without items, anything of it but its id.
            if object.get("type").is_some_and(|of| of == "collection") {
                object.remove("href");
            }
            object.values_mut().for_each(whole);
        }
        _ => {}
    }
}

#[test]
fn recorded_data_centres_lose_nothing() {
    let created: Datacenter = kept(fixture!("compute/datacenter-created"));
    assert!(created.state().is_some());
    kept::<List<Datacenter>>(fixture!("compute/datacenters-depth2"));
    kept::<Lan>(fixture!("compute/lan"));
    kept::<List<Lan>>(fixture!("compute/lans-list"));
}

#[test]
fn recorded_servers_lose_nothing() {
    kept::<Server>(fixture!("compute/server-created"));
    kept::<Server>(fixture!("compute/cube-server"));
    let servers: List<Server> = kept(fixture!("compute/servers-list"));
    assert!(servers.items.iter().all(Server::is_ready));
    kept::<Nic>(fixture!("compute/nic"));
    kept::<List<Nic>>(fixture!("compute/nics-list"));
    kept::<FirewallRule>(fixture!("compute/firewall-rule"));
    kept::<FlowLog>(fixture!("compute/nic-flowlog"));
    kept::<List<Template>>(fixture!("compute/templates"));
}

#[test]
fn recorded_storage_loses_nothing() {
    let volume: Volume = kept(fixture!("compute/volume"));
    assert!(volume.properties.unwrap().size_gb.is_some(), "written as 20.0");
    kept::<List<Volume>>(fixture!("compute/volumes-list"));
    kept::<Image>(fixture!("compute/image"));
    kept::<List<Image>>(fixture!("compute/images-list"));
    kept::<Snapshot>(fixture!("compute/snapshot"));
    kept::<List<Snapshot>>(fixture!("compute/snapshots-list"));
    kept::<BackupUnit>(fixture!("compute/backup-unit-created"));
    kept::<List<BackupUnit>>(fixture!("compute/backup-units-list"));
}

#[test]
fn recorded_networks_lose_nothing() {
    kept::<IpBlock>(fixture!("compute/ipblock"));
    kept::<List<IpBlock>>(fixture!("compute/ipblocks-list"));
    kept::<PrivateCrossConnect>(fixture!("compute/cross-connect"));
    kept::<List<PrivateCrossConnect>>(fixture!("compute/cross-connects-list"));
    kept::<NatGateway>(fixture!("compute/nat-gateway"));
    let rule: NatGatewayRule = kept(fixture!("compute/nat-gateway-rule"));
    assert_eq!(rule.properties.unwrap().public_ip.as_deref(), Some("192.0.2.13"));
    kept::<NetworkLoadBalancer>(fixture!("compute/nlb-created"));
    kept::<NetworkLoadBalancerForwardingRule>(fixture!("compute/nlb-forwarding-rule"));
    kept::<ApplicationLoadBalancer>(fixture!("compute/alb-created"));
    kept::<ApplicationLoadBalancerForwardingRule>(fixture!("compute/alb-forwarding-rule"));
    kept::<TargetGroup>(fixture!("compute/target-group"));
}

#[test]
fn recorded_users_and_groups_lose_nothing() {
    kept::<User>(fixture!("compute/user"));
    kept::<List<User>>(fixture!("compute/users-list"));
    kept::<Group>(fixture!("compute/group"));
    kept::<List<Group>>(fixture!("compute/groups-list"));
    let shares: List<GroupShare> = kept(fixture!("compute/shares-list"));
    assert_eq!(shares.items.len(), 2);
}

#[test]
fn secret_of_s3_key_is_read_and_not_written() {
    let key: S3Key = serde_json::from_str(fixture!("compute/s3key-created")).unwrap();
    let secret = key.properties.as_ref().unwrap().secret_key.as_ref().unwrap();
    assert_eq!(secret.expose(), "example-secret-key");
    assert!(!serde_json::to_string(&key).unwrap().contains("example-secret-key"));
    assert!(!format!("{key:?}").contains("example-secret-key"));
    let keys: List<S3Key> = serde_json::from_str(fixture!("compute/s3keys-list")).unwrap();
    assert_eq!(keys.items.len(), 2);
}

#[test]
fn recorded_kubernetes_loses_nothing() {
    kept::<Cluster>(fixture!("kubernetes/cluster-created"));
    kept::<List<Cluster>>(fixture!("kubernetes/clusters-list"));
    kept::<NodePool>(fixture!("kubernetes/nodepool-created"));
    kept::<List<NodePool>>(fixture!("kubernetes/nodepools-list"));
}

#[test]
fn status_of_request_by_hand_is_read() {
    kept::<RequestStatus>(fixture!("compute/request-status-running"));
    let failed: RequestStatus = kept(fixture!("compute/request-status-failed"));
    assert!(failed.metadata.unwrap().message.unwrap().starts_with("[VDC-5-601]"));
}
