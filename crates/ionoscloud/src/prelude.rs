//! Traits whose methods are needed often, without their names: `use ionoscloud::prelude::*`.
//!
//! ```
//! # #[cfg(feature = "mongodb")] {
//! use ionoscloud::mongodb::{Cluster, healthy};
//! use ionoscloud::prelude::*;
//! use ionoscloud::wait::ready;
//!
//! fn is_up(cluster: &Cluster) -> bool {
//!     cluster.is_ready() // `Lifecycle`
//! }
//! let usable = ready().and(healthy()); // `Condition`
//! # let _ = (is_up, usable.check(None));
//! # }
//! ```

pub use ionoscloud_core::{Lifecycle as _, Operation as _, Paged as _};

#[cfg(feature = "_resources")]
pub use crate::wait::Condition as _;
