//! The violations of `check` against the behaviour of the emulator: both follow the same facts, and neither knows the
//! other.

use ionoscloud::Client;
use ionoscloud::mongodb::{
    ClusterType, ClusterUpdate, Connection, Edition, NewCluster, NewUser, Offer, UserRole, UserUpdate,
};
use ionoscloud_emulator::Emulator;

use crate::support::{PLAYGROUND, XS, business, client, enterprise, order, playground, ready};

fn with(mut order: NewCluster, change: impl FnOnce(&mut NewCluster)) -> NewCluster {
    change(&mut order);
    order
}

fn network(order: &mut NewCluster) -> &mut Vec<Connection> {
    order.connections.as_mut().unwrap()
}

fn sharded() -> NewCluster {
    enterprise().cluster_type(ClusterType::Sharded).shards(2)
}

#[tokio::test(start_paused = true)]
async fn creates_pass_check_iff_api_accepts() {
    let clusters = client(&Emulator::new()).mongodb().clusters();
    for good in [
        playground(),
        business(),
        enterprise(),
        enterprise().cluster_type(ClusterType::Sharded).shards(2),
        order(3).template_id(XS),
    ] {
        assert_eq!(good.check(), []);
        let _ = clusters.create(good).await.unwrap();
    }
    for bad in [
        order(3).edition(Edition::Playground).template_id(PLAYGROUND),
        with(enterprise(), |order| order.instances = Some(1)),
        order(2).template_id(XS),
        with(business(), |order| order.template_id = None),
        with(business(), |order| network(order).clear()),
        with(business(), |order| network(order)[0].cidr_list.truncate(2)),
        with(business(), |order| network(order)[0].cidr_list[0] = "10.7.1.1/24".into()),
        with(business(), |order| network(order)[0].cidr_list[0] = "10.7.222.3".into()),
        with(playground(), |order| network(order)[0].cidr_list[0] = "10.233.114.3/24".into()),
        with(business(), |order| order.mongodb_version = Some("7".into())),
        with(enterprise(), |order| order.cores = None),
        with(enterprise(), |order| order.ram_mb = None),
        with(enterprise(), |order| order.storage_size_mb = None),
        with(enterprise(), |order| order.storage_type = None),
        enterprise().template_id(XS),
        enterprise().cores(32),
        enterprise().ram_mb(2049),
        enterprise().ram_gb(1),
        enterprise().storage_gb(4),
        enterprise().storage_type("SSD"),
        business().shards(2),
    ] {
        assert_eq!(
            bad.check().len(),
            1 + usize::from(bad.connections == Some(Vec::new())),
            "{:?} {bad:?}",
            bad.check()
        );
        let error = clusters.create(bad.clone()).await.unwrap_err();
        assert!(error.is_invalid(), "{error} {bad:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn updates_pass_check_iff_api_accepts() {
    let update = ClusterUpdate::new;
    let wider =
        Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", (3..8).map(|last| format!("10.7.222.{last}/24")));
    let moved =
        Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "2", (3..8).map(|last| format!("10.7.222.{last}/24")));
    for (order, update, is_good) in [
        (playground(), update().template_id(XS), true),
        (business(), update().instances(5).connections([wider.clone()]), true),
        (business(), update().mongodb_version("7.0"), true),
        (enterprise(), update().edition(Edition::Enterprise).cores(4), true),
        (enterprise(), update().cores(4), false),
        (business(), update().connections([wider]), false),
        (business(), update().instances(5).connections([moved]), false),
        (business(), update().instances(5), false),
        (business(), update().mongodb_version("5.0"), false),
        (business(), update().edition(Edition::Enterprise), false),
        (business(), update().display_name(""), false),
        (playground(), update().instances(3), false),
        (enterprise(), update().edition(Edition::Enterprise).shards(3), false),
        (enterprise(), update().edition(Edition::Enterprise).cluster_type(ClusterType::Sharded).shards(3), true),
        (sharded(), update().edition(Edition::Enterprise).shards(3), true),
        (sharded(), update().edition(Edition::Enterprise).shards(1), false),
    ] {
        let (_emulator, cluster) = ready(order).await;
        let violations = update.check(&cluster.get().await.unwrap());
        let result = cluster.update(update.clone()).await;
        assert_eq!((violations.is_empty(), result.is_ok()), (is_good, is_good), "{update:?} {violations:?} {result:?}");
    }
}

const BUSINESS_M: &str = "8c2c51c7-f1f8-4f44-bf3e-6e5cc8e50f07";

async fn offer(client: &Client, versions: Vec<String>) -> Offer {
    Offer::new().templates(client.mongodb().templates().list().collect_up_to(1000).await.unwrap()).versions(versions)
}

#[tokio::test(start_paused = true)]
async fn creates_pass_offer_check_iff_api_accepts() {
    let client = client(&Emulator::new());
    let offer = offer(&client, client.mongodb().versions().await.unwrap()).await;
    for (order, is_good) in [
        (playground(), true),
        (order(3).template_id(BUSINESS_M), true),
        (enterprise(), true),
        (with(business(), |order| order.mongodb_version = Some("4.4".into())), false),
        (order(3).template_id("00000000-0000-4000-8000-000000000000"), false),
        (order(3).template_id(PLAYGROUND), false),
        (order(3).edition(Edition::Business).template_id(PLAYGROUND), false),
    ] {
        assert_eq!(order.check(), [], "{order:?}");
        let violations = order.check_with(&offer);
        let result = client.mongodb().clusters().create(order.clone()).await;
        assert_eq!((violations.is_empty(), result.is_ok()), (is_good, is_good), "{order:?} {violations:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn updates_pass_offer_check_iff_api_accepts() {
    let update = ClusterUpdate::new;
    for (order, update, is_good) in [
        (business(), update().template_id(BUSINESS_M), true),
        (business(), update().mongodb_version("8.0"), true),
        (business(), update().mongodb_version("6.0"), true),
        (business().template_id(BUSINESS_M), update().template_id(XS), false),
        (order(1).template_id(XS), update().template_id(PLAYGROUND), false),
        (business(), update().template_id("00000000-0000-4000-8000-000000000000"), false),
        (business(), update().mongodb_version("9.0"), false),
    ] {
        let (emulator, cluster) = ready(order).await;
        let offer = offer(&client(&emulator), cluster.versions().await.unwrap()).await;
        let seen = cluster.get().await.unwrap();
        assert_eq!(update.check(&seen), [], "{update:?}");
        let violations = update.check_with(&seen, &offer);
        let result = cluster.update(update.clone()).await;
        assert_eq!((violations.is_empty(), result.is_ok()), (is_good, is_good), "{update:?} {violations:?} {result:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn sharding_role_passes_check_in_sharded_clusters_only() {
    for (order, is_good) in [(sharded(), true), (enterprise(), false)] {
        let (_emulator, cluster) = ready(order).await;
        let user = NewUser::new("anna", "correct horse").roles([UserRole::enable_sharding()]);
        let update = UserUpdate::new().roles([UserRole::enable_sharding()]);
        assert_eq!((user.check(), update.check()), (vec![], vec![]));
        let seen = cluster.get().await.unwrap();
        let violations = user.check_in(&seen);
        assert_eq!(update.check_in(&seen), violations);
        let result = cluster.users().create(user).await;
        assert_eq!((violations.is_empty(), result.is_ok()), (is_good, is_good), "{violations:?} {result:?}");
    }
}
