//! Kinds of resources: one type without a value for each collection of each product.
//!
//! A model may be part of several collections (a flow log below a NIC, a NAT gateway and two load balancers), so these
//! traits are implemented for generated *kinds*, one for each collection path, and never for models. A kind implements
//! the traits of the operations that its collection has; code that is generic over `K: Listable` or `K: Deletable` is
//! written once.
//!
//! Every bound that such code needs is here. The methods with a default are hooks: the generator overrides them from
//! the overlay of the product.
//!
//! ```
//! use ionoscloud_api::resource::{Deletable, Listable, Resource};
//!
//! /// Names a collection, as a message does.
//! fn noun<K: Resource + Listable + Deletable>() -> &'static str {
//!     K::NOUN
//! }
//! # #[cfg(feature = "mongodb")]
//! assert_eq!(noun::<ionoscloud_api::mongodb::kinds::Cluster>(), "cluster");
//! ```

use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;
use std::time::SystemTime;

use ionoscloud_core::{Error, Lifecycle, Location, Operation, Paged, Product};

mod key;
mod lost_creation;

pub use key::Key;
#[doc(hidden)]
pub use key::{key_text, parse_key};
#[doc(hidden)]
pub use lost_creation::{agrees, agrees_beside, quiet_update_shows};

/// One collection of one product.
pub trait Kind: Clone + Copy + Debug + Send + Sync + Unpin + 'static {
    /// The key of the resource that the collection belongs to; at the top of a product, the product itself.
    type Parent: Key;

    /// The name of one item in messages, `cluster`.
    const NOUN: &'static str;
}

/// A kind whose items are read by their id.
pub trait Resource: Kind {
    /// The response of reading one.
    type Item: Send + Sync + 'static;
    /// The last id of the path.
    type Id: for<'a> From<&'a str> + Clone + Send + Sync + 'static;
    /// The ids of the parents and its own.
    type Key: Key;
    /// `GET` of one item.
    type Get: Operation<Output = Self::Item> + Clone + Send + Sync + 'static;

    /// The key of the item with this id.
    fn key(parent: &Self::Parent, id: Self::Id) -> Self::Key;

    /// The last id of a key.
    fn id(key: &Self::Key) -> &Self::Id;

    /// Reads one item.
    fn get(key: &Self::Key) -> Self::Get;
}

/// A kind whose collection is listed. An entry may hold less than an item, and need not have a `GET` by id.
pub trait Listable: Kind {
    /// One entry of the list.
    type Entry: Clone + Debug + PartialEq + Send + Sync + Unpin + 'static;
    /// `GET` of the collection.
    type List: Paged<Item = Self::Entry, Output: Send + 'static> + Clone + Send + Sync + Unpin + 'static;

    /// Lists the collection.
    fn list(parent: &Self::Parent) -> Self::List;

    /// Lists the entries that may have this name; without a filter that finds names, all entries.
    fn list_named(parent: &Self::Parent, name: &str) -> Self::List {
        let _ = name;
        Self::list(parent)
    }

    /// The id of an entry.
    fn entry_id(entry: &Self::Entry) -> Option<&str> {
        let _ = entry;
        None
    }

    /// The name of an entry.
    fn entry_name(entry: &Self::Entry) -> Option<&str> {
        let _ = entry;
        None
    }

    /// The creator of an entry and the time of its creation.
    fn entry_origin(entry: &Self::Entry) -> Origin<'_> {
        let _ = entry;
        Origin::default()
    }
}

/// A kind whose entries have a name that people know them by.
pub trait Named: Listable {
    /// True if the API refuses a second one of the same name.
    const UNIQUE: bool;
}

/// A kind that is created by `POST` to its collection.
pub trait Creatable: Tracked + Listable {
    /// The body.
    type New: Clone + Send + Sync + 'static;
    /// The response, which need not be an item.
    type Created: Send + Sync + 'static;
    /// `POST` to the collection.
    type Create: Operation<Output = Self::Created> + Send + Sync + 'static;

    /// The signal of the end of a creation.
    const CREATE_WAIT: WaitFamily;
    /// True if a 409 means that the name is taken.
    const UNIQUE_NAMES: bool = false;

    /// Creates one.
    fn create(parent: &Self::Parent, new: Self::New) -> Self::Create;

    /// The id of what was created.
    fn created_id(created: &Self::Created) -> Option<&str>;

    /// The name that is asked for; a creation whose response was lost is searched for by it.
    fn new_name(new: &Self::New) -> Option<&str> {
        let _ = new;
        None
    }

    /// The id of one that is to be created, where the caller chooses it.
    fn new_id(new: &Self::New) -> Option<&str> {
        let _ = new;
        None
    }

    /// The name in the response.
    fn created_name(created: &Self::Created) -> Option<&str> {
        let _ = created;
        None
    }

    /// The response that the creation of this item must have had, if reading it shows all of it.
    fn created_as(item: Self::Item) -> Option<Self::Created> {
        let _ = item;
        None
    }

    /// Returns true if an entry has everything that was asked for; what the server fills in does not matter.
    fn agrees(new: &Self::New, entry: &Self::Entry) -> bool {
        let _ = (new, entry);
        false
    }

    /// The response that the creation of this entry must have had, if a list shows all of it.
    fn created(entry: Self::Entry) -> Option<Self::Created> {
        let _ = entry;
        None
    }
}

/// A kind that is changed by `PATCH`: what an update leaves out stays as it is.
pub trait Updatable: Tracked {
    /// The body.
    type Update: Clone + Send + Sync + 'static;
    /// The response.
    type Updated: Send + Sync + 'static;
    /// `PATCH` of one item.
    type UpdateOperation: Operation<Output = Self::Updated> + Send + Sync + 'static;

