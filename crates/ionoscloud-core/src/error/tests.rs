//! Texts, predicates and constructors of errors.

use http::Method;

use super::*;
use crate::Product;

static PRODUCT: Product = Product::new("toy", "1");

fn create() -> OperationInfo {
    OperationInfo::new(&PRODUCT, "clustersPost", Method::POST, "/clusters")
}

#[test]
fn error_is_one_pointer_wide() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[test]
fn display_has_operation_status_code_and_message() {
    let response = http::Response::builder()
        .status(422)
        .header("x-request-id", "r-1")
        .body(r#"{"httpStatus":422,"messages":[{"errorCode":"dbaas-1","message":"name\nin use"}]}"#)
        .unwrap();
    let error = Error::from_response(&create(), &response);
    assert_eq!(
        error.to_string(),
        "clustersPost (POST /clusters): 422 Unprocessable Entity: dbaas-1: name in use (request r-1) - fix the \
         values of the request, or wait if the resource is busy"
    );
    assert_eq!(error.code(), Some("dbaas-1"));
    assert!(error.is_invalid() && !error.may_have_been_processed());
}

#[test]
fn gateway_page_is_api_error_with_its_status() {
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
fn hint_extension_replaces_general_advice() {
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
fn own_error_survives_boxing() {
    let boxed: BoxError = Box::new(Error::new(ErrorKind::Connect, "refused"));
    assert_eq!(Error::from_boxed(boxed, "lost").kind(), ErrorKind::Connect);
    assert_eq!(Error::from_boxed("foreign".into(), "lost").kind(), ErrorKind::ConnectionLost);
}

#[test]
fn display_does_not_repeat_source() {
    let error = Error::new(ErrorKind::Connect, "no connection").with_source("refused");
    assert_eq!(error.to_string(), "no connection");
    assert_eq!(std::error::Error::source(&error).map(ToString::to_string).as_deref(), Some("refused"));
}

fn api_error(status: u16, message: &str) -> Error {
    let body = format!(r#"{{"messages":[{{"message":"{message}"}}]}}"#);
    Error::from_response(&create(), &http::Response::builder().status(status).body(body).unwrap())
}

#[test]
fn predicates_match_their_statuses_only() {
    type Predicate = fn(&Error) -> bool;
    let table: [(Predicate, &[u16]); 6] = [
        (Error::is_not_found, &[404, 410]),
        (Error::is_conflict, &[409]),
        (Error::is_unauthorized, &[401]),
        (Error::is_forbidden, &[403]),
        (Error::is_invalid, &[400, 422]),
        (Error::is_rate_limited, &[429]),
    ];
    for (predicate, statuses) in table {
        let all = [400, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503, 504];
        let held: Vec<_> = all.into_iter().filter(|status| predicate(&api_error(*status, "no"))).collect();
        assert_eq!(held, statuses);
    }
    let unknown = api_error(404, "no").into_outcome_unknown("the response was lost");
    assert_eq!((unknown.status(), unknown.is_not_found()), (Some(StatusCode::NOT_FOUND), false));
    let (late, cut_off) = (Error::new(ErrorKind::Timeout, "late"), Error::new(ErrorKind::Connect, "cut off"));
    assert!(late.is_timeout() && !late.is_connect() && cut_off.is_connect() && !cut_off.is_timeout());
}

#[test]
fn delete_protection_is_403_with_its_text() {
    let says_so = "LAN 1 is delete-protected by a database";
    assert!(api_error(403, says_so).is_delete_protected());
    assert!(!api_error(403, "not yours").is_delete_protected() && !api_error(404, says_so).is_delete_protected());
}

#[test]
fn may_have_been_processed_by_kind_status_and_operation() {
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
        assert!(error().with_sent(false).with_earlier_may_have_been_processed(true).may_have_been_processed());
        assert!(error().with_earlier_may_have_been_processed(true).may_have_been_processed());
        assert!(!Error::new(kind, "no").with_operation(&read).may_have_been_processed());
    }
    for (status, expected) in [(400, false), (404, false), (429, false), (500, true), (503, true), (504, true)] {
        assert_eq!(api_error(status, "no").may_have_been_processed(), expected, "{status}");
    }
}

#[test]
fn display_ends_with_advice() {
    let advised = [
        (401, "check the token"),
        (403, "ask the owner of the contract"),
        (404, "check the id"),
        (429, "send fewer requests"),
        (500, "check whether it took effect"),
        (501, "check whether it took effect"),
        (503, "check whether it took effect"),
        (302, "check the base URL"),
        (400, "fix the values"),
        (402, "check the contract"),
        (409, "wait if the resource is busy"),
        (410, "it was deleted"),
        (413, "send a smaller request"),
        (415, "check the content type"),
        (418, "check the request"),
        (422, "fix the values"),
    ];
    for (status, advice) in advised {
        let text = api_error(status, "no").to_string();
        assert!(text.rsplit(" - ").next().is_some_and(|end| end.contains(advice)), "{text}");
    }
    let hinted = api_error(401, "no").with_hint("it takes a token").to_string();
    assert!(hinted.ends_with(" - it takes a token"), "{hinted}");
    let decoding = Error::new(ErrorKind::Decode, "no list").with_operation(&create());
    let (text, advice) = ("clustersPost (POST /clusters): no list - ", display::CHECK_FIRST);
    assert_eq!(decoding.to_string(), format!("{text}{advice}"));
}

#[test]
fn display_has_attempts_if_more_than_one() {
    let once = Error::new(ErrorKind::Connect, "refused");
    assert_eq!((once.attempts(), once.to_string()), (1, "refused".to_owned()));
    let thrice = once.with_attempts(3);
    assert_eq!((thrice.attempts(), thrice.to_string()), (3, "refused (after 3 attempts)".to_owned()));
}

#[test]
fn retry_after_is_kept() {
    let response = http::Response::builder().status(429).header("retry-after", "7").body("").unwrap();
    assert_eq!(Error::from_response(&create(), &response).retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(api_error(429, "no").retry_after(), None);
    let wait = Duration::from_secs(3);
    assert_eq!(Error::new(ErrorKind::Timeout, "closed").with_retry_after(wait).retry_after(), Some(wait));
}

#[test]
fn advice_for_reads_has_no_check() {
    let read = OperationInfo::new(&PRODUCT, "clustersGet", Method::GET, "/clusters");
    for (status, advice) in [
        (500, "try again later"),
        (503, "try again later"),
        (501, "the API does not offer this"),
        (404, "the response is not one of the API: check the base URL"),
    ] {
        let error = Error::from_response(&read, &http::Response::builder().status(status).body("").unwrap());
        assert!(error.to_string().rsplit(" - ").next().is_some_and(|end| end.contains(advice)), "{error}");
    }
    for kind in [ErrorKind::Timeout, ErrorKind::ConnectionLost] {
        let text = Error::new(kind, "late").with_operation(&read).to_string();
        assert!(text.starts_with("clustersGet (GET /clusters): late - try again later"), "{text}");
        let write = Error::new(kind, "late").with_operation(&create());
        assert!(write.to_string().ends_with(display::CHECK_FIRST), "{write}");
        assert!(!write.with_sent(false).to_string().contains("check"));
    }
}

#[test]
fn advice_names_earlier_attempt_that_may_have_been_processed() {
    let limited = api_error(429, "no").with_earlier_may_have_been_processed(true).to_string();
    assert!(limited.contains("send fewer requests at a time, or wait; an earlier attempt may"), "{limited}");
    let unavailable = api_error(503, "no").with_earlier_may_have_been_processed(true).to_string();
    assert_eq!(unavailable.matches("took effect").count(), 1, "{unavailable}");
    let unconnected = Error::new(ErrorKind::Connect, "refused").with_earlier_may_have_been_processed(true).to_string();
    assert_eq!(unconnected.matches("took effect").count(), 1, "{unconnected}");
}

#[test]
fn display_has_host_and_delay_before_advice() {
    let mut response = http::Response::builder().status(429).header("retry-after", "30").body("").unwrap();
    response.extensions_mut().insert(RespondingHost("user@h.example:8443".parse().unwrap()));
    response.extensions_mut().insert(Attempts { made: 4, may_have_been_processed: false });
    assert_eq!(
        Error::from_response(&create(), &response).to_string(),
        "clustersPost (POST /clusters): 429 Too Many Requests (host h.example:8443, after 4 attempts, retry after 30s) - \
         send fewer requests at a time, or wait"
    );
    let named = Error::new(ErrorKind::Connect, "no connection to h.example").with_host("h.example".parse().unwrap());
    assert_eq!(named.to_string(), "no connection to h.example");
}

#[test]
fn quoted_credentials_of_call_are_masked() {
    let secret = "eyJhbGciOiJIUzI1NiJ9.".to_owned() + &"x".repeat(700);
    for body in [
        format!(r#"{{"messages":[{{"errorCode":"{secret}","message":"bad header Bearer {secret}!"}}]}}"#),
        format!(r#"{{"error":{{"detail":"{secret}"}}}}"#),
        format!("invalid token {secret}"),
    ] {
        let mut response = http::Response::builder()
            .status(401)
            .header("content-type", "text/plain")
            .header("x-request-id", &secret)
            .body(body)
            .unwrap();
        response.extensions_mut().insert(CallSecrets(vec![secret.as_str().into(), "".into()]));
        let error = Error::from_response(&create(), &response);
        let shown = format!("{error} {error:?} {:?} {:?}", error.messages(), error.request_id());
        assert!(!shown.contains("eyJ") && !shown.contains("xxx") && shown.contains("***"), "{shown}");
    }
}

#[test]
fn request_id_of_any_length_is_cut() {
    let response = http::Response::builder().status(500).header("x-request-id", "r".repeat(60_000)).body("").unwrap();
    assert_eq!(Error::from_response(&create(), &response).request_id().map(str::len), Some(200));
}

#[test]
fn debug_is_display_kind_and_chain() {
    let inner = Error::new(ErrorKind::Connect, "no connection").with_source("refused");
    let error = Error::new(ErrorKind::InvalidInput, "late").with_sent(false).with_source(inner);
    assert_eq!(format!("{error:?}"), "late [InvalidInput]\n  caused by: no connection\n  caused by: refused");
    assert_eq!(format!("{error:#?}"), format!("{error:?}"));
    let api = api_error(409, "busy");
    assert_eq!(format!("{api:?}"), format!("{api} [Api]"));
}

#[test]
fn duplicate_says_what_original_says() {
    let error = Error::new(ErrorKind::Connect, "a certificate").with_permanent(true).with_attempts(3);
    let error = error.with_earlier_may_have_been_processed(true).with_operation(&create());
    let same = error.duplicate();
    assert!(same.is_permanent() && same.may_have_been_processed() && !same.was_sent() && !same.is_retryable());
    assert_eq!((same.attempts(), same.to_string()), (3, error.to_string()));
    let unknown = error.into_outcome_unknown("the response was lost");
    assert_eq!((unknown.attempts(), unknown.kind()), (3, ErrorKind::OutcomeUnknown));
}
