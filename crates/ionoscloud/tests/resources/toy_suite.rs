//! A change of the generator's toy, which is done when its request is: from the document to the facade.

use ionoscloud::Error;
use ionoscloud::resource::{Collection, Handle, Key as _};

use super::fixture::{Changing, Fixture};
use super::server::Server;
use super::suite;
use super::toy::v1::{MarbleUpdate, NewMarble};
use super::toy_operations::v1::kinds::{BoxKey, BoxMarble};

impl Fixture for BoxMarble {
    const TRANSITIONAL: &'static str = "BUSY";
    const READY: &'static str = "READY";
    const HIDDEN: &'static [&'static str] = &["password"];

    fn root() -> BoxKey {
        BoxKey::new("b-1").at("de/fra")
    }

    fn named(name: &str) -> NewMarble {
        NewMarble::new(name).password(test_secrets::password())
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let changed = handle.update(MarbleUpdate::new().name("a.example")).await?.wait().await?;
            assert_eq!(changed.properties.name.as_deref(), Some("a.example"));
            Ok(())
        })
    }
}

#[tokio::test(start_paused = true)]
async fn marbles_live_through_every_fault() {
    suite::lives::<BoxMarble>().await;
}

#[tokio::test(start_paused = true)]
async fn marble_is_awaited_by_its_request() -> Result<(), Error> {
    let server = Server::of::<BoxMarble>();
    let marbles = Collection::<BoxMarble>::new(server.client(), BoxMarble::root());
    let created = marbles.create(BoxMarble::named("blue")).await?;
    server.state.lock().unwrap().requests.clear();
    created.wait().await?;
    let marble = "GET /boxes/b-1/marbles/id-1";
    assert_eq!(server.state.lock().unwrap().requests, ["GET /requests/r-1/status", marble, marble]);
    Ok(())
}
