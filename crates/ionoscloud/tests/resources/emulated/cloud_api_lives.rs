//! The life of each creatable kind of the Cloud API, undisturbed and disturbed, in one world that hangs together.

use std::any::type_name;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use http::StatusCode;
use ionoscloud::backup_units::NewBackupUnit;
use ionoscloud::compute::{
    DatacenterHandle, ImageId, ImageType, NewApplicationLoadBalancer, NewApplicationLoadBalancerForwardingRule,
    NewDatacenter, NewFirewallRule, NewFlowLog, NewIpBlock, NewLan, NewLoadBalancer, NewNatGateway, NewNatGatewayRule,
    NewNetworkLoadBalancer, NewNetworkLoadBalancerForwardingRule, NewNic, NewPrivateCrossConnect, NewResourceLabel,
    NewSecurityGroup, NewServer, NewSnapshot, NewTargetGroup, NewVolume, NicHandle, NlbTarget, ServerHandle,
};
use ionoscloud::kubernetes::{NewCluster, NewNodePool};
use ionoscloud::resource::{Collection, Creatable, Deletable, Listable, Named};
use ionoscloud::user_management::{NewGroup, NewUser};
use ionoscloud::{Client, Lifecycle as _, Operation as _};
use ionoscloud_emulator::{Effect, Emulator, Fault};

use super::{client, ready};

/// The resources that others are made in.
struct World {
    emulator: Emulator,
    client: Client,
    datacenter: DatacenterHandle,
    server: ServerHandle,
    /// The kinds that lived, by the names of their types.
    lived: BTreeSet<&'static str>,
}

impl World {
    async fn new() -> Self {
        let emulator = Emulator::new();
        let client = client(&emulator).await;
        let datacenter = ready(&client.compute().datacenters(), NewDatacenter::new("de/txl").name("shop")).await;
        ready(&datacenter.lans(), NewLan::new().name("front").public(true)).await;
        ready(&datacenter.lans(), NewLan::new().name("back")).await;
        let server = ready(&datacenter.servers(), NewServer::new().name("web").cores(2).ram_mb(2048)).await;
        Self { emulator, client, datacenter, server, lived: BTreeSet::new() }
    }

    /// The life of one that nothing disturbs; of one while the API is overloaded; and of one whose creation fails.
    async fn life<K>(&mut self, collection: Collection<K>, new: K::New)
    where
        K: Creatable + Deletable,
    {
        self.lived.insert(type_name::<K>());
        Box::pin(self.whole(&collection, &new)).await;
        // Right after the creation: polls, a read and a list.
        let overload = Fault::on_anything().calls(2..=4).then(Effect::status(StatusCode::SERVICE_UNAVAILABLE));
        self.emulator.add_fault(overload).unwrap();
        Box::pin(self.whole(&collection, &new)).await;
        self.emulator.clear_faults();
        Box::pin(self.failed(&collection, new)).await;
    }

    /// Creates one that is ready in the end, reads and lists it, deletes it, and finds it gone.
    async fn whole<K>(&self, collection: &Collection<K>, new: &K::New)
    where
        K: Creatable + Deletable,
    {
        let create = K::Create::INFO.id();
        let created = collection.create(new.clone()).await.unwrap_or_else(|error| panic!("{create}: {error}"));
        let id = K::created_id(created.response()).unwrap().to_owned();
        let seen = created.wait().await.unwrap_or_else(|error| panic!("{create}: {error}"));
        assert!(seen.is_ready(), "{create}");
        let handle = collection.handle(K::Id::from(&*id));
        handle.get().await.unwrap_or_else(|error| panic!("{create}: {error}"));
        assert!(ids(collection).await.contains(&id), "{create}: not in its list");
        handle.delete().await.unwrap().wait().await.unwrap_or_else(|error| panic!("{create}: {error}"));
        assert!(!ids(collection).await.contains(&id), "{create}: still in its list");
        assert!(handle.get().await.map(|_| ()).unwrap_err().is_not_found(), "{create}");
    }

    /// Creates one that fails: its wait says so. What is there all the same is deleted.
    async fn failed<K>(&self, collection: &Collection<K>, new: K::New)
    where
        K: Creatable + Deletable,
    {
        let create = K::Create::INFO.id();
        let failure = Fault::on(create).nth(1).then(Effect::respond().fail_resource());
        self.emulator.add_fault(failure).unwrap();
        let created = collection.create(new).await.unwrap();
        self.emulator.clear_faults();
        let id = K::Id::from(K::created_id(created.response()).unwrap());
        match created.wait().await {
            Ok(seen) => assert_eq!(seen.state(), None, "{create}: only what has no state cannot fail"),
            Err(error) => assert!(error.wait().is_some(), "{create}: {error}"),
        }
        let handle = collection.handle(id);
        if handle.get().await.is_ok() {
            handle.delete().await.unwrap().wait().await.unwrap();
        }
    }

