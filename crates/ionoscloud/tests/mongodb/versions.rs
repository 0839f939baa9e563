use ionoscloud_emulator::Emulator;

use crate::support::{client, playground, ready};

#[tokio::test(start_paused = true)]
async fn offered_versions_and_targets_of_cluster() {
    let (emulator, cluster) = ready(playground()).await;
    let offered = client(&emulator).mongodb().versions().await.unwrap();
    assert!(offered.contains(&"6.0".to_owned()), "{offered:?}");
    let targets = cluster.versions().await.unwrap();
    assert_eq!(targets, ["7.0", "8.0"]);
    assert!(targets.iter().all(|target| offered.contains(target)));
    let error = client(&emulator).mongodb().cluster("no-such").versions().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn api_versions_contain_current_one() {
    let emulator = Emulator::new();
    let mongodb = client(&emulator).mongodb();
    let current = mongodb.api_version().await.unwrap();
    assert!(current.name.is_some());
    assert!(mongodb.api_versions().await.unwrap().contains(&current));
}
