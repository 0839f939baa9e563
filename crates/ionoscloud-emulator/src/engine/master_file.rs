//! Master files: the text form of a zone of names ([RFC 1035, section
//! 5](https://www.rfc-editor.org/rfc/rfc1035#section-5)).
//!
//! The data of a record stays as it is written, in words. What is in quotes, or behind a backslash, ends no word and
//! begins no comment.

/// A record of a master file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The number of its first line.
    pub(crate) line: usize,
    /// The absolute name, without the dot at its end.
    pub(crate) owner: String,
    pub(crate) ttl: u64,
    /// In upper case.
    pub(crate) kind: String,
    pub(crate) data: Vec<String>,
}

/// Reads the records of a file. Names are relative to `origin` until the file says otherwise, and records without a
/// time to live have this one.
///
/// # Errors
/// The first line that is not understood, and why.
pub(crate) fn read(text: &str, origin: &str, mut ttl: u64) -> Result<Vec<Entry>, String> {
    let (mut origin, mut owner) = (origin.to_owned(), origin.to_owned());
    let mut entries = Vec::new();
    for Line { number, words, is_indented } in lines(text)? {
        let wrong = |why: &str| format!("line {number}: {why}");
        let mut words = words.into_iter().peekable();
        match words.peek().map(String::as_str) {
            Some("$ORIGIN") => {
                let named = words.nth(1).ok_or_else(|| wrong("$ORIGIN needs a name"))?;
                origin = absolute(&named, &origin);
            }
            Some("$TTL") => {
                let named = words.nth(1).and_then(|word| seconds(&word));
                ttl = named.ok_or_else(|| wrong("$TTL needs a number"))?;
            }
            Some(directive) if directive.starts_with('$') => return Err(wrong("unknown directive")),
            _ => {
                if !is_indented && let Some(name) = words.next() {
                    owner = absolute(&name, &origin);
                }
                let mut own_ttl = ttl;
                while let Some(word) = words.peek() {
                    match seconds(word) {
                        Some(ttl) => own_ttl = ttl,
                        None if word.eq_ignore_ascii_case("IN") => {}
                        None => break,
                    }
                    words.next();
                }
                let kind = words.next().ok_or_else(|| wrong("there is no type"))?.to_uppercase();
                let data: Vec<String> = words.collect();
                if data.is_empty() {
                    return Err(wrong("there is no content"));
                }
                entries.push(Entry { line: number, owner: owner.clone(), ttl: own_ttl, kind, data });
            }
        }
    }
    Ok(entries)
}

/// Words that belong together: on one line, or on several in parentheses.
struct Line {
    number: usize,
    words: Vec<String>,
    is_indented: bool,
}

fn lines(text: &str) -> Result<Vec<Line>, String> {
    let mut lines = Vec::<Line>::new();
    // The lines of the parentheses that are open.
    let mut open = Vec::new();
    for (index, text) in text.lines().enumerate() {
        let number = index + 1;
        if open.is_empty() {
            lines.push(Line { number, words: Vec::new(), is_indented: text.starts_with([' ', '\t']) });
        }
        let mut parentheses = |character: char| match character {
            '(' => {
                open.push(number);
                Ok(())
            }
            _ => open.pop().map(drop).ok_or("a parenthesis is closed that was not opened"),
        };
        let words = words(text, &mut parentheses).map_err(|why| format!("line {number}: {why}"))?;
        if let Some(line) = lines.last_mut() {
            line.words.extend(words);
        }
    }
    if let Some(number) = open.last() {
        return Err(format!("line {number}: the parenthesis is not closed"));
    }
    lines.retain(|line| !line.words.is_empty());
    Ok(lines)
}

/// The words of a line, up to a comment.
fn words(
    line: &str,
    mut parenthesis: impl FnMut(char) -> Result<(), &'static str>,
) -> Result<Vec<String>, &'static str> {
    let (mut words, mut word, mut is_quoted) = (Vec::new(), String::new(), false);
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => {
                word.push(character);
                word.push(characters.next().ok_or("there is nothing behind the backslash")?);
            }
            '"' => {
                is_quoted = !is_quoted;
                word.push(character);
            }
            _ if is_quoted => word.push(character),
            ';' => break,
            ' ' | '\t' | '(' | ')' => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                if matches!(character, '(' | ')') {
                    parenthesis(character)?;
                }
            }
            _ => word.push(character),
        }
    }
    if is_quoted {
        return Err("the quotation mark is not closed");
    }
    if !word.is_empty() {
        words.push(word);
    }
    Ok(words)
}

/// The text of a name without its last dot; names that do not end in one are below the origin.
fn absolute(name: &str, origin: &str) -> String {
    let text = |word: &str| unescaped(word).unwrap_or_else(|| word.to_owned());
    let is_dot = |name: &&str| (name.len() - name.trim_end_matches('\\').len()).is_multiple_of(2);
    match name.strip_suffix('.').filter(is_dot) {
        Some(absolute) => text(absolute),
        None if name == "@" => origin.to_owned(),
        // The origin is the root.
        None if origin.is_empty() => text(name),
        None => format!("{}.{origin}", text(name)),
    }
}

