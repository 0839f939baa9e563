//! YAML as a tree with positions, whose debug output shows no content.

use ionoscloud_core::Secret;
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

/// More than any sensible file has; keeps aliases from multiplying without end.
const MAX_NODES: usize = 20_000;
/// The number of bytes of a text that is counted as one more value.
const LONG_TEXT: usize = 4096;
/// Many times what the file's own keys need; a tree is walked by functions that call themselves.
const MAX_DEPTH: usize = 100;

/// A value, and where it begins.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) at: Position,
    pub(super) content: Content,
}

/// Line and column, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// The content of a value. Any text of the file may be a secret, so all of it is treated as one.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// Nothing, which is how a key without a value is read.
    Null,
    Scalar(Secret),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

/// The reason why a text is not YAML, without any of the text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Malformed {
    pub(super) at: Option<Position>,
    pub(super) reason: String,
}

/// Reads the only document of a text; `None` if it has none.
pub(super) fn parse(text: &str) -> Result<Option<Node>, Malformed> {
    let mut tree = Tree::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| not_yaml(&error))?;
        let at = Position { line: span.start.line(), column: span.start.col() + 1 };
        tree.take(event, at)?;
    }
    Ok(tree.root)
}

#[derive(Default)]
struct Tree {
    root: Option<Node>,
    /// Values that are not complete yet, the innermost last.
    open: Vec<Open>,
    /// The targets of aliases, by the numbers that the parser gives to anchors.
    anchors: Vec<Option<Node>>,
    nodes: usize,
}

/// A list or a mapping that is not complete yet.
struct Open {
    anchor: usize,
    node: Node,
    /// The key whose value comes next.
    key: Option<(String, Position)>,
}

impl Tree {
    fn take(&mut self, event: Event<'_>, at: Position) -> Result<(), Malformed> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let untagged = style == ScalarStyle::Plain && tag.is_none();
                let content = match text.as_ref() {
                    "" | "~" | "null" | "Null" | "NULL" if untagged => Content::Null,
                    text => Content::Scalar(Secret::from(text)),
                };
                self.complete(anchor, Node { at, content })
            }
            Event::SequenceStart(anchor, _) => self.open(anchor, Node { at, content: Content::List(Vec::new()) }),
            Event::MappingStart(anchor, _) => self.open(anchor, Node { at, content: Content::Map(Vec::new()) }),
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(Open { anchor, node, .. }) => self.complete(anchor, node),
                None => Err(malformed(at, "a list or a mapping ends that has not begun")),
            },
            Event::Alias(anchor) => {
                let Some(Some(node)) = self.anchors.get(anchor) else {
                    return Err(malformed(at, "an alias stands inside of what it refers to"));
                };
                // Counted before it is copied.
                self.nodes = counted(self.nodes + size(node), at)?;
                let node = node.clone();
                self.complete(0, node)
            }
            _ => Ok(()),
        }
    }

    fn open(&mut self, anchor: usize, node: Node) -> Result<(), Malformed> {
        if self.open.len() == MAX_DEPTH {
            return Err(malformed(node.at, "too many lists and mappings stand in each other"));
        }
        self.open.push(Open { anchor, node, key: None });
        Ok(())
    }

    /// Puts a complete value where it belongs: into the list or the mapping around it, or at the top.
    fn complete(&mut self, anchor: usize, node: Node) -> Result<(), Malformed> {
        let at = node.at;
        if anchor != 0 {
            self.nodes = counted(self.nodes + size(&node), at)?;
            if self.anchors.len() <= anchor {
                self.anchors.resize(anchor + 1, None);
            }
            if let Some(place) = self.anchors.get_mut(anchor) {
                *place = Some(node.clone());
            }
        }
        self.nodes = counted(self.nodes + 1, at)?;
        let Some(Open { node: parent, key, .. }) = self.open.last_mut() else {
            return match self.root.replace(node) {
                None => Ok(()),
                Some(_) => Err(malformed(at, "there is a second document; one is allowed")),
            };
        };
        match (&mut parent.content, key.take()) {
            (Content::List(items), _) => items.push(node),
            (Content::Map(members), Some((name, at))) => members.push((name, Node { at, ..node })),
            (Content::Map(members), None) => match node.content {
                Content::Scalar(name) if name.expose() == "<<" => {
                    return Err(malformed(at, "merging (`<<`) is not supported: write the members out"));
                }
                Content::Scalar(name) if members.iter().any(|(other, _)| other == name.expose()) => {
                    return Err(malformed(at, "a key stands here for the second time in one mapping"));
                }
                Content::Scalar(name) => *key = Some((name.expose().to_owned(), at)),
                _ => return Err(malformed(at, "a key has to be text")),
            },
            _ => {}
        }
        Ok(())
    }
}

