//! Every rule that `check` knows: a create or update that keeps all rules, and one that breaks exactly one of them.
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

use ionoscloud_core::{MaintenanceWindow, TimeOfDay, Weekday};
use ionoscloud_models::mongodb::{
    Backup, Cluster, ClusterType, ClusterUpdate, Connection, Edition, NewBiConnector, NewCluster, NewUser, Role,
    StorageType, UserRole, UserUpdate, Violation,
};
use serde_json::json;

const DATACENTER: &str = "5a029f4a-72e5-11ec-90d6-0242ac120003";
const XS: &str = "6b78ea06-ee0e-4689-998c-fc9c46e781f6";

fn connection(last: &[&str]) -> Connection {
    Connection::new(DATACENTER, "1", last.iter().map(|last| format!("10.7.222.{last}/24")))
}

fn connection_with(cidr: &str) -> Connection {
    Connection::new(DATACENTER, "1", [cidr, "10.7.222.4/24", "10.7.222.5/24"])
}

fn new_cluster(instances: u32) -> NewCluster {
    NewCluster::new()
        .mongodb_version("7.0")
        .instances(instances)
        .connections([connection(&["3", "4", "5"])])
        .location("de/txl")
        .display_name("prod")
}

fn playground() -> NewCluster {
    new_cluster(1).edition(Edition::Playground).template_id("33457e53-1f8b-4ed2-8a12-2d42355aa759")
}

fn business() -> NewCluster {
    new_cluster(3).edition(Edition::Business).template_id(XS)
}

fn enterprise() -> NewCluster {
    let cluster = new_cluster(3).edition(Edition::Enterprise).cores(2).ram_gb(4).storage_gb(20);
    cluster.storage_type(StorageType::SsdPremium)
}

fn sharded() -> NewCluster {
    enterprise().cluster_type(ClusterType::Sharded).shards(2)
}

fn with(mut cluster: NewCluster, change: impl FnOnce(&mut NewCluster)) -> NewCluster {
    change(&mut cluster);
    cluster
}

/// The cluster that such a create makes.
fn cluster(new: &NewCluster) -> Cluster {
    serde_json::from_value(json!({ "id": "c-1", "properties": serde_json::to_value(new).unwrap() })).unwrap()
}

#[track_caller]
fn breaks(violations: &[Violation], field: &str, limit: &str) {
    let found: Vec<_> = violations.iter().map(|violation| (violation.field, &*violation.limit)).collect();
    assert_eq!(found, [(field, limit)], "{violations:?}");
}

#[test]
fn valid_creates_break_no_rule() {
    let window = MaintenanceWindow::new(TimeOfDay::new(10, 0, 0).unwrap(), Weekday::Monday);
    for good in [
        playground(),
        business(),
        enterprise(),
        sharded(),
        new_cluster(3).template_id(XS),
        business().maintenance_window(window).backup(Backup::new().location("eu-south-2")),
    ] {
        assert_eq!(good.check(), [], "{good:?}");
    }
}

