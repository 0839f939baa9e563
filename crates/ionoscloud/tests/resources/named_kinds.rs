//! One call never creates two: a table of every kind that has a name.

use std::collections::BTreeSet;
use std::path::Path;

use ionoscloud::resource::{Creatable, Key as _, Named};
use ionoscloud::{
    api_gateway, backup_units, cdn, cert_manager, compute, container_registry, dns, inmemorydb, kafka, kubernetes,
    logging, mariadb, mongodb, monitoring, nfs, object_storage_management, postgresql, user_management, vm_autoscaling,
    vpn,
};

use super::creation::one_creation;
use super::fixture::Fixture;
use super::server::{Fault, Server};

mod kinds_of {
    pub(crate) use ionoscloud::api::api_gateway::kinds as api_gateway;
    pub(crate) use ionoscloud::api::backup_units::kinds as backup_units;
    pub(crate) use ionoscloud::api::cdn::kinds as cdn;
    pub(crate) use ionoscloud::api::cert_manager::kinds as cert_manager;
    pub(crate) use ionoscloud::api::compute::kinds as compute;
    pub(crate) use ionoscloud::api::container_registry::kinds as container_registry;
    pub(crate) use ionoscloud::api::dns::kinds as dns;
    pub(crate) use ionoscloud::api::inmemorydb::v1::kinds as inmemorydb_v1;
    pub(crate) use ionoscloud::api::inmemorydb::v2::kinds as inmemorydb_v2;
    pub(crate) use ionoscloud::api::kafka::kinds as kafka;
    pub(crate) use ionoscloud::api::kubernetes::kinds as kubernetes;
    pub(crate) use ionoscloud::api::logging::kinds as logging;
    pub(crate) use ionoscloud::api::mariadb::v1::kinds as mariadb_v1;
    pub(crate) use ionoscloud::api::mariadb::v2::kinds as mariadb_v2;
    pub(crate) use ionoscloud::api::mongodb::kinds as mongodb;
    pub(crate) use ionoscloud::api::monitoring::kinds as monitoring;
    pub(crate) use ionoscloud::api::nfs::kinds as nfs;
    pub(crate) use ionoscloud::api::object_storage_management::kinds as object_storage_management;
    pub(crate) use ionoscloud::api::postgresql::v1::kinds as postgresql_v1;
    pub(crate) use ionoscloud::api::postgresql::v2::kinds as postgresql_v2;
    pub(crate) use ionoscloud::api::user_management::kinds as user_management;
    pub(crate) use ionoscloud::api::vm_autoscaling::kinds as vm_autoscaling;
    pub(crate) use ionoscloud::api::vpn::kinds as vpn;
}

const NAME: &str = "a.example";

/// The members that no response shows.
const HIDDEN: &[&str] = &["imagePassword", "password", "privateKey"];

/// The faults of the attempts, the first one last.
const FAULTS: &[&[Fault]] =
    &[&[], &[Fault::LostRequest], &[Fault::LostResponse], &[Fault::LostResponse, Fault::Refused]];

async fn every_fault<K: Creatable + Named>(parent: K::Parent, new: K::New) {
    for faults in FAULTS {
        for (late_lists, recover) in [(0, false), (3, true)] {
            let server = Server::hiding(HIDDEN);
            let creation = one_creation::<K>(server, parent.clone(), new.clone(), faults.to_vec(), late_lists, recover);
            Box::pin(creation).await;
        }
    }
}

macro_rules! table {
    ($($kind:ty, $parent:expr, $new:expr;)+) => {
        const TABLE: &[&str] = &[$(stringify!($kind)),+];

        #[tokio::test(start_paused = true)]
        async fn named_kinds_are_never_created_twice() {
            $(every_fault::<$kind>($parent, $new).await;)+
        }
    };
}

