//! `/_emulator/`: an emulator driven over HTTP, by tests and tools in any language.
//!
//! It can read and change everything, and needs no credentials. So it is for callers of this machine by default, and
//! never for a page in a browser: requests with an `Origin` are refused, and so are those to a foreign host name, which
//! a page could have resolved to this machine (DNS rebinding).

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use bytes::Bytes;
use http::header::{HOST, ORIGIN};
use http::request::Parts;
use http::uri::Authority;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::emulator::Emulator;
use crate::engine::api_error::ApiError;
use crate::engine::body;
use crate::engine::journal::RecordedRequest;
use crate::engine::reply::Reply;
use crate::engine::world::error_reply;
use crate::faults::Fault;
use crate::products;

const ROOT: &str = "/_emulator";
/// A hundred years, in seconds.
const LONGEST_SHIFT: f64 = 3_153_600_000.0;

/// The largest state that is put back, in bytes: 1 GiB, many times what the quotas of all products let one grow to.
const STATE_LIMIT: usize = 1024 * 1024 * 1024;

/// The callers that `/_emulator/` is for.
///
/// ```
/// use ionoscloud_emulator::{ControlAccess, Emulator};
///
/// let emulator = Emulator::builder().control(ControlAccess::Off).build()?;
/// # drop(emulator);
/// # Ok::<(), ionoscloud_emulator::BuildError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum ControlAccess {
    /// No caller: it is a 404.
    Off,
    /// Callers of this machine, by a loopback address.
    #[default]
    Local,
    /// Every caller that reaches the port.
    Open,
}

/// The other end of a connection, as a request extension; none in process.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub(crate) SocketAddr);

