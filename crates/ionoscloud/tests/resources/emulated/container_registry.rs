//! Registries, tokens and images of Container Registry. A registry is `New`, then `Running`.

use ionoscloud::container_registry::{
    NewRegistry, NewToken, RegistryFeatures, RegistryUpdate, TokenScope, TokenStatus, TokenUpdate,
    VulnerabilityScanning,
};
use ionoscloud_emulator::Emulator;

use super::lives::Lives;
use super::{client, ready};

pub(super) fn registry(name: &str) -> NewRegistry {
    NewRegistry::new("de/fra", name)
}

pub(super) async fn lives(lives: &mut Lives) {
    let registries = lives.client.container_registry().registries();
    lives
        .life(&registries, registry("images"), async |handle| {
            let host = handle.get().await.unwrap().properties.hostname;
            assert_eq!(host.as_deref(), Some("images.cr.de-fra.ionos.com"));
            let nets = RegistryUpdate::new().api_subnet_allow_list(["192.0.2.0/24"]);
            let changed = handle.update(nets).await.properties;
            assert_eq!(changed.api_subnet_allow_list, ["192.0.2.0/24"]);
            let off = RegistryFeatures::new().vulnerability_scanning(VulnerabilityScanning::new(false));
            let refused =
                handle.undisturbed().update(RegistryUpdate::new().features(off)).await.map(|_| ()).unwrap_err();
            assert_eq!(refused.status().map(|status| status.as_u16()), Some(400), "scanning stays on: {refused}");
            let replaced = handle.replace(registry("images")).await;
            assert!(replaced.properties.api_subnet_allow_list.is_empty(), "the default again");
        })
        .await;
    let tokens = ready(&registries, registry("tokens")).await.tokens();
    lives
        .life(&tokens, NewToken::new("ci"), async |handle| {
            handle.update(TokenUpdate::new().status(TokenStatus::Disabled)).await;
            handle.replace(NewToken::new("ci").status(TokenStatus::Enabled)).await;
        })
        .await;
}

#[tokio::test(start_paused = true)]
async fn new_registry_has_no_host_name() {
    let registries = client(&Emulator::new()).await.container_registry().registries();
    let created = registries.create(registry("images")).await.unwrap();
    let properties = &created.response().properties;
    assert_eq!(properties.hostname.as_deref(), Some(""));
    assert_eq!(created.response().metadata.as_ref().unwrap().state.as_deref(), Some("New"));
    assert!(created.wait().await.unwrap().properties.hostname.is_some_and(|host| !host.is_empty()));
    for name in ["images", "No", "a"] {
        let status = registries.create(registry(name)).await.map(|_| ()).unwrap_err().status().unwrap();
        assert_eq!(status.as_u16(), if name == "images" { 409 } else { 400 }, "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn registries_are_listed_page_by_page() {
    let registries = client(&Emulator::new()).await.container_registry().registries();
    for name in ["one", "two", "three"] {
        ready(&registries, registry(name)).await;
    }
    let all = registries.list().limit(2).collect_up_to(10).await.unwrap();
    assert_eq!(
        all.iter().map(|one| one.properties.name.as_deref().unwrap()).collect::<Vec<_>>(),
        ["one", "two", "three"]
    );
    assert_eq!(registries.list().name("TWO").collect_up_to(10).await.unwrap().len(), 1);
    let error = registries.list().pagination_token("x").collect_up_to(10).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{error}");
}

#[tokio::test(start_paused = true)]
async fn token_password_is_in_create_alone() {
    let registries = client(&Emulator::new()).await.container_registry().registries();
    let tokens = ready(&registries, registry("images")).await.tokens();
    let scope = TokenScope::new(["pull", "push"], "*", "repo");
    let created = tokens.create(NewToken::new("ci").scopes([scope])).await.unwrap();
    let credentials = created.response().properties.credentials.clone().unwrap();
    assert_eq!(credentials.username.as_deref(), Some("ci"));
    assert!(credentials.password.is_some_and(|password| password.expose().len() > 20));
    let token = tokens.handle(&created.response().id);
    let disabled = token.update(TokenUpdate::new().status(TokenStatus::Disabled)).await.unwrap();
    let properties = &disabled.response().properties;
    assert_eq!((&properties.status, properties.scopes.len()), (&Some(TokenStatus::Disabled), 1));
    let found = tokens.find("ci").await.unwrap().unwrap();
    assert!(found.properties.credentials.unwrap().password.is_none_or(|password| password.expose().is_empty()));
    let twice = tokens.create(NewToken::new("ci")).await.map(|_| ()).unwrap_err();
    assert_eq!(twice.status().map(|status| status.as_u16()), Some(409), "{twice}");
    let _ = token.delete().await.unwrap();
    assert!(token.get().await.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn image_has_vulnerabilities_until_its_repository_is_deleted() {
    let client = client(&Emulator::new()).await;
    let registry = ready(&client.container_registry().registries(), registry("images")).await;
    let high = registry.repositories().list().vulnerability_severity("high").collect_up_to(10).await.unwrap();
    assert_eq!(high.len(), 1);
    let repository = registry.repository(high[0].id.clone().unwrap());
    let artifact = repository.artifacts().list().collect_up_to(10).await.unwrap().remove(0);
    assert_eq!(artifact.metadata.as_ref().unwrap().vulnerability_count, Some(2));
    let found = repository.artifact(artifact.id.clone().unwrap()).vulnerabilities();
    let ordered = found.list().order_by("-score").collect_up_to(10).await.unwrap();
    let scores: Vec<f64> = ordered.iter().filter_map(|one| one.properties.score).collect();
    assert_eq!(scores, [7.8, 2.5]);
    let fixable = found.list().fixable(true).collect_up_to(10).await.unwrap().remove(0).id;
    let one = client.container_registry().vulnerability(fixable.clone()).get().await.unwrap();
    assert_eq!(one.properties.severity.as_deref(), Some("high"));
    let affected = registry.artifacts().list().vulnerability_id(fixable).collect_up_to(10).await.unwrap();
    assert_eq!(affected, [artifact]);
    assert_eq!(registry.artifacts().list().vulnerability_id("none").collect_up_to(10).await.unwrap(), []);
    let _ = repository.delete().await.unwrap();
    assert_eq!(registry.artifacts().list().collect_up_to(10).await.unwrap(), []);
}
