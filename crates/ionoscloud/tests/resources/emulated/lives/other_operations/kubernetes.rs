//! Versions, kubeconfigs and nodes, of Managed Kubernetes and of Data Platform.

use ionoscloud::Client;
use ionoscloud::api::dataplatform::kinds;
use ionoscloud::compute::NewDatacenter;
use ionoscloud::dataplatform;
use ionoscloud::kubernetes::{NewCluster, NewNodePool, NodePoolHandle};
use ionoscloud::resource::Collection;

use super::super::super::{DATACENTER, ready};

pub(super) async fn calls(client: &Client) {
    let kubernetes = client.kubernetes();
    let newest = kubernetes.default_version().await.unwrap();
    let versions = kubernetes.versions().await.unwrap();
    assert!(versions.contains(&newest), "{newest}: {versions:?}");
    let cluster = ready(&kubernetes.clusters(), NewCluster::new("nodes").kubernetes_version(&*newest)).await;
    let kubeconfig = cluster.kubeconfig().await.unwrap();
    assert!(kubeconfig.expose().contains("cluster-admin@nodes"));
    let datacenter = ready(&client.compute().datacenters(), NewDatacenter::new("de/txl").name("nodes")).await;
    let pool = NewNodePool::new()
        .name("workers")
        .datacenter_id(datacenter.id().clone())
        .node_count(2)
        .cores_count(2)
        .ram_mb(2048)
        .storage_type("SSD")
        .storage_size_gb(20);
    let pool = ready(&cluster.node_pools(), pool).await;
    let [first, second] = nodes(&pool).await.try_into().unwrap();
    let node = pool.node(&*first);
    let properties = node.get().await.unwrap().properties.unwrap();
    assert!(properties.name.is_some_and(|name| name.starts_with("workers-")));
    node.recreate().await.unwrap().wait().await.unwrap();
    let after = nodes(&pool).await;
    assert!(after.contains(&second) && !after.contains(&first) && after.len() == 2, "{after:?}");
    pool.node(&*second).delete().await.unwrap().wait().await.unwrap();
    assert!(!nodes(&pool).await.contains(&second));
    data_platform(client).await;
}

async fn nodes(pool: &NodePoolHandle) -> Vec<String> {
    let nodes = pool.nodes().list().collect_up_to(10).await.unwrap();
    nodes.iter().map(|node| node.id.as_str().to_owned()).collect()
}

async fn data_platform(client: &Client) {
    let versions = client.send(dataplatform::operations::ListVersions::new()).await.unwrap();
    let clusters = Collection::<kinds::Cluster>::new(client.clone(), kinds::Root::new());
    let cluster = ready(&clusters, dataplatform::NewCluster::new("lake", DATACENTER)).await;
    let version = cluster.get().await.unwrap().properties.version;
    assert!(version.is_some_and(|version| format!("{versions:?}").contains(&version)), "{versions:?}");
    let kubeconfig = dataplatform::operations::GetKubeconfig::new(cluster.id().clone());
    assert!(client.send(kubeconfig).await.unwrap().expose().contains("apiVersion"));
}
