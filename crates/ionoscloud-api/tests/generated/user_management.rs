// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::user_management::*;
use ionoscloud_models::user_management::{NewGroup, NewGroupShare, NewUser, S3KeyReplacement, UserReplacement};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListGroups", &ListGroups::new()),
        built(
            "ListGroups with everything",
            &ListGroups::new().depth(93).order_by("orderBy /%ü").max_results(10).filter("name", "filter /%ü"),
        ),
        built(
            "ListGroups with zero values",
            &ListGroups::new().depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("CreateGroup", &CreateGroup::new(NewGroup::new("name /%ü"))),
        built(
            "CreateGroup with everything",
            &CreateGroup::new(
                NewGroup::new("name /%ü")
                    .may_access_activity_log(true)
                    .may_use_ai_model_hub(true)
                    .may_manage_api_gateways(true)
                    .may_manage_cdn(true)
                    .may_manage_certificates(true)
                    .may_manage_dns(true)
                    .may_manage_iam_resources(true)
                    .may_manage_kaas(true)
                    .may_manage_logging(true)
                    .may_manage_monitoring(true)
                    .may_manage_network_file_storage(true)
                    .may_manage_vpn(true)
                    .may_create_backup_units(true)
                    .may_create_datacenters(true)
                    .may_create_flow_logs(true)
                    .may_create_internet_access(true)
                    .may_create_kubernetes_clusters(true)
                    .may_create_security_groups(true)
                    .may_create_cross_connects(true)
                    .may_create_snapshots(true)
                    .may_manage_dbaas(true)
                    .may_manage_dataplatform(true)
                    .may_manage_registries(true)
                    .may_reserve_ips(true)
                    .may_use_object_storage(true),
            )
            .depth(93),
        ),
        built(
            "CreateGroup with zero values",
            &CreateGroup::new(
                NewGroup::new("")
                    .may_access_activity_log(false)
                    .may_use_ai_model_hub(false)
                    .may_manage_api_gateways(false)
                    .may_manage_cdn(false)
                    .may_manage_certificates(false)
                    .may_manage_dns(false)
                    .may_manage_iam_resources(false)
                    .may_manage_kaas(false)
                    .may_manage_logging(false)
                    .may_manage_monitoring(false)
                    .may_manage_network_file_storage(false)
                    .may_manage_vpn(false)
                    .may_create_backup_units(false)
                    .may_create_datacenters(false)
                    .may_create_flow_logs(false)
                    .may_create_internet_access(false)
                    .may_create_kubernetes_clusters(false)
                    .may_create_security_groups(false)
                    .may_create_cross_connects(false)
                    .may_create_snapshots(false)
                    .may_manage_dbaas(false)
                    .may_manage_dataplatform(false)
                    .may_manage_registries(false)
                    .may_reserve_ips(false)
                    .may_use_object_storage(false),
            )
            .depth(0),
        ),
        built("GetGroup", &GetGroup::new("groupId /%ü")),
        built("GetGroup with everything", &GetGroup::new("groupId /%ü").depth(93)),
        built("GetGroup with zero values", &GetGroup::new("groupId /%ü").depth(0)),
        built("ReplaceGroup", &ReplaceGroup::new("groupId /%ü", NewGroup::new("name /%ü"))),
        built(
            "ReplaceGroup with everything",
            &ReplaceGroup::new(
                "groupId /%ü",
                NewGroup::new("name /%ü")
                    .may_access_activity_log(true)
                    .may_use_ai_model_hub(true)
                    .may_manage_api_gateways(true)
                    .may_manage_cdn(true)
                    .may_manage_certificates(true)
                    .may_manage_dns(true)
                    .may_manage_iam_resources(true)
                    .may_manage_kaas(true)
                    .may_manage_logging(true)
                    .may_manage_monitoring(true)
                    .may_manage_network_file_storage(true)
                    .may_manage_vpn(true)
                    .may_create_backup_units(true)
                    .may_create_datacenters(true)
                    .may_create_flow_logs(true)
                    .may_create_internet_access(true)
                    .may_create_kubernetes_clusters(true)
                    .may_create_security_groups(true)
                    .may_create_cross_connects(true)
                    .may_create_snapshots(true)
                    .may_manage_dbaas(true)
                    .may_manage_dataplatform(true)
                    .may_manage_registries(true)
                    .may_reserve_ips(true)
                    .may_use_object_storage(true),
            )
            .depth(93),
        ),
        built(
            "ReplaceGroup with zero values",
            &ReplaceGroup::new(
                "groupId /%ü",
                NewGroup::new("")
                    .may_access_activity_log(false)
                    .may_use_ai_model_hub(false)
                    .may_manage_api_gateways(false)
                    .may_manage_cdn(false)
                    .may_manage_certificates(false)
                    .may_manage_dns(false)
                    .may_manage_iam_resources(false)
                    .may_manage_kaas(false)
                    .may_manage_logging(false)
                    .may_manage_monitoring(false)
                    .may_manage_network_file_storage(false)
                    .may_manage_vpn(false)
                    .may_create_backup_units(false)
                    .may_create_datacenters(false)
                    .may_create_flow_logs(false)
                    .may_create_internet_access(false)
                    .may_create_kubernetes_clusters(false)
                    .may_create_security_groups(false)
                    .may_create_cross_connects(false)
                    .may_create_snapshots(false)
                    .may_manage_dbaas(false)
                    .may_manage_dataplatform(false)
                    .may_manage_registries(false)
                    .may_reserve_ips(false)
                    .may_use_object_storage(false),
            )
            .depth(0),
        ),
        built("DeleteGroup", &DeleteGroup::new("groupId /%ü")),
        built("ListGroupResources", &ListGroupResources::new("groupId /%ü")),
        built(
            "ListGroupResources with everything",
            &ListGroupResources::new("groupId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListGroupResources with zero values",
            &ListGroupResources::new("groupId /%ü").depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("ListGroupShares", &ListGroupShares::new("groupId /%ü")),
        built(
            "ListGroupShares with everything",
            &ListGroupShares::new("groupId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListGroupShares with zero values",
            &ListGroupShares::new("groupId /%ü").depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("GetGroupShare", &GetGroupShare::new("groupId /%ü", "resourceId /%ü")),
        built("GetGroupShare with everything", &GetGroupShare::new("groupId /%ü", "resourceId /%ü").depth(93)),
        built("GetGroupShare with zero values", &GetGroupShare::new("groupId /%ü", "resourceId /%ü").depth(0)),
        built("CreateGroupShare", &CreateGroupShare::new("groupId /%ü", "resourceId /%ü", NewGroupShare::new())),
        built(
            "CreateGroupShare with everything",
            &CreateGroupShare::new(
                "groupId /%ü",
                "resourceId /%ü",
                NewGroupShare::new().may_edit(true).may_share(true),
            )
            .depth(93),
        ),
        built(
            "CreateGroupShare with zero values",
            &CreateGroupShare::new(
                "groupId /%ü",
                "resourceId /%ü",
                NewGroupShare::new().may_edit(false).may_share(false),
            )
            .depth(0),
        ),
        built("ReplaceGroupShare", &ReplaceGroupShare::new("groupId /%ü", "resourceId /%ü", NewGroupShare::new())),
        built(
            "ReplaceGroupShare with everything",
            &ReplaceGroupShare::new(
                "groupId /%ü",
                "resourceId /%ü",
                NewGroupShare::new().may_edit(true).may_share(true),
            )
            .depth(93),
        ),
        built(
            "ReplaceGroupShare with zero values",
            &ReplaceGroupShare::new(
                "groupId /%ü",
                "resourceId /%ü",
                NewGroupShare::new().may_edit(false).may_share(false),
            )
            .depth(0),
        ),
        built("DeleteGroupShare", &DeleteGroupShare::new("groupId /%ü", "resourceId /%ü")),
        built("ListGroupUsers", &ListGroupUsers::new("groupId /%ü")),
        built(
            "ListGroupUsers with everything",
            &ListGroupUsers::new("groupId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListGroupUsers with zero values",
            &ListGroupUsers::new("groupId /%ü").depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("AddGroupUser", &AddGroupUser::new("groupId /%ü", "user_id /%ü")),
        built("AddGroupUser with everything", &AddGroupUser::new("groupId /%ü", "user_id /%ü").depth(93)),
        built("AddGroupUser with zero values", &AddGroupUser::new("groupId /%ü", "").depth(0)),
        built("RemoveGroupUser", &RemoveGroupUser::new("groupId /%ü", "userId /%ü")),
        built("ListShareableResources", &ListShareableResources::new()),
        built(
            "ListShareableResources with everything",
            &ListShareableResources::new()
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListShareableResources with zero values",
            &ListShareableResources::new().depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("ListShareableResourcesByType", &ListShareableResourcesByType::new("resourceType /%ü")),
        built(
            "ListShareableResourcesByType with everything",
            &ListShareableResourcesByType::new("resourceType /%ü").depth(93),
        ),
        built(
            "ListShareableResourcesByType with zero values",
            &ListShareableResourcesByType::new("resourceType /%ü").depth(0),
        ),
        built("GetShareableResource", &GetShareableResource::new("resourceType /%ü", "resourceId /%ü")),
        built(
            "GetShareableResource with everything",
            &GetShareableResource::new("resourceType /%ü", "resourceId /%ü").depth(93),
        ),
        built(
            "GetShareableResource with zero values",
            &GetShareableResource::new("resourceType /%ü", "resourceId /%ü").depth(0),
        ),
        built("ListUsers", &ListUsers::new()),
        built(
            "ListUsers with everything",
            &ListUsers::new()
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListUsers with zero values",
            &ListUsers::new().depth(0).offset(0).limit(0).order_by("").max_results(0).filter("name", ""),
        ),
        built(
            "CreateUser",
            &CreateUser::new(
                NewUser::new()
                    .email("email /%ü")
                    .first_name("firstname /%ü")
                    .last_name("lastname /%ü")
                    .password("canary password /%ü"),
            ),
        ),
        built(
            "CreateUser with everything",
            &CreateUser::new(
                NewUser::new()
                    .email("email /%ü")
                    .first_name("firstname /%ü")
                    .last_name("lastname /%ü")
                    .password("canary password /%ü")
                    .active(true)
                    .administrator(true)
                    .force_sec_auth(true),
            )
            .depth(93),
        ),
        built(
            "CreateUser with zero values",
            &CreateUser::new(
                NewUser::new()
                    .email("")
                    .first_name("")
                    .last_name("")
                    .password("")
                    .active(false)
                    .administrator(false)
                    .force_sec_auth(false),
            )
            .depth(0),
        ),
        built("GetUser", &GetUser::new("userId /%ü")),
        built("GetUser with everything", &GetUser::new("userId /%ü").depth(93)),
        built("GetUser with zero values", &GetUser::new("userId /%ü").depth(0)),
        built("ReplaceUser", &ReplaceUser::new("userId /%ü", UserReplacement::new())),
        built(
            "ReplaceUser with everything",
            &ReplaceUser::new(
                "userId /%ü",
                UserReplacement::new()
                    .active(true)
                    .administrator(true)
                    .email("email /%ü")
                    .first_name("firstname /%ü")
                    .force_sec_auth(true)
                    .last_name("lastname /%ü")
                    .password("canary password /%ü"),
            )
            .depth(93),
        ),
        built(
            "ReplaceUser with zero values",
            &ReplaceUser::new(
                "userId /%ü",
                UserReplacement::new()
                    .active(false)
                    .administrator(false)
                    .email("")
                    .first_name("")
                    .force_sec_auth(false)
                    .last_name("")
                    .password(""),
            )
            .depth(0),
        ),
        built("DeleteUser", &DeleteUser::new("userId /%ü")),
        built("ListUserGroups", &ListUserGroups::new("userId /%ü")),
        built(
            "ListUserGroups with everything",
            &ListUserGroups::new("userId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListUserGroups with zero values",
            &ListUserGroups::new("userId /%ü").depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("ListOwnedResources", &ListOwnedResources::new("userId /%ü")),
        built(
            "ListOwnedResources with everything",
            &ListOwnedResources::new("userId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListOwnedResources with zero values",
            &ListOwnedResources::new("userId /%ü").depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("ListUserS3Keys", &ListUserS3Keys::new("userId /%ü")),
        built(
            "ListUserS3Keys with everything",
            &ListUserS3Keys::new("userId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListUserS3Keys with zero values",
            &ListUserS3Keys::new("userId /%ü").depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("CreateUserS3Key", &CreateUserS3Key::new("userId /%ü")),
        built("CreateUserS3Key with everything", &CreateUserS3Key::new("userId /%ü").depth(93)),
        built("CreateUserS3Key with zero values", &CreateUserS3Key::new("userId /%ü").depth(0)),
        built("GetUserS3Key", &GetUserS3Key::new("userId /%ü", "keyId /%ü")),
        built("GetUserS3Key with everything", &GetUserS3Key::new("userId /%ü", "keyId /%ü").depth(93)),
        built("GetUserS3Key with zero values", &GetUserS3Key::new("userId /%ü", "keyId /%ü").depth(0)),
        built("ReplaceUserS3Key", &ReplaceUserS3Key::new("userId /%ü", "keyId /%ü", S3KeyReplacement::new())),
        built(
            "ReplaceUserS3Key with everything",
            &ReplaceUserS3Key::new("userId /%ü", "keyId /%ü", S3KeyReplacement::new().active(true)).depth(93),
        ),
        built(
            "ReplaceUserS3Key with zero values",
            &ReplaceUserS3Key::new("userId /%ü", "keyId /%ü", S3KeyReplacement::new().active(false)).depth(0),
        ),
        built("DeleteUserS3Key", &DeleteUserS3Key::new("userId /%ü", "keyId /%ü")),
        built("GetUserS3SsoUrl", &GetUserS3SsoUrl::new("userId /%ü")),
    ]
}