    /// A [`life`](Self::life), and a creation whose response is lost: there is one all the same.
    async fn named<K>(&mut self, collection: Collection<K>, new: K::New)
    where
        K: Creatable + Deletable + Named,
    {
        Box::pin(self.life(collection.clone(), new.clone())).await;
        let create = K::Create::INFO.id();
        let before = ids(&collection).await;
        // Until then an id that is used again, as those of LANs are, may be that of the deleted one.
        tokio::time::sleep(Duration::from_secs(15)).await;
        self.emulator.add_fault(Fault::on(create).nth(1).then(Effect::reset().after_processing())).unwrap();
        let created = collection.create(new).recover_lost_response().await;
        self.emulator.clear_faults();
        let created = match created {
            Ok(created) => created,
            Err(error) => panic!("{error}: {:?}", error.lost_creation().unwrap().resolve::<K::Entry>().await),
        };
        let id = K::created_id(created.response()).unwrap().to_owned();
        created.wait().await.unwrap();
        let mut after = ids(&collection).await;
        after.retain(|id| !before.contains(id));
        assert_eq!(after, [id.as_str()], "{create}");
        collection.handle(K::Id::from(&*id)).delete().await.unwrap().wait().await.unwrap();
    }

    /// A NIC of a LAN is one of a server, and leaves the LAN with it.
    async fn moves_to_lan(&self, nic: &NicHandle) {
        let nics = self.datacenter.lan("2").nics();
        self.datacenter.lan("2").attach_nic(nic.id().clone()).await.unwrap().wait().await.unwrap();
        assert_eq!(ids(&nics).await, [nic.id().as_str()]);
    }
}

/// The kinds with a creation below a folder of the generated sources, by the names of their types.
fn creatable(module: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ionoscloud-api/src/generated").join(module);
    let files = std::fs::read_dir(folder.join("kinds")).unwrap().map(|entry| entry.unwrap().path());
    let kinds = files.filter_map(|file| {
        let text = std::fs::read_to_string(&file).unwrap();
        let kind = text.split("impl resource::Creatable for ").nth(1)?.split(' ').next()?;
        let stem = file.file_stem()?.to_str()?;
        Some(format!("ionoscloud_api::generated::{module}::kinds::{stem}::{kind}"))
    });
    kinds.collect()
}

async fn ids<K: Listable>(collection: &Collection<K>) -> Vec<String> {
    let entries = collection.list().collect_up_to(200).await.unwrap();
    entries.iter().filter_map(|entry| K::entry_id(entry).map(str::to_owned)).collect()
}

fn flow_log() -> NewFlowLog {
    NewFlowLog::new("traffic", "ALL", "INGRESS", "logs")
}

fn label() -> NewResourceLabel {
    NewResourceLabel::new("stage", "test")
}

fn disk() -> NewVolume {
    NewVolume::new().name("disk").size_gb(10).volume_type("HDD").licence_type("OTHER")
}

async fn cdrom(client: &Client) -> ImageId {
    let images = client.compute().images().list().collect_up_to(1_000).await.unwrap();
    let mut cdroms = images.into_iter().filter(|image| {
        let properties = image.properties.as_ref().unwrap();
        properties.image_type == Some(ImageType::Cdrom) && properties.location == Some("de/txl".into())
    });
    cdroms.next().unwrap().id
}

async fn servers(world: &mut World) {
    let (client, datacenter, server) = (world.client.clone(), world.datacenter.clone(), world.server.clone());
    world.named(client.compute().datacenters(), NewDatacenter::new("de/fra").name("other")).await;
    world.named(datacenter.servers(), NewServer::new().name("job").cores(1).ram_mb(1024)).await;
    world.named(datacenter.volumes(), disk()).await;
    let volume = ready(&datacenter.volumes(), disk()).await;
    server.attach_volume(volume.id().clone()).await.unwrap().wait().await.unwrap();
    assert_eq!(ids(&server.attached_volumes()).await, [volume.id().as_str()]);
    server.detach_volume(volume.id().clone()).await.unwrap().wait().await.unwrap();
    assert!(ids(&server.attached_volumes()).await.is_empty());
    assert!(volume.get().await.is_ok(), "a volume that is detached stays");
    let image = cdrom(&client).await;
    server.attach_cdrom(image.clone()).await.unwrap().wait().await.unwrap();
    assert_eq!(ids(&server.attached_cdroms()).await, [image.as_str()]);
    server.detach_cdrom(image).await.unwrap().wait().await.unwrap();
    assert!(ids(&server.attached_cdroms()).await.is_empty());
    world.life(datacenter.labels(), label()).await;
    world.life(server.labels(), label()).await;
    world.life(volume.labels(), label()).await;
    let snapshot = volume.create_snapshot(NewSnapshot::new().name("before")).await.unwrap().wait().await.unwrap();
    world.life(client.compute().snapshot(snapshot.id).labels(), label()).await;
    let image = cdrom(&client).await;
    world.life(client.compute().image(image).labels(), label()).await;
}

