//! Every operation decodes its response and every kind of failure, without a connection: from an `http::Response`.

#[path = "generated/responses/mod.rs"]
mod generated;
mod hostile;

use std::collections::BTreeSet;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode};
use ionoscloud_api::auth::{DeleteToken, DeleteTokens, GenerateToken, GetToken, ListTokens};
use ionoscloud_api::mongodb::{
    CreateCluster, CreateClusterUser, DeleteCluster, DeleteClusterUser, GetApiVersion, GetCluster, GetClusterLogs,
    GetClusterUser, ListApiVersions, ListClusterSnapshots, ListClusterUsers, ListClusterVersions, ListClusters,
    ListTemplates, ListVersions, RestoreCluster, UpdateCluster, UpdateClusterUser,
};
use ionoscloud_api::{Operation, OperationInfo};
use ionoscloud_core::{Error, ErrorKind, Lifecycle as _};

/// The response that is written down beside the models, with its source.
macro_rules! fixture {
    ($path:literal) => {
        include_str!(concat!("../../ionoscloud-models/tests/fixtures/", $path, ".json"))
    };
}

/// Calls a function that is generic over the operation for every one of them.
macro_rules! for_every_operation {
    ($check:ident($($argument:expr),*)) => {
        for_every_operation!(@ $check($($argument),*):
            ListClusters CreateCluster GetCluster UpdateCluster DeleteCluster RestoreCluster ListClusterVersions
            ListClusterSnapshots GetClusterLogs ListClusterUsers CreateClusterUser GetClusterUser UpdateClusterUser
            DeleteClusterUser ListTemplates ListVersions GetApiVersion ListApiVersions
            ListTokens GenerateToken GetToken DeleteToken DeleteTokens
        )
    };
    (@ $check:ident $arguments:tt: $($operation:ident)*) => {
        [$(for_every_operation!(# $check $operation $arguments)),*]
    };
    (# $check:ident $operation:ident ($($argument:expr),*)) => {
        $check::<$operation>($($argument),*)
    };
}

fn respond(status: StatusCode, content_type: &'static str, body: &'static str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from_static(body.as_bytes()));
    *response.status_mut() = status;
    response.headers_mut().insert("content-type", HeaderValue::from_static(content_type));
    response.headers_mut().insert("x-request-id", HeaderValue::from_static("0d6f-77"));
    response
}

fn read<O: Operation>(body: &'static str) -> Result<O::Output, Error> {
    O::response(respond(StatusCode::OK, "application/json", body))
}

fn info<O: Operation>() -> &'static OperationInfo {
    O::INFO
}

/// The error of an operation for a response.
fn error<O: Operation>(status: StatusCode, content_type: &'static str, body: &'static str) -> Option<Error> {
    O::response(respond(status, content_type, body)).err()
}

#[test]
fn every_operation_is_covered() {
    let ids = for_every_operation!(info()).map(|info| (info.product().key(), info.id()));
    let distinct: BTreeSet<_> = ids.into_iter().collect();
    assert_eq!(distinct.len(), 23);
    assert_eq!(distinct.iter().filter(|(product, _)| *product == "mongodb").count(), 18);
    assert_eq!(distinct.iter().filter(|(product, _)| *product == "auth").count(), 5);
}

#[test]
fn clusters_are_decoded() {
    let page = read::<ListClusters>(fixture!("mongodb/list_clusters")).unwrap();
    let names: Vec<_> = page.items.into_iter().map(|cluster| cluster.properties.display_name).collect();
    assert_eq!(names, [Some("orders-prod".to_owned()), Some("scratch".to_owned())]);

    let created = read::<CreateCluster>(fixture!("mongodb/create_cluster")).unwrap();
    assert_eq!(created.id, "3fdd2940-f9b4-425d-b52b-4199a84188d2");
    assert_eq!(created.state(), Some("BUSY"));

    let cluster = read::<GetCluster>(fixture!("mongodb/get_cluster")).unwrap();
    assert_eq!((cluster.properties.ram_mb, cluster.properties.storage_size_mb), (Some(16_384), Some(204_800)));
    assert!(cluster.is_ready());

    let updated = read::<UpdateCluster>(fixture!("mongodb/update_cluster")).unwrap();
    assert_eq!(updated.properties.display_name.as_deref(), Some("orders-prod-renamed"));

    let deleted = read::<DeleteCluster>(fixture!("mongodb/delete_cluster")).unwrap().unwrap();
    assert_eq!(deleted.state(), Some("DESTROYING"));
}

#[test]
fn resources_of_cluster_are_decoded() {
    let snapshots = read::<ListClusterSnapshots>(fixture!("mongodb/list_cluster_snapshots")).unwrap();
    let sizes: Vec<_> = snapshots.items.iter().map(|snapshot| snapshot.properties.size_mib).collect();
    assert_eq!(sizes, [Some(20_480), Some(5_242_880)]);

    let logs = read::<GetClusterLogs>(fixture!("mongodb/get_cluster_logs")).unwrap();
    assert_eq!(logs.instances[0].messages.len(), 2);
    assert_eq!(logs.instances[1].name.as_deref(), Some("m-7e41c2aa0f9d4b6e-1"));

    let users = read::<ListClusterUsers>(fixture!("mongodb/list_cluster_users")).unwrap();
    assert_eq!(users.items[1].properties.username.as_ref().unwrap(), &"sharder");
    let created = read::<CreateClusterUser>(fixture!("mongodb/create_cluster_user")).unwrap();
    assert_eq!(created.properties.roles[0].database.as_deref(), Some("test"));
    let user = read::<GetClusterUser>(fixture!("mongodb/get_cluster_user")).unwrap();
    assert_eq!(user.properties.username.as_ref().unwrap(), &"jürgen/ops");
    let updated = read::<UpdateClusterUser>(fixture!("mongodb/update_cluster_user")).unwrap();
    assert_eq!(updated.properties.roles[0].role.as_ref().unwrap().as_str(), "dbAdminAnyDatabase");
    let deleted = read::<DeleteClusterUser>(fixture!("mongodb/delete_cluster_user")).unwrap().unwrap();
    assert_eq!(deleted.properties.username.as_ref().unwrap(), &"sharder");
}

#[test]
fn templates_and_versions_are_decoded() {
    let templates = read::<ListTemplates>(fixture!("mongodb/list_templates")).unwrap();
    assert_eq!(templates.items.len(), 9);
    assert_eq!(templates.items[1].properties.as_ref().unwrap().name.as_deref(), Some("MongoDB Business XS"));

    let versions = read::<ListVersions>(fixture!("mongodb/list_versions")).unwrap();
    assert_eq!(versions.versions[1].name.as_deref(), Some("7.0"));
    let versions = read::<ListClusterVersions>(fixture!("mongodb/list_cluster_versions")).unwrap();
    assert_eq!(versions.versions.len(), 1);
    let version = read::<GetApiVersion>(fixture!("mongodb/get_api_version")).unwrap();
    assert_eq!(version.name.as_deref(), Some("v1.0.0"));
    let versions = read::<ListApiVersions>(fixture!("mongodb/list_api_versions")).unwrap();
    assert_eq!(versions[1].name.as_deref(), Some("v0.1.0"));
}

#[test]
fn tokens_are_decoded() {
    let list = read::<ListTokens>(fixture!("auth/list_tokens")).unwrap();
    assert_eq!(list.tokens[0].id, "f1d2c3b4-5a69-4788-9796-a5b4c3d2e1f0");
    let token = read::<GetToken>(fixture!("auth/get_token")).unwrap();
    assert_eq!(token, list.tokens[0]);
    let generated = read::<GenerateToken>(fixture!("auth/generate_token")).unwrap();
    assert_eq!(generated.token.expose().split('.').count(), 3);
    assert_eq!(read::<DeleteToken>(fixture!("auth/delete_token")).unwrap().unwrap().success, Some(true));
    assert_eq!(read::<DeleteTokens>(fixture!("auth/delete_tokens")).unwrap().unwrap().success, Some(false));
}

#[test]
fn restore_ignores_any_body_but_page() {
    for (status, body) in [(202, ""), (200, ""), (204, ""), (202, "{\"unexpected\": 1}"), (200, "restored")] {
        RestoreCluster::response(respond(StatusCode::from_u16(status).unwrap(), "text/plain", body)).unwrap();
    }
    let page = RestoreCluster::response(respond(StatusCode::OK, "text/plain", "<html>Sign in</html>"));
    assert_eq!(page.unwrap_err().kind(), ErrorKind::Decode);
}

#[test]
fn empty_body_is_error_but_for_deletions_and_restores() {
    let may_be_empty =
        ["clustersDelete", "clustersUsersDelete", "clustersRestorePost", "tokensDeleteById", "tokensDeleteByCriteria"];
    let infos = for_every_operation!(info());
    let errors = for_every_operation!(error(StatusCode::NO_CONTENT, "application/json", ""));
    for (info, error) in infos.into_iter().zip(errors) {
        match error {
            None => assert!(may_be_empty.contains(&info.id()), "{}", info.id()),
            Some(error) => {
                assert!(!may_be_empty.contains(&info.id()), "{error}");
                assert_eq!(error.kind(), ErrorKind::Decode);
                assert!(error.to_string().contains("empty"), "{error}");
            }
        }
    }
    assert!(DeleteCluster::response(respond(StatusCode::NO_CONTENT, "application/json", "")).unwrap().is_none());
}

#[test]
fn any_success_status_is_decoded() {
    for status in [200, 201, 202] {
        let status = StatusCode::from_u16(status).unwrap();
        let created = respond(status, "application/json", fixture!("mongodb/create_cluster"));
        assert_eq!(CreateCluster::response(created).unwrap().id, "3fdd2940-f9b4-425d-b52b-4199a84188d2");
    }
}

#[test]
fn rejected_credentials_are_unauthorized() {
    let body = r#"{"httpStatus":401,"messages":[{"errorCode":"paas-auth-1","message":"Unauthorized, wrong or no api key provided to process this request"}]}"#;
    let infos = for_every_operation!(info());
    let errors = for_every_operation!(error(StatusCode::UNAUTHORIZED, "application/json", body));
    for (info, error) in infos.into_iter().zip(errors) {
        let error = error.unwrap();
        assert!(error.is_unauthorized() && !error.is_retryable() && !error.may_have_been_processed());
        assert_eq!((error.code(), error.request_id()), (Some("paas-auth-1"), Some("0d6f-77")));
        assert_eq!(error.operation().unwrap().id(), info.id());
        assert!(error.to_string().starts_with(info.id()), "{error}");
    }
}

#[test]
fn missing_resource_is_not_found() {
    let body = r#"{"messages":[{"errorCode":"309","message":"Resource does not exist"}]}"#;
    for error in for_every_operation!(error(StatusCode::NOT_FOUND, "application/problem+json", body)) {
        let error = error.unwrap();
        assert!(error.is_not_found() && error.kind() == ErrorKind::Api);
        assert_eq!(error.messages()[0].text(), Some("Resource does not exist"));
    }
}

#[test]
fn invalid_values_name_every_message() {
    let body = r#"{"httpStatus":422,"messages":[{"errorCode":"e-1","message":"ram must be a multiple of 1024"},{"message":"cores missing"}]}"#;
    for error in for_every_operation!(error(StatusCode::UNPROCESSABLE_ENTITY, "application/json", body)) {
        let error = error.unwrap();
        assert!(error.is_invalid() && !error.is_retryable());
        assert_eq!(error.messages().len(), 2);
        let shown = error.to_string();
        assert!(
            shown.contains("multiple of 1024") && shown.contains("cores missing") && !shown.contains('\n'),
            "{shown}"
        );
    }
}

#[test]
fn gateway_page_is_api_error() {
    let body = "<html>\n<head><title>504 Gateway Time-out</title></head></html>";
    let infos = for_every_operation!(info());
    let errors = for_every_operation!(error(StatusCode::GATEWAY_TIMEOUT, "text/html", body));
    for (info, error) in infos.into_iter().zip(errors) {
        let error = error.unwrap();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(StatusCode::GATEWAY_TIMEOUT)));
        assert!(error.messages().is_empty() && !error.to_string().contains('<'), "{error}");
        assert_eq!(error.is_retryable(), info.is_idempotent(), "{}", info.id());
    }
}