/// The number of values that a copy adds, a long text counted as several.
fn size(node: &Node) -> usize {
    let text = |text: &str| text.len() / LONG_TEXT;
    1 + match &node.content {
        Content::Null => 0,
        Content::Scalar(scalar) => text(scalar.expose()),
        Content::List(items) => items.iter().map(size).sum::<usize>(),
        Content::Map(members) => members.iter().map(|(name, node)| text(name) + size(node)).sum::<usize>(),
    }
}

fn counted(nodes: usize, at: Position) -> Result<usize, Malformed> {
    if nodes > MAX_NODES { Err(malformed(at, "there are too many values")) } else { Ok(nodes) }
}

fn malformed(at: Position, reason: &str) -> Malformed {
    Malformed { at: Some(at), reason: reason.to_owned() }
}

fn not_yaml(error: &ScanError) -> Malformed {
    // The one thing it says that repeats something of the text.
    let reason = match error.info() {
        info if info.starts_with("unexpected character") => {
            "there is a character that cannot stand there: put the text into quotes"
        }
        info => info,
    };
    let marker = error.marker();
    malformed(Position { line: marker.line(), column: marker.col() + 1 }, reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> (usize, usize, String) {
        let Malformed { at, reason } = parse(text).unwrap_err();
        assert!(!reason.contains("hunter2"), "{reason}");
        let at = at.unwrap();
        (at.line, at.column, reason)
    }

    fn member<'a>(node: &'a Node, key: &str) -> &'a Node {
        let Content::Map(members) = &node.content else { panic!("{node:?}") };
        &members.iter().find(|(name, _)| name == key).unwrap().1
    }

    fn text(node: &Node) -> &str {
        let Content::Scalar(text) = &node.content else { panic!("{node:?}") };
        text.expose()
    }

    #[test]
    fn text_is_kept_as_written() {
        let root = parse("a: 0123\nb: 1e5\nc: yes\nd: 'x: #'\ne: |\n  one\n  two\n").unwrap().unwrap();
        let texts = ["a", "b", "c", "d", "e"].map(|key| text(member(&root, key)));
        assert_eq!(texts, ["0123", "1e5", "yes", "x: #", "one\ntwo\n"]);
    }

    #[test]
    fn empty_and_tilde_are_null_unless_quoted() {
        let root = parse("a:\nb: ~\nc: null\nd: ''\ne: 'null'\n").unwrap().unwrap();
        for key in ["a", "b", "c"] {
            assert!(matches!(member(&root, key).content, Content::Null), "{key}");
        }
        assert_eq!(["d", "e"].map(|key| text(member(&root, key))), ["", "null"]);
    }

    #[test]
    fn empty_text_has_no_document() {
        for text in ["", "\n \n", "# nothing\n", "\u{feff}"] {
            let root = parse(text).unwrap();
            assert!(root.is_none_or(|node| matches!(node.content, Content::Null)), "{text:?}");
        }
    }

    #[test]
    fn alias_is_its_anchors_value() {
        let root = parse("a: &ca [one, two]\nb: *ca\n").unwrap().unwrap();
        let Content::List(items) = &member(&root, "b").content else { panic!("{root:?}") };
        assert_eq!(items.iter().map(text).collect::<Vec<_>>(), ["one", "two"]);
    }

    #[test]
    fn alias_expansion_is_bounded() {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let below = vec![format!("*a{}", level - 1); 10].join(", ");
            bomb.push_str(&format!("a{level}: &a{level} [{below}]\n"));
        }
        assert_eq!(refused(&bomb).2, "there are too many values");
        let long = "x".repeat(1_000_000);
        let list = vec!["*a"; 9_000].join(", ");
        assert_eq!(refused(&format!("a: &a {long}\nb: [{list}]\n")).2, "there are too many values");
        assert_eq!(refused(&format!("a: &a {{{long}: 1}}\nb: [{list}]\n")).2, "there are too many values");
    }

    #[test]
    fn nesting_depth_is_bounded() {
        for level in ["- ", "? ", "[", "{a: "] {
            assert!(refused(&level.repeat(15_000)).2.len() > 10, "{level}");
        }
    }

    #[test]
    fn malformed_yaml_is_reported_without_its_text() {
        for (text, line) in [
            ("a: 1\n  b: hunter2\n", 2),
            ("a: \"hunter2\n", 1),
            ("a: [hunter2\n", 1),
            ("a: @hunter2\n", 1),
            ("a: 1\n\tb: hunter2\n", 1),
            ("a: *hunter2\n", 1),
            ("hunter2: 1\nhunter2: 2\n", 2),
            ("<<: hunter2\n", 1),
            ("[hunter2]: 1\n", 1),
            ("a: 1\n---\na: hunter2\n", 3),
            ("a: &a [*a]\n", 1),
            ("a: hunter2: b\n", 1),
        ] {
            let message = refused(text);
            assert!(
                message.0 >= line && message.0 <= line + 1 && message.1 >= 1 && message.2.len() > 10,
                "{text:?}: {message:?}"
            );
        }
    }
}
