//! Every operation that the facade has, and the rest through the endpoint client, as a conversation to be checked.

use std::time::Duration;

use ionoscloud::mongodb::operations::{GetApiVersion, ListApiVersions};
use ionoscloud::mongodb::{
    Cluster, ClusterHandle, ClusterUpdate, Connection, Edition, NewCluster, NewUser, Snapshot, UserRole, UserUpdate,
};
use ionoscloud::{Client, ClientBuilder, Error, InProgress, Operation, WaitPolicy};

use crate::Result;
use crate::emulator::TOKEN;
use crate::verdict::Verdict;

const PLAYGROUND: &str = "33457e53-1f8b-4ed2-8a12-2d42355aa759";
const SNAPSHOT_POLLS: u32 = 300;
const SNAPSHOT_POLL_INTERVAL: Duration = Duration::from_millis(100);

/// Everything the API offers, once, at the address; one verdict for each operation.
pub(crate) fn converse(root_url: &str) -> Result<Vec<Verdict>> {
    converse_as(Client::builder().base_url(root_url))
}

/// The same by a client that knows its way already.
pub(crate) fn converse_as(builder: ClientBuilder) -> Result<Vec<Verdict>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("no runtime: {error}"))?;
    let pause = Duration::from_millis(20);
    let policy = WaitPolicy::new()
        .initial_delay(pause)
        .max_delay(pause)
        .stale_state_timeout(pause)
        .timeout(Duration::from_secs(60))
        .max_consecutive_errors(0);
    let client = builder.token(TOKEN).wait_policy(policy).build();
    let client = client.map_err(|error| format!("our client: {error}"))?;
    let mut conversation = Conversation { client, verdicts: Vec::new() };
    // The verdict that failed names where it stopped.
    let _ = runtime.block_on(conversation.whole());
    Ok(conversation.verdicts)
}

/// The reason is in the verdicts already.
struct Stopped;

struct Conversation {
    client: Client,
    verdicts: Vec<Verdict>,
}

impl Conversation {
    async fn whole(&mut self) -> Result<(), Stopped> {
        self.send(GetApiVersion::new()).await?;
        self.send(ListApiVersions::new()).await?;
        let versions = self.client.mongodb().versions().await;
        self.check("versionsGet", versions)?;
        let cluster = self.create().await?;
        let versions = cluster.versions().await;
        self.check("clustersVersionsGet", versions)?;
        let updated = cluster.update(ClusterUpdate::new().display_name("renamed by ours")).await;
        self.effective("clustersPatch", updated).await?;
        self.users(&cluster).await?;
        self.snapshots(&cluster).await?;
        let page = cluster.logs().limit(5).page().await;
        self.check("clustersLogsGet", page)?;
        self.delete(&cluster).await
    }

    /// Templates, a cluster, the wait for it, and the list that shows it.
    async fn create(&mut self) -> Result<ClusterHandle, Stopped> {
        let mongodb = self.client.mongodb();
        let templates = mongodb.templates().list().collect_up_to(1000).await;
        self.check("templatesGet", templates)?;
        let connection = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", ["10.7.222.3/24"]);
        let cluster = NewCluster::new()
            .mongodb_version("7.0")
            .instances(1_u32)
            .connections([connection])
            .location("de/txl")
            .display_name("made by ours")
            .edition(Edition::Playground)
            .template_id(PLAYGROUND);
        let created = mongodb.clusters().create(cluster).await;
        let created = self.check("clustersPost", created)?;
        let ready = created.wait().await;
        let cluster = self.check("clustersFindById", ready)?;
        let found = mongodb.clusters().list().name("made by").collect_up_to(10).await;
        self.check("clustersGet", found)?;
        Ok(mongodb.cluster(cluster.id))
    }

    async fn users(&mut self, cluster: &ClusterHandle) -> Result<(), Stopped> {
        let users = cluster.users();
        let user = NewUser::new("erna", "not-a-secret-1").roles([UserRole::read_write("shop")]);
        let created = users.create(user).await;
        self.effective("clustersUsersPost", created).await?;
        let listed = users.list().collect_up_to(100).await;
        self.check("clustersUsersGet", listed)?;
        let change = UserUpdate::new().password("not-a-secret-2").roles([UserRole::read("shop")]);
        let changed = users.update("erna", change).await;
        self.effective("clustersUsersPatch", changed).await?;
        let found = users.get("erna").await;
        self.check("clustersUsersFindById", found)?;
        let deleted = users.delete("erna").await;
        self.effective("clustersUsersDelete", deleted).await
    }

    async fn snapshots(&mut self, cluster: &ClusterHandle) -> Result<(), Stopped> {
        let snapshot = self.first_snapshot(cluster).await?;
        let restored = cluster.restore(&snapshot).await;
        self.effective("clustersRestorePost", restored).await
    }

    async fn first_snapshot(&mut self, cluster: &ClusterHandle) -> Result<Snapshot, Stopped> {
        for _ in 0..SNAPSHOT_POLLS {
            let listed = cluster.snapshots().list().collect_up_to(100).await;
            match listed.map(|mut snapshots| snapshots.pop()) {
                Ok(None) => tokio::time::sleep(SNAPSHOT_POLL_INTERVAL).await,
                Ok(Some(snapshot)) => return self.check("clustersSnapshotsGet", Ok::<_, String>(snapshot)),
                Err(error) => return self.check("clustersSnapshotsGet", Err(error)),
            }
        }
        self.check("clustersSnapshotsGet", Err("there is no snapshot"))
    }

    async fn delete(&mut self, cluster: &ClusterHandle) -> Result<(), Stopped> {
        let deleted = cluster.delete().await;
        let deleted = self.check("clustersDelete", deleted)?;
        let gone = deleted.wait().await;
        self.check("clustersFindById", gone)
    }

    /// Checks the response to a change, and the wait for it.
    async fn effective<A>(
        &mut self,
        operation: &str,
        changed: Result<InProgress<A, Cluster>, Error>,
    ) -> Result<(), Stopped> {
        let ready = self.check(operation, changed)?.wait().await;
        self.check("clustersFindById", ready).map(|_| ())
    }

    async fn send<O: Operation>(&mut self, operation: O) -> Result<O::Output, Stopped> {
        let response = self.client.send(operation).await;
        self.check(O::INFO.id(), response)
    }

    fn check<T, E: std::fmt::Display>(&mut self, operation: &str, outcome: Result<T, E>) -> Result<T, Stopped> {
        match outcome {
            Ok(value) => {
                self.verdicts.push(Verdict::passed(operation, "success"));
                Ok(value)
            }
            Err(error) => {
                self.verdicts.push(Verdict::failed(operation, "success", error.to_string()));
                Err(Stopped)
            }
        }
    }
}
