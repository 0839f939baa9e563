//! Tokens of the Auth API: made, listed, deleted, expired, and what they open.

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use http::{Method, Request};
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};
use tokio::time::advance;

use crate::support::{CLUSTERS, Received, exchange, new_cluster};

const TOKENS: &str = "http://api.test/auth/v1/tokens";

fn ada() -> String {
    basic("ada@example.com")
}

fn basic(name: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{name}:secret")))
}

async fn call(emulator: &Emulator, method: Method, path: &str, authorization: &str) -> Received {
    let request = Request::builder().method(method).uri(path).header("authorization", authorization);
    exchange(emulator, request.body(Default::default()).unwrap()).await
}

async fn generate(emulator: &Emulator, query: &str, authorization: &str) -> String {
    let response = call(emulator, Method::GET, &format!("{TOKENS}/generate{query}"), authorization).await;
    assert_eq!(response.status, 200, "{}", response.json);
    response.json["token"].as_str().unwrap().to_owned()
}

async fn listed(emulator: &Emulator, authorization: &str) -> Vec<Value> {
    call(emulator, Method::GET, TOKENS, authorization).await.json["tokens"].as_array().unwrap().clone()
}

fn part(token: &str, index: usize) -> Value {
    let parts: Vec<&str> = token.split('.').collect();
    assert_eq!(parts.len(), 3);
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(parts[index]).unwrap()).unwrap()
}

