//! Tables of docs/errors.md and docs/waiting.md, compared with the code they describe.

use http::{Method, Response, StatusCode};
use ionoscloud::{Error, ErrorKind, OperationInfo, Product, WaitPolicy};

static TOYS: Product = Product::new("toys", "1");

/// The cells of the rows of a table, found by the first cell of its header.
fn rows(page: &str, header: &str) -> Vec<Vec<String>> {
    let path = format!("{}/../../docs/{page}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    let start = format!("| {header} |");
    let table = text.lines().skip_while(|line| !line.starts_with(&start)).skip(2);
    let rows = table.take_while(|line| line.starts_with('|'));
    rows.map(|row| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

fn error(method: &Method, status: StatusCode) -> Error {
    let info = OperationInfo::new(&TOYS, "toy", method.clone(), "/toys");
    let mut response = Response::new("");
    *response.status_mut() = status;
    Error::from_response(&info, &response)
}

#[test]
fn statuses_of_errors_page_are_those_of_code() {
    let methods = [Method::GET, Method::PUT, Method::DELETE, Method::POST, Method::PATCH];
    let rows = rows("errors.md", "status");
    assert!(rows.len() >= 16, "{rows:?}");
    for row in rows {
        let [status, predicate, retried, processed, ..] = &row[..] else { panic!("{row:?}") };
        let status = StatusCode::from_bytes(status.as_bytes()).unwrap();
        for method in &methods {
            let error = error(method, status);
            let expected = match &retried[..] {
                "all methods" => true,
                "`GET` that changes nothing" => method == Method::GET,
                "`GET`, `PUT`, `DELETE`" => [Method::GET, Method::PUT, Method::DELETE].contains(method),
                no => {
                    assert!(no == "no" || no.starts_with("no;"), "{status}: {no}");
                    false
                }
            };
            assert_eq!(error.is_retryable(), expected, "{method} {status} retried");
            let expected = processed == "writes: yes" && method != Method::GET;
            assert_eq!(error.may_have_been_processed(), expected, "{method} {status} processed");
            let expected = match &predicate[..] {
                "`is_invalid()`" => error.is_invalid(),
                "`is_unauthorized()`" => error.is_unauthorized(),
                "`is_forbidden()`" => error.is_forbidden(),
                "`is_not_found()`" => error.is_not_found(),
                "`is_conflict()`" => error.is_conflict(),
                "`is_rate_limited()`" => error.is_rate_limited(),
                other => other == "`status()`",
            };
            assert!(expected, "{method} {status}: {predicate}");
        }
    }
}

#[test]
fn retryable_statuses_are_all_on_errors_page() {
    let listed: Vec<String> = rows("errors.md", "status").into_iter().map(|row| row[0].clone()).collect();
    for status in (400..600).map(|status| StatusCode::from_u16(status).unwrap()) {
        if error(&Method::GET, status).is_retryable() {
            assert!(listed.iter().any(|row| row == status.as_str()), "{status} is missing");
        }
    }
}

/// An error of a kind to a write that was sent, unless its kind says otherwise.
fn of_kind(kind: ErrorKind, method: &Method) -> Error {
    Error::new(kind, "").with_operation(&OperationInfo::new(&TOYS, "toy", method.clone(), "/toys"))
}

#[test]
fn kinds_of_errors_page_are_those_of_code() {
    // The table before has the statuses of `Api`.
    let kinds: Vec<ErrorKind> = ErrorKind::ALL.into_iter().filter(|kind| *kind != ErrorKind::Api).collect();
    let rows = rows("errors.md", "kind");
    let listed: Vec<&str> = rows.iter().map(|row| row[0].trim_matches('`')).collect();
    assert_eq!(listed, kinds.iter().map(|kind| format!("{kind:?}")).collect::<Vec<_>>());
    for (kind, row) in kinds.into_iter().zip(&rows) {
        let [_, predicate, retried, processed, ..] = &row[..] else { panic!("{row:?}") };
        for method in [Method::GET, Method::PUT, Method::DELETE, Method::POST, Method::PATCH] {
            let error = of_kind(kind, &method);
            let expected = match &retried[..] {
                all if all.starts_with("all methods") => true,
                some if some.contains("`GET`, `PUT`, `DELETE`") => ![Method::POST, Method::PATCH].contains(&method),
                no => {
                    assert!(no == "no" || no.starts_with("no;"), "{kind:?}: {no}");
                    false
                }
            };
            assert_eq!(error.is_retryable(), expected, "{method} {kind:?} retried");
            let is_yes = processed == "yes" || processed.starts_with("writes: yes");
            assert!(is_yes || processed.starts_with("no"), "{processed}");
            let expected = is_yes && method != Method::GET;
            assert_eq!(error.may_have_been_processed(), expected, "{method} {kind:?} processed");
        }
        let error = of_kind(kind, &Method::POST);
        assert_eq!(error.is_connect(), predicate == "`is_connect()`", "{kind:?}");
        assert_eq!(error.is_timeout(), predicate == "`is_timeout()`", "{kind:?}");
    }
}

#[test]
fn tolerated_statuses_of_waiting_page_are_retryable() {
    let rows = rows("waiting.md", "the poll returns");
    let row = rows.iter().find(|row| row[0].starts_with("408, ")).unwrap();
    let listed: Vec<&str> = row[0].split(", ").take_while(|cell| cell.parse::<u16>().is_ok()).collect();
    let statuses = (400..600).map(|status| StatusCode::from_u16(status).unwrap());
    let retryable: Vec<_> = statuses.filter(|status| error(&Method::GET, *status).is_retryable()).collect();
    assert_eq!(listed, retryable.iter().map(StatusCode::as_str).collect::<Vec<_>>());
}

#[test]
fn waiting_page_settings_are_defaults() {
    let policy = format!("{:?}", WaitPolicy::new());
    for row in rows("waiting.md", "setting of `WaitPolicy`") {
        let name = row[0].trim_matches('`');
        let value = match &row[1][..] {
            "yes" => "true".to_owned(),
            "60 min" => "3600s".to_owned(),
            value => value.replace(' ', ""),
        };
        assert!(policy.contains(&format!("{name}: {value}")), "{name}: {value}, not in {policy}");
    }
}
