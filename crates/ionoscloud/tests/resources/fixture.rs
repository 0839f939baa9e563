//! The products that the tests of this package run for.

use std::pin::Pin;

use ionoscloud::api::dns::kinds::{self as dns, Zone};
use ionoscloud::api::mongodb::kinds::{self as mongodb, Cluster};
use ionoscloud::dns::NewZone;
use ionoscloud::mongodb::{ClusterUpdate, Connection, NewCluster};
use ionoscloud::resource::{Creatable, Deletable, Handle, Named};
use ionoscloud::{Error, Lifecycle};

pub(crate) type Changing = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

/// The differences between the kinds.
pub(crate) trait Fixture: Creatable<Seen: Lifecycle> + Named + Deletable {
    /// The state while a change is in progress.
    const TRANSITIONAL: &'static str;

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
        NewCluster::new("7.0", 1, [network], "de/txl", name).template_id("33457e53-1f8b-4ed2-8a12-2d42355aa759")
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
