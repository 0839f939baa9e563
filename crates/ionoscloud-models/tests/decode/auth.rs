//! The responses of all Auth operations, and the secrets in them.

use ionoscloud_core::Timestamp;
use ionoscloud_models::auth::{GeneratedToken, Token, TokenDeletion, TokenList};

use crate::{fixture, round_trip, text};

#[test]
fn token_lists_are_decoded() {
    let list: TokenList = round_trip(fixture!("auth/list_tokens")).unwrap();
    assert_eq!(list.tokens.len(), 2);
    assert_eq!(list.tokens[1].id, "0b8a7c6d-5e4f-4a3b-9c2d-1e0f9a8b7c6d");
    let end = list.tokens[1].expiration_date.as_ref().unwrap();
    assert_eq!(end.to_system_time(), Timestamp::from("2025-06-30T18:05:33Z").to_system_time());

    let one: Token = round_trip(fixture!("auth/get_token")).unwrap();
    assert_eq!(one, list.tokens[0]);
    assert!(text(&one.href).unwrap().ends_with(one.id.as_str()));
    assert_eq!(one.created_date.as_ref().map(Timestamp::as_str), Some("2026-01-01T00:00:00Z"));
}

#[test]
fn generated_token_is_decoded_and_never_shown() {
    let generated: GeneratedToken = serde_json::from_str(fixture!("auth/generate_token")).unwrap();
    let parts: Vec<_> = generated.token.expose().split('.').collect();
    assert_eq!(parts.len(), 3);
    assert!(parts[0].starts_with("eyJ0eXAiOiJKV1Qi"), "{}", parts[0]);
    assert_eq!(generated.token.expose().len(), 746);
    let shown = format!("{generated:?} {generated:#?} {}", serde_json::to_string(&generated).unwrap());
    for part in parts {
        assert!(!shown.contains(part), "{shown}");
    }
}

#[test]
fn malformed_token_is_error_without_its_text() {
    for wrong in ["{}", r#"{"token":null}"#, r#"{"token":["canary"]}"#, r#"{"token":{"canary":1}}"#] {
        let error = serde_json::from_str::<GeneratedToken>(wrong).unwrap_err().to_string();
        assert!(!error.contains("canary"), "{error}");
    }
}

#[test]
fn token_deletions_are_decoded() {
    let one: TokenDeletion = round_trip(fixture!("auth/delete_token")).unwrap();
    let many: TokenDeletion = round_trip(fixture!("auth/delete_tokens")).unwrap();
    assert_eq!((one.success, many.success), (Some(true), Some(false)));
    let odd: TokenDeletion = serde_json::from_str(fixture!("auth/hostile/deletion")).unwrap();
    assert_eq!(odd.success, None);
}

#[test]
fn odd_tokens_are_decoded() {
    let list: TokenList = serde_json::from_str(fixture!("auth/hostile/tokens")).unwrap();
    let [bare, nulls, odd] = list.tokens.as_slice() else { panic!("three tokens") };
    assert_eq!((&bare.href, &bare.created_date), (&nulls.href, &nulls.created_date));
    assert!(odd.expiration_date.as_ref().unwrap().to_system_time().is_err());
    assert_eq!(odd.created_date.as_ref().map(Timestamp::as_str), Some("1767225600"));
    assert!(!format!("{list:?}").contains("canary"));
    for none in [fixture!("auth/hostile/tokens_null"), "{}"] {
        assert_eq!(serde_json::from_str::<TokenList>(none).unwrap().tokens, [], "{none}");
    }
    assert!(serde_json::from_str::<Token>(r#"{"href":"x"}"#).is_err(), "a token without an id");
}
