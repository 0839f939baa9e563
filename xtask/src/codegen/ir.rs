//! The description of the code of one document: plain structs between lowering and emitters.

mod kinds;

use std::collections::BTreeMap;

pub(crate) use self::kinds::{Action, Item, Key, Kind, Listing, NameFilter, Verb, WaitFamily};
use super::modules::Part;

/// One document, lowered.
#[derive(Debug)]
pub(crate) struct Module {
    /// The document's name, `postgresql-v1`.
    pub(crate) document: String,
    /// SHA-256 of its normalised JSON.
    pub(crate) sha256: String,
    /// The module in models and api, `["postgresql", "v1"]`.
    pub(crate) path: Vec<String>,
    pub(crate) doc: String,
    /// The type of the product in the facade.
    pub(crate) facade: Option<String>,
    /// The part of a document with several modules.
    pub(crate) part: Part,
    pub(crate) product: Product,
    pub(crate) ids: Vec<Id>,
    pub(crate) types: Vec<TypeItem>,
    pub(crate) operations: Vec<Operation>,
    /// The collections as kinds of resources, by name.
    pub(crate) kinds: Vec<Kind>,
    /// The keys of items and of what collections belong to.
    pub(crate) keys: Vec<Key>,
    /// The verbs of the product itself.
    pub(crate) actions: Vec<Action>,
    /// The outcome of lowering each schema.
    pub(crate) outcomes: BTreeMap<String, SchemaOutcome>,
}

#[derive(Debug, Clone)]
pub(crate) struct Product {
    /// The cargo feature, called like the module.
    pub(crate) feature: String,
    /// The product in settings, one for each document.
    pub(crate) key: String,
    pub(crate) config_name: String,
    pub(crate) version: String,
    pub(crate) base_path: String,
    /// The default one first.
    pub(crate) servers: Vec<Server>,
    /// Variants of core's `AuthMethod`.
    pub(crate) auth_methods: Vec<&'static str>,
}

#[derive(Debug, Clone)]
pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) location: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) variables: Vec<ServerVariable>,
}

#[derive(Debug, Clone)]
pub(crate) struct ServerVariable {
    pub(crate) name: String,
    pub(crate) default: String,
    /// Empty if any value is allowed.
    pub(crate) allowed: Vec<String>,
}

/// A text newtype of the product.
#[derive(Debug, Clone)]
pub(crate) struct Id {
    pub(crate) rust: String,
    pub(crate) doc: String,
}

/// The outcome of lowering a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SchemaOutcome {
    /// A struct or an enum, or two of them, one for each direction.
    Type,
    /// A name for a type of core, of the standard library or for plain text.
    Alias,
    /// Read by a type of core, and by nothing else.
    Core,
    /// Not there, for a reason.
    Omitted(String),
}

/// A type of the module and where it goes.
#[derive(Debug, Clone)]
pub(crate) struct TypeItem {
    pub(crate) rust: String,
    /// Name in the document; empty for enums that have none.
    pub(crate) vendor: String,
    pub(crate) doc: String,
    /// File name without extension.
    pub(crate) file: String,
    pub(crate) kind: TypeKind,
    /// Place in the document.
    pub(crate) pointer: String,
}

#[derive(Debug, Clone)]
pub(crate) enum TypeKind {
    Struct(Struct),
    Enum(Vec<Variant>),
    /// Something new or something that exists, in a list that is sent.
    NewOrExisting {
        new: Type,
        id: Type,
    },
    Union {
        direction: Direction,
        members: Vec<(String, Type)>,
    },
    Alias(Type),
}

#[derive(Debug, Clone)]
pub(crate) struct Struct {
    pub(crate) direction: Direction,
    pub(crate) fields: Vec<Field>,
    pub(crate) lifecycle: Option<Lifecycle>,
    /// The content of which it can be made, if it is sent by PATCH, or by PUT alone.
    pub(crate) made_from: Option<String>,
    /// Its items, if it is a page of a collection.
    pub(crate) page: Option<Box<Envelope>>,
    /// True for properties with entities beside them, whose setters stand on the whole.
    pub(crate) composite: bool,
}

