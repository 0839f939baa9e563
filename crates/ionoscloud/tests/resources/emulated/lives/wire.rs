//! The exchanges of a client with the emulator: reads show what was written.

use std::sync::{Arc, Mutex};

use http::{Method, Request, Response, StatusCode};
use http_body_util::BodyExt as _;
use ionoscloud::Body;
use ionoscloud_emulator::Emulator;
use serde_json::Value;
use tower::ServiceExt as _;

use super::recording::Recording;

/// Members that requests have and responses do not: secrets, and what the API was seen to keep to itself.
const WRITE_ONLY: &[&str] = &["password", "imagePassword", "privateKey", "keySecret", "psk", "snapshotHours"];

/// A request and its response. A response that was lost has no status.
struct Exchange {
    method: Method,
    /// Without the query.
    url: String,
    sent: Value,
    status: Option<StatusCode>,
    received: Value,
}

/// Records the exchanges of a client.
#[derive(Clone)]
pub(super) struct Wire {
    exchanges: Arc<Mutex<Vec<Exchange>>>,
    recording: Option<Recording>,
}

impl Wire {
    pub(super) fn new(recording: Option<Recording>) -> Self {
        Self { exchanges: Arc::default(), recording }
    }

    /// Passes a request on to the emulator, and records it with its response.
    pub(super) async fn pass(
        self,
        emulator: Emulator,
        request: Request<Body>,
    ) -> Result<Response<Body>, Box<dyn std::error::Error + Send + Sync>> {
        let (parts, body) = request.into_parts();
        let sent = body.collect(1 << 20).await?;
        let (method, url) = (parts.method.clone(), parts.uri.to_string());
        let mut exchange = Exchange {
            method,
            url: url.split('?').next().unwrap_or_default().to_owned(),
            sent: serde_json::from_slice(&sent).unwrap_or_default(),
            status: None,
            received: Value::Null,
        };
        let request = Request::from_parts(parts.clone(), Body::from(sent.clone()));
        let response = emulator.oneshot(request).await;
        let response = match response {
            Ok(response) => response,
            Err(error) => {
                self.exchanges.lock().unwrap().push(exchange);
                return Err(error);
            }
        };
        let (given, body) = response.into_parts();
        let received = body.collect().await?.to_bytes();
        exchange.status = Some(given.status);
        exchange.received = serde_json::from_slice(&received).unwrap_or_default();
        self.exchanges.lock().unwrap().push(exchange);
        if let Some(recording) = &self.recording {
            recording.add((&parts, &sent), (&given, &received));
        }
        Ok(Response::from_parts(given, Body::from(received)))
    }

    pub(super) fn clear(&self) {
        self.exchanges.lock().unwrap().clear();
    }

    /// What the last read of a resource showed, by its key.
    pub(super) fn shown(&self, key: &str) -> Option<Value> {
        let (_, path) = key.split_once(":/")?;
        let exchanges = self.exchanges.lock().unwrap();
        let is_read = |one: &&Exchange| one.method == Method::GET && one.status == Some(StatusCode::OK);
        let mut reads = exchanges.iter().rev().filter(is_read);
        let read = reads.find(|one| one.url.ends_with(&format!("/{path}")))?;
        Some(read.received.get("properties").unwrap_or(&read.received).clone())
    }

    /// Compares each write of the item of this id with the last read before the next write: what was sent is shown.
    /// Returns their number.
    ///
    /// # Errors
    ///
    /// If no read followed one of them.
    pub(super) fn compare(&self, id: &str) -> Result<usize, String> {
        let exchanges = self.exchanges.lock().unwrap();
        let mut compared = 0;
        let last = format!("/{id}");
        let is_refused = |one: &Exchange| one.status.is_some_and(|status| !status.is_success());
        for (number, write) in exchanges.iter().enumerate() {
            let is_creation = write.method == Method::POST;
            let is_change = matches!(write.method, Method::PUT | Method::PATCH) && write.url.ends_with(&last);
            let is_write = is_creation || is_change;
            if !is_write || is_refused(write) || write.sent.is_null() {
                continue;
            }
            // A snapshot is created below its volume, and read elsewhere.
            let is_of_item = |url: &str| if is_creation { url.ends_with(&last) } else { url == write.url };
            let later = exchanges.iter().skip(number + 1).filter(|later| is_of_item(&later.url));
            let mut of_item = later.filter(|later| !is_refused(later)).peekable();
            // A write whose response was lost, and which was repeated.
            if write.status.is_none() && of_item.peek().is_some_and(|next| next.sent == write.sent) {
                continue;
            }
            let before_next = of_item.take_while(|later| later.method == Method::GET);
            let Some(read) = before_next.last() else {
                return Err(format!("{} {}: no read followed", write.method, write.url));
            };
            let (sent, shown) = match (write.sent.get("properties"), read.received.get("properties")) {
                (Some(sent), Some(shown)) => (sent, shown),
                (None, Some(shown)) if write.sent.get("id").is_none() => (&write.sent, shown),
                _ => (&write.sent, &read.received),
            };
            if let Err(difference) = shows(sent, shown) {
                panic!("{} {}: {difference}", write.method, write.url);
            }
            compared += 1;
        }
        Ok(compared)
    }
}

/// Checks that everything that was sent is shown; what the API adds does not matter.
fn shows(sent: &Value, shown: &Value) -> Result<(), String> {
    match (sent, shown) {
        (Value::Null, _) => Ok(()),
        (Value::Object(sent), Value::Object(shown)) => {
            let members = sent.iter().filter(|(name, _)| !WRITE_ONLY.contains(&name.as_str()));
            for (name, value) in members.filter(|(_, value)| !value.is_null()) {
                // Some products show who, and others nothing of it.
                let Some(shown) = shown.get(name) else {
                    if name == "credentials" {
                        continue;
                    }
                    return Err(format!("{name} is missing"));
                };
                shows(value, shown).map_err(|difference| format!("{name}: {difference}"))?;
            }
            Ok(())
        }
        (Value::Array(sent), Value::Array(shown)) if sent.len() == shown.len() => {
            sent.iter().zip(shown).try_for_each(|(sent, shown)| shows(sent, shown))
        }
        (Value::Number(sent), Value::Number(shown)) if sent.as_f64() == shown.as_f64() => Ok(()),
        _ if sent == shown => Ok(()),
        _ => Err(format!("{sent} became {shown}")),
    }
}
