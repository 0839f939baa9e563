//! Violations that `check_with` finds once it knows templates and versions.
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

use ionoscloud_models::mongodb::{
    Cluster, ClusterUpdate, Connection, Edition, NewCluster, Offer, StorageType, Template, Violation,
};
use serde_json::json;

fn template(id: &str, edition: &str, cores: u32, ram_mb: u64, storage_gb: u64) -> Template {
    let properties = json!({
        "name": format!("MongoDB {id}"), "edition": edition, "cores": cores, "ram": ram_mb, "storageSize": storage_gb,
    });
    serde_json::from_value(json!({ "id": id, "properties": properties })).unwrap()
}

fn offer() -> Offer {
    let templates = [
        template("Playground", "playground", 1, 2048, 50),
        template("XS", "business", 1, 2048, 50),
        template("M", "business", 4, 8192, 160),
        template("4XL", "business", 32, 131_072, 1280),
        template("4XL_S", "business", 32, 131_072, 2048),
    ];
    Offer::new().templates(templates).versions(["6.0", "7.0"])
}

fn new_cluster(instances: u32) -> NewCluster {
    let connection =
        Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", (3..6).map(|last| format!("10.7.222.{last}/24")));
    NewCluster::new()
        .mongodb_version("7.0")
        .instances(instances)
        .connections([connection])
        .location("de/txl")
        .display_name("prod")
}

fn enterprise() -> NewCluster {
    let cluster = new_cluster(3).edition(Edition::Enterprise).cores(2).ram_gb(4).storage_gb(20);
    cluster.storage_type(StorageType::SsdPremium)
}

/// The cluster that such an order makes.
fn cluster(order: &NewCluster) -> Cluster {
    serde_json::from_value(json!({ "id": "c-1", "properties": serde_json::to_value(order).unwrap() })).unwrap()
}

fn update() -> ClusterUpdate {
    ClusterUpdate::new()
}

fn sent_template(id: &str, to: &Cluster) -> Vec<Violation> {
    update().template_id(id).check_with(to, &offer())
}

#[track_caller]
fn breaks(violations: &[Violation], field: &str, limit: &str) {
    let found: Vec<_> = violations.iter().map(|violation| (violation.field, &*violation.limit)).collect();
    assert_eq!(found, [(field, limit)], "{violations:?}");
}

#[test]
fn offered_values_break_no_rule() {
    for good in
        [new_cluster(3).template_id("XS"), new_cluster(3).template_id("M").edition(Edition::Business), enterprise()]
    {
        assert_eq!(good.check_with(&offer()), [], "{good:?}");
    }
    let business = cluster(&new_cluster(3).edition(Edition::Business).template_id("M"));
    for good in [
        update().template_id("4XL"),
        update().template_id("M"),
        update().mongodb_version("7.0"),
        update().edition(Edition::Business).template_id("4XL_S"),
    ] {
        assert_eq!(good.check_with(&business, &offer()), [], "{good:?}");
    }
    let playground = cluster(&new_cluster(1).edition(Edition::Playground).template_id("Playground"));
    assert_eq!(update().template_id("XS").instances(3).check_with(&playground, &offer()), []);
}

#[test]
fn values_that_are_not_offered_are_found() {
    let names = "MongoDB Playground, MongoDB XS, MongoDB M, MongoDB 4XL, MongoDB 4XL_S";
    breaks(&new_cluster(3).template_id("S").check_with(&offer()), "templateID", names);
    let business = cluster(&new_cluster(3).edition(Edition::Business).template_id("M"));
    breaks(&sent_template("S", &business), "templateID", names);
    let mut old = new_cluster(3).template_id("M");
    old.mongodb_version = Some("5.0".into());
    breaks(&old.check_with(&offer()), "mongoDBVersion", "6.0, 7.0");
    breaks(
        &update().mongodb_version("9.0").check_with(&business, &offer()),
        "mongoDBVersion",
        "the one it has, 6.0, 7.0",
    );

    let nothing = Offer::new().templates([]).versions([""; 0]);
    breaks(&new_cluster(3).template_id("M").edition(Edition::Business).check_with(&nothing)[..1], "templateID", "none");
    breaks(&update().mongodb_version("8.0").check_with(&business, &nothing), "mongoDBVersion", "the one it has");
    assert_eq!(update().mongodb_version("7.0").check_with(&business, &nothing), [], "the version it has");
    assert_eq!(update().template_id("M").check_with(&business, &nothing), [], "the template it has");
}

#[test]
fn smaller_template_is_found() {
    let on = |id: &str| cluster(&new_cluster(3).edition(Edition::Business).template_id(id));
    breaks(&sent_template("XS", &on("M")), "templateID", "at least 4 cores, 8192 MB of RAM, 160 GB of storage");
    let storage = sent_template("4XL", &on("4XL_S"));
    breaks(&storage, "templateID", "at least 32 cores, 131072 MB of RAM, 2048 GB of storage");
    // A template that is offered no longer: the cluster reports its size itself, and storage in MB.
    let mut gone = on("S");
    assert_eq!(sent_template("XS", &gone), [], "nothing is known");
    gone.properties.storage_size_mb = Some(80 * 1024);
    breaks(&sent_template("XS", &gone), "templateID", "at least 80 GB of storage");
    assert_eq!(sent_template("M", &gone), []);
    // A list without sizes, which the API was seen to send, shows nothing.
    let bare: Template = serde_json::from_value(json!({ "id": "XS" })).unwrap();
    assert_eq!(update().template_id("XS").check_with(&on("M"), &Offer::new().templates([bare])), []);
}

#[test]
fn edition_follows_from_template() {
    breaks(&new_cluster(3).template_id("Playground").check_with(&offer()), "instances", "1");
    assert_eq!(new_cluster(3).template_id("Playground").check(), [], "without an offer it is not known");
    let other = new_cluster(3).edition(Edition::Business).template_id("Playground");
    breaks(&other.check_with(&offer()), "edition", "playground");
    let business = cluster(&new_cluster(3).edition(Edition::Business).template_id("XS"));
    let back = update().template_id("Playground").instances(1).check_with(&business, &offer());
    breaks(&back, "templateID", "one of the edition business, or of a larger one");
    breaks(
        &new_cluster(3).template_id("XS").shards(2).check_with(&offer())[..1],
        "shards",
        "none in a playground or business cluster",
    );
    let enterprise =
        update().edition(Edition::Enterprise).template_id("XS").check_with(&cluster(&enterprise()), &offer());
    breaks(&enterprise, "templateID", "none");
}

#[test]
fn lower_version_is_found_without_offer() {
    let mut business = cluster(&new_cluster(3).edition(Edition::Business).template_id("M"));
    for present in ["7.0", "7.0.12"] {
        business.properties.mongodb_version = Some(present.into());
        let lower = update().mongodb_version("6.0").check_with(&business, &offer());
        breaks(&lower, "mongoDBVersion", "the one it has, or a higher one");
        assert_eq!(update().mongodb_version("7.0").check_with(&business, &offer()), []);
    }
}
