//! From nothing to a ready MongoDB cluster, and back.
//!
//! Without flags it runs against an emulator that it starts itself, and costs nothing:
//!
//! ```text
//! cargo run --example quickstart
//! ```
//!
//! With `--real` the same code orders a real cluster, which costs money until it is deleted; credentials come from
//! `IONOS_TOKEN`, or `IONOS_USERNAME` and `IONOS_PASSWORD`:
//!
//! ```text
//! cargo run --example quickstart -- --real --datacenter ID --lan 1 --cidr 10.7.222.3/24
//! ```

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use ionoscloud::mongodb::{Connection, Edition, NewCluster, TemplateId};
use ionoscloud::{Client, WaitPolicy};
use ionoscloud_emulator::{Emulator, Server};

/// Creates a MongoDB cluster, waits until it is ready, and deletes it again.
#[derive(Parser)]
struct Arguments {
    /// Order a real cluster, with the credentials of the environment. This costs money.
    #[arg(long)]
    real: bool,
    /// The id of the data centre that the cluster is connected to; needed with --real.
    #[arg(long)]
    datacenter: Option<String>,
    /// The number of the LAN in that data centre; needed with --real.
    #[arg(long)]
    lan: Option<String>,
    /// The address of the cluster in that LAN, such as 10.7.222.3/24; needed with --real.
    #[arg(long)]
    cidr: Option<String>,
    /// Where the data centre is.
    #[arg(long, default_value = "de/txl")]
    location: String,
    /// The display name of the cluster.
    #[arg(long, default_value = "quickstart")]
    name: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                eprintln!("  caused by: {error}");
                cause = error.source();
            }
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let connection = connection(&arguments)?;
    if arguments.real {
        return main_job(&Client::from_env()?, &arguments, connection).await;
    }
    // Eight minutes of provisioning pass in one second, so the client looks more often than it would in earnest.
    let emulator = Emulator::builder().time_scale(480.0).build()?;
    let server = Server::bind("127.0.0.1:0", emulator).await?;
    println!("No --real: using an emulator on {}", server.url());
    let patience = WaitPolicy::new().first_pause(Duration::from_millis(100)).longest_pause(Duration::from_millis(300));
    let client = Client::builder().api_url(&server.url()).token("any-token").wait_policy(patience).build()?;
    main_job(&client, &arguments, connection).await?;
    server.shutdown().await;
    Ok(())
}

async fn main_job(client: &Client, arguments: &Arguments, connection: Connection) -> Result<(), Box<dyn Error>> {
    let mongodb = client.mongodb();

    println!("Templates:");
    let mut smallest: Option<TemplateId> = None;
    for template in mongodb.templates().list().all(1000).await? {
        let properties = template.properties.unwrap_or_default();
        println!(
            "  {:28} {:2} cores, {:6} MB memory, {:4} GB storage",
            properties.name.as_deref().unwrap_or("(no name)"),
            properties.cores.unwrap_or_default(),
            properties.ram.unwrap_or_default(),
            properties.storage_size.unwrap_or_default(),
        );
        if properties.edition == Some(Edition::Playground) {
            smallest = Some(template.id);
        }
    }
    let template = smallest.ok_or("there is no playground template")?;

    println!("Creating {:?} in {} ...", arguments.name, arguments.location);
    let new_cluster = NewCluster::new("7.0", 1_u32, [connection], arguments.location.as_str(), arguments.name.as_str())
        .edition(Edition::Playground)
        .template_id(template);
    let created = mongodb.clusters().create(new_cluster).await?;
    println!("  {} is {}", created.id, state(&created));
    if arguments.real {
        println!("  from now on it costs money, until it is deleted");
    }
    let cluster = created.wait().on_progress(|progress| println!("  {progress}")).await?;
    println!(
        "{} is {}: {}",
        cluster.id,
        state(&cluster),
        cluster.properties.connection_string.as_deref().unwrap_or("(no connection string)")
    );

    println!("Clusters:");
    for cluster in mongodb.clusters().list().all(1000).await? {
        let name = cluster.properties.display_name.as_deref().unwrap_or("(no name)");
        println!("  {} {} {name}", cluster.id, state(&cluster));
    }

    println!("Deleting {} ...", cluster.id);
    let deleted = mongodb.clusters().delete(&cluster.id).await?;
    deleted.wait().on_progress(|progress| println!("  {progress}")).await?;
    println!("{} is gone", cluster.id);
    Ok(())
}

fn state(cluster: &ionoscloud::mongodb::Cluster) -> &str {
    use ionoscloud::Lifecycle as _;
    cluster.state().unwrap_or("in no known state")
}

/// Made-up places do for the emulator; for the real API each of them has to be given.
fn connection(arguments: &Arguments) -> Result<Connection, String> {
    let flags = [("--datacenter", &arguments.datacenter), ("--lan", &arguments.lan), ("--cidr", &arguments.cidr)];
    let missing: Vec<_> = flags.iter().filter(|(_, value)| value.is_none()).map(|(flag, _)| *flag).collect();
    if arguments.real && !missing.is_empty() {
        return Err(format!("--real also needs {}", missing.join(", ")));
    }
    let or = |value: &Option<String>, made_up: &str| value.clone().unwrap_or_else(|| made_up.to_owned());
    Ok(Connection::new(
        or(&arguments.datacenter, "5a029f4a-72e5-11ec-90d6-0242ac120003"),
        or(&arguments.lan, "1"),
        [or(&arguments.cidr, "10.7.222.3/24")],
    ))
}
