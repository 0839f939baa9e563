//! The tasks: a collection of each product, the creation of one of a name, and what it lives through.

use ionoscloud::api::dataplatform::kinds::{Cluster, NodePool, Root};
use ionoscloud::api::mongodb::kinds::Cluster as MongodbCluster;
use ionoscloud::api::postgresql::v1::kinds::Cluster as PostgresqlCluster;
use ionoscloud::backup_units::{BackupUnitUpdate, NewBackupUnit};
use ionoscloud::compute::{
    DatacenterUpdate, IpBlockUpdate, NewDatacenter, NewIpBlock, NewLan, NewPrivateCrossConnect, NewServer,
    NewTargetGroup, PrivateCrossConnectUpdate, ServerUpdate, TargetGroupUpdate,
};
use ionoscloud::container_registry::{NewToken, RegistryUpdate, TokenStatus, TokenUpdate};
use ionoscloud::dns::{NewRecord, NewSecondaryZone, NewZone, RecordType};
use ionoscloud::kubernetes::{ClusterReplacement, NewCluster};
use ionoscloud::object_storage_management::NewAccessKey;
use ionoscloud::postgresql::v1;
use ionoscloud::resource::Collection;
use ionoscloud::vpn::{NewIpsecGateway, NewWireguardGateway};
use ionoscloud::{
    Client, api_gateway, cert_manager, dataplatform, kafka as streams, logging, mongodb, monitoring, vpn as tunnels,
};
use serde_json::json;

use super::super::{
    DATACENTER, api_gateway as gateways, cdn, cert_manager as certificates, container_registry, inmemorydb, kafka,
    mariadb, nfs, postgresql, vm_autoscaling, vpn,
};
use super::Tasks;
use crate::fixture::Fixture as _;

/// Databases with their users.
pub(super) fn databases(client: &Client, tasks: &mut Tasks) {
    tasks.run("mongodb", client.mongodb().clusters(), MongodbCluster::named, async |task, one, name| {
        let change = mongodb::ClusterUpdate::new().display_name(format!("{name}-b"));
        task.update(one, change, json!({ "displayName": format!("{name}-b") })).await;
        let new =
            mongodb::NewUser::new(name, test_secrets::database_password()).roles([mongodb::UserRole::read("orders")]);
        task.below(one.users(), name, new, async |task, user, _| {
            let change = mongodb::UserUpdate::new().roles([mongodb::UserRole::read_write("orders")]);
            let roles = json!({ "roles": [{ "role": "readWrite", "database": "orders" }] });
            task.update(user, change, roles).await;
        })
        .await;
    });
    tasks.run(
        "postgresql-v1",
        client.postgresql().v1().clusters(),
        |name: &str| {
            let mut new = PostgresqlCluster::named(name);
            new.credentials.as_mut().unwrap().password = test_secrets::database_password().into();
            new
        },
        async |task, one, name| {
            let change = v1::ClusterUpdate::new().display_name(format!("{name}-b"));
            task.update(one, change, json!({ "displayName": format!("{name}-b") })).await;
            let name = name.replace('-', "_");
            task.below(one.databases(), &name, v1::NewDatabase::new(name.as_str(), "anna"), async |_, _, _| {}).await;
        },
    );
    tasks.run(
        "postgresql-v2",
        client.postgresql().v2().at("de/txl").clusters(),
        |name: &str| {
            let mut new = postgresql::cluster_v2();
            new.name = Some(name.to_owned());
            new
        },
        async |task, one, name| {
            let content = postgresql::replacement(&format!("{name}-b"));
            task.replace(one, content, json!({ "name": format!("{name}-b") })).await;
        },
    );
    tasks.run("mariadb", client.mariadb().v1().at("de/txl").clusters(), mariadb::first, async |task, one, name| {
        let change = ionoscloud::mariadb::v1::ClusterUpdate::new().display_name(format!("{name}-b"));
        task.update(one, change, json!({ "displayName": format!("{name}-b") })).await;
    });
    tasks.run("mariadb-v2", client.mariadb().v2().at("us/mci").clusters(), mariadb::second, async |task, one, name| {
        let content = mariadb::content(&format!("{name}-b"));
        task.replace(one, content, json!({ "name": format!("{name}-b") })).await;
    });
    tasks.run(
        "inmemorydb",
        client.inmemorydb().v1().at("de/txl").replica_sets(),
        |name: &str| inmemorydb::first(name, ionoscloud::Secret::from(test_secrets::password())),
        async |task, one, name| {
            let name = format!("{name}-b");
            let content = inmemorydb::first(&name, ionoscloud::Secret::from(test_secrets::password()));
            task.replace(one, content, json!({ "displayName": name })).await;
        },
    );
    tasks.run(
        "inmemorydb-v2",
        client.inmemorydb().v2().at("us/mci").clusters(),
        inmemorydb::second,
        async |task, one, name| {
            let content = inmemorydb::content(&format!("{name}-b"));
            task.replace(one, content, json!({ "name": format!("{name}-b") })).await;
        },
    );
}

