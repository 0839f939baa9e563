//! An example of each response, of which one member in turn is replaced by a value that does not belong there.
//!
//! Each type is whole in one example of its product, and has its required members alone in the others.

// A test ends by panicking, and what it calls is as much a test.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use bytes::Bytes;
use http::Response;
use ionoscloud_core::{Error, ErrorKind, Operation};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::generated;

/// A product: its examples as JSON, and the operations that decode them.
pub(crate) struct Product {
    pub(crate) name: &'static str,
    pub(crate) examples: &'static str,
    pub(crate) decoders: Vec<(&'static str, Decoder)>,
}

type Decoder = fn(Bytes) -> Result<Box<dyn Debug>, Error>;

/// Decodes a body as the response of an operation.
pub(crate) fn shown<O: Operation>(body: Bytes) -> Result<Box<dyn Debug>, Error>
where
    O::Output: Debug + 'static,
{
    O::response(Response::new(body)).map(|output| Box::new(output) as Box<dyn Debug>)
}

const PLACE: &str = "the place of the value";

#[derive(Deserialize)]
struct Example {
    #[serde(default)]
    body: Value,
    /// A response of text.
    text: Option<String>,
    /// JSON pointers of members without which the response is not read.
    #[serde(default)]
    required: BTreeSet<String>,
    /// Those of members that take values of several forms.
    #[serde(default)]
    any: BTreeSet<String>,
    /// True if a body of another form is none.
    #[serde(default)]
    optional: bool,
}

struct Case {
    name: String,
    example: Example,
    decode: Decoder,
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for Product { name: product, examples, decoders } in generated::products() {
        let mut examples: BTreeMap<String, Example> = serde_json::from_str(examples).unwrap();
        for (operation, decode) in decoders {
            let example = examples.remove(operation).unwrap();
            cases.push(Case { name: format!("{product}: {operation}"), example, decode });
        }
        assert!(examples.is_empty(), "{product}: {:?}", examples.keys());
    }
    cases
}

impl Case {
    fn decode(&self, body: &Value) -> Result<Box<dyn Debug>, Error> {
        (self.decode)(Bytes::from(body.to_string()))
    }

    /// The members of the example, and the values within its lists and maps.
    fn pointers(&self) -> Vec<String> {
        let mut pointers = Vec::new();
        collect_pointers(&self.example.body, "", &mut pointers);
        pointers
    }

    /// The text before the value of a member, and the text after it.
    fn around(&self, pointer: &str) -> (String, String) {
        let mut body = self.example.body.clone();
        *body.pointer_mut(pointer).unwrap() = PLACE.into();
        let text = body.to_string();
        let (before, after) = text.split_once(&format!("\"{PLACE}\"")).unwrap();
        (before.to_owned(), after.to_owned())
    }

    /// Returns true for a member of an object, false for an item of a list or of a map.
    fn is_member(&self, pointer: &str) -> bool {
        let Some((parent, key)) = pointer.rsplit_once('/') else { return false };
        key != "key" && self.example.body.pointer(parent).is_some_and(Value::is_object)
    }

    /// Returns true for an object that is not read without some of its members.
    fn requires_members(&self, pointer: &str) -> bool {
        let parent = |member: &String| member.rsplit_once('/').is_some_and(|(parent, _)| parent == pointer);
        self.example.required.iter().any(parent)
    }

    fn is_open(&self, pointer: &str) -> bool {
        self.example.optional || self.example.any.iter().any(|any| pointer.starts_with(any.as_str()))
    }
}

fn collect_pointers(value: &Value, at: &str, pointers: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(object) => object.iter().map(|(key, child)| (key.clone(), child)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(index, child)| (index.to_string(), child)).collect(),
        _ => return,
    };
    for (key, child) in children {
        let pointer = format!("{at}/{key}");
        collect_pointers(child, &pointer, pointers);
        pointers.push(pointer);
    }
}

/// Returns whether a value fits where another stands, if that is decided: numbers of the examples show their type.
fn fits(original: &Value, value: &Value, required: bool) -> Option<bool> {
    match (original, value) {
        (_, Value::Null) => Some(!required),
        (Value::Number(original), Value::Number(number)) => {
            let (original, number) = (original.as_f64()?, number.as_f64()?);
            Some(original.fract() != 0.0 || (number.fract() == 0.0 && (original < 0.0 || number >= 0.0)))
        }
        // A list stands for the members of a struct in their order, and an empty one for none.
        (Value::Object(_), Value::Array(_)) => None,
        _ => Some(std::mem::discriminant(original) == std::mem::discriminant(value)),
    }
}

