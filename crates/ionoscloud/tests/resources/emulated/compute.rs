//! Data centres with what is inside, snapshots, images by alias, and the settings of reads and deletions.

use ionoscloud::compute::{
    DatacenterHandle, NewDatacenter, NewLan, NewServer, NewServerEntities, NewSnapshot, NewVolume,
};
use ionoscloud::{Client, Lifecycle as _};
use ionoscloud_emulator::{Effect, Emulator, Fault};

use super::{client, ready};

/// A data centre that was created with a LAN and a server with its volume, by one request.
async fn shop(client: &Client) -> DatacenterHandle {
    let disk = NewVolume::new().name("disk").size_gb(20).volume_type("SSD").image_alias("ubuntu:latest");
    let server = NewServer::new().name("web").cores(1).ram_mb(1024);
    let server = server.entities(NewServerEntities::new().volumes([disk.image_password("canarypassword1")]));
    let new = NewDatacenter::new("de/txl").name("shop").lans([NewLan::new().name("front")]).servers([server]);
    ready(&client.compute().datacenters(), new).await
}

#[tokio::test(start_paused = true)]
async fn datacenter_is_created_with_what_is_inside() {
    let emulator = Emulator::new();
    let datacenter = shop(&client(&emulator).await).await;
    let read = datacenter.get().depth(5).await.unwrap();
    let entities = read.entities.unwrap();
    let server = &entities.servers.unwrap().items[0];
    let volumes = server.entities.as_ref().unwrap().volumes.as_ref().unwrap();
    assert_eq!(volumes.items[0].properties.as_ref().unwrap().name.as_deref(), Some("disk"));
    assert_eq!(entities.lans.unwrap().items.len(), 1);
    assert_eq!(emulator.journal().count("datacentersPost"), 1);
    assert!(datacenter.get().depth(0).await.unwrap().entities.is_none(), "no depth, nothing inside");
}

#[tokio::test(start_paused = true)]
async fn snapshot_of_volume_is_waited_for_by_its_own_id() {
    let client = client(&Emulator::new()).await;
    let datacenter = shop(&client).await;
    let volume = datacenter.volumes().list().collect_up_to(5).await.unwrap().remove(0).id;
    let snapshot = datacenter.volume(volume).create_snapshot(NewSnapshot::new().name("before")).await.unwrap();
    let snapshot = snapshot.wait().await.unwrap();
    let found = client.compute().snapshots().find("before").await.unwrap().unwrap();
    assert_eq!(found.id, snapshot.id);
    assert_eq!(found.properties.unwrap().size_gb, Some(20));
}

#[tokio::test(start_paused = true)]
async fn image_is_found_by_alias_of_its_location() {
    let images = client(&Emulator::new()).await.compute().images();
    let found = images.find_by_alias("ubuntu:latest", "de/txl").await.unwrap().unwrap();
    let found = found.properties.unwrap();
    assert!(found.image_aliases.iter().any(|alias| alias == "ubuntu:latest"), "{found:?}");
    assert!(images.find_by_alias("no-such:alias", "de/txl").await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn server_deletes_its_volumes_if_asked() {
    let client = client(&Emulator::new()).await;
    for (delete, left) in [(false, 1), (true, 0)] {
        let datacenter = shop(&client).await;
        let server = datacenter.servers().list().collect_up_to(5).await.unwrap().remove(0).id;
        datacenter.server(server).delete().delete_volumes(delete).await.unwrap().wait().await.unwrap();
        assert_eq!(datacenter.volumes().list().collect_up_to(5).await.unwrap().len(), left, "{delete}");
    }
}

/// As in another process, which has the id of the request alone.
#[tokio::test(start_paused = true)]
async fn request_wait_ends_when_it_is_done() {
    let emulator = Emulator::new();
    let client = client(&emulator).await;
    let created = client.compute().datacenters().create(NewDatacenter::new("de/txl").name("shop")).await.unwrap();
    let request = client.compute().request(created.request_id().unwrap());
    assert!(!request.get().await.unwrap().is_ready());
    let done = request.wait_until_ready().await.unwrap();
    assert_eq!(done.state(), Some("DONE"));
    let state = client.compute().datacenter(created.id.clone()).get().await.unwrap();
    assert!(state.is_ready(), "{state:?}");
}

#[tokio::test(start_paused = true)]
async fn request_wait_fails_with_message_of_request() {
    let emulator = Emulator::new();
    let client = client(&emulator).await;
    let fault = Fault::on("datacentersPost").nth(1).then(Effect::respond().fail_resource());
    emulator.add_fault(fault).unwrap();
    let created = client.compute().datacenters().create(NewDatacenter::new("de/txl").name("shop")).await.unwrap();
    let request = client.compute().request(created.request_id().unwrap());
    let error = request.wait_until_ready().await.unwrap_err();
    let error = error.to_string();
    assert!(error.contains("FAILED") && error.contains("VDC-5-601"), "{error}");
}
