//! Users and groups: from a new user to a key of the object storage, a token of the user, and back.

use ionoscloud::user_management::{NewGroup, NewUser, User};
use ionoscloud::{Client, ErrorKind, auth};
use ionoscloud_emulator::Emulator;

use super::client;

fn eve() -> NewUser {
    NewUser::new().email("eve@example.com").first_name("Eve").last_name("Doe").password(test_secrets::password())
}

fn first_name(user: &User) -> Option<&str> {
    user.properties.as_ref()?.first_name.as_deref()
}

/// Facts: user, group, membership, S3 key, token by the user's own credentials, and the user by it.
#[tokio::test(start_paused = true)]
async fn sub_user_chain_leads_to_s3_key_and_token() {
    let emulator = Emulator::new();
    let owner = client(&emulator).await;
    let users = owner.user_management().users();
    let id = users.create(eve()).await.unwrap().wait().await.unwrap().id;
    let user = owner.user_management().user(id.clone());
    let refused = user.create_s3_key().await.map(|_| ()).unwrap_err();
    assert_eq!((refused.kind(), refused.status().map(|status| status.as_u16())), (ErrorKind::Api, Some(422)));

    let new = NewGroup::new("builders").may_use_object_storage(true).may_manage_dbaas(true);
    let group = owner.user_management().groups().create(new).await.unwrap().wait().await.unwrap().id;
    let group = owner.user_management().group(group);
    group.add_user(id.clone()).await.unwrap().wait().await.unwrap();
    assert_eq!(group.users().list().collect_up_to(10).await.unwrap().len(), 1);

    let key = user.create_s3_key().await.unwrap();
    let secret = key.response().properties.as_ref().unwrap().secret_key.clone().unwrap();
    assert!(!secret.expose().is_empty() && !format!("{:?}", key.response()).contains(secret.expose()));
    let key = key.wait().await.unwrap();
    assert_eq!(user.s3_keys().list().collect_up_to(10).await.unwrap()[0].id, key.id);

    let transport = emulator.clone();
    let builder = Client::builder().basic_auth("eve@example.com", test_secrets::password());
    let eves = builder.configure_transport(|builder| builder.http_service(transport)).build().unwrap();
    let token = eves.send(auth::operations::GenerateToken::new()).await.unwrap().token;
    let transport = emulator.clone();
    let builder = Client::builder().token(token);
    let eves = builder.configure_transport(|builder| builder.http_service(transport)).build().unwrap();
    // The token is hers: she reads herself, with her group inside at depth 2.
    let found = eves.user_management().user(id.clone()).get().depth(2).await.unwrap();
    assert_eq!(first_name(&found), Some("Eve"));
    assert_eq!(found.entities.unwrap().groups.unwrap().items.len(), 1);

    user.s3_key(key.id).delete().await.unwrap().wait().await.unwrap();
    group.remove_user(id.clone()).await.unwrap().wait().await.unwrap();
    user.delete().await.unwrap().wait().await.unwrap();
    assert!(eves.user_management().user(id).get().await.map(|_| ()).is_err(), "her token ended with her");
}
