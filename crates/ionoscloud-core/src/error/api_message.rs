//! The messages of an error response, in the documented form and in those that gateways and other products send.

use std::fmt;

use http::HeaderMap;
use serde_json::{Map, Value};

use super::CallSecrets;
use crate::decode::without_bom;

/// Longer texts are cut: a message is read by a person, and a body may have any size.
const MAX_TEXT: usize = 500;
const MAX_MESSAGES: usize = 20;
const MAX_PARSED: usize = 64 * 1024;

/// One message of an error response of the API.
///
/// ```
/// # fn example(error: &ionoscloud_core::Error) {
/// for message in error.messages() {
///     println!("{}: {}", message.code().unwrap_or("no code"), message.text().unwrap_or("no text"));
/// }
/// # }
/// ```
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

    /// The text, for people to read.
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

/// Members that hold messages, in a list or alone; the first is the documented one.
const NESTED: [&str; 6] = ["messages", "errors", "detail", "details", "error", "message"];
const CODES: [&str; 2] = ["errorCode", "code"];
const TEXTS: [&str; 9] =
    ["message", "errorMessage", "detail", "error_description", "error", "title", "msg", "text", "reason"];
/// Lists within messages within lists: no API nests deeper.
const MAX_DEPTH: u32 = 4;

/// Reads the messages out of an error body: the documented form, any other JSON with a text where one is expected, or
/// short plain text. A page of HTML holds nothing that the status does not say.
pub(super) fn parse(headers: &HeaderMap, body: &[u8], secrets: Option<&CallSecrets>) -> Vec<ApiMessage> {
    let mut reader = Reader { secrets, messages: Vec::new() };
    let body = without_bom(body);
    if body.len() > MAX_PARSED {
        return reader.messages;
    }
    // One byte of another encoding, as in a quoted name, must not lose the rest.
    let body = &*String::from_utf8_lossy(body);
    if let Ok(value) = body.parse::<Value>() {
        reader.read(&value, MAX_DEPTH);
        return reader.messages;
    }
    let plain = headers
        .get(http::header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.get(..PLAIN.len()))
        .is_some_and(|media_type| media_type.eq_ignore_ascii_case(PLAIN));
    if plain {
        reader.push(None, reader.clean(body));
    }
    reader.messages
}

const PLAIN: &str = "text/plain";

struct Reader<'a> {
    secrets: Option<&'a CallSecrets>,
    messages: Vec<ApiMessage>,
}

