//! From nothing to a MongoDB cluster with a user, renamed and restored from a snapshot, and back to nothing.
//!
//! Without flags it runs against an emulator that it starts itself, and costs nothing:
//!
//! ```text
//! cargo run --example quickstart
//! ```
//!
//! `IONOS_LOG_LEVEL=debug` shows its calls, and each attempt at them.
//!
//! With `--real` the same code creates a real cluster, which costs money until it is deleted; credentials come from
//! `IONOS_TOKEN`, or `IONOS_USERNAME` and `IONOS_PASSWORD`, or from the profile in `~/.ionos/config`:
//!
//! ```text
//! cargo run --example quickstart -- --real --datacenter ID --lan 1 --cidr 10.7.222.3/24
//! ```

mod log_level;

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use ionoscloud::mongodb::{Cluster, ClusterHandle, Connection, Edition, MongoDb, NewCluster, NewUser, UserRole};
use ionoscloud::{Client, InProgress, Lifecycle as _, Secret, WaitPolicy};
use ionoscloud_emulator::{Emulator, EmulatorServer, Times};

/// Creates a MongoDB cluster, uses it as its owner would, and deletes it again.
#[derive(Parser)]
struct Arguments {
    /// Create a real cluster, with the credentials of the environment. This costs money.
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
    /// Location of the data centre.
    #[arg(long, default_value = "de/txl")]
    location: String,
    /// The display name of the cluster.
    #[arg(long, default_value = "quickstart")]
    name: String,
    /// The password of the database user, at least ten characters; with --real no user is made without it.
    #[arg(long, env = "QUICKSTART_PASSWORD", hide_env_values = true)]
    password: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    log_level::init();
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
    // Eight minutes of provisioning pass in one second, so the client polls more often than it would in production.
    let times = Times::default().first_snapshot(Duration::from_secs(5 * 60));
    let emulator = Emulator::builder().time_scale(480.0).times(times).build()?;
    let server = EmulatorServer::bind("127.0.0.1:0", emulator).await?;
    println!("No --real: using an emulator on {}", server.url());
    let milliseconds = Duration::from_millis;
    let wait_policy = WaitPolicy::new()
        .initial_delay(milliseconds(100))
        .max_delay(milliseconds(300))
        .stale_state_timeout(milliseconds(200));
    let client = Client::builder().base_url(&server.url()).token("any-token").wait_policy(wait_policy).build()?;
    main_job(&client, &arguments, connection).await?;
    server.shutdown().await;
    Ok(())
}

async fn main_job(client: &Client, arguments: &Arguments, connection: Connection) -> Result<(), Box<dyn Error>> {
    let mongodb = client.mongodb();
    show_templates(&mongodb).await?;
    let created = create(&mongodb, arguments, connection).await?;
    let handle = mongodb.cluster(&created.id);

    // Deletes also after an error, of the wait for the creation too: from now on the cluster costs money.
    let outcome = use_it(&mongodb, created, &handle, arguments).await;
    println!("Deleting {} ...", handle.id());
    if outcome.is_err() {
        // A cluster that changes refuses its deletion; one that has failed does not.
        let _ = handle.wait_until_ready().await;
    }
    let deletion = async { handle.delete().await?.wait().on_progress(|progress| println!("  {progress}")).await }.await;
    if deletion.is_err() {
        eprintln!("{} may still be there, and cost money", handle.id());
    }
    outcome?;
    deletion?;
    println!("{} is gone", handle.id());
    Ok(())
}

async fn use_it(
    mongodb: &MongoDb,
    created: InProgress<Cluster>,
    handle: &ClusterHandle,
    arguments: &Arguments,
) -> Result<(), Box<dyn Error>> {
    let cluster = created.wait().on_progress(|progress| println!("  {progress}")).await?;
    println!("{} is {}", cluster.id, state(&cluster));
    add_user(handle, &cluster, arguments).await?;
    rename(handle, &format!("{}-renamed", arguments.name)).await?;
    restore(handle).await?;
    show_logs(handle).await?;

    println!("Clusters:");
    for cluster in mongodb.clusters().list().collect_up_to(1000).await? {
        let name = cluster.properties.display_name.as_deref().unwrap_or("(no name)");
        println!("  {} {} {name}", cluster.id, state(&cluster));
    }
    Ok(())
}

async fn show_templates(mongodb: &MongoDb) -> Result<(), ionoscloud::Error> {
    println!("Templates:");
    for template in mongodb.templates().list().collect_up_to(1000).await? {
        let properties = template.properties.unwrap_or_default();
        println!(
            "  {:28} {:2} cores, {:6} MB memory, {:4} GB storage",
            properties.name.as_deref().unwrap_or("(no name)"),
            properties.cores.unwrap_or_default(),
            properties.ram_mb.unwrap_or_default(),
            properties.storage_size_gb.unwrap_or_default(),
        );
    }
    Ok(())
}

