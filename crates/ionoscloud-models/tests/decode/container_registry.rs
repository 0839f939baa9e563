//! The responses of Container Registry, all of them recorded.

use ionoscloud_core::Lifecycle as _;
use ionoscloud_models::container_registry::{
    ArtifactList, ArtifactVulnerabilityList, NewRegistry, NewToken, Registry, RegistryList, RegistryUpdate,
    RepositoryList, Token, TokenList, TokenStatus, TokenUpdate,
};
use serde_json::{json, to_value};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn created_registry_is_new_without_host() {
    let registry: Registry = round_trip(fixture!("container_registry/create_registry")).unwrap();
    assert_eq!((registry.state(), registry.is_ready(), registry.is_failed()), (Some("New"), false, false));
    let properties = &registry.properties;
    assert_eq!((text(&properties.hostname), text(&properties.location)), (Some(""), Some("de/fra")));
    let usage = properties.storage_usage.as_ref().unwrap();
    assert_eq!((usage.bytes, &usage.updated_at), (Some(0), &None));
    assert_eq!(text(&properties.garbage_collection_schedule.as_ref().unwrap().time), Some("04:17:00+00:00"));
}

/// States are text in mixed case; those of other tools compare without it.
#[test]
fn registry_states_ignore_case() {
    let list: RegistryList = round_trip(fixture!("container_registry/list_registries")).unwrap();
    assert_eq!((list.items[0].state(), list.items[0].is_ready()), (Some("WaitingForStorage"), false));
    for running in ["Running", "RUNNING", "running"] {
        let text = fixture!("container_registry/create_registry").replace("New", running);
        assert!(serde_json::from_str::<Registry>(&text).unwrap().is_ready(), "{running}");
    }
}

#[test]
fn token_password_is_shown_nowhere() {
    let token: Token = serde_json::from_str(fixture!("container_registry/create_registry_token")).unwrap();
    let credentials = token.properties.credentials.as_ref().unwrap();
    assert_eq!(text(&credentials.username), Some("testRegistryToken"));
    assert_eq!(credentials.password.as_ref().unwrap().expose(), "canary-password");
    assert_eq!((&token.properties.status, &token.properties.expiry_date), (&Some(TokenStatus::Enabled), &None));
    assert_eq!(token.properties.scopes[0].actions, ["pull", "push"]);
    let shown = format!("{token:?} {}", serde_json::to_string(&token).unwrap());
    assert!(!shown.contains("canary"), "{shown}");
    let tokens: TokenList = serde_json::from_str(fixture!("container_registry/list_registry_tokens")).unwrap();
    let listed = tokens.items[0].properties.credentials.as_ref().unwrap();
    assert_eq!(listed.password.as_ref().unwrap().expose(), "", "a list has empty ones");
}

#[test]
fn repositories_and_artifacts_count_pulls_and_vulnerabilities() {
    let repositories: RepositoryList =
        serde_json::from_str(fixture!("container_registry/list_registry_repositories")).unwrap();
    assert_eq!((text(&repositories.items[0].id), repositories.limit), (Some("image-test"), Some(100)));
    assert_eq!(text(&repositories.items[0].metadata.as_ref().unwrap().last_severity), Some("critical"));
    let artifacts: ArtifactList = serde_json::from_str(fixture!("container_registry/list_registry_artifacts")).unwrap();
    let artifact = &artifacts.items[0];
    assert_eq!(artifact.id, artifact.properties.digest);
    let metadata = artifact.metadata.as_ref().unwrap();
    assert_eq!((metadata.vulnerability_count, metadata.fixable_vulnerability_count), (Some(57), Some(45)));
    assert_eq!(metadata.vulnerability_score, Some(389.39993));
    let found: ArtifactVulnerabilityList =
        serde_json::from_str(fixture!("container_registry/list_artifact_vulnerabilities")).unwrap();
    let vulnerability = &found.items[0].properties;
    assert_eq!((vulnerability.score, vulnerability.fixable), (Some(2.5), Some(true)));
    assert_eq!(text(&vulnerability.affects[1].package_type), Some("deb"));
}

#[test]
fn inputs_send_set_members_only() {
    assert_eq!(to_value(NewRegistry::new("de/fra", "a-1")).unwrap(), json!({ "location": "de/fra", "name": "a-1" }));
    let open = RegistryUpdate::new().api_subnet_allow_list([""; 0]);
    assert_eq!(to_value(open).unwrap(), json!({ "apiSubnetAllowList": [] }));
    assert_eq!(to_value(NewToken::new("ci")).unwrap(), json!({ "name": "ci" }));
    let off = TokenUpdate::new().status(TokenStatus::Disabled);
    assert_eq!(to_value(off).unwrap(), json!({ "status": "disabled" }));
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<Registry>(fixture!("container_registry/create_registry"), &["id", "properties"]).unwrap();
    each_member_replaced::<Token>(fixture!("container_registry/create_registry_token"), &["id", "properties"]).unwrap();
}