async fn networks(world: &mut World) {
    let (client, datacenter, server) = (world.client.clone(), world.datacenter.clone(), world.server.clone());
    world.named(datacenter.lans(), NewLan::new().name("dmz")).await;
    world.named(server.nics(), NewNic::new(1).name("eth0")).await;
    let nic = ready(&server.nics(), NewNic::new(1).name("eth0")).await;
    world.moves_to_lan(&nic).await;
    world.named(nic.firewall_rules(), NewFirewallRule::new("TCP").name("web")).await;
    world.named(nic.flow_logs(), flow_log()).await;
    world.named(datacenter.security_groups(), NewSecurityGroup::new("web")).await;
    let group = ready(&datacenter.security_groups(), NewSecurityGroup::new("web")).await;
    world.life(group.rules(), NewFirewallRule::new("TCP").name("web")).await;
    world.named(client.compute().cross_connects(), NewPrivateCrossConnect::new().name("link")).await;
    world.named(client.compute().ip_blocks(), NewIpBlock::new("de/txl", 1).name("front")).await;
    let block = ready(&client.compute().ip_blocks(), NewIpBlock::new("de/txl", 2).name("front")).await;
    world.life(block.labels(), label()).await;
    let ips = block.get().await.unwrap().properties.unwrap().ips;
    let gateway = NewNatGateway::new("nat", [ips[0].clone()]);
    world.named(datacenter.nat_gateways(), gateway.clone()).await;
    let gateway = ready(&datacenter.nat_gateways(), gateway).await;
    world.named(gateway.rules(), NewNatGatewayRule::new("out", "10.0.1.0/24", ips[0].clone())).await;
    world.named(gateway.flow_logs(), flow_log()).await;
}

async fn balancers(world: &mut World) {
    let (client, datacenter) = (world.client.clone(), world.datacenter.clone());
    world.named(datacenter.load_balancers(), NewLoadBalancer::new().name("old")).await;
    let old = ready(&datacenter.load_balancers(), NewLoadBalancer::new().name("old")).await;
    let nic = ready(&world.server.nics(), NewNic::new(1).name("eth1")).await;
    old.attach_nic(nic.id().clone()).await.unwrap().wait().await.unwrap();
    assert_eq!(ids(&old.balanced_nics()).await, [nic.id().as_str()]);
    old.detach_nic(nic.id().clone()).await.unwrap().wait().await.unwrap();
    assert!(ids(&old.balanced_nics()).await.is_empty());
    world.named(client.compute().target_groups(), NewTargetGroup::new("web", "ROUND_ROBIN", "HTTP")).await;
    let network = NewNetworkLoadBalancer::new("tcp", 1, 2);
    world.named(datacenter.network_load_balancers(), network.clone()).await;
    let network = ready(&datacenter.network_load_balancers(), network).await;
    let target = NlbTarget::new("10.0.0.2", 80, 1);
    let rule = NewNetworkLoadBalancerForwardingRule::new()
        .name("web")
        .algorithm("ROUND_ROBIN")
        .protocol("TCP")
        .listener_ip("10.0.0.1")
        .listener_port(80)
        .targets([target]);
    world.named(network.forwarding_rules(), rule).await;
    world.named(network.flow_logs(), flow_log()).await;
    let application = NewApplicationLoadBalancer::new("http", 1, 2);
    world.named(datacenter.application_load_balancers(), application.clone()).await;
    let application = ready(&datacenter.application_load_balancers(), application).await;
    let rule = NewApplicationLoadBalancerForwardingRule::new("web", "HTTP", "10.0.0.1", 80);
    world.named(application.forwarding_rules(), rule).await;
    world.named(application.flow_logs(), flow_log()).await;
}

async fn others(world: &mut World) {
    let (client, datacenter) = (world.client.clone(), world.datacenter.clone());
    let password = test_secrets::password();
    let unit = NewBackupUnit::new("unit", "anna@mail.example", password);
    world.named(client.backup_units().units(), unit).await;
    let user = NewUser::new("anna@mail.example", "Anna", "Berg", password);
    // A page of users has 100 at most, one of target groups 200.
    assert!(client.user_management().users().find("berta@mail.example").await.unwrap().is_none());
    // Nothing says who created a user or a group, so that a lost one is never taken for one's own.
    world.life(client.user_management().users(), user).await;
    world.life(client.user_management().groups(), NewGroup::new("team")).await;
    world.named(client.kubernetes().clusters(), NewCluster::new("apps")).await;
    let cluster = ready(&client.kubernetes().clusters(), NewCluster::new("apps")).await;
    let pool = NewNodePool::new()
        .name("workers")
        .datacenter_id(datacenter.id().clone())
        .node_count(1)
        .cores_count(2)
        .ram_mb(2048)
        .storage_type("SSD")
        .storage_size_gb(20);
    world.named(cluster.node_pools(), pool).await;
}

#[tokio::test(start_paused = true)]
async fn every_kind_of_cloud_api_lives() {
    let mut world = World::new().await;
    Box::pin(servers(&mut world)).await;
    Box::pin(networks(&mut world)).await;
    Box::pin(balancers(&mut world)).await;
    Box::pin(others(&mut world)).await;
    let modules = ["backup_units", "compute", "kubernetes", "user_management"];
    let all: BTreeSet<String> = modules.into_iter().flat_map(creatable).collect();
    assert_eq!(world.lived.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), all);
}
