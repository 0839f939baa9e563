//! The state of all products, and the way of a request through it.

use std::any::Any;
use std::collections::{BTreeSet, HashSet};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::request::Parts;
use ionoscloud_spec::{AuthMethod, Document, Operation, Outline, Status};
use serde_json::{Value, json};

use super::api_error::{ApiError, ErrorForm};
use super::auth::{Accepted, AccountOf, Bearer, Caller};
use super::documents;
use super::ids::Ids;
use super::network_locks::{Lock, NetworkLocks};
use super::product::{Changed, Content, Context, OtherProducts, Processed, Product, Success};
use super::reply::Reply;
use super::request::Call;
use super::router::{self, Routed, Router};
use super::settings::Settings;
use super::validation::OpenLists;

const JSON: &str = "application/json";
/// The section of the state that belongs to no product, and the keys in it.
const SHARED: &str = "shared";
const REQUEST_IDS: &str = "request-ids";
const NETWORK: &str = "network/";

/// All resources and tokens.
pub(crate) struct World {
    request_ids: Ids,
    networks: NetworkLocks,
    products: Vec<Box<dyn Product>>,
}

/// A changed entry: section, key, and the entry unless it was removed.
pub(crate) type Change = (String, String, Option<Value>);
pub(crate) type Changes = Vec<Change>;

/// The response to a request, and what it changed.
pub(crate) struct Handled {
    pub(crate) reply: Reply,
    pub(crate) changes: Changes,
}

/// A request as the world takes it.
pub(crate) struct Incoming<'a> {
    pub(crate) parts: &'a Parts,
    pub(crate) body: Result<Bytes, ApiError>,
    pub(crate) routed: Result<Routed, ApiError>,
    /// Set by a fault: the resource that this request creates or changes fails.
    pub(crate) fails: bool,
    pub(crate) request_id: &'a str,
}

impl World {
    pub(crate) fn new(products: Vec<Box<dyn Product>>) -> Self {
        Self { request_ids: Ids::seeded(1), networks: NetworkLocks::default(), products }
    }

    pub(crate) fn router(&self) -> Router {
        let validating = self.products.iter().filter(|product| product.validates_paths());
        let validating = validating.map(|product| product.source().name()).collect();
        Router::new(self.products.iter().map(|product| product.source())).validating_paths(validating)
    }

    pub(crate) fn next_request_id(&mut self) -> String {
        self.request_ids.uuid()
    }

    /// The resources of the product of this name that servers of a data plane are for.
    #[cfg(feature = "data-plane")]
    pub(crate) fn served(&mut self, product: &str) -> Option<&mut dyn super::served::Served> {
        self.products.iter_mut().find(|one| one.source().name() == product)?.served()
    }

    /// Takes the place of another world, in which the emulator's surroundings may have left something.
    pub(crate) fn succeed(&mut self, previous: &Self) {
        for product in &mut self.products {
            let name = product.source().name();
            let previous = previous.products.iter().find(|previous| previous.source().name() == name);
            if let Some(previous) = previous {
                let previous: &dyn Any = previous.as_ref();
                product.inherit(previous);
            }
        }
    }

