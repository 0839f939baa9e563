//! JSON with an indentation, and blanks around the colons.

use std::io;

use serde::Serialize as _;
use serde_json::Value;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};

/// The same JSON with an indentation.
pub(super) fn indented(json: &Value) -> serde_json::Result<Vec<u8>> {
    let mut text = Vec::new();
    json.serialize(&mut Serializer::with_formatter(&mut text, Indentation(PrettyFormatter::new())))?;
    Ok(text)
}

struct Indentation(PrettyFormatter<'static>);

impl Formatter for Indentation {
    fn begin_object_value<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b" : ")
    }

    fn begin_array<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_array(writer)
    }

    fn end_array<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array(writer)
    }

    fn begin_array_value<W: io::Write + ?Sized>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(writer, first)
    }

    fn end_array_value<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array_value(writer)
    }

    fn begin_object<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }

    fn end_object<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }

    fn begin_object_key<W: io::Write + ?Sized>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(writer, first)
    }

    fn end_object_value<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn colons_have_blanks_and_members_lines_of_their_own() {
        let text = indented(&json!({ "httpStatus": 404, "messages": [{ "errorCode": "309" }], "none": [] })).unwrap();
        let expected = "{\n  \"httpStatus\" : 404,\n  \"messages\" : [\n    {\n      \"errorCode\" : \"309\"\n    }\n  ],\n  \
                        \"none\" : []\n}";
        assert_eq!(String::from_utf8(text).unwrap(), expected);
    }
}
