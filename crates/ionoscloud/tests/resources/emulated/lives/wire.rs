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

    /// Compares each write of the item of this id with the last read before the next write: what was sent is shown.
    /// Returns the number of writes that a read followed.
    pub(super) fn compare(&self, id: &str) -> usize {
        let exchanges = self.exchanges.lock().unwrap();
        let mut compared = 0;
        for (number, write) in exchanges.iter().enumerate() {
            let item = match write.method {
                Method::POST => format!("{}/{id}", write.url),
                Method::PUT | Method::PATCH => write.url.clone(),
                _ => continue,
            };
            if write.status.is_some_and(|status| !status.is_success()) || !item.ends_with(&format!("/{id}")) {
                continue;
            }
            let of_item = exchanges.iter().skip(number + 1).filter(|later| later.url == item);
            let before_next = of_item.take_while(|later| later.method == Method::GET);
            let Some(read) = before_next.filter(|read| read.status == Some(StatusCode::OK)).last() else { continue };
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
        compared
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
