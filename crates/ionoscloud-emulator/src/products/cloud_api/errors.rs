//! Error bodies of the Cloud API, as the facts know them.

use http::StatusCode;
use serde_json::Value;

use crate::engine::api_error::{ApiError, Message};
use crate::engine::validation::{ONE_OF, REQUIRED, pointer};

/// Rules of the document that the API words otherwise (facts: errors).
const KNOWN: [(&str, &str); 1] = [(
    "properties.autoScaling.minNodeCount: must be at least 1",
    "properties.autoScaling.minNodeCount: autoScaling.minNodeCount must be > 0",
)];

/// A rule of provisioning that is broken: 422 with the code 200 and a text that begins with a code in brackets.
pub(crate) fn provisioning(code: &str, text: &str) -> ApiError {
    ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "200", format!("[{code}] {text}"))
}

/// An error as the Cloud API writes it: 404 has the code 309, and violations of a body name members from the root.
pub(super) fn shaped(mut error: ApiError, body: &Value) -> ApiError {
    for message in &mut error.messages {
        if message.code == "emulator-not-found" {
            *message = Message { code: "309", text: "Resource does not exist".to_owned() };
        } else if let Some(violation) = rooted(message, body) {
            message.text = violation;
        }
    }
    error
}

/// `properties.name: required` as `[(root).properties.name] Attribute is required`.
fn rooted(message: &Message, body: &Value) -> Option<String> {
    if message.code != "emulator-validation" || message.text.starts_with('[') {
        return None;
    }
    let known = KNOWN.iter().find(|(text, _)| *text == message.text);
    let (member, rule) = known.map_or(message.text.as_str(), |(_, known)| known).split_once(": ")?;
    if member.contains(' ') {
        return None;
    }
    let place = if member == "body" { "(root)".to_owned() } else { format!("(root).{member}") };
    let rule = match (rule.strip_prefix(ONE_OF), sent(body, member)) {
        (Some(allowed), Some(sent)) => format!("Attribute value '{sent}' not allowed. Expected one of [{allowed}]"),
        _ if rule == REQUIRED => "Attribute is required".to_owned(),
        _ => rule.to_owned(),
    };
    Some(format!("[{place}] {rule}"))
}

/// The text of a member, `properties.volumes[0].type`. A `PATCH` has the properties themselves for its body.
fn sent<'a>(body: &'a Value, member: &str) -> Option<&'a str> {
    let pointer = pointer(member);
    let found = body.pointer(&pointer).or_else(|| body.pointer(pointer.strip_prefix("/properties")?));
    found.and_then(Value::as_str)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn violations_name_member_from_root() {
        let violations = ["properties.location: required", "properties.type: must be one of A, B", "no member at all"];
        let error = ApiError::invalid(violations.map(str::to_owned).into());
        let texts = |body: &Value| shaped(error.clone(), body).messages.into_iter().map(|message| message.text);
        let expected = [
            "[(root).properties.location] Attribute is required",
            "[(root).properties.type] Attribute value 'C' not allowed. Expected one of [A, B]",
            "no member at all",
        ];
        for body in [json!({ "properties": { "type": "C" } }), json!({ "type": "C" })] {
            assert!(texts(&body).eq(expected), "{body}");
        }
    }

    #[test]
    fn missing_resource_has_known_code() {
        let error = shaped(ApiError::not_found("emulator-not-found", "there is no lan"), &Value::Null);
        assert_eq!((error.messages[0].code, error.messages[0].text.as_str()), ("309", "Resource does not exist"));
    }
}
