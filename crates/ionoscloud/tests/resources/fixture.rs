//! The products that the tests of this package run for.

use std::pin::Pin;

use ionoscloud::api::dns::kinds::{self as dns, Zone};
use ionoscloud::api::mongodb::kinds::{self as mongodb, Cluster};
use ionoscloud::api::postgresql::{v1, v2};
use ionoscloud::dns::NewZone;
use ionoscloud::mongodb::{ClusterUpdate, Connection, NewCluster};
use ionoscloud::resource::{Creatable, Deletable, Handle, Key as _, Named};
use ionoscloud::{Error, Lifecycle, MaintenanceWindow, Weekday, postgresql};

pub(crate) type Changing = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

/// The differences between the kinds.
pub(crate) trait Fixture: Creatable<Seen: Lifecycle> + Named + Deletable {
    /// The state while a change is in progress.
    const TRANSITIONAL: &'static str;
    /// The state after it.
    const READY: &'static str = "AVAILABLE";
    /// The members of a creation that no response has.
    const HIDDEN: &'static [&'static str] = &[];

    fn root() -> Self::Parent;

    /// The input for one of this name.
    fn named(name: &str) -> Self::New;

    /// Updates or replaces one, and waits.
    fn change(handle: Handle<Self>) -> Changing;
}

impl Fixture for Cluster {
    const TRANSITIONAL: &'static str = "BUSY";

    fn root() -> mongodb::Root {
        mongodb::Root::new()
    }

    fn named(name: &str) -> NewCluster {
        let network = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", ["10.7.222.3/24"]);
        NewCluster::new()
            .mongodb_version("7.0")
            .instances(1)
            .connections([network])
            .location("de/txl")
            .display_name(name)
            .template_id("33457e53-1f8b-4ed2-8a12-2d42355aa759")
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let changed = handle.update(ClusterUpdate::new().instances(3)).await?.wait().await?;
            assert_eq!(changed.properties.instances, Some(3));
            Ok(())
        })
    }
}

impl Fixture for Zone {
    const TRANSITIONAL: &'static str = "PROVISIONING";

    fn root() -> dns::Root {
        dns::Root::new()
    }

    fn named(name: &str) -> NewZone {
        NewZone::new(name)
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let name = handle.get().await?.properties.zone_name.unwrap();
            let changed = handle.replace(NewZone::new(name).description("changed")).await?.wait().await?;
            assert_eq!(changed.properties.description.as_deref(), Some("changed"));
            Ok(())
        })
    }
}

impl Fixture for v1::kinds::Cluster {
    const TRANSITIONAL: &'static str = "BUSY";

    fn root() -> v1::kinds::Root {
        v1::kinds::Root::new()
    }

    fn named(name: &str) -> postgresql::v1::NewCluster {
        use postgresql::v1::{Connection, Credentials, NewCluster, StorageType, SynchronizationMode};

        let network = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", "10.7.222.3/24");
        let credentials = Credentials::new("anna", test_secrets::password());
        NewCluster::new()
            .postgres_version("15")
            .connections([network])
            .location("de/txl")
            .display_name(name)
            .credentials(credentials)
            .instances(1)
            .cores(2)
            .ram_mb(4096)
            .storage_size_mb(20480)
            .storage_type(StorageType::Ssd)
            .synchronization_mode(SynchronizationMode::Asynchronous)
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let update = postgresql::v1::ClusterUpdate::new().cores(4);
            let changed = handle.update(update).await?.wait().await?;
            assert_eq!(changed.properties.cores, Some(4));
            Ok(())
        })
    }
}

impl Fixture for v2::kinds::Cluster {
    const TRANSITIONAL: &'static str = "PROVISIONING";

    fn root() -> v2::kinds::Root {
        v2::kinds::Root::new().at("de/txl")
    }

    fn named(name: &str) -> postgresql::v2::NewCluster {
        use postgresql::v2::{ClusterBackup, Connection, Credentials, NewCluster};

        let network = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", "10.7.222.3/24");
        let credentials = Credentials::new("anna", test_secrets::password(), "orders");
        NewCluster::new()
            .name(name)
            .version("17")
            .instances(v2_instances(1))
            .connection(network)
            .credentials(credentials)
            .backup(ClusterBackup::new("de", 7))
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            use postgresql::v2::{ClusterBackup, ClusterReplacement, Connection, ReplicationMode};

            let name = handle.get().await?.properties.name.unwrap_or_default();
            let network = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", "10.7.222.3/24");
            let sunday = MaintenanceWindow::new("04:30:00", Weekday::Sunday);
            let mode = ReplicationMode::Asynchronous;
            let content = ClusterReplacement::new()
                .name(name)
                .version("17")
                .instances(v2_instances(2))
                .connection(network)
                .maintenance_window(sunday)
                .replication_mode(mode)
                .backup(ClusterBackup::new("de", 7));
            let changed = handle.replace(content).await?.wait().await?;
            assert_eq!(changed.properties.instances.and_then(|instances| instances.count), Some(2));
            Ok(())
        })
    }
}

fn v2_instances(count: u32) -> postgresql::v2::NewInstances {
    postgresql::v2::NewInstances::new().count(count).cores(2).ram_gb(4).storage_size_gb(20)
}
