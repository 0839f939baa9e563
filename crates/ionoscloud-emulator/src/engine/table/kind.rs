//! A kind of resource as data, and a product as a table of them.

use std::fmt;
use std::time::Duration;

use serde_json::{Map, Value};

use super::entity::Entity;
use super::life_cycle::{Durations, LifeCycle, Phase};
use super::request::TableRequest;
use super::resources::{Proposal, Resource, View};
use crate::engine::api_error::ApiError;
use crate::engine::auth::{Account, Caller};
use crate::engine::network_locks::Network;
use crate::engine::product::Success;
use crate::engine::request::FurtherValues;
use crate::engine::source::Source;
use crate::engine::times::Times;

/// Fills in and checks the properties of a resource that is about to be written.
pub(crate) type Prepare = fn(&mut TableRequest<'_, '_>, &mut Draft) -> Result<(), ApiError>;

/// A resource that is about to be written.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    /// The key of the parent.
    pub(crate) parent: Option<String>,
    /// The key of the resource in whose body it is created, other than that of the parent.
    pub(crate) owner: Option<String>,
    /// The key of the resource itself, if it exists.
    pub(crate) key: Option<String>,
    /// The id of a new resource, if it is not left to the rule.
    pub(crate) id: Option<String>,
    pub(crate) properties: Map<String, Value>,
}

/// Handles an operation that is more than a verb on a kind.
pub(crate) type Action = fn(&mut TableRequest<'_, '_>) -> Result<Success, ApiError>;

/// The phase and the duration of a change.
pub(crate) type Course = fn(&Change<'_>) -> (Phase, Duration);

/// A product: its document, its kinds, and the operations with code of their own.
pub(crate) struct Table {
    /// The name of the product in messages.
    pub(crate) product: &'static str,
    pub(crate) source: fn() -> Option<Source>,
    pub(crate) kinds: &'static [&'static Kind],
    pub(crate) actions: &'static [(&'static str, Action)],
    /// The error code of what breaks the document's schemas.
    pub(crate) validation_code: &'static str,
    /// Lists have a link to a next page on their last page too, unless odd statuses are off.
    pub(crate) endless_links: bool,
    /// True if creations are 201 and deletions 202 where the document has a range of statuses; else all are 200.
    pub(crate) infers_statuses: bool,
}

/// The `href` of a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Href {
    /// Its path, without a host.
    Path,
    /// Its URL, as the client addressed the API.
    Absolute,
    /// Empty until the resource, or the one above it, is ready for the first time; then as the next one.
    PathOnceReady,
    /// Its path below the URL of the API: clients put that before it, and it has a path of its own.
    BelowBase,
}

