//! A registry for images with a token for pushes: the line for `docker login`, and the vulnerabilities of an image.
//!
//! The emulator takes the place of the API, with a virtual clock. It has one image in each registry.

mod log_level;

use std::error::Error;

use ionoscloud::Client;
use ionoscloud::container_registry::{NewRegistry, NewToken, TokenScope};
use ionoscloud_emulator::Emulator;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    let client = Client::builder()
        .token("any-token")
        .configure_transport(|transport| transport.http_service(Emulator::new()))
        .build()?;

    let registries = client.container_registry().registries();
    let created = registries.create(NewRegistry::new("de/fra", "example-images")).await?;
    // It has its host name once it is `Running`.
    let registry = created.wait().await?;
    let host = registry.properties.hostname.ok_or("the registry has no host name")?;

    let registry = client.container_registry().registry(registry.id);
    let push_and_pull = TokenScope::new(["pull", "push"], "*", "repo");
    let token = registry.tokens().create(NewToken::new("ci").scopes([push_and_pull])).await?;
    // No later response has the password: it goes into a secret store or a file now, and from there to docker.
    let credentials = token.response().properties.credentials.as_ref().ok_or("the token has no credentials")?;
    let user = credentials.username.as_deref().unwrap_or("ci");
    credentials.password.as_ref().ok_or("the token has no password")?;
    println!("docker login {host} --username {user} --password-stdin < password.txt");

    for artifact in registry.artifacts().list().collect_up_to(100).await? {
        let repository = artifact.properties.repository_name.unwrap_or_default();
        let digest = artifact.properties.digest.unwrap_or_default();
        println!("{host}/{repository} {:?}", artifact.properties.tags);
        let artifact = registry.repository(repository).artifact(digest);
        let fixable = artifact.vulnerabilities().list().fixable(true).order_by("-score");
        for vulnerability in fixable.collect_up_to(100).await? {
            let severity = vulnerability.properties.severity.unwrap_or_default();
            println!("  an update fixes {} ({severity})", vulnerability.id);
        }
    }
    registry.delete().await?.wait().await?;
    Ok(())
}
