use std::fmt;

use http::HeaderMap;
use serde_json::Value;

/// Longer texts are cut: a message is read by a person, and a body may have any size.
const MAX_TEXT: usize = 500;
const MAX_MESSAGES: usize = 20;
const MAX_PARSED: usize = 64 * 1024;

/// One message of an error answer of the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiMessage {
    code: Option<String>,
    text: Option<String>,
}

impl ApiMessage {
    /// The code, such as `paas-auth-1`.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The text for people.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

impl fmt::Display for ApiMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, &self.text) {
            (Some(code), Some(text)) => write!(f, "{code}: {text}"),
            (Some(only), None) | (None, Some(only)) => f.write_str(only),
            (None, None) => f.write_str("no message"),
        }
    }
}

/// Reads the messages out of an error body: the documented form, any other JSON with a text where one is expected, or
/// short plain text. A page of HTML says nothing that the status does not.
pub(super) fn parse(headers: &HeaderMap, body: &[u8]) -> Vec<ApiMessage> {
    if body.len() > MAX_PARSED {
        return Vec::new();
    }
    let Ok(body) = std::str::from_utf8(body) else { return Vec::new() };
    if let Ok(value) = body.parse::<Value>() {
        return from_json(&value);
    }
    let plain = headers
        .get(http::header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with("text/plain"));
    if plain { one(None, clean(body)).into_iter().collect() } else { Vec::new() }
}

fn from_json(value: &Value) -> Vec<ApiMessage> {
    let mut documented = Vec::new();
    if let Some(messages) = value.get("messages").and_then(Value::as_array) {
        for message in messages {
            documented.extend(one(text_at(message, "errorCode"), text_at(message, "message")));
            if documented.len() == MAX_MESSAGES {
                break;
            }
        }
    }
    if !documented.is_empty() {
        return documented;
    }
    let code = ["errorCode", "code"].iter().find_map(|key| text_at(value, key));
    let text = ["message", "detail", "error_description", "error", "title"].iter().find_map(|key| text_at(value, key));
    one(code, text.or_else(|| value.as_str().and_then(clean))).into_iter().collect()
}

fn one(code: Option<String>, text: Option<String>) -> Option<ApiMessage> {
    if code.is_none() && text.is_none() { None } else { Some(ApiMessage { code, text }) }
}

fn text_at(value: &Value, key: &str) -> Option<String> {
    match value.get(key)? {
        Value::String(text) => clean(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// One line, without control characters, of bounded length.
fn clean(text: &str) -> Option<String> {
    let mut line = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().take(MAX_TEXT));
        if line.len() >= MAX_TEXT {
            while line.len() > MAX_TEXT {
                line.pop();
            }
            line.push('…');
            break;
        }
    }
    if line.is_empty() { None } else { Some(line) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(content_type: &str, body: &str) -> Vec<String> {
        let mut headers = HeaderMap::new();
        headers.insert(http::header::CONTENT_TYPE, content_type.parse().unwrap());
        parse(&headers, body.as_bytes()).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_form_of_error_body() {
        let json = "application/json";
        assert_eq!(
            texts(json, r#"{"messages":[{"errorCode":"309","message":"gone"},{"message":"x"}]}"#),
            ["309: gone", "x"]
        );
        assert_eq!(texts(json, r#"{"messages":null,"message":"no"}"#), ["no"]);
        assert_eq!(texts(json, r#"{"code":7,"detail":"d"}"#), ["7: d"]);
        assert_eq!(texts(json, r#""just text""#), ["just text"]);
        assert_eq!(texts(json, "{}"), [""; 0]);
        assert_eq!(texts("text/html", "<html>bad gateway</html>"), [""; 0]);
        assert_eq!(texts("text/plain; charset=utf-8", "upstream\r\n timed out"), ["upstream timed out"]);
        assert_eq!(texts(json, ""), [""; 0]);
    }

    #[test]
    fn long_and_hostile_texts_are_cut_to_one_line() {
        let text = clean(&format!("a\u{1b}[31m\n{}", "ü".repeat(2000))).unwrap();
        assert!(text.chars().count() <= MAX_TEXT + 1);
        assert!(!text.contains(['\n', '\u{1b}']));
        assert_eq!(clean(&"a".repeat(MAX_TEXT - 1)), Some("a".repeat(MAX_TEXT - 1)));
        assert_eq!(clean(&"a".repeat(MAX_TEXT)), Some(format!("{}…", "a".repeat(MAX_TEXT))));
    }

    #[test]
    fn a_body_too_long_for_a_message_is_not_searched_for_one() {
        let body = |length: usize| format!("\"{}\"", "a".repeat(length - 2));
        assert_eq!(texts("application/json", &body(MAX_PARSED)).len(), 1);
        assert_eq!(texts("application/json", &body(MAX_PARSED + 1)).len(), 0);
        assert_eq!(MAX_PARSED, 65_536);
    }
}
