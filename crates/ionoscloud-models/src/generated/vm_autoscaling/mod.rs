// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

//! VM Auto Scaling: groups of equal servers in a data centre, whose number follows a metric.
//!
//! The API has one host for all locations. It takes bearer tokens; the vendor's pages mention passwords too, the API
//! document does not.
//!
//! A group adds and removes servers by actions, one after the other. The creation and each change of a group take a
//! while: an action is over once its status is `SUCCESSFUL` or `FAILED`.

mod actions;
mod common;
mod groups;
mod groups_input;
mod ids;
mod servers;

pub use self::actions::*;
pub use self::common::*;
pub use self::groups::*;
pub use self::groups_input::*;
pub use self::ids::*;
pub use self::servers::*;