/// A kind of resource. [`Kind::new`] has the usual values.
pub(crate) struct Kind {
    /// Its name in the table: the `type` of its resources, unless [`type_name`](Self::type_name) is another.
    pub(crate) name: &'static str,
    pub(crate) type_name: Option<&'static str>,
    /// Users see and change those alone that they created; administrators all of them.
    pub(crate) is_personal: bool,
    /// Lists have the newest first, unless they are asked for another order.
    pub(crate) is_newest_first: bool,
    /// The path of its collection in the document.
    pub(crate) collection: &'static str,
    /// The name of the kind that its collection is below.
    pub(crate) parent: Option<&'static str>,
    /// The collections that its resources have.
    pub(crate) entities: &'static [Entity],
    pub(crate) id: IdRule,
    /// The number of segments that an id takes in a path, if it has slashes for all of them.
    pub(crate) id_segments: usize,
    /// Without one there is no `metadata.state`, and everything is done at once.
    pub(crate) life_cycle: Option<&'static LifeCycle>,
    /// The name of the state in the metadata.
    pub(crate) state_member: &'static str,
    /// Reads that return 500 for a few seconds, unless odd statuses are off.
    pub(crate) odd_reads: Option<OddReads>,
    /// New resources that cannot be right are rejected, unless the emulator is lenient.
    pub(crate) is_strict: bool,
    pub(crate) durations: fn(&Times) -> Durations,
    /// The phase and the duration of a change, if they depend on the change.
    pub(crate) change: Option<Course>,
    pub(crate) on_parent: OnParent,
    pub(crate) stamps: Stamps,
    pub(crate) href: Href,
    /// Properties that cannot change, as paths: `backup/location`.
    pub(crate) immutable: &'static [&'static str],
    /// The immutable property by which resources below one parent can be in conflict: rules compare those alone that
    /// share its text in any case, however many others there are.
    pub(crate) peers: Option<&'static str>,
    /// Names what a resource is linked with beside its parent, so that those of one name are found at once.
    pub(crate) links: fn(&Resource) -> Vec<String>,
    /// The group that a resource has a number in, and that number, so that the highest of a group is found at once.
    pub(crate) number: fn(&Resource) -> Option<(String, u64)>,
    /// Properties whose values together are unique among siblings; none is no rule.
    pub(crate) unique: &'static [&'static str],
    /// Properties that are accepted, and neither stored nor returned, as paths: passwords, keys.
    pub(crate) write_only: &'static [&'static str],
    /// The property that is kept as a secret: it is compared, and hidden where bodies are shown.
    pub(crate) secret: Option<&'static str>,
    /// Its resources have servers of their own, if there is a data plane for the product.
    pub(crate) server: Option<ServerAccounts>,
    /// Properties that a PUT leaves as they are if it does not name them.
    pub(crate) kept: &'static [&'static str],
    /// The error for an id that no resource has, where it is an odd one.
    pub(crate) missing: Option<fn(&str) -> ApiError>,
    /// Its resources are users of the contract.
    pub(crate) accounts: Option<Accounts>,
    /// Properties that callers set although the document says that they cannot.
    pub(crate) accepted: &'static [&'static str],
    /// Members of bodies whose documented list of values is not all that the API takes: `properties.size`.
    pub(crate) open_lists: &'static [&'static str],
    /// Values that bodies may have beyond the closed lists of the document.
    pub(crate) further_values: &'static [FurtherValues],
    /// Filters whose name is not that of a property or of metadata, and the pointer that they stand for.
    pub(crate) filters: &'static [(&'static str, &'static str)],
    /// Maximum number of resources of this kind.
    pub(crate) quota: usize,
    /// Objects that are there with the defaults of the document if they were not sent.
    pub(crate) default_objects: &'static [&'static str],
    /// Members that the default of the document is not for, as in [`further_values`](Self::further_values) but from the
    /// properties: `httpRules.statusCode`.
    pub(crate) own_defaults: &'static [&'static str],
    /// Objects of which a PATCH may send some members alone, whatever the document requires.
    pub(crate) partial_objects: &'static [&'static str],
    /// Names for `orderBy` that are not those of members, and the pointer that they stand for.
    pub(crate) orders: &'static [(&'static str, &'static str)],
    /// The order of lists that are not asked for another one, which their links name.
    pub(crate) default_order: Option<&'static str>,
    /// Fills in and checks what depends on other resources, where a family of its own does the writes.
    pub(crate) prepare: Prepare,
    /// Fills in defaults that the document does not name.
    pub(crate) settle: fn(&mut Map<String, Value>),
    /// Rules beyond the document.
    pub(crate) rules: fn(&Proposal<'_>) -> Result<(), ApiError>,
    /// The error of a deletion that a service forbids, whether the resource exists or not.
    pub(crate) protection: fn(&TableRequest<'_, '_>) -> Option<ApiError>,
    /// Rules for a deletion.
    pub(crate) deletion: fn(&Proposal<'_>) -> Result<(), ApiError>,
    /// Resources elsewhere that are deleted with it: their kinds and keys.
    pub(crate) deleted_with: fn(&TableRequest<'_, '_>, &str) -> Vec<(&'static str, String)>,
    /// The networks that a resource keeps from being deleted, until some time after it is gone.
    pub(crate) networks: fn(&Map<String, Value>) -> Vec<Network>,
    /// Metadata beyond stamps and state.
    pub(crate) metadata: fn(&View<'_>) -> Vec<(&'static str, Value)>,
    /// Properties that the API works out at each read.
    pub(crate) derived: fn(&View<'_>) -> Vec<(&'static str, Value)>,
    /// The properties of resources that are there from the beginning and stay.
    pub(crate) catalogue: fn() -> Vec<Value>,
    /// Follows a write of a resource with this key.
    pub(crate) after: fn(&mut TableRequest<'_, '_>, &str, Event),
}

/// A kind of users: they are callers, and callers that no product knows become some.
#[derive(Clone, Copy)]
pub(crate) struct Accounts {
    /// The account of a user.
    pub(crate) of: fn(&Resource) -> Account<'_>,
    /// The link of the user with this name, in any case.
    pub(crate) link: fn(&str) -> String,
    /// The properties of a user for a caller without one: credentials that the emulator accepts have an owner.
    pub(crate) own: fn(&Caller) -> Value,
}

/// The origin of the users and databases on the server of a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ServerAccounts {
    /// The property `credentials`: a user, and a database if it names one. They are kept, if there is a server.
    Credentials,
    /// The same where they cannot change, for which they are kept in any case.
    FixedCredentials,
    /// The kinds of resources below it that are users and databases.
    Below { users: &'static str, databases: &'static str },
}

/// The write after which reads of the resource return 500 for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OddReads {
    AfterCreation,
    AfterDeletion,
}

