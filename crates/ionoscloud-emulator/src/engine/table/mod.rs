//! Products as tables: kinds of resources as data, served by one implementation.
//!
//! A table names the kinds of resources, with what a document does not say of them, and the operations that need code
//! of their own. From it and the document, [`TableProduct`] creates, reads, lists, updates, replaces and deletes.

mod body;
pub(crate) mod entity;
mod index;
mod kept;
pub(crate) mod kind;
pub(crate) mod life_cycle;
mod list;
mod product;
pub(crate) mod request;
pub(crate) mod resources;
#[cfg(feature = "data-plane")]
mod served;
mod service;
pub(crate) mod write;

pub(crate) use entity::{Entity, Listing};
pub(crate) use kept::{Kept, Listed, NONE};
pub(crate) use kind::{
    Accounts, Change, Draft, Event, Href, IdRule, Kind, OddReads, OnParent, ServerAccounts, Stamps, Table,
};
pub(crate) use life_cycle::{Durations, LifeCycle, Phase, Timeline};
pub(crate) use product::{TableProduct, Target, Verb, usual};
pub(crate) use request::TableRequest;
pub(crate) use resources::{Proposal, Resource, Resources, View};
pub(crate) use write::exists;

#[cfg(test)]
mod tests;
