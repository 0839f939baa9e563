//! Lists clusters with the client that progenitor generates.

mod generated {
    #![allow(dead_code)] // Most of what is generated is not used here.
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    rustls::crypto::ring::default_provider().install_default().ok();
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("authorization", format!("Bearer {}", std::env::var("IONOS_TOKEN")?).try_into()?);
    let client = reqwest::Client::builder().default_headers(headers).build()?;
    let address = std::env::var("IONOS_API_URL")? + "/databases/mongodb";
    let client = generated::Client::new_with_client(&address, client);
    let page = client.clusters_get(None, std::num::NonZeroU64::new(100), None).await?;
    for cluster in page.items.iter() {
        println!("{:?} {:?}", cluster.id, cluster.properties.as_ref().map(|properties| &properties.display_name));
    }
    Ok(())
}