pub(crate) fn is_for(path: &str) -> bool {
    path.strip_prefix(ROOT).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The largest body of a request that is read, in bytes: a state goes in as large as it came out.
pub(crate) fn body_limit(parts: &Parts) -> usize {
    if parts.uri.path().trim_end_matches('/') == "/_emulator/state" { STATE_LIMIT } else { body::LIMIT }
}

impl ControlAccess {
    /// Refuses a request that the access does not allow.
    pub(crate) fn check(self, parts: &Parts) -> Result<(), ApiError> {
        let forbidden = |text: &str| Err(ApiError::new(StatusCode::FORBIDDEN, "emulator-control-forbidden", text));
        if self == Self::Off {
            return Err(ApiError::not_found("emulator-unknown-path", "this emulator cannot be driven over HTTP"));
        }
        // A page's GET may have no `Origin`; `none` is what a person typed.
        let is_of_a_page = parts.headers.get("sec-fetch-site").is_some_and(|site| site != "none");
        if is_of_a_page || parts.headers.contains_key(ORIGIN) {
            return forbidden("pages in a browser cannot drive the emulator");
        }
        let Some(Peer(peer)) = parts.extensions.get().copied() else { return Ok(()) };
        if self == Self::Local && !(peer.ip().to_canonical().is_loopback() && names_this_machine(parts)) {
            return forbidden("only callers of this machine can drive the emulator, by a loopback address");
        }
        Ok(())
    }
}

fn names_this_machine(parts: &Parts) -> bool {
    let header = parts.headers.get(HOST).and_then(|host| host.to_str().ok()?.parse::<Authority>().ok());
    let Some(authority) = parts.uri.authority().cloned().or(header) else { return false };
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

impl Emulator {
    /// Handles a request below `/_emulator` that its access allows. The state file, if there is one, has to be kept up
    /// to the change afterwards.
    pub(crate) fn control(&self, parts: &Parts, body: Result<Bytes, ApiError>) -> Reply {
        let name = parts.uri.path().strip_prefix(ROOT).unwrap_or_default().trim_matches('/');
        // The response to HEAD is that to GET without its body, which is left out later.
        let method = if parts.method == Method::HEAD { "GET" } else { parts.method.as_str() };
        let json = |body| Reply::new(StatusCode::OK, Some("application/json"), body);
        let result = body.and_then(|body| match (method, name) {
            ("GET", "state") => Ok(Reply::written(StatusCode::OK, "application/json", self.state_text()?)),
            ("PUT", "state") => self.put_state(&body).map(|()| json(json!({}))),
            _ => self.dispatch(method, name, std::str::from_utf8(&body).unwrap_or_default()).map(json),
        });
        result.unwrap_or_else(|error| error_reply(None, error))
    }

    fn dispatch(&self, method: &str, name: &str, body: &str) -> Result<Value, ApiError> {
        match (method, name) {
            ("GET", "" | "health") => Ok(json!({
                "status": "ok",
                "version": env!("CARGO_PKG_VERSION"),
                "products": products::outlines().map(|outline| outline.name).collect::<Vec<_>>(),
            })),
            ("GET", "journal") => Ok(self.journal().requests().iter().map(RecordedRequest::to_json).collect()),
            ("DELETE", "journal") => {
                self.journal().clear();
                Ok(json!({}))
            }
            ("GET", "faults") => Ok(self.fault_list()),
            ("POST", "faults") => {
                let invalid = |text: String| ApiError::invalid(vec![text]);
                object(body)?;
                let faults = Fault::read_json(body).map_err(|error| invalid(error.to_string()))?;
                faults.iter().try_for_each(|fault| fault.check().map_err(invalid))?;
                for fault in faults {
                    self.add_fault(fault).map_err(|error| invalid(error.to_string()))?;
                }
                Ok(self.fault_list())
            }
            ("DELETE", "faults") => {
                self.clear_faults();
                Ok(json!([]))
            }
            ("GET", "clock") => Ok(self.clock_json()),
            ("POST", "clock") => {
                let seconds = member(body, "shiftSeconds")?.as_f64().filter(|seconds| *seconds <= LONGEST_SHIFT);
                let shift = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
                let text = format!("shiftSeconds: must be a number of seconds from 0 to {LONGEST_SHIFT}");
                self.shift_clock(shift.ok_or_else(|| ApiError::invalid(vec![text]))?)?;
                Ok(self.clock_json())
            }
            ("POST", "load") => {
                let load = member(body, "load")?.as_f64();
                let load = load.ok_or_else(|| ApiError::invalid(vec!["load: must be a number".to_owned()]))?;
                let group = member(body, "group")?;
                let action = self.take_load(group.as_str().unwrap_or_default(), load)?;
                Ok(json!({ "action": action }))
            }
            ("POST", "reset") => {
                self.reset();
                Ok(json!({}))
            }
            (_, "journal" | "faults" | "clock" | "load" | "reset" | "state" | "health" | "") => {
                Err(ApiError::method_not_allowed(methods(name).to_owned()))
            }
            _ => {
                let text = "there are health, journal, faults, clock, load, reset and state";
                Err(ApiError::not_found("emulator-unknown-path", text))
            }
        }
    }
}

fn methods(name: &str) -> &'static str {
    match name {
        "journal" => "GET, HEAD, DELETE",
        "faults" => "GET, HEAD, POST, DELETE",
        "clock" => "GET, HEAD, POST",
        "load" | "reset" => "POST",
        "state" => "GET, HEAD, PUT",
        _ => "GET, HEAD",
    }
}

/// A member of a JSON object.
fn member(body: &str, name: &str) -> Result<Value, ApiError> {
    required(&mut object(body)?, name)
}

fn object(body: &str) -> Result<Value, ApiError> {
    let malformed = |_| ApiError::bad_request("emulator-malformed-json", "the body is not JSON");
    serde_json::from_str(body).map_err(malformed)
}

fn required(object: &mut Value, name: &str) -> Result<Value, ApiError> {
    let value = object.get_mut(name).map(Value::take);
    value.ok_or_else(|| ApiError::invalid(vec![format!("{name}: required")]))
}
