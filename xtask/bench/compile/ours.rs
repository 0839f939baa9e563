//! Lists clusters with our client.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), ionoscloud::Error> {
    let client = ionoscloud::Client::from_env()?;
    for cluster in client.mongodb().clusters().list().limit(100).page().await?.items {
        println!("{} {:?}", cluster.id, cluster.properties.display_name);
    }
    Ok(())
}