    /// The signal of the end of an update.
    const UPDATE_WAIT: WaitFamily;

    /// Updates one.
    fn update(key: &Self::Key, update: Self::Update) -> Self::UpdateOperation;

    /// The state in the response to an update, if it is what a wait polls.
    fn updated(updated: &Self::Updated) -> Option<&Self::Seen> {
        let _ = updated;
        None
    }

    /// The response that an update to this item must have had, if reading it shows all of it.
    fn updated_as(item: Self::Item) -> Option<Self::Updated> {
        let _ = item;
        None
    }

    /// Returns true if an update shows, of those that may never put the resource into a transitional state.
    fn shows(update: &Self::Update, seen: &Self::Seen) -> bool {
        let _ = (update, seen);
        false
    }
}

/// A kind that is replaced by `PUT`: what a replacement leaves out returns to its default.
pub trait Replaceable: Tracked {
    /// The body.
    type Replacement: Clone + Send + Sync + 'static;
    /// The response.
    type Replaced: Send + Sync + 'static;
    /// `PUT` of one item.
    type Replace: Operation<Output = Self::Replaced> + Send + Sync + 'static;

    /// The signal of the end of a replacement.
    const REPLACE_WAIT: WaitFamily;

    /// Replaces one.
    fn replace(key: &Self::Key, replacement: Self::Replacement) -> Self::Replace;

    /// The response that a replacement by this item must have had, if reading it shows all of it.
    fn replaced_as(item: Self::Item) -> Option<Self::Replaced> {
        let _ = item;
        None
    }

    /// The state in the response to a replacement, if it is what a wait polls.
    fn replaced(replaced: &Self::Replaced) -> Option<&Self::Seen> {
        let _ = replaced;
        None
    }
}

/// A kind of which a `PUT` with an id of the caller's choice creates one: the document of the API says so.
pub trait Upsertable: Replaceable {}

/// A kind that is deleted.
pub trait Deletable: Tracked {
    /// The response.
    type Deleted: Send + Sync + 'static;
    /// `DELETE` of one item.
    type Delete: Operation<Output = Self::Deleted> + Send + Sync + 'static;

    /// The signal of the end of a deletion.
    const DELETE_WAIT: WaitFamily;

    /// Deletes one.
    fn delete(key: &Self::Key) -> Self::Delete;
}

/// A kind whose changes can be waited for.
pub trait Tracked: Resource {
    /// The response of a poll: the item, or the item of the parent where that alone shows the end of a change.
    type Seen: Lifecycle + Clone + Send + Sync + 'static;
    /// The operation of a poll.
    type Poll: Operation<Output = Self::Seen> + Clone + Send + Sync + 'static;
    /// The remainder of a finished deletion: nothing, or the parent.
    type Gone: Send + 'static;

    /// The statuses of a poll right after a creation that mean "not visible yet", beside 404.
    const NOT_YET: &'static [u16] = &[];
    /// The statuses of a poll that mean "does not exist", beside 404 and 410.
    const ABSENT: &'static [u16] = &[];

    /// The states of the parent with which a change is complete, where it is waited for after the resource itself.
    const PARENT_READY: &'static [&'static str] = &[];

    /// Reads the state.
    fn poll(key: &Self::Key) -> Self::Poll;

    /// The id of what is polled, for messages.
    fn polled_id(key: &Self::Key) -> &str;

    /// The result of a finished deletion, from the last poll.
    fn gone(seen: Option<Self::Seen>) -> Option<Self::Gone>;

    /// Passes the list that holds the item to `visitor`, if its entries show all that a poll shows: one page then polls
    /// many items. `None` if they do not.
    fn shared_list<V: ListVisitor<Self::Seen>>(key: &Self::Key, visitor: V) -> Option<V::Output> {
        let _ = (key, visitor);
        None
    }
}

/// Receives the list of [`Tracked::shared_list`], whatever the type of its operation.
///
/// ```
/// use ionoscloud_api::resource::ListVisitor;
/// use ionoscloud_core::{Operation, Paged};
///
/// /// Returns the path of the list.
/// struct PathOfList;
///
/// impl<S> ListVisitor<S> for PathOfList {
///     type Output = &'static str;
///
///     fn visit<L: Paged<Item = S>>(self, _list: L, _id: fn(&S) -> Option<&str>) -> &'static str {
///         L::INFO.path()
///     }
/// }
/// ```
pub trait ListVisitor<S> {
    /// The result of the visit.
    type Output;

    /// Receives the operation of the list, and the id of an entry.
    fn visit<L>(self, list: L, id: fn(&S) -> Option<&str>) -> Self::Output
    where
        L: Paged<Item = S, Output: Send + 'static> + Clone + Send + Sync + Unpin + 'static,
        S: Clone + PartialEq + Send + Sync + Unpin + 'static;
}

/// The signal of the end of a change; the overlay of the product states it for each operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitFamily {
    /// The state of the resource is ready.
    State,
    /// The state of the parent is ready again.
    Parent,
    /// The request of the `Location` header is `DONE`, and then the resource is ready if it has a state.
    Request,
    /// The newest action of the resource has succeeded.
    Action,
    /// The response is the end.
    None,
}

/// The creator of a resource and the time of its creation, as far as the API shows them.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Origin<'a> {
    /// The id of the user.
    pub user_id: Option<&'a str>,
    /// The name of the user.
    pub user_name: Option<&'a str>,
    /// The time, by the clock of the server.
    pub created: Option<SystemTime>,
}

impl<'a> Origin<'a> {
    /// An origin from the members of a resource's metadata.
    #[must_use]
    pub const fn new(user_id: Option<&'a str>, user_name: Option<&'a str>, created: Option<SystemTime>) -> Self {
        Self { user_id, user_name, created }
    }
}
