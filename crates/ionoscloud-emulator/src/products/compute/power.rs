//! Starting and stopping servers. Reads show the new state once the request is done.

use serde_json::Value;

use super::servers::SERVER;
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Event, TableRequest};
use crate::products::cloud_api::{Work, finish, provisioning, set, written};

pub(crate) fn start(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    power(request, Some("RUNNING"), Pairing::Stoppable)
}

pub(crate) fn stop(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    power(request, Some("SHUTOFF"), Pairing::Stoppable)
}

pub(crate) fn reboot(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    power(request, None, Pairing::Any)
}

pub(crate) fn suspend(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    power(request, Some("SUSPENDED"), Pairing::Suspendable)
}

pub(crate) fn resume(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    power(request, Some("RUNNING"), Pairing::Suspendable)
}

/// A newer version of the virtual hardware; nothing to be seen of it.
pub(crate) fn upgrade(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    power(request, None, Pairing::Any)
}

/// The servers that an action is for: Cubes and GPU servers are suspended, the others are stopped.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pairing {
    Any,
    Stoppable,
    Suspendable,
}

fn power(request: &mut TableRequest<'_, '_>, state: Option<&str>, pairing: Pairing) -> Result<Success, ApiError> {
    let server = request.find(&SERVER)?;
    let (key, before) = (server.key.clone(), server.text("vmState").to_owned());
    let is_suspendable = matches!(server.text("type"), "CUBE" | "GPU");
    if pairing != Pairing::Any && is_suspendable != (pairing == Pairing::Suspendable) {
        let text = format!("The operation is not supported for servers of the type {}.", server.text("type"));
        return Err(provisioning("VDC-5-1921", &text));
    }
    let work = Work::of(Event::Changed, &SERVER, &key);
    let duration = request.context.settings.times.request;
    let location = finish(request, &work, duration);
    if let Some(state) = state {
        let until = request.resources.find(SERVER.name, &key).and_then(|one| one.timeline.busy_until(request.call.now));
        let until = until.and_then(|until| u64::try_from(until.as_nanos()).ok()).unwrap_or_default();
        set(request, &SERVER, &key, "_powerBefore", before.into());
        set(request, &SERVER, &key, "_powerAt", until.into());
        set(request, &SERVER, &key, "vmState", state.into());
    }
    Ok(written(request, Value::Null, Some(location)))
}
