//! Every kind of credentials, against an emulator in process that accepts one user and the tokens it makes.
//!
//! ```text
//! cargo run --example credentials
//! ```

mod log_level;

use std::error::Error;
use std::path::Path;
use std::time::Duration;

use http::HeaderValue;
use ionoscloud::auth::operations::{DeleteToken, GenerateToken, ListTokens};
use ionoscloud::transport::{Basic, BoxFuture, Credentials, Token};
use ionoscloud::{
    Client, ClientBuilder, ErrorKind, Product, RequestOptions, Secret, Timestamp, TokenExchange, TokenInfo,
};
use ionoscloud_emulator::Emulator;

type Outcome = Result<(), Box<dyn Error>>;

// The clock is virtual: hours pass at once.
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Outcome {
    log_level::init();
    let emulator = Emulator::builder().user("me@mail.example", "my password").build()?;
    let by_password = client(&emulator, Client::builder().basic_auth("me@mail.example", "my password"))?;
    println!("A password: {} versions", versions(&by_password).await?);

    let token = by_password.send(GenerateToken::new().ttl_seconds(3600)).await?.token;
    let by_token = client(&emulator, Client::builder().token(token.clone()))?;
    println!("A token: {} versions", versions(&by_token).await?);
    identity_of_a_token(&by_token)?;

    let value = Secret::from(format!("Bearer {}", token.expose()));
    let raw = client(&emulator, Client::builder().raw_authorization(value))?;
    println!("The whole header: {} versions", versions(&raw).await?);
    let own = client(&emulator, Client::builder().credentials(Vault { token }))?;
    println!("Credentials of one's own: {} versions", versions(&own).await?);

    a_file_that_is_rotated(&emulator, &by_password).await?;
    a_password_that_is_exchanged(&emulator, &by_password).await?;
    views_of_one_client(&by_password).await?;
    rejections(&emulator).await
}

fn client(emulator: &Emulator, builder: ClientBuilder) -> Result<Client, ionoscloud::Error> {
    let emulator = emulator.clone();
    builder.configure_transport(|transport| transport.http_service(emulator)).build()
}

async fn versions(client: &Client) -> Result<usize, ionoscloud::Error> {
    Ok(client.mongodb().versions().await?.len())
}

fn identity_of_a_token(client: &Client) -> Outcome {
    let info = client.token_info().ok_or("there is a token")?;
    let contract = info.contract_number().ok_or("it names a contract")?;
    let end = info.expires_at().ok_or("it ends")?;
    println!(
        "  {:?}, contract {contract}, role {}, until {}",
        info.kind(),
        info.role().unwrap_or("?"),
        Timestamp::from(end)
    );
    assert!(info.privileges().iter().any(|privilege| privilege == "MANAGE_DBAAS"));
    assert!(!info.is_expired_at(std::time::SystemTime::now()));
    Ok(())
}

/// Returns a token from a company's own store.
struct Vault {
    token: Secret,
}

impl Credentials for Vault {
    fn authorization<'a>(&'a self, product: &'a Product) -> BoxFuture<'a, Result<HeaderValue, ionoscloud::Error>> {
        Box::pin(async { Token::new(self.token.clone())?.authorization(product).await })
    }
}

async fn a_file_that_is_rotated(emulator: &Emulator, owner: &Client) -> Outcome {
    let path = std::env::temp_dir().join(format!("ionoscloud-example-token-{}", std::process::id()));
    let first = write_new_token(&path, owner).await?;
    let client = client(emulator, Client::builder().token_file(&path))?;
    println!("A file: {} versions", versions(&client).await?);

    // The token is replaced and the old one deleted: the next call reads the new one by itself.
    let second = write_new_token(&path, owner).await?;
    owner.send(DeleteToken::new(first.as_str())).await?;
    println!("The file was rotated: {} versions", versions(&client).await?);
    let in_use = client.token_info().and_then(|info| info.token_id().map(str::to_owned));
    assert_eq!(in_use, Some(second));
    std::fs::remove_file(&path)?;
    Ok(())
}

/// Returns the id of the token.
async fn write_new_token(path: &Path, owner: &Client) -> Result<String, Box<dyn Error>> {
    let token = owner.send(GenerateToken::new().ttl_seconds(3600)).await?.token;
    std::fs::write(path, format!("{}\n", token.expose()))?;
    let id = TokenInfo::of(token.expose()).token_id().map(str::to_owned);
    Ok(id.ok_or("a token has an id")?)
}

async fn a_password_that_is_exchanged(emulator: &Emulator, owner: &Client) -> Outcome {
    let before = owner.send(ListTokens::new()).await?.tokens.len();
    let builder = Client::builder()
        .basic_auth("me@mail.example", "my password")
        .exchange_for_token(TokenExchange::new().ttl(Duration::from_secs(15 * 60)));
    let client = client(emulator, builder)?;
    let made = emulator.journal().count("tokensGenerate");
    for _ in 0..100 {
        versions(&client).await?;
    }
    println!("An exchanged password: 100 calls, {} token", emulator.journal().count("tokensGenerate") - made);
    // Near its end a token is replaced, while calls still use it.
    tokio::time::sleep(Duration::from_secs(14 * 60)).await;
    versions(&client).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let in_all = emulator.journal().count("tokensGenerate") - made;
    println!("  14 minutes later it is the {in_all}nd token, and no call waited for it");
    assert_eq!(in_all, 2);

    client.revoke_tokens().await?;
    assert_eq!(owner.send(ListTokens::new()).await?.tokens.len(), before);
    println!("  and both are deleted");
    Ok(())
}

async fn views_of_one_client(client: &Client) -> Outcome {
    // Connections, limits and settings are those of the client.
    let of_4711 = client.with_contract("4711")?;
    let token = of_4711.send(GenerateToken::new().ttl_seconds(60)).await?.token;
    let with_token = client.with_credentials(Token::new(token)?);
    let info = with_token.token_info().ok_or("there is a token")?;
    println!("A view: a token for contract {}", info.contract_number().ok_or("it names a contract")?);
    let once = client.send_with(GenerateToken::new().ttl_seconds(60), RequestOptions::new().contract("815")).await?;
    let contract = TokenInfo::of(once.value.token.expose()).contract_number().cloned();
    assert_eq!(contract, Some("815".into()));

    let refused = client.with_contract("four").err().ok_or("it is no number")?;
    println!("A contract that is no number: {refused}");
    Ok(())
}

async fn rejections(emulator: &Emulator) -> Outcome {
    let theirs = client(emulator, Client::builder().token("0a1b2c3d.a-key-for-another-product"))?;
    let error = versions(&theirs).await.err().ok_or("it is not accepted")?;
    println!("A key of another product: {error}");
    assert!(error.is_unauthorized());

    let mistyped = theirs.with_credentials(Basic::new("me@mail.example", "my pasword")?);
    let error = versions(&mistyped).await.err().ok_or("it is not accepted")?;
    println!("A wrong password: {error}");

    let missing = client(emulator, Client::builder().token_file("/no/such/file"))?;
    let error = versions(&missing).await.err().ok_or("there is no such file")?;
    println!("No file: {error}");
    assert_eq!(error.kind(), ErrorKind::Credentials);
    Ok(())
}