/// A number of seconds, or the sum of numbers with units, such as `1h30m`.
fn seconds(text: &str) -> Option<u64> {
    let units = [('s', 1), ('m', 60), ('h', 3_600), ('d', 86_400), ('w', 604_800)];
    if text.is_empty() || text.parse::<u64>().is_ok() {
        return text.parse().ok();
    }
    let parts = text.split_inclusive(|c: char| c.is_ascii_alphabetic());
    let part = |part: &str| {
        let unit = part.chars().last()?.to_ascii_lowercase();
        let (_, unit) = units.into_iter().find(|(name, _)| *name == unit)?;
        part.get(..part.len() - 1)?.parse::<u64>().ok()?.checked_mul(unit)
    };
    parts.map(part).try_fold(0_u64, |sum, seconds| sum.checked_add(seconds?))
}

/// A name relative to an origin, empty for the origin itself; nothing if it is not below it. Names differ by more than
/// their case ([RFC 4343](https://www.rfc-editor.org/rfc/rfc4343)).
pub(crate) fn relative<'a>(name: &'a str, origin: &str) -> Option<&'a str> {
    let at = name.len().checked_sub(origin.len())?;
    let (own, rest) = (name.get(..at)?, name.get(at..)?);
    if !rest.eq_ignore_ascii_case(origin) {
        return None;
    }
    if own.is_empty() { Some("") } else { own.strip_suffix('.').filter(|own| !own.is_empty()) }
}

/// Returns `true` if a reader of the text has exactly this text again, as words with a blank between.
fn is_plain(text: &str) -> bool {
    let is_read = words(text, |_| Err("a parenthesis")).is_ok_and(|words| words.join(" ") == text);
    is_read && !text.chars().any(char::is_control)
}

/// One word for a text that is not one, with a backslash before what would end it.
pub(crate) fn escaped(text: &str) -> String {
    let mut word = String::new();
    for character in text.chars() {
        match character {
            '"' | ';' | '(' | ')' | '\\' | '@' | '$' => word.extend(['\\', character]),
            ' ' => word.push_str("\\032"),
            control if control.is_ascii_control() => word.push_str(&format!("\\{:03}", u32::from(control))),
            other => word.push(other),
        }
    }
    word
}

/// The text of a word with backslashes; nothing if that is no text.
fn unescaped(word: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = word;
    while let Some(at) = rest.find('\\') {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        rest = &rest[at + 1..];
        match rest.get(..3).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())) {
            Some(digits) => {
                bytes.push(digits.parse().ok()?);
                rest = &rest[3..];
            }
            None => {
                let length = rest.chars().next()?.len_utf8();
                bytes.extend_from_slice(&rest.as_bytes()[..length]);
                rest = &rest[length..];
            }
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).ok()
}

/// The first word of a record: a name relative to the origin.
pub(crate) fn owner_of(name: &str) -> String {
    match name {
        "" => "@".to_owned(),
        "@" => "\\@".to_owned(),
        name if is_plain(name) && !name.contains([' ', '\\']) && !name.starts_with('$') && !name.ends_with('.') => {
            name.to_owned()
        }
        name => {
            let mut word = escaped(name);
            // The name would be absolute.
            if word.ends_with('.') {
                word.insert(word.len() - 1, '\\');
            }
            word
        }
    }
}

/// The data of a record of this type with this content: words, or one word with backslashes for content that a reader
/// of the words would not have again.
pub(crate) fn data_of(kind: &str, content: &str) -> String {
    if is_written(kind, content) { content.to_owned() } else { escaped(content) }
}

/// Returns `true` if the content is written as it is. Of `TXT` that is one word, or words in quotes.
fn is_written(kind: &str, content: &str) -> bool {
    let is_word = || !content.contains([' ', '\\', '"']);
    let is_quoted = || words(content, |_| Ok(())).is_ok_and(|words| words.iter().all(|word| is_quotation(word)));
    let is_itself = || if kind == "TXT" { is_word() || is_quoted() } else { written_for(kind, content).is_none() };
    is_plain(content) && is_itself()
}

/// The content that is not written as it is, but as this word.
fn written_for(kind: &str, word: &str) -> Option<String> {
    let content = unescaped(word).filter(|content| content != word && escaped(content) == word)?;
    (!is_written(kind, &content)).then_some(content)
}

/// The content of a record: its data, or the text that it is one word for.
pub(crate) fn content_of(kind: &str, data: &[String]) -> String {
    let content = data.join(" ");
    let text = match kind {
        "TXT" if data.iter().any(|word| word.starts_with('"')) => None,
        "TXT" => unescaped(&content),
        kind => written_for(kind, &content),
    };
    text.unwrap_or(content)
}