impl Reader<'_> {
    fn read(&mut self, value: &Value, depth: u32) {
        match value {
            Value::String(text) => self.push(None, self.clean(text)),
            Value::Array(items) if depth > 0 => items.iter().for_each(|item| self.read(item, depth - 1)),
            Value::Object(members) => {
                let read_before = self.messages.len();
                // OAuth names its code `error` (RFC 6749, section 5.2).
                let of_oauth = member(members, "error_description").and_then(|_| member(members, "error"));
                let codes = CODES.iter().filter_map(|key| member(members, key)).chain(of_oauth);
                let code = codes.into_iter().find_map(|value| self.text_of(value));
                let text = self.text_in(members);
                if depth > 0 {
                    for key in NESTED {
                        match member(members, key) {
                            Some(list @ Value::Array(_)) => self.read(list, depth - 1),
                            Some(nested @ Value::Object(of_nested)) => {
                                // Details of other forms say less than the object that they are in.
                                if key == "error" || self.text_in(of_nested).is_some() {
                                    self.read(nested, depth - 1);
                                } else if key == "errors" {
                                    self.read_fields(of_nested);
                                }
                            }
                            _ => {}
                        }
                    }
                }
                // What the object says of itself sums up the list in it, and is left out where that says more.
                if self.messages.len() == read_before || (code.is_some() && self.messages_lack_codes(read_before)) {
                    self.insert(read_before, code, text);
                }
            }
            _ => {}
        }
    }

    /// Reads the messages of fields, by their names.
    fn read_fields(&mut self, fields: &Map<String, Value>) {
        for (name, value) in fields {
            let texts = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for text in texts.iter().filter_map(Value::as_str) {
                self.push(None, self.clean(&format!("{name}: {text}")));
            }
        }
    }

    fn text_in(&self, members: &Map<String, Value>) -> Option<String> {
        TEXTS.iter().find_map(|key| self.text_of(member(members, key)?))
    }

    fn messages_lack_codes(&self, from: usize) -> bool {
        self.messages.iter().skip(from).all(|message| message.code.is_none())
    }

    fn text_of(&self, value: &Value) -> Option<String> {
        match value {
            Value::String(text) => self.clean(text),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn clean(&self, text: &str) -> Option<String> {
        match self.secrets {
            Some(secrets) => clean(&secrets.mask(text)),
            None => clean(text),
        }
    }

    fn push(&mut self, code: Option<String>, text: Option<String>) {
        self.insert(self.messages.len(), code, text);
    }

    fn insert(&mut self, index: usize, code: Option<String>, text: Option<String>) {
        if self.messages.len() < MAX_MESSAGES && (code.is_some() || text.is_some()) {
            self.messages.insert(index, ApiMessage { code, text });
        }
    }
}

/// Returns a member by its name, in any case.
fn member<'a>(members: &'a Map<String, Value>, key: &str) -> Option<&'a Value> {
    let in_other_case = || members.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value);
    members.get(key).or_else(in_other_case)
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

    fn texts(content_type: &str, body: impl AsRef<[u8]>) -> Vec<String> {
        let mut headers = HeaderMap::new();
        headers.insert(http::header::CONTENT_TYPE, content_type.parse().unwrap());
        parse(&headers, body.as_ref(), None).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn error_body_forms_are_read() {
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
    fn undocumented_error_bodies_keep_code_and_message() {
        let json = "application/json";
        for (body, expected) in [
            (r#"[{"code":"a-1","message":"no"},{"message":"x"}]"#, &["a-1: no", "x"][..]),
            (r#"{"error":{"code":"a-1","message":"no"}}"#, &["a-1: no"]),
            (r#"{"error":{"errors":[{"message":"no"}],"code":7}}"#, &["7", "no"]),
            (r#"{"errors":[{"code":"a-1","detail":"no"},"x"]}"#, &["a-1: no", "x"]),
            (r#"{"code":"a-1","message":"invalid","errors":[{"message":"too long"}]}"#, &["a-1: invalid", "too long"]),
            (r#"{"message":"invalid","errors":[{"code":"a-1","message":"too long"}]}"#, &["a-1: too long"]),
            (r#"{"httpStatus":400,"messages":["text","more"]}"#, &["text", "more"]),
            (r#"{"detail":[{"loc":["body"],"msg":"field required"}]}"#, &["field required"]),
            (r#"{"title":"Bad Request","detail":"no"}"#, &["no"]),
            (r#"{"error":"denied"}"#, &["denied"]),
            (r#"{"error":"invalid_grant","error_description":"bad token"}"#, &["invalid_grant: bad token"]),
            (r#"{"error":[{"code":"a-1","message":"no"}]}"#, &["a-1: no"]),
            (
                r#"{"errors":{"name":["too long","taken"],"size":"odd"}}"#,
                &["name: too long", "name: taken", "size: odd"],
            ),
            (r#"{"messages":{"errorCode":"309","message":"gone"}}"#, &["309: gone"]),
            (r#"{"message":{"code":"a-1","text":"no"}}"#, &["a-1: no"]),
            (r#"{"errorMessage":"no","errorCode":"a-1"}"#, &["a-1: no"]),
            (r#"{"Code":"a-1","Message":"no"}"#, &["a-1: no"]),
            (r#"{"message":"no","details":{"code":"a-1","field":"name"}}"#, &["no"]),
            (r#"{"status":400,"reason":"no"}"#, &["no"]),
            ("\u{feff}{\"messages\":[{\"errorCode\":\"309\",\"message\":\"gone\"}]}", &["309: gone"]),
        ] {
            assert_eq!(texts(json, body), expected, "{body}");
        }
        assert_eq!(texts("text/plain", "\u{feff}busy"), ["busy"]);
        assert_eq!(texts("TEXT/Plain;charset=utf-8", "busy"), ["busy"]);
    }

    #[test]
    fn byte_of_other_encoding_loses_no_more_than_itself() {
        let body = b"{\"message\":\"ung\xfcltig\",\"code\":\"a-1\"}";
        assert_eq!(texts("application/json", body), ["a-1: ung\u{fffd}ltig"]);
        assert_eq!(texts("text/plain", b"ung\xfcltig"), ["ung\u{fffd}ltig"]);
    }

    #[test]
    fn nested_and_numerous_messages_are_bounded() {
        let json = "application/json";
        assert_eq!(texts(json, format!("[{}]", r#"{"message":"no"},"#.repeat(99) + "1")).len(), MAX_MESSAGES);
        assert_eq!(texts(json, format!("{}\"deep\"{}", "[".repeat(9), "]".repeat(9))), [""; 0]);
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
    fn oversized_error_body_is_not_parsed() {
        let body = |length: usize| format!("\"{}\"", "a".repeat(length - 2));
        assert_eq!(texts("application/json", body(MAX_PARSED)).len(), 1);
        assert_eq!(texts("application/json", body(MAX_PARSED + 1)).len(), 0);
        assert_eq!(MAX_PARSED, 65_536);
    }
}