    /// An index of the products, for people: `url` is that of the emulator.
    pub(crate) fn index(&self, url: &str) -> Value {
        let shown = |outline: &'static Outline| {
            let paths: BTreeSet<&str> = outline.operations.iter().map(|operation| operation.path).collect();
            let mount = router::mount_of(outline);
            let base = if mount.is_empty() { url.to_owned() } else { format!("{url}/{mount}") };
            json!({
                "name": outline.name,
                "title": outline.title,
                "version": outline.version,
                "url": base,
                "document": documents::url(url, outline.name),
                "paths": paths,
            })
        };
        json!({ "products": self.products.iter().map(|product| shown(product.source().outline)).collect::<Vec<_>>() })
    }

    /// Handles a request. Credentials are checked first, so that no caller learns about paths without them; those of an
    /// operation that needs none are not read.
    pub(crate) fn handle(
        &mut self,
        request: Incoming<'_>,
        accepted: &Accepted,
        settings: &Settings,
        now: Duration,
    ) -> Handled {
        let operation = request.routed.as_ref().ok().map(|routed| routed.operation);
        let document = request.routed.as_ref().ok().map(|routed| routed.document);
        let request_id = request.request_id;
        let account = |of: AccountOf<'_>| self.products.iter().find_map(|product| product.account(of, now));
        let is_elsewhere = |error: &ApiError| error.status == StatusCode::NOT_IMPLEMENTED;
        let caller = match operation {
            Some(operation) if needs_no_credentials(operation) => Ok(Caller::anyone()),
            // Object Storage signs its requests, and has no credentials that could be checked here.
            None if request.routed.as_ref().err().is_some_and(is_elsewhere) => Ok(Caller::anyone()),
            _ => accepted.check(&request.parts.headers, account, |token| self.bearer(token, now)),
        };
        let is_indented = operation.is_some_and(|operation| asks_for_indentation(operation, request.parts));
        let result = caller.and_then(|caller| self.process(request, caller, settings, now));
        match result {
            Ok((success, changes)) => {
                let mut reply = success_reply(operation, success);
                if is_indented {
                    reply.indent();
                }
                Handled { reply, changes }
            }
            Err(mut error) => {
                let has_uuid = document
                    .zip(operation)
                    .is_some_and(|(document, operation)| has_error_uuid(document, operation, error.status));
                error.uuid = has_uuid.then(|| request_id.to_owned());
                let product =
                    document.and_then(|one| self.products.iter().find(|product| product.source().name() == one.name));
                let form = product.map(|product| product.error_form());
                Handled { reply: formed(operation, error, form.unwrap_or_default()), changes: Changes::new() }
            }
        }
    }

    fn process(
        &mut self,
        request: Incoming<'_>,
        caller: Caller,
        settings: &Settings,
        now: Duration,
    ) -> Result<(Success, Changes), ApiError> {
        let Incoming { parts, body, routed, fails, request_id } = request;
        let routed = routed?;
        let Routed { document, operation, .. } = routed;
        let named = self.products.iter().position(|product| product.source().name() == document.name);
        let place = named.unwrap_or(self.products.len());
        let (before, rest) = self.products.split_at_mut(place);
        let first = rest.split_first_mut().filter(|(product, _)| product.emulates(&operation.id));
        let Some((product, after)) = first else {
            let what = format!("{} ({} {})", operation.id, operation.method, operation.path);
            return Err(ApiError::not_emulated(&what));
        };
        let methods = document.auth_methods(operation);
        // An operation without any method asks for no credentials.
        let takes_basic =
            methods.is_empty() || methods.contains(&AuthMethod::Basic) || product.takes_basic_credentials();
        if !caller.is_bearer && !takes_basic {
            return Err(ApiError::unauthorized("this API takes bearer tokens only"));
        }
        let read = Call::read(routed, caller, now, parts, &body?);
        let mut call = read.map_err(|error| ApiError { status: declared(operation, error.status), ..error })?;
        call.fails = fails;
        if settings.strict {
            call.open_lists = OpenLists::At(product.open_lists());
        }
        call.further_values = product.further_values(operation);
        let mut context = Context {
            settings,
            networks: &mut self.networks,
            others: OtherProducts { before, after },
            changed: Vec::new(),
        };
        let success = product.handle(&call, &mut context)?;
        let mut changes = Changes::new();
        if product.changes_state(operation) {
            let section = product.source().name();
            let mut own = Vec::new();
            let mut seen = HashSet::new();
            context.changed.retain(|key| seen.insert(key.clone()));
            for key in context.changed {
                let entry = product.save(&key).map_err(|_| unsaved())?;
                own.push((key, entry));
            }
            changes.extend(self.followed(section, &own, now)?);
            let processed = Processed { call: &call, request_id, changes: &own };
            for other in &mut self.products {
                for key in other.observe(&processed) {
                    let entry = other.save(&key).map_err(|_| unsaved())?;
                    changes.push((other.source().name().to_owned(), key, entry));
                }
            }
            changes.extend(own.into_iter().map(|(key, entry)| (section.to_owned(), key, entry)));
            changes.push((SHARED.to_owned(), REQUEST_IDS.to_owned(), save(&self.request_ids)?));
            for lock in self.networks.take_changed() {
                changes.push((SHARED.to_owned(), format!("{NETWORK}{}", lock.holder), save(lock)?));
            }
        }
        Ok((success, changes))
    }

    /// The changes of all products that follow those of one.
    fn followed(
        &mut self,
        product: &'static str,
        entries: &[(String, Option<Value>)],
        now: Duration,
    ) -> Result<Changes, ApiError> {
        let changed = Changed { product, entries, now };
        let mut changes = Changes::new();
        for other in &mut self.products {
            for key in other.follow(&changed) {
                let entry = other.save(&key).map_err(|_| unsaved())?;
                changes.push((other.source().name().to_owned(), key, entry));
            }
        }
        Ok(changes)
    }

    /// Takes the load of a resource, and returns the id of the action that it started, if it did; nothing if no product
    /// has such a resource.
    pub(crate) fn take_load(
        &mut self,
        id: &str,
        load: f64,
        settings: &Settings,
        now: Duration,
    ) -> Result<Option<(Option<String>, Changes)>, ApiError> {
        let mut products = self.products.iter_mut();
        let taken = products.find_map(|product| {
            let outcome = product.take_load(id, load, settings, now)?;
            let entries = outcome.changed.into_iter().map(|key| product.save(&key).map(|entry| (key, entry)));
            Some((product.source().name(), outcome.action, entries.collect::<Result<Vec<_>, _>>()))
        });
        let Some((section, action, entries)) = taken else { return Ok(None) };
        let entries = entries.map_err(|_| unsaved())?;
        let mut changes = self.followed(section, &entries, now)?;
        changes.extend(entries.into_iter().map(|(key, entry)| (section.to_owned(), key, entry)));
        Ok(Some((action, changes)))
    }

    #[cfg(test)]
    pub(crate) fn network_holder(&self, datacenter: &str, lan: Option<&str>, now: Duration) -> Option<&str> {
        self.networks.holder(datacenter, lan, now)
    }

    fn bearer(&self, token: &str, now: Duration) -> Bearer<'_> {
        let mut classes = self.products.iter().map(|product| product.bearer(token, now));
        classes.find(|bearer| *bearer != Bearer::Foreign).unwrap_or(Bearer::Foreign)
    }
}