/// A write that was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    Created,
    Changed,
    Deleted,
}

/// The properties before and after a change.
pub(crate) struct Change<'a> {
    pub(crate) before: &'a Map<String, Value>,
    /// As they were sent, secrets included.
    pub(crate) after: &'a Map<String, Value>,
    pub(crate) times: &'a Times,
}

/// The effect of a write on the resource above.
pub(crate) enum OnParent {
    Nothing,
    /// It has to be ready.
    NeedsReady,
    /// It has to be ready, and is in a transitional state for this long.
    Changes(fn(&Times) -> Duration),
}

/// The stamps in the metadata of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stamps {
    /// Creation and last change, which is the creation until there is another.
    Both,
    /// The same to the microsecond.
    BothToMicrosecond,
    /// No last change before there is one.
    ChangeOnceThereIsOne,
    /// The time of creation alone.
    CreatedDate,
    /// The same without `Z` at its end.
    ZonelessCreatedDate,
    None,
}

/// The rule that ids are made by.
pub(crate) enum IdRule {
    /// A UUID of version 4: another one each time.
    Random,
    /// A UUID of version 5 of this name and the parent's id: the same again for the same name.
    Named(fn(&Map<String, Value>) -> String),
    /// The value of this property, which is unique below the parent.
    Property(&'static str),
    /// The lowest number above those that the siblings have, from 1.
    Number,
}

impl Kind {
    pub(crate) const fn new(name: &'static str, collection: &'static str) -> Self {
        Self {
            name,
            type_name: None,
            is_personal: false,
            is_newest_first: false,
            collection,
            parent: None,
            entities: &[],
            id: IdRule::Random,
            id_segments: 1,
            life_cycle: None,
            state_member: "state",
            odd_reads: None,
            is_strict: false,
            durations: |_| Durations::ZERO,
            change: None,
            on_parent: OnParent::Nothing,
            stamps: Stamps::Both,
            href: Href::Path,
            immutable: &[],
            peers: None,
            links: |_| Vec::new(),
            number: |_| None,
            unique: &[],
            write_only: &[],
            secret: None,
            server: None,
            kept: &[],
            missing: None,
            accounts: None,
            accepted: &[],
            open_lists: &[],
            further_values: &[],
            filters: &[],
            quota: usize::MAX,
            default_objects: &[],
            own_defaults: &[],
            partial_objects: &[],
            orders: &[],
            default_order: None,
            prepare: |_, _| Ok(()),
            settle: |_| (),
            rules: |_| Ok(()),
            protection: |_| None,
            deletion: |_| Ok(()),
            deleted_with: |_, _| Vec::new(),
            networks: |_| Vec::new(),
            metadata: |_| Vec::new(),
            derived: |_| Vec::new(),
            catalogue: Vec::new,
            after: |_, _, _| (),
        }
    }

    /// The same with links below the URL of the API.
    pub(crate) const fn below_base(name: &'static str, collection: &'static str) -> Self {
        Self { href: Href::BelowBase, ..Self::new(name, collection) }
    }

    /// The `type` of its resources.
    pub(crate) fn type_name(&self) -> &'static str {
        self.type_name.unwrap_or(self.name)
    }

    /// Returns `true` if the server of a resource has to follow a change of a resource of the kind `below` it.
    pub(crate) fn serves(&self, below: &Self) -> bool {
        let followed = |accounts| match accounts {
            ServerAccounts::Credentials | ServerAccounts::FixedCredentials => false,
            ServerAccounts::Below { users, databases } => [users, databases].contains(&below.name),
        };
        below.parent == Some(self.name) && self.server.is_some_and(followed)
    }

    /// The collection of this name.
    pub(crate) fn entity(&self, name: &str) -> Option<&'static Entity> {
        self.entities.iter().find(|entity| entity.name == name)
    }

    /// The number of path parameters of the collection.
    pub(crate) fn depth(&self) -> usize {
        self.collection.matches('{').count()
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Kind").field(&self.name).finish()
    }
}

impl Table {
    pub(crate) fn kind(&self, name: &str) -> Option<&'static Kind> {
        self.kinds.iter().find(|kind| kind.name == name).copied()
    }
}
