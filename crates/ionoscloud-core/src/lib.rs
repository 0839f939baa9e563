#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

// The macros name this crate from outside; so it must know itself by name.
extern crate self as ionoscloud_core;

mod base_url;
mod body;
mod classify;
pub mod decode;
mod encode;
mod error;
mod generated;
mod ids;
mod json_path;
mod lifecycle;
mod list;
mod location;
mod lost_creation;
mod maintenance_window;
mod open_enum;
mod operation;
mod paged;
mod patch;
mod product;
mod provisioning_state;
mod quoted;
mod request_builder;
mod request_options;
mod response;
mod retry_after;
mod secret;
pub mod serde_support;
mod server;
mod text;
mod time_of_day;
mod timestamp;
mod wait_error;

pub use base_url::{BaseUrl, is_loopback};
pub use body::{Body, BoxError};
pub use classify::{Disposition, Outcome, classify};
#[doc(hidden)]
pub use encode::QueryText;
pub use encode::QueryValue;
pub use error::{ApiMessage, Attempts, Error, ErrorKind, Hint};
#[doc(hidden)]
pub use error::{CallSecrets, RespondingHost, host_and_port};
pub use ids::{ContractNumber, DatacenterId, LanId, Location};
pub use lifecycle::Lifecycle;
pub use list::{Links, List};
#[doc(hidden)]
pub use lost_creation::FindCreated;
pub use lost_creation::{LostCreation, Resolution};
pub use maintenance_window::{MaintenanceWindow, Weekday};
pub use operation::{Operation, OperationInfo};
pub use paged::{Page, PageParams, Paged, PagedBy};
pub use patch::Patch;
pub use product::{AuthMethod, Product};
pub use provisioning_state::ProvisioningState;
#[doc(hidden)]
pub use quoted::{cut_message, cut_text, quoted};
pub use request_builder::RequestBuilder;
pub use request_options::{RequestOptions, ServerSelector};
pub use response::Response;
pub use retry_after::retry_after;
pub use secret::{Secret, SecretJson};
pub use server::{Server, ServerVariable};
#[doc(hidden)]
pub use text::Text;
pub use time_of_day::{TimeOfDay, TimeOfDayError};
pub use timestamp::{Timestamp, TimestampError};
pub use wait_error::{WaitError, WaitErrorKind};

/// Any JSON, for values to which an API gives no form.
pub use serde_json::Value as JsonValue;

/// Crates that the macros and generated code need by a stable path; not for direct use.
#[doc(hidden)]
pub mod reexport {
    pub use serde;
}
