//! The tokens of Auth, which a `GET` generates. No response but that one has a token; its id is listed.

use ionoscloud::api::auth::kinds::{Token, TokenKey};
use ionoscloud::auth::operations::{GenerateToken, ListTokens};
use ionoscloud::resource::Handle;

use super::{Failing, Lives};

pub(super) async fn lives(lives: &mut Lives) {
    let client = lives.client.clone();
    let handle = |id: &str| Handle::<Token>::new(client.clone(), TokenKey::new(id));
    let list = async || {
        let mut ids = Vec::new();
        for token in client.send(ListTokens::new()).await.unwrap().tokens {
            let read = handle(token.id.as_str()).get().await.unwrap();
            assert_eq!((&read.id, &read.expiration_date), (&token.id, &token.expiration_date));
            ids.push(token.id.to_string());
        }
        ids
    };
    let make = async || client.send(GenerateToken::new().ttl_seconds(3_600_u32)).await.map(drop);
    let remove = async |id: &str| handle(id).delete().await?.wait().await;
    lives.keyless(("tokensGenerate", "tokensDeleteById"), Failing::Refused, list, make, remove).await;
}
