//! The generated code of the toy document compiles, builds its requests and reads its responses.

// The toy has few words, the files are as they would lie in the crates, and not everything in them has a test.
#![allow(missing_docs, unused_imports)]
// The lints leave test functions alone; what they call is as much a test.
#![allow(clippy::panic, clippy::unwrap_used)]

extern crate self as ionoscloud_api;
extern crate self as ionoscloud_models;

#[path = "golden/generated/models/toy/v1/mod.rs"]
mod models;
#[path = "golden/generated/api/toy/v1/mod.rs"]
mod operations;
#[path = "golden/generated/tests/toy/v1.rs"]
mod requests;
#[path = "../../crates/ionoscloud-api/src/resource/mod.rs"]
pub mod resource;

// The operations name their models as the published crates do.
pub mod toy {
    pub mod v1 {
        pub use crate::models::*;
        pub use crate::operations::*;
    }
}

use std::collections::BTreeSet;
use std::fmt::Debug;

// The traits of resources print keys with it.
use percent_encoding as _;

use bytes::Bytes;
use http::{Request, Response};
use ionoscloud_core::{
    AuthMethod, Body, Error, ErrorKind, MaintenanceWindow, Operation, OperationInfo, Page as _, PageParams, Paged as _,
    PagedBy, Patch, ProvisioningState, Weekday,
};
use serde_json::{Value, from_str, json, to_value};
use toy::v1::*;

fn target(operation: &impl Operation) -> String {
    operation.request().unwrap().uri().to_string()
}

fn response<O: Operation>(body: &'static str) -> Result<O::Output, ionoscloud_core::Error> {
    O::response(Response::new(Bytes::from_static(body.as_bytes())))
}

/// An operation with what shows it, and the request that it becomes.
struct Built {
    name: &'static str,
    shown: String,
    request: Result<Request<Body>, Error>,
}

fn built(name: &'static str, operation: &(impl Operation + Debug)) -> Built {
    Built { name, shown: format!("{operation:?}"), request: operation.request() }
}

#[test]
fn every_request_is_built() {
    let built = requests::operations();
    assert!(built.iter().all(|built| !built.shown.contains("canary")));
    let ids: BTreeSet<_> = built
        .iter()
        .map(|Built { name, request, .. }| request.as_ref().unwrap_or_else(|error| panic!("{name}: {error}")))
        .filter_map(|request| request.extensions().get::<OperationInfo>().map(OperationInfo::id))
        .collect();
    assert_eq!(ids.len(), 23, "{ids:?}");
}

#[test]
fn path_parameters_follow_path_order() {
    assert_eq!(target(&GetBoxLid::new("b", 7_u64)), "/boxes/b/lids/7");
    assert_eq!(target(&DeleteLidKnob::new("b", 7_u64, "k")), "/boxes/b/lids/7/knobs/k");
    let slot = FillSlot::new(1, "shelf", "row", "slot");
    assert_eq!(target(&slot), "/1/shelves/shelf/rows/row/slots/slot");
}

#[test]
fn text_and_empty_responses_are_decoded() {
    assert_eq!(response::<GetBoxManual>("Lift the lid.").unwrap(), "Lift the lid.");
    assert_eq!(response::<GetBoxLog>("lifted").unwrap(), "lifted");
    assert_eq!(GetBoxLog::new("b").request().unwrap().headers()["accept"], "text/plain");
    let nothing: () = response::<GetPing>("pong").unwrap();
    assert_eq!(nothing, ());
}

#[test]
fn operation_credentials_override_product() {
    let accepts = |info: &OperationInfo| [AuthMethod::Basic, AuthMethod::Bearer].map(|method| info.accepts(method));
    assert_eq!(accepts(ListLids::INFO), [true, true]);
    assert_eq!(accepts(GetBoxLid::INFO), [false, true]);
    assert_eq!(accepts(GetPing::INFO), [false, false]);
    assert!(GetBoxLid::INFO.needs_credentials() && !GetPing::INFO.needs_credentials());
}

