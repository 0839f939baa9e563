//! First lines by rule, for what an overlay does not describe. Documents that are checked in have words of their own.

use crate::codegen::ir::{Operation, Type, TypeItem, TypeKind};
use crate::codegen::lower::names::{self, prose};

/// Returns a sentence of what an operation does: `ListNodePools` lists the node pools.
pub(crate) fn operation(operation: &Operation) -> String {
    let verb = names::words(&operation.rust).into_iter().next().unwrap_or_default();
    let noun = prose(operation.rust.get(verb.len()..).unwrap_or_default());
    let verb = match verb.as_str() {
        "get" => "Returns".to_owned(),
        "update" => "Changes".to_owned(),
        verb => {
            let ending = if verb.ends_with(['s', 'h', 'x']) { "es" } else { "s" };
            let mut letters = verb.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(letters).chain(ending.chars()).collect()
        }
    };
    match noun.as_str() {
        "" => format!("{verb} the whole."),
        _ if is_plural(&noun) || matches!(verb.as_str(), "Returns" | "Lists") => format!("{verb} the {noun}."),
        _ => format!("{verb} {}.", one(&noun)),
    }
}

/// Returns a noun phrase of what a type is, by the parts of its name.
pub(crate) fn item(item: &TypeItem) -> String {
    let rust = item.rust.as_str();
    let part = |suffix: &str| rust.strip_suffix(suffix).filter(|rest| !rest.is_empty()).map(prose);
    if let TypeKind::Alias(Type::Page(inner)) = &item.kind
        && let Type::Named(name) = &**inner
    {
        return format!("One page of a list of [`{name}`].");
    }
    let new = rust.strip_prefix("New").filter(|rest| rest.starts_with(char::is_uppercase));
    if let Some(new) = new {
        return format!("The content of a new {}.", prose(new));
    }
    for (suffix, begin) in [("Update", "The changes to"), ("Properties", "The content of"), ("List", "The list of")] {
        if let Some(thing) = part(suffix) {
            return format!("{begin} {}.", one(&thing));
        }
    }
    match part("Metadata") {
        Some(thing) => format!("The origin and state of {}, set by the server.", one(&thing)),
        None => {
            let text = one(&prose(rust));
            let mut letters = text.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            format!("{}.", first.into_iter().chain(letters).collect::<String>())
        }
    }
}

fn is_plural(noun: &str) -> bool {
    noun.ends_with('s') && !noun.ends_with("ss") && !noun.ends_with("us")
}

/// Returns a noun with its article.
fn one(noun: &str) -> String {
    if is_plural(noun) {
        return format!("the {noun}");
    }
    names::with_article(noun)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_noun_phrases() {
        let phrase = |rust: &str| {
            item(&TypeItem {
                rust: rust.to_owned(),
                vendor: String::new(),
                doc: String::new(),
                file: String::new(),
                kind: TypeKind::Enum(Vec::new()),
                pointer: String::new(),
            })
        };
        for (rust, expected) in [
            ("NewNodePool", "The content of a new node pool."),
            ("RouteUpdate", "The changes to a route."),
            ("ImageProperties", "The content of an image."),
            ("ClusterMetadata", "The origin and state of a cluster, set by the server."),
            ("Tier", "A tier."),
            ("EspSettings", "The ESP settings."),
            ("ApiInfo", "An API info."),
        ] {
            assert_eq!(phrase(rust), expected);
        }
    }
}
