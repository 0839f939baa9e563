//! Guides by task, for a start with [`getting_started`].
//!
//! They are the pages of the folder `docs` of the repository. Their programs are compiled and run as tests.

#[cfg(any(
    not(doctest),
    all(feature = "auth", feature = "compute", feature = "kafka", feature = "mongodb", feature = "postgresql")
))]
#[doc = include_str!("generated/guide/getting-started.md")]
pub mod getting_started {}

#[cfg(any(
    not(doctest),
    all(
        feature = "config-file",
        feature = "mongodb",
        feature = "proxy",
        feature = "rustls",
        feature = "token-exchange"
    )
))]
#[doc = include_str!("generated/guide/configuration.md")]
pub mod configuration {}

#[cfg(any(not(doctest), feature = "mongodb"))]
#[doc = include_str!("generated/guide/waiting.md")]
pub mod waiting {}

#[cfg(any(not(doctest), feature = "mongodb"))]
#[doc = include_str!("generated/guide/errors.md")]
pub mod errors {}

#[cfg(any(not(doctest), feature = "mongodb"))]
#[doc = include_str!("generated/guide/emulator.md")]
pub mod emulator {}

#[cfg(any(not(doctest), feature = "mongodb"))]
#[doc = include_str!("generated/guide/own-stack.md")]
pub mod own_stack {}

#[doc = include_str!("generated/guide/operations.md")]
pub mod operations {}

#[doc = include_str!("generated/guide/performance.md")]
pub mod performance {}

#[cfg(any(not(doctest), feature = "mongodb"))]
#[doc = include_str!("generated/guide/coming-from-go.md")]
pub mod coming_from_go {}