#[test]
fn list_keeps_its_own_member() {
    let page = response::<ListLids>(r#"{"items":[{"side":{"match":"m"}}],"sum":12}"#).unwrap();
    assert_eq!((page.items.len(), page.sum), (1, Some(12)));
}

#[test]
fn list_by_token_sends_token_of_page_before() {
    let page = response::<ListNodes>(r#"{"items":[{"value":1}],"pagination":{"token":"t 1"}}"#).unwrap();
    assert_eq!((page.items().len(), page.next_token()), (1, Some("t 1")));
    let next = ListNodes::new().with_page(PageParams { limit: Some(5), offset: Some(9) }).with_token("t 1");
    assert_eq!(target(&next), "/nodes?limit=5&pagination.token=t%201");
    assert_eq!((ListNodes::PAGED_BY, ListLids::PAGED_BY), (PagedBy::Token, PagedBy::Offset));
    assert_eq!(response::<ListNodes>(r#"{"items":[],"pagination":{"token":""}}"#).unwrap().next_token(), None);
}

#[test]
fn types_that_products_share_are_of_core() {
    let read: Box1 = from_str(
        r#"{"id":"i","properties":{"window":{"time":"04:30:00","dayOfTheWeek":"Sunday"}},"metadata":{"phase":"UPDATING"}}"#,
    )
    .unwrap();
    assert_eq!(read.properties.window, Some(MaintenanceWindow::new("04:30:00", Weekday::Sunday)));
    assert_eq!(read.metadata.and_then(|metadata| metadata.phase), Some(ProvisioningState::Updating));
    // One list of values for both.
    assert_eq!(NewLid::new().finish(Finish::Matt).finish, NewSide::new().finish("matt").finish);
}

#[test]
fn update_is_made_from_what_was_read() {
    let read: Box1 = from_str(r#"{"id":"i","properties":{"zone.name":"z","depth":3}}"#).unwrap();
    assert_eq!(to_value(BoxUpdate::from(read.properties).note("n")).unwrap(), json!({ "depth": 3, "note": "n" }));
}

#[test]
fn union_choice_follows_required_members() {
    let lock = |text: &str| from_str::<Lock>(text).unwrap();
    assert!(matches!(lock(r#"{"code":301}"#), Lock::LockByCode(by) if by.code == 301));
    assert!(matches!(lock(r#"{"name":"n"}"#), Lock::LockByKey(by) if by.name.as_deref() == Some("n")));
    assert!(matches!(lock(r#"{"code":301,"name":"n"}"#), Lock::LockByCode(by) if by.name.as_deref() == Some("n")));
    assert!(matches!(lock(r#""brass""#), Lock::Text(text) if text == "brass"));
    assert!(matches!(lock("[1]"), Lock::Other(_)));
}

#[test]
fn members_can_be_empty_null_or_absent() {
    let sent = |update: BoxUpdate| to_value(update).unwrap();
    assert_eq!(sent(BoxUpdate::new()), json!({}));
    assert_eq!(sent(BoxUpdate::new().clear_label()), json!({ "label": null }));
    assert_eq!(sent(BoxUpdate::new().note("n").sides(Vec::<NewSide>::new())), json!({ "note": "n", "sides": [] }));
    let node = Node::new(1);
    assert_eq!(to_value(&node).unwrap(), json!({ "value": 1 }));
    assert_eq!(to_value(node.children(Vec::<Node>::new())).unwrap(), json!({ "value": 1, "children": [] }));
    for text in [r#"{"value":1}"#, r#"{"value":1,"children":null}"#] {
        assert_eq!(from_str::<Node>(text).unwrap(), Node::new(1));
    }
}

#[test]
fn read_only_members_are_in_no_request() {
    let sent = ReplaceBox::new("b", NewBox::new("z", "box", [0.5])).request().unwrap();
    let body: Value = serde_json::from_slice(sent.body().as_bytes().unwrap()).unwrap();
    assert_eq!(body, json!({ "properties": { "zone.name": "z", "type": "box", "weights": [0.5] } }));
    let lids = [NewLid::new().side(NewSide::new().match_("m"))];
    let sent = ReplaceBox::new("b", Box1Replacement::new("z", "box", [0.5]).depth(3).lids(lids)).request().unwrap();
    let body: Value = serde_json::from_slice(sent.body().as_bytes().unwrap()).unwrap();
    assert_eq!(body["entities"], json!({ "lids": { "items": [{ "side": { "match": "m" } }] } }));
    assert_eq!(body["properties"]["depth"], json!(3));
    let read: Box1 = from_str(r#"{"id":"i","properties":{},"seal":{"number":4}}"#).unwrap();
    assert_eq!(read.seal.and_then(|seal| seal.number), Some(4));
}

#[test]
fn absent_required_member_is_decode_error() {
    assert_eq!(response::<GetBox>(r#"{"properties":{}}"#).unwrap_err().kind(), ErrorKind::Decode);
}
