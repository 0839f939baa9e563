//! Tests of formats and patterns, and that every one of the documents is known.

use std::collections::BTreeSet;

use ionoscloud_spec::{Document, Schema, SchemaType};

use super::super::validation::OpenLists;
use super::*;

const REQUEST: Direction<'static> = Direction::Request(&OpenLists::All);

#[test]
fn texts_that_are_not_of_their_format_are_refused() {
    let of = |format: &str, fitting: &[&str], other: &[&str]| {
        for text in fitting {
            assert_eq!(violation(format, text, REQUEST), None, "{format} {text}");
        }
        for text in other {
            assert!(violation(format, text, REQUEST).is_some(), "{format} {text}");
        }
    };
    of(
        "date-time",
        &["2026-01-31T12:00:00+01:00", "2026-01-31T12:00:00.5Z"],
        &["2026-01-31T12:00:00", "2026-01-31", ""],
    );
    of(
        "duration",
        &["PT5M", "P1DT2H", "PT0.5S", "120s", "5m", "1h30m"],
        &["banana", "", "5", "-PT5M", "5 minutes", "P"],
    );
    of(
        "time",
        &["04:17:00+00:00", "04:17:00Z", "23:59:59.25-02:30"],
        &["banana", "", "04:17:00", "04:17Z", "25:00:00Z", "04:17:00+0000", "04:17:00+25:00", "ü4:17:00"],
    );
    of("uri", &["https://127.0.0.1:8460/a?b=c"], &["/a", "", "not a uri", "https://a/{b}"]);
    of(
        "uuid",
        &["5a029f4a-72e5-11ec-90d6-0242ac120003", "5A029F4A-72E5-51EC-90D6-0242AC120003"],
        &["5a029f4a72e511ec90d60242ac120003", "{5a029f4a-72e5-11ec-90d6-0242ac120003}", "", "a"],
    );
}

#[test]
fn response_has_durations_of_iso_8601_alone() {
    assert_eq!(violation("duration", "PT2M", Direction::Response), None);
    assert!(violation("duration", "120s", Direction::Response).is_some());
}

#[test]
fn pattern_matches_anywhere_unless_it_is_anchored() {
    assert_eq!((matches("^[a-z]+$", "abc"), matches("^[a-z]+$", "abc1")), (Some(true), Some(false)));
    assert_eq!((matches("[0-9]", "abc1"), matches("[", "a")), (Some(true), None));
}

/// Calls a function for a schema and those within it.
fn walk(schema: &Schema, found: &mut impl FnMut(&Schema)) {
    found(schema);
    schema.children().for_each(|(_, child)| walk(child, found));
}

fn schemas(document: &Document, mut found: impl FnMut(&Schema)) {
    document.schemas.values().for_each(|schema| walk(schema, &mut found));
    for operation in document.operations() {
        operation.parameters.iter().for_each(|parameter| walk(&parameter.schema, &mut found));
        let body = operation.request_body.iter().flat_map(|body| body.content.values());
        let responses = operation.responses.values().flat_map(|response| response.content.values());
        body.chain(responses).for_each(|media| walk(&media.schema, &mut found));
    }
}

#[test]
fn format_of_every_document_is_decided() {
    let mut formats = BTreeSet::new();
    for document in Document::compiled() {
        schemas(document, |schema| {
            let is_text = schema.schema_type.is_none_or(|schema_type| schema_type == SchemaType::String);
            formats.extend(schema.format.clone().filter(|_| is_text));
        });
    }
    let unchecked = formats.iter().filter(|format| violation(format, "", REQUEST).is_none());
    assert_eq!(unchecked.collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(formats.into_iter().collect::<Vec<_>>(), ["date-time", "duration", "time", "uri", "uuid"]);
}

#[test]
fn pattern_of_every_document_compiles() {
    let mut patterns = BTreeSet::new();
    Document::compiled().for_each(|document| schemas(document, |schema| patterns.extend(schema.pattern.clone())));
    assert!(patterns.len() >= 6, "{patterns:?}");
    for pattern in patterns {
        assert!(matches(&pattern, "").is_some(), "{pattern}");
    }
}
