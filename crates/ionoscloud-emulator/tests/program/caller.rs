//! Requests by URL, as programs make them that know nothing but the URL.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use super::products::Thing;

/// Longer than anything takes with a time scale.
const PATIENCE: Duration = Duration::from_secs(20);

/// A client. Every https URL leads to one address, as with a hosts file, whatever its host is.
#[derive(Default)]
pub(crate) struct Caller {
    tls: Option<(String, Arc<ClientConfig>)>,
}

pub(crate) struct Response {
    pub(crate) status: u16,
    /// The header `Location`.
    pub(crate) location: Option<String>,
    /// Null if there is none.
    pub(crate) body: Value,
}

impl Caller {
    /// A client that trusts this CA.
    pub(crate) fn trusting(ca_pem: &str, address: &str) -> Self {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(ca_pem.as_bytes()).unwrap()).unwrap();
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        Self { tls: Some((address.to_owned(), Arc::new(config))) }
    }

    pub(crate) fn call(&self, method: &str, url: &str, body: Option<&Value>) -> Response {
        let (scheme, rest) = url.split_once("://").unwrap_or_else(|| panic!("{url}"));
        let (host, path) = rest.find('/').map_or((rest, "/"), |slash| rest.split_at(slash));
        if scheme == "http" {
            return exchange(TcpStream::connect(host).unwrap(), method, host, path, body);
        }
        let (address, config) = self.tls.as_ref().unwrap();
        let name = ServerName::try_from(host.split(':').next().unwrap().to_owned()).unwrap();
        let connection = ClientConnection::new(Arc::clone(config), name).unwrap();
        exchange(StreamOwned::new(connection, TcpStream::connect(address).unwrap()), method, host, path, body)
    }

    pub(crate) fn get(&self, url: &str) -> Response {
        self.call("GET", url, None)
    }

    /// The first response to a read that is wanted, or the last one before the patience ends.
    pub(crate) fn get_until(&self, url: &str, wanted: impl Fn(&Response) -> bool) -> Response {
        let begun = Instant::now();
        loop {
            let response = self.get(url);
            if wanted(&response) || begun.elapsed() > PATIENCE {
                return response;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Creates one, waits until its request and the resource itself are ready, and returns its URL.
    pub(crate) fn create(&self, base: &str, thing: &Thing, query: &str) -> String {
        let collection = format!("{base}{}", thing.collection);
        let made = self.call("POST", &collection, Some(&json!({ "properties": thing.properties })));
        assert!((200..300).contains(&made.status), "{collection}: {} {}", made.status, made.body);
        let id = made.body["id"].as_str().unwrap_or_else(|| panic!("{collection}: {}", made.body));
        if let Some(request) = made.location.filter(|location| location.ends_with("/status")) {
            let done = |response: &Response| response.body["metadata"]["status"] == "DONE";
            let response = self.get_until(&request, done);
            assert!(done(&response), "{request}: {} {}", response.status, response.body);
        }
        let one = format!("{collection}/{id}");
        let response =
            self.get_until(&format!("{one}{query}"), |response| response.status == 200 && is_ready(&response.body));
        assert_eq!((response.status, response.body["id"].as_str()), (200, Some(id)), "{one}: {}", response.body);
        assert!(is_ready(&response.body), "{one}: {}", response.body);
        one
    }

    /// Returns `true` if a list has it.
    pub(crate) fn lists(&self, collection: &str, one: &str, query: &str) -> bool {
        let list = self.get(&format!("{collection}{query}"));
        let items = list.body["items"].as_array();
        let items = items.unwrap_or_else(|| panic!("{collection}: {} {}", list.status, list.body));
        items.iter().any(|item| item["id"].as_str().is_some_and(|id| one.ends_with(&format!("/{id}"))))
    }

    /// Deletes it, and waits until it is gone.
    pub(crate) fn delete(&self, one: &str) {
        let begun = Instant::now();
        let mut deleted = self.call("DELETE", one, None);
        // It may be busy for a moment.
        while deleted.status == 409 && begun.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(2));
            deleted = self.call("DELETE", one, None);
        }
        assert!((200..300).contains(&deleted.status), "{one}: {} {}", deleted.status, deleted.body);
        assert_eq!(self.get_until(one, |response| response.status == 404).status, 404, "{one}");
    }
}

/// By the words of all products; what has no state is ready at once.
fn is_ready(body: &Value) -> bool {
    let metadata = &body["metadata"];
    let state = metadata["state"].as_str().or(metadata["status"].as_str());
    state.is_none_or(|state| ["AVAILABLE", "ACTIVE", "READY", "RUNNING"].contains(&state.to_uppercase().as_str()))
}

fn exchange(mut stream: impl Read + Write, method: &str, host: &str, path: &str, body: Option<&Value>) -> Response {
    let body = body.map(Value::to_string).unwrap_or_default();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\nauthorization: Bearer any\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
    let mut bytes = Vec::new();
    // How the peer closes is its own business; what came before is read.
    let _ = stream.read_to_end(&mut bytes);
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{method} {host}{path}: {text}"));
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let location = head.lines().find_map(|line| line.strip_prefix("location: ")).map(str::to_owned);
    Response { status, location, body: serde_json::from_str(body).unwrap_or_default() }
}
