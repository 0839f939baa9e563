//! Secrets that the APIs make: each is in the response of one call, and in no span or event at any level.

use std::io;
use std::sync::{Arc, Mutex};

use ionoscloud::container_registry::{NewRegistry, NewToken};
use ionoscloud::kafka::{ClusterSize, Connection, NewCluster};
use ionoscloud::object_storage_management::NewAccessKey;
use ionoscloud::user_management::{NewGroup, NewUser};
use ionoscloud::{Client, auth, kubernetes, logging, monitoring};
use ionoscloud_emulator::Emulator;
use tracing::subscriber::set_default;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

use super::{DATACENTER, client, ready};

/// Everything that is logged.
#[derive(Clone, Default)]
struct Logged(Arc<Mutex<Vec<u8>>>);

impl io::Write for Logged {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Has each API make its secrets, and returns them with the API.
async fn made(client: &Client) -> Vec<(&'static str, String)> {
    let mut made = Vec::new();
    let token = client.send(auth::operations::GenerateToken::new()).await.unwrap().token;
    made.push(("auth", token.expose().to_owned()));

    let pipelines = client.logging().at("de/txl").pipelines();
    let created = pipelines.create(logging::NewPipeline::new("web")).await.unwrap();
    made.push(("logging", created.response().properties.key.as_ref().unwrap().expose().to_owned()));
    let pipeline = created.wait().await.unwrap();
    made.push(("logging", pipelines.handle(&pipeline.id).renew_key().await.unwrap().key.unwrap().expose().to_owned()));
    let pipelines = client.monitoring().at("de/txl").pipelines();
    let created = pipelines.create(monitoring::NewPipeline::new("web")).await.unwrap();
    let key = created.response().metadata.as_ref().unwrap().key.clone();
    made.push(("monitoring", key.unwrap().expose().to_owned()));

    let keys = client.object_storage_management().access_keys();
    let created = keys.create(NewAccessKey::new("backups")).await.unwrap().response().clone();
    made.push(("object_storage_management", created.properties.secret_key.unwrap().expose().to_owned()));
    let renewed = keys.handle(&created.id).renew().await.unwrap();
    made.push(("object_storage_management", renewed.properties.secret_key.unwrap().expose().to_owned()));

    let registries = client.container_registry().registries();
    let tokens = ready(&registries, NewRegistry::new("de/fra", "images")).await.tokens();
    let created = tokens.create(NewToken::new("ci")).await.unwrap();
    let password = created.response().properties.credentials.as_ref().unwrap().password.clone();
    made.push(("container_registry", password.unwrap().expose().to_owned()));

    let connection = Connection::new(DATACENTER, "2", ["10.7.222.2/24", "10.7.222.3/24", "10.7.222.4/24"]);
    let new = NewCluster::new("events", "3.9.0", ClusterSize::S, [connection]);
    let cluster = ready(&client.kafka().at("de/txl").clusters(), new).await;
    let admin = cluster.users().find("admin").await.unwrap().unwrap();
    let access = cluster.user_access(&admin.id).await.unwrap();
    let key = access.metadata.private_key.unwrap().expose().to_owned();
    made.push(("kafka", key.lines().nth(1).unwrap().to_owned()));

    let new =
        NewUser::new().email("eve@example.com").first_name("Eve").last_name("Doe").password(test_secrets::password());
    let user = client.user_management().users().create(new).await.unwrap().wait().await.unwrap().id;
    let groups = client.user_management().groups();
    let group =
        groups.create(NewGroup::new("builders").may_use_object_storage(true)).await.unwrap().wait().await.unwrap().id;
    let group = client.user_management().group(group);
    group.add_user(user.clone()).await.unwrap().wait().await.unwrap();
    let key = client.user_management().user(user).create_s3_key().await.unwrap();
    let secret = key.response().properties.as_ref().unwrap().secret_key.clone();
    made.push(("user_management", secret.unwrap().expose().to_owned()));

    let clusters = client.kubernetes().clusters();
    let cluster = ready(&clusters, kubernetes::NewCluster::new("shop")).await;
    let kubeconfig = cluster.kubeconfig().await.unwrap();
    let token = kubeconfig.expose().lines().find_map(|line| line.trim().strip_prefix("token: ")).unwrap();
    made.push(("kubernetes", token.trim_matches('"').to_owned()));
    made
}

#[tokio::test(start_paused = true)]
async fn secrets_that_apis_make_are_not_logged() {
    test_secrets::listen();
    let logged = Logged::default();
    let writer = logged.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_span_events(FmtSpan::FULL);
    let guard = set_default(subscriber.with_writer(move || writer.clone()).finish());
    let client = client(&Emulator::new()).await;
    let made = made(&client).await;
    drop(guard);
    let text = String::from_utf8(logged.0.lock().unwrap().clone()).unwrap();
    assert!(text.contains("ionoscloud") && text.contains("accesskeysRenew"), "{text}");
    for (product, secret) in made {
        assert!(secret.len() > 15, "{product}");
        let shortest = &secret[..secret.len().min(40)];
        assert!(!text.contains(shortest), "a secret of {product} is logged");
    }
}
