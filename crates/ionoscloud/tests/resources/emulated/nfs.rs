//! Clusters and shares of Network File Storage.

use ionoscloud::nfs::{ClientGroup, ClientGroupNfs, Connection, NewCluster, NewShare, SizeUnit, Squash};
use ionoscloud_emulator::Emulator;

use super::lives::Lives;
use super::{DATACENTER, client, ready};

pub(super) fn cluster(name: &str) -> NewCluster {
    NewCluster::new(name, [Connection::new(DATACENTER, "2", "10.7.222.5/24")])
}

pub(super) fn share(name: &str) -> NewShare {
    let group = ClientGroup::new().ip_networks(["10.7.222.0/24"]).nfs(ClientGroupNfs::new().squash(Squash::None));
    NewShare::new(name, [group])
}

pub(super) async fn lives(lives: &mut Lives) {
    let clusters = lives.client.nfs().at("de/txl").clusters();
    lives
        .life(&clusters, cluster("files").size(3), async |handle| {
            let smaller = handle.undisturbed().replace(cluster("files")).await.map(|_| ()).unwrap_err();
            assert_eq!(smaller.status().map(|status| status.as_u16()), Some(422), "the default is smaller: {smaller}");
            let gibibytes = cluster("files").size(4_096).size_unit(SizeUnit::GiB);
            let larger = handle.replace(gibibytes).await;
            assert_eq!((larger.properties.size, larger.properties.size_unit), (Some(4_096), Some(SizeUnit::GiB)));
            let filtered = clusters.list().datacenter_id(DATACENTER).collect_up_to(10).await.unwrap();
            assert_eq!(filtered.len(), 1);
        })
        .await;
    lives.upserted(&clusters, cluster("put")).await;
    let cluster = ready(&clusters, cluster("files")).await;
    lives
        .life(&cluster.shares(), share("home").quota_mib(512), async |handle| {
            let refused = cluster.delete().await.map(|_| ()).unwrap_err();
            assert_eq!(refused.status().map(|status| status.as_u16()), Some(409), "it has shares: {refused}");
            let changed = handle.replace(share("home")).await;
            assert_eq!(changed.properties.quota_mib, Some(0), "the default");
            assert!(changed.metadata.unwrap().nfs_path.is_some_and(|path| path.starts_with('/')));
        })
        .await;
    lives.upserted(&cluster.shares(), share("put")).await;
}

#[tokio::test(start_paused = true)]
async fn nfs_resources_are_created_by_put() {
    let nfs = client(&Emulator::new()).await.nfs().at("fr/par");
    let made = nfs.clusters().create_by_put(cluster("files")).await.unwrap().wait().await.unwrap();
    assert_eq!((made.properties.size, made.properties.size_unit), (Some(2), Some(SizeUnit::TiB)));
    let shares = nfs.cluster(&made.id).shares();
    let made = shares.create_by_put(share("home")).await.unwrap().wait().await.unwrap();
    assert_eq!(shares.get(&made.id).await.unwrap(), made);
}
