//! Lists clusters with our client, set up as the others are: by an address and a token.

use std::env;

use ionoscloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url(&env::var("IONOS_API_URL")?).token(env::var("IONOS_TOKEN")?).build()?;
    for cluster in client.mongodb().clusters().list().limit(100).page().await?.items {
        println!("{} {:?}", cluster.id, cluster.properties.display_name);
    }
    Ok(())
}
