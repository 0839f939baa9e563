//! A server and its address: data centre, LAN, image, server with a volume and a NIC; then all of it goes.
//!
//! The emulator takes the place of the API, with a virtual clock.

mod log_level;

use std::error::Error;

use ionoscloud::Client;
use ionoscloud::compute::{DatacenterHandle, NewDatacenter, NewLan, NewNic, NewServer, NewVolume, VmState, VolumeType};
use ionoscloud_emulator::Emulator;

const LOCATION: &str = "de/txl";

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    let client = Client::builder()
        .token("any-token")
        .configure_transport(|transport| transport.http_service(Emulator::new()))
        .build()?;

    let new_datacenter = NewDatacenter::new(LOCATION).name("shop");
    let datacenter = client.compute().datacenters().create(new_datacenter).await?.wait().await?;
    println!("data centre {} in {LOCATION}", datacenter.id);
    let datacenter = client.compute().datacenter(datacenter.id);

    // Deletes also after an error: the data centre with all that is in it.
    let outcome = server(&client, &datacenter).await;
    let deletion = async { datacenter.delete().await?.wait().await }.await;
    outcome?;
    deletion?;
    println!("all of it is deleted");
    Ok(())
}

/// Creates the server in a LAN of its own, prints its address, and stops it.
async fn server(client: &Client, datacenter: &DatacenterHandle) -> Result<(), Box<dyn Error>> {
    let lan = datacenter.lans().create(NewLan::new().name("internet").public(true)).await?.wait().await?;
    let image = client.compute().images().find_by_alias("ubuntu:latest", LOCATION).await?;
    let image = image.ok_or("there is no image with this alias")?;

    let disk = NewVolume::new()
        .name("disk")
        .size_gb(20)
        .volume_type(VolumeType::Ssd)
        .image_id(image.id)
        .ssh_keys(["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDdrLpvIvvOcyRPYs2tDUz3aEhg9oQWJqPnHkqKQn0fz me@example"]);
    let new_server = NewServer::new().name("web").cores(2).ram_mb(4096).volumes([disk]).nics([NewNic::new(lan.id)]);
    // One request creates all three of them.
    let server = datacenter.servers().create(new_server).await?.wait().await?;
    println!("server {}", server.id);

    let server = datacenter.server(server.id);
    let nics = server.nics().list().collect_up_to(10).await?;
    for address in nics.iter().filter_map(|nic| nic.properties.as_ref()).flat_map(|nic| &nic.ips) {
        println!("reached by ssh root@{address}");
    }
    server.stop().await?.wait().await?;
    let stopped = server.get().await?.properties.and_then(|properties| properties.vm_state);
    println!("stopped: {}", stopped.as_ref().map_or("unknown", VmState::as_str));
    Ok(())
}