#[test]
fn instances_and_shards_have_limits() {
    breaks(&new_cluster(3).edition(Edition::Playground).template_id(XS).check(), "instances", "1");
    breaks(&new_cluster(1).edition(Edition::Business).template_id(XS).check(), "instances", "at least 3");
    breaks(&with(enterprise(), |cluster| cluster.instances = Some(1)).check(), "instances", "at least 3");
    let even = new_cluster(2).template_id(XS);
    breaks(&even.check(), "instances", "1, 3, 5 or 7");
    let nine = connection(&["2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    let even = even.instances(9).connections([nine]);
    breaks(&even.check(), "instances", "1, 3, 5 or 7");
    breaks(&sharded().shards(1).check(), "shards", "2 to 32");
    breaks(&sharded().shards(33).check(), "shards", "2 to 32");
    breaks(&business().shards(2).check(), "shards", "none in a playground or business cluster");
    breaks(&sharded().cluster_type(ClusterType::ReplicaSet).check(), "shards", "none, or the type sharded-cluster");
    breaks(&enterprise().cluster_type(ClusterType::Sharded).check(), "shards", "2 to 32");
    let sharded = business().cluster_type(ClusterType::Sharded).check();
    assert_eq!(sharded.iter().map(|violation| violation.field).collect::<Vec<_>>(), ["shards", "type"]);
}

#[test]
fn enterprise_sizes_have_limits() {
    for (field, limit, without) in [
        ("cores", "1 to 31", with(enterprise(), |cluster| cluster.cores = None)),
        ("ram", "2048 to 235520 MB", with(enterprise(), |cluster| cluster.ram_mb = None)),
        ("storageSize", "5120 to 4194304 MB", with(enterprise(), |cluster| cluster.storage_size_mb = None)),
        ("storageType", "HDD, SSD Standard or SSD Premium", with(enterprise(), |cluster| cluster.storage_type = None)),
    ] {
        breaks(&without.check(), field, limit);
    }
    breaks(&enterprise().cores(0).check(), "cores", "1 to 31");
    breaks(&enterprise().cores(32).check(), "cores", "1 to 31");
    breaks(&enterprise().ram_mb(4097).check(), "ram", "multiples of 1024 MB");
    breaks(&enterprise().ram_mb(1024).check(), "ram", "2048 to 235520 MB");
    breaks(&enterprise().ram_gb(231).check(), "ram", "2048 to 235520 MB");
    assert_eq!(enterprise().ram_gb(230).storage_gb(4096).check(), []);
    breaks(&enterprise().storage_size_mb(20_000).check(), "storageSize", "multiples of 1024 MB");
    breaks(&enterprise().storage_gb(4).check(), "storageSize", "5120 to 4194304 MB");
    breaks(&enterprise().storage_gb(4097).check(), "storageSize", "5120 to 4194304 MB");
    breaks(&enterprise().storage_type("SSD").check(), "storageType", "HDD, SSD Standard or SSD Premium");
    breaks(&enterprise().template_id(XS).check(), "templateID", "none");
    breaks(&new_cluster(3).check(), "templateID", "one of the list of templates");
    breaks(&new_cluster(3).edition(Edition::Business).check(), "templateID", "one of the list of templates");
}

#[test]
fn connection_rules_are_checked() {
    let joined_by = |connections: &[Connection]| {
        with(business(), |cluster| cluster.connections = Some(connections.to_vec())).check()
    };
    let two = [connection(&["3", "4", "5"]), connection(&["6"])];
    breaks(&joined_by(&two), "connections", "exactly 1");
    let none: Vec<_> = joined_by(&[]).iter().map(|violation| violation.limit.clone()).collect();
    assert_eq!(none, ["exactly 1", "an address for each instance"]);
    breaks(&joined_by(&[connection(&["3", "4"])]), "connections", "an address for each instance");
    breaks(&joined_by(&[connection(&["3", "4", "4"])]), "connections", "an address for each instance");
    let of_no_host = ["10.7.222.0/24", "10.7.222.255/24", "10.7.222.4/30"];
    for cidr in
        ["10.7.222.3", "10.7.222.3/33", "10.7.222.3/+24", "10.7.222.3/", "::1/64", ""].into_iter().chain(of_no_host)
    {
        breaks(&joined_by(&[connection_with(cidr)]), "connections", "such as 10.7.222.3/24");
    }
    for cidr in ["10.7.222.0/31", "10.7.222.0/32", "10.7.222.1/24"] {
        assert_eq!(joined_by(&[connection_with(cidr)]), [], "{cidr}");
    }
    let (of_datacenter, of_lan) = ("the id of a data centre, a UUID", "the id of a LAN, a number");
    for (datacenter, lan, limit) in [
        ("", "1", of_datacenter),
        ("abc", "1", of_datacenter),
        ("5a029f4a-72e5-11ec-90d6-0242ac12000g", "1", of_datacenter),
        (DATACENTER, " ", of_lan),
        (DATACENTER, "front", of_lan),
        (DATACENTER, "-1", of_lan),
    ] {
        let connection = Connection::new(datacenter, lan, ["10.7.222.3/24", "10.7.222.4/24", "10.7.222.5/24"]);
        breaks(&joined_by(&[connection]), "connections", limit);
    }
    for (cidr, rule) in [
        ("10.7.222.3", "an address has a prefix length"),
        ("10.7.222.256/24", "an address is IPv4, with a prefix length of at most 32"),
        ("10.7.222/24", "an address is IPv4, with a prefix length of at most 32"),
    ] {
        assert_eq!(joined_by(&[connection_with(cidr)])[0].rule, rule, "{cidr}");
    }
    breaks(&joined_by(&[connection_with("10.7.223.3/24")]), "connections", "one /24");
    let taken = Connection::new(DATACENTER, "1", (3..6).map(|last| format!("10.233.114.{last}/24")));
    breaks(&joined_by(&[taken]), "connections", "any other network");
}

#[test]
fn locations_versions_and_windows_are_checked() {
    let elsewhere = with(business(), |cluster| cluster.location = Some("xx/yyy".into()));
    breaks(
        &elsewhere.check(),
        "location",
        "de/fra, de/fra/2, de/txl, es/vit, fr/par, gb/lhr, gb/bhx, us/las, us/ewr, us/mci",
    );
    let backup = Backup::new().location("de/txl");
    breaks(&business().backup(backup).check(), "backup", "de, eu-south-2, eu-central-2");
    for version in ["7", "7.0.2", "v7.0", ""] {
        let cluster = with(business(), |cluster| cluster.mongodb_version = Some(version.into()));
        breaks(&cluster.check(), "mongoDBVersion", "such as 7.0");
    }
    let window = |time: &str, day: &str| MaintenanceWindow::new(time, day);
    breaks(
        &business().maintenance_window(window("25:00:00", "Monday")).check(),
        "maintenanceWindow",
        "00:00:00 to 23:59:59",
    );
    breaks(
        &business().maintenance_window(window("10:00:00", "Mon")).check(),
        "maintenanceWindow",
        "Sunday to Saturday",
    );
}

#[test]
fn valid_updates_break_no_rule() {
    for (before, update) in [
        (playground(), ClusterUpdate::new().display_name("new")),
        (playground(), ClusterUpdate::new().template_id(XS).instances(3)),
        (playground(), ClusterUpdate::new().edition(Edition::Business).template_id(XS).instances(3)),
        (business(), ClusterUpdate::new().mongodb_version("8.0")),
        (enterprise(), ClusterUpdate::new().edition(Edition::Enterprise).storage_gb(40)),
        (sharded(), ClusterUpdate::new().edition(Edition::Enterprise).shards(3)),
        (business(), ClusterUpdate::new().instances(5).connections([connection(&["3", "4", "5", "6", "7"])])),
    ] {
        assert_eq!(update.check(&cluster(&before)), [], "{update:?}");
    }
    let unknown: Cluster = serde_json::from_value(json!({ "id": "c-1", "properties": {} })).unwrap();
    assert_eq!(ClusterUpdate::new().display_name("new").mongodb_version("8.0").check(&unknown), []);
}

#[test]
fn impossible_updates_are_found() {
    let update = ClusterUpdate::new;
    let (playground, business, sharded) = (cluster(&playground()), cluster(&business()), cluster(&sharded()));
    breaks(&update().display_name("x").check(&cluster(&enterprise())), "edition", "enterprise");
    let fewer = update().edition(Edition::Enterprise).shards(2).check(&cluster(&self::sharded().shards(3)));
    breaks(&fewer, "shards", "as many as now, or more");
    let smaller = update().edition(Edition::Playground).template_id(XS).instances(1).check(&business);
    breaks(&smaller, "edition", "the one it has, or a larger one");
    breaks(&update().mongodb_version("6.0").check(&business), "mongoDBVersion", "the one it has, or a higher one");
    breaks(&update().instances(3).check(&playground), "instances", "1");
    breaks(&update().instances(5).check(&business), "connections", "an address for each instance");
    breaks(&update().template_id(XS).edition(Edition::Enterprise).check(&sharded), "templateID", "none");
    let sizes = update().edition(Edition::Enterprise).check(&business);
    let fields: Vec<_> = sizes.iter().map(|violation| violation.field).collect();
    assert_eq!(fields, ["cores", "ram", "storageSize", "storageType"]);
    breaks(
        &update().edition(Edition::Business).instances(3).check(&playground),
        "templateID",
        "one of the list of templates",
    );
    let single = with(enterprise(), |cluster| cluster.instances = Some(1));
    let larger = update().edition(Edition::Enterprise).storage_gb(40).check(&cluster(&single));
    breaks(&larger, "storageSize", "what it has");
}

#[test]
fn connections_change_only_with_scale_and_network_stays() {
    let business = cluster(&business());
    let alone = ClusterUpdate::new().connections([connection(&["6", "7", "8"])]);
    breaks(&alone.check(&business), "connections", "left out");
    breaks(&alone.instances(3).check(&business), "connections", "left out");
    for (datacenter, lan) in [("6a029f4a-72e5-11ec-90d6-0242ac120003", "1"), (DATACENTER, "2")] {
        let moved = Connection::new(datacenter, lan, (3..8).map(|last| format!("10.7.222.{last}/24")));
        let update = ClusterUpdate::new().instances(5).connections([moved]);
        breaks(&update.check(&business), "connections", "those it has");
    }
}

#[test]
fn empty_members_of_updates_are_found() {
    let business = cluster(&business());
    let update = ClusterUpdate::new;
    breaks(&update().display_name("").check(&business), "displayName", "left out, or some text");
    breaks(&update().template_id("").check(&business), "templateID", "left out, or some text");
    breaks(&update().backup(Backup::new()).check(&business), "backup", "left out, or a location");
    breaks(&update().bi_connector(NewBiConnector::new()).check(&business), "biConnector", "left out, or something set");
    let edition = update().edition("").template_id(XS).check(&business);
    breaks(&edition, "edition", "left out, or some text");
}

#[test]
fn user_rules_are_checked() {
    let user = |password: &str| NewUser::new("anna", password);
    assert_eq!(user("ten chars!").roles([UserRole::read("orders"), UserRole::cluster_monitor()]).check(), []);
    assert_eq!(UserUpdate::new().check(), []);
    breaks(&user("nine char").check(), "password", "10 to 100 characters");
    breaks(&UserUpdate::new().password("ü".repeat(101)).check(), "password", "10 to 100 characters");
    assert_eq!(UserUpdate::new().password("ü".repeat(100)).check(), []);

    let with = |role: UserRole| UserUpdate::new().roles([UserRole::read("orders"), role]).check();
    breaks(&with(UserRole::new().role(Role::Read)), "roles", "a role and a database in every entry");
    breaks(&with(UserRole::new().database("orders")), "roles", "a role and a database in every entry");
    for role in [UserRole::read_any_database(), UserRole::read_write_any_database(), UserRole::db_admin_any_database()]
    {
        assert_eq!(with(role.clone()), []);
        breaks(&with(role.database("orders")), "roles", "admin");
    }
    for database in ["config", "local"] {
        for role in [UserRole::read(database), UserRole::read_write(database), UserRole::db_admin(database)] {
            breaks(&with(role), "roles", "any but config and local");
        }
    }
}

#[test]
fn violation_is_one_line_with_its_limit() {
    let text = enterprise().ram_mb(4097).check()[0].to_string();
    assert_eq!(text, "ram: RAM comes in whole GB; allowed: multiples of 1024 MB");
}

#[test]
fn enable_sharding_needs_sharded_cluster() {
    let cluster = |properties: serde_json::Value| -> Cluster {
        serde_json::from_value(json!({ "id": "c-1", "properties": properties })).unwrap()
    };
    let user = NewUser::new("anna", "correct horse").roles([UserRole::enable_sharding()]);
    let update = UserUpdate::new().roles([UserRole::enable_sharding()]);
    for properties in [json!({}), json!({ "type": "sharded-cluster" }), json!({ "type": "something new" })] {
        let cluster = cluster(properties);
        assert_eq!((user.check_in(&cluster), update.check_in(&cluster)), (vec![], vec![]), "{cluster:?}");
    }
    let replica_set = cluster(json!({ "type": "replicaset" }));
    breaks(&user.check_in(&replica_set), "roles", "any other role");
    breaks(&update.check_in(&replica_set), "roles", "any other role");
    breaks(&UserUpdate::new().password("short").check_in(&replica_set), "password", "10 to 100 characters");
}

#[test]
fn empty_name_of_new_cluster_is_found() {
    for name in ["", " \n"] {
        breaks(&with(business(), |order| order.display_name = Some(name.into())).check(), "displayName", "some text");
    }
}

#[test]
fn numbered_part_of_location_is_served_by_location() {
    for (location, served) in [("de/txl/1", true), ("de/fra/12", true), ("de/txl/x", false), ("de/txl/", false)] {
        assert_eq!(
            with(business(), |order| order.location = Some(location.into())).check().is_empty(),
            served,
            "{location}"
        );
    }
}
