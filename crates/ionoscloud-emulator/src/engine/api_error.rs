//! Errors, in the shape that every JSON API of the vendor has.

use http::StatusCode;
use serde_json::{Value, json};

use super::validation::{REQUIRED, pointer};

/// The code of violations where a product has none of its own.
const VALIDATION: &str = "emulator-validation";

/// An error response: a status, and messages with codes.
///
/// Codes that begin with `emulator-` are ours: what the real API calls the case is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ApiError {
    pub(crate) status: StatusCode,
    pub(crate) messages: Vec<Message>,
    /// The methods for the `Allow` header of a 405.
    pub(crate) allow: Option<String>,
    /// The id of the error, in the shape that has one.
    pub(crate) uuid: Option<String>,
}

/// The form in which an API writes its errors.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum ErrorForm {
    #[default]
    Plain,
    /// Indented, with blanks around the colons.
    Indented,
    /// `httpStatus` is a text.
    TextStatus,
}

/// One entry of `messages`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) code: &'static str,
    pub(crate) text: String,
}

impl ApiError {
    pub(crate) fn new(status: StatusCode, code: &'static str, text: impl Into<String>) -> Self {
        Self { status, messages: vec![Message { code, text: text.into() }], allow: None, uuid: None }
    }

    pub(crate) fn bad_request(code: &'static str, text: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, text)
    }

    /// A 401, with the code of the real API.
    pub(crate) fn unauthorized(text: &str) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "paas-auth-1", format!("unauthorized: {text}"))
    }

    pub(crate) fn not_found(code: &'static str, text: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, code, text)
    }

    pub(crate) fn method_not_allowed(allow: String) -> Self {
        let text = format!("this path takes {allow} only");
        let allow = Some(allow);
        Self { allow, ..Self::new(StatusCode::METHOD_NOT_ALLOWED, "emulator-method-not-allowed", text) }
    }

    pub(crate) fn not_emulated(what: &str) -> Self {
        let text = format!("the emulator does not emulate {what}");
        Self::new(StatusCode::NOT_IMPLEMENTED, "emulator-not-emulated", text)
    }

    /// Another code for violations.
    pub(crate) fn with_validation_code(mut self, code: &'static str) -> Self {
        for message in self.messages.iter_mut().filter(|message| message.code == VALIDATION) {
            message.code = code;
        }
        self
    }

    /// The same, as platform services write it: `'property "name" is missing' caused by field '/properties/name'`;
    /// parameters are no fields.
    pub(crate) fn caused_by_fields(mut self, code: &'static str, is_parameter: impl Fn(&str) -> bool) -> Self {
        for message in self.messages.iter_mut().filter(|message| message.code == VALIDATION) {
            message.code = code;
            let is_field = |(member, _): &(&str, &str)| !member.contains(' ') && !is_parameter(member);
            let Some((member, rule)) = message.text.split_once(": ").filter(is_field) else { continue };
            let field = if member == "body" { String::new() } else { pointer(member) };
            let missing = || format!("property \"{}\" is missing", field.rsplit('/').next().unwrap_or_default());
            let rule = if rule == REQUIRED { missing() } else { rule.to_owned() };
            message.text = format!("'{rule}' caused by field '{field}'");
        }
        self
    }

    /// All violations of the document and of the product's rules, one message each.
    pub(crate) fn invalid(violations: Vec<String>) -> Self {
        let message = |text| Message { code: VALIDATION, text };
        Self {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            messages: violations.into_iter().map(message).collect(),
            allow: None,
            uuid: None,
        }
    }

    pub(crate) fn body(&self, form: ErrorForm) -> Value {
        let messages: Vec<Value> =
            self.messages.iter().map(|message| json!({ "errorCode": message.code, "message": message.text })).collect();
        let status = match form {
            ErrorForm::Plain | ErrorForm::Indented => self.status.as_u16().into(),
            ErrorForm::TextStatus => Value::from(self.status.as_str()),
        };
        let mut body = json!({ "httpStatus": status, "messages": messages });
        if let Some(uuid) = &self.uuid {
            body["errorUuid"] = uuid.as_str().into();
        }
        body
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn violations_of_platform_name_field_by_pointer() {
        let violations =
            ["properties.a[0].b: required", "properties.c: must be a string", "no member at all", "limit: too small"];
        let error = ApiError::invalid(violations.map(str::to_owned).into());
        let error = error.caused_by_fields("paas-validation-3", |name| name == "limit");
        let texts: Vec<&str> = error.messages.iter().map(|message| message.text.as_str()).collect();
        let expected = [
            "'property \"b\" is missing' caused by field '/properties/a/0/b'",
            "'must be a string' caused by field '/properties/c'",
            "no member at all",
            "limit: too small",
        ];
        assert_eq!(texts, expected);
        assert!(error.messages.iter().all(|message| message.code == "paas-validation-3"));
    }

    #[test]
    fn each_violation_is_its_own_message() {
        let error = ApiError::invalid(vec!["a: required".into(), "b: too short".into()]);
        assert_eq!(
            error.body(ErrorForm::Plain),
            json!({ "httpStatus": 422, "messages": [
                { "errorCode": "emulator-validation", "message": "a: required" },
                { "errorCode": "emulator-validation", "message": "b: too short" },
            ] })
        );
    }
}