/// Everything else that has a place of its own.
pub(super) fn services(client: &Client, tasks: &mut Tasks) {
    tasks.run("kafka", client.kafka().at("de/txl").clusters(), kafka::cluster, async |task, one, name| {
        task.below(one.topics(), name, streams::NewTopic::new(name), async |_, _, _| {}).await;
    });
    tasks.run(
        "cert-manager",
        client.cert_manager().providers(),
        |name: &str| {
            cert_manager::NewProvider::new()
                .name(name)
                .email("ops@example.com")
                .server("https://acme.example/directory")
        },
        async |task, one, name| {
            let name = format!("{name}-b");
            task.update(one, name.as_str(), json!({ "name": name })).await;
        },
    );
    let certificate = certificates::certificate("www");
    tasks.run(
        "cert-manager",
        client.cert_manager().certificates(),
        move |name: &str| {
            let mut new = certificate.clone();
            new.name = Some(name.to_owned());
            new
        },
        async |task, one, name| {
            let name = format!("{name}-b");
            task.update(one, name.as_str(), json!({ "name": name })).await;
        },
    );
    tasks.run(
        "container-registry",
        client.container_registry().registries(),
        container_registry::registry,
        async |task, one, name| {
            let change = RegistryUpdate::new().api_subnet_allow_list(["192.0.2.0/24"]);
            task.update(one, change, json!({ "apiSubnetAllowList": ["192.0.2.0/24"] })).await;
            task.below(one.tokens(), name, NewToken::new(name), async |task, token, _| {
                let change = TokenUpdate::new().status(TokenStatus::Disabled);
                task.update(token, change, json!({ "status": "disabled" })).await;
            })
            .await;
        },
    );
    tasks.run("vm-autoscaling", client.vm_autoscaling().groups(), vm_autoscaling::new, async |task, one, name| {
        let content = vm_autoscaling::replacement(name).max_replicas(5);
        task.replace(one, content, json!({ "maxReplicaCount": 5 })).await;
    });
    tasks.run(
        "logging",
        client.logging().at("de/txl").pipelines(),
        |name: &str| logging::NewPipeline::new(name),
        async |task, one, name| {
            let name = format!("{name}-b");
            task.update(one, logging::PipelineUpdate::new().name(&name), json!({ "name": name })).await;
        },
    );
    tasks.run(
        "monitoring",
        client.monitoring().at("de/txl").pipelines(),
        |name: &str| monitoring::NewPipeline::new(name),
        async |task, one, name| {
            let name = format!("{name}-b");
            task.replace(one, monitoring::NewPipeline::new(&name), json!({ "name": name })).await;
        },
    );
    tasks.run(
        "object-storage-management",
        client.object_storage_management().access_keys(),
        |name: &str| NewAccessKey::new(name),
        async |task, one, name| {
            let name = format!("{name}-b");
            task.replace(one, NewAccessKey::new(&name), json!({ "description": name })).await;
        },
    );
    tasks.run_nameless(
        "dataplatform",
        Collection::<Cluster>::new(client.clone(), Root::new()),
        |name: &str| dataplatform::NewCluster::new(name, DATACENTER),
        async |task, one, name| {
            let pools = one.children::<NodePool>();
            task.below(pools, name, dataplatform::NewNodePool::new(name, 2), async |task, pool, _| {
                let change = dataplatform::NodePoolUpdate::new().node_count(3);
                task.update(pool, change, json!({ "nodeCount": 3 })).await;
            })
            .await;
            let window = ionoscloud::MaintenanceWindow::new("04:30:00", ionoscloud::Weekday::Sunday);
            let shown = json!({ "maintenanceWindow": { "time": "04:30:00", "dayOfTheWeek": "Sunday" } });
            let change = dataplatform::ClusterUpdate::new().maintenance_window(window);
            task.update(one, change, shown).await;
        },
    );
}

