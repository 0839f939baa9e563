//! What else a wait polls: before the state the request of the Cloud API, an action, or the absence of a resource whose
//! parent has the state; after it a data centre or a parent.

use std::sync::Arc;

use http::{Method, Request};
use ionoscloud_api::resource::Key;
use ionoscloud_core::{
    Body, Error, ErrorKind, JsonValue, Operation, OperationInfo, Product, RequestOptions, cut_message, cut_text,
    decode, retry_after,
};

use crate::Client;
use crate::wait::{Companion, CompanionState, GetFn, Reading, poll_alone};

/// The path of a data centre.
const DATACENTER: &str = "/datacenters/{datacenterId}";

/// Returns the companion that is met once the request of a `Location` header is done; none without a request in it.
pub(super) fn of_request(
    client: &Client,
    options: &RequestOptions,
    product: &'static Product,
    location: &str,
) -> Option<Companion> {
    let id = request_id(location)?;
    let path = format!("/requests/{id}/status");
    let get = read(client.clone(), options.clone(), product, path, |status| {
        let state = text(status, &["metadata", "status"]);
        let message = text(status, &["metadata", "message"]).unwrap_or_default();
        match state {
            Some(state) if is(state, "DONE") => CompanionState::Met,
            Some(state) if is(state, "FAILED") => CompanionState::Failed(format!("FAILED: {}", cut_message(message))),
            state => unmet("request", state),
        }
    });
    Some(shared(client, options, product, id, &get).unwrap_or_else(|| alone(get)))
}

/// Returns the id of the request that a `Location` header leads to.
pub(super) fn request_id(location: &str) -> Option<&str> {
    let (_, id) = location.rsplit_once("/requests/")?;
    id.split(['/', '?']).next().filter(|id| !id.is_empty())
}

/// The polls of a request, shared with those of others.
#[cfg(feature = "_cloud_api")]
fn shared(
    client: &Client,
    options: &RequestOptions,
    product: &'static Product,
    id: &str,
    get: &GetFn<CompanionState>,
) -> Option<Companion> {
    client.shared_polls()?.poll_fn_of_request(client, product, id, options, Arc::clone(get))
}

#[cfg(not(feature = "_cloud_api"))]
fn shared(
    _: &Client,
    _: &RequestOptions,
    _: &'static Product,
    _: &str,
    _: &GetFn<CompanionState>,
) -> Option<Companion> {
    None
}

fn alone(get: GetFn<CompanionState>) -> Companion {
    Box::new(move |due| poll_alone(&get, due))
}

/// Returns the companion that is met once the newest action of a resource has succeeded.
pub(super) fn of_newest_action<K: Key>(client: &Client, options: RequestOptions, key: &K) -> Companion {
    let text_of_key = key.to_string();
    let path = text_of_key.split_once(":/").map(|(_, path)| format!("/{path}/actions?depth=2")).unwrap_or_default();
    prerequisite(client.clone(), options, K::PRODUCT, path, |list| {
        let items = list.get("items").and_then(JsonValue::as_array).map(Vec::as_slice).unwrap_or_default();
        let created = |item: &&JsonValue| text(item, &["metadata", "createdDate"]).unwrap_or_default().to_owned();
        let Some(newest) = items.iter().max_by_key(created) else { return CompanionState::Met };
        match text(newest, &["properties", "actionStatus"]) {
            Some(state) if is(state, "SUCCESSFUL") => CompanionState::Met,
            Some(state) if is(state, "FAILED") => CompanionState::Failed("FAILED: the newest action".to_owned()),
            state => unmet("newest action", state),
        }
    })
}

/// Returns the companion that is met once the data centre of a resource is available; none if it is below none.
pub(super) fn of_datacenter<K: Key>(client: &Client, options: RequestOptions, key: &K) -> Option<Companion> {
    K::PATH.strip_prefix(DATACENTER).filter(|below| !below.is_empty())?;
    // The text of a key has its ids encoded.
    let text_of_key = key.to_string();
    let id = text_of_key.split_once(":/datacenters/")?.1.split('/').next()?;
    let path = format!("/datacenters/{id}");
    Some(prerequisite(client.clone(), options, K::PRODUCT, path, |datacenter| {
        match text(datacenter, &["metadata", "state"]) {
            Some(state) if is(state, "AVAILABLE") => CompanionState::Met,
            state => unmet("data centre", state),
        }
    }))
}

/// Returns the companion that is met once the parent of a resource has one of these states.
pub(super) fn of_parent<K: Key>(
    client: &Client,
    options: RequestOptions,
    key: &K,
    ready: &'static [&'static str],
) -> Option<Companion> {
    let text_of_key = key.to_string();
    let (_, path) = text_of_key.split_once(":/")?;
    let path = path.rsplitn(3, '/').nth(2).map(|parent| format!("/{parent}"))?;
    Some(prerequisite(client.clone(), options, K::PRODUCT, path, move |parent| {
        match text(parent, &["metadata", "state"]) {
            Some(state) if ready.iter().any(|ready| is(state, ready)) => CompanionState::Met,
            state => unmet("parent", state),
        }
    }))
}

/// Returns the companion that is met once this read says that there is nothing.
pub(super) fn of_absence<O>(client: &Client, options: RequestOptions, get: O) -> Companion
where
    O: Operation<Output: Send + 'static> + Clone + Send + Sync + 'static,
{
    let client = client.clone();
    alone(Arc::new(move || {
        let (client, options, get) = (client.clone(), options.clone(), get.clone());
        Box::pin(async move {
            match client.send_with(get, options).await {
                Ok(_) => Ok(Reading::new(CompanionState::Unmet("it still exists".to_owned()), None)),
                Err(error) if error.is_not_found() => Ok(Reading::new(CompanionState::Met, None)),
                Err(error) => Err(error),
            }
        })
    }))
}

fn prerequisite(
    client: Client,
    options: RequestOptions,
    product: &'static Product,
    path: String,
    evaluate: impl Fn(&JsonValue) -> CompanionState + Send + Sync + Copy + 'static,
) -> Companion {
    alone(read(client, options, product, path, evaluate))
}

/// Reads a resource and evaluates it.
fn read(
    client: Client,
    options: RequestOptions,
    product: &'static Product,
    path: String,
    evaluate: impl Fn(&JsonValue) -> CompanionState + Send + Sync + Copy + 'static,
) -> GetFn<CompanionState> {
    Arc::new(move || {
        let (client, options, path) = (client.clone(), options.clone(), path.clone());
        Box::pin(async move {
            let request = Request::builder().method(Method::GET).uri(path).extension(options).body(Body::empty());
            let request = request.map_err(|error| {
                Error::new(ErrorKind::Decode, "the URL of a request, an action or a parent is no path")
                    .with_source(error)
            })?;
            let response = client.request(product, request).await?;
            let info = OperationInfo::raw(product, Method::GET);
            let retry_after = retry_after(response.headers());
            let status: JsonValue = decode::json(&info, response)?;
            Ok(Reading::new(evaluate(&status), retry_after))
        })
    })
}

fn unmet(companion: &str, state: Option<&str>) -> CompanionState {
    CompanionState::Unmet(format!("its {companion} is {}", cut_text(state.unwrap_or("in an unknown state"))))
}

/// States are compared without regard to case, as those of a [`Lifecycle`](ionoscloud_core::Lifecycle) are.
fn is(state: &str, expected: &str) -> bool {
    state.eq_ignore_ascii_case(expected)
}

fn text<'a>(value: &'a JsonValue, path: &[&str]) -> Option<&'a str> {
    path.iter().try_fold(value, |value, member| value.get(member))?.as_str()
}
