//! Deleting networks, which a database may forbid.

use http::StatusCode;
use serde_json::{Value, json};

use super::{Request, Store, Target};
use crate::engine::api_error::ApiError;
use crate::engine::network_locks::NetworkLocks;
use crate::engine::product::Success;
use crate::engine::request::Call;
use crate::engine::router;

pub(super) fn delete_datacenter(call: &Call, store: &mut Store, networks: &NetworkLocks) -> Result<Success, ApiError> {
    delete(call, Target::Datacenter { id: call.path_parameter("datacenterId").to_owned() }, store, networks)
}

pub(super) fn delete_lan(call: &Call, store: &mut Store, networks: &NetworkLocks) -> Result<Success, ApiError> {
    let (id, datacenter) = (call.path_parameter("lanId").to_owned(), call.path_parameter("datacenterId").to_owned());
    delete(call, Target::Lan { id, datacenter }, store, networks)
}

/// The request that a `Location` led to; the code of its 404 is the one that is known from the real API.
pub(super) fn status(call: &Call, store: &mut Store, _: &NetworkLocks) -> Result<Success, ApiError> {
    let id = call.path_parameter("requestId");
    let found = store.requests.iter().find(|request| request.id == id);
    let request = found.ok_or_else(|| ApiError::not_found("309", "there is no request with this id"))?;
    let target = json!({
        "id": request.target.id(),
        "type": request.target.type_name(),
        "href": format!("{}{}", base(call), request.target.path()),
    });
    let metadata = json!({ "status": "DONE", "targets": [{ "target": target, "status": "DONE" }] });
    let href = status_url(call, id);
    Ok(Success::json(json!({ "id": id, "type": "request-status", "href": href, "metadata": metadata })))
}

fn delete(call: &Call, target: Target, store: &mut Store, networks: &NetworkLocks) -> Result<Success, ApiError> {
    let (datacenter, lan) = target.network();
    if let Some(holder) = networks.holder(datacenter, lan, call.now) {
        let text = format!("{} {} is delete-protected by {holder}", target.type_name(), target.id());
        return Err(ApiError::new(StatusCode::FORBIDDEN, "emulator-delete-protected", text));
    }
    let id = store.ids.uuid();
    let location = status_url(call, &id);
    store.requests.push(Request { id, target });
    Ok(Success { location: Some(location), ..Success::json(Value::Null) })
}

fn status_url(call: &Call, id: &str) -> String {
    format!("{}/requests/{id}/status", base(call))
}

fn base(call: &Call) -> String {
    format!("{}/{}", call.origin, router::mount(call.document))
}

impl Target {
    fn id(&self) -> &str {
        match self {
            Self::Datacenter { id } | Self::Lan { id, .. } => id,
        }
    }

    fn type_name(&self) -> &'static str {
        match self {
            Self::Datacenter { .. } => "datacenter",
            Self::Lan { .. } => "lan",
        }
    }

    /// The data centre, and the LAN if it is about one.
    fn network(&self) -> (&str, Option<&str>) {
        match self {
            Self::Datacenter { id } => (id, None),
            Self::Lan { id, datacenter } => (datacenter, Some(id)),
        }
    }

    fn path(&self) -> String {
        match self {
            Self::Datacenter { id } => format!("/datacenters/{id}"),
            Self::Lan { id, datacenter } => format!("/datacenters/{datacenter}/lans/{id}"),
        }
    }
}
