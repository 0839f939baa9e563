//! Clusters and shares of Network File Storage.

use ionoscloud::nfs::{ClientGroup, ClientGroupNfs, Connection, NewCluster, NewShare, SizeUnit, Squash};
use ionoscloud_emulator::Emulator;

use super::{DATACENTER, client, emulator, life, ready};

fn cluster(name: &str) -> NewCluster {
    NewCluster::new(name, [Connection::new(DATACENTER, "2", "10.7.222.5/24")])
}

fn share(name: &str) -> NewShare {
    let group = ClientGroup::new().ip_networks(["10.7.222.0/24"]).nfs(ClientGroupNfs::new().squash(Squash::None));
    NewShare::new(name, [group])
}

#[tokio::test(start_paused = true)]
async fn nfs_cluster_lives() {
    let emulator = emulator("nfs/clustersPost");
    let clusters = client(&emulator).await.nfs().at("de/txl").clusters();
    life(&clusters, "files", cluster("files").size(3), async |handle| {
        let smaller = handle.replace(cluster("files")).await.map(|_| ()).unwrap_err();
        assert_eq!(smaller.status().map(|status| status.as_u16()), Some(422), "the default size is smaller: {smaller}");
        let gibibytes = cluster("files").size(4_096).size_unit(SizeUnit::GiB);
        let larger = handle.replace(gibibytes).await.unwrap().wait().await.unwrap();
        assert_eq!((larger.properties.size, larger.properties.size_unit), (Some(4_096), Some(SizeUnit::GiB)));
        let filtered = clusters.list().datacenter_id(DATACENTER).collect_up_to(10).await.unwrap();
        assert_eq!(filtered.len(), 1);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn share_lives_and_keeps_its_cluster() {
    let emulator = emulator("clustersSharesPost");
    let cluster = ready(&client(&emulator).await.nfs().at("us/mci").clusters(), cluster("files")).await;
    life(&cluster.shares(), "home", share("home").quota_mib(512), async |handle| {
        let refused = cluster.delete().await.map(|_| ()).unwrap_err();
        assert_eq!(refused.status().map(|status| status.as_u16()), Some(409), "it has shares: {refused}");
        let changed = handle.replace(share("home")).await.unwrap().wait().await.unwrap();
        assert_eq!(changed.properties.quota_mib, Some(0), "the default");
        assert!(changed.metadata.unwrap().nfs_path.is_some_and(|path| path.starts_with('/')));
    })
    .await;
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