fn is_quotation(word: &str) -> bool {
    word.len() > 1 && word.starts_with('"') && word.ends_with('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_in_zone(text: &str) -> Result<Vec<(String, String, u64, String)>, String> {
        let entries = read(text, "example.com", 3_600)?.into_iter();
        Ok(entries.map(|one| (one.owner, one.kind.clone(), one.ttl, content_of(&one.kind, &one.data))).collect())
    }

    #[test]
    fn forms_of_records_are_understood() {
        let text = "$TTL 1h ; an hour\n@ IN SOA ns1 admin (\n  1 2\n  3 ) ; over lines\n  IN NS ns1\nwww 600 IN A \
                    192.0.2.1\n\tTXT \"a;b (c)\" \"\\\";\"\n@ IN 2d MX 10 mail.Example.com.\n$ORIGIN sub\n\
                    a.example.COM. CNAME b\nx A 192.0.2.2\n";
        let entry = |owner: &str, kind: &str, ttl: u64, content: &str| {
            (owner.to_owned(), kind.to_owned(), ttl, content.to_owned())
        };
        let expected = vec![
            entry("example.com", "SOA", 3_600, "ns1 admin 1 2 3"),
            entry("example.com", "NS", 3_600, "ns1"),
            entry("www.example.com", "A", 600, "192.0.2.1"),
            entry("www.example.com", "TXT", 3_600, "\"a;b (c)\" \"\\\";\""),
            entry("example.com", "MX", 172_800, "10 mail.Example.com."),
            entry("a.example.COM", "CNAME", 3_600, "b"),
            entry("x.sub.example.com", "A", 3_600, "192.0.2.2"),
        ];
        assert_eq!(read_in_zone(text), Ok(expected));
    }

    #[test]
    fn units_of_time_are_added_and_root_is_origin() {
        for (text, expected) in [("1h30m", 5_400), ("1W2d", 777_600), ("90", 90), ("0", 0)] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
        for text in ["", "h", "1h30", "1x", "1é", "99999999999999999999", "30500568904943w1w"] {
            assert_eq!(seconds(text), None, "{text}");
        }
        let read = read_in_zone("$ORIGIN .\nwww.example.com A 192.0.2.1\nexample.com A 192.0.2.2\n").unwrap();
        assert_eq!(read.iter().map(|one| one.0.as_str()).collect::<Vec<_>>(), ["www.example.com", "example.com"]);
    }

    #[test]
    fn errors_name_line() {
        for (text, expected) in [
            ("\nwww", "line 2: there is no type"),
            ("www A", "line 1: there is no content"),
            ("$TTL soon", "line 1: $TTL needs a number"),
            ("$ORIGIN", "line 1: $ORIGIN needs a name"),
            ("$INCLUDE x", "line 1: unknown directive"),
            ("\nwww A (192.0.2.1\nmail A 192.0.2.2\n", "line 2: the parenthesis is not closed"),
            ("www A (192.0.2.1))", "line 1: a parenthesis is closed that was not opened"),
            ("www TXT \"a\nb TXT c\"", "line 1: the quotation mark is not closed"),
            ("www TXT a\\", "line 1: there is nothing behind the backslash"),
        ] {
            assert_eq!(read_in_zone(text), Err(expected.to_owned()), "{text}");
        }
    }

    #[test]
    fn written_content_is_read_again() {
        for (kind, content) in [
            ("TXT", "v=DKIM1; k=rsa; p=MIGf(MA0)=="),
            ("TXT", "  two  blanks "),
            ("TXT", "\"a;b\" \"c  d\""),
            ("TXT", "\"a\"  \"b\""),
            ("TXT", "an \"odd"),
            ("TXT", "\"half"),
            ("TXT", "back\\slash"),
            ("TXT", "back \\032slash"),
            ("TXT", "a\nb\tc"),
            ("TXT", "\"a\nb\""),
            ("TXT", "grün ü"),
            ("TXT", "@"),
            ("TXT", "\""),
            ("TXT", "\"\""),
            ("CAA", "0 issue \"letsencrypt.org; validationmethods=dns-01\""),
            ("HTTPS", "1 . alpn=\"h2,h3\""),
            ("RP", "a\\.b.example.com. ."),
            ("CAA", "0 issue \"x\" "),
            ("CAA", "0  issue \"x\""),
            ("CAA", "0\\032\\032issue"),
            ("CAA", "0\\\\032\\\\032issue"),
            ("CAA", "0 \"half"),
            ("A", "192.0.2.1 "),
            ("CNAME", "a;b"),
            ("CNAME", "a\\;b"),
            ("CNAME", "a\\@b"),
        ] {
            let text = format!("www IN {kind} {}", data_of(kind, content));
            let read = read_in_zone(&text).unwrap();
            assert_eq!((read[0].3.as_str(), read.len()), (content, 1), "{text}");
        }
    }

    #[test]
    fn names_are_relative_in_any_case() {
        for (name, expected) in [
            ("example.com", Some("")),
            ("WWW.Example.COM", Some("WWW")),
            ("anexample.com", None),
            (".example.com", None),
            ("example.org", None),
            ("com", None),
        ] {
            assert_eq!(relative(name, "example.com"), expected, "{name}");
        }
        assert_eq!((owner_of(""), owner_of("@"), owner_of("$x")), ("@".into(), "\\@".into(), "\\$x".into()));
    }
}
