//! The pages that repeat the retry table in words of their own, compared with the code that decides.

// The lints leave test functions alone; what they call is as much a test.
#![allow(clippy::panic, clippy::unwrap_used)]

use std::path::Path;

use http::{Method, Response, StatusCode};
use ionoscloud_core::{Disposition, Error, ErrorKind, OperationInfo, Outcome, Product, classify};

static PRODUCT: Product = Product::new("toys", "1");
const METHODS: [Method; 5] = [Method::GET, Method::PUT, Method::DELETE, Method::POST, Method::PATCH];

fn page(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs").join(name)).unwrap()
}

/// Cells of each row of the table with this header.
fn rows(text: &str, header: &str) -> Vec<Vec<String>> {
    let lines = text.lines().skip_while(|line| !line.starts_with(header)).skip(2);
    let cells = |line: &str| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect();
    lines.take_while(|line| line.starts_with('|')).map(cells).collect()
}

fn info(method: &Method) -> OperationInfo {
    OperationInfo::new(&PRODUCT, "toys", method.clone(), "/toys")
}

/// The words of the pages for the methods that are retried.
fn in_words(retried: [bool; 5]) -> &'static str {
    match retried {
        [false, false, false, false, false] => "no",
        [true, false, false, false, false] => "`GET` that changes nothing",
        [true, true, true, false, false] => "`GET`, `PUT`, `DELETE`",
        [true, true, true, true, true] => "all methods",
        _ => "some methods",
    }
}

fn begins_with(cell: &str, words: &str) -> bool {
    let rest = cell.strip_prefix("an attempt: ").unwrap_or(cell).strip_prefix(words);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([';', '.', ',']))
}

#[test]
fn errors_page_has_retry_table_by_status() {
    let rows = rows(&page("errors.md"), "| status |");
    assert!(rows.len() > 10, "{rows:?}");
    let mut on_page = Vec::new();
    for row in rows {
        let status = StatusCode::from_bytes(row[0].as_bytes()).unwrap();
        on_page.push(status.as_u16());
        let retried = |method| classify(&info(&method), Outcome::Status(status)) == Disposition::Retry;
        assert!(begins_with(&row[2], in_words(METHODS.map(retried))), "{status}: {}", row[2]);
        let response = Response::builder().status(status).body("").unwrap();
        let may_have_been_processed = Error::from_response(&info(&Method::POST), &response).may_have_been_processed();
        assert!(
            begins_with(&row[3], if may_have_been_processed { "writes: yes" } else { "no" }),
            "{status}: {}",
            row[3]
        );
    }
    let retried = |status: &u16| {
        let status = StatusCode::from_u16(*status).unwrap();
        classify(&info(&Method::GET), Outcome::Status(status)) == Disposition::Retry
    };
    let missing: Vec<_> = (300..600).filter(retried).filter(|status| !on_page.contains(status)).collect();
    assert_eq!(missing, [0_u16; 0], "retried, and not on the page");
}

#[test]
fn errors_page_has_retry_table_by_kind() {
    for row in rows(&page("errors.md"), "| kind |") {
        let name = row[0].trim_matches('`');
        let kind = ErrorKind::ALL.into_iter().find(|kind| format!("{kind:?}") == name);
        let Some(kind) = kind else { panic!("{name} is no kind") };
        let error = |method: &Method| Error::new(kind, "no").with_operation(&info(method));
        let retried = METHODS.map(|method| error(&method).is_retryable());
        assert!(begins_with(&row[2], in_words(retried)), "{kind:?}: {}", row[2]);
        let words = if error(&Method::POST).may_have_been_processed() { ["writes: yes", "yes"] } else { ["no", "no"] };
        assert!(words.iter().any(|words| begins_with(&row[3], words)), "{kind:?}: {}", row[3]);
    }
}

#[test]
fn waiting_page_names_statuses_that_wait_tolerates() {
    let rows = rows(&page("waiting.md"), "| the poll returns |");
    let row = rows.iter().find(|row| row[0].contains("no connection")).unwrap();
    let on_page: Vec<u16> = row[0].split(", ").filter_map(|word| word.parse().ok()).collect();
    let retried = |status: &u16| {
        let status = StatusCode::from_u16(*status).unwrap();
        classify(&info(&Method::GET), Outcome::Status(status)) == Disposition::Retry
    };
    assert_eq!(on_page, (300..600).filter(retried).collect::<Vec<u16>>());
}
