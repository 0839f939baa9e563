//! The log of a cluster.

use serde_json::Value;

use super::Store;
use crate::engine::api_error::ApiError;
use crate::engine::log;
use crate::engine::request::Call;
use crate::engine::settings::Settings;

pub(super) fn get(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let cluster = store.cluster(call, settings)?;
    log::read(call, settings, &cluster.log, |instance| format!("m-{}-{instance}", cluster.id))
}
