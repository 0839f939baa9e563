// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::user_management::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::user_management::{NewGroup, NewGroupShare, NewUser, S3KeyReplacement, UserReplacement};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListGroups", ListGroups::new().request()),
        (
            "ListGroups with everything",
            ListGroups::new().depth(93).order_by("orderBy /%ü").max_results(10).filter("name", "filter /%ü").request(),
        ),
        ("CreateGroup", CreateGroup::new(NewGroup::new("name /%ü")).request()),
        (
            "CreateGroup with everything",
            CreateGroup::new(
                NewGroup::new("name /%ü")
                    .access_activity_log(true)
                    .access_and_manage_ai_model_hub(true)
                    .access_and_manage_api_gateway(true)
                    .access_and_manage_cdn(true)
                    .access_and_manage_certificates(true)
                    .access_and_manage_dns(true)
                    .access_and_manage_iam_resources(true)
                    .access_and_manage_kaas(true)
                    .access_and_manage_logging(true)
                    .access_and_manage_monitoring(true)
                    .access_and_manage_network_file_storage(true)
                    .access_and_manage_vpn(true)
                    .create_backup_unit(true)
                    .create_data_center(true)
                    .create_flow_log(true)
                    .create_internet_access(true)
                    .create_k8s_cluster(true)
                    .create_network_security_groups(true)
                    .create_private_cross_connect(true)
                    .create_snapshot(true)
                    .manage_dbaas(true)
                    .manage_dataplatform(true)
                    .manage_registry(true)
                    .reserve_ip(true)
                    .s3_privilege(true),
            )
            .depth(93)
            .request(),
        ),
        ("GetGroup", GetGroup::new("groupId /%ü").request()),
        ("GetGroup with everything", GetGroup::new("groupId /%ü").depth(93).request()),
        ("ReplaceGroup", ReplaceGroup::new("groupId /%ü", NewGroup::new("name /%ü")).request()),
        (
            "ReplaceGroup with everything",
            ReplaceGroup::new(
                "groupId /%ü",
                NewGroup::new("name /%ü")
                    .access_activity_log(true)
                    .access_and_manage_ai_model_hub(true)
                    .access_and_manage_api_gateway(true)
                    .access_and_manage_cdn(true)
                    .access_and_manage_certificates(true)
                    .access_and_manage_dns(true)
                    .access_and_manage_iam_resources(true)
                    .access_and_manage_kaas(true)
                    .access_and_manage_logging(true)
                    .access_and_manage_monitoring(true)
                    .access_and_manage_network_file_storage(true)
                    .access_and_manage_vpn(true)
                    .create_backup_unit(true)
                    .create_data_center(true)
                    .create_flow_log(true)
                    .create_internet_access(true)
                    .create_k8s_cluster(true)
                    .create_network_security_groups(true)
                    .create_private_cross_connect(true)
                    .create_snapshot(true)
                    .manage_dbaas(true)
                    .manage_dataplatform(true)
                    .manage_registry(true)
                    .reserve_ip(true)
                    .s3_privilege(true),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteGroup", DeleteGroup::new("groupId /%ü").request()),
        ("ListGroupResources", ListGroupResources::new("groupId /%ü").request()),
        (
            "ListGroupResources with everything",
            ListGroupResources::new("groupId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("ListGroupShares", ListGroupShares::new("groupId /%ü").request()),
        (
            "ListGroupShares with everything",
            ListGroupShares::new("groupId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("GetGroupShare", GetGroupShare::new("groupId /%ü", "resourceId /%ü").request()),
        ("GetGroupShare with everything", GetGroupShare::new("groupId /%ü", "resourceId /%ü").depth(93).request()),
        ("CreateGroupShare", CreateGroupShare::new("groupId /%ü", "resourceId /%ü", NewGroupShare::new()).request()),
        (
            "CreateGroupShare with everything",
            CreateGroupShare::new(
                "groupId /%ü",
                "resourceId /%ü",
                NewGroupShare::new().edit_privilege(true).share_privilege(true),
            )
            .depth(93)
            .request(),
        ),
        ("ReplaceGroupShare", ReplaceGroupShare::new("groupId /%ü", "resourceId /%ü", NewGroupShare::new()).request()),
        (
            "ReplaceGroupShare with everything",
            ReplaceGroupShare::new(
                "groupId /%ü",
                "resourceId /%ü",
                NewGroupShare::new().edit_privilege(true).share_privilege(true),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteGroupShare", DeleteGroupShare::new("groupId /%ü", "resourceId /%ü").request()),
        ("ListGroupUsers", ListGroupUsers::new("groupId /%ü").request()),
        (
            "ListGroupUsers with everything",
            ListGroupUsers::new("groupId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("AddGroupUser", AddGroupUser::new("groupId /%ü", "user_id /%ü").request()),
        ("AddGroupUser with everything", AddGroupUser::new("groupId /%ü", "user_id /%ü").depth(93).request()),
        ("RemoveGroupUser", RemoveGroupUser::new("groupId /%ü", "userId /%ü").request()),
        ("ListResources", ListResources::new().request()),
        (
            "ListResources with everything",
            ListResources::new()
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("ListResourcesByType", ListResourcesByType::new("resourceType /%ü").request()),
        ("ListResourcesByType with everything", ListResourcesByType::new("resourceType /%ü").depth(93).request()),
        ("GetResource", GetResource::new("resourceType /%ü", "resourceId /%ü").request()),
        ("GetResource with everything", GetResource::new("resourceType /%ü", "resourceId /%ü").depth(93).request()),
        ("ListUsers", ListUsers::new().request()),
        (
            "ListUsers with everything",
            ListUsers::new()
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateUser",
            CreateUser::new(NewUser::new("email /%ü", "firstname /%ü", "lastname /%ü", "password /%ü")).request(),
        ),
        (
            "CreateUser with everything",
            CreateUser::new(
                NewUser::new("email /%ü", "firstname /%ü", "lastname /%ü", "password /%ü")
                    .active(true)
                    .administrator(true)
                    .force_sec_auth(true),
            )
            .depth(93)
            .request(),
        ),
        ("GetUser", GetUser::new("userId /%ü").request()),
        ("GetUser with everything", GetUser::new("userId /%ü").depth(93).request()),
        ("ReplaceUser", ReplaceUser::new("userId /%ü", UserReplacement::new()).request()),
        (
            "ReplaceUser with everything",
            ReplaceUser::new(
                "userId /%ü",
                UserReplacement::new()
                    .active(true)
                    .administrator(true)
                    .email("email /%ü")
                    .first_name("firstname /%ü")
                    .force_sec_auth(true)
                    .last_name("lastname /%ü")
                    .password("password /%ü"),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteUser", DeleteUser::new("userId /%ü").request()),
        ("ListUserGroups", ListUserGroups::new("userId /%ü").request()),
        (
            "ListUserGroups with everything",
            ListUserGroups::new("userId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("ListOwnedResources", ListOwnedResources::new("userId /%ü").request()),
        (
            "ListOwnedResources with everything",
            ListOwnedResources::new("userId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("ListUserS3Keys", ListUserS3Keys::new("userId /%ü").request()),
        (
            "ListUserS3Keys with everything",
            ListUserS3Keys::new("userId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("CreateUserS3Key", CreateUserS3Key::new("userId /%ü").request()),
        ("CreateUserS3Key with everything", CreateUserS3Key::new("userId /%ü").depth(93).request()),
        ("GetUserS3Key", GetUserS3Key::new("userId /%ü", "keyId /%ü").request()),
        ("GetUserS3Key with everything", GetUserS3Key::new("userId /%ü", "keyId /%ü").depth(93).request()),
        ("ReplaceUserS3Key", ReplaceUserS3Key::new("userId /%ü", "keyId /%ü", S3KeyReplacement::new()).request()),
        (
            "ReplaceUserS3Key with everything",
            ReplaceUserS3Key::new("userId /%ü", "keyId /%ü", S3KeyReplacement::new().active(true)).depth(93).request(),
        ),
        ("DeleteUserS3Key", DeleteUserS3Key::new("userId /%ü", "keyId /%ü").request()),
        ("GetUserS3SsoUrl", GetUserS3SsoUrl::new("userId /%ü").request()),
    ]
}
