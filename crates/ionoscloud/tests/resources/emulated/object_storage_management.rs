//! Access keys and regions of Object Storage Management. The secret is in the responses that make it alone.

use ionoscloud::object_storage_management::{AccessKey, NewAccessKey};
use ionoscloud_emulator::{Effect, Emulator, Fault};

use super::client;
use super::lives::Lives;

fn secret(key: &AccessKey) -> &str {
    key.properties.secret_key.as_ref().map_or("", |secret| secret.expose())
}

pub(super) async fn lives(lives: &mut Lives) {
    let keys = lives.client.object_storage_management().access_keys();
    lives
        .life(&keys, NewAccessKey::new("backups"), async |handle| {
            let read = handle.get().await.unwrap();
            assert!(secret(&read).is_empty() && read.properties.canonical_user_id.is_some());
            let public = read.properties.access_key.unwrap();
            assert_eq!(keys.list().access_key(&public).collect_up_to(10).await.unwrap().len(), 1);
            assert_eq!(keys.list().access_key("another").collect_up_to(10).await.unwrap().len(), 0);
            let changed = handle.replace(NewAccessKey::new("archive")).await;
            assert_eq!(changed.properties.description.as_deref(), Some("archive"));
            assert_eq!(changed.properties.access_key, Some(public), "the key itself stays");
        })
        .await;
    lives.upserted(&keys, NewAccessKey::new("put")).await;
}

#[tokio::test(start_paused = true)]
async fn secret_is_in_create_and_renewal_alone() {
    let keys = client(&Emulator::new()).await.object_storage_management().access_keys();
    let created = keys.create(NewAccessKey::new("backups")).await.unwrap();
    let first = created.response().clone();
    assert_eq!((secret(&first).is_empty(), &first.properties.canonical_user_id), (false, &None));
    let renewed = keys.handle(&first.id).renew().await.unwrap();
    assert!(!secret(&renewed).is_empty() && secret(&renewed) != secret(&first));
    assert_eq!(renewed.properties.access_key, first.properties.access_key);
    assert!(secret(&keys.get(&first.id).await.unwrap()).is_empty());
    let made = keys.create_by_put(NewAccessKey::new("put")).await.unwrap();
    assert!(!secret(made.response()).is_empty());
}

/// A repeated renewal would end the secret that the first one made.
#[tokio::test(start_paused = true)]
async fn renewal_of_unknown_outcome_is_sent_once() {
    let lost = Fault::on("accesskeysRenew").nth(1).then(Effect::reset().after_processing());
    let emulator = Emulator::builder().fault(lost).build().unwrap();
    let keys = client(&emulator).await.object_storage_management().access_keys();
    let id = keys.create(NewAccessKey::new("backups")).await.unwrap().response().id.clone();
    assert!(keys.handle(&id).renew().await.unwrap_err().may_have_been_processed());
    assert!(!secret(&keys.handle(&id).renew().await.unwrap()).is_empty(), "the caller renews again");
    assert_eq!(emulator.journal().count("accesskeysRenew"), 2);
}

#[tokio::test(start_paused = true)]
async fn regions_have_endpoints() {
    let regions = client(&Emulator::new()).await.object_storage_management().regions();
    let all = regions.list().collect_up_to(10).await.unwrap();
    let one = regions.get(&all[2].id).await.unwrap();
    assert_eq!(one.properties.endpoint.as_deref(), Some("s3.eu-central-3.ionoscloud.com"));
    assert_eq!((&one, one.properties.capability.as_ref().unwrap().iam), (&all[2], Some(true)));
}
