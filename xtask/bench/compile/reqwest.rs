//! Lists clusters with reqwest.

mod structs;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    rustls::crypto::ring::default_provider().install_default().ok();
    let address = std::env::var("IONOS_API_URL")? + "/databases/mongodb/clusters?limit=100";
    let request = reqwest::Client::new().get(address).bearer_auth(std::env::var("IONOS_TOKEN")?);
    let page: structs::ClusterList = request.send().await?.error_for_status()?.json().await?;
    for cluster in page.items {
        println!("{} {:?}", cluster.id, cluster.properties.display_name);
    }
    Ok(())
}
