//! Members of groups, what users own and groups share, and the addresses of single sign-on.

use ionoscloud::Client;
use ionoscloud::backup_units::NewBackupUnit;
use ionoscloud::compute::NewDatacenter;
use ionoscloud::user_management::operations::ListShareableResourcesByType;
use ionoscloud::user_management::*;

use super::super::super::ready;
use super::only;

pub(super) async fn calls(client: &Client) {
    let management = client.user_management();
    let password = test_secrets::password();
    let group = ready(&management.groups(), NewGroup::new("members").may_use_object_storage(true)).await;
    let user = ready(
        &management.users(),
        NewUser::new().email("eve@mail.example").first_name("Eve").last_name("Doe").password(password),
    )
    .await;
    group.add_user(user.id().clone()).await.unwrap().wait().await.unwrap();
    let member = only(group.users().list().collect_up_to(10).await.unwrap());
    assert_eq!((&member.id, member.properties.unwrap().first_name.as_deref()), (user.id(), Some("Eve")));
    let of_user = only(user.groups().list().collect_up_to(10).await.unwrap());
    assert_eq!(of_user.id.as_str(), group.id().as_str());
    let login = user.object_storage_login().await.unwrap().url.unwrap();
    assert!(login.expose().starts_with("https://"));
    resources(client, &group).await;
    assert!(user.owned_resources().list().collect_up_to(10).await.unwrap().is_empty());
    group.remove_user(user.id().clone()).await.unwrap().wait().await.unwrap();
    assert!(group.users().list().collect_up_to(10).await.unwrap().is_empty());
    let unit = NewBackupUnit::new("nightly", "eve@mail.example", password);
    let unit = ready(&client.backup_units().units(), unit).await;
    assert!(unit.login().await.unwrap().url.unwrap().expose().starts_with("https://"));
}

/// A data centre belongs to the owner of the contract, and is shared with a group.
async fn resources(client: &Client, group: &GroupHandle) {
    let management = client.user_management();
    let new = NewDatacenter::new("de/txl").name("shared");
    let datacenter = ready(&client.compute().datacenters(), new).await;
    let id = datacenter.id().as_str();
    let is_shared = |resource: &Resource| resource.id.as_str() == id;
    let all = management.shareable_resources().list().collect_up_to(1_000).await.unwrap();
    assert!(all.iter().any(is_shared));
    let of_type = management.type_resources("datacenter");
    let listed = client.send(ListShareableResourcesByType::new("datacenter").depth(1)).await.unwrap().items;
    assert!(listed.iter().any(is_shared) && listed.len() < all.len());
    let read = of_type.get(id).await.unwrap();
    assert_eq!((read.id.as_str(), read.properties.unwrap().name.as_deref()), (id, Some("shared")));
    group.share_resource(id, NewGroupShare::new()).await.unwrap().wait().await.unwrap();
    assert!(is_shared(&only(group.resources().list().collect_up_to(10).await.unwrap())));
    let owner = management.users().list().collect_up_to(10).await.unwrap().remove(0);
    let owned = management.user(owner.id).owned_resources().list().collect_up_to(1_000).await.unwrap();
    assert!(owned.iter().any(is_shared));
}
