//! The kinds of the Cloud API, in a data centre with two LANs and a server.

use ionoscloud::Client;
use ionoscloud::backup_units::{BackupUnitUpdate, NewBackupUnit};
use ionoscloud::compute::*;
use ionoscloud::kubernetes::{ClusterReplacement, NewCluster, NewNodePool, NodePoolReplacement};
use ionoscloud::resource::{Collection, Creatable, Deletable, Replaceable};
use ionoscloud::user_management::{NewGroup, NewGroupShare, NewUser, S3KeyReplacement, UserReplacement};

use super::super::ready;
use super::Lives;
use super::life::{Made, replace, update};

pub(super) async fn lives(lives: &mut Lives) {
    let client = lives.client.clone();
    let datacenter = ready(&client.compute().datacenters(), NewDatacenter::new("de/txl").name("shop")).await;
    ready(&datacenter.lans(), NewLan::new().name("front").public(true)).await;
    ready(&datacenter.lans(), NewLan::new().name("back")).await;
    let server = ready(&datacenter.servers(), NewServer::new().name("web").cores(2).ram_mb(2048)).await;
    Box::pin(servers(lives, &datacenter, &server)).await;
    Box::pin(labels(lives, &datacenter, &server)).await;
    Box::pin(networks(lives, &datacenter, &server)).await;
    Box::pin(gateways(lives, &datacenter)).await;
    Box::pin(balancers(lives, &datacenter, &server)).await;
    Box::pin(kubernetes(lives, &datacenter)).await;
    Box::pin(users(lives, &datacenter)).await;
}

async fn servers(lives: &mut Lives, datacenter: &DatacenterHandle, server: &ServerHandle) {
    let client = lives.client.clone();
    let other = NewDatacenter::new("de/fra").name("other");
    lives
        .life(&client.compute().datacenters(), other, async |handle| {
            update(&handle, DatacenterUpdate::new().name("another")).await;
            replace(&handle, DatacenterReplacement::new().name("third").description("of three")).await;
        })
        .await;
    let job = |name| NewServer::new().name(name).cores(1).ram_mb(1024);
    lives
        .life(&datacenter.servers(), job("job"), async |handle| {
            update(&handle, ServerUpdate::new().cores(2)).await;
            replace(&handle, job("batch")).await;
        })
        .await;
    let disk = |name| NewVolume::new().name(name).size_gb(10).volume_type("HDD").licence_type("OTHER");
    lives
        .life(&datacenter.volumes(), disk("disk"), async |handle| {
            update(&handle, VolumeUpdate::new().size_gb(20)).await;
            replace(&handle, disk("tape").size_gb(30)).await;
        })
        .await;
    let volume = ready(&datacenter.volumes(), disk("system")).await;
    let attach = async || {
        let attached = server.attach_volume(volume.id().clone()).await?;
        Ok(Made::of(volume.id().as_str(), attached).await)
    };
    let detach = async || drop(server.detach_volume(volume.id().clone()).await.unwrap().wait().await.unwrap());
    lives.attached("datacentersServersVolumesPost", &server.attached_volumes(), attach, detach).await;
    assert!(volume.get().await.is_ok(), "a volume that is detached stays");
    let image = cdrom(&client).await;
    let attach = async || {
        let attached = server.attach_cdrom(image.clone()).await?;
        Ok(Made::of(image.as_str(), attached).await)
    };
    let detach = async || drop(server.detach_cdrom(image.clone()).await.unwrap().wait().await.unwrap());
    lives.attached("datacentersServersCdromsPost", &server.attached_cdroms(), attach, detach).await;
    let make = async || {
        let created = volume.create_snapshot(NewSnapshot::new().name("before")).await?;
        let id = created.response().id.to_string();
        Ok(Made::of(&id, created).await)
    };
    lives
        .made("datacentersVolumesCreatesnapshotPost", &client.compute().snapshots(), make, async |handle| {
            assert_eq!(client.compute().snapshots().find("before").await.unwrap().unwrap().id, *handle.id());
            update(&handle, SnapshotUpdate::new().name("after")).await;
            replace(&handle, SnapshotReplacement::new().name("then")).await;
        })
        .await;
}

