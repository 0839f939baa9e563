//! Reading collections whose pages are scripted.
#![cfg(feature = "mongodb")]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};

use futures_util::StreamExt as _;
use futures_util::stream::FusedStream as _;
use http::{Request, Response};
use ionoscloud::mongodb::Templates;
use ionoscloud::{
    Body, Client, Error, ErrorKind, Operation, OperationInfo, Page, PageParams, Paged, PagedBy, Transport,
};
use ionoscloud_core::{RequestBuilder, decode};

/// More than any list here takes: a test of a list that does not end fails instead of running for ever.
const MAX_REQUESTS: usize = 100;

/// Templates whose pages a function of the offset writes, and the queries that were asked.
fn templates(page: impl Fn(u32) -> String + Clone + Send + Sync + 'static) -> (Templates, Arc<Mutex<Vec<String>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = asked.clone();
    let service = tower::service_fn(move |request: Request<Body>| {
        let query = request.uri().query().unwrap_or_default().to_owned();
        let offset = query.split('&').find_map(|pair| pair.strip_prefix("offset=")?.parse().ok()).unwrap_or_default();
        {
            let mut log = log.lock().unwrap();
            log.push(query);
            assert!(log.len() <= MAX_REQUESTS, "the list does not end");
        }
        let body = page(offset);
        async move { Ok::<_, std::convert::Infallible>(Response::new(Body::from(body))) }
    });
    (Client::new(Transport::new(service)).mongodb().templates(), asked)
}

