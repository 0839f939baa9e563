//! Conversions of what was read into what is sent.

use super::Form;

/// The conversion of what was read into what is sent.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Conversion {
    /// The type that was read.
    pub(crate) from: String,
    /// Set if the content is the member `properties` of what was read: true if that may be absent.
    pub(crate) properties: Option<bool>,
    pub(crate) source: Source,
    /// True if it fails for what was read without a member that has to be sent.
    pub(crate) fallible: bool,
    /// The members that have to be given, because no read shows them: arguments of a function.
    pub(crate) asked: Vec<String>,
    /// Those without which it cannot be sent, and those that are reset: no read shows them.
    pub(crate) needed: Vec<String>,
    pub(crate) unread: Vec<String>,
    /// Those that never change, and are left out.
    pub(crate) fixed: Vec<String>,
}

/// The source of the members of what is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// Member by member, one for each field of what is sent.
    Members(Vec<Origin>),
    /// The conversion of the content.
    Content { fallible: bool },
    /// The conversion into the type of its properties.
    Part { part: String, fallible: bool },
}

/// The origin of one member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Origin {
    Absent,
    /// An argument.
    Asked,
    /// A field that was read, in its form.
    Read {
        field: String,
        form: Form,
        made: Made,
    },
}

/// The way from a value that was read to one that is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Made {
    Same,
    /// The id of the object that was read; `convert` if it is an id of another type.
    Id {
        field: String,
        optional: bool,
        convert: bool,
    },
    /// Another conversion.
    From {
        read: String,
        sent: String,
        fallible: bool,
    },
    /// Each item of a list.
    Each(Box<Self>),
}

impl Default for Source {
    fn default() -> Self {
        Self::Members(Vec::new())
    }
}

impl Conversion {
    /// The trait that it is an implementation of, or the name of its function.
    pub(crate) fn name(&self) -> &'static str {
        match (self.asked.is_empty(), self.fallible) {
            (false, _) => "replacing",
            (true, false) => "From",
            (true, true) => "TryFrom",
        }
    }
}

impl Made {
    pub(crate) fn is_fallible(&self) -> bool {
        match self {
            Self::Same | Self::Id { .. } => false,
            Self::From { fallible, .. } => *fallible,
            Self::Each(item) => item.is_fallible(),
        }
    }

    /// The types of the other conversion that it needs.
    pub(crate) fn pair(&self) -> Option<(&str, &str)> {
        match self {
            Self::Same | Self::Id { .. } => None,
            Self::From { read, sent, .. } => Some((read, sent)),
            Self::Each(item) => item.pair(),
        }
    }
}
