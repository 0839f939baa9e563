//! Waiting until a resource is ready, gone, or meets a condition.

#[cfg(feature = "_resources")]
mod all;
#[cfg(feature = "_resources")]
mod companion;
#[cfg(feature = "_resources")]
mod condition;
mod delete_protection;
#[cfg(feature = "_resources")]
mod due;
#[cfg(feature = "_resources")]
mod in_progress;
#[cfg(feature = "_resources")]
mod odd_statuses;
mod policy;
#[cfg(feature = "_resources")]
mod poll_loop;
#[cfg(feature = "_resources")]
mod progress;
#[cfg(feature = "_resources")]
pub(crate) mod shared;
#[cfg(feature = "_resources")]
mod transient;
#[cfg(feature = "_resources")]
mod waiter;

#[cfg(feature = "_resources")]
pub use self::all::{All, all};
#[cfg(feature = "_resources")]
pub(crate) use self::companion::{Companion, CompanionState};
#[cfg(feature = "_resources")]
pub use self::condition::{And, Condition, Or, Verdict, deleted, ready};
pub use self::delete_protection::retry_while_delete_protected;
#[cfg(feature = "_resources")]
pub(crate) use self::due::{Due, Reading};
pub use ionoscloud_core::{WaitError, WaitErrorKind};

#[cfg(feature = "_resources")]
pub use self::in_progress::InProgress;
#[cfg(feature = "_resources")]
pub(crate) use self::odd_statuses::OddStatuses;
pub use self::policy::WaitPolicy;
#[cfg(feature = "_resources")]
pub(crate) use self::poll_loop::{GetFn, PollFn, PollLoop, poll_alone};
#[cfg(feature = "_resources")]
pub use self::progress::{Progress, ProgressStream};
#[cfg(feature = "_resources")]
pub(crate) use self::transient::is_transient;
#[cfg(feature = "_resources")]
pub use self::waiter::Waiter;
