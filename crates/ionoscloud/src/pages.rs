//! The code blocks of the repository's pages, compiled and run as doc tests.

/// The blocks of the repository's front page, compiled and run.
#[cfg(all(doctest, feature = "mongodb"))]
#[doc = include_str!("../../../README.md")]
struct Readme;

// The blocks of the pages in docs/, compiled and run.
#[cfg(all(doctest, feature = "auth", feature = "mongodb"))]
#[doc = include_str!("../../../docs/getting-started.md")]
struct GettingStarted;

#[cfg(all(
    doctest,
    feature = "config-file",
    feature = "mongodb",
    feature = "proxy",
    feature = "rustls",
    feature = "token-exchange"
))]
#[doc = include_str!("../../../docs/configuration.md")]
struct Configuration;

#[cfg(all(doctest, feature = "mongodb"))]
#[doc = include_str!("../../../docs/waiting.md")]
struct Waiting;

#[cfg(all(doctest, feature = "mongodb"))]
#[doc = include_str!("../../../docs/emulator.md")]
struct EmulatorInTests;

#[cfg(all(doctest, feature = "mongodb"))]
#[doc = include_str!("../../../docs/errors.md")]
struct Errors;

#[cfg(all(doctest, feature = "mongodb"))]
#[doc = include_str!("../../../docs/own-stack.md")]
struct OwnStack;

#[cfg(all(doctest, feature = "mongodb"))]
#[doc = include_str!("../../../docs/coming-from-go.md")]
struct ComingFromGo;