async fn cdrom(client: &Client) -> ImageId {
    let images = client.compute().images().list().collect_up_to(1_000).await.unwrap();
    let mut cdroms = images.into_iter().filter(|image| {
        let properties = image.properties.as_ref().unwrap();
        properties.image_type == Some(ImageType::Cdrom) && properties.location == Some("de/txl".into())
    });
    cdroms.next().unwrap().id
}

/// A label is known by its key, and its value changes.
async fn label<K>(lives: &mut Lives, labels: &Collection<K>)
where
    K: Creatable<New = NewResourceLabel> + Replaceable<Replacement = NewResourceLabel> + Deletable,
{
    let change = async |handle| replace(&handle, NewResourceLabel::new("stage", "live")).await;
    lives.nameless(labels, NewResourceLabel::new("stage", "test"), change).await;
}

async fn labels(lives: &mut Lives, datacenter: &DatacenterHandle, server: &ServerHandle) {
    let client = lives.client.clone();
    label(lives, &datacenter.labels()).await;
    label(lives, &server.labels()).await;
    let disk = NewVolume::new().name("labelled").size_gb(10).volume_type("HDD").licence_type("OTHER");
    let volume = ready(&datacenter.volumes(), disk).await;
    label(lives, &volume.labels()).await;
    let snapshot = volume.create_snapshot(NewSnapshot::new().name("labelled")).await.unwrap().wait().await.unwrap();
    label(lives, &client.compute().snapshot(snapshot.id).labels()).await;
    let image = cdrom(&client).await;
    label(lives, &client.compute().image(image).labels()).await;
    let block = ready(&client.compute().ip_blocks(), NewIpBlock::new("de/txl", 1).name("labelled")).await;
    label(lives, &block.labels()).await;
}

/// The flow log of something.
async fn flow_log<K>(lives: &mut Lives, flow_logs: &Collection<K>)
where
    K: Creatable<New = NewFlowLog>
        + ionoscloud::resource::Updatable<Update = FlowLogUpdate>
        + Replaceable<Replacement = NewFlowLog>
        + ionoscloud::resource::Named
        + Deletable,
{
    let flow_log = |name| NewFlowLog::new(name, "ALL", "INGRESS", "logs");
    lives
        .life(flow_logs, flow_log("traffic"), async |handle| {
            update(&handle, FlowLogUpdate::new().name("all traffic")).await;
            replace(&handle, flow_log("traffic again")).await;
        })
        .await;
}

async fn networks(lives: &mut Lives, datacenter: &DatacenterHandle, server: &ServerHandle) {
    let client = lives.client.clone();
    lives
        .life(&datacenter.lans(), NewLan::new().name("dmz"), async |handle| {
            update(&handle, LanUpdate::new().name("zone")).await;
            replace(&handle, NewLan::new().name("zone again").public(true)).await;
        })
        .await;
    lives
        .life(&server.nics(), NewNic::new(1).name("eth0"), async |handle| {
            update(&handle, NicUpdate::new().name("eth1")).await;
            replace(&handle, NewNicProperties::new(2).name("eth2")).await;
        })
        .await;
    let nic = ready(&server.nics(), NewNic::new(1).name("eth3")).await;
    // A NIC of a LAN is one of a server, and leaves the LAN with it.
    let lan = datacenter.lan("2");
    let attach = async || {
        let attached = lan.attach_nic(nic.id().clone()).await?;
        Ok(Made::of(nic.id().as_str(), attached).await)
    };
    let detach = async || nic.delete().await.unwrap().wait().await.unwrap();
    lives.attached("datacentersLansNicsPost", &lan.nics(), attach, detach).await;
    let nic = ready(&server.nics(), NewNic::new(1).name("eth4")).await;
    let rule = |name: &str| NewFirewallRule::new("TCP").name(name);
    lives
        .life(&nic.firewall_rules(), rule("web"), async |handle| {
            update(&handle, FirewallRuleUpdate::new().name("ssh")).await;
            replace(&handle, rule("both")).await;
        })
        .await;
    flow_log(lives, &nic.flow_logs()).await;
    lives
        .life(&datacenter.security_groups(), NewSecurityGroup::new("web"), async |handle| {
            update(&handle, SecurityGroupUpdate::new().description("of the shop")).await;
            replace(&handle, NewSecurityGroup::new("front")).await;
        })
        .await;
    let group = ready(&datacenter.security_groups(), NewSecurityGroup::new("web")).await;
    lives
        .life(&group.rules(), rule("web"), async |handle| {
            update(&handle, FirewallRuleUpdate::new().name("ssh")).await;
            replace(&handle, rule("both")).await;
        })
        .await;
    let link = NewPrivateCrossConnect::new().name("link");
    lives
        .life(&client.compute().cross_connects(), link, async |handle| {
            update(&handle, PrivateCrossConnectUpdate::new().name("bridge")).await;
        })
        .await;
}