fn items(range: std::ops::Range<u32>) -> String {
    let items: Vec<_> = range.map(|number| format!(r#"{{"id":"{number}","properties":{{}}}}"#)).collect();
    items.join(",")
}

#[tokio::test]
async fn no_request_before_first_item_is_polled() {
    let (templates, asked) = templates(|_| r#"{"items":[]}"#.into());
    let items = templates.list().items();
    assert!(asked.lock().unwrap().is_empty() && !items.is_terminated());
    assert_eq!(items.count().await, 0);
    assert_eq!(*asked.lock().unwrap(), [""]);
}

#[tokio::test]
async fn next_link_on_last_page_ends_with_empty_page() {
    let (templates, asked) = templates(|offset| {
        let items = items(offset..(offset + 2).min(5));
        format!(r#"{{"items":[{items}],"offset":{offset},"limit":2,"_links":{{"next":"https://elsewhere.example/"}}}}"#)
    });
    let all = templates.list().limit(2).collect_up_to(100).await.unwrap();
    assert_eq!(all.iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["0", "1", "2", "3", "4"]);
    assert_eq!(*asked.lock().unwrap(), ["limit=2", "limit=2&offset=2", "limit=2&offset=4", "limit=2&offset=5"]);
}

#[tokio::test]
async fn limit_lowered_by_api_is_used() {
    let (templates, _) = templates(|offset| {
        let items = items(offset..(offset + 3).min(7));
        format!(r#"{{"items":[{items}],"offset":{offset},"limit":3}}"#)
    });
    assert_eq!(templates.list().limit(1000).collect_up_to(100).await.unwrap().len(), 7);
}

#[tokio::test]
async fn page_shorter_than_limit_with_next_link_continues() {
    // 250 items, of which the server sends at most 100 at a time, whatever the limit is.
    let (templates, asked) = templates(|offset| {
        let items = items(offset..(offset + 100).min(250));
        let next = if offset + 100 < 250 { r#"{"next":"n"}"# } else { "{}" };
        format!(r#"{{"items":[{items}],"offset":{offset},"limit":1000,"_links":{next}}}"#)
    });
    assert_eq!(templates.list().limit(1000).collect_up_to(1000).await.unwrap().len(), 250);
    assert_eq!(asked.lock().unwrap().len(), 3);
}

#[tokio::test]
async fn echoed_limit_is_no_limit_in_force() {
    // The server sends at most 100 at a time, and repeats the limit of the request.
    for (total, requests) in [(250, 3), (100, 2), (99, 1)] {
        let (templates, asked) = templates(move |offset| {
            let items = items(offset..(offset + 100).min(total).max(offset));
            format!(r#"{{"items":[{items}],"offset":{offset},"limit":1000}}"#)
        });
        assert_eq!(templates.list().limit(1000).collect_up_to(1000).await.unwrap().len(), total as usize);
        assert_eq!(asked.lock().unwrap().len(), requests, "{total}");
    }
}

#[tokio::test]
async fn short_page_without_links_and_limit_needs_one_more_request() {
    for (cap, requests) in [(2, 4), (5, 2)] {
        let (templates, asked) =
            templates(move |offset| format!(r#"{{"items":[{}]}}"#, items(offset..(offset + cap).min(5).max(offset))));
        assert_eq!(templates.list().collect_up_to(100).await.unwrap().len(), 5);
        assert_eq!(asked.lock().unwrap().len(), requests, "{cap}");
    }
}

#[tokio::test]
async fn list_that_ignores_paging_and_is_short_is_read_once() {
    for page in [r#"{"items":[{"id":"1","properties":{}}]}"#, r#"{"items":[{"id":"1","properties":{}}],"offset":0}"#] {
        let (templates, asked) = templates(move |_| page.into());
        assert_eq!(templates.list().collect_up_to(10).await.unwrap().len(), 1);
        assert_eq!(asked.lock().unwrap().len(), 2);
    }
}

#[tokio::test]
async fn missing_items_end_list() {
    for page in ["{}", r#"{"items":null}"#] {
        let (templates, asked) = templates(move |_| page.into());
        assert!(templates.list().collect_up_to(10).await.unwrap().is_empty());
        assert_eq!(asked.lock().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn ignored_offset_is_error_and_no_endless_loop() {
    let (templates, asked) = templates(|_| format!(r#"{{"items":[{}],"offset":0,"limit":2}}"#, items(0..2)));
    let error = templates.list().limit(2).collect_up_to(1000).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(asked.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn error_ends_stream_and_keeps_position() {
    let (templates, _) = templates(|offset| match offset {
        0 => format!(r#"{{"items":[{}],"offset":0,"limit":2}}"#, items(0..2)),
        _ => "<html>".into(),
    });
    let mut pages = templates.list().limit(2).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 2);
    assert!(pages.next().await.unwrap().is_err());
    assert!(pages.next().await.is_none() && pages.is_terminated());
    assert_eq!(pages.position().offset, Some(2));
}

#[tokio::test]
async fn one_page_is_one_request() {
    let (templates, asked) = templates(|_| format!(r#"{{"items":[{}],"limit":2,"offset":4}}"#, items(4..6)));
    let page = templates.list().limit(2).offset(4).page().await.unwrap();
    assert_eq!((page.items.len(), page.offset, page.limit), (2, Some(4), Some(2)));
    assert_eq!(*asked.lock().unwrap(), ["limit=2&offset=4"]);
}

#[tokio::test]
async fn list_that_shrinks_while_read_ends() {
    // The first page was full; when the second one is asked for, most of the collection is gone.
    let (templates, asked) = templates(|offset| match offset {
        0 => format!(r#"{{"items":[{}],"offset":0,"limit":2,"_links":{{"next":"n"}}}}"#, items(0..2)),
        _ => format!(r#"{{"items":[],"offset":{offset},"limit":2,"_links":{{"next":"n"}}}}"#),
    });
    assert_eq!(templates.list().limit(2).collect_up_to(10).await.unwrap().len(), 2);
    assert_eq!(asked.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn repeated_page_without_offset_is_error() {
    let (templates, asked) = templates(|_| format!(r#"{{"items":[{}],"_links":{{"next":"n"}}}}"#, items(0..2)));
    let error = templates.list().limit(2).collect_up_to(1000).await.unwrap_err();
    assert!(error.to_string().contains("an earlier page"), "{error}");
    assert_eq!(asked.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn short_page_with_next_link_and_no_limit_continues() {
    let (templates, _) = templates(|offset| match offset {
        0 => format!(r#"{{"items":[{}],"_links":{{"next":"n"}}}}"#, items(0..2)),
        _ => format!(r#"{{"items":[{}],"_links":{{}}}}"#, items(2..3)),
    });
    assert_eq!(templates.list().collect_up_to(10).await.unwrap().len(), 3);
}

#[tokio::test]
async fn page_with_earlier_offset_is_error() {
    let (templates, _) = templates(|offset| {
        let items = items(offset..offset + 2);
        format!(r#"{{"items":[{items}],"offset":0,"limit":2}}"#)
    });
    let error = templates.list().limit(2).collect_up_to(1000).await.unwrap_err();
    assert!(error.to_string().contains("offset 2 returned"), "{error}");
}

#[tokio::test]
async fn empty_page_is_last_even_with_next_link() {
    let (templates, asked) = templates(|_| r#"{"items":[],"_links":{"next":"n"}}"#.into());
    assert_eq!(templates.list().collect_up_to(10).await.unwrap().len(), 0);
    assert_eq!(asked.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn items_are_returned_one_by_one_and_end_once() {
    let (templates, asked) = templates(|offset| {
        let items = items(offset..(offset + 2).min(3));
        format!(r#"{{"items":[{items}],"offset":{offset},"limit":2}}"#)
    });
    let mut items = templates.list().limit(2).items();
    for (number, calls) in [("0", 1), ("1", 1), ("2", 2)] {
        assert!(!items.is_terminated());
        assert_eq!(items.next().await.unwrap().unwrap().id.as_str(), number);
        assert_eq!(asked.lock().unwrap().len(), calls);
    }
    assert!(items.is_terminated(), "the short page was the last, and all of it was given");
    assert!(items.next().await.is_none() && items.next().await.is_none());
    assert_eq!(asked.lock().unwrap().len(), 2);
    assert!(format!("{items:?}").contains("buffered: 0"), "{items:?}");
}

#[tokio::test]
async fn items_have_position_within_page_and_after_error() {
    let (templates, _) = templates(|offset| match offset {
        0 | 3 => format!(r#"{{"items":[{}],"offset":{offset},"limit":3}}"#, items(offset..offset + 3)),
        2 => format!(r#"{{"items":[{}],"offset":2,"limit":3}}"#, items(2..4)),
        _ => "<html>".into(),
    });
    let mut items = templates.list().limit(3).items();
    assert_eq!(items.position().offset, None);
    for offset in 1..=6 {
        items.next().await.unwrap().unwrap();
        assert_eq!((items.position().offset, items.position().limit), (Some(offset), Some(3)));
    }
    assert!(items.next().await.unwrap().is_err());
    assert_eq!(items.position().offset, Some(6));
    let mut items = templates.list().limit(3).offset(2).items();
    while items.next().await.transpose().unwrap().is_some() {}
    assert_eq!(items.position().offset, Some(4), "behind the last");
}

#[tokio::test]
async fn items_inserted_between_pages_are_no_error_with_offset() {
    let calls = Arc::new(Mutex::new(0));
    let (templates, _) = templates(move |offset| {
        let mut calls = calls.lock().unwrap();
        *calls += 1;
        // The newest first; one comes after the first page was read.
        let all = if *calls == 1 { vec![2, 1] } else { vec![3, 2, 1] };
        let shown: Vec<_> = all.into_iter().skip(offset as usize).take(1).map(|id| items(id..id + 1)).collect();
        format!(r#"{{"items":[{}],"offset":{offset},"limit":1}}"#, shown.join(","))
    });
    let all = templates.list().limit(1).collect_up_to(10).await.unwrap();
    assert_eq!(all.iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["2", "2", "1"]);
}

/// A list whose pages follow each other by token, as that of registries.
#[derive(Clone, Default)]
struct ListByToken {
    token: Option<String>,
}

#[derive(serde::Deserialize)]
struct TokenPage {
    items: Vec<String>,
    token: Option<String>,
}

impl Page for TokenPage {
    type Item = String;

    fn items(&self) -> &[String] {
        &self.items
    }

    fn into_items(self) -> Vec<String> {
        self.items
    }

    fn next_token(&self) -> Option<&str> {
        self.token.as_deref()
    }
}

impl Operation for ListByToken {
    type Output = TokenPage;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&ionoscloud::api::mongodb::PRODUCT, "listByToken", http::Method::GET, "/things");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("token", &self.token).build()
    }

    fn response(response: Response<bytes::Bytes>) -> Result<TokenPage, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListByToken {
    type Item = String;
    const PAGED_BY: PagedBy = PagedBy::Token;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }

    fn with_token(self, token: &str) -> Self {
        Self { token: Some(token.into()) }
    }
}

/// A client whose responses are a function of the token, and the queries that were asked.
fn by_token(page: fn(&str) -> &'static str) -> (Client, Arc<Mutex<Vec<String>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = asked.clone();
    let service = tower::service_fn(move |request: Request<Body>| {
        let query = request.uri().query().unwrap_or_default().to_owned();
        let body = page(&query);
        log.lock().unwrap().push(query);
        async move { Ok::<_, std::convert::Infallible>(Response::new(Body::from(body))) }
    });
    (Client::new(Transport::new(service)), asked)
}

#[tokio::test]
async fn list_by_token_follows_tokens_to_last_page() {
    let (client, asked) = by_token(|query| match query {
        "" => r#"{"items":["a","b"],"token":"t 1"}"#,
        "token=t%201" => r#"{"items":["c"],"token":"t2"}"#,
        _ => r#"{"items":["d"]}"#,
    });
    let mut pages = client.list(ListByToken::default()).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().items, ["a", "b"]);
    assert_eq!(pages.token(), Some("t 1"));
    let all = client.list(ListByToken::default()).collect_up_to(10).await.unwrap();
    assert_eq!(all, ["a", "b", "c", "d"]);
    assert_eq!(asked.lock().unwrap()[1..], ["", "token=t%201", "token=t2"]);
}

#[tokio::test]
async fn list_by_token_ends_at_empty_page() {
    let (client, asked) = by_token(|query| match query {
        "" => r#"{"items":["a"],"token":"next"}"#,
        _ => r#"{"items":[],"token":"another"}"#,
    });
    assert_eq!(client.list(ListByToken::default()).collect_up_to(10).await.unwrap(), ["a"]);
    assert_eq!(asked.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn token_that_repeats_is_error() {
    let (client, _) = by_token(|_| r#"{"items":["a"],"token":"same"}"#);
    let error = client.list(ListByToken::default()).collect_up_to(100).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("the list would never end"), "{error}");
}
