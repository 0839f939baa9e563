//! Keys of users for the object storage: the secret is in every read.

use http::StatusCode;
use serde_json::Value;

use super::groups::is_allowed;
use crate::engine::api_error::ApiError;
use crate::engine::table::{Draft, Kind, Stamps, TableRequest};
use crate::products::cloud_api::short;

const KEY_LENGTH: usize = 20;
const SECRET_LENGTH: usize = 40;

/// A key that is missing is no 404 but a 422, and the time of its creation has no zone.
pub(crate) static S3_KEY: Kind = Kind {
    parent: Some("user"),
    durations: short,
    stamps: Stamps::ZonelessCreatedDate,
    missing: Some(missing),
    secret: Some("secretKey"),
    settle: |properties| {
        properties.entry("active").or_insert(true.into());
    },
    prepare,
    ..Kind::new("s3key", "/um/users/{userId}/s3keys")
};

/// A new key is its own id, and needs a user with the privilege of the object storage.
fn prepare(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    if draft.key.is_some() {
        return Ok(());
    }
    if !draft.parent.as_deref().is_some_and(|user| is_allowed(request, user, "s3Privilege")) {
        let text = "the user has to be in a group that has the privilege ACCESS_S3_OBJECT_STORAGE";
        return Err(ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "emulator-privilege", text));
    }
    let mut drawn = || request.resources.draw_id().replace('-', "");
    let (key, secret) = (drawn(), drawn() + &drawn());
    draft.id = key.get(..KEY_LENGTH).map(str::to_owned);
    draft.properties.insert("secretKey".to_owned(), secret.get(..SECRET_LENGTH).map_or(Value::Null, Value::from));
    Ok(())
}

fn missing(id: &str) -> ApiError {
    let text = format!("the access key {id:?} cannot be found");
    ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "emulator-access-key", text)
}
