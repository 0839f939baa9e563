//! Two accounts in one configuration file, over which the environment and the program take precedence. Two emulators in
//! this program, each of which accepts one token, show which account called which API.
//!
//! ```text
//! cargo run --example profiles
//! IONOS_LOG_LEVEL=debug cargo run --example profiles
//! ```

mod log_level;

use std::error::Error;
use std::path::Path;

use ionoscloud::{Client, ErrorKind};
use ionoscloud_emulator::{Emulator, EmulatorServer};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    let production = Api::start("production-token").await?;
    let staging = Api::start("staging-token").await?;
    let folder = std::env::temp_dir().join(format!("ionoscloud-profiles-{}", std::process::id()));
    let file = folder.join(".ionos").join("config");
    write(&file, &text(&production, &staging))?;

    let result = show(&folder, &file, [&production, &staging]).await;
    std::fs::remove_dir_all(&folder)?;
    production.server.shutdown().await;
    staging.server.shutdown().await;
    result
}

/// One of two places that a request can go to.
struct Api {
    emulator: Emulator,
    server: EmulatorServer,
}

impl Api {
    async fn start(token: &str) -> Result<Self, Box<dyn Error>> {
        let emulator = Emulator::builder().token(token).build()?;
        Ok(Self { server: EmulatorServer::bind("127.0.0.1:0", emulator.clone()).await?, emulator })
    }

    fn requests(&self) -> usize {
        self.emulator.journal().requests().len()
    }
}

async fn show(home: &Path, file: &Path, apis: [&Api; 2]) -> Result<(), Box<dyn Error>> {
    // In a program it is `Client::from_env()`, which looks up the variables of the process. Nothing but the home is
    // set, and the file there has a current profile.
    let home = home.to_str().ok_or("the folder has a name that is not UTF-8")?.to_owned();
    let variables = |set: &'static [(&'static str, &'static str)]| {
        let home = home.clone();
        move |name: &str| match name {
            "HOME" => Some(home.clone()),
            name => set.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned()),
        }
    };
    let client = Client::builder().environment(variables(&[])).build()?;
    let name = asked(&client, apis).await?;
    println!("the file alone:                     {name}");
    assert_eq!(name, "production");

    let client = Client::builder().environment(variables(&[("IONOS_CURRENT_PROFILE", "trial")])).build()?;
    let name = asked(&client, apis).await?;
    println!("another profile by a variable:      {name}");
    assert_eq!(name, "staging");

    let client =
        Client::builder().environment(variables(&[("IONOS_CURRENT_PROFILE", "trial")])).profile("work").build()?;
    let name = asked(&client, apis).await?;
    println!("the program before the variable:    {name}");
    assert_eq!(name, "production");

    // Setting by setting: the token is the environment's, the address is the profile's.
    let client = Client::builder().environment(variables(&[("IONOS_TOKEN", "wrong-token")])).build()?;
    let error = client.mongodb().clusters().list().collect_up_to(10).await.err().ok_or("a wrong token was accepted")?;
    println!("a token that is not the profile's:  {error}");
    assert!(error.is_unauthorized());

    let client = Client::builder().config_file(file).profile("trial").build()?;
    let name = asked(&client, apis).await?;
    println!("one file, one profile, no variable: {name}");
    assert_eq!(name, "staging");

    let error =
        Client::builder().config_file(file).profile("holiday").build().err().ok_or("there is no such profile")?;
    println!("a profile that is not there:        {error}");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().ends_with("it has work, trial"));
    Ok(())
}

/// Makes a call that needs the right token, and returns which emulator got it.
async fn asked(client: &Client, apis: [&Api; 2]) -> Result<&'static str, Box<dyn Error>> {
    let before = apis.map(Api::requests);
    client.mongodb().clusters().list().collect_up_to(10).await?;
    let after = apis.map(Api::requests);
    match (before, after) {
        ([p, s], [p1, s1]) if p1 == p + 1 && s1 == s => Ok("production"),
        ([p, s], [p1, s1]) if p1 == p && s1 == s + 1 => Ok("staging"),
        other => Err(format!("before and after: {other:?}").into()),
    }
}

fn text(production: &Api, staging: &Api) -> String {
    format!(
        "version: 1.0
currentProfile: work
profiles:
  - name: work
    environment: production
    credentials:
      token: production-token
  - name: trial
    environment: staging
    credentials:
      token: staging-token
environments:
  - name: production
    products:
      - name: mongo
        endpoints:
          - name: {}
  - name: staging
    products:
      - name: mongo
        endpoints:
          - name: {}
",
        production.server.url(),
        staging.server.url()
    )
}

/// Writes a file that its owner alone can read; any other would be warned of.
fn write(file: &Path, text: &str) -> std::io::Result<()> {
    std::fs::create_dir_all(file.parent().unwrap_or(file))?;
    std::fs::write(file, text)?;
    #[cfg(unix)]
    std::fs::set_permissions(file, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(())
}
