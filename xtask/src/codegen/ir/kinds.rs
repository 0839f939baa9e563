//! Kinds of resources: what can be done with a collection, and the ends of its changes.

use super::{Step, Type};

/// A collection as a kind of resource.
#[derive(Debug, Default, Clone)]
pub(crate) struct Kind {
    pub(crate) rust: String,
    /// The accessor of one item: the name without that of its parent, `label` of a `ServerLabel`.
    pub(crate) accessor: String,
    pub(crate) noun: String,
    pub(crate) doc: String,
    /// The path of the collection.
    pub(crate) path: String,
    /// The path of the key that the collection belongs to.
    pub(crate) parent: String,
    pub(crate) item: Option<Item>,
    pub(crate) list: Option<Listing>,
    pub(crate) create: Option<Verb>,
    pub(crate) update: Option<Verb>,
    pub(crate) replace: Option<Verb>,
    pub(crate) delete: Option<Verb>,
    /// The kind that a poll reads.
    pub(crate) watched: Option<String>,
    pub(crate) created_id: Option<Vec<Step>>,
    pub(crate) new_name: Option<Vec<Step>>,
    /// The id in the body, where the caller chooses it.
    pub(crate) new_id: Option<Vec<Step>>,
    pub(crate) created_name: Option<Vec<Step>>,
    pub(crate) unique: bool,
    pub(crate) upsert: bool,
    pub(crate) quiet: Vec<String>,
    pub(crate) fixed: Vec<String>,
    /// The members of a creation that are never shown.
    pub(crate) unshown: Vec<String>,
    /// The states of the parent with which a change is complete, if it is waited for too.
    pub(crate) parent_ready: Vec<String>,
    /// Statuses that mean "not visible yet" and "does not exist".
    pub(crate) not_yet: Vec<u16>,
    pub(crate) absent: Vec<u16>,
    /// An entry of the list shows all that a read shows.
    pub(crate) complete_entries: bool,
    /// A collection of one item.
    pub(crate) single: bool,
    /// Status and part of the message of a deletion that something just deleted prevents.
    pub(crate) delete_protection: Option<(u16, String)>,
    /// Verbs of one item beyond these.
    pub(crate) actions: Vec<Action>,
    /// The operations that are no verbs, and why.
    pub(crate) notes: Vec<String>,
}

/// The items of a kind that are read by id.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    /// Place in the module's operations.
    pub(crate) get: usize,
    pub(crate) item: Type,
    /// The path of the key.
    pub(crate) key: String,
    /// The level of detail that shows the state, if a read without one does not.
    pub(crate) depth: Option<u32>,
}

/// The list of a kind.
#[derive(Debug, Clone)]
pub(crate) struct Listing {
    /// Place in the module's operations.
    pub(crate) operation: usize,
    pub(crate) entry: Type,
    /// The level of detail at which an entry has all that is useful, if it is not 1.
    pub(crate) depth: Option<u32>,
    /// The filter that finds names.
    pub(crate) filter: Option<NameFilter>,
    pub(crate) id: Option<Vec<Step>>,
    pub(crate) name: Option<Vec<Step>>,
    /// Creator's id, creator's name, time of creation.
    pub(crate) origin: [Option<Vec<Step>>; 3],
}

/// The filter of a list that finds names.
#[derive(Debug, Clone)]
pub(crate) enum NameFilter {
    /// A parameter, by its setter.
    Setter(String),
    /// `filter.{property}`, by the property.
    Property(String),
}

/// An operation that changes a resource.
#[derive(Debug, Clone)]
pub(crate) struct Verb {
    /// The Rust name of the operation.
    pub(crate) operation: String,
    pub(crate) wait: WaitFamily,
}

/// A verb by the overlay.
#[derive(Debug, Clone)]
pub(crate) struct Action {
    pub(crate) name: String,
    /// Place in the module's operations.
    pub(crate) operation: usize,
    pub(crate) wait: WaitFamily,
    /// The kind of what it creates, and the id in the response.
    pub(crate) creates: Option<(String, Vec<Step>)>,
    pub(crate) doc: String,
    pub(crate) errors: String,
}

/// The sign of the end of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum WaitFamily {
    State,
    Parent,
    Request,
    Action,
    None,
}

/// The ids that lead to something.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    pub(crate) rust: String,
    pub(crate) noun: String,
    /// The path template.
    pub(crate) path: String,
    /// Field and type of each id.
    pub(crate) ids: Vec<(String, Type)>,
    /// The kind whose items it leads to.
    pub(crate) owner: Option<String>,
}