/// The direction in which a type is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    Output,
    Input,
    /// Sent by PATCH: nothing is required.
    Update,
    Both,
}

impl Direction {
    /// Returns true for what is never read.
    pub(crate) fn is_sent_only(self) -> bool {
        matches!(self, Self::Input | Self::Update)
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// Name on the wire.
    pub(crate) wire: String,
    pub(crate) rust: String,
    pub(crate) ty: Type,
    pub(crate) form: Form,
    /// An argument of `new`.
    pub(crate) required: bool,
    pub(crate) boxed: bool,
    /// The text that `new` sets it to.
    pub(crate) default: Option<String>,
    /// True if a change made of what was read leaves it out.
    pub(crate) fixed: bool,
    pub(crate) doc: String,
    pub(crate) pointer: String,
}

/// The form in which a field holds its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `T`: always there.
    Plain,
    /// `Option<T>`.
    Optional,
    /// A list or map that is empty where the wire has null or nothing.
    Collection,
    /// `Option<T>`, which has to be set before it is sent.
    Needed,
    /// `Patch<T>`.
    Patch,
}

#[derive(Debug, Clone)]
pub(crate) struct Variant {
    pub(crate) text: String,
    pub(crate) rust: String,
    pub(crate) doc: String,
}

#[derive(Debug, Default, Clone)]
pub(crate) struct Lifecycle {
    pub(crate) noun: String,
    pub(crate) ready: Vec<String>,
    pub(crate) working: Vec<String>,
    pub(crate) deleting: Vec<String>,
    pub(crate) failed: Vec<String>,
    /// The fields that lead to the state; empty where it is ready as soon as it exists.
    pub(crate) state: Vec<Step>,
    /// The fields that lead to the API's message about the state, beside it.
    pub(crate) message: Option<Vec<Step>>,
}

/// One field on the way to a member.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub(crate) rust: String,
    pub(crate) ty: Type,
    pub(crate) optional: bool,
}

/// A type as generated code names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Type {
    Text,
    Bool,
    U16,
    U32,
    U64,
    I64,
    F64,
    /// Any JSON value.
    Json,
    /// A text type of core: `Timestamp`, `Secret`, `DatacenterId`.
    Core(&'static str),
    /// Core's `LanId`, where the wire has a number.
    LanNumber,
    /// The id of something that exists, where the wire has an object with it.
    Existing(Box<Type>),
    /// A type of the module.
    Named(String),
    List(Box<Type>),
    Map(Box<Type>),
    /// Core's list envelope.
    Page(Box<Type>),
    /// A list that is sent within an envelope.
    Items {
        item: Box<Type>,
        form: ItemForm,
    },
}

/// The form of the items of a list that is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ItemForm {
    /// As they are.
    Whole,
    /// As the properties of an object.
    Properties,
    /// As the id of an object.
    Id,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) rust: String,
    /// `GET` and so on.
    pub(crate) method: &'static str,
    pub(crate) path: String,
    pub(crate) tag: String,
    /// File name without extension.
    pub(crate) file: String,
    pub(crate) doc: String,
    pub(crate) note: String,
    pub(crate) new_doc: String,
    pub(crate) idempotent: Option<bool>,
    /// Variants of core's `AuthMethod`, where they are not the product's.
    pub(crate) auth_methods: Option<Vec<&'static str>>,
    pub(crate) deprecated: bool,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) response: Response,
    /// The way in which it lists a collection.
    pub(crate) paging: Option<Paging>,
    /// True if it takes `filter.{property}=value`.
    pub(crate) filters: bool,
    /// Place in the document.
    pub(crate) pointer: String,
}

