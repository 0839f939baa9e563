//! Error bodies of the Cloud API, as the facts know them.

use http::StatusCode;

use crate::engine::api_error::{ApiError, Message};

/// Rules of the document that the API words otherwise (facts: errors).
const KNOWN: [(&str, &str); 1] = [(
    "properties.autoScaling.minNodeCount: must be at least 1",
    "properties.autoScaling.minNodeCount: autoScaling.minNodeCount must be > 0",
)];

/// A rule of provisioning that is broken: 422 with the code 200 and a text that begins with a code in brackets.
pub(crate) fn provisioning(code: &str, text: &str) -> ApiError {
    ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "200", format!("[{code}] {text}"))
}

/// An error as the Cloud API writes it: 404 has the code 309, and violations name members from the root.
pub(super) fn shaped(mut error: ApiError) -> ApiError {
    for message in &mut error.messages {
        if message.code == "emulator-not-found" {
            *message = Message { code: "309", text: "Resource does not exist".to_owned() };
        } else if let Some(violation) = rooted(message) {
            message.text = violation;
        }
    }
    error
}

/// `properties.name: required` as `[(root).properties.name] required`.
fn rooted(message: &Message) -> Option<String> {
    if message.code != "emulator-validation" || message.text.starts_with('[') {
        return None;
    }
    let known = KNOWN.iter().find(|(text, _)| *text == message.text);
    let (member, rule) = known.map_or(message.text.as_str(), |(_, known)| known).split_once(": ")?;
    let is_path = !member.contains(' ');
    is_path.then(|| if member == "body" { format!("[(root)] {rule}") } else { format!("[(root).{member}] {rule}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn violations_name_member_from_root() {
        let error = shaped(ApiError::invalid(vec!["properties.location: required".into(), "no member at all".into()]));
        let texts: Vec<&str> = error.messages.iter().map(|message| message.text.as_str()).collect();
        assert_eq!(texts, ["[(root).properties.location] required", "no member at all"]);
    }

    #[test]
    fn missing_resource_has_known_code() {
        let error = shaped(ApiError::not_found("emulator-not-found", "there is no lan"));
        assert_eq!((error.messages[0].code, error.messages[0].text.as_str()), ("309", "Resource does not exist"));
    }
}