/// Names, gateways and files.
pub(super) fn networks(client: &Client, tasks: &mut Tasks) {
    tasks.run(
        "dns",
        client.dns().zones(),
        |name: &str| NewZone::new(format!("{name}.example.com")),
        async |task, one, name| {
            let content = NewZone::new(format!("{name}.example.com")).description("changed");
            task.replace(one, content, json!({ "description": "changed" })).await;
            let record = || NewRecord::new(name, RecordType::A, "192.0.2.1");
            task.below(one.records(), name, record(), async |task, one, _| {
                task.replace(one, record().ttl_seconds(600), json!({ "ttl": 600 })).await;
            })
            .await;
        },
    );
    tasks.run(
        "dns",
        client.dns().secondary_zones(),
        |name: &str| NewSecondaryZone::new(format!("{name}.example.org"), ["192.0.2.1"]),
        async |task, one, name| {
            let content = NewSecondaryZone::new(format!("{name}.example.org"), ["192.0.2.2"]);
            task.replace(one, content, json!({ "primaryIps": ["192.0.2.2"] })).await;
        },
    );
    tasks.run(
        "cdn",
        client.cdn().distributions(),
        |name: &str| cdn::plain(&format!("{name}.example.com")),
        async |task, one, name| {
            let content = cdn::plain(&format!("{name}.example.com")).certificate_id("c-1");
            task.replace(one, content, json!({ "certificateId": "c-1" })).await;
        },
    );
    tasks.run("nfs", client.nfs().at("de/txl").clusters(), nfs::cluster, async |task, one, name| {
        task.replace(one, nfs::cluster(name).size(3), json!({ "size": 3 })).await;
        task.below(one.shares(), name, nfs::share(name), async |task, share, name| {
            task.replace(share, nfs::share(name).quota_mib(512), json!({ "quota": 512 })).await;
        })
        .await;
    });
    tasks.run(
        "vpn",
        client.vpn().at("de/txl").ipsec_gateways(),
        |name: &str| {
            NewIpsecGateway::new(name, "192.0.2.1", [tunnels::Connection::new(DATACENTER, "2", "10.7.222.1/24")])
        },
        async |task, one, name| {
            let lan = tunnels::Connection::new(DATACENTER, "2", "10.7.222.1/24");
            let content = NewIpsecGateway::new(name, "192.0.2.1", [lan]).description("changed");
            task.replace(one, content, json!({ "description": "changed" })).await;
            let tunnel = vpn::tunnel().name(name);
            task.below(one.tunnels(), name, tunnel.clone(), async |task, one, _| {
                let content = tunnel.clone().remote_host("198.51.100.10");
                task.replace(one, content, json!({ "remoteHost": "198.51.100.10" })).await;
            })
            .await;
        },
    );
    tasks.run(
        "vpn",
        client.vpn().at("us/las").wireguard_gateways(),
        |name: &str| {
            let lan = tunnels::Connection::new(DATACENTER, "2", "10.7.222.1/24");
            NewWireguardGateway::new(name, "192.0.2.1", [lan], test_secrets::password())
        },
        async |task, one, name| {
            let lan = tunnels::Connection::new(DATACENTER, "2", "10.7.222.1/24");
            let content = NewWireguardGateway::new(name, "192.0.2.1", [lan], test_secrets::password());
            task.replace(one, content.listen_port(1_194), json!({ "listenPort": 1_194 })).await;
            let peer = || tunnels::NewWireguardPeer::new(name, ["10.9.0.2/32"], "public");
            task.below(one.peers(), name, peer(), async |task, one, _| {
                let content = peer().description("changed");
                task.replace(one, content, json!({ "description": "changed" })).await;
            })
            .await;
        },
    );
    tasks.run(
        "api-gateway",
        client.api_gateway().gateways(),
        |name: &str| api_gateway::NewGateway::new(name),
        async |task, one, name| {
            let content = api_gateway::NewGateway::new(name).metrics(true);
            task.replace(one, content, json!({ "metrics": true })).await;
            task.below(one.routes(), name, gateways::route(name), async |task, one, name| {
                task.replace(one, gateways::route(name).websocket(true), json!({ "websocket": true })).await;
            })
            .await;
        },
    );
}

