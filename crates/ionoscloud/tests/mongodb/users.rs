use ionoscloud::Lifecycle as _;
use ionoscloud::mongodb::{NewUser, Role, User, UserRole, UserUpdate};
use ionoscloud_emulator::Times;
use tokio::time::Instant;

use crate::support::{playground, ready, ready_with, seconds, sent};

fn roles(user: &User) -> Vec<(Option<&Role>, Option<&str>)> {
    user.properties.roles.iter().map(|role| (role.role.as_ref(), role.database.as_deref())).collect()
}

#[tokio::test(start_paused = true)]
async fn user_lives_from_create_to_deletion() {
    let (emulator, cluster) = ready(playground()).await;
    let users = cluster.users();

    let began = Instant::now();
    let anna = NewUser::new("anna", test_secrets::database_password())
        .roles([UserRole::read("orders"), UserRole::cluster_monitor()]);
    let created = users.create(anna).await.unwrap();
    assert_eq!(created.properties.username.as_ref().unwrap(), &"anna");
    assert_eq!(cluster.get().await.unwrap().state(), Some("BUSY"));
    assert!(created.wait().await.unwrap().is_ready());
    assert!((20..=60).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());

    let replaced = users.replace_roles("anna", [UserRole::read_write_any_database()]).await.unwrap();
    assert_eq!(roles(replaced.response()), [(Some(&Role::ReadWriteAnyDatabase), Some("admin"))]);
    replaced.wait().await.unwrap();
    users.change_password("anna", "another password").await.unwrap().wait().await.unwrap();
    assert_eq!(roles(&users.get("anna").await.unwrap()).len(), 1, "a new password leaves the roles");
    let both =
        UserUpdate::new().password(test_secrets::database_password()).roles([UserRole::read("a"), UserRole::read("b")]);
    let updated = users.update("anna", both).await.unwrap();
    assert_eq!(roles(&updated).len(), 2);
    updated.wait().await.unwrap();

    assert_eq!(users.list().collect_up_to(10).await.unwrap().len(), 1);
    let deleted = users.delete("anna").await.unwrap();
    assert_eq!(deleted.response().as_ref().map(|user| roles(user).len()), Some(2));
    deleted.wait().await.unwrap();
    assert!(users.get("anna").await.unwrap_err().is_not_found());
    assert_eq!(users.list().collect_up_to(10).await.unwrap(), []);
    let patch = "PATCH clustersUsersPatch";
    assert_eq!(sent(&emulator), ["POST clustersUsersPost", patch, patch, patch, "DELETE clustersUsersDelete"]);
}

#[tokio::test(start_paused = true)]
async fn user_change_wait_covers_lagging_reads() {
    let times = Times::default().state_lag(seconds(10)).user_change(seconds(25));
    let (_emulator, cluster) = ready_with(times, playground()).await;
    let began = Instant::now();
    let created = cluster.users().create(NewUser::new("anna", test_secrets::database_password())).await.unwrap();
    assert_eq!(cluster.get().await.unwrap().state(), Some("AVAILABLE"), "the state is the one before the change");
    created.wait().await.unwrap();
    assert!(began.elapsed() >= seconds(25), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn second_user_change_conflicts_until_first_ends() {
    let (_emulator, cluster) = ready(playground()).await;
    let users = cluster.users();
    let first = users.create(NewUser::new("anna", test_secrets::database_password())).await.unwrap();
    let error = users.create(NewUser::new("bert", test_secrets::database_password())).await.unwrap_err();
    assert!(error.is_conflict() && error.to_string().contains("clustersUsersPost"), "{error}");
    first.wait().await.unwrap();
    let error = users.create(NewUser::new("anna", test_secrets::database_password())).await.unwrap_err();
    assert!(error.is_conflict() && error.code() == Some("emulator-user-exists"), "{error}");
    let _ = users.create(NewUser::new("bert", test_secrets::database_password())).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn reserved_characters_in_user_names_and_full_list() {
    let (emulator, cluster) = ready_with(Times::default().user_change(seconds(0)), playground()).await;
    let users = cluster.users();
    for number in 0..100 {
        let _ =
            users.create(NewUser::new(format!("a/b?{number}#ü %"), test_secrets::database_password())).await.unwrap();
    }
    let user = users.get("a/b?42#ü %").await.unwrap();
    assert_eq!(user.properties.username.unwrap(), "a/b?42#ü %");
    let error = users.create(NewUser::new("one-more", test_secrets::database_password())).await.unwrap_err();
    assert!(error.is_invalid() && error.code() == Some("emulator-user-limit"), "{error}");
    emulator.journal().clear();
    assert_eq!(users.list().limit(30).collect_up_to(1000).await.unwrap().len(), 100);
    assert_eq!(emulator.journal().count("clustersUsersGet"), 5, "pages that have neither limit nor links");
}

#[tokio::test(start_paused = true)]
async fn password_is_never_shown() {
    let (_emulator, cluster) = ready(playground()).await;
    let user = NewUser::new("anna", "canary").roles([UserRole::read("config")]);
    let text = format!("{user:?}");
    let error = cluster.users().create(user).await.unwrap_err();
    let update = UserUpdate::new().password("canary");
    for text in [text, format!("{error} {error:?}"), format!("{update:?}")] {
        assert!(!text.contains("canary"), "{text}");
    }
}