async fn gateways(lives: &mut Lives, datacenter: &DatacenterHandle) {
    let client = lives.client.clone();
    let block = |name| NewIpBlock::new("de/txl", 1).name(name);
    lives
        .life(&client.compute().ip_blocks(), block("front"), async |handle| {
            update(&handle, IpBlockUpdate::new().name("back")).await;
            replace(&handle, block("side")).await;
        })
        .await;
    let block = ready(&client.compute().ip_blocks(), block("nat")).await;
    let ip = block.get().await.unwrap().properties.unwrap().ips.remove(0);
    lives
        .life(&datacenter.nat_gateways(), NewNatGateway::new("nat", [ip.clone()]), async |handle| {
            update(&handle, NatGatewayUpdate::new().name("way out")).await;
            replace(&handle, NewNatGatewayProperties::new("out", [ip.clone()])).await;
        })
        .await;
    let gateway = ready(&datacenter.nat_gateways(), NewNatGateway::new("nat", [ip.clone()])).await;
    let rule = |name| NewNatGatewayRule::new(name, "10.0.1.0/24", ip.clone());
    lives
        .life(&gateway.rules(), rule("out"), async |handle| {
            update(&handle, NatGatewayRuleUpdate::new().name("far out")).await;
            replace(&handle, rule("through")).await;
        })
        .await;
    flow_log(lives, &gateway.flow_logs()).await;
}

async fn balancers(lives: &mut Lives, datacenter: &DatacenterHandle, server: &ServerHandle) {
    let client = lives.client.clone();
    let old = |name| NewLoadBalancer::new().name(name);
    lives
        .life(&datacenter.load_balancers(), old("old"), async |handle| {
            update(&handle, LoadBalancerUpdate::new().name("older")).await;
            replace(&handle, old("oldest").dhcp(true)).await;
        })
        .await;
    let balancer = ready(&datacenter.load_balancers(), old("old")).await;
    let nic = ready(&server.nics(), NewNic::new(1).name("eth5")).await;
    let attach = async || {
        let attached = balancer.attach_nic(nic.id().clone()).await?;
        Ok(Made::of(nic.id().as_str(), attached).await)
    };
    let detach = async || drop(balancer.detach_nic(nic.id().clone()).await.unwrap().wait().await.unwrap());
    lives.attached("datacentersLoadbalancersBalancednicsPost", &balancer.balanced_nics(), attach, detach).await;
    let targets = |name| NewTargetGroup::new(name, "ROUND_ROBIN", "HTTP");
    lives
        .life(&client.compute().target_groups(), targets("web"), async |handle| {
            update(&handle, TargetGroupUpdate::new().algorithm("LEAST_CONNECTION")).await;
            replace(&handle, targets("shop")).await;
        })
        .await;
    // Rules listen at an address of their balancer.
    let network = || NewNetworkLoadBalancer::from(NewNetworkLoadBalancerProperties::new("tcp", 1, 2).ips(["10.0.0.1"]));
    lives
        .life(&datacenter.network_load_balancers(), network(), async |handle| {
            update(&handle, NetworkLoadBalancerUpdate::new().name("udp")).await;
            replace(&handle, NewNetworkLoadBalancerProperties::new("both", 1, 2)).await;
        })
        .await;
    let network = ready(&datacenter.network_load_balancers(), network()).await;
    let rule = |name| {
        let target = NlbTarget::new("10.0.0.2", 80, 1);
        NewNetworkLoadBalancerForwardingRule::new()
            .name(name)
            .algorithm("ROUND_ROBIN")
            .protocol("TCP")
            .listener_ip("10.0.0.1")
            .listener_port(80)
            .targets([target])
    };
    lives
        .life(&network.forwarding_rules(), rule("web"), async |handle| {
            update(&handle, NetworkLoadBalancerForwardingRuleUpdate::new().name("shop")).await;
            replace(&handle, rule("front")).await;
        })
        .await;
    flow_log(lives, &network.flow_logs()).await;
    let application =
        || NewApplicationLoadBalancer::from(NewApplicationLoadBalancerProperties::new("http", 1, 2).ips(["10.0.0.1"]));
    lives
        .life(&datacenter.application_load_balancers(), application(), async |handle| {
            update(&handle, ApplicationLoadBalancerUpdate::new().name("https")).await;
            replace(&handle, NewApplicationLoadBalancerProperties::new("both", 1, 2)).await;
        })
        .await;
    let application = ready(&datacenter.application_load_balancers(), application()).await;
    let rule = |name| NewApplicationLoadBalancerForwardingRule::new(name, "HTTP", "10.0.0.1", 80);
    lives
        .life(&application.forwarding_rules(), rule("web"), async |handle| {
            update(&handle, ApplicationLoadBalancerForwardingRuleUpdate::new().name("shop")).await;
            replace(&handle, rule("front")).await;
        })
        .await;
    flow_log(lives, &application.flow_logs()).await;
}