/// The path of a pointer as errors show it.
fn path(pointer: &str) -> String {
    let mut path = String::new();
    for part in pointer.split('/').skip(1) {
        if part.bytes().all(|byte| byte.is_ascii_digit()) {
            path.push_str(&format!("[{part}]"));
        } else {
            path.push_str(if path.is_empty() { "" } else { "." });
            path.push_str(part);
        }
    }
    path
}

fn assert_names(error: &Error, pointer: &str, case: &str) {
    let text = format!("{error} {error:?}");
    assert_eq!(error.kind(), ErrorKind::Decode, "{case} at {pointer}");
    // The position of an error in the first item is that of the list.
    let pointer = pointer.strip_suffix("/0").unwrap_or(pointer);
    let member = pointer.rsplit('/').next().unwrap_or_default();
    assert!(text.contains(&path(pointer)) || text.contains(&format!("`{member}`")), "{case} at {pointer}: {text}");
    assert!(!text.contains("canary"), "{case} at {pointer}: {text}");
}

#[test]
fn examples_of_all_responses_show_no_secret() {
    let mut secrets = 0;
    for case in cases() {
        let (body, text) = match &case.example.text {
            Some(text) => (Bytes::from(text.clone()), text.clone()),
            None => (Bytes::from(case.example.body.to_string()), case.example.body.to_string()),
        };
        secrets += text.matches("canary").count();
        let decoded = (case.decode)(body).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let shown = format!("{decoded:?} {decoded:#?}");
        assert!(!shown.contains("canary"), "{}: {shown}", case.name);
    }
    assert!(secrets > 10, "{secrets} secrets");
}

#[test]
fn member_of_each_response_fits_or_is_named() {
    let values = [Value::Null, json!(""), json!({}), json!([]), json!(20.0), json!(20.5), json!(-1)];
    let beyond = [json!(true), json!(1e300)];
    for case in cases() {
        for pointer in case.pointers() {
            let original = case.example.body.pointer(&pointer).unwrap();
            let required = case.example.required.contains(&pointer);
            let (before, after) = case.around(&pointer);
            let decode = |value: &Value| (case.decode)(Bytes::from(format!("{before}{value}{after}")));
            for value in &values {
                let result = decode(value);
                let at = format!("{value} in {}", case.name);
                if case.is_open(&pointer) {
                    let shown = format!("{result:?}");
                    assert!(!shown.contains("canary"), "{at} at {pointer}: {shown}");
                    continue;
                }
                // Null may be an item of a list or of a map, or is refused.
                let is_item = !case.is_member(&pointer) && value.is_null();
                if value.as_object().is_some_and(|_| case.requires_members(&pointer)) {
                    let error = result.err().unwrap_or_else(|| panic!("{at} at {pointer}"));
                    assert_names(&error, &pointer, &at);
                    continue;
                }
                if let Some(fits) = fits(original, value, required).filter(|_| !is_item) {
                    assert_eq!(result.is_ok(), fits, "{at} at {pointer}: {:?}", result.err());
                }
                if let Err(error) = result {
                    assert_names(&error, &pointer, &at);
                }
            }
            for value in &beyond {
                if let Err(error) = decode(value) {
                    assert_names(&error, &pointer, &case.name);
                }
            }
        }
    }
}

#[test]
fn member_that_is_absent_is_none_or_is_named() {
    for case in cases() {
        for pointer in case.pointers().iter().filter(|pointer| !case.is_open(pointer)) {
            let (parent, member) = pointer.rsplit_once('/').unwrap();
            let mut body = case.example.body.clone();
            let Some(Value::Object(object)) = body.pointer_mut(parent) else { continue };
            object.remove(member);
            let result = case.decode(&body);
            assert_eq!(result.is_ok(), !case.example.required.contains(pointer), "{}: {pointer}", case.name);
            if let Err(error) = result {
                assert_names(&error, pointer, &case.name);
            }
        }
    }
}

#[test]
fn broken_item_of_each_list_is_named() {
    let mut lists = 0;
    for case in cases() {
        for pointer in case.pointers().iter().filter(|pointer| !case.is_open(pointer)) {
            let mut body = case.example.body.clone();
            let Some(Value::Array(list)) = body.pointer_mut(pointer) else { continue };
            let Some(item) = list.first().cloned() else { continue };
            let broken = if item.is_object() { json!(7) } else { json!({}) };
            list.extend([broken, item]);
            let error = case.decode(&body).err().unwrap_or_else(|| panic!("{} at {pointer}", case.name));
            assert_names(&error, &format!("{pointer}/1"), &case.name);
            lists += 1;
        }
    }
    assert!(lists > 100, "{lists} lists");
}
