//! A server that knows no product: objects with a state below any collection, and faults.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use http::{Method, Request, Response, StatusCode};
use ionoscloud::{Body, Client, Error, ErrorKind, Timestamp};
use serde_json::{Value, json};
use tokio::time::Instant;

use super::fixture::Fixture;

/// The fault of the next creations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is processed, and its response is lost.
    LostResponse,
    /// It never arrives, and the client cannot know that.
    LostRequest,
    /// No connection is made.
    Refused,
    /// The response is a success with an object that failed.
    Failed,
}

#[derive(Default)]
pub(crate) struct State {
    pub(crate) objects: BTreeMap<String, Value>,
    pub(crate) requests: Vec<String>,
    /// Of the next creations, first one last.
    pub(crate) faults: Vec<Fault>,
    /// Reads of a collection that do not show the newest object yet.
    pub(crate) late_lists: u32,
    /// Reads of an object until a change is done.
    pub(crate) busy_reads: u32,
    pub(crate) gone: Option<StatusCode>,
    /// Resources that are there from the start, such as a data centre, and ready.
    pub(crate) given: BTreeMap<String, Value>,
    created: u32,
    busy: BTreeMap<String, u32>,
}

#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) state: Arc<Mutex<State>>,
    /// The state while a change is in progress, and after it.
    transitional: &'static str,
    ready: &'static str,
    /// Members of a creation that no response has.
    hidden: &'static [&'static str],
    started: (Instant, SystemTime),
}

impl Server {
    pub(crate) fn new(transitional: &'static str) -> Self {
        let state = State { busy_reads: 2, ..State::default() };
        let started = (Instant::now(), SystemTime::now());
        Self { state: Arc::new(Mutex::new(state)), transitional, ready: "AVAILABLE", hidden: &[], started }
    }

    /// A server with the words of a kind, and the parents of its collection.
    pub(crate) fn of<K: Fixture>() -> Self {
        let server = Self { ready: K::READY, hidden: K::HIDDEN, ..Self::new(K::TRANSITIONAL) };
        let key = K::root().to_string();
        let path = key.split_once(':').map(|(_, path)| path.to_owned()).unwrap_or_default();
        let mut parent = path.as_str();
        while !parent.is_empty() {
            let id = parent.rsplit('/').next();
            let object = json!({"id": id, "metadata": {"state": K::READY}});
            server.state.lock().unwrap().given.insert(parent.to_owned(), object);
            parent = parent.rsplitn(3, '/').nth(2).unwrap_or_default();
        }
        server
    }