/// The state as entries.
impl World {
    /// Calls `take` with every entry, one after the other.
    pub(crate) fn each_entry(
        &mut self,
        now: Duration,
        mut take: impl FnMut(&Change) -> serde_json::Result<()>,
    ) -> serde_json::Result<()> {
        self.networks.forget(now);
        let shared = |key: String, entry| (SHARED.to_owned(), key, Some(entry));
        take(&shared(REQUEST_IDS.to_owned(), serde_json::to_value(&self.request_ids)?))?;
        for lock in self.networks.all() {
            take(&shared(format!("{NETWORK}{}", lock.holder), serde_json::to_value(lock)?))?;
        }
        for product in &mut self.products {
            let section = product.source().name();
            for key in product.keys(now) {
                let entry = product.save(&key)?;
                take(&(section.to_owned(), key, entry))?;
            }
        }
        Ok(())
    }

    /// Every entry.
    #[cfg(test)]
    pub(crate) fn entries(&mut self, now: Duration) -> serde_json::Result<Changes> {
        let mut entries = Changes::new();
        self.each_entry(now, |entry| {
            entries.push(entry.clone());
            Ok(())
        })?;
        Ok(entries)
    }

    /// The entries of the products that a test asks for by section and key.
    #[cfg(test)]
    pub(crate) fn entries_where(&mut self, now: Duration, is_wanted: fn(&str, &str) -> bool) -> Changes {
        let mut entries = Vec::new();
        for product in &mut self.products {
            let section = product.source().name();
            for key in product.keys(now).into_iter().filter(|key| is_wanted(section, key)) {
                let entry = product.save(&key).unwrap_or_default();
                entries.push((section.to_owned(), key, entry));
            }
        }
        entries
    }

    /// Returns whether a section of a state is that of an emulated product, or the one of all.
    pub(crate) fn has_section(&self, section: &str) -> bool {
        section == SHARED || self.products.iter().any(|product| product.source().name() == section)
    }