fn guarded() -> Emulator {
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    Emulator::builder().start_time(start).user("ada@example.com", "secret").user("bob", "secret").build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn token_has_owner_and_expiry_for_every_api() {
    let emulator = guarded();
    let token = generate(&emulator, "?ttl=3600", &ada()).await;
    let bearer = format!("Bearer {token}");
    let claims = part(&token, 1);
    assert_eq!((&claims["iat"], &claims["exp"]), (&json!(1_767_225_600), &json!(1_767_229_200)));
    let identity = &claims["identity"];
    assert!(identity["contractNumber"].is_i64() && identity["privileges"].is_array(), "{identity}");
    assert_eq!((&identity["role"], identity["uuid"].as_str().unwrap().len()), (&json!("owner"), 36));

    let id = part(&token, 0)["kid"].as_str().unwrap().to_owned();
    let expected = json!({
        "id": id, "href": format!("{TOKENS}/{id}"),
        "createdDate": "2026-01-01T00:00:00Z", "expirationDate": "2026-01-01T01:00:00Z",
    });
    assert_eq!(listed(&emulator, &bearer).await, std::slice::from_ref(&expected));
    assert_eq!(call(&emulator, Method::GET, &format!("{TOKENS}/{id}"), &ada()).await.json, expected);
    assert_eq!(call(&emulator, Method::GET, CLUSTERS, &bearer).await.status, 200);

    let year = part(&generate(&emulator, "", &bearer).await, 1);
    assert_eq!(year["exp"].as_i64().unwrap() - year["iat"].as_i64().unwrap(), 31_536_000);
    assert_eq!(listed(&emulator, &ada()).await.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn contract_of_token_can_be_chosen() {
    let request = Request::get(format!("{TOKENS}/generate")).header("authorization", ada());
    let request = request.header("x-contract-number", "12345").body(Default::default()).unwrap();
    let response = exchange(&Emulator::new(), request).await;
    assert_eq!(part(response.json["token"].as_str().unwrap(), 1)["identity"]["contractNumber"], 12_345);
}

#[tokio::test(start_paused = true)]
async fn expired_or_deleted_token_is_rejected() {
    for emulator in [guarded(), Emulator::new()] {
        let token = generate(&emulator, "?ttl=60", &ada()).await;
        let bearer = format!("Bearer {token}");
        advance(Duration::from_secs(59)).await;
        assert_eq!(call(&emulator, Method::GET, CLUSTERS, &bearer).await.status, 200);
        advance(Duration::from_secs(1)).await;
        for path in [CLUSTERS, TOKENS, "/nowhere"] {
            let refused = call(&emulator, Method::GET, path, &bearer).await;
            assert_eq!((refused.status.as_u16(), refused.code()), (401, "paas-auth-1"), "{path}");
            assert!(!refused.json.to_string().contains(&token));
        }
        let bearer = format!("Bearer {}", generate(&emulator, "", &ada()).await);
        let id = listed(&emulator, &bearer).await[1]["id"].as_str().unwrap().to_owned();
        let path = format!("{TOKENS}/{id}");
        let deleted = call(&emulator, Method::DELETE, &path, &bearer).await;
        assert_eq!((deleted.status.as_u16(), &deleted.json), (200, &json!({ "success": true })));
        assert_eq!(call(&emulator, Method::GET, CLUSTERS, &bearer).await.status, 401);
        assert_eq!(call(&emulator, Method::DELETE, &path, &ada()).await.code(), "emulator-token-not-found");
        assert_eq!(call(&emulator, Method::GET, &path, &ada()).await.status, 404);
    }
    let foreign = call(&guarded(), Method::GET, CLUSTERS, "Bearer other").await;
    assert_eq!(foreign.status, 401);
    assert_eq!(call(&Emulator::new(), Method::GET, CLUSTERS, "Bearer other").await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn criteria_select_deleted_tokens() {
    let emulator = guarded();
    let delete = async |criteria: &str, authorization: &str| {
        call(&emulator, Method::DELETE, &format!("{TOKENS}?criteria={criteria}"), authorization).await
    };
    generate(&emulator, "?ttl=60", &ada()).await;
    let current = format!("Bearer {}", generate(&emulator, "", &ada()).await);
    generate(&emulator, "", &ada()).await;
    generate(&emulator, "", &basic("bob")).await;
    advance(Duration::from_secs(60)).await;

    assert_eq!(delete("EXPIRED", &ada()).await.json, json!({ "success": true }));
    assert_eq!(listed(&emulator, &ada()).await.len(), 2);
    let basic_current = delete("CURRENT", &ada()).await;
    assert_eq!((basic_current.status.as_u16(), basic_current.code()), (403, "emulator-no-bearer"));
    assert_eq!(delete("CURRENT", &current).await.status, 200);
    assert_eq!(delete("CURRENT", &current).await.status, 401);
    assert_eq!(listed(&emulator, &ada()).await.len(), 1);
    assert_eq!(delete("ALL", &ada()).await.status, 200);
    assert_eq!(listed(&emulator, &ada()).await, [Value::Null; 0]);
    assert_eq!(listed(&emulator, &basic("bob")).await.len(), 1);
    assert_eq!(delete("NONE", &ada()).await.messages(), ["criteria: must be one of ALL, EXPIRED, CURRENT"]);

    let open = Emulator::new();
    let foreign = call(&open, Method::DELETE, &format!("{TOKENS}?criteria=CURRENT"), "Bearer other").await;
    assert_eq!((foreign.status.as_u16(), foreign.code()), (404, "emulator-token-not-found"));
}

#[tokio::test(start_paused = true)]
async fn token_ttl_and_count_are_limited() {
    let emulator = guarded();
    let generated =
        async |query: &str| call(&emulator, Method::GET, &format!("{TOKENS}/generate{query}"), &ada()).await;
    for ttl in ["59", "31536001", "-1"] {
        let refused = generated(&format!("?ttl={ttl}")).await;
        assert_eq!((refused.status.as_u16(), refused.messages()), (422, vec!["ttl: must be between 60 and 31536000"]));
    }
    assert_eq!(generated("?ttl=year").await.messages(), ["ttl: must be an integer"]);
    for _ in 0..100 {
        assert_eq!(generated("?ttl=60").await.status, 200);
    }
    let refused = generated("").await;
    assert_eq!((refused.status.as_u16(), refused.code()), (403, "emulator-token-limit"));
    generate(&emulator, "", &basic("bob")).await;
    advance(Duration::from_secs(60)).await;
    assert_eq!(generated("").await.status, 403);
    call(&emulator, Method::DELETE, &format!("{TOKENS}?criteria=EXPIRED"), &ada()).await;
    assert_eq!(generated("").await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn user_id_is_stable_across_products_and_unique() {
    let emulator = Emulator::new();
    let uuid = |token: &str| part(token, 1)["identity"]["uuid"].clone();
    let ada = uuid(&generate(&emulator, "", &ada()).await);
    assert_eq!(uuid(&generate(&emulator, "?ttl=60", &self::ada()).await), ada);
    let bob = generate(&emulator, "", &basic("bob")).await;
    assert_ne!(uuid(&bob), ada);
    for (authorization, expected) in [(self::ada(), &ada), (format!("Bearer {bob}"), &uuid(&bob))] {
        let request = Request::post(CLUSTERS).header("authorization", authorization);
        let request = request.header("content-type", "application/json");
        let body = new_cluster("a").to_string();
        let created = exchange(&emulator, request.body(body.into()).unwrap()).await;
        assert_eq!(created.json["metadata"]["createdByUserId"], *expected, "{}", created.json);
    }
}
