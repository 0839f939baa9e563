//! Sub-users: from a user and a group to a token, and back to the user.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

use super::{group, id, join, send_as, user};
use crate::cloud::{BASE, call, done, remove};

const GENERATE: &str = "/auth/v1/tokens/generate";
const GET: Method = Method::GET;

fn basic(name: &str, password: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{name}:{password}")))
}

/// The identity in a JSON web token.
fn identity(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice::<Value>(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()["identity"].clone()
}

/// Facts: user, group, membership, token by the sub-user's own credentials, identity, and the user by it.
#[tokio::test(start_paused = true)]
async fn sub_user_chain_leads_from_user_to_token_and_back() {
    let emulator = Emulator::builder().token("token").build().unwrap();
    let (user, group) = (user(&emulator, "eve@example.com").await, group(&emulator, &["manageDBaaS"]).await);
    done(&emulator, &join(&emulator, &group, &user).await).await;

    let wrong = send_as(&emulator, &basic("eve@example.com", "wrong"), GET, GENERATE).await;
    assert_eq!(wrong.status, 401);
    let generated = send_as(&emulator, &basic("eve@example.com", "her own"), GET, GENERATE).await;
    let token = generated.json["token"].as_str().unwrap();
    let identity = identity(token);
    assert_eq!((&identity["uuid"], &identity["role"]), (&json!(id(&user)), &json!("user")));

    let bearer = format!("Bearer {token}");
    let path = format!("{BASE}/um/users/{}?depth=1", identity["uuid"].as_str().unwrap());
    let found = send_as(&emulator, &bearer, GET, &path).await;
    assert_eq!(found.json["properties"]["email"], "eve@example.com");
    assert_eq!(found.json["entities"]["groups"]["items"][0]["id"], id(&group));

    let listed = send_as(&emulator, &bearer, GET, "/auth/v1/tokens").await;
    let id = listed.json["tokens"][0]["id"].as_str().unwrap();
    send_as(&emulator, &bearer, Method::DELETE, &format!("/auth/v1/tokens/{id}")).await;
    let after = send_as(&emulator, &bearer, GET, &path).await;
    assert_eq!((after.status.as_u16(), after.code()), (401, "paas-auth-1"), "a deleted token");
}

/// Facts: an expired token is 401 on the Cloud API too.
#[tokio::test(start_paused = true)]
async fn expired_token_is_401_on_cloud_api() {
    let emulator = Emulator::new();
    user(&emulator, "eve@example.com").await;
    let credentials = basic("eve@example.com", "her own");
    let generated = send_as(&emulator, &credentials, GET, &format!("{GENERATE}?ttl=60")).await;
    let bearer = format!("Bearer {}", generated.json["token"].as_str().unwrap());
    let users = format!("{BASE}/um/users");
    assert_eq!(send_as(&emulator, &bearer, GET, &users).await.status, 200);
    tokio::time::advance(std::time::Duration::from_secs(60)).await;
    assert_eq!(send_as(&emulator, &bearer, GET, &users).await.status, 401);
}

#[tokio::test(start_paused = true)]
async fn credentials_end_with_user_and_follow_password() {
    let emulator = Emulator::builder().token("token").build().unwrap();
    let user = user(&emulator, "eve@example.com").await;
    let token = async |password: &str| send_as(&emulator, &basic("eve@example.com", password), GET, GENERATE).await;
    let bearer = format!("Bearer {}", token("her own").await.json["token"].as_str().unwrap());
    let users = format!("{BASE}/um/users");

    let mut properties = json!({ "firstname": "Eve", "lastname": "Doe", "email": "eve@example.com" });
    call(&emulator, Method::PUT, &user, json!({ "properties": properties })).await;
    assert_eq!(token("her own").await.status, 200, "a PUT without a password leaves it");
    properties["password"] = "another".into();
    call(&emulator, Method::PUT, &user, json!({ "properties": properties })).await;
    assert_eq!((token("her own").await.status.as_u16(), token("another").await.status.as_u16()), (401, 200));
    properties["active"] = false.into();
    call(&emulator, Method::PUT, &user, json!({ "properties": properties })).await;
    assert_eq!(token("another").await.status, 401, "not active");
    assert_eq!(send_as(&emulator, &bearer, GET, &users).await.status, 401, "nor are the user's tokens");
    properties["active"] = true.into();
    call(&emulator, Method::PUT, &user, json!({ "properties": properties })).await;
    assert_eq!(send_as(&emulator, &bearer, GET, &users).await.status, 200);

    done(&emulator, &remove(&emulator, &user).await).await;
    assert_eq!(send_as(&emulator, &bearer, GET, &users).await.status, 401, "the user is gone");
    assert_eq!(token("another").await.status, 401);
}

/// A data centre of a sub-user names the sub-user, who owns it.
#[tokio::test(start_paused = true)]
async fn stamps_have_id_of_sub_user() {
    let emulator = Emulator::new();
    let user = user(&emulator, "eve@example.com").await;
    let request = http::Request::post(format!("{BASE}/datacenters"))
        .header("authorization", basic("eve@example.com", "her own"))
        .header("content-type", "application/json")
        .body(r#"{"properties":{"name":"hers","location":"de/txl"}}"#.to_owned().into())
        .unwrap();
    let created = crate::support::exchange(&emulator, request).await;
    let metadata = &created.json["metadata"];
    assert_eq!((&metadata["createdBy"], &metadata["createdByUserId"]), (&json!("eve@example.com"), &json!(id(&user))));
    let owned = crate::cloud::read(&emulator, &format!("{user}/owns?depth=1")).await.json;
    assert_eq!(super::ids(&owned), [created.id()]);
    assert_eq!(owned["items"][0]["properties"]["name"], "hers");
}

/// Facts: a client reads the id in the token, and asks for that user.
#[tokio::test(start_paused = true)]
async fn owner_of_accepted_credentials_is_known_user() {
    let emulator = Emulator::new();
    let generated = send_as(&emulator, &basic("ada@example.com", "any"), GET, GENERATE).await;
    let token = generated.json["token"].as_str().unwrap();
    let identity = identity(token);
    assert_eq!(identity["role"], "owner");
    let path = format!("{BASE}/um/users/{}", identity["uuid"].as_str().unwrap());
    let found = send_as(&emulator, &format!("Bearer {token}"), GET, &path).await;
    assert_eq!(found.json["properties"]["email"], "ada@example.com");
}
