//! The responses of the Activity Log, written by hand from the shapes that the vendor's tools read.

use ionoscloud_models::activity_log::{ActivityPage, ContractReference};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn events_are_in_hits_within_hits() {
    let page: ActivityPage = serde_json::from_str(fixture!("activity_log/list_activities")).unwrap();
    let hits = page.hits.as_ref().unwrap();
    assert_eq!((hits.total, hits.hits.len()), (Some(2), 2));
    let first = hits.hits[0].activity.as_ref().unwrap();
    let event = first.event.as_ref().unwrap();
    assert_eq!((text(&event.event_type), &event.status), (Some("RequestAccepted"), &None));
    assert_eq!(text(&event.details.as_ref().unwrap().action), Some("POST"));
    assert!(event.resources[0].actions.is_empty());
    let meta = first.meta.as_ref().unwrap();
    assert_eq!(meta.time.as_ref().unwrap().to_string(), "2026-05-01T07:42:20.530Z");
    let second = hits.hits[1].activity.as_ref().unwrap();
    assert_eq!(second.event.as_ref().unwrap().resources[0].actions, ["sec.user.create"]);
    assert_eq!(second.meta.as_ref().unwrap().queue_ref_id, Some(4711));
}

/// One SDK of the vendor has the status as text, the document as a number.
#[test]
fn error_with_status_as_text_loses_no_page() {
    for status in ["404", "\"404\""] {
        let error = format!(r#"{{"error":{{"httpStatus":{status},"messages":[{{"errorCode":"309"}}]}}}}"#);
        let page = format!(r#"{{"hits":{{"hits":[{{"_source":{{"event":{{"param":{error}}}}}}}]}}}}"#);
        let page: ActivityPage = serde_json::from_str(&page).unwrap();
        let event = page.hits.unwrap().hits.remove(0).activity.unwrap().event.unwrap();
        assert_eq!(text(&event.details.unwrap().error.unwrap().messages[0].error_code), Some("309"), "{status}");
    }
}

#[test]
fn contracts_are_bare_list() {
    let contracts: Vec<ContractReference> = round_trip(fixture!("activity_log/list_contracts")).unwrap();
    assert_eq!(text(&contracts[0].href), Some("/activitylog/v1/contracts/31000001"));
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<ActivityPage>(fixture!("activity_log/list_activities"), &[]).unwrap();
}