/// The way in which an operation lists a collection.
#[derive(Debug, Clone)]
pub(crate) struct Paging {
    pub(crate) item: Type,
    pub(crate) by: PagedBy,
    pub(crate) max_limit: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PagedBy {
    /// By limit and offset.
    Offset,
    /// By the token of the page before, which this parameter takes; and true with a limit.
    Token { parameter: String, limit: bool },
    /// One response holds the whole collection.
    Whole,
}

/// The members of an envelope that make it a page.
#[derive(Debug, Clone)]
pub(crate) struct Envelope {
    pub(crate) item: Type,
    pub(crate) items: Vec<Step>,
    pub(crate) offset: Option<Step>,
    pub(crate) limit: Option<Step>,
    pub(crate) links: Option<Step>,
    pub(crate) token: Option<Vec<Step>>,
}

#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    pub(crate) wire: String,
    pub(crate) rust: String,
    pub(crate) ty: Type,
    pub(crate) in_path: bool,
    pub(crate) required: bool,
    pub(crate) doc: String,
}

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) rust: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    pub(crate) encoding: Encoding,
    pub(crate) doc: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Encoding {
    Json,
    /// As the member `properties` of an object.
    Properties,
    /// As `properties`, with the last id of the path as `id` beside them.
    PropertiesWithId,
    /// As a member of an object, with the names of the objects around it.
    Member(Vec<String>),
    /// As an object without members.
    EmptyObject,
    /// As text of this media type.
    Text(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Response {
    Nothing,
    Json(Type),
    /// JSON, or nothing at all.
    OptionalJson(Type),
    /// Text, asked for as this media type.
    Text(String),
    /// Text that is a secret.
    SecretText(String),
}

impl Module {
    /// The type of this name.
    pub(crate) fn find(&self, rust: &str) -> Option<&TypeItem> {
        self.types.iter().find(|item| item.rust == rust)
    }
}

impl TypeItem {
    /// The types that it holds by value or is another name of.
    pub(crate) fn parts(&self) -> Box<dyn Iterator<Item = &Type> + '_> {
        match &self.kind {
            TypeKind::Struct(of) => Box::new(of.fields.iter().map(|field| &field.ty)),
            TypeKind::Union { members, .. } => Box::new(members.iter().map(|(_, ty)| ty)),
            TypeKind::Alias(ty) | TypeKind::NewOrExisting { new: ty, .. } => Box::new(std::iter::once(ty)),
            TypeKind::Enum(_) => Box::new(std::iter::empty()),
        }
    }

    /// True if it is only sent.
    pub(crate) fn is_input(&self) -> bool {
        match &self.kind {
            TypeKind::Struct(of) => of.direction.is_sent_only(),
            TypeKind::Union { direction, .. } => direction.is_sent_only(),
            TypeKind::NewOrExisting { .. } => true,
            TypeKind::Enum(_) | TypeKind::Alias(_) => false,
        }
    }
}

impl Field {
    /// Returns true if it takes the value of a field that was read.
    pub(crate) fn takes(&self, read: &Self) -> bool {
        let same = self.wire == read.wire && self.ty == read.ty;
        same && !self.fixed && !self.boxed && !read.boxed && read.form != Form::Patch
    }
}

impl Type {
    /// Every type named within it, itself included.
    pub(crate) fn each(&self, visit: &mut impl FnMut(&Self)) {
        visit(self);
        match self {
            Self::List(inner)
            | Self::Map(inner)
            | Self::Page(inner)
            | Self::Existing(inner)
            | Self::Items { item: inner, .. } => {
                inner.each(visit);
            }
            _ => {}
        }
    }

    /// Returns true if it is passed by value rather than as `impl Into`.
    pub(crate) fn is_number_or_flag(&self) -> bool {
        self.is_integer() || matches!(self, Self::Bool | Self::F64)
    }

    /// Returns true for whole numbers.
    pub(crate) fn is_integer(&self) -> bool {
        matches!(self, Self::U16 | Self::U32 | Self::U64 | Self::I64)
    }
}