#[test]
fn failure_without_body_keeps_its_status() {
    for error in for_every_operation!(error(StatusCode::TOO_MANY_REQUESTS, "application/json", "")) {
        let error = error.unwrap();
        assert!(error.is_rate_limited() && error.is_retryable(), "{error}");
        assert!(error.messages().is_empty() && error.code().is_none());
    }
}

#[test]
fn login_page_with_success_status_is_decode_error() {
    let mut readers = 0;
    for error in for_every_operation!(error(StatusCode::OK, "text/html", "<html>Sign in</html>")).into_iter().flatten()
    {
        readers += 1;
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("HTML") && !error.to_string().contains("Sign in"), "{error}");
    }
    assert_eq!(readers, 23, "the restore too");
}

#[test]
fn missing_member_is_named_by_its_path() {
    let error = read::<ListClusters>(r#"{"items":[{"id":"a","properties":{}},{"properties":{}}]}"#).unwrap_err();
    assert!(error.to_string().contains("items[1]") && error.to_string().contains("missing field `id`"), "{error}");
    let error = read::<GetCluster>(r#"{"id":"a"}"#).unwrap_err();
    assert!(error.to_string().contains("missing field `properties`"), "{error}");
}

#[test]
fn error_never_shows_secret() {
    for wrong in [r#"{"token":["canary"]}"#, r#"{"token":{"canary":1}}"#, r#"{"token":"canary"#, r#""canary""#] {
        let error = read::<GenerateToken>(wrong).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("canary"), "{shown}");
    }
}

#[test]
fn idempotent_operations_are_listed() {
    let not_idempotent: BTreeSet<_> =
        for_every_operation!(info()).into_iter().filter(|info| !info.is_idempotent()).map(OperationInfo::id).collect();
    let expected = [
        "clustersPatch",
        "clustersPost",
        "clustersRestorePost",
        "clustersUsersPatch",
        "clustersUsersPost",
        "tokensGenerate",
    ];
    assert_eq!(not_idempotent.into_iter().collect::<Vec<_>>(), expected);
}
