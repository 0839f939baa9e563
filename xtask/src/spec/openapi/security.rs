//! Security schemes and the requirements that name them.

use std::collections::BTreeSet;

use ionoscloud_spec::escape;

use super::super::source::Node;
use super::{Members, Reducer, list, map, members, scalar};

impl Reducer<'_> {
    /// Returns the schemes that a client here sends, and their ways to authenticate.
    pub(super) fn security_schemes(&mut self) -> (Members, BTreeSet<String>) {
        let (mut schemes, mut auth) = (Members::new(), BTreeSet::new());
        let all = self.root.get("components").and_then(|node| node.get("securitySchemes"));
        for (name, scheme) in all.map(members).unwrap_or_default() {
            let text = |key: &str| scheme.get(key).and_then(Node::as_str).unwrap_or_default().to_lowercase();
            let (kind, method) = (text("type"), text("scheme"));
            if kind == "http" && matches!(method.as_str(), "basic" | "bearer") {
                let parts = vec![
                    ("type".to_owned(), scalar(scheme.line, kind)),
                    ("scheme".to_owned(), scalar(scheme.line, method.clone())),
                ];
                schemes.push((name.clone(), map(scheme.line, parts)));
                self.schemes.insert(name.clone());
                auth.insert(method);
            } else {
                let pointer = format!("/components/securitySchemes/{}", escape(name));
                let what = format!("credentials of the type `{kind}`, which no client of ours sends");
                self.lose_part(&pointer, &what, "scheme", scheme);
            }
        }
        (schemes, auth)
    }

    /// Requirements without those of lost schemes; requirements of unknown schemes are the reader's to refuse.
    ///
    /// If nothing is left, all stay with their schemes: no requirement would mean that no credentials are needed.
    pub(super) fn requirements(&mut self, node: &Node, pointer: &str) -> Node {
        let defined = self.root.get("components").and_then(|node| node.get("securitySchemes"));
        let lost = |name: &str| !self.schemes.contains(name) && defined.is_some_and(|all| all.get(name).is_some());
        let (kept, dropped): (Vec<&Node>, Vec<&Node>) =
            node.elements().iter().partition(|one| !members(one).iter().any(|(name, _)| lost(name)));
        let stay = if kept.is_empty() { &dropped } else { &kept };
        let kept = stay.iter().map(|one| (*one).clone()).collect();
        let unmet = stay.iter().flat_map(|one| members(one)).filter(|(name, _)| lost(name));
        let unmet: Vec<(String, Node)> = unmet
            .filter_map(|(name, _)| {
                let scheme = defined?.get(name)?;
                let kind = scheme.get("type").and_then(Node::as_str).filter(|kind| *kind != "http");
                let kind = kind.or_else(|| scheme.get("scheme").and_then(Node::as_str)).unwrap_or("unknown");
                let parts = vec![("type".to_owned(), scalar(scheme.line, kind))];
                Some((name.clone(), map(scheme.line, parts)))
            })
            .collect();
        for one in dropped {
            let names: Vec<&str> = members(one).iter().map(|(name, _)| name.as_str()).collect();
            self.lost.push(format!("{pointer}: {}", names.join(" and ")));
        }
        self.unmet.extend(unmet);
        list(node.line, kept)
    }
}

/// The ways to authenticate that the requirements of the whole document name; `None` if it states none, so that all of
/// its schemes count.
pub(super) fn auth_of(security: Option<&Node>, schemes: &Members) -> Option<BTreeSet<String>> {
    let choices = security?.elements();
    let of = |name: &String| {
        let (_, scheme) = schemes.iter().find(|(known, _)| known == name)?;
        Some(scheme.get("scheme")?.as_str()?.to_owned())
    };
    Some(choices.iter().flat_map(members).filter_map(|(name, _)| of(name)).collect())
}
