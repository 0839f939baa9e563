use http::Method;

use super::*;
use crate::Product;

static PRODUCT: Product = Product::new("toy", "1");

fn create() -> OperationInfo {
    OperationInfo::new(&PRODUCT, "clustersPost", Method::POST, "/clusters")
}

#[test]
fn it_is_one_pointer_wide() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[test]
fn display_says_operation_status_code_and_message_on_one_line() {
    let response = http::Response::builder()
        .status(422)
        .header("x-request-id", "r-1")
        .body(r#"{"httpStatus":422,"messages":[{"errorCode":"dbaas-1","message":"name\nin use"}]}"#)
        .unwrap();
    let error = Error::from_response(&create(), &response);
    assert_eq!(
        error.to_string(),
        "clustersPost (POST /clusters): 422 Unprocessable Entity; dbaas-1: name in use (request r-1)"
    );
    assert_eq!(error.code(), Some("dbaas-1"));
    assert!(error.is_invalid() && !error.may_have_been_processed());
}

#[test]
fn a_page_of_a_gateway_is_an_api_error_with_its_status() {
    let response = http::Response::builder()
        .status(504)
        .header("content-type", "text/html")
        .body("<html><body>504</body></html>")
        .unwrap();
    let error = Error::from_response(&create(), &response);
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.messages().is_empty());
    assert!(error.may_have_been_processed() && !error.is_retryable());
}

#[test]
fn a_hint_in_the_extensions_takes_the_place_of_the_general_advice() {
    let mut response = http::Response::builder().status(401).body("").unwrap();
    assert!(
        Error::from_response(&create(), &response)
            .to_string()
            .ends_with(" - check the token, or the user name and password")
    );
    response.extensions_mut().insert(Hint("renew it".into()));
    assert!(Error::from_response(&create(), &response).to_string().ends_with("Unauthorized - renew it"));
}

#[test]
fn a_boxed_error_of_ours_comes_back_as_it_was() {
    let boxed: BoxError = Box::new(Error::new(ErrorKind::Connect, "refused"));
    assert_eq!(Error::from_boxed(boxed, "lost").kind(), ErrorKind::Connect);
    assert_eq!(Error::from_boxed("foreign".into(), "lost").kind(), ErrorKind::ConnectionLost);
}

#[test]
fn display_does_not_repeat_the_source() {
    let error = Error::new(ErrorKind::Connect, "no connection").with_source("refused");
    assert_eq!(error.to_string(), "no connection");
    assert_eq!(std::error::Error::source(&error).map(ToString::to_string).as_deref(), Some("refused"));
}

fn answered(status: u16, message: &str) -> Error {
    let body = format!(r#"{{"messages":[{{"message":"{message}"}}]}}"#);
    Error::from_response(&create(), &http::Response::builder().status(status).body(body).unwrap())
}

#[test]
fn each_predicate_holds_for_its_own_statuses_alone() {
    type Predicate = fn(&Error) -> bool;
    let table: [(Predicate, &[u16]); 6] = [
        (Error::is_not_found, &[404]),
        (Error::is_conflict, &[409]),
        (Error::is_unauthorized, &[401]),
        (Error::is_forbidden, &[403]),
        (Error::is_invalid, &[400, 422]),
        (Error::is_rate_limited, &[429]),
    ];
    for (predicate, statuses) in table {
        let all = [400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504];
        let held: Vec<_> = all.into_iter().filter(|status| predicate(&answered(*status, "no"))).collect();
        assert_eq!(held, statuses);
    }
    let unknown = answered(404, "no").into_outcome_unknown("nobody knows");
    assert_eq!((unknown.status(), unknown.is_not_found()), (Some(StatusCode::NOT_FOUND), false));
    let (late, cut_off) = (Error::new(ErrorKind::Timeout, "late"), Error::new(ErrorKind::Connect, "cut off"));
    assert!(late.is_timeout() && !late.is_connect() && cut_off.is_connect() && !cut_off.is_timeout());
}

#[test]
fn delete_protection_is_a_refusal_that_says_so() {
    let says_so = "LAN 1 is delete-protected by a database";
    assert!(answered(403, says_so).is_delete_protected());
    assert!(!answered(403, "not yours").is_delete_protected() && !answered(404, says_so).is_delete_protected());
}

#[test]
fn what_may_have_been_processed_by_kind_status_and_operation() {
    let read = OperationInfo::new(&PRODUCT, "clustersGet", Method::GET, "/clusters");
    let never = [ErrorKind::InvalidInput, ErrorKind::Configuration, ErrorKind::Credentials, ErrorKind::Connect];
    let unless_unsent = [
        ErrorKind::Timeout,
        ErrorKind::ConnectionLost,
        ErrorKind::BodyTooLarge,
        ErrorKind::Decode,
        ErrorKind::OutcomeUnknown,
    ];
    for (kind, expected) in never.map(|kind| (kind, false)).into_iter().chain(unless_unsent.map(|kind| (kind, true))) {
        let error = || Error::new(kind, "no").with_operation(&create());
        assert_eq!((error().was_sent(), error().may_have_been_processed()), (expected, expected), "{kind:?}");
        assert!(!error().with_sent(false).may_have_been_processed());
        assert!(error().with_sent(false).with_earlier_attempt_processed(true).may_have_been_processed());
        assert!(error().with_earlier_attempt_processed(true).may_have_been_processed());
        assert!(!Error::new(kind, "no").with_operation(&read).may_have_been_processed());
    }
    for (status, expected) in [(400, false), (404, false), (429, false), (500, true), (503, true), (504, true)] {
        assert_eq!(answered(status, "no").may_have_been_processed(), expected, "{status}");
    }
}

#[test]
fn display_ends_with_what_to_do() {
    let advised = [
        (401, "check the token"),
        (403, "ask the owner of the contract"),
        (404, "check the id"),
        (429, "send fewer requests"),
        (500, "try again later"),
        (503, "try again later"),
    ];
    for (status, advice) in advised {
        let text = answered(status, "no").to_string();
        assert!(text.rsplit(" - ").next().is_some_and(|end| end.contains(advice)), "{text}");
    }
    for status in [400, 409, 422] {
        assert!(!answered(status, "no").to_string().contains(" - "));
    }
    let hinted = answered(401, "no").with_hint("it takes a token").to_string();
    assert!(hinted.ends_with(" - it takes a token"), "{hinted}");
    let decoding = Error::new(ErrorKind::Decode, "no list").with_operation(&create());
    assert_eq!(decoding.to_string(), "clustersPost (POST /clusters): no list");
}

#[test]
fn attempts_are_told_when_there_was_more_than_one() {
    let once = Error::new(ErrorKind::Connect, "refused");
    assert_eq!((once.attempts(), once.to_string()), (1, "refused".to_owned()));
    let thrice = once.with_attempts(3);
    assert_eq!((thrice.attempts(), thrice.to_string()), (3, "refused after 3 attempts".to_owned()));
}

#[test]
fn the_wait_that_the_server_asked_for_is_kept() {
    let response = http::Response::builder().status(429).header("retry-after", "7").body("").unwrap();
    assert_eq!(Error::from_response(&create(), &response).retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(answered(429, "no").retry_after(), None);
    let wait = Duration::from_secs(3);
    assert_eq!(Error::new(ErrorKind::Timeout, "closed").with_retry_after(wait).retry_after(), Some(wait));
}

#[test]
fn debug_names_kind_and_operation() {
    let shown = format!("{:?}", answered(409, "busy"));
    assert!(shown.contains("Api") && shown.contains("clustersPost") && shown.contains("409"), "{shown}");
}