    /// Puts an entry back. Sections of products that are not emulated are ignored.
    pub(crate) fn load(&mut self, section: &str, key: &str, entry: Option<Value>) -> serde_json::Result<()> {
        if section == SHARED {
            match entry {
                Some(entry) if key == REQUEST_IDS => self.request_ids = serde_json::from_value(entry)?,
                Some(entry) => self.networks.set(serde_json::from_value::<Lock>(entry)?, Duration::ZERO),
                None => {}
            }
            return Ok(());
        }
        match self.products.iter_mut().find(|product| product.source().name() == section) {
            Some(product) => product.load(key, entry),
            None => Ok(()),
        }
    }
}

fn save(value: &impl serde::Serialize) -> Result<Option<Value>, ApiError> {
    serde_json::to_value(value).map(Some).map_err(|_| unsaved())
}

fn unsaved() -> ApiError {
    let text = "the change cannot be written as JSON";
    ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "emulator-state-not-kept", text)
}

/// Returns `true` if the document lets everyone call the operation.
fn needs_no_credentials(operation: &Operation) -> bool {
    operation.security.as_ref().is_some_and(Vec::is_empty)
}

/// Returns `true` if the request asks for `pretty` JSON, where the document lets it. The default of the document is
/// `true`; it is not followed, because it makes pages several times as long and as slow.
fn asks_for_indentation(operation: &Operation, parts: &Parts) -> bool {
    let asks = || parts.uri.query().is_some_and(|query| query.split('&').any(|pair| pair == "pretty=true"));
    operation.parameters.iter().any(|parameter| parameter.name == "pretty") && asks()
}

fn success_reply(operation: Option<&'static Operation>, success: Success) -> Reply {
    let status = success.status.unwrap_or_else(|| success_status(operation));
    let mut reply = match success.content {
        Content::Json(body) => {
            let content_type = (!body.is_null()).then(|| success_type(operation, status));
            Reply::new(status, content_type, body)
        }
        Content::Written(json) => Reply::written(status, success_type(operation, status), json),
        Content::Text(content_type, text) => Reply::text(status, content_type, text),
    };
    reply.location = success.location;
    reply.etag = success.etag;
    reply
}

/// The response of an error, in the media type that the document gives it.
pub(crate) fn error_reply(operation: Option<&'static Operation>, error: ApiError) -> Reply {
    formed(operation, error, ErrorForm::Plain)
}

/// The same in the form of a product.
fn formed(operation: Option<&'static Operation>, error: ApiError, form: ErrorForm) -> Reply {
    let mut reply = Reply::new(error.status, Some(error_type(operation, error.status)), error.body(form));
    if form == ErrorForm::Indented {
        reply.indent();
    }
    reply.allow = error.allow;
    reply
}

/// The status for a request that cannot be read: of those that mean this, the first one that the document has.
fn declared(operation: &Operation, status: StatusCode) -> StatusCode {
    let same = [status, StatusCode::BAD_REQUEST, StatusCode::UNPROCESSABLE_ENTITY];
    same.into_iter().find(|status| operation.response(status.as_u16()).is_some()).unwrap_or(status)
}

/// Returns `true` if the document gives the errors of a status an id of their own.
fn has_error_uuid(document: &Document, operation: &Operation, status: StatusCode) -> bool {
    let mut media = operation.response(status.as_u16()).into_iter().flat_map(|response| response.content.values());
    media.any(|media| document.follow(&media.schema).properties.contains_key("errorUuid"))
}

/// The lowest success status that the document gives the operation.
fn success_status(operation: Option<&'static Operation>) -> StatusCode {
    match operation.and_then(|operation| operation.successes().next()) {
        Some((Status::Code(code), _)) => StatusCode::from_u16(code).unwrap_or(StatusCode::OK),
        _ => StatusCode::OK,
    }
}

fn success_type(operation: Option<&'static Operation>, status: StatusCode) -> &'static str {
    let documented = operation.and_then(|operation| operation.response(status.as_u16()));
    documented.and_then(|response| response.content.keys().next()).map_or(JSON, String::as_str)
}

/// The media type of errors: what the document says about the `Content-Type` header, else JSON.
fn error_type(operation: Option<&'static Operation>, status: StatusCode) -> &'static str {
    operation
        .and_then(|operation| operation.response(status.as_u16())?.headers.get("Content-Type"))
        .and_then(|header| header.schema.default.as_ref()?.as_str())
        .unwrap_or(JSON)
}
