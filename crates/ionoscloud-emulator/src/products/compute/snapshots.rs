//! Snapshots of volumes, and volumes restored to them.

use serde_json::{Map, Value};

use super::volumes::{CAPABILITIES, VOLUME};
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Draft, Durations, Event, Kind, TableRequest};
use crate::products::cloud_api::{STATES, Work, add, existing, finish, multiple, shown, written};

pub(crate) static SNAPSHOT: Kind = Kind {
    life_cycle: Some(&STATES),
    durations: |times| Durations { creation: times.request * 12, ..multiple(times, 1) },
    accepted: &["licenceType"],
    ..Kind::new("snapshot", "/snapshots")
};

/// A snapshot has the size, the location and the capabilities of its volume.
pub(crate) fn create(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let volume = request.find(&VOLUME)?.clone();
    let mut properties = match &request.call.body {
        Value::Null => Map::new(),
        _ => request.sent()?,
    };
    let datacenter = volume.parent.as_deref().and_then(|key| request.resources.find("datacenter", key));
    properties.insert("location".to_owned(), datacenter.map_or("", |one| one.text("location")).into());
    properties.insert("size".to_owned(), volume.properties.get("size").cloned().unwrap_or_default());
    properties.entry("secAuthProtection").or_insert(false.into());
    properties.entry("licenceType").or_insert(volume.text("licenceType").into());
    for name in CAPABILITIES {
        properties.insert(name.to_owned(), volume.properties.get(name).cloned().unwrap_or(false.into()));
    }
    for name in ["cpuHotUnplug", "ramHotUnplug", "discScsiHotPlug", "discScsiHotUnplug"] {
        properties.insert(name.to_owned(), false.into());
    }
    let mut work = Work::default();
    // The data centre is busy with it, too.
    work.add(Event::Changed, &VOLUME, &volume.key);
    let draft = Draft { parent: None, owner: None, key: None, id: None, properties };
    let key = add(request, &SNAPSHOT, draft, &mut work)?;
    let duration = (SNAPSHOT.durations)(&request.context.settings.times).creation;
    let location = finish(request, &work, duration);
    let body = shown(request, &SNAPSHOT, &key);
    Ok(written(request, body, Some(location)))
}

pub(crate) fn restore(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let volume = request.find(&VOLUME)?.key.clone();
    let sent = request.sent()?;
    let Some(id) = sent.get("snapshotId").and_then(Value::as_str) else {
        return Err(ApiError::invalid(vec!["[(root).properties.snapshotId] Attribute is required".to_owned()]));
    };
    let snapshot = existing(request, &SNAPSHOT, id)?;
    let mut work = Work::of(Event::Changed, &VOLUME, &volume);
    work.add(Event::Changed, &SNAPSHOT, &snapshot);
    let duration = request.context.settings.times.request * 4;
    let location = finish(request, &work, duration);
    Ok(written(request, Value::Null, Some(location)))
}
