//! The exchanges of the lives as a file, for `cargo xtask conformance`, which replays them before validators.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::{env, fs};

use http::request::Parts;
use http::{HeaderMap, response};
use ionoscloud_emulator::Journal;
use serde_json::{Map, Value, json};

/// The variable that names the file. Without it, nothing is recorded.
const FILE: &str = "LIVES_RECORDING";

/// The exchanges of one client, in the order of their responses.
#[derive(Clone)]
pub(super) struct Recording {
    file: PathBuf,
    exchanges: Arc<Mutex<Vec<Value>>>,
}

impl Recording {
    pub(super) fn new() -> Option<Self> {
        let file = env::var_os(FILE)?.into();
        Some(Self { file, exchanges: Arc::default() })
    }

    pub(super) fn add(&self, request: (&Parts, &[u8]), response: (&response::Parts, &[u8])) {
        let ((asked, sent), (given, received)) = (request, response);
        self.exchanges.lock().unwrap().push(json!({
            "id": given.headers["x-request-id"].to_str().unwrap(),
            "method": asked.method.as_str(),
            "host": asked.uri.host().unwrap(),
            "target": asked.uri.path_and_query().unwrap().as_str(),
            "request_headers": headers(&asked.headers),
            "sent": String::from_utf8_lossy(sent),
            "status": given.status.as_u16(),
            "response_headers": headers(&given.headers),
            "received": String::from_utf8_lossy(received),
        }));
    }

    /// Writes one exchange a line, with its document and operation.
    pub(super) fn write(&self, journal: &Journal) {
        let requests = journal.requests();
        let by_id: HashMap<&str, _> = requests.iter().map(|request| (request.request_id.as_str(), request)).collect();
        let mut text = String::new();
        for exchange in self.exchanges.lock().unwrap().iter_mut() {
            let request = by_id[exchange["id"].as_str().unwrap()];
            exchange["document"] = request.product.into();
            exchange["operation"] = request.operation.into();
            text.push_str(&format!("{exchange}\n"));
        }
        fs::write(&self.file, text).unwrap();
    }
}

/// Several headers of one name are none of the API's.
fn headers(headers: &HeaderMap) -> Value {
    let named = headers.iter().map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes())));
    named.map(|(name, value)| (name, Value::from(value))).collect::<Map<String, Value>>().into()
}