/// The Cloud API.
pub(super) fn infrastructure(client: &Client, tasks: &mut Tasks) {
    tasks.run(
        "compute",
        client.compute().datacenters(),
        |name: &str| NewDatacenter::new("de/txl").name(name),
        async |task, one, name| {
            task.update(one, DatacenterUpdate::new().description("changed"), json!({ "description": "changed" })).await;
            let server = NewServer::new().name(name).cores(1).ram_mb(1_024);
            task.below(one.servers(), name, server, async |task, server, _| {
                task.update(server, ServerUpdate::new().cores(2), json!({ "cores": 2 })).await;
            })
            .await;
            task.below(one.lans(), name, NewLan::new().name(name), async |_, _, _| {}).await;
        },
    );
    tasks.run(
        "compute",
        client.compute().ip_blocks(),
        |name: &str| NewIpBlock::new("de/txl", 1).name(name),
        async |task, one, name| {
            let name = format!("{name}-b");
            task.update(one, IpBlockUpdate::new().name(&name), json!({ "name": name })).await;
        },
    );
    tasks.run(
        "compute",
        client.compute().cross_connects(),
        |name: &str| NewPrivateCrossConnect::new().name(name),
        async |task, one, _| {
            let change = PrivateCrossConnectUpdate::new().description("changed");
            task.update(one, change, json!({ "description": "changed" })).await;
        },
    );
    tasks.run(
        "compute",
        client.compute().target_groups(),
        |name: &str| NewTargetGroup::new(name, "ROUND_ROBIN", "HTTP"),
        async |task, one, _| {
            let change = TargetGroupUpdate::new().algorithm("LEAST_CONNECTION");
            task.update(one, change, json!({ "algorithm": "LEAST_CONNECTION" })).await;
        },
    );
    tasks.run(
        "compute",
        client.kubernetes().clusters(),
        |name: &str| NewCluster::new(name),
        async |task, one, name| {
            let name = format!("{name}-b");
            task.replace(one, ClusterReplacement::new(&name), json!({ "name": name })).await;
        },
    );
    tasks.run(
        "compute",
        client.backup_units().units(),
        |name: &str| NewBackupUnit::new(name.replace('-', ""), "anna@mail.example", test_secrets::password()),
        async |task, one, _| {
            let change = BackupUnitUpdate::new().email("berta@mail.example");
            task.update(one, change, json!({ "email": "berta@mail.example" })).await;
        },
    );
}
