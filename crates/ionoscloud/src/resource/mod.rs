//! Collections and handles of all products, once.
//!
//! A product names its collections by aliases (`Clusters = Collection<kinds::Cluster>`). A method is there exactly
//! where the kind has the operation: see [`ionoscloud_api::resource`] for the traits.

mod call;
mod collection;
mod companions;
mod create_request;
mod creates_in_flight;
mod delete_request;
mod find;
mod get_request;
mod handle;
mod lost_creation;

pub use ionoscloud_api::resource::*;

pub use self::collection::Collection;
pub use self::create_request::CreateRequest;
pub use self::delete_request::DeleteRequest;
pub use self::get_request::GetRequest;
pub use self::handle::Handle;

#[allow(unused_imports, reason = "generated accessors call it, and not every product has some")]
pub(crate) use self::call::below;
pub(crate) use self::call::send;
pub(crate) use self::creates_in_flight::CreatesInFlight;
pub(crate) use self::find::page_size;