async fn kubernetes(lives: &mut Lives, datacenter: &DatacenterHandle) {
    let clusters = lives.client.kubernetes().clusters();
    lives
        .life(&clusters, NewCluster::new("apps"), async |handle| {
            replace(&handle, ClusterReplacement::new("services")).await;
        })
        .await;
    let cluster = ready(&clusters, NewCluster::new("apps")).await;
    let pool = NewNodePool::new()
        .name("workers")
        .datacenter_id(datacenter.id().clone())
        .node_count(1)
        .cores_count(2)
        .ram_mb(2048)
        .storage_type("SSD")
        .storage_size_gb(20);
    lives
        .life(&cluster.node_pools(), pool, async |handle| {
            replace(&handle, NodePoolReplacement::new(2)).await;
        })
        .await;
}

async fn users(lives: &mut Lives, datacenter: &DatacenterHandle) {
    let client = lives.client.clone();
    let password = test_secrets::password();
    let unit = NewBackupUnit::new("unit", "anna@mail.example", password);
    lives
        .life(&client.backup_units().units(), unit.clone(), async |handle| {
            update(&handle, BackupUnitUpdate::new().email("berta@mail.example")).await;
            replace(&handle, unit).await;
        })
        .await;
    let users = client.user_management().users();
    lives
        .life(&users, NewUser::new("anna@mail.example", "Anna", "Berg", password), async |handle| {
            let content = UserReplacement::new().first_name("Ann").last_name("Berg").email("anna@mail.example");
            replace(&handle, content.active(true).administrator(false).force_sec_auth(false)).await;
        })
        .await;
    let groups = client.user_management().groups();
    lives
        .life(&groups, NewGroup::new("team"), async |handle| {
            replace(&handle, NewGroup::new("crew").may_use_object_storage(true)).await;
        })
        .await;
    let group = ready(&groups, NewGroup::new("keys").may_use_object_storage(true)).await;
    let user = ready(&users, NewUser::new("carla@mail.example", "Carla", "Dorn", password)).await;
    group.add_user(user.id().clone()).await.unwrap().wait().await.unwrap();
    let make = async || {
        let created = user.create_s3_key().await?;
        let id = created.response().id.to_string();
        Ok(Made::of(&id, created).await)
    };
    let change = async |handle| replace(&handle, S3KeyReplacement::new().active(false)).await;
    lives.made("umUsersS3keysPost", &user.s3_keys(), make, change).await;
    let make = async || {
        let shared = group.share_resource(datacenter.id().as_str(), NewGroupShare::new()).await?;
        Ok(Made::of(datacenter.id().as_str(), shared).await)
    };
    let change = async |handle| replace(&handle, NewGroupShare::new().edit_privilege(true)).await;
    lives.made("umGroupsSharesPost", &group.shares(), make, change).await;
}
