//! Requests of a client, a folder for files, and the events of the library.

use std::fmt::{self, Write as _};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use http::{Request, Response};
use ionoscloud::mongodb::operations::ListTemplates;
use ionoscloud::{Body, ClientBuilder, Error, RequestOptions};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// A request as it left: `Authorization`, address, contract.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sent {
    pub(crate) authorization: String,
    pub(crate) url: String,
    pub(crate) contract: Option<String>,
}

/// Builds the client and makes one call, to a service that records it.
pub(crate) async fn sent(builder: ClientBuilder) -> Result<Sent, Error> {
    sent_with(builder, RequestOptions::new()).await
}

pub(crate) async fn sent_with(builder: ClientBuilder, options: RequestOptions) -> Result<Sent, Error> {
    let seen: Arc<Mutex<Option<Sent>>> = Arc::default();
    let notes = Arc::clone(&seen);
    let service = tower::service_fn(move |request: Request<Body>| {
        let header = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        *notes.lock().unwrap() = Some(Sent {
            authorization: header("authorization").unwrap(),
            url: request.uri().to_string(),
            contract: header("x-contract-number"),
        });
        std::future::ready(Response::builder().body(Body::from(r#"{"type":"collection","items":[]}"#)))
    });
    let client = builder.configure_transport(|transport| transport.http_service(service)).build()?;
    client.send_with(ListTemplates::new(), options).await?;
    let sent = seen.lock().unwrap().take();
    Ok(sent.unwrap())
}

/// A lookup of these variables, to be given to [`ClientBuilder::environment`].
pub(crate) fn lookup<const N: usize>(variables: [(&str, &str); N]) -> impl Fn(&str) -> Option<String> + use<N> {
    let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
    move |name| variables.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
}

/// A folder that is gone when the test is over.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("configuration-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    /// Writes a file that only its owner can read, below folders that are made.
    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        set_mode(&path, 0o600);
        self.path(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(unix)]
pub(crate) fn set_mode(path: impl AsRef<std::path::Path>, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(not(unix))]
pub(crate) fn set_mode(_: impl AsRef<std::path::Path>, _: u32) {}

/// Keeps the text of every event, `LEVEL field=value …`, one a line.
#[derive(Clone, Default)]
pub(crate) struct Events(Arc<Mutex<String>>);

impl Events {
    /// The events while a function ran on this thread.
    pub(crate) fn of(run: impl FnOnce()) -> String {
        test_secrets::listen();
        let events = Self::default();
        tracing::subscriber::with_default(events.clone(), run);
        let text = events.0.lock().unwrap();
        text.clone()
    }
}

impl Subscriber for Events {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "ionoscloud"
    }

    fn event(&self, event: &Event<'_>) {
        let mut text = self.0.lock().unwrap();
        write!(text, "{}", event.metadata().level()).unwrap();
        event.record(&mut Line(&mut text));
        text.push('\n');
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}
