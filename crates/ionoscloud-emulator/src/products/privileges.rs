//! The privileges of groups that products beside the Cloud API take.

use http::StatusCode;

use super::user_management::groups::has_privilege;
use crate::engine::api_error::ApiError;
use crate::engine::auth::Role;
use crate::engine::product::OtherProducts;
use crate::engine::request::Call;

/// A 403 for a user none of whose groups has the privilege. Administrators need none.
pub(super) fn check(call: &Call, others: OtherProducts<'_>, privilege: &str) -> Result<(), ApiError> {
    let resources = |kind| others.resources("compute", kind);
    let is_allowed = || has_privilege(resources("user"), resources("group"), &call.caller.user_id, privilege);
    if call.caller.role != Role::User || is_allowed() {
        return Ok(());
    }
    let text = format!("this takes the privilege {privilege}, which no group of the user has");
    Err(ApiError::new(StatusCode::FORBIDDEN, "emulator-no-privilege", text))
}
