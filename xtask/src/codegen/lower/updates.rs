//! The docs of changes, which have no defaults of creations.

/// The doc of a member without the clause about its default, which a creation has: in an update, a member that is not
/// set stays as it is.
pub(super) fn without_default(doc: &str) -> String {
    let Some(at) = doc.find("by default") else { return doc.to_owned() };
    let begin = doc[..at].rfind(", ").max(doc[..at].rfind("; "));
    let end = doc[at..].find([';', '.']).map(|length| at + length);
    match (begin, end) {
        (Some(begin), Some(end)) => format!("{}{}", &doc[..begin], &doc[end..]),
        _ => doc.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn updates_have_no_defaults_of_creations() {
        for (doc, expected) in [
            ("Bus of the volume; `VIRTIO` by default.", "Bus of the volume."),
            ("CPU family; chosen by the API by default. Never empty.", "CPU family. Never empty."),
            ("Host name, by default made of the name; at most 63 characters.", "Host name; at most 63 characters."),
            ("In milliseconds; 50,000 by default.", "In milliseconds."),
            ("Name.", "Name."),
            ("By default.", "By default."),
        ] {
            assert_eq!(without_default(doc), expected);
        }
    }
}
