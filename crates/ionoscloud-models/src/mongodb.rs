//! MongoDB clusters: databases as a service, with their users, snapshots and logs.
//!
//! A cluster takes minutes to provision: it is `BUSY` in the response to its creation and usable once its state is
//! `AVAILABLE`. Every later change, also one of a user, makes the cluster `BUSY` again.
//!
//! Sizes of clusters are in MB, storage of templates is in GB, snapshots are in MiB.

mod check;
mod connection_uri;
mod offer;
mod proposal;
mod restore;
mod roles;
mod rules;
mod sizes;

pub use self::check::Violation;
pub use self::offer::Offer;
pub use crate::generated::mongodb::*;
