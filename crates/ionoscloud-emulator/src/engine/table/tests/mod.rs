//! The engine on a toy product: boxes with toys in them, and labels on those.

mod lists;
mod nested;
mod scale;
mod state;
mod verbs;

use std::cell::Cell;
use std::sync::LazyLock;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request};
use ionoscloud_spec::{Document, Outline};
use serde_json::{Value, json};

use super::*;
use crate::engine::api_error::ApiError;
use crate::engine::auth::Accepted;
use crate::engine::network_locks::Network;
use crate::engine::product::{Product, Success};
use crate::engine::router::Router;
use crate::engine::settings::Settings;
use crate::engine::source::Source;
use crate::engine::times::Times;
use crate::engine::world::{Changes, Incoming, World};

static DOCUMENT: LazyLock<Option<Document>> = LazyLock::new(|| Document::parse("toy", include_str!("toy.json")).ok());
static OUTLINE: LazyLock<Option<Outline>> = LazyLock::new(|| DOCUMENT.as_ref().map(Outline::of));

const STATES: LifeCycle = LifeCycle {
    created: "MAKING",
    ready: "READY",
    changed: "CHANGING",
    upgraded: "GROWING",
    restored: "MENDING",
    deleted: "GOING",
    failed: "BROKEN",
};

thread_local! {
    /// The number of boxes that were rendered.
    static RENDERED: Cell<usize> = const { Cell::new(0) };
}

static BOX: Kind = Kind {
    life_cycle: Some(&STATES),
    durations: |times| Durations { creation: times.provisioning, change: times.update, deletion: times.deletion },
    immutable: &["size"],
    unique: &["name"],
    write_only: &["password"],
    quota: 4,
    networks: Network::of_connections,
    derived: |_| {
        RENDERED.set(RENDERED.get() + 1);
        Vec::new()
    },
    ..Kind::new("box", "/boxes")
};

static TOY: Kind = Kind {
    parent: Some("box"),
    id: IdRule::Named(|properties| properties["name"].to_string()),
    rules: |proposal| match proposal.text("name") {
        "bomb" => Err(ApiError::invalid(vec!["properties.name: no toy".to_owned()])),
        _ => Ok(()),
    },
    settle: |properties| {
        properties.entry("name").or_insert("bear".into());
    },
    metadata: |view| {
        let parent = view.resource.parent.as_deref().and_then(|id| view.resources.find("box", id));
        vec![("box", parent.map_or("", |one| one.text("name")).into())]
    },
    ..Kind::new("toy", "/boxes/{boxId}/toys")
};

static LABEL: Kind = Kind {
    parent: Some("toy"),
    id: IdRule::Property("key"),
    ..Kind::new("label", "/boxes/{boxId}/toys/{toyId}/labels")
};

static TABLE: Table = Table {
    product: "toy",
    source: || Some(Source::new(OUTLINE.as_ref()?, |_| DOCUMENT.as_ref())),
    kinds: &[&BOX, &TOY, &LABEL],
    actions: &[("boxesWrap", |request| {
        let name = request.find(&BOX)?.text("name").to_owned();
        Ok(Success::text("text/plain", format!("wrapped {name}")))
    })],
    validation_code: "toy-validation",
    endless_links: false,
    infers_statuses: false,
};

/// A world of toys, and a clock that stands until it is moved.
struct Shop {
    world: World,
    router: Router,
    settings: Settings,
    now: Duration,
    /// The changes of the last request.
    changes: Changes,
    fails: bool,
}

impl Shop {
    fn open() -> Self {
        Self::open_with(Times::default())
    }

    fn open_with(times: Times) -> Self {
        let world = World::new(vec![Box::new(TableProduct::new(&TABLE, 7).unwrap()) as Box<dyn Product>]);
        let settings = Settings { times, ..Settings::standard() };
        Self { router: world.router(), world, settings, now: Duration::ZERO, changes: Changes::new(), fails: false }
    }

    fn later(&mut self, seconds: u64) {
        self.now += Duration::from_secs(seconds);
    }

    /// Sends `METHOD path` below `/shop`, and returns status and body.
    fn send(&mut self, line: &str, body: &Value) -> (u16, Value) {
        self.send_as("Bearer token", line, body)
    }

    fn send_as(&mut self, authorization: &str, line: &str, body: &Value) -> (u16, Value) {
        let (method, path) = line.split_once(' ').unwrap();
        let request = Request::builder()
            .method(method)
            .uri(format!("http://toys.test/shop{path}"))
            .header("authorization", authorization)
            .header("content-type", "application/json")
            .body(())
            .unwrap();
        let (parts, ()) = request.into_parts();
        let method: Method = parts.method.clone();
        let routed = self.router.find(&method, parts.uri.path());
        let body = Ok(Bytes::from(if body.is_null() { String::new() } else { body.to_string() }));
        let request = Incoming { parts: &parts, body, routed, fails: self.fails, request_id: "id" };
        let handled = self.world.handle(request, &Accepted::default(), &self.settings, self.now);
        self.changes = handled.changes;
        let bytes = handled.reply.bytes();
        let text = || Value::from(String::from_utf8(bytes.to_vec()).unwrap());
        (handled.reply.status.as_u16(), serde_json::from_slice(&bytes).unwrap_or_else(|_| text()))
    }

    fn get(&mut self, path: &str) -> Value {
        self.send(&format!("GET {path}"), &Value::Null).1
    }

    fn create(&mut self, name: &str) -> String {
        let (status, made) = self.send("POST /boxes", &json!({ "properties": { "name": name } }));
        assert_eq!(status, 202, "{made}");
        made["id"].as_str().unwrap().to_owned()
    }
}