async fn create(
    mongodb: &MongoDb,
    arguments: &Arguments,
    connection: Connection,
) -> Result<InProgress<Cluster>, Box<dyn Error>> {
    println!("Creating {:?} in {} ...", arguments.name, arguments.location);
    let template = mongodb.templates().matching("playground").await?;
    let new_cluster = NewCluster::new()
        .mongodb_version("7.0")
        .instances(1)
        .connections([connection])
        .location(arguments.location.as_str())
        .display_name(arguments.name.as_str())
        .edition(Edition::Playground)
        .template_id(template.id);
    let created = mongodb.clusters().create(new_cluster).await?;
    println!("  {} is {}", created.id, state(&created));
    if arguments.real {
        println!("  from now on it costs money, until it is deleted");
    }
    Ok(created)
}

async fn add_user(handle: &ClusterHandle, cluster: &Cluster, arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let password = match &arguments.password {
        Some(password) => Secret::from(password.as_str()),
        None if arguments.real => {
            println!("No user without --password");
            return Ok(());
        }
        None => Secret::from("made-up for the emulator"),
    };
    println!("Adding the user \"reader\" ...");
    let user = NewUser::new("reader", password.clone()).roles([UserRole::read("inventory")]);
    handle.users().create(user).await?.wait().await?;
    for user in handle.users().list().collect_up_to(100).await? {
        println!("  {}", user.properties.username.map(|name| name.to_string()).unwrap_or_default());
    }
    println!("  a driver connects to {}", without_password(&cluster.connection_uri("reader", &password)?));
    Ok(())
}

/// The URI as a driver takes it, but for the password: a driver gets all of it by `expose`.
fn without_password(uri: &Secret) -> String {
    let parts = uri.expose().split_once("://").and_then(|(scheme, rest)| {
        let (user_and_password, host) = rest.rsplit_once('@')?;
        Some((scheme, user_and_password.split_once(':')?.0, host))
    });
    parts.map_or_else(String::new, |(scheme, user, host)| format!("{scheme}://{user}:<password>@{host}"))
}

async fn rename(handle: &ClusterHandle, name: &str) -> Result<(), ionoscloud::Error> {
    println!("Renaming it to {name:?} ...");
    let renamed = handle.rename(name).await?.wait().await?;
    println!("  it is called {:?}", renamed.properties.display_name.unwrap_or_default());
    Ok(())
}

async fn restore(handle: &ClusterHandle) -> Result<(), ionoscloud::Error> {
    let snapshots = handle.snapshots().list().collect_up_to(100).await?;
    let Some(snapshot) = snapshots.last() else {
        println!("There is no snapshot yet; the first one is taken within a day");
        return Ok(());
    };
    println!("Restoring it from the snapshot {} ...", snapshot.id);
    let restored = handle.restore(snapshot).await?.wait().await?;
    println!("  it is {}", state(&restored));
    Ok(())
}

async fn show_logs(handle: &ClusterHandle) -> Result<(), ionoscloud::Error> {
    println!("Its last log lines:");
    for instance in handle.logs().limit(3).page().await?.instances {
        for message in instance.messages {
            let time = message.time.map(|time| time.to_string()).unwrap_or_default();
            println!("  {time} {}", message.message.unwrap_or_default());
        }
    }
    Ok(())
}

fn state(cluster: &Cluster) -> &str {
    cluster.state().unwrap_or("in no known state")
}

/// Returns the network of the cluster. The emulator accepts made-up ids; the real API needs each flag.
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

#[cfg(test)]
mod tests {
    use http::StatusCode;
    use ionoscloud_emulator::{Effect, Fault};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn error_leaves_no_cluster_behind() {
        for operation in ["clustersFindById", "clustersUsersPost", "clustersPatch", "clustersRestorePost"] {
            let times = Times::default().first_snapshot(Duration::from_secs(5 * 60));
            let emulator = Emulator::builder().times(times).build().unwrap();
            let refused = Effect::status(StatusCode::FORBIDDEN);
            emulator.add_fault(Fault::on(operation).nth(1).then(refused)).unwrap();
            let service = emulator.clone();
            let builder = Client::builder().token("any-token");
            let client = builder.configure_transport(|transport| transport.http_service(service)).build().unwrap();
            let arguments = Arguments::parse_from(["quickstart"]);
            let connection = connection(&arguments).unwrap();
            let error = main_job(&client, &arguments, connection).await.unwrap_err();
            assert!(error.to_string().contains("403"), "{operation}: {error}");
            assert_eq!(emulator.journal().count("clustersPost"), 1);
            assert!(client.mongodb().clusters().list().collect_up_to(10).await.unwrap().is_empty(), "{operation}");
        }
    }

    #[test]
    fn printed_uri_suits_driver_and_hides_password() {
        let uri = Secret::from("mongodb+srv://reader:p%40ss@m-1.mongodb.de-txl.ionos.com/?authSource=admin");
        let expected = "mongodb+srv://reader:<password>@m-1.mongodb.de-txl.ionos.com/?authSource=admin";
        assert_eq!(without_password(&uri), expected);
    }
}
