//! From the description to tokens.

mod access;
mod actions;
mod conversions;
pub(crate) mod delete_protection;
pub(crate) mod described;
pub(crate) mod facade;
pub(crate) mod guide_pages;
mod keys;
pub(crate) mod models;
pub(crate) mod operations;
pub(crate) mod operations_page;
pub(crate) mod product;
pub(crate) mod resources;
pub(crate) mod responses;
mod setters;
mod shared_list;
pub(crate) mod tests;
pub(crate) mod tokens;
mod verbs;
