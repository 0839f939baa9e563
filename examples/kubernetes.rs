//! A Kubernetes cluster with a node pool, and the file with which `kubectl` reaches it; then all of it goes.
//!
//! The emulator takes the place of the API, with a virtual clock.

mod log_level;

use std::error::Error;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use ionoscloud::kubernetes::{ClusterHandle, NewCluster, NewNodePool, NodePoolStorageType};
use ionoscloud::{Client, Secret, compute::NewDatacenter};
use ionoscloud_emulator::Emulator;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    let client = Client::builder()
        .token("any-token")
        .configure_transport(|transport| transport.http_service(Emulator::new()))
        .build()?;

    let new_datacenter = NewDatacenter::new("de/txl").name("nodes");
    let datacenter = client.compute().datacenters().create(new_datacenter).await?.wait().await?;
    let version = client.kubernetes().default_version().await?;
    println!("Kubernetes {version}");
    let new_cluster = NewCluster::new("shop").kubernetes_version(version);
    let cluster = client.kubernetes().clusters().create(new_cluster).await?.wait().await?;
    println!("cluster {}", cluster.id);
    let cluster = client.kubernetes().cluster(cluster.id);

    // Deletes also after an error of the pool.
    let outcome = workers(&cluster, datacenter.id.as_str()).await;
    for pool in cluster.node_pools().list().collect_up_to(10).await? {
        cluster.node_pool(pool.id).delete().await?.wait().await?;
    }
    cluster.delete().await?.wait().await?;
    client.compute().datacenter(datacenter.id).delete().await?.wait().await?;
    println!("all of it is deleted");
    outcome
}

/// Creates a pool of two nodes, prints them, and writes the file for `kubectl`.
async fn workers(cluster: &ClusterHandle, datacenter: &str) -> Result<(), Box<dyn Error>> {
    let new_pool = NewNodePool::new()
        .name("workers")
        .datacenter_id(datacenter)
        .node_count(2)
        .cores_count(2)
        .ram_mb(4096)
        .storage_type(NodePoolStorageType::Ssd)
        .storage_size_gb(50);
    let pool = cluster.node_pools().create(new_pool).await?.wait().await?;
    for node in cluster.node_pool(pool.id).nodes().list().collect_up_to(10).await? {
        let name = node.properties.and_then(|properties| properties.name).unwrap_or_default();
        println!("node {name}");
    }
    let file = std::env::temp_dir().join(format!("kubeconfig-{}", std::process::id()));
    write_private(&file, &cluster.kubeconfig().await?)?;
    println!("kubectl --kubeconfig {} get nodes", file.display());
    // A program would keep it.
    Ok(fs::remove_file(file)?)
}

/// Writes a secret to a new file that only its owner reads.
fn write_private(path: &Path, secret: &Secret) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(secret.expose().as_bytes())
}
