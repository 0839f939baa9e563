//! Servers that are stopped, suspended and upgraded, their consoles, GPUs and security groups, and the snapshot that a
//! volume goes back to.

use ionoscloud::Client;
use ionoscloud::compute::*;

use super::super::super::ready;
use super::only;

pub(super) async fn calls(client: &Client) {
    let datacenters = client.compute().datacenters();
    let datacenter = ready(&datacenters, NewDatacenter::new("de/txl").name("of actions")).await;
    let new = NewServer::new().name("web").cores(1).ram_mb(1_024);
    let server = ready(&datacenter.servers(), new).await;
    assert_eq!(vm_state(server.stop().await.unwrap().wait().await.unwrap()), VmState::Shutoff);
    assert_eq!(vm_state(server.start().await.unwrap().wait().await.unwrap()), VmState::Running);
    assert_eq!(vm_state(server.reboot().await.unwrap().wait().await.unwrap()), VmState::Running);
    assert_eq!(vm_state(server.upgrade().await.unwrap().wait().await.unwrap()), VmState::Running);
    let console = server.remote_console().await.unwrap().url.unwrap();
    assert!(console.expose().starts_with("https://"));
    assert!(server.token().await.unwrap().token.is_some_and(|token| !token.expose().is_empty()));
    security_groups(&datacenter, &server).await;
    volumes(&datacenter).await;
    let cube = of_template(client, &datacenter, "CUBE", "Basic Cube XS", "DAS").await;
    assert_eq!(vm_state(cube.suspend().await.unwrap().wait().await.unwrap()), VmState::Suspended);
    assert_eq!(vm_state(cube.resume().await.unwrap().wait().await.unwrap()), VmState::Running);
    let server = of_template(client, &datacenter, "GPU", "GPU Server H200 S", "SSD Premium").await;
    let gpu = only(server.gpus().list().collect_up_to(10).await.unwrap());
    let read = server.gpu(&gpu.id).get().await.unwrap();
    assert!(read.properties.as_ref().is_some_and(|properties| properties.vendor.is_some()), "{read:?}");
    assert_eq!(read.properties, gpu.properties);
}

fn vm_state(server: Server) -> VmState {
    server.properties.unwrap().vm_state.unwrap()
}

/// A server whose size is that of a template of this name.
async fn of_template(
    client: &Client,
    datacenter: &DatacenterHandle,
    server_type: &str,
    template: &str,
    disk: &str,
) -> ServerHandle {
    let templates = client.compute().templates().list().collect_up_to(100).await.unwrap();
    let is_meant = |one: &&Template| one.properties.as_ref().is_some_and(|one| one.name.as_deref() == Some(template));
    let template = templates.iter().find(is_meant).unwrap();
    let disk = NewVolume::new().name("disk").volume_type(disk).image_alias("ubuntu:latest");
    let new = NewServer::new().name("small").server_type(server_type).template_id(&template.id);
    let server = ready(&datacenter.servers(), new.volumes([disk])).await;
    let cores = server.get().await.unwrap().properties.unwrap().cores;
    assert_eq!(cores, template.properties.as_ref().unwrap().cores);
    server
}

async fn security_groups(datacenter: &DatacenterHandle, server: &ServerHandle) {
    let group = ready(&datacenter.security_groups(), NewSecurityGroup::new("web")).await;
    let replaced = server.replace_security_groups([group.id().clone()]).await.unwrap();
    assert_eq!(only(replaced.response().items.clone()).id, *group.id());
    let seen = replaced.wait().await.unwrap();
    assert_eq!(seen.id, *server.id());
    let shown = server.get().depth(1).await.unwrap().entities.unwrap().security_groups.unwrap();
    assert_eq!(only(shown.items).id, *group.id());
    let nic = ready(&server.nics(), NewNic::new(1).name("eth0")).await;
    let replaced = nic.replace_security_groups([group.id().clone()]).await.unwrap();
    assert_eq!(only(replaced.response().items.clone()).id, *group.id());
    replaced.wait().await.unwrap();
    let shown = nic.get().depth(1).await.unwrap().entities.unwrap().security_groups.unwrap();
    assert_eq!(only(shown.items).id, *group.id());
}

async fn volumes(datacenter: &DatacenterHandle) {
    let disk = NewVolume::new().name("disk").size_gb(10).volume_type("HDD").licence_type("OTHER");
    let volume = ready(&datacenter.volumes(), disk).await;
    let snapshot = volume.create_snapshot(NewSnapshot::new().name("before")).await.unwrap().wait().await.unwrap();
    let restored = volume.restore_snapshot(snapshot.id).await.unwrap().wait().await.unwrap();
    assert_eq!((&restored.id, restored.properties.unwrap().size_gb), (volume.id(), Some(10)));
}
