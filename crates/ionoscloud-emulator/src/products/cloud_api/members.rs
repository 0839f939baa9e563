//! The members of a collection, which are read when they are shown.

use std::ops::Range;

use crate::engine::table::{Kind, Listed, Resource};

/// The members of a collection in its order.
pub(crate) enum Members<'r> {
    /// Those that are kept under one name: none of them was read yet.
    Kept(&'static Kind, Listed<'r>),
    Some(Vec<(&'static Kind, &'r Resource)>),
}

impl<'r> Members<'r> {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Kept(_, listed) => listed.len(),
            Self::Some(members) => members.len(),
        }
    }

    /// The one of this key, if it is among them.
    pub(crate) fn find(&self, key: &str) -> Option<&'r Resource> {
        match self {
            Self::Kept(_, listed) => listed.find(key),
            Self::Some(members) => members.iter().map(|(_, one)| *one).find(|one| one.key == key),
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static Kind, &'r Resource)> {
        self.part(0..usize::MAX)
    }

    /// Those from one to before another, as far as they are there.
    pub(crate) fn part(&self, range: Range<usize>) -> impl Iterator<Item = (&'static Kind, &'r Resource)> {
        let (kept, some) = match self {
            Self::Kept(kind, listed) => (Some((*kind, listed.part(range))), &[][..]),
            Self::Some(members) => {
                let end = range.end.min(members.len());
                (None, members.get(range.start..end).unwrap_or_default())
            }
        };
        let kept = kept.into_iter().flat_map(|(kind, listed)| listed.iter().map(move |one| (kind, one)));
        kept.chain(some.iter().copied())
    }
}