    /// A server that never shows these members.
    pub(crate) fn hiding(hidden: &'static [&'static str]) -> Self {
        Self { hidden, ..Self::new("BUSY") }
    }

    pub(crate) fn client(&self) -> Client {
        let server = self.clone();
        let service = tower::service_fn(move |request: Request<Body>| {
            let server = server.clone();
            async move { server.respond(request).await }
        });
        let client = Client::builder().basic_auth("me@mail.example", "secret");
        client.configure_transport(|transport| transport.http_service(service)).build().unwrap()
    }

    pub(crate) fn count(&self) -> usize {
        self.state.lock().unwrap().objects.len()
    }

    /// The time, which passes as that of the test does.
    fn now(&self) -> SystemTime {
        self.started.1 + self.started.0.elapsed()
    }

    async fn respond(&self, request: Request<Body>) -> Result<Response<Body>, Error> {
        let (parts, body) = request.into_parts();
        let body = body.collect(1 << 20).await.unwrap();
        let body: Value = serde_json::from_slice(&body).unwrap_or_default();
        let path = parts.uri.path();
        let path = ["/cloudapi/v6", "/v1"].iter().find_map(|base| path.strip_prefix(base)).unwrap_or(path).to_owned();
        let mut state = self.state.lock().unwrap();
        state.requests.push(format!("{} {path}", parts.method));
        let is_collection = path.ends_with('s');
        let (status, body) = match parts.method {
            Method::GET if path.starts_with("/requests/") => (StatusCode::OK, json!({"metadata": {"status": "DONE"}})),
            Method::POST => match self.create(&mut state, &path, &body) {
                Ok(created) => (StatusCode::ACCEPTED, created),
                Err(error) => return Err(error),
            },
            Method::GET if is_collection => {
                self.advance(&mut state, &path);
                (StatusCode::OK, list(&mut state, &path))
            }
            Method::GET => self.read(&mut state, &path),
            Method::DELETE => match state.objects.remove(&path) {
                Some(deleted) => (StatusCode::ACCEPTED, deleted),
                None => gone(&state),
            },
            _ => self.change(&mut state, &path, &body),
        };
        let response = Response::builder().status(status).header("date", httpdate::fmt_http_date(self.now()));
        let response = match path.split('/').nth(1) {
            Some("boxes" | "datacenters" | "um") => {
                response.header("location", "https://api.example/requests/r-1/status")
            }
            _ => response,
        };
        Ok(response.body(Body::from(body.to_string())).unwrap())
    }

    fn create(&self, state: &mut State, path: &str, body: &Value) -> Result<Value, Error> {
        let fault = state.faults.pop();
        if fault == Some(Fault::Refused) {
            return Err(Error::new(ErrorKind::Connect, "refused"));
        }
        if fault == Some(Fault::LostRequest) {
            return Err(Error::new(ErrorKind::ConnectionLost, "reset"));
        }
        state.created += 1;
        let id = format!("id-{}", state.created);
        let failed = fault == Some(Fault::Failed);
        let mut properties = body["properties"].clone();
        properties.as_object_mut().unwrap().retain(|member, _| !self.hidden.contains(&member.as_str()));
        let object = json!({
            "id": id,
            "metadata": {
                "state": if failed { "FAILED" } else { self.transitional },
                "createdDate": Timestamp::from(self.now()).to_string(),
                "createdBy": "me@mail.example",
            },
            "properties": properties,
        });
        let path = format!("{path}/{id}");
        if !failed {
            let reads = state.busy_reads;
            state.busy.insert(path.clone(), reads);
        }
        state.objects.insert(path, object.clone());
        match fault {
            Some(Fault::LostResponse) => Err(Error::new(ErrorKind::ConnectionLost, "reset")),
            _ => Ok(object),
        }
    }

    fn read(&self, state: &mut State, path: &str) -> (StatusCode, Value) {
        let State { objects, busy, given, .. } = state;
        if let Some(object) = given.get(path) {
            return (StatusCode::OK, object.clone());
        }
        let Some(object) = objects.get_mut(path) else { return gone(state) };
        if let Some(left) = busy.get_mut(path) {
            *left = left.saturating_sub(1);
            object["metadata"]["state"] = json!(if *left == 0 { self.ready } else { self.transitional });
        }
        (StatusCode::OK, object.clone())
    }

    /// Counts a list as a read of each of its entries.
    fn advance(&self, state: &mut State, collection: &str) {
        let State { objects, busy, .. } = state;
        let entries = busy.iter_mut().filter(|(path, _)| path.rsplit_once('/').is_some_and(|(of, _)| of == collection));
        for (path, left) in entries {
            *left = left.saturating_sub(1);
            if let Some(object) = objects.get_mut(path) {
                object["metadata"]["state"] = json!(if *left == 0 { self.ready } else { self.transitional });
            }
        }
    }

    fn change(&self, state: &mut State, path: &str, body: &Value) -> (StatusCode, Value) {
        let reads = state.busy_reads;
        let State { objects, busy, .. } = state;
        let Some(object) = objects.get_mut(path) else { return gone(state) };
        // A PATCH of the Cloud API has no envelope.
        for (member, value) in body["properties"].as_object().or(body.as_object()).unwrap() {
            object["properties"][member] = value.clone();
        }
        object["metadata"]["state"] = json!(self.transitional);
        busy.insert(path.to_owned(), reads);
        (StatusCode::ACCEPTED, object.clone())
    }
}

fn gone(state: &State) -> (StatusCode, Value) {
    let status = state.gone.unwrap_or(StatusCode::NOT_FOUND);
    (status, json!({"httpStatus": status.as_u16(), "messages": [{"errorCode": "x-1", "message": "not there"}]}))
}

fn list(state: &mut State, path: &str) -> Value {
    let newest = format!("id-{}", state.created);
    let is_late = state.late_lists > 0;
    state.late_lists = state.late_lists.saturating_sub(1);
    let prefix = format!("{path}/");
    let items = state.objects.iter().filter(|(path, _)| path.starts_with(&prefix)).map(|(_, object)| object);
    let items: Vec<&Value> = items.filter(|object| !is_late || object["id"] != json!(newest)).collect();
    json!({"items": items, "offset": 0, "limit": 1000})
}