table! {
    kinds_of::api_gateway::Gateway, kinds_of::api_gateway::Root::new().at("de/txl"), api_gateway::NewGateway::new(NAME);
    kinds_of::api_gateway::Route, kinds_of::api_gateway::GatewayKey::new("g-1").at("de/txl"), api_gateway::NewRoute::new().name(NAME).route_type("http").paths(["/a"]).methods(["GET"]).upstreams([api_gateway::Upstream::new("http", "roundrobin", "a.example", 80)]);
    kinds_of::backup_units::Unit, kinds_of::backup_units::Root::new(), backup_units::NewBackupUnit::new(NAME, "anna@mail.example", test_secrets::password());
    kinds_of::cdn::Distribution, kinds_of::cdn::Root::new(), cdn::NewDistribution::new(NAME, [cdn::RoutingRule::new("http", "/", cdn::Upstream::new().host("b.example").caching(true).waf(false).rate_limit_class("R100").sni_mode("distribution"))]);
    kinds_of::cert_manager::AutoCertificate, kinds_of::cert_manager::Root::new(), cert_manager::NewAutoCertificate::new().provider_id("p-1").common_name("a.example").key_algorithm("rsa4096").name(NAME);
    kinds_of::cert_manager::Certificate, kinds_of::cert_manager::Root::new(), cert_manager::NewCertificate::new().name(NAME).certificate("pem").certificate_chain("pem").private_key(test_secrets::password());
    kinds_of::cert_manager::Provider, kinds_of::cert_manager::Root::new(), cert_manager::NewProvider::new().name(NAME).email("anna@mail.example").server("https://acme.example");
    kinds_of::compute::ApplicationLoadBalancer, kinds_of::compute::DatacenterKey::new("d-1"), compute::NewApplicationLoadBalancer::new(NAME, 1, 2);
    kinds_of::compute::ApplicationLoadBalancerFlowLog, kinds_of::compute::ApplicationLoadBalancerKey::new("d-1", "b-1"), compute::NewFlowLog::new(NAME, "ALL", "INGRESS", "logs");
    kinds_of::compute::ApplicationLoadBalancerForwardingRule, kinds_of::compute::ApplicationLoadBalancerKey::new("d-1", "b-1"), compute::NewApplicationLoadBalancerForwardingRule::new(NAME, "HTTP", "10.0.0.1", 80);
    kinds_of::compute::CrossConnect, kinds_of::compute::Root::new(), compute::NewPrivateCrossConnect::new().name(NAME);
    kinds_of::compute::Datacenter, kinds_of::compute::Root::new(), compute::NewDatacenter::from(compute::NewDatacenterProperties::new("de/txl").name(NAME));
    kinds_of::compute::IpBlock, kinds_of::compute::Root::new(), compute::NewIpBlock::new("de/txl", 1).name(NAME);
    kinds_of::compute::Lan, kinds_of::compute::DatacenterKey::new("d-1"), compute::NewLan::from(compute::NewLanProperties::new().name(NAME));
    kinds_of::compute::LoadBalancer, kinds_of::compute::DatacenterKey::new("d-1"), compute::NewLoadBalancer::from(compute::NewLoadBalancerProperties::new().name(NAME));
    kinds_of::compute::NatGateway, kinds_of::compute::DatacenterKey::new("d-1"), compute::NewNatGateway::new(NAME, ["192.0.2.1"]);
    kinds_of::compute::NatGatewayFlowLog, kinds_of::compute::NatGatewayKey::new("d-1", "g-1"), compute::NewFlowLog::new(NAME, "ALL", "INGRESS", "logs");
    kinds_of::compute::NatGatewayRule, kinds_of::compute::NatGatewayKey::new("d-1", "g-1"), compute::NewNatGatewayRule::new().name(NAME).source_subnet("10.0.0.0/24").public_ip("192.0.2.1");
    kinds_of::compute::NetworkLoadBalancer, kinds_of::compute::DatacenterKey::new("d-1"), compute::NewNetworkLoadBalancer::new(NAME, 1, 2);
    kinds_of::compute::NetworkLoadBalancerFlowLog, kinds_of::compute::NetworkLoadBalancerKey::new("d-1", "b-1"), compute::NewFlowLog::new(NAME, "ALL", "INGRESS", "logs");
    kinds_of::compute::NetworkLoadBalancerForwardingRule, kinds_of::compute::NetworkLoadBalancerKey::new("d-1", "b-1"), compute::NewNetworkLoadBalancerForwardingRule::new().name(NAME).algorithm("ROUND_ROBIN").protocol("TCP").listener_ip("10.0.0.1").listener_port(80).targets([compute::NlbTarget::new("10.0.0.2", 80, 1)]);
    kinds_of::compute::Nic, kinds_of::compute::ServerKey::new("d-1", "s-1"), compute::NewNic::from(compute::NewNicProperties::new(1).name(NAME));
    kinds_of::compute::NicFirewallRule, kinds_of::compute::NicKey::new("d-1", "s-1", "n-1"), compute::NewFirewallRule::new("TCP").name(NAME);
    kinds_of::compute::NicFlowLog, kinds_of::compute::NicKey::new("d-1", "s-1", "n-1"), compute::NewFlowLog::new(NAME, "ALL", "INGRESS", "logs");
    kinds_of::compute::SecurityGroup, kinds_of::compute::DatacenterKey::new("d-1"), compute::NewSecurityGroup::new(NAME);
    kinds_of::compute::SecurityGroupRule, kinds_of::compute::SecurityGroupKey::new("d-1", "g-1"), compute::NewFirewallRule::new("TCP").name(NAME);
    kinds_of::compute::Server, kinds_of::compute::DatacenterKey::new("d-1"), compute::NewServer::from(compute::NewServerProperties::new().name(NAME).cores(2).ram_mb(4096));
    kinds_of::compute::TargetGroup, kinds_of::compute::Root::new(), compute::NewTargetGroup::new(NAME, "ROUND_ROBIN", "HTTP");
    kinds_of::compute::Volume, kinds_of::compute::DatacenterKey::new("d-1"), compute::NewVolume::new().name(NAME).size_gb(20).image_password(test_secrets::password());
    kinds_of::container_registry::Registry, kinds_of::container_registry::Root::new(), container_registry::NewRegistry::new("de/txl", NAME);
    kinds_of::container_registry::RegistryToken, kinds_of::container_registry::RegistryKey::new("r-1"), container_registry::NewToken::new(NAME);
    kinds_of::dns::Record, kinds_of::dns::ZoneKey::new("z-1"), dns::NewRecord::new(NAME, "A", "192.0.2.1");
    kinds_of::dns::ReverseRecord, kinds_of::dns::Root::new(), dns::NewReverseRecord::new(NAME, "192.0.2.1");
    kinds_of::dns::SecondaryZone, kinds_of::dns::Root::new(), dns::NewSecondaryZone::new(NAME, ["192.0.2.1"]);
    kinds_of::dns::Zone, kinds_of::dns::Root::new(), dns::NewZone::new(NAME);
    kinds_of::inmemorydb_v1::ReplicaSet, kinds_of::inmemorydb_v1::Root::new().at("de/txl"), inmemorydb::v1::NewReplicaSet::new().display_name(NAME).version("7.2").resources(inmemorydb::v1::NewInstanceSize::new(1, 4)).connections([inmemorydb::v1::Connection::new("d-1", "1", "10.7.222.3/24")]).credentials(inmemorydb::v1::Credentials::new("anna", inmemorydb::v1::PasswordHash::new("SHA-256", test_secrets::password())));
    kinds_of::inmemorydb_v1::SnapshotRestore, kinds_of::inmemorydb_v1::SnapshotKey::new("s-1").at("de/txl"), inmemorydb::v1::NewRestore::new("r-1").display_name(NAME);
    kinds_of::inmemorydb_v2::Cluster, kinds_of::inmemorydb_v2::Root::new().at("de/txl"), inmemorydb::v2::NewCluster::new().name(NAME).version("7.2").instances(inmemorydb::v2::NewInstances::new()).connection(inmemorydb::v2::Connection::new("d-1", "1", "10.7.222.3/24")).snapshot(inmemorydb::v2::SnapshotSettings::new("de", 7, [1])).credentials(inmemorydb::v2::Credentials::new("anna", inmemorydb::v2::PasswordHash::new("SHA-256", test_secrets::password())));
    kinds_of::kafka::Cluster, kinds_of::kafka::Root::new().at("de/txl"), kafka::NewCluster::new(NAME, "3.9.0", "XS", [kafka::Connection::new("d-1", "1", ["10.0.0.1/24"])]);
    kinds_of::kafka::Topic, kinds_of::kafka::ClusterKey::new("c-1").at("de/txl"), kafka::NewTopic::new(NAME);
    kinds_of::kubernetes::Cluster, kinds_of::kubernetes::Root::new(), kubernetes::NewCluster::new(NAME);
    kinds_of::kubernetes::NodePool, kinds_of::kubernetes::ClusterKey::new("c-1"), kubernetes::NewNodePool::new().name(NAME).datacenter_id("d-1").node_count(3).cores_count(4).ram_mb(8192).storage_type("SSD").storage_size_gb(100);
    kinds_of::logging::Pipeline, kinds_of::logging::Root::new().at("de/txl"), logging::NewPipeline::new(NAME);
    kinds_of::mariadb_v1::Cluster, kinds_of::mariadb_v1::Root::new().at("de/txl"), mariadb::v1::NewCluster::new("10.6", [mariadb::v1::Connection::new("d-1", "1", "10.7.222.3/24")], NAME, mariadb::v1::Credentials::new("anna", test_secrets::password()));
    kinds_of::mariadb_v2::Cluster, kinds_of::mariadb_v2::Root::new().at("de/txl"), mariadb::v2::NewCluster::new().name(NAME).version("10.6").instances(mariadb::v2::NewInstances::new()).connection(mariadb::v2::Connection::new("d-1", "1", "10.7.222.3/24")).credentials(mariadb::v2::Credentials::new("anna", test_secrets::password(), "orders")).backup(mariadb::v2::ClusterBackup::new("de", 7));
    kinds_of::mongodb::Cluster, kinds_of::mongodb::Root::new(), mongodb::NewCluster::new().mongodb_version("7.0").instances(1).connections([mongodb::Connection::new("d-1", "1", ["10.7.222.3/24"])]).location("de/txl").display_name(NAME);
    kinds_of::mongodb::User, kinds_of::mongodb::ClusterKey::new("c-1"), mongodb::NewUser::new(NAME, test_secrets::password());
    kinds_of::monitoring::Pipeline, kinds_of::monitoring::Root::new().at("de/txl"), monitoring::NewPipeline::new(NAME);
    kinds_of::nfs::Cluster, kinds_of::nfs::Root::new().at("de/txl"), nfs::NewCluster::new(NAME, [nfs::Connection::new("d-1", "1", "10.0.0.1/24")]);
    kinds_of::nfs::Share, kinds_of::nfs::ClusterKey::new("c-1").at("de/txl"), nfs::NewShare::new(NAME, [nfs::ClientGroup::new()]);
    kinds_of::object_storage_management::AccessKey, kinds_of::object_storage_management::Root::new(), object_storage_management::NewAccessKey::new(NAME);
    kinds_of::postgresql_v1::Cluster, kinds_of::postgresql_v1::Root::new(), <kinds_of::postgresql_v1::Cluster as Fixture>::named(NAME);
    kinds_of::postgresql_v1::Database, kinds_of::postgresql_v1::ClusterKey::new("c-1"), postgresql::v1::NewDatabase::new(NAME, "anna");
    kinds_of::postgresql_v1::User, kinds_of::postgresql_v1::ClusterKey::new("c-1"), postgresql::v1::NewUser::new(NAME, test_secrets::password());
    kinds_of::postgresql_v2::Cluster, kinds_of::postgresql_v2::Root::new().at("de/txl"), <kinds_of::postgresql_v2::Cluster as Fixture>::named(NAME);
    kinds_of::user_management::Group, kinds_of::user_management::Root::new(), user_management::NewGroup::new(NAME);
    kinds_of::user_management::User, kinds_of::user_management::Root::new(), user_management::NewUser::new().email(NAME).first_name("Anna").last_name("Berg").password(test_secrets::password());
    kinds_of::vm_autoscaling::Group, kinds_of::vm_autoscaling::Root::new(), vm_autoscaling::NewGroup::new(vm_autoscaling::DatacenterReference::new("d-1"), NAME, vm_autoscaling::GroupPolicy::new().metric("INSTANCE_CPU_UTILIZATION_AVERAGE").scale_in_action(vm_autoscaling::ScaleInAction::new(1.0, "ABSOLUTE", true)).scale_in_threshold(30.0).scale_out_action(vm_autoscaling::ScaleOutAction::new(1.0, "ABSOLUTE")).scale_out_threshold(75.0).unit("TOTAL"), vm_autoscaling::NewReplica::new(1, 1024));
    kinds_of::vpn::IpsecGateway, kinds_of::vpn::Root::new().at("de/txl"), vpn::NewIpsecGateway::new(NAME, "192.0.2.1", [vpn::Connection::new("d-1", "1", "10.0.0.1/24")]);
    kinds_of::vpn::IpsecGatewayTunnel, kinds_of::vpn::IpsecGatewayKey::new("g-1").at("de/txl"), vpn::NewIpsecTunnel::new().name(NAME).remote_host("b.example").auth(vpn::NewTunnelAuth::new("PSK")).ike(vpn::IkeSettings::new()).esp(vpn::EspSettings::new()).cloud_network_cidrs(["10.0.0.0/24"]).peer_network_cidrs(["10.1.0.0/24"]);
    kinds_of::vpn::WireguardGateway, kinds_of::vpn::Root::new().at("de/txl"), vpn::NewWireguardGateway::new(NAME, "192.0.2.1", [vpn::Connection::new("d-1", "1", "10.0.0.1/24")], test_secrets::password());
    kinds_of::vpn::WireguardGatewayPeer, kinds_of::vpn::WireguardGatewayKey::new("g-1").at("de/txl"), vpn::NewWireguardPeer::new(NAME, ["10.0.0.0/24"], "key");
}

/// The kinds with the name of a creation, by the generated sources below a folder: `postgresql_v1::User`.
fn generated(folder: &Path, product: &str, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            let product = match name.as_str() {
                "kinds" => product.to_owned(),
                name if product.is_empty() => name.to_owned(),
                name => format!("{product}_{name}"),
            };
            generated(&path, &product, found);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        if text.contains("fn new_name(") && text.contains("impl resource::Named for ") {
            let kind = text.split("impl resource::Creatable for ").nth(1).and_then(|rest| rest.split(' ').next());
            found.insert(format!("kinds_of::{product}::{}", kind.unwrap()));
        }
    }
}

#[test]
fn table_has_every_kind_with_name() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ionoscloud-api/src/generated");
    let mut found = BTreeSet::new();
    generated(&folder, "", &mut found);
    assert_eq!(found, TABLE.iter().map(|kind| kind.replace(' ', "")).collect());
}
